package flops

import "encoding/binary"

// blockEntries is how many entries one Philox block gives: a byte each.
const blockEntries = 16

// Entries makes the entries of one operator's matrices in one attempt, each
// independently of the others, from 12 bytes of the operator's seed (protocol
// §4). All are in [-16, 15]. It is a small value without pointers and safe for
// concurrent use.
type Entries struct {
	key [2]uint32
	s2  uint32
}

// NewEntries takes the key and the fourth counter word from the seed.
func NewEntries(operatorSeed Hash) Entries {
	word := func(i int) uint32 { return binary.BigEndian.Uint32(operatorSeed[4*i:]) }
	return Entries{key: [2]uint32{word(0), word(1)}, s2: word(2)}
}

// RowA fills row with row i of the left matrix of a lap, from column 0 on.
// len(row) is the matrix size n, or any other multiple of 16 for the row's
// first entries; lap < 2^32.
func (e Entries) RowA(lap uint64, i uint32, row []int8) { e.fill(0, i, uint32(lap), e.s2, row) }

// ColB fills col with column j of the right matrix, which all laps share, from
// row 0 on. len(col) is the matrix size n, or any other multiple of 16 for the
// column's first entries.
func (e Entries) ColB(j uint32, col []int8) { e.fill(0, j, 0, e.s2^1, col) }

// Entry is entry (i, j) of one lap's product: row i of the left matrix times
// column j of the right one. n is a matrix size that CheckSize allows; i and j
// are below it.
func (e Entries) Entry(n uint32, lap uint64, i, j uint32) (entry int32) {
	row, col := make([]int8, n), make([]int8, n)
	e.RowA(lap, i, row)
	e.ColB(j, col)
	for t, a := range row {
		entry += int32(a) * int32(col[t])
	}
	return entry
}

// fill writes the entries of blocks (q, c1, c2, c3), (q+1, c1, c2, c3), … to
// out, whose length is a multiple of 16.
func (e Entries) fill(q, c1, c2, c3 uint32, out []int8) {
	for ; len(out) >= blockEntries; q++ {
		words := Philox4x32(e.key, [4]uint32{q, c1, c2, c3})
		entries := out[:blockEntries:blockEntries]
		for i, x := range words {
			entries[4*i] = int8(x&31) - 16
			entries[4*i+1] = int8(x>>8&31) - 16
			entries[4*i+2] = int8(x>>16&31) - 16
			entries[4*i+3] = int8(x>>24&31) - 16
		}
		out = out[blockEntries:]
	}
}
