package compute_test

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// fake is a device whose laps take a given time, on the clock of the test's
// bubble. Its digests depend only on the lap and the row.
type fake struct {
	name   string
	lap    func(k int) time.Duration // of the k-th lap that it takes
	fail   func(k int) error         // the error of its k-th lap, if not nil
	lie    bool                      // its digests are wrong
	from   uint64                    // the first lap for which it lies
	hang   <-chan struct{}           // while it waits, it reacts only to this
	forget bool                      // it returns without doing its laps
	stuck  <-chan struct{}           // closing waits for this
	warmth func() uint32             // its sensors' temperature in degrees; nil if it has none

	mu    sync.Mutex
	laps  []uint64 // the laps that it took
	spans []span
}

// span is when a lap was computed.
type span struct{ from, to time.Time }

func every(lap time.Duration) func(int) time.Duration {
	return func(int) time.Duration { return lap }
}

var errBroken = errors.New("the fan fell off")

func (d *fake) Info() compute.Info       { return compute.Info{Name: d.name, Kind: "fake", Threads: 2} }
func (d *fake) CheckSize(n uint32) error { return flops.CheckSize(n) }

func (d *fake) Prepare(ctx context.Context, _ flops.Hash, n uint32) (compute.Session, error) {
	return &fakeSession{d, n / flops.TileEdge}, ctx.Err()
}

type fakeSession struct {
	*fake
	m uint32
}

func (s *fakeSession) digests(lap uint64, row uint32) []uint64 {
	digests := make([]uint64, s.m)
	for col := range digests {
		digests[col] = lap<<32 | uint64(row)<<16 | uint64(col)
		if s.lie && lap >= s.from {
			digests[col]++
		}
	}
	return digests
}

func (s *fakeSession) Laps(ctx context.Context, next func() (uint64, bool), done func(uint64, []uint64) error) error {
	for {
		lap, ok := next()
		if !ok {
			return nil
		}
		if s.forget {
			return nil
		}
		from := time.Now()
		s.mu.Lock()
		k := len(s.laps)
		s.laps = append(s.laps, lap)
		s.mu.Unlock()
		if s.hang != nil {
			<-s.hang
		}
		select {
		case <-time.After(s.fake.lap(k)):
		case <-ctx.Done():
			return ctx.Err()
		}
		if s.fail != nil && s.fail(k) != nil {
			return s.fail(k)
		}
		s.mu.Lock()
		s.spans = append(s.spans, span{from, time.Now()})
		s.mu.Unlock()
		var all []uint64
		for row := range s.m {
			all = append(all, s.digests(lap, row)...)
		}
		if err := done(lap, all); err != nil {
			return err
		}
	}
}

func (s *fakeSession) Strip(ctx context.Context, lap uint64, row uint32) ([]uint64, error) {
	if s.fail != nil {
		if err := s.fail(0); err != nil {
			return nil, err
		}
	}
	return s.digests(lap, row), ctx.Err()
}

func (s *fakeSession) Close() error {
	if s.stuck != nil {
		<-s.stuck
	}
	return nil
}

// Sensors implements compute.Sensing.
func (d *fake) Sensors() (compute.Sensors, bool) {
	if d.warmth == nil {
		return compute.Sensors{}, false
	}
	return compute.Sensors{Celsius: d.warmth()}, true
}
