/* What is kept of a tile of the product: the tile digest of protocol §4. */
#ifndef POF_FOLD_H
#define POF_FOLD_H

#include "product.h"

namespace pof {

/* The finaliser of MurmurHash3. */
POF_DEVICE uint32_t fmix32(uint32_t h)
{
	h ^= h >> 16;
	h *= 0x85ebca6bu;
	h ^= h >> 13;
	h *= 0xc2b2ae35u;
	return h ^ h >> 16;
}

/* The digest of the warp's tile, in every lane: sums of 64 bits, wherever they wrap, are the same in any order. */
POF_DEVICE uint64_t fold(const Accumulators &acc)
{
	const uint32_t lane = thread_index() % 32;
	const uint32_t row = lane / 4, col = lane % 4 * 2; // of acc[0][0][0]
	const uint32_t weight = 2 * (POF_TILE_EDGE * row + col) + !POF_PLANTED(FOLD_WEIGHT);
	uint64_t sum = 0;

	POF_UNROLL
	for (uint32_t i = 0; i < 4; i++) {
		POF_UNROLL
		for (uint32_t j = 0; j < 8; j++) {
			POF_UNROLL
			for (uint32_t e = 0; e < 4; e++) {
				const uint32_t below = 16 * i + e / 2 * 8, right = 8 * j + e % 2;
				if (POF_PLANTED(FOLD_ROW) && row + below == 63)
					continue;
				const uint32_t w = weight + 2 * (POF_TILE_EDGE * below + right);
				sum += uint64_t(fmix32(uint32_t(acc[i][j][e]))) * w;
			}
		}
	}
	POF_UNROLL
	for (uint32_t mask = 16; mask > POF_PLANTED(FOLD_SHUFFLE); mask /= 2) {
		const uint64_t high = shuffle_xor(uint32_t(sum >> 32), mask);
		sum += high << 32 | shuffle_xor(uint32_t(sum), mask);
	}
	return POF_PLANTED(FOLD_NARROW) ? uint32_t(sum) : sum;
}

/* The exclusive or of the tile's entries, which costs almost nothing, and which no compiler can compute without the
 * product. */
POF_DEVICE uint64_t parity(const Accumulators &acc)
{
	uint32_t x = 0;

	POF_UNROLL
	for (uint32_t i = 0; i < 4; i++) {
		POF_UNROLL
		for (uint32_t j = 0; j < 8; j++) {
			POF_UNROLL
			for (uint32_t e = 0; e < 4; e++)
				x ^= uint32_t(acc[i][j][e]);
		}
	}
	POF_UNROLL
	for (uint32_t mask = 16; mask > 0; mask /= 2)
		x ^= shuffle_xor(x, mask);
	return x;
}

/* Stores what the warp has made of its tile, if the tile exists. */
POF_DEVICE void store_tile(uint64_t *to, uint64_t x, uint32_t n, const Place &p)
{
	const uint32_t row = (p.row + p.warp_row) / POF_TILE_EDGE, col = (p.col + p.warp_col) / POF_TILE_EDGE;

	if (thread_index() % 32 == 0 && (p.whole || p.warp_row == 0 || POF_PLANTED(STRIP_STORE)))
		store_long(to + uint64_t(row) * (n / POF_TILE_EDGE) + col, x);
}

} // namespace pof

#endif
