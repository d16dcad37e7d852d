//go:build cgo && linux

package cuda

import (
	"context"
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/proof-of-flops/proof-of-flops/compute"
)

func TestACallThatNeverReturnsEndsTheUseOfTheThread(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		th := newThread("cuda:7")
		never := make(chan struct{})
		defer close(never)
		began := time.Now()
		waiting := make(chan error, 1)
		go func() {
			synctest.Wait()
			waiting <- th.do(t.Context(), "wait behind it", time.Minute, func() error { return nil })
		}()
		err := th.do(t.Context(), "hang", 3*time.Second, func() error { <-never; return nil })
		var hung *HungError
		if !errors.As(err, &hung) || *hung != (HungError{"cuda:7", "hang", 3 * time.Second}) {
			t.Errorf("the call ended with %v", err)
		}
		if err := <-waiting; !errors.Is(err, ErrHung) {
			t.Errorf("a call behind it ended with %v", err)
		}
		if took := time.Since(began); took != 3*time.Second {
			t.Errorf("both waited %v", took)
		}
		if err := th.do(t.Context(), "try again", time.Minute, func() error { return nil }); !errors.Is(err, ErrHung) {
			t.Errorf("a later call ended with %v", err)
		}
		th.end()
	})
}

// A process that is stopped for longer than a limit must not blame the driver when it
// continues.
func TestTimeInWhichTheProcessWasStoppedIsNotTheCalls(t *testing.T) {
	const limit = 3*time.Second + 1
	for name, test := range map[string]struct {
		returns int // with which tick the call returns too
		want    bool
	}{
		"never": {0, true}, "with the first": {1, false}, "with the second": {2, false},
	} {
		returned := make(chan struct{})
		ticks, waited := 0, time.Duration(0)
		got := overdue(limit, returned, func(d time.Duration) <-chan time.Time {
			waited += d
			if ticks++; ticks == test.returns {
				close(returned)
			}
			now := make(chan time.Time, 1)
			now <- time.Time{}
			return now
		})
		if got != test.want || got && (ticks != 2 || waited != limit) {
			t.Errorf("%s: overdue is %t after %d ticks and %v", name, got, ticks, waited)
		}
	}
}

func TestAThreadThatHasEndedTakesNoCall(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		th := newThread("cuda:0")
		th.end()
		synctest.Wait()
		err := th.do(context.Background(), "go on", time.Minute, func() error { t.Error("it began"); return nil })
		if !errors.Is(err, compute.ErrClosed) {
			t.Errorf("it ended with %v", err)
		}
	})
}

func TestTheTimeOfACallBeginsWithIt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		th := newThread("cuda:0")
		defer th.end()
		wait := func() error { <-time.After(4 * time.Second); return nil }
		errs := make(chan error, 3)
		for range cap(errs) {
			go func() { errs <- th.do(t.Context(), "wait", 5*time.Second, wait) }()
		}
		for range cap(errs) {
			if err := <-errs; err != nil {
				t.Error(err)
			}
		}
	})
}

func TestWhoGoesAwayLeavesTheCallToTheThread(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		th := newThread("cuda:0")
		defer th.end()
		ctx, cancel := context.WithCancel(t.Context())
		release := make(chan struct{})
		ran := false
		go func() {
			synctest.Wait()
			cancel()
		}()
		if err := th.do(ctx, "go on", time.Minute, func() error { <-release; ran = true; return nil }); !errors.Is(err, context.Canceled) {
			t.Errorf("it ended with %v", err)
		}
		if err := th.do(ctx, "begin", time.Minute, func() error { t.Error("it began"); return nil }); !errors.Is(err, context.Canceled) {
			t.Errorf("a call under an ended context ended with %v", err)
		}
		close(release)
		if err := th.do(t.Context(), "come behind", time.Minute, func() error { return nil }); err != nil || !ran {
			t.Errorf("the next call ended with %v; the one before was made: %t", err, ran)
		}
	})
}

func TestWhatMustNotBeLeftHalfwayIsWaitedForOnceItHasBegun(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		th := newThread("cuda:0")
		defer th.end()
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		whole := false
		if err := th.complete(ctx, "take memory", time.Minute, func() error {
			<-time.After(3 * time.Second)
			whole = true
			return nil
		}); err != nil || !whole {
			t.Errorf("it ended with %v, complete: %t", err, whole)
		}
		if err := th.complete(ctx, "begin", time.Minute, func() error { t.Error("it began"); return nil }); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("a call under an ended context ended with %v", err)
		}
	})
}

func TestOnlyAFailureOfTheDriverEndsTheUseOfTheThread(t *testing.T) {
	th := newThread("cuda:0")
	defer th.end()
	boom := errors.New("boom")
	for _, harmless := range []error{boom, &Error{Call: "cuMemAlloc_v2", Code: 2}} {
		if err := th.do(t.Context(), "fail", time.Minute, func() error { return harmless }); !errors.Is(err, harmless) || th.gone() != nil {
			t.Errorf("%v ended with %v, and the device was given up with %v", harmless, err, th.gone())
		}
	}
	fatal := &Error{Call: "cuLaunchKernel", Code: 719, Name: "CUDA_ERROR_LAUNCH_FAILED", Text: "unspecified launch failure"}
	if err := th.do(t.Context(), "fail", time.Minute, func() error { return fatal }); !errors.Is(err, fatal) {
		t.Errorf("it ended with %v", err)
	}
	var gone *GivenUpError
	if err := th.do(t.Context(), "go on", time.Minute, func() error { return nil }); !errors.As(err, &gone) || !errors.Is(err, fatal) {
		t.Errorf("the next call ended with %v", err)
	}
}

func TestLimitsFollowTheFastestPaceSeen(t *testing.T) {
	d := &Device{options: Options{Patience: 10 * time.Second}}
	if got := d.limit(1e15); got != 10*time.Second {
		t.Errorf("before anything is known, a call may take %v", got)
	}
	d.learn(1e12, 2*time.Second)
	d.learn(1e12, time.Second)
	d.learn(1e12, 3*time.Second)
	d.learn(1e12, 0)
	if got, want := d.limit(2e12), 10*time.Second+slack*2*time.Second; got.Round(time.Millisecond) != want {
		t.Errorf("twice what took a second may take %v and not %v", got, want)
	}
	if got := d.limit(1e300); got > 2*time.Hour {
		t.Errorf("something may take %v", got)
	}
}

func TestWhatLibrariesSayIsOneShortLine(t *testing.T) {
	if got := oneLine("  ptxas\n\tfatal  : no\xff "); got != "ptxas fatal : no?" {
		t.Errorf("%q", got)
	}
	if got := oneLine(strings.Repeat("x", 5000)); len(got) > 500 {
		t.Errorf("%d bytes", len(got))
	}
}
