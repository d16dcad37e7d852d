package compute_test

import (
	"errors"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// truth is the fakes' reference.
type truth struct{ fail error }

func (r truth) TileDigest(_ flops.Hash, n uint32, lap uint64, row, col uint32) (uint64, error) {
	return (&fakeSession{&fake{}, n / flops.TileEdge}).digests(lap, row)[col], r.fail
}

// accused collects the devices that were found wrong.
type accused struct {
	mu   sync.Mutex
	list []string
}

func (a *accused) wrong(device string, _ error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.list = append(a.list, device)
}

func TestNothingOfADeviceThatIsFoundWrongIsInTheResult(t *testing.T) {
	tests := map[string]struct {
		liar *fake
		laps uint64 // at least
	}{
		// Its first lap is checked at once; the honest device does 100 by
		// itself.
		"wrong from the start": {&fake{name: "liar", lap: every(10 * ms), lie: true}, 98},
		// Found at the end, or earlier by chance: the result ends before its
		// first lap.
		"wrong from some lap on": {&fake{name: "liar", lap: every(10 * ms), lie: true, from: 130}, 1},
		"wrong and slow":         {&fake{name: "liar", lap: every(300 * ms), lie: true}, 98},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				var a accused
				// The honest device's first lap is the lowest.
				honest := &fake{name: "honest", lap: every(10 * ms)}
				check := compute.Check{Reference: truth{}, Tiles: 64, Wrong: a.wrong}
				devices := []compute.Device{honest, test.liar}
				res, err := compute.RunChecked(t.Context(), devices, flops.Hash{}, 256, in(time.Second), check)
				if err != nil && !errors.Is(err, compute.ErrNoLap) { // the liar may have taken the first lap
					t.Fatal(err)
				}
				if len(a.list) != 1 || a.list[0] != "liar" {
					t.Errorf("%v were found wrong", a.list)
				}
				if err != nil {
					if test.laps > 1 {
						t.Error(err)
					}
					return
				}
				checkLaps(t, res)
				if res.Laps() < test.laps {
					t.Errorf("%d laps instead of %d", res.Laps(), test.laps)
				}
				var tile *compute.WrongTileError
				var row *compute.WrongRowError // if both had done a lap by the end
				if r := res.Devices[1]; !errors.As(r.Err, &tile) && !errors.As(r.Err, &row) || r.Laps != 0 {
					t.Errorf("the liar's report is %+v", r)
				}
				if r := res.Devices[0]; r.Err != nil || r.Laps < res.Laps() {
					t.Errorf("the honest device's report is %+v", r)
				}
			})
		})
	}
}

func TestARunOfLiarsAloneHasNoResult(t *testing.T) {
	for name, limit := range map[string]func() compute.Limit{
		"by the deadline": func() compute.Limit { return in(time.Second) },
		"of a number":     func() compute.Limit { return compute.Limit{MaxLaps: 1} },
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				liar := []compute.Device{&fake{name: "liar", lap: every(10 * ms), lie: true}}
				res, err := compute.RunChecked(t.Context(), liar, flops.Hash{}, 256, limit(), compute.Check{Reference: truth{}, Tiles: 1})
				var device *compute.DeviceError
				var wrong *compute.WrongTileError
				if res != nil || !errors.As(err, &device) || device.Device != "liar" || !errors.As(err, &wrong) || !errors.Is(err, compute.ErrNoLap) {
					t.Errorf("the run ended with %v, %v", res, err)
				}
			})
		})
	}
}

func TestTheReferenceSaysWhichOfTwoDevicesIsWrong(t *testing.T) {
	for name, liarFirst := range map[string]bool{"the one that was quicker": true, "the one that came later": false} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				var a accused
				// The slow device's only lap ends just after the other one has
				// begun the same lap. No tiles are checked, so only the
				// comparison can find the liar.
				quick := &fake{name: "quick", lap: every(9 * ms), lie: !liarFirst}
				slow := &fake{name: "slow", lap: every(995 * ms), lie: liarFirst}
				check := compute.Check{Reference: truth{}, Wrong: a.wrong}
				res, err := compute.RunChecked(t.Context(), []compute.Device{slow, quick}, flops.Hash{}, 256, in(time.Second), check)
				liar, least := "quick", uint64(0)
				if liarFirst {
					liar, least = "slow", 100
				}
				if len(a.list) != 1 || a.list[0] != liar {
					t.Errorf("%v were found wrong instead of %s", a.list, liar)
				}
				if errors.Is(err, compute.ErrNoLap) && least == 0 { // the slow device's lap was not the first
					return
				}
				if err != nil {
					t.Fatal(err)
				}
				checkLaps(t, res)
				if res.Laps() < least {
					t.Errorf("%d laps instead of %d", res.Laps(), least)
				}
			})
		})
	}
}

func TestWithoutAWorkingReferenceNothingIsCommitted(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		honest := []compute.Device{&fake{name: "honest", lap: every(10 * ms)}}
		check := compute.Check{Reference: truth{errBroken}, Tiles: 1}
		if res, err := compute.RunChecked(t.Context(), honest, flops.Hash{}, 256, in(time.Second), check); res != nil || !errors.Is(err, errBroken) {
			t.Errorf("the run ended with %v, %v", res, err)
		}
	})
}
