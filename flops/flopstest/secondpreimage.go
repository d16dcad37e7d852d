// Package flopstest makes what tests of the protocol need and nobody honest
// makes.
package flopstest

import "github.com/proof-of-flops/proof-of-flops/flops"

// SecondPreimage returns a tile with the digest of another that differs from it
// in two entries: the fold has easy second preimages (protocol §4), so a tile
// with the right digest proves nothing. Different values of skip give different
// tiles; the result is nil if there are not that many.
//
// It takes two entries, the second with three times the first one's weight,
// changes the second, and makes up for it in the digest with the first, which it
// finds by inverting the mixing. The result must be an entry that size n allows.
func SecondPreimage(tile *flops.TileEntries, n uint32, skip int) *flops.TileEntries {
	most := int64(256 * n)
	for i := 1; 3*i+1 < len(tile); i++ {
		x, y := int64(mix(uint32(tile[i]))), int64(mix(uint32(tile[3*i+1])))
		for candidate := -most; candidate <= most; candidate++ {
			y2 := int64(mix(uint32(int32(candidate))))
			x2 := x - 3*(y2-y)
			if y2 == y || x2 < 0 || x2 > 1<<32-1 {
				continue
			}
			first := int64(int32(unmix(uint32(x2))))
			if first < -most || first > most {
				continue
			}
			if skip > 0 {
				skip--
				continue
			}
			other := *tile
			other[i], other[3*i+1] = int32(first), int32(candidate)
			return &other
		}
	}
	return nil
}

// mix is the finaliser of MurmurHash3.
func mix(h uint32) uint32 {
	h ^= h >> 16
	h *= 0x85ebca6b
	h ^= h >> 13
	h *= 0xc2b2ae35
	return h ^ h>>16
}

// unmix is its inverse: odd factors have inverses modulo 2^32.
func unmix(h uint32) uint32 {
	h ^= h >> 16
	h *= 0x7ed1b41d
	h ^= h>>13 ^ h>>26
	h *= 0xa5cb9243
	return h ^ h>>16
}
