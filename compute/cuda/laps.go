//go:build cgo && linux

package cuda

import (
	"context"

	"golang.org/x/sync/errgroup"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// lap is a lap in flight, or one that is done and to be handed on.
type lap struct {
	number  uint64
	digests []uint64 // in memory that the driver knows
}

// laps computes laps with a kernel. One goroutine keeps the card busy, another calls
// done.
func (s *session) laps(ctx context.Context, kernel int, next func() (uint64, bool), done func(uint64, []uint64) error) error {
	s.open.RLock()
	defer s.open.RUnlock()
	if s.closed {
		return compute.ErrClosed
	}
	select {
	case s.turn <- struct{}{}:
		defer func() { <-s.turn }()
	case <-ctx.Done():
		return ctx.Err()
	}
	p := pump{s: s, kernel: kernel, next: next, row: s.n, free: make(chan []uint64, lapsHeld), finished: make(chan lap, lapsHeld)}
	if kernel == kernelProduct {
		if err := s.d.call(ctx, "make left matrices", 0, s.makeLefts); err != nil {
			return err
		}
	}
	// Bands whose caller went away may still be in flight. They come first on every
	// stream, so what is read for a lap belongs to the lap.
	for _, digests := range s.lapDigests {
		p.free <- digests
	}
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error {
		for l := range p.finished {
			if err := done(l.number, l.digests); err != nil {
				return err
			}
			p.free <- l.digests
		}
		return nil
	})
	group.Go(func() error {
		defer close(p.finished)
		return p.run(ctx)
	})
	return group.Wait()
}

// makeLefts generates the left matrices that are multiplied if only products are
// computed.
func (s *session) makeLefts() error {
	for i := range s.slots {
		if err := s.d.makeLeft(s.work, s.slots[i].left, &s.seed, s.n, uint64(i), 0, s.rows); err != nil {
			return err
		}
	}
	return nil
}

// pump keeps a card busy.
type pump struct {
	s        *session
	kernel   int
	next     func() (uint64, bool)
	free     chan []uint64 // digests of no lap
	finished chan lap

	now      lap       // whose bands are being submitted
	row      uint32    // of the next band; n if there is none
	over     bool      // next has handed out its last
	inFlight []pending // the oldest first
	slot     int       // of the next band
}

// pending is a band in flight.
type pending struct {
	band
	lap lap // to which it belongs
}

// run submits and awaits bands until there are no more laps.
func (p *pump) run(ctx context.Context) error {
	for {
		for len(p.inFlight) < len(p.s.slots) {
			more, err := p.submit(ctx)
			if err != nil {
				return err
			}
			if !more {
				break
			}
		}
		if len(p.inFlight) == 0 {
			return nil
		}
		if err := p.await(ctx); err != nil {
			return err
		}
	}
}

// submit submits the next band, if there is one now.
func (p *pump) submit(ctx context.Context) (more bool, err error) {
	s := p.s
	if p.row == s.n {
		if more, err := p.begin(ctx); !more || err != nil {
			return false, err
		}
	}
	b := band{kernel: p.kernel, given: p.kernel == kernelProduct, lap: p.now.number, row: p.row, rows: s.rows, slot: &s.slots[p.slot]}
	from := digestsOf(s.n, p.row)
	b.to = p.now.digests[from : from+digestsOf(s.n, s.rows)]
	if err := s.d.call(ctx, "submit a lap", 0, func() error { return s.submit(&b) }); err != nil {
		return false, err
	}
	p.inFlight = append(p.inFlight, pending{b, p.now})
	p.row += s.rows
	p.slot = (p.slot + 1) % len(s.slots)
	return true, nil
}

// begin goes on to the next lap, unless there is none, or none yet: while bands are in
// flight, it doesn't wait for done.
func (p *pump) begin(ctx context.Context) (more bool, err error) {
	if p.over {
		return false, nil
	}
	var digests []uint64
	select {
	case digests = <-p.free:
	default:
		if len(p.inFlight) > 0 {
			return false, nil
		}
		select {
		case digests = <-p.free:
		case <-ctx.Done():
			return false, ctx.Err()
		}
	}
	number, ok := p.next()
	if !ok {
		p.over = true
		return false, nil
	}
	p.now, p.row = lap{number, digests}, 0
	return true, nil
}

// await waits for the oldest band; a lap is done with its last band.
func (p *pump) await(ctx context.Context) error {
	s, f := p.s, p.inFlight[0]
	ops := 2*lapOps(s.n, s.rows) + lapOps(s.n, flops.TileEdge) // with a strip between
	if err := s.d.call(ctx, "compute a lap", ops, func() error { return s.wait(&f.band) }); err != nil {
		return err
	}
	p.inFlight = p.inFlight[1:]
	if f.row+f.rows == s.n {
		p.finished <- f.lap
	}
	return nil
}
