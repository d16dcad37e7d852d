package rpc

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"
)

// drawn is a SampleWatcher that delivers the headers that a test sends.
type drawn chan *SampleHeader

func (d drawn) WatchSample(ctx context.Context, _ uint64, _ time.Duration, _ func(error)) <-chan *SampleHeader {
	out := make(chan *SampleHeader)
	go func() {
		defer close(out)
		for {
			select {
			case h := <-d:
				out <- h
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func TestEachSampleBeginsAgainWhenTheBlockIsReplaced(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		samples, result := make(drawn), errors.New("the result")
		var seen []uint64
		ended := make(chan error, 1)
		go func() {
			ended <- EachSample(t.Context(), samples, 7, testPoll, nil, func(ctx context.Context, h *SampleHeader) error {
				seen = append(seen, h.Time)
				if h.Time == 3 {
					return result
				}
				<-ctx.Done()
				if cause := context.Cause(ctx); !errors.Is(cause, ErrResampled) {
					t.Errorf("sample %d ended because %v", h.Time, cause)
				}
				return ctx.Err()
			})
		}()
		for at := range uint64(3) {
			samples <- &SampleHeader{Number: 7, Time: at + 1}
			synctest.Wait()
		}
		if err := <-ended; !errors.Is(err, result) || len(seen) != 3 {
			t.Errorf("it was called for %v and returned %v", seen, err)
		}
	})
}

func TestEachSampleEndsWithItsContext(t *testing.T) {
	for _, called := range []bool{false, true} {
		synctest.Test(t, func(t *testing.T) {
			samples, over := make(drawn), errors.New("over")
			ctx, cancel := context.WithCancelCause(t.Context())
			ended := make(chan error, 1)
			go func() {
				ended <- EachSample(ctx, samples, 7, testPoll, nil, func(ctx context.Context, _ *SampleHeader) error {
					<-ctx.Done()
					return context.Cause(ctx)
				})
			}()
			if called {
				samples <- &SampleHeader{Number: 7}
			}
			synctest.Wait()
			cancel(over)
			if err := <-ended; called != errors.Is(err, over) || !called && !errors.Is(err, context.Canceled) {
				t.Errorf("with a sample %t: it returned %v", called, err)
			}
		})
	}
}
