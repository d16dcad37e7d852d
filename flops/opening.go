package flops

import (
	"errors"
	"fmt"
)

// ErrBadOpening is wrapped by every error about a reveal or an opening that is
// malformed or doesn't lead to the committed root. Its verdict is
// VerdictBadOpening.
//
// Remedy: Check that the node runs a current version and that its disk and
// memory are sound.
var ErrBadOpening = errors.New("bad opening")

// Opening shows one tile row of one lap under a work root (protocol §5).
type Opening struct {
	Lap     uint64
	Row     uint32
	Digests []uint64 // of the row's m = n/64 tiles, left to right
	RowPath []Hash   // log2 m siblings from the row's leaf to the lap's root
	LapPath []Hash   // ceil(log2 laps) siblings from the lap's leaf to the work root
}

// Verify checks the opening's shape and that both paths lead to the root. It
// doesn't check that the digests are the work's. Errors wrap ErrBadOpening.
func (o *Opening) Verify(n uint32, laps uint64, workRoot Hash) error {
	return o.verify(newHasher(), Work{N: n, Laps: laps, Root: workRoot})
}

func (o *Opening) verify(h *hasher, w Work) error {
	if err := o.checkShape(w); err != nil {
		return err
	}
	lapRoot := climb(h, rowLeaf(h, o.Digests), uint64(o.Row), o.RowPath)
	if climb(h, lapLeaf(h, o.Lap, &lapRoot), o.Lap, o.LapPath) != w.Root {
		return fmt.Errorf("%w: row %d of lap %d does not lead to the work root %s", ErrBadOpening, o.Row, o.Lap, w.Root)
	}
	return nil
}

// checkShape refuses positions outside the work, which would let padding pass
// for a lap, and paths of any but the exact length, which would let a node
// pass for a leaf.
func (o *Opening) checkShape(w Work) error {
	if err := w.Check(); err != nil {
		return fmt.Errorf("%w: %w", ErrBadOpening, err)
	}
	m := w.Tiles()
	switch {
	case o.Lap >= w.Laps:
		return fmt.Errorf("%w: lap %d of %d laps", ErrBadOpening, o.Lap, w.Laps)
	case o.Row >= m:
		return fmt.Errorf("%w: tile row %d of %d", ErrBadOpening, o.Row, m)
	case len(o.Digests) != int(m):
		return fmt.Errorf("%w: %d digests in a row of %d tiles", ErrBadOpening, len(o.Digests), m)
	case len(o.RowPath) != height(uint64(m)):
		return fmt.Errorf("%w: row path of %d siblings instead of %d", ErrBadOpening, len(o.RowPath), height(uint64(m)))
	case len(o.LapPath) != height(w.Laps):
		return fmt.Errorf("%w: lap path of %d siblings instead of %d", ErrBadOpening, len(o.LapPath), height(w.Laps))
	}
	return nil
}
