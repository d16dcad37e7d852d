package flops

import (
	"errors"
	"fmt"
)

// ErrBadClaim is wrapped by every error about a claim that no dispute can have.
//
// Remedy: Pass the claim exactly as the event that opened the dispute shows it.
var ErrBadClaim = errors.New("bad claim")

// Claim states that one digest of a signed commitment, that of Tile, is not the
// work's. It is what a dispute is about (protocol §9).
type Claim struct {
	Attempt  Attempt
	Operator OperatorID
	Work     Work
	Tile     Sample
}

// NewClaim is the claim that the tile in a column of sample q's row is false.
// Any column may be disputed, not only the sample's own.
func NewClaim(attempt Attempt, operator OperatorID, w Work, sampleSeed Hash, q, column uint32) (Claim, error) {
	c := Claim{Attempt: attempt, Operator: operator, Work: w}
	if err := w.Check(); err != nil {
		return Claim{}, fmt.Errorf("%w: %w", ErrBadClaim, err)
	}
	if q >= MaxSamples {
		return Claim{}, fmt.Errorf("%w: sample %d of at most %d", ErrBadClaim, q, MaxSamples)
	}
	c.Tile = Samples(sampleSeed, c.Commitment(), w, q+1)[q]
	c.Tile.Col = column
	return c, c.Check()
}

// Check refuses work that no parameters allow and tiles outside it.
func (c *Claim) Check() error {
	if err := c.Work.Check(); err != nil {
		return fmt.Errorf("%w: %w", ErrBadClaim, err)
	}
	if m := c.Work.Tiles(); c.Tile.Lap >= c.Work.Laps || c.Tile.Row >= m || c.Tile.Col >= m {
		return fmt.Errorf("%w: tile (%d, %d) of lap %d in %d laps of %d by %d tiles",
			ErrBadClaim, c.Tile.Row, c.Tile.Col, c.Tile.Lap, c.Work.Laps, m, m)
	}
	return nil
}

// Commitment is the digest of the disputed commitment.
func (c *Claim) Commitment() Hash {
	return c.Attempt.CommitmentDigest(&Commitment{ID: c.Operator, Work: c.Work})
}

// ID is the dispute's id. There is at most one dispute about a tile.
func (c *Claim) ID() Hash {
	return make(tuple, 0, 4*32).hash(c.Commitment()).
		uint(c.Tile.Lap).uint(uint64(c.Tile.Row)).uint(uint64(c.Tile.Col)).sum()
}

// Entries makes the entries of the disputed operator in that attempt.
func (c *Claim) Entries() Entries { return NewEntries(c.Attempt.OperatorSeed(c.Operator)) }

// TrueTile computes the disputed tile's entries.
func (c *Claim) TrueTile() *TileEntries {
	var tile TileEntries
	c.Entries().Tile(c.Work.N, c.Tile.Lap, c.Tile.Row, c.Tile.Col, (*[TileEdge * TileEdge]int32)(&tile))
	return &tile
}

// TrueEntry computes entry (r, s) of the disputed tile from one row and one
// column; r and s are below TileEdge.
func (c *Claim) TrueEntry(r, s uint32) int32 {
	return c.Entries().Entry(c.Work.N, c.Tile.Lap, TileEdge*c.Tile.Row+r, TileEdge*c.Tile.Col+s)
}
