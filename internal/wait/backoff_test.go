package wait_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/proof-of-flops/proof-of-flops/internal/wait"
)

// tries calls at with the time of each try at something that always fails,
// until ctx ends.
func tries(ctx context.Context, at func(time.Duration)) {
	began := time.Now()
	b := wait.NewBackoff(wait.First, wait.Longest)
	for {
		at(time.Since(began))
		if b.Sleep(ctx) != nil {
			return
		}
	}
}

func TestAThousandCallersSpareANodeThatIsDown(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const callers, minutes = 1000, 5
		ctx, cancel := context.WithTimeout(t.Context(), minutes*time.Minute+time.Hour) // no deadline is near
		var (
			wg      sync.WaitGroup
			mu      sync.Mutex
			seconds [minutes*60 + 1]int // requests in each second
		)
		for range callers {
			wg.Go(func() {
				tries(ctx, func(at time.Duration) {
					mu.Lock()
					defer mu.Unlock()
					if at < minutes*time.Minute {
						seconds[int(at/time.Second)]++
					}
				})
			})
		}
		<-time.After(minutes * time.Minute)
		cancel()
		wg.Wait()
		t.Logf("requests in seconds 0, 1, 10 and 100: %d, %d, %d, %d", seconds[0], seconds[1], seconds[10], seconds[100])
		for second, most := range map[int]int{0: 3300, 1: 1500, 10: 300} {
			if seconds[second] > most {
				t.Errorf("%d requests in second %d, more than %d", seconds[second], second, most)
			}
		}
		for second := 60; second < minutes*60; second++ {
			if n := seconds[second]; n < callers/50 || n > callers/8 {
				t.Errorf("%d requests in second %d, though each caller asks every 15 s and none with another", n, second)
			}
		}
	})
}

func TestEachTryComesWithinOneAndAHalfTimesTheTimeOfTheLast(t *testing.T) {
	for range 50 {
		synctest.Test(t, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
			defer cancel()
			last := time.Duration(0)
			tries(ctx, func(at time.Duration) {
				if gap := at - last; gap > min(last+wait.First, wait.Longest)*3/2+time.Millisecond {
					t.Errorf("a try at %s is followed by one at %s", last, at)
				}
				last = at
				if at > 10*time.Minute {
					cancel()
				}
			})
		})
	}
}

// TestNoDeadlineIsSleptThrough checks that there are tries until shortly before
// the deadline, however long the pauses have grown by then, and none after it.
func TestNoDeadlineIsSleptThrough(t *testing.T) {
	for _, deadline := range []time.Duration{time.Second, 2 * time.Second, 36 * time.Second, 2 * time.Minute} {
		for range 20 {
			synctest.Test(t, func(t *testing.T) {
				began := time.Now()
				ctx, cancel := context.WithTimeout(t.Context(), deadline)
				defer cancel()
				count, last := 0, time.Duration(0)
				tries(ctx, func(at time.Duration) { count, last = count+1, at })
				if last >= deadline || deadline-last > wait.First*2 {
					t.Errorf("the last of %d tries came at %s, the deadline is %s", count, last, deadline)
				}
				if took := time.Since(began); took > deadline {
					t.Errorf("it slept until %s, past the deadline %s", took, deadline)
				}
				if count > 60 {
					t.Errorf("%d tries within %s", count, deadline)
				}
			})
		}
	}
}

func TestASuccessBeginsWithShortPausesAgain(t *testing.T) {
	b := wait.NewBackoff(wait.First, wait.Longest)
	for range 20 {
		b.Next()
	}
	if d := b.Next(); d < wait.Longest/2 || d > wait.Longest*3/2 {
		t.Errorf("the pause has grown to %s", d)
	}
	b.Reset()
	if d := b.Next(); d < wait.First/2 || d > wait.First*3/2 {
		t.Errorf("after a success the pause is %s", d)
	}
}

func TestPausesKeepToTheContextsLimit(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const most = 2 * time.Second
		ctx, cancel := context.WithTimeout(wait.AtMost(t.Context(), most), time.Hour)
		defer cancel()
		last := time.Duration(0)
		tries(ctx, func(at time.Duration) {
			if at-last > most || at > time.Minute && at-last < most/2 {
				t.Errorf("a pause of %s", at-last)
			}
			if last = at; at > 5*time.Minute {
				cancel()
			}
		})
		if ctx.Err() == nil || errors.Is(ctx.Err(), context.DeadlineExceeded) {
			t.Error("the tries ended early")
		}
	})
}
