/* Entries of the matrices (protocol §4). */
#ifndef POF_ENTRIES_H
#define POF_ENTRIES_H

#include "plant.h"
#include "runtime.h"
#include "shape.h"

namespace pof {

/* Philox4x32-10 of counter x in place. */
POF_DEVICE void philox(uint32_t (&x)[4], uint32_t key0, uint32_t key1)
{
	constexpr uint32_t rounds = POF_PLANTED(ENTRY_ROUNDS) ? 9 : 10;

	POF_UNROLL
	for (uint32_t round = 0; round < rounds; round++) {
		const uint64_t p = uint64_t(0xD2511F53u) * x[0];
		const uint64_t q = uint64_t(0xCD9E8D57u) * x[2];
		x[0] = uint32_t(q >> 32) ^ x[1] ^ key0;
		x[1] = uint32_t(q);
		x[2] = uint32_t(p >> 32) ^ x[3] ^ key1;
		x[3] = uint32_t(p);
		key0 += 0x9E3779B9u;
		key1 += 0xBB67AE85u;
	}
}

/* Four entries from the bytes of a word: (byte AND 31) - 16 in each. The top bit, set, takes the borrow. */
POF_DEVICE uint32_t entries(uint32_t word)
{
	word &= 0x1f1f1f1fu;
	if constexpr (POF_PLANTED(ENTRY_SIGN))
		return word;
	return ((word | 0x80808080u) - 0x10101010u) ^ 0x80808080u;
}

/* Rows first, first+1, … of a matrix whose row i is made of the blocks (q, i, c2, c3): this thread's share of them.
 * Neighbouring threads make neighbouring blocks of a row, so that a warp stores whole lines; several rows a thread
 * keep the multipliers busy when few threads fit beside a product. */
POF_DEVICE void make_rows(int8_t *to, uint32_t n, uint32_t first, uint32_t rows, uint32_t key0, uint32_t key1,
			  uint32_t c2, uint32_t c3)
{
	const uint32_t blocks = n / POF_ENTRY_BYTES; // of a row
	const uint32_t thread = block_index() * POF_ENTRY_THREADS + thread_index();
	const uint32_t q = thread % blocks;
	const uint32_t row = thread / blocks * POF_ENTRY_ROWS;
	uint32_t x[POF_ENTRY_ROWS][4];

	POF_UNROLL
	for (uint32_t i = 0; i < POF_ENTRY_ROWS; i++) {
		x[i][0] = q;
		x[i][1] = first + row + i;
		x[i][2] = c2;
		x[i][3] = c3;
		philox(x[i], key0, key1);
		POF_UNROLL
		for (uint32_t w = 0; w < 4; w++)
			x[i][w] = entries(x[i][w]);
	}
	int8_t *at = to + uint64_t(row) * n + q * POF_ENTRY_BYTES;
	POF_UNROLL
	for (uint32_t i = 0; i < POF_ENTRY_ROWS; i++, at += n) {
		if (row + i < rows || POF_PLANTED(ENTRY_GUARD))
			store_words(at, x[i]);
	}
}

} // namespace pof

#endif
