package compute_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// alone is a device whose products take a part of its laps' time.
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
