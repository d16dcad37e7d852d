package compute_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

func TestEstimateMeasuresTheTimeOfALap(t *testing.T) {
	for _, lap := range []time.Duration{100 * time.Microsecond, 3 * ms, 2 * time.Second} {
		synctest.Test(t, func(t *testing.T) {
			began := time.Now()
			got, err := compute.Estimate(t.Context(), &fake{name: "x", lap: every(lap)}, 256)
			if err != nil || got != lap {
				t.Errorf("a lap of %v is estimated at %v (%v)", lap, got, err)
			}
			if took := time.Since(began); took > max(300*ms, 3*lap) {
				t.Errorf("the estimate of %v took %v", lap, took)
			}
		})
	}
}

func TestEstimateCountsTheRestsOfAThrottledDevice(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		got, err := compute.Estimate(t.Context(), compute.Throttle(&fake{name: "x", lap: every(10 * ms)}, 0.25), 256)
		if err != nil || got != 40*ms {
			t.Errorf("a lap of 10 ms at a quarter of the time is estimated at %v (%v)", got, err)
		}
	})
}

// sized is a device whose laps take longer the larger they are.
type sized struct {
	*fake
	lap256 time.Duration
}

func (d *sized) Prepare(ctx context.Context, seed flops.Hash, n uint32) (compute.Session, error) {
	cube := time.Duration(n/256) * time.Duration(n/256) * time.Duration(n/256)
	return (&fake{name: d.name, lap: every(d.lap256 * cube)}).Prepare(ctx, seed, n)
}

func TestLargestSizeWithEnoughLapsIsPicked(t *testing.T) {
	tests := map[string]struct {
		laps256           []time.Duration // of each device a lap of size 256
		smallest, largest uint32
		want              uint32
		say               string
	}{
		"fits":      {[]time.Duration{ms}, 256, 4096, 1024, "62 laps fit into 4s, but only about 7.8 of n = 2048"},
		"largest":   {[]time.Duration{10 * time.Microsecond}, 256, 1024, 1024, "largest size allowed"},
		"too slow":  {[]time.Duration{time.Second}, 256, 4096, 256, "smallest size allowed; only about 4 laps"},
		"together":  {[]time.Duration{4 * ms, 4 * ms}, 256, 4096, 1024, "31 laps"},
		"one size":  {[]time.Duration{ms}, 512, 512, 512, "largest size allowed"},
		"boundary":  {[]time.Duration{4 * time.Second / (16 * 64)}, 256, 4096, 1024, "16 laps"},
		"just less": {[]time.Duration{4*time.Second/(16*64) + ms}, 256, 4096, 512, "102 laps"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				var devices []compute.Device
				for _, lap := range test.laps256 {
					devices = append(devices, &sized{&fake{name: name}, lap})
				}
				n, reason, err := compute.PickSize(t.Context(), devices, test.smallest, test.largest, 4*time.Second)
				if err != nil || n != test.want || !strings.Contains(reason, test.say) {
					t.Errorf("picked %d, %q (%v) instead of %d, %q", n, reason, err, test.want, test.say)
				}
			})
		})
	}
}

func TestPickSizeRefusesWhatCanNotBeMeasured(t *testing.T) {
	good := []compute.Device{&fake{name: "x", lap: every(ms)}}
	broken := []compute.Device{&fake{name: "y", lap: every(ms), fail: func(int) error { return errBroken }}}
	synctest.Test(t, func(t *testing.T) {
		for name, pick := range map[string]func() error{
			"bad smallest": func() error { _, _, err := compute.PickSize(t.Context(), good, 100, 512, time.Second); return err },
			"bad largest":  func() error { _, _, err := compute.PickSize(t.Context(), good, 256, 100, time.Second); return err },
			"reversed":     func() error { _, _, err := compute.PickSize(t.Context(), good, 512, 256, time.Second); return err },
			"none":         func() error { _, _, err := compute.PickSize(t.Context(), nil, 256, 512, time.Second); return err },
			"broken":       func() error { _, _, err := compute.PickSize(t.Context(), broken, 256, 512, time.Second); return err },
		} {
			if pick() == nil {
				t.Errorf("%s: picked", name)
			}
		}
		_, _, err := compute.PickSize(t.Context(), broken, 256, 512, time.Second)
		var device *compute.DeviceError
		if !errors.As(err, &device) || device.Device != "y" || !errors.Is(err, errBroken) {
			t.Errorf("a broken device gives %v", err)
		}
	})
}
