package flops

import "math/bits"

// Multipliers and Weyl increments of Philox4x32 (Salmon et al., "Parallel
// random numbers: as easy as 1, 2, 3", 2011; Random123).
const (
	philoxM0 = 0xD2511F53
	philoxM1 = 0xCD9E8D57
	philoxW0 = 0x9E3779B9
	philoxW1 = 0xBB67AE85
)

// Philox4x32 is the ten-round Philox4x32 block function: four random words for
// a counter under a key. Its rounds are unrolled because generating entries
// spends nearly all of its time here.
func Philox4x32(key [2]uint32, ctr [4]uint32) [4]uint32 {
	x0, x1, x2, x3 := ctr[0], ctr[1], ctr[2], ctr[3]
	k0, k1 := key[0], key[1]
	x0, x1, x2, x3 = philoxRound(x0, x1, x2, x3, k0, k1)
	k0, k1 = k0+philoxW0, k1+philoxW1
	x0, x1, x2, x3 = philoxRound(x0, x1, x2, x3, k0, k1)
	k0, k1 = k0+philoxW0, k1+philoxW1
	x0, x1, x2, x3 = philoxRound(x0, x1, x2, x3, k0, k1)
	k0, k1 = k0+philoxW0, k1+philoxW1
	x0, x1, x2, x3 = philoxRound(x0, x1, x2, x3, k0, k1)
	k0, k1 = k0+philoxW0, k1+philoxW1
	x0, x1, x2, x3 = philoxRound(x0, x1, x2, x3, k0, k1)
	k0, k1 = k0+philoxW0, k1+philoxW1
	x0, x1, x2, x3 = philoxRound(x0, x1, x2, x3, k0, k1)
	k0, k1 = k0+philoxW0, k1+philoxW1
	x0, x1, x2, x3 = philoxRound(x0, x1, x2, x3, k0, k1)
	k0, k1 = k0+philoxW0, k1+philoxW1
	x0, x1, x2, x3 = philoxRound(x0, x1, x2, x3, k0, k1)
	k0, k1 = k0+philoxW0, k1+philoxW1
	x0, x1, x2, x3 = philoxRound(x0, x1, x2, x3, k0, k1)
	k0, k1 = k0+philoxW0, k1+philoxW1
	x0, x1, x2, x3 = philoxRound(x0, x1, x2, x3, k0, k1)
	return [4]uint32{x0, x1, x2, x3}
}

func philoxRound(x0, x1, x2, x3, k0, k1 uint32) (y0, y1, y2, y3 uint32) {
	hi0, lo0 := bits.Mul32(philoxM0, x0)
	hi1, lo1 := bits.Mul32(philoxM1, x2)
	return hi1 ^ x1 ^ k0, lo1, hi0 ^ x3 ^ k1, lo0
}
