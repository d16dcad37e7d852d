package flops

import (
	"errors"
	"fmt"
)

// ErrBadAnswer is wrapped by every error about an answer that the contract
// refuses.
//
// Remedy: Answer with the disputed tile as the work gives it, and with the row
// and paths of the reveal.
var ErrBadAnswer = errors.New("bad answer")

// Answer answers a dispute: the tile's entries, and the proof that their digest
// is the committed one (protocol §9 and §12).
type Answer struct {
	Tile    TileEntries
	Digests []uint64 // of the tile's row, left to right
	LapPath []Hash
	RowPath []Hash
}

// NewAnswer is the answer for a tile in an opened row.
func NewAnswer(tile *TileEntries, o *Opening) *Answer {
	return &Answer{Tile: *tile, Digests: o.Digests, LapPath: o.LapPath, RowPath: o.RowPath}
}

// AnswerSize is the exact length of an answer about that work, in bytes.
func AnswerSize(w Work) int {
	m := w.Tiles()
	return TileSize + 8*int(m) + 32*(height(w.Laps)+height(uint64(m)))
}

// Encode is the answer's bytes.
func (a *Answer) Encode() []byte {
	b := make([]byte, 0, TileSize+8*len(a.Digests)+32*(len(a.LapPath)+len(a.RowPath)))
	b = appendDigests(a.Tile.append(b), a.Digests)
	for _, path := range [][]Hash{a.LapPath, a.RowPath} {
		for _, sibling := range path {
			b = append(b, sibling[:]...)
		}
	}
	return b
}

// ParseAnswer reads an answer of exactly the length that the claim's work
// gives. Errors wrap ErrBadAnswer.
func ParseAnswer(body []byte, c *Claim) (*Answer, error) {
	if err := c.Check(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrBadAnswer, err)
	}
	if want := AnswerSize(c.Work); len(body) != want {
		return nil, fmt.Errorf("%w: %d bytes instead of %d", ErrBadAnswer, len(body), want)
	}
	r := reader{b: body}
	tile, err := ParseTile(r.take(TileSize))
	if err != nil {
		return nil, err
	}
	m := c.Work.Tiles()
	return &Answer{
		Tile:    *tile,
		Digests: r.digests(int(m)),
		LapPath: r.path(height(c.Work.Laps)),
		RowPath: r.path(height(uint64(m))),
	}, nil
}

// Verify checks all that the contract checks when an answer is posted: entries
// in range that fold to the committed digest. It doesn't show that the entries
// are the work's: second preimages of the fold are easy to find. Errors wrap
// ErrBadAnswer.
func (a *Answer) Verify(c *Claim) error {
	if err := c.Check(); err != nil {
		return fmt.Errorf("%w: %w", ErrBadAnswer, err)
	}
	most := int32(256 * c.Work.N)
	for i, v := range a.Tile {
		if v > most || v < -most {
			return fmt.Errorf("%w: entry (%d, %d) is %d; at most %d in magnitude is possible", ErrBadAnswer, i/TileEdge, i%TileEdge, v, most)
		}
	}
	o := Opening{Lap: c.Tile.Lap, Row: c.Tile.Row, Digests: a.Digests, RowPath: a.RowPath, LapPath: a.LapPath}
	if err := o.Verify(c.Work.N, c.Work.Laps, c.Work.Root); err != nil {
		return fmt.Errorf("%w: %w", ErrBadAnswer, err)
	}
	if folded := a.Tile.Fold(); folded != a.Digests[c.Tile.Col] {
		return fmt.Errorf("%w: the entries fold to %016x, not to the committed digest %016x", ErrBadAnswer, folded, a.Digests[c.Tile.Col])
	}
	return nil
}
