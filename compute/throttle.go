package compute

import (
	"context"
	"fmt"
	"time"

	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/internal/wait"
)

// shortestPause is the shortest pause of a throttled device. Shorter pauses are
// accumulated, since timers would stretch them.
const shortestPause = time.Millisecond

// CheckLoad returns an error for loads that Throttle doesn't accept.
func CheckLoad(load float64) error {
	if !(load > 0 && load <= 1) {
		return fmt.Errorf("load %g: choose more than 0 and at most 1, such as 0.25 for a quarter of the time", load)
	}
	return nil
}

// Throttle makes a device that computes laps only for the fraction load, in (0,
// 1], of the time, and rests between laps for the rest. Strips are few and due
// soon, so they are not slowed down. It panics if CheckLoad returns an error
// for the load.
func Throttle(d Device, load float64) Device {
	if err := CheckLoad(load); err != nil {
		panic("compute: " + err.Error())
	}
	if load == 1 {
		return d
	}
	return &throttled{d, load}
}

type throttled struct {
	Device
	load float64
}

// Info implements Device.
func (t *throttled) Info() Info {
	info := t.Device.Info()
	info.Description += fmt.Sprintf("; throttled to %.3g%% of the time", 100*t.load)
	return info
}

// Sensors implements Sensing if the device does.
func (t *throttled) Sensors() (Sensors, bool) {
	if s := SensorsOf(t.Device); s != nil {
		return *s, true
	}
	return Sensors{}, false
}

// Prepare implements Device.
func (t *throttled) Prepare(ctx context.Context, seed flops.Hash, n uint32) (Session, error) {
	s, err := t.Device.Prepare(ctx, seed, n)
	if err != nil {
		return nil, err
	}
	return &throttledSession{s, t.load}, nil
}

type throttledSession struct {
	Session
	load float64
}

// Laps implements Session, one lap at a time. It asks for a lap only after the
// pause for the one before, so that no lap waits.
func (s *throttledSession) Laps(ctx context.Context, next func() (uint64, bool), done func(uint64, []uint64) error) error {
	var owed time.Duration
	for {
		lap, ok := next()
		if !ok {
			return nil
		}
		began := time.Now()
		if err := s.Session.Laps(ctx, only(lap), done); err != nil {
			return err
		}
		ended := time.Now()
		owed += time.Duration(float64(ended.Sub(began)) * (1/s.load - 1))
		if owed < shortestPause {
			continue
		}
		if err := wait.Sleep(ctx, owed); err != nil {
			return err
		}
		owed -= time.Since(ended)
	}
}

// only hands out a single lap.
func only(lap uint64) func() (uint64, bool) {
	handed := false
	return func() (uint64, bool) {
		if handed {
			return 0, false
		}
		handed = true
		return lap, true
	}
}
