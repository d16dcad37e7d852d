package wait_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/proof-of-flops/proof-of-flops/internal/wait"
)

func TestSleepEndsWithItsTimeOrItsContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		began := time.Now()
		if err := wait.Sleep(t.Context(), 3*time.Second); err != nil || time.Since(began) != 3*time.Second {
			t.Errorf("slept %s (%v)", time.Since(began), err)
		}
		began = time.Now()
		if err := wait.Until(t.Context(), began.Add(-time.Second)); err != nil || time.Since(began) != 0 {
			t.Errorf("slept %s until a time that has passed (%v)", time.Since(began), err)
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		if err := wait.Sleep(ctx, time.Hour); !errors.Is(err, context.DeadlineExceeded) || time.Since(began) != time.Second {
			t.Errorf("after %s: %v", time.Since(began), err)
		}
		if err := wait.Sleep(ctx, 0); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("no time to sleep hides that the context has ended: %v", err)
		}
	})
}

func TestPollAsksUntilDoneOrFailedOrEnded(t *testing.T) {
	errAsked := errors.New("fails")
	tests := map[string]struct {
		done, fail int // at which call; 0: never
		calls      int
		want       error
	}{
		"at once":     {done: 1, calls: 1},
		"third time":  {done: 3, calls: 3},
		"fails":       {fail: 2, calls: 2, want: errAsked},
		"never comes": {calls: 11, want: context.DeadlineExceeded}, // every second for 10.5 s
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				ctx, cancel := context.WithTimeout(t.Context(), 10500*time.Millisecond)
				defer cancel()
				calls := 0
				err := wait.Poll(ctx, time.Second, func(context.Context) (bool, error) {
					if calls++; calls == test.fail {
						return false, errAsked
					}
					return calls == test.done, nil
				})
				if calls != test.calls || !errors.Is(err, test.want) || (test.want == nil) != (err == nil) {
					t.Errorf("%d calls, then %v", calls, err)
				}
			})
		})
	}
}
