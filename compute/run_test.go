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

const ms = time.Millisecond

// in is a deadline after a window, and a little after the laps that fill it: of
// a lap's end and the deadline at one moment, either could be first.
func in(window time.Duration) compute.Limit {
	return compute.Limit{Deadline: time.Now().Add(window + ms/2)}
}

// checkLaps checks that a result holds exactly the fakes' laps from 0 on.
func checkLaps(t *testing.T, res *compute.Result) {
	t.Helper()
	for k, leaves := range res.RowLeaves {
		for row, leaf := range leaves {
			truth := &fakeSession{&fake{}, res.N / flops.TileEdge}
			if leaf != flops.RowLeaf(truth.digests(uint64(k), uint32(row))) {
				t.Fatalf("row %d of lap %d is not the lap's", row, k)
			}
		}
	}
}

func TestUnequalDevicesShareTheLapsOfARound(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fast, slow := &fake{name: "fast", lap: every(10 * ms)}, &fake{name: "slow", lap: every(35 * ms)}
		began := time.Now()
		res, err := compute.Run(t.Context(), []compute.Device{slow, fast}, flops.Hash{}, 256, in(time.Second))
		if err != nil {
			t.Fatal(err)
		}
		checkLaps(t, res)
		if took := time.Since(began); took > time.Second {
			t.Errorf("the run took %v of a second", took)
		}
		if got := res.Laps(); got < 127 { // 100 and 28
			t.Errorf("%d laps instead of 127 or more", got)
		}
		if a, b := res.Devices[0], res.Devices[1]; a.Name != "slow" || b.Name != "fast" || a.Laps < 28 || b.Laps < 99 {
			t.Errorf("reports are %+v", res.Devices)
		}
		if s := res.Devices[1].Seconds; s < 0.98 || s > 1 {
			t.Errorf("the fast device reports %v seconds of work in a second", s)
		}
	})
}

func TestFirstLapOfAHopelessDeviceIsRescued(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fast, slow := &fake{name: "fast", lap: every(10 * ms)}, &fake{name: "slow", lap: every(time.Hour)}
		res, err := compute.Run(t.Context(), []compute.Device{slow, fast}, flops.Hash{}, 256, in(time.Second))
		if err != nil {
			t.Fatal(err)
		}
		checkLaps(t, res)
		if got := res.Laps(); got < 99 {
			t.Errorf("%d laps instead of the fast device's 99 or more", got)
		}
		if r := res.Devices[0]; r.Laps != 0 || r.Seconds != 0 || r.Err != nil {
			t.Errorf("the slow device's report is %+v", r)
		}
	})
}

func TestFailedDeviceIsNamedAndItsLapsAreRedone(t *testing.T) {
	broken := func(at int) func(int) error {
		return func(k int) error {
			if k == at {
				return errBroken
			}
			return nil
		}
	}
	tests := map[string]struct {
		limit func() compute.Limit
		laps  uint64 // at least
	}{
		"by the deadline": {func() compute.Limit { return in(time.Second) }, 100},
		"of a number":     {func() compute.Limit { return compute.Limit{MaxLaps: 20} }, 20},
		// The good device has nothing left to do when the other one fails.
		"after the last": {func() compute.Limit { return compute.Limit{MaxLaps: 4} }, 4},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				good := &fake{name: "good", lap: every(10 * ms)}
				bad := &fake{name: "bad", lap: every(15 * ms), fail: broken(1)}
				res, err := compute.Run(t.Context(), []compute.Device{good, bad}, flops.Hash{}, 256, test.limit())
				if err != nil {
					t.Fatal(err)
				}
				checkLaps(t, res)
				if res.Laps() < test.laps {
					t.Errorf("%d laps instead of %d", res.Laps(), test.laps)
				}
				if r := res.Devices[1]; r.Name != "bad" || !errors.Is(r.Err, errBroken) || r.Laps != 1 {
					t.Errorf("the failed device's report is %+v", r)
				}
				if r := res.Devices[0]; r.Err != nil {
					t.Errorf("the good device's report is %+v", r)
				}
			})
		})
	}
}

func TestRunWithoutAnyLapSaysWhy(t *testing.T) {
	always := func(int) error { return errBroken }
	tests := map[string]struct {
		device *fake
		limit  func() compute.Limit
		want   error
		say    string
	}{
		"too slow":          {&fake{name: "x", lap: every(time.Hour)}, func() compute.Limit { return in(time.Second) }, compute.ErrNoLap, ""},
		"broken":            {&fake{name: "x", lap: every(ms), fail: always}, func() compute.Limit { return in(time.Second) }, errBroken, "device x"},
		"broken, no limit":  {&fake{name: "x", lap: every(ms), fail: always}, func() compute.Limit { return compute.Limit{MaxLaps: 3} }, errBroken, "device x"},
		"broken halfway":    {&fake{name: "x", lap: every(ms), fail: func(k int) error { return map[int]error{2: errBroken}[k] }}, func() compute.Limit { return compute.Limit{MaxLaps: 3} }, errBroken, "after 2"},
		"forgets its laps":  {&fake{name: "x", forget: true}, func() compute.Limit { return compute.Limit{MaxLaps: 3} }, compute.ErrNoLap, "1 of its laps not done"},
		"deadline was past": {&fake{name: "x", lap: every(ms)}, func() compute.Limit { return in(-time.Second) }, compute.ErrNoLap, ""},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				res, err := compute.Run(t.Context(), []compute.Device{test.device}, flops.Hash{}, 256, test.limit())
				if res != nil || !errors.Is(err, test.want) || !strings.Contains(err.Error(), test.say) {
					t.Errorf("the run ended with %v, %v", res, err)
				}
			})
		})
	}
}

func TestCancelledRunEndsWithTheContextsError(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), 100*ms)
		defer cancel()
		began := time.Now()
		devices := []compute.Device{&fake{name: "a", lap: every(10 * ms)}, &fake{name: "b", lap: every(time.Hour)}}
		_, err := compute.Run(ctx, devices, flops.Hash{}, 256, in(time.Minute))
		if !errors.Is(err, context.DeadlineExceeded) || time.Since(began) > 101*ms {
			t.Errorf("after %v the run ended with %v", time.Since(began), err)
		}
	})
}

func TestHungDeviceIsLeftBehind(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		never := make(chan struct{})
		devices := []compute.Device{
			&fake{name: "hung", lap: every(ms), hang: never},
			&fake{name: "good", lap: every(10 * ms)},
		}
		began := time.Now()
		res, err := compute.Run(t.Context(), devices, flops.Hash{}, 256, in(time.Second))
		if err != nil {
			t.Fatal(err)
		}
		checkLaps(t, res)
		if took := time.Since(began); took > 1300*ms {
			t.Errorf("the run took %v of a second", took)
		}
		if got := res.Laps(); got < 99 {
			t.Errorf("%d laps instead of 99 or more", got)
		}
		if r := res.Devices[0]; !errors.Is(r.Err, compute.ErrUnresponsive) {
			t.Errorf("the hung device's report is %+v", r)
		}
		close(never) // what it does now must change nothing
		synctest.Wait()
		checkLaps(t, res)
	})
}

// Commitments don't wait for sessions to close or sensors to answer.
func TestADeviceThatHangsInClosingCostsNoTime(t *testing.T) {
	for name, limit := range map[string]func() compute.Limit{
		"by the deadline": func() compute.Limit { return in(time.Second) },
		"of a number":     func() compute.Limit { return compute.Limit{MaxLaps: 100} },
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				never := make(chan struct{})
				stuck := &fake{name: "stuck", lap: every(20 * ms), stuck: never, warmth: func() uint32 { <-never; return 1 }}
				good := &fake{name: "good", lap: every(10 * ms)}
				began := time.Now()
				res, err := compute.Run(t.Context(), []compute.Device{stuck, good}, flops.Hash{}, 256, limit())
				if err != nil {
					t.Fatal(err)
				}
				if took := time.Since(began); took > 1100*ms {
					t.Errorf("the run took %v", took)
				}
				checkLaps(t, res)
				if a, b := res.Devices[0], res.Devices[1]; res.Laps() < 100 || a.Laps < 32 || b.Laps < 65 || a.Err != nil || b.Err != nil || a.Sensors != nil {
					t.Errorf("%d laps, reports are %+v", res.Laps(), res.Devices)
				}
				close(never) // what it does now must change nothing
				synctest.Wait()
				if res.Devices[0].Sensors != nil {
					t.Error("a report changed after the run")
				}
			})
		})
	}
}

func TestReportsHaveTheLastReadingOfSensorsThatCameInTime(t *testing.T) {
	for name, test := range map[string]struct {
		answer time.Duration // how long the sensors take
		limit  time.Duration
		want   uint32
	}{
		"at the end":         {10 * ms, 3500 * ms, 35},
		"during the run":     {200 * ms, 3500 * ms, 22},
		"of a short run":     {10 * ms, 500 * ms, 5},
		"not of a short run": {200 * ms, 500 * ms, 0},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				began := time.Now()
				d := &fake{name: "x", lap: every(10 * ms), warmth: func() uint32 {
					asked := time.Since(began)
					<-time.After(test.answer)
					return uint32(asked / (100 * ms))
				}}
				res, err := compute.Run(t.Context(), []compute.Device{d}, flops.Hash{}, 256, in(test.limit))
				if err != nil {
					t.Fatal(err)
				}
				got := uint32(0)
				if s := res.Devices[0].Sensors; s != nil {
					got = s.Celsius
				}
				if got != test.want {
					t.Errorf("the sensors say %d and not %d", got, test.want)
				}
				<-time.After(2 * test.answer) // which may be too late
			})
		})
	}
}

func TestDisagreementOfTwoDevicesEndsTheRun(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		// The liar's only lap ends just after the other one has begun it too.
		honest, liar := &fake{name: "honest", lap: every(9 * ms)}, &fake{name: "liar", lap: every(995 * ms), lie: true}
		_, err := compute.Run(t.Context(), []compute.Device{liar, honest}, flops.Hash{}, 256, in(time.Second))
		var fault *compute.FaultyHardwareError
		if !errors.As(err, &fault) || fault.Kept == fault.Again {
			t.Errorf("the run ended with %v", err)
		}
	})
}

func TestWhatCanNotRunIsRefused(t *testing.T) {
	device := []compute.Device{&fake{name: "x", lap: every(ms)}}
	for name, run := range map[string]func() error{
		"size": func() error {
			_, err := compute.Run(t.Context(), device, flops.Hash{}, 300, in(time.Second))
			return err
		},
		"devices": func() error { _, err := compute.Run(t.Context(), nil, flops.Hash{}, 256, in(time.Second)); return err },
		"no limit": func() error {
			_, err := compute.Run(t.Context(), device, flops.Hash{}, 256, compute.Limit{})
			return err
		},
	} {
		if run() == nil {
			t.Errorf("a run with a bad %s is taken", name)
		}
	}
}

func TestThrottledDeviceWorksItsShareOfTheTime(t *testing.T) {
	for _, test := range []struct {
		load float64
		lap  time.Duration
		want int
	}{{0.25, 10 * ms, 25}, {0.5, 10 * ms, 50}, {0.1, 100 * time.Microsecond, 1000}, {1, 10 * ms, 100}} {
		synctest.Test(t, func(t *testing.T) {
			d := &fake{name: "x", lap: every(test.lap)}
			res, err := compute.Run(t.Context(), []compute.Device{compute.Throttle(d, test.load)}, flops.Hash{}, 256, in(time.Second))
			if err != nil {
				t.Fatal(err)
			}
			checkLaps(t, res)
			if got := int(res.Laps()); got < test.want || got > test.want+10 {
				t.Errorf("%d laps of %v at load %v in a second instead of %d", got, test.lap, test.load, test.want)
			}
			for i := 1; i < len(d.spans); i++ {
				if d.spans[i].from.Before(d.spans[i-1].to) {
					t.Fatal("laps of a throttled device overlap")
				}
			}
		})
	}
}

func TestThrottleWakesUpWhenTheRunEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), 50*ms)
		defer cancel()
		began := time.Now()
		d := compute.Throttle(&fake{name: "x", lap: every(10 * ms)}, 0.001)
		_, err := compute.Run(ctx, []compute.Device{d}, flops.Hash{}, 256, compute.Limit{MaxLaps: 3})
		if !errors.Is(err, context.DeadlineExceeded) || time.Since(began) > 51*ms {
			t.Errorf("after %v the run ended with %v", time.Since(began), err)
		}
	})
}

func TestLoadsOutsideTheRangeAreRefused(t *testing.T) {
	for _, load := range []float64{0, -0.5, 1.01, 25} {
		if compute.CheckLoad(load) == nil {
			t.Errorf("load %v is taken", load)
		}
	}
	if err := compute.CheckLoad(0.25); err != nil {
		t.Error(err)
	}
}
