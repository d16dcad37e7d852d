// Package strips makes a session from a function that computes one strip, 64
// rows of a lap, so that a processor's threads can share laps.
package strips

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"

	"golang.org/x/sync/errgroup"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// ErrClosed is returned by a session that has been closed.
var ErrClosed = errors.New("the compute session is closed")

// Work is what a session's preparation makes possible. Its functions are called
// with a slot below the number of threads, and calls with the same slot never
// overlap, so a slot can own scratch memory. They read stop at least once per
// tile and, once it is no longer 0, give up and return false.
type Work struct {
	// Strip computes the m digests of tile row row of a lap.
	Strip func(slot int, lap uint64, row uint32, digests []uint64, stop *uint32) bool
	// Bare multiplies like Strip, but with whatever entries its slot has, and
	// folds nothing.
	Bare func(slot int, stop *uint32) bool
	// Free is called once, when nothing is being computed any more.
	Free func()
}

// Session implements compute.Session.
type Session struct {
	m     uint32
	work  Work
	slots chan int // the free ones

	open   sync.RWMutex // read-locked by calls in progress
	closed bool
}

// NewSession makes a session for a valid size n.
func NewSession(n uint32, threads int, work Work) *Session {
	s := &Session{m: n / flops.TileEdge, work: work, slots: make(chan int, threads)}
	for slot := range threads {
		s.slots <- slot
	}
	return s
}

// Laps implements compute.Session. Strips are handed out in order across laps,
// so that no thread waits for the end of a lap.
func (s *Session) Laps(ctx context.Context, next func() (uint64, bool), done func(uint64, []uint64) error) error {
	return s.laps(ctx, next, done, s.work.Strip)
}

// Products implements compute.Multiplier.
func (s *Session) Products(ctx context.Context, next func() (uint64, bool), done func(uint64, []uint64) error) error {
	return s.laps(ctx, next, done, func(slot int, _ uint64, _ uint32, _ []uint64, stop *uint32) bool {
		return s.work.Bare(slot, stop)
	})
}

type stripFunc = func(slot int, lap uint64, row uint32, digests []uint64, stop *uint32) bool

func (s *Session) laps(ctx context.Context, next func() (uint64, bool), done func(uint64, []uint64) error, strip stripFunc) error {
	s.open.RLock()
	defer s.open.RUnlock()
	if s.closed {
		return ErrClosed
	}
	q := queue{m: s.m, next: next}
	group, ctx := errgroup.WithContext(ctx)
	stop, release := stopper(ctx)
	defer release()
	for range cap(s.slots) {
		group.Go(func() error {
			for ctx.Err() == nil {
				l, row := q.take()
				if l == nil {
					return nil
				}
				if !s.compute(strip, l.number, row, l.digests[row*s.m:(row+1)*s.m], stop) {
					break
				}
				if l.left.Add(-1) > 0 {
					continue
				}
				if err := done(l.number, l.digests); err != nil {
					return err
				}
				q.reuse(l)
			}
			return ctx.Err()
		})
	}
	return group.Wait()
}

// Strip implements compute.Session.
func (s *Session) Strip(ctx context.Context, lap uint64, row uint32) ([]uint64, error) {
	s.open.RLock()
	defer s.open.RUnlock()
	if s.closed {
		return nil, ErrClosed
	}
	if lap >= flops.MaxLaps || row >= s.m {
		return nil, fmt.Errorf("no row %d of lap %d: rows end at %d, laps at %d", row, lap, s.m-1, uint64(flops.MaxLaps-1))
	}
	stop, release := stopper(ctx)
	defer release()
	digests := make([]uint64, s.m)
	if !s.compute(s.work.Strip, lap, row, digests, stop) {
		return nil, ctx.Err()
	}
	return digests, nil
}

func (s *Session) compute(strip stripFunc, lap uint64, row uint32, digests []uint64, stop *uint32) bool {
	slot := <-s.slots
	defer func() { s.slots <- slot }()
	return strip(slot, lap, row, digests, stop)
}

// Close implements compute.Session.
func (s *Session) Close() error {
	s.open.Lock()
	defer s.open.Unlock()
	if !s.closed {
		s.closed = true
		s.work.Free()
	}
	return nil
}

// stopper makes a flag that is set when ctx ends, until release is called.
func stopper(ctx context.Context) (stop *uint32, release func() bool) {
	stop = new(uint32)
	if ctx.Err() != nil {
		*stop = 1
	}
	return stop, context.AfterFunc(ctx, func() { atomic.StoreUint32(stop, 1) })
}
