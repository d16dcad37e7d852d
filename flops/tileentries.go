package flops

import (
	"encoding/binary"
	"fmt"
)

// TileSize is the length of a tile's encoded entries.
const TileSize = 4 * TileEdge * TileEdge

// TileEntries are the entries of one tile, row by row.
type TileEntries [TileEdge * TileEdge]int32

// Encode is the tile's 16,384 bytes: entry (r, s) at 4·(64·r+s), two's
// complement, big-endian (protocol §12).
func (t *TileEntries) Encode() []byte { return t.append(make([]byte, 0, TileSize)) }

func (t *TileEntries) append(b []byte) []byte {
	for _, v := range t {
		b = binary.BigEndian.AppendUint32(b, uint32(v))
	}
	return b
}

// ParseTile reads exactly 16,384 bytes. It doesn't check that the entries are
// in range; Answer.Verify does. Errors wrap ErrBadAnswer.
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

// Hash is the hash of the entries. It identifies an answer among those to one
// dispute.
func (t *TileEntries) Hash() Hash { return Keccak(t.Encode()) }

// Fold is the tile's digest.
func (t *TileEntries) Fold() uint64 { return Fold((*[TileEdge * TileEdge]int32)(t)) }

// DiffersFrom finds an entry in which two tiles differ: the one to prove when
// an answer isn't the true tile.
func (t *TileEntries) DiffersFrom(other *TileEntries) (r, s uint32, differs bool) {
	for i := range t {
		if t[i] != other[i] {
			return uint32(i / TileEdge), uint32(i % TileEdge), true
		}
	}
	return 0, 0, false
}
