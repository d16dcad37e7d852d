package dispute

import (
	"context"
	"errors"
	"fmt"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Openings find what an answer needs besides the tile's entries.
type Openings interface {
	// Opening returns the committed row that a disputed tile lies in: its digests
	// and both paths, verified against the claim's work.
	Opening(ctx context.Context, c *flops.Claim) (*flops.Opening, error)
}

var (
	// ErrNoOpening is wrapped when the program has nothing that opens the
	// disputed row.
	//
	// Remedy: If the dispute is about your operator, start the node on the data
	// folder that it committed with, or ask somebody who has the round's
	// evidence to answer.
	ErrNoOpening = errors.New("nothing stored opens the disputed row")
	// ErrFalseDigest is wrapped when the committed digest is not the true
	// tile's: no right answer exists, and the dispute will be lost.
	//
	// Remedy: Stop the node and test the device (memory, overclocking, driver)
	// before it commits again.
	ErrFalseDigest = errors.New("the committed digest is not the tile's: no answer can stand, and the operator will be slashed")
)

// OpeningIn finds the row of a claimed tile in a reveal.
func OpeningIn(c *flops.Claim, sampleSeed flops.Hash, samples uint32, body []byte) (*flops.Opening, error) {
	if err := c.Check(); err != nil {
		return nil, err
	}
	if len(body) == 0 {
		return nil, fmt.Errorf("%w: there is no reveal", ErrNoOpening)
	}
	rv, err := flops.ParseReveal(body, c.Work, flops.Samples(sampleSeed, c.Commitment(), c.Work, samples))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNoOpening, err)
	}
	fault := fmt.Errorf("the reveal has no row %d of lap %d", c.Tile.Row, c.Tile.Lap)
	for i := range rv.Openings {
		o := &rv.Openings[i]
		if o.Lap != c.Tile.Lap || o.Row != c.Tile.Row {
			continue
		}
		// Several samples may have fallen on the row.
		if fault = o.Verify(c.Work.N, c.Work.Laps, c.Work.Root); fault == nil {
			return o, nil
		}
	}
	return nil, fmt.Errorf("%w: %w", ErrNoOpening, fault)
}

// NewAnswer makes the one answer to a claim that can't fall. It wraps
// ErrFalseDigest if there is none.
func NewAnswer(c *flops.Claim, tile *flops.TileEntries, o *flops.Opening) (*flops.Answer, error) {
	a := flops.NewAnswer(tile, o)
	if int(c.Tile.Col) < len(o.Digests) && tile.Fold() != o.Digests[c.Tile.Col] {
		return nil, fmt.Errorf("tile (%d, %d) of lap %d: %w", c.Tile.Row, c.Tile.Col, c.Tile.Lap, ErrFalseDigest)
	}
	return a, a.Verify(c)
}
