//go:build cgo && linux

package cuda

import (
	"context"

	"golang.org/x/sync/errgroup"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// lap is one under way, or done and to be handed on.
type lap struct {
	number  uint64
	digests []uint64 // in memory that the driver knows
}

// laps computes laps with a kernel. The card is kept busy by one goroutine, done
// is called by another.
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
	// Somebody may have gone away from bands that are still under way. They come
	// first on every stream, so that what is read of a lap is the lap's.
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

// makeLefts makes what is multiplied where only products are computed.
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

	now   lap      // whose bands are being submitted
	row   uint32   // of the next band; n if there is none
	over  bool     // next has handed out its last
	under []flight // under way, the oldest first
	slot  int      // of the next band
}

// flight is a band under way.
type flight struct {
	band
	lap lap // whose it is
}

// run submits and awaits bands until there are no more laps.
func (p *pump) run(ctx context.Context) error {
	for {
		for len(p.under) < len(p.s.slots) {
			more, err := p.submit(ctx)
			if err != nil {
				return err
			}
			if !more {
				break
			}
		}
		if len(p.under) == 0 {
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
	p.under = append(p.under, flight{b, p.now})
	p.row += s.rows
	p.slot = (p.slot + 1) % len(s.slots)
	return true, nil
}

// begin goes on to the next lap, unless there is none, or none yet: while bands
// are under way it doesn't wait for done.
func (p *pump) begin(ctx context.Context) (more bool, err error) {
	if p.over {
		return false, nil
	}
	var digests []uint64
	select {
	case digests = <-p.free:
	default:
		if len(p.under) > 0 {
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

// await waits for the oldest band; with its last one a lap is done.
func (p *pump) await(ctx context.Context) error {
	s, f := p.s, p.under[0]
	ops := 2*lapOps(s.n, s.rows) + lapOps(s.n, flops.TileEdge) // with a strip between
	if err := s.d.call(ctx, "compute a lap", ops, func() error { return s.wait(&f.band) }); err != nil {
		return err
	}
	p.under = p.under[1:]
	if f.row+f.rows == s.n {
		p.finished <- f.lap
	}
	return nil
}
