package compute

import "github.com/proof-of-flops/proof-of-flops/flops"

// The pure-Go product packs four columns of B into one word and multiplies it
// by one entry of A, which is four multiply-adds in one instruction.
//
// A word is the integer Σ b_l·2^(16·l) over its four lanes l, modulo 2^64, with
// signed b_l. Multiplying it by a and summing over k gives Σ s_l·2^(16·l), where
// s_l is lane l's part of the dot product. A product of two entries is in
// [-240, 256], so over lanesDepth = 128 k's, -30720 ≤ s_l ≤ 32768. A sum that
// starts at laneBias = 30720 in each lane therefore ends with 0 ≤ s_l + 30720 ≤
// 63488 < 2^16 in each: these are the digits of the sum to base 2^16, no lane
// has borrowed from another, and each can be read off exactly.
const (
	lanes      = 4
	lanesDepth = 128
	laneBias   = 30720
	lanesBias  = laneBias * (1 + 1<<16 + 1<<32 + 1<<48)
	tileGroups = flops.TileEdge / lanes // words across a tile
)

// pack puts four columns of B of equal length into words, one for each k.
func pack(words []uint64, columns *[lanes][]int8) {
	c0, c1, c2, c3 := columns[0], columns[1], columns[2], columns[3]
	for k := range words {
		words[k] = uint64(int64(c0[k])) + uint64(int64(c1[k]))<<16 + uint64(int64(c2[k]))<<32 + uint64(int64(c3[k]))<<48
	}
}

// product computes the tile c = a·b: a is 64 rows of n entries, b is 16 times n
// words of four columns each.
func product(a []int8, b []uint64, n int, c *[flops.TileEdge * flops.TileEdge]int32) {
	*c = [flops.TileEdge * flops.TileEdge]int32{}
	for k := 0; k < n; k += lanesDepth {
		for g := range tileGroups {
			words := (*[lanesDepth]uint64)(b[g*n+k:])
			for r := 0; r < flops.TileEdge; r += 4 {
				s0, s1, s2, s3 := dots(words,
					(*[lanesDepth]int8)(a[r*n+k:]), (*[lanesDepth]int8)(a[(r+1)*n+k:]),
					(*[lanesDepth]int8)(a[(r+2)*n+k:]), (*[lanesDepth]int8)(a[(r+3)*n+k:]))
				at := r*flops.TileEdge + g*lanes
				unpack(c[at:], s0)
				unpack(c[at+flops.TileEdge:], s1)
				unpack(c[at+2*flops.TileEdge:], s2)
				unpack(c[at+3*flops.TileEdge:], s3)
			}
		}
	}
}

// dots multiplies four rows by the four columns in words.
func dots(words *[lanesDepth]uint64, a0, a1, a2, a3 *[lanesDepth]int8) (s0, s1, s2, s3 uint64) {
	s0, s1, s2, s3 = lanesBias, lanesBias, lanesBias, lanesBias
	for k, w := range words {
		s0 += uint64(int64(a0[k])) * w
		s1 += uint64(int64(a1[k])) * w
		s2 += uint64(int64(a2[k])) * w
		s3 += uint64(int64(a3[k])) * w
	}
	return s0, s1, s2, s3
}

// unpack adds the four lanes of s to four neighbouring entries.
func unpack(c []int32, s uint64) {
	e := (*[lanes]int32)(c)
	e[0] += int32(s&0xffff) - laneBias
	e[1] += int32(s>>16&0xffff) - laneBias
	e[2] += int32(s>>32&0xffff) - laneBias
	e[3] += int32(s>>48) - laneBias
}
