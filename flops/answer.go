package flops

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// ErrBadAnswer is wrapped by every error about an answer that the contract
// refuses.
//
// Remedy: Answer with the disputed tile as the work gives it, and with the row
// and paths of the reveal.
var ErrBadAnswer = errors.New("bad answer")

// TileSize is the length of a tile's encoded entries.
const TileSize = 4 * TileEdge * TileEdge

// TileEntries are the entries of one tile, row by row.
type TileEntries [TileEdge * TileEdge]int32

// Encode is the tile's 16,384 bytes: entry (r, s) at 4·(64·r+s), two's
// complement, big-endian (PROTOCOL section 12).
func (t *TileEntries) Encode() []byte { return t.append(make([]byte, 0, TileSize)) }

func (t *TileEntries) append(b []byte) []byte {
	for _, v := range t {
		b = binary.BigEndian.AppendUint32(b, uint32(v))
	}
	return b
}

// ParseTile reads exactly 16,384 bytes. Whether the entries are in range,
// Answer.Verify says. Errors wrap ErrBadAnswer.
func ParseTile(b []byte) (*TileEntries, error) {
	if len(b) != TileSize {
		return nil, fmt.Errorf("%w: tile of %d bytes instead of %d", ErrBadAnswer, len(b), TileSize)
	}
	var t TileEntries
	for i := range t {
		t[i] = int32(binary.BigEndian.Uint32(b[4*i:]))
	}
	return &t, nil
}

// Hash names an answer among those to one dispute: the hash of the entries.
func (t *TileEntries) Hash() Hash { return Keccak(t.Encode()) }

// Fold is the tile's digest.
func (t *TileEntries) Fold() uint64 { return Fold((*[TileEdge * TileEdge]int32)(t)) }

// DiffersFrom finds an entry in which two tiles differ: what to prove of an
// answer that isn't the true tile.
func (t *TileEntries) DiffersFrom(other *TileEntries) (r, s uint32, differs bool) {
	for i := range t {
		if t[i] != other[i] {
			return uint32(i / TileEdge), uint32(i % TileEdge), true
		}
	}
	return 0, 0, false
}

// Answer answers a dispute: the tile's entries, and the proof that their digest
// is the committed one (PROTOCOL sections 9 and 12).
type Answer struct {
	Tile    TileEntries
	Digests []uint64 // of the tile's row, left to right
	LapPath []Hash
	RowPath []Hash
}

// NewAnswer is the answer of a tile in an opened row.
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
// in range that fold to the committed digest. It says nothing about the entries
// being the work's: the fold has easy second preimages. Errors wrap
// ErrBadAnswer.
func (a *Answer) Verify(c *Claim) error {
	if err := c.Check(); err != nil {
		return fmt.Errorf("%w: %w", ErrBadAnswer, err)
	}
	most := int32(256 * c.Work.N)
	for i, v := range a.Tile {
		if v > most || v < -most {
			return fmt.Errorf("%w: entry (%d, %d) is %d; none is beyond %d", ErrBadAnswer, i/TileEdge, i%TileEdge, v, most)
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
