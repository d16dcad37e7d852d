package compute_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// alone is a device whose products take part of its laps' time.
type alone struct {
	*fake
	product *fake
}

func (a alone) Prepare(ctx context.Context, seed flops.Hash, n uint32) (compute.Session, error) {
	s, err := a.fake.Prepare(ctx, seed, n)
	return aloneSession{s, &fakeSession{a.product, n / flops.TileEdge}}, err
}

type aloneSession struct {
	compute.Session
	product compute.Session
}

func (s aloneSession) Products(ctx context.Context, next func() (uint64, bool), done func(uint64, []uint64) error) error {
	return s.product.Laps(ctx, next, done)
}

func TestBenchSetsLapsAgainstTheirProducts(t *testing.T) {
	const ops = 2 * 256 * 256 * 256
	tests := map[string]struct {
		device compute.Device
		want   compute.Rates
	}{
		"both": {
			alone{&fake{name: "x", lap: every(10 * ms)}, &fake{name: "x", lap: every(8 * ms)}},
			compute.Rates{N: 256, LapOps: ops / 0.010, GEMMOps: ops / 0.008, Overhead: 0.2},
		},
		"laps alone": {&fake{name: "x", lap: every(10 * ms)}, compute.Rates{N: 256, LapOps: ops / 0.010}},
		"a lap quicker than its product, by chance": {
			alone{&fake{name: "x", lap: every(8 * ms)}, &fake{name: "x", lap: every(10 * ms)}},
			compute.Rates{N: 256, LapOps: ops / 0.008, GEMMOps: ops / 0.010},
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				var parts []float64
				got, err := compute.Bench(t.Context(), test.device, truth{}, 256, func(part float64) { parts = append(parts, part) })
				if err != nil {
					t.Fatal(err)
				}
				near := func(a, b float64) bool { return a-b <= 1e-9*b && b-a <= 1e-9*b }
				if got.N != test.want.N || !near(got.LapOps, test.want.LapOps) || !near(got.GEMMOps, test.want.GEMMOps) || !near(got.Overhead, test.want.Overhead) || got.VerifyTileMS <= 0 {
					t.Errorf("measured %+v instead of %+v", got, test.want)
				}
				if len(parts) != 3 || parts[2] != 1 {
					t.Errorf("its steps were %v", parts)
				}
			})
		})
	}
}

// beside is a device whose vendor has a library.
type beside struct {
	*fake
	times []compute.YardstickTimes // one per turn; after the last it fails
}

func (b *beside) Prepare(ctx context.Context, seed flops.Hash, n uint32) (compute.Session, error) {
	s, err := b.fake.Prepare(ctx, seed, n)
	return besideSession{s, b}, err
}

type besideSession struct {
	compute.Session
	*beside
}

func (s besideSession) Yardstick(context.Context) (t compute.YardstickTimes, err error) {
	if len(s.times) == 0 {
		return t, errBroken
	}
	t, s.times = s.times[0], s.times[1:]
	return t, nil
}

func TestBenchSetsLapsAgainstTheVendorsLibrary(t *testing.T) {
	const ops = 2 * 256 * 256 * 256
	library := func(int8s, bf16s time.Duration) compute.YardstickTimes {
		return compute.YardstickTimes{Library: "lib 1", Int8: int8s, BF16: bf16s}
	}
	synctest.Test(t, func(t *testing.T) {
		d := &beside{&fake{name: "x", lap: every(10 * ms)}, []compute.YardstickTimes{library(9*ms, 30*ms), library(8*ms, 32*ms), library(17*ms/2, 20*ms)}}
		got, err := compute.Bench(t.Context(), d, truth{}, 256, nil)
		if err != nil || got.Library == nil || got.LibraryError != nil {
			t.Fatalf("%+v, %v", got, err)
		}
		want := compute.LibraryRates{Name: "lib 1", Int8Ops: ops / 0.008, BF16Ops: ops / 0.020, Fraction: 0.8}
		if l := *got.Library; l.Name != want.Name || l.Int8Ops != want.Int8Ops || l.BF16Ops != want.BF16Ops || l.Fraction < 0.799 || l.Fraction > 0.801 {
			t.Errorf("the library is %+v instead of %+v", l, want)
		}
		// A failing library must not stop the other measurements.
		d.times = d.times[:0:0]
		if got, err = compute.Bench(t.Context(), d, truth{}, 256, nil); err != nil || got.Library != nil || !errors.Is(got.LibraryError, errBroken) || got.LapOps <= 0 {
			t.Errorf("with a library that fails: %+v, %v", got, err)
		}
	})
}

func TestBenchNamesADeviceThatFails(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		broken := &fake{name: "y", lap: every(ms), fail: func(int) error { return errBroken }}
		_, err := compute.Bench(t.Context(), broken, truth{}, 256, nil)
		var device *compute.DeviceError
		if !errors.As(err, &device) || device.Device != "y" || !errors.Is(err, errBroken) {
			t.Errorf("a broken device gives %v", err)
		}
		if _, err := compute.Bench(t.Context(), &fake{name: "x", lap: every(ms)}, truth{errBroken}, 256, nil); !errors.Is(err, errBroken) {
			t.Errorf("a broken verifier gives %v", err)
		}
	})
}
