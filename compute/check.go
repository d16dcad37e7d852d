package compute

import (
	"context"
	"errors"
	"fmt"
	"math/bits"
	"math/rand/v2"
	"slices"

	"golang.org/x/sync/errgroup"

	"github.com/proof-of-flops/proof-of-flops/compute/internal/machine"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Check configures how a run checks its devices' laps before an operator
// commits to them (protocol §5). For each device the run computes one random
// tile again after 1, 2, 4, 8, … laps, so that a device that is faulty from the
// start costs little; and, at the end of the run, Tiles tiles drawn from all
// its laps. That is some twenty tiles in a long run; one takes the reference
// 64²/n² of a lap. A device with a wrong tile is stopped, and none of its laps
// count.
type Check struct {
	Reference Tiler // anything but the devices themselves; nil for no check
	Tiles     int
	// Wrong, if not nil, is called for every device that is found wrong.
	Wrong func(device string, reason error)
}

// checker is a run's state for its checks. The run's lock guards its fields.
type checker struct {
	Check
	pending chan tile // tiles of devices that continue working
}

// tile is a tile that a device computed.
type tile struct {
	by     *worker
	at     TileAt
	digest uint64
}

// waitingChecks is how many tiles may wait to be checked during the run. If
// more come, the reference is too slow to keep up, and the check at the end has
// to do.
const waitingChecks = 16

// randomTile picks a tile of a lap.
func randomTile(by *worker, n uint32, lap uint64, digests []uint64) tile {
	m := n / flops.TileEdge
	row, col := rand.Uint32N(m), rand.Uint32N(m) //nolint:gosec // faulty hardware guesses nothing
	return tile{by, TileAt{lap, row, col}, digests[row*m+col]}
}

// sample keeps random tiles from all laps that a device has done, as many as
// are checked at the end. Each lap is equally likely.
func (c *checker) sample(w *worker, n uint32, lap uint64, digests []uint64) {
	if c.Reference == nil || c.Tiles == 0 {
		return
	}
	w.counted++
	for i := range c.Tiles {
		switch {
		case i == len(w.kept):
			w.kept = append(w.kept, randomTile(w, n, lap, digests))
		case rand.Uint64N(w.counted) == 0: //nolint:gosec // as above
			w.kept[i] = randomTile(w, n, lap, digests)
		}
	}
	if bits.OnesCount64(w.counted) == 1 {
		select {
		case c.pending <- randomTile(w, n, lap, digests):
		default:
		}
	}
}

// checkAlong checks tiles while the devices work, until ctx ends.
func (r *run) checkAlong(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case t := <-r.check.pending:
			// A failing reference says nothing about the device; it will fail
			// again at the end.
			if wrong, err := r.wrong(t); err == nil && wrong != nil {
				r.condemn(t.by, wrong)
			}
		}
	}
}

// checkAtEnd checks the kept tiles of every device that has not been found
// wrong.
func (r *run) checkAtEnd(ctx context.Context) error {
	var kept []tile
	r.mu.Lock()
	for _, w := range r.workers {
		if !w.condemned {
			kept = append(kept, w.kept...)
		}
	}
	r.mu.Unlock()
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(machine.CPUs())
	for _, t := range kept {
		group.Go(func() error {
			if err := ctx.Err(); err != nil {
				return err
			}
			wrong, err := r.wrong(t)
			if err == nil && wrong != nil {
				r.condemn(t.by, wrong)
			}
			return err
		})
	}
	return group.Wait()
}

// wrong computes a tile again. It returns a *WrongTileError, or nil if the
// device was right.
func (r *run) wrong(t tile) (wrong, err error) {
	digest, err := r.check.Reference.TileDigest(r.seed, r.n, t.at.Lap, t.at.Row, t.at.Col)
	if err != nil {
		return nil, fmt.Errorf("check tile (%d, %d) of lap %d of device %s: %w", t.at.Row, t.at.Col, t.at.Lap, t.by.name, err)
	}
	if digest != t.digest {
		return &WrongTileError{Lap: t.at.Lap, Row: t.at.Row, Col: t.at.Col, Device: t.digest, Reference: digest}, nil
	}
	return nil, nil
}

// condemn stops a device for good and returns its laps to be computed by the
// others.
func (r *run) condemn(w *worker, reason error) {
	if r.takeBack(w, reason) && r.check.Wrong != nil {
		r.check.Wrong(w.name, reason)
	}
}

func (r *run) takeBack(w *worker, reason error) (first bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if w.condemned {
		return false
	}
	w.condemned, w.err = true, reason
	w.stop()
	var laps []uint64
	for lap, by := range r.owners {
		if by == w {
			laps = append(laps, lap)
			delete(r.owners, lap)
			delete(r.leaves, lap)
		}
	}
	r.schedule.drop(w.pace)
	r.schedule.revoke(laps)
	r.wake()
	return true
}

// arbitrate finds out which of two devices that disagree about a row is wrong:
// w, or the one that did the lap before; in that case w's result replaces the
// other's. Without a reference there is no way to know, and the whole run fails.
// It also fails if it ends before the answer is known.
func (r *run) arbitrate(w, before *worker, dispute *FaultyHardwareError, digests []uint64, leaves []flops.Hash) error {
	r.mu.Lock()
	r.disputes = append(r.disputes, dispute)
	r.mu.Unlock()
	truth, err := r.trueRow(dispute.Lap, dispute.Row)
	if err != nil {
		r.stop()
		return dispute
	}
	wrong := func(leaf flops.Hash) error {
		return &WrongRowError{Lap: dispute.Lap, Row: dispute.Row, Device: leaf, Reference: truth}
	}
	if dispute.Kept != truth {
		r.condemn(before, wrong(dispute.Kept))
	}
	if dispute.Again != truth {
		r.condemn(w, wrong(dispute.Again))
		err = errCondemned
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if err == nil && !w.condemned && r.schedule.adopt(dispute.Lap) {
		r.keep(w, dispute.Lap, digests, leaves)
	}
	r.disputes = slices.DeleteFunc(r.disputes, func(d *FaultyHardwareError) bool { return d == dispute })
	return err
}

// trueRow is the row's leaf according to the reference.
func (r *run) trueRow(lap uint64, row uint32) (flops.Hash, error) {
	if r.check.Reference == nil {
		return flops.Hash{}, errors.New("there is no reference")
	}
	at := make([]TileAt, r.n/flops.TileEdge)
	for col := range at {
		at[col] = TileAt{lap, row, uint32(col)}
	}
	digests, err := tileDigests(r.ctx, r.check.Reference, r.seed, r.n, at)
	if err != nil {
		return flops.Hash{}, err
	}
	return flops.RowLeaf(digests), nil
}
