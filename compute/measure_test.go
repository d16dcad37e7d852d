package compute_test

import (
	"context"
	"errors"
	"runtime"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/devices"
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
		laps256           []time.Duration // each device's time for a lap of size 256
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

// disturbed is a device that takes longer in the first measurements of a size:
// something else ran on the machine.
type disturbed struct {
	*sized
	size   uint32
	times  int // that are disturbed
	factor time.Duration
	seen   int
}

func (d *disturbed) Prepare(ctx context.Context, seed flops.Hash, n uint32) (compute.Session, error) {
	slow := *d.sized
	if n == d.size {
		if d.seen++; d.seen <= d.times {
			slow.lap256 *= d.factor
		}
	}
	return slow.Prepare(ctx, seed, n)
}

func TestASizeIsNotPassedOverForADisturbedMeasurement(t *testing.T) {
	for name, test := range map[string]struct {
		lap256 time.Duration
		times  int
		load   float64
		want   uint32
	}{
		"seems less work":          {10 * time.Microsecond, 2, 1, 2048},     // 781 laps of 2048; disturbed 97
		"seems too few":            {100 * time.Microsecond, 1, 1, 2048},    // 78 laps; disturbed 9
		"always":                   {10 * time.Microsecond, 99, 1, 1024},    // then it isn't the machine
		"seems too few, throttled": {20 * time.Microsecond, 2, 0.25, 2048},  // 97 laps with the rests; disturbed 12
		"too few for the load":     {100 * time.Microsecond, 0, 0.12, 1024}, // 9 laps with the rests, 78 without
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				d := compute.Throttle(&disturbed{sized: &sized{&fake{name: "x"}, test.lap256}, size: 2048, times: test.times, factor: 8}, test.load)
				n, reason, err := compute.PickSize(t.Context(), []compute.Device{d}, 256, 2048, 4*time.Second)
				if err != nil || n != test.want {
					t.Errorf("picked %d, %q (%v), want %d", n, reason, err, test.want)
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

// limited is a device that can't do sizes above one of its own.
type limited struct {
	compute.Device
	most uint32
}

func (d limited) Prepare(ctx context.Context, seed flops.Hash, n uint32) (compute.Session, error) {
	if n > d.most {
		return nil, compute.ErrNoMemory
	}
	return d.Device.Prepare(ctx, seed, n)
}

func TestASizeThatADeviceCanNotDoIsSaid(t *testing.T) {
	device := func(name string, lap256 time.Duration, most uint32) compute.Device {
		return limited{&sized{&fake{name: name}, lap256}, most}
	}
	tests := map[string]struct {
		devices []compute.Device
		want    uint32
		say     []string
	}{
		"no memory for the next": {
			[]compute.Device{device("small", 10*time.Microsecond, 512)}, 512,
			[]string{"n = 1024 can't be done", "device small", compute.ErrNoMemory.Error()},
		},
		"one of two has none": {
			[]compute.Device{device("large", 20*time.Microsecond, 4096), device("small", 20*time.Microsecond, 512)}, 512,
			[]string{"of n = 1024, which is less work"},
		},
		"a slow one has none": {
			[]compute.Device{device("large", 10*time.Microsecond, 4096), device("small", 10*ms, 512)}, 1024,
			[]string{"n = 1024 is the largest size allowed", "left out: device small", compute.ErrNoMemory.Error()},
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				n, reason, err := compute.PickSize(t.Context(), test.devices, 256, 1024, 4*time.Second)
				if err != nil || n != test.want {
					t.Errorf("picked %d (%v) instead of %d", n, err, test.want)
				}
				for _, say := range test.say {
					if !strings.Contains(reason, say) {
						t.Errorf("the reason %q doesn't say %q", reason, say)
					}
				}
			})
		})
	}
}

func TestMoreMemoryThanThereIsIsRefused(t *testing.T) {
	for _, d := range []compute.Device{compute.NewGo(1), devices.Processor(1)} {
		if d.Info().Memory(16384) >= 1<<30 {
			t.Errorf("%s takes %d bytes at n = 16384, more than 1 GiB", d.Info().Name, d.Info().Memory(16384))
		}
		if err := compute.CheckMemory(d, 256); err != nil {
			t.Errorf("%s: %v", d.Info().Name, err)
		}
	}
	if err := compute.CheckMemory(hungry{&fake{name: "hungry"}}, 256); runtime.GOOS == "linux" && !errors.Is(err, compute.ErrNoMemory) {
		t.Errorf("an exbibyte is taken: %v", err)
	}
}

// hungry takes more memory than any machine has.
type hungry struct{ *fake }

func (h hungry) Info() compute.Info {
	return compute.Info{Name: h.name, Memory: func(uint32) uint64 { return 1 << 60 }}
}
