//go:build cgo && linux

package cuda

import (
	"context"
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

func TestADriverThatCannotBeUsedSaysWhy(t *testing.T) {
	t.Run("no library", func(t *testing.T) {
		_, err := Load(filepath.Join(t.TempDir(), systemLibrary))
		if !errors.Is(err, ErrNoDriver) || !strings.Contains(err.Error(), "No such file") {
			t.Errorf("%v", err)
		}
	})
	t.Run("no driver's library", func(t *testing.T) {
		if _, err := Load("libm.so.6"); !errors.Is(err, ErrOldDriver) || !strings.Contains(err.Error(), "cuInit") {
			t.Errorf("%v", err)
		}
	})
	for fault, is := range map[string]func(error) bool{
		"no-device":  func(err error) bool { return errors.Is(err, ErrNoGPU) },
		"driver-old": func(err error) bool { return errors.Is(err, ErrOldDriver) && strings.Contains(err.Error(), "11.0") },
		"init":       func(err error) bool { return isError(err, "cuInit", "CUDA_ERROR_UNKNOWN") },
	} {
		t.Run(fault, func(t *testing.T) {
			path, _ := emulated(t, "fault="+fault)
			if _, err := Load(path); !is(err) {
				t.Errorf("%v", err)
			}
		})
	}
}

func TestCountsOfCardsThatCanNotBeAreRefused(t *testing.T) {
	for _, count := range []int{-1, 0, mostCards + 1, 1<<31 - 1} {
		if err := checkCount(count); !errors.Is(err, ErrNoGPU) {
			t.Errorf("%d cards: %v", count, err)
		}
	}
	for _, count := range []int{1, mostCards} {
		if err := checkCount(count); err != nil {
			t.Errorf("%d cards: %v", count, err)
		}
	}
}

// isError reports whether err holds an *Error of a call, with everything that it should
// say.
func isError(err error, call, name string) bool {
	var e *Error
	return errors.As(err, &e) && e.Call == call && e.Name == name && e.Code != 0 && e.Text != ""
}

// One of two cards has a fault from the start: it is named and left out, and
// the other one is fit.
func TestAnUnfitCardIsNamedAndTheOtherIsFit(t *testing.T) {
	for fault, is := range map[string]func(error) bool{
		"ptx": func(err error) bool {
			return isError(err, "cuModuleLoadDataEx", "CUDA_ERROR_INVALID_PTX") && strings.Contains(err.Error(), "ptxas fatal")
		},
		"oom":         func(err error) bool { return errors.Is(err, compute.ErrNoMemory) },
		"launch":      func(err error) bool { return hasName(err, "CUDA_ERROR_LAUNCH_FAILED") },
		"lost":        func(err error) bool { return hasName(err, "CUDA_ERROR_DEVICE_UNAVAILABLE") },
		"lost@1#9":    func(err error) bool { return hasName(err, "CUDA_ERROR_DEVICE_UNAVAILABLE") },
		"wrong":       func(err error) bool { return errors.Is(err, ErrSelfTest) },
		"wrong@1#4":   func(err error) bool { return errors.Is(err, ErrSelfTest) },
		"wrong-entry": func(err error) bool { return errors.Is(err, ErrSelfTest) },
		"hang":        func(err error) bool { return errors.Is(err, ErrHung) },
	} {
		t.Run(fault, func(t *testing.T) {
			if !strings.Contains(fault, "@") {
				fault += "@1"
			}
			fit, unfit, _ := openAll(t, "devices=2,fault="+fault, Options{Patience: patience})
			if len(fit) != 1 || fit[0].Info().Name != "cuda:0" || len(unfit) != 1 {
				t.Fatalf("%d are fit; these are not: %v", len(fit), unfit)
			}
			var e *UnfitError
			if !errors.As(unfit[0], &e) || e.Device != "cuda:1" || e.Card != "Emulated GPU 1" || !is(e) {
				t.Errorf("%v", unfit[0])
			}
		})
	}
}

// A card that isn't asked for gets no context, and its faults hold nobody up.
func TestACardThatIsNotChosenIsLeftAlone(t *testing.T) {
	for _, fault := range []string{"hang", "ptx", "lost"} {
		path, lib := emulated(t, "devices=2,fault="+fault+"@0")
		driver, err := Load(path)
		if err != nil {
			t.Fatal(err)
		}
		cards := driver.Cards(Options{Patience: patience})
		d, err := cards.Open(1)
		if err != nil || d.Info().Name != "cuda:1" || cards.Count() != 2 {
			t.Fatalf("%s: of %d cards, the other one: %v", fault, cards.Count(), err)
		}
		if again, _ := cards.Open(1); again != d {
			t.Errorf("%s: a card is opened twice", fault)
		}
		if unfit, modules := cards.Unfit(), lib.Count("modules"); len(unfit) != 0 || modules != 1 {
			t.Errorf("%s: the kernels were loaded %d times, and these cards are not used: %v", fault, modules, unfit)
		}
		fit, unfit := cards.OpenAll()
		if len(fit) != 1 || fit[0] != d || len(unfit) != 1 || !slices.Equal(unfit, cards.Unfit()) {
			t.Errorf("%s: of all, %d are fit; these are not: %v", fault, len(fit), unfit)
		}
		d.Close()
	}
}

func hasName(err error, name string) bool {
	var e *Error
	return errors.As(err, &e) && e.Name == name && e.Device == "cuda:1"
}

func TestCardsTooOldOrTooSmallAreNamed(t *testing.T) {
	for spec, is := range map[string]struct {
		err  error
		says string
	}{
		"cc=7.5":        {ErrOldGPU, "7.5"},
		"memory=100000": {compute.ErrNoMemory, "size 256 takes 1 MiB"},
	} {
		fit, unfit, _ := openAll(t, spec, Options{})
		if len(fit) != 0 || len(unfit) != 1 || !errors.Is(unfit[0], is.err) || !strings.Contains(unfit[0].Error(), is.says) {
			t.Errorf("%s: %d are fit; these are not: %v", spec, len(fit), unfit)
		}
	}
}

// A card fails in the middle of a round. The other one does its laps as well; the card
// stays given up, and nobody waits for it.
func TestACardThatFailsInMidRoundIsGivenUpAndTheOtherGoesOn(t *testing.T) {
	const laps = 40
	seed := flops.Hash{3}
	want, err := compute.Run(t.Context(), []compute.Device{compute.NewGo(0)}, seed, 256, compute.Limit{MaxLaps: laps})
	if err != nil {
		t.Fatal(err)
	}
	// The counts are of calls that the test at start makes, and some more. The run
	// doesn't wait for the end of a call that hangs: the other card has done all laps
	// before, and then it is only known that this one was told to stop.
	const hangs = "hang@0#25"
	for fault, is := range map[string]func(error) bool{
		"launch@0#40": func(err error) bool { return isGivenUp(err, "CUDA_ERROR_LAUNCH_FAILED") },
		"lost@0#5650": func(err error) bool { return isGivenUp(err, "CUDA_ERROR_DEVICE_UNAVAILABLE") },
		hangs: func(err error) bool {
			var e *HungError
			return errors.As(err, &e) && e.Device == "cuda:0" && e.After >= patience && errors.Is(err, ErrHung)
		},
	} {
		t.Run(fault, func(t *testing.T) {
			fit := openFit(t, "devices=2,fault="+fault, Options{Patience: patience})
			began := time.Now()
			res, err := compute.Run(t.Context(), []compute.Device{fit[0], compute.Throttle(fit[1], 0.5)}, seed, 256, compute.Limit{MaxLaps: laps})
			if err != nil {
				t.Fatal(err)
			}
			if took := time.Since(began); took > 4*patience+30*time.Second {
				t.Errorf("it took %v", took)
			}
			if res.Work() != want.Work() {
				t.Errorf("the work is %+v and not %+v", res.Work(), want.Work())
			}
			bad, good := res.Devices[0], res.Devices[1]
			if bad.Laps == laps || !is(bad.Err) && (fault != hangs || bad.Err != nil) || good.Err != nil || good.Laps == 0 {
				t.Errorf("the devices report %+v and %+v", bad, good)
			}
			var gone *GivenUpError
			if _, err := fit[0].Prepare(t.Context(), seed, 256); !errors.As(err, &gone) || gone.Device != "cuda:0" || !is(err) {
				t.Errorf("a card that was given up answers %v", err)
			}
			next, err := compute.Run(t.Context(), []compute.Device{fit[0], fit[1]}, seed, 256, compute.Limit{MaxLaps: 3})
			if err != nil || !is(next.Devices[0].Err) {
				t.Errorf("the next round: %+v, %v", next, err)
			}
		})
	}
}

// isGivenUp reports whether err is about the card cuda:0 and holds an *Error.
func isGivenUp(err error, name string) bool {
	var e *Error
	return errors.As(err, &e) && e.Name == name && e.Device == "cuda:0"
}

// A card that hangs holds nobody up: neither callers that wait for it nor the one that
// closes it.
func TestAHungCardEndsEveryWaitInTime(t *testing.T) {
	d := openFit(t, "fault=hang#25", Options{Patience: patience})[0]
	s, err := d.Prepare(t.Context(), flops.Hash{}, 256)
	if err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 3)
	go func() {
		ended <- s.Laps(t.Context(), func() (uint64, bool) { return 1, true }, func(uint64, []uint64) error { return nil })
	}()
	go func() {
		for {
			if _, err := s.Strip(t.Context(), 0, 0); err != nil {
				ended <- err
				return
			}
		}
	}()
	for range 2 {
		if err := <-ended; !errors.Is(err, ErrHung) {
			t.Errorf("a call on a hung card ended with %v", err)
		}
	}
	if err := s.Close(); err != nil {
		t.Errorf("closing ended with %v", err)
	}
	if _, err := s.Strip(t.Context(), 0, 0); !errors.Is(err, compute.ErrClosed) {
		t.Errorf("a strip of a closed session ended with %v", err)
	}
	d.Close()
}

// A caller that waits for a card that hangs can go away before the card is given up.
func TestWaitingForAHungCardCanBeCancelled(t *testing.T) {
	d := openFit(t, "fault=hang#16", Options{Patience: patience})[0]
	s, err := d.Prepare(t.Context(), flops.Hash{}, 256)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), patience/10)
	defer cancel()
	err = s.Laps(ctx, func() (uint64, bool) { return 1, true }, func(uint64, []uint64) error { return nil })
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("laps ended with %v", err)
	}
	if err := d.thread.gone(); err != nil {
		t.Errorf("the card was given up before its time: %v", err)
	}
	if err := s.Close(); err != nil { // behind the call that hangs
		t.Errorf("closing ended with %v", err)
	}
	if err := d.thread.gone(); !errors.Is(err, ErrHung) {
		t.Errorf("the card was given up with %v", err)
	}
}

// A card that begins to compute wrongly after its self-test is found by the checks of a
// run, and none of its laps count.
func TestAWrongCardIsFoundByTheChecksOfARun(t *testing.T) {
	const laps = 30
	seed := flops.Hash{5}
	for _, planted := range []string{"wrong@0#10", "wrong-entry@0#20"} {
		fit := openFit(t, "devices=2,fault="+planted, Options{})
		res, err := compute.RunChecked(t.Context(), []compute.Device{fit[0], fit[1]}, seed, 256, compute.Limit{MaxLaps: laps},
			compute.Check{Reference: compute.NewGo(1), Tiles: 200})
		fault := err
		if res != nil {
			fault = res.Devices[0].Err
			want, err := compute.Run(t.Context(), []compute.Device{compute.NewGo(0)}, seed, 256, compute.Limit{MaxLaps: res.Laps()})
			if err != nil {
				t.Fatal(err)
			}
			if res.Work() != want.Work() || res.Devices[0].Laps != 0 || res.Devices[1].Err != nil {
				t.Errorf("%s: the work is %+v and not %+v, by %+v", planted, res.Work(), want.Work(), res.Devices)
			}
		}
		// If it is found only at the end, there may be too few laps left.
		var tile *compute.WrongTileError
		var row *compute.WrongRowError
		if !errors.As(fault, &tile) && !errors.As(fault, &row) {
			t.Errorf("%s: the run ended with %v", planted, fault)
		}
	}
}

// Memory that runs out is no reason to give a card up.
func TestACardGoesOnAfterMemoryRanOut(t *testing.T) {
	d := openFit(t, "fault=oom@0#50", Options{})[0]
	var held []compute.Session
	for {
		s, err := d.Prepare(t.Context(), flops.Hash{}, 256)
		if errors.Is(err, compute.ErrNoMemory) {
			break
		}
		if err != nil || len(held) > 50 {
			t.Fatalf("session %d: %v", len(held), err)
		}
		held = append(held, s)
	}
	if err := d.thread.gone(); err != nil {
		t.Errorf("the card was given up: %v", err)
	}
	for _, s := range held {
		if strip, err := s.Strip(t.Context(), 2, 3); err != nil || strip[1] != flops.NewEntries(flops.Hash{}).TileDigest(256, 2, 3, 1) {
			t.Errorf("a session that was there before: %v", err)
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}
}
