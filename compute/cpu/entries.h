/* Philox4x32-10 and the tile digest as plain loops, which the compiler
 * vectorises for the function that they are inlined in. */
#ifndef POF_ENTRIES_H
#define POF_ENTRIES_H

#include "kernel.h"

#define POF_INLINE static inline __attribute__((always_inline))

#define POF_ROUNDS 10
#define POF_W0 UINT32_C(0x9E3779B9)
#define POF_W1 UINT32_C(0xBB67AE85)
#define POF_M0 UINT32_C(0xD2511F53)
#define POF_M1 UINT32_C(0xCD9E8D57)

/* The finaliser of MurmurHash3. */
#define POF_FMIX1 UINT32_C(0x85ebca6b)
#define POF_FMIX2 UINT32_C(0xc2b2ae35)

/* Ten rounds on counter x in place. */
POF_INLINE void pof_philox(uint32_t k0, uint32_t k1, uint32_t x[4])
{
#define ROUND                                                          \
	do {                                                           \
		const uint64_t p = (uint64_t)POF_M0 * x[0];            \
		const uint64_t q = (uint64_t)POF_M1 * x[2];            \
		x[0] = (uint32_t)(q >> 32) ^ x[1] ^ k0;                \
		x[1] = (uint32_t)q;                                    \
		x[2] = (uint32_t)(p >> 32) ^ x[3] ^ k1;                \
		x[3] = (uint32_t)p;                                    \
		k0 += POF_W0;                                          \
		k1 += POF_W1;                                          \
	} while (0)
	ROUND; ROUND; ROUND; ROUND; ROUND;
	ROUND; ROUND; ROUND; ROUND; ROUND;
#undef ROUND
}

/* A stream, with the keys of all rounds. */
struct pof_keys {
	uint32_t round[POF_ROUNDS][2];
	uint32_t c2, c3;
};

POF_INLINE struct pof_keys pof_schedule(const struct pof_stream *s)
{
	struct pof_keys k = {.c2 = s->c2, .c3 = s->c3};

	for (uint32_t r = 0; r < POF_ROUNDS; r++) {
		k.round[r][0] = s->key[0] + r * POF_W0;
		k.round[r][1] = s->key[1] + r * POF_W1;
	}
	return k;
}

/* The part of block (q, v, c2, c3) after two rounds that is the same for every v:
 * words y0 and y1, and for the others
 *     p = M0·(v ^ x0), word 2 = high(p) ^ y2, word 3 = low(p). */
struct pof_half {
	uint32_t x0, y0, y1, y2;
};

POF_INLINE struct pof_half pof_first_round(const struct pof_keys *k, uint32_t q)
{
	const uint64_t p = (uint64_t)POF_M0 * q, s = (uint64_t)POF_M1 * k->c2;
	const uint64_t t = (uint64_t)POF_M1 * ((uint32_t)(p >> 32) ^ k->c3 ^ k->round[0][1]);

	return (struct pof_half){
		.x0 = (uint32_t)(s >> 32) ^ k->round[0][0],
		.y0 = (uint32_t)(t >> 32) ^ (uint32_t)s ^ k->round[1][0],
		.y1 = (uint32_t)t,
		.y2 = (uint32_t)p ^ k->round[1][1],
	};
}

/* struct pof_isa's right. */
POF_INLINE void pof_make_right(const struct pof_stream *s, uint32_t first, uint32_t block, uint32_t count,
			       uint32_t *restrict panel)
{
	const uint32_t k0 = s->key[0], k1 = s->key[1], c2 = s->c2, c3 = s->c3;

	for (uint32_t q = block; q < block + count; q++, panel += 4 * POF_LANES) {
		for (uint32_t v = 0; v < POF_LANES; v++) {
			uint32_t x[4] = {q, first + v, c2, c3};

			pof_philox(k0, k1, x);
			panel[v] = x[0] & UINT32_C(0x1f1f1f1f);
			panel[v + POF_LANES] = x[1] & UINT32_C(0x1f1f1f1f);
			panel[v + 2 * POF_LANES] = x[2] & UINT32_C(0x1f1f1f1f);
			panel[v + 3 * POF_LANES] = x[3] & UINT32_C(0x1f1f1f1f);
		}
	}
}

/* Subtracts 16 from each of four bytes 0..31; the set top bit takes the borrow. */
POF_INLINE uint32_t pof_sign(uint32_t bytes)
{
	return ((bytes | UINT32_C(0x80808080)) - UINT32_C(0x10101010)) ^ UINT32_C(0x80808080);
}

/* Adds four bytes 0..31: at most 124, so the top byte of the product is the sum. */
POF_INLINE uint32_t pof_sum(uint32_t bytes)
{
	return (bytes * UINT32_C(0x01010101)) >> 24;
}

/* struct pof_isa's left. */
POF_INLINE void pof_make_left(const struct pof_stream *s, uint32_t first, uint32_t block, uint32_t count,
			      uint32_t *restrict panel, int32_t *restrict sums)
{
	int32_t total[POF_LANES] = {0};

	pof_make_right(s, first, block, count, panel);
	for (uint32_t g = 0; g < 4 * count; g++, panel += POF_LANES) {
		for (uint32_t v = 0; v < POF_LANES; v++) {
			total[v] += (int32_t)pof_sum(panel[v]);
			panel[v] = pof_sign(panel[v]);
		}
	}
	for (uint32_t v = 0; v < POF_LANES; v++)
		sums[v] += total[v] - 16 * 16 * (int32_t)count; /* 16 entries a block */
}

/* struct pof_isa's fold. */
POF_INLINE uint64_t pof_fold(const int32_t *restrict c, const int32_t *restrict sums)
{
	uint64_t sum = 0;

	for (uint32_t i = 0; i < POF_TILE; i++) {
		uint32_t h = (uint32_t)c[i] - 16 * (uint32_t)sums[i / POF_EDGE];

		h ^= h >> 16;
		h *= POF_FMIX1;
		h ^= h >> 13;
		h *= POF_FMIX2;
		h ^= h >> 16;
		sum += (uint64_t)h * (2 * i + 1);
	}
	return sum;
}

#endif
