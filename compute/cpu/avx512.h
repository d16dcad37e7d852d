/* Entries and the fold in vectors of 512 bits, for every AVX-512 kernel. */
#ifndef POF_AVX512_H
#define POF_AVX512_H

#include <immintrin.h>

#include "entries.h"

#define POF_AVX512 "avx512f,avx512bw,avx512dq,avx512vl"
#define AVX512 __attribute__((target(POF_AVX512)))

static inline int pof_avx512_supported(void)
{
	return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
	       __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
}

/* Words i of the Philox blocks (q, first+v, c2, c3), v = 0..15, masked to five
 * bits a byte. A 64-bit lane holds one word in its lower half; the upper half is
 * arbitrary, since vpmuludq multiplies only lower halves and fills the whole lane.
 * So even and odd vectors are kept apart and nothing is shuffled before the end. */
AVX512 POF_INLINE void pof_blocks512(const struct pof_keys *k, __m512i first, uint32_t q, __m512i out[4])
{
	const __m512i m0 = _mm512_set1_epi64(POF_M0), m1 = _mm512_set1_epi64(POF_M1);
	const __m512i mask = _mm512_set1_epi8(31);
	const struct pof_half h = pof_first_round(k, q);
	__m512i x0[2], x1[2], x2[2], x3[2];

	/* The first round, and half of the second, are the same for all vectors. */
	for (int o = 0; o < 2; o++) {
		const __m512i v = o ? _mm512_srli_epi64(first, 32) : first;
		const __m512i p = _mm512_mul_epu32(m0, _mm512_xor_si512(v, _mm512_set1_epi64(h.x0)));

		x0[o] = _mm512_set1_epi64(h.y0);
		x1[o] = _mm512_set1_epi64(h.y1);
		x2[o] = _mm512_xor_si512(_mm512_srli_epi64(p, 32), _mm512_set1_epi64(h.y2));
		x3[o] = p;
	}
#pragma GCC unroll 8
	for (int r = 2; r < POF_ROUNDS; r++) {
		const __m512i k0 = _mm512_set1_epi64(k->round[r][0]), k1 = _mm512_set1_epi64(k->round[r][1]);

#pragma GCC unroll 2
		for (int o = 0; o < 2; o++) {
			const __m512i p = _mm512_mul_epu32(m0, x0[o]), s = _mm512_mul_epu32(m1, x2[o]);

			x0[o] = _mm512_ternarylogic_epi64(_mm512_srli_epi64(s, 32), x1[o], k0, 0x96);
			x2[o] = _mm512_ternarylogic_epi64(_mm512_srli_epi64(p, 32), x3[o], k1, 0x96);
			x1[o] = s;
			x3[o] = p;
		}
	}
#define MERGE(x) _mm512_and_si512(mask, _mm512_mask_shuffle_epi32(x[0], 0xaaaa, x[1], _MM_PERM_CCAA))
	out[0] = MERGE(x0);
	out[1] = MERGE(x1);
	out[2] = MERGE(x2);
	out[3] = MERGE(x3);
#undef MERGE
}

/* first, first+1, … first+15. */
AVX512 POF_INLINE __m512i pof_sixteen(uint32_t first)
{
	return _mm512_add_epi32(_mm512_set1_epi32((int32_t)first),
				_mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15));
}

/* struct pof_isa's right. */
AVX512 POF_INLINE void pof_right512(const struct pof_stream *s, uint32_t first, uint32_t block, uint32_t count,
				    uint32_t *panel)
{
	const struct pof_keys k = pof_schedule(s);
	const __m512i v = pof_sixteen(first);
	__m512i w[4];

	for (uint32_t q = block; q < block + count; q++, panel += 4 * POF_LANES) {
		pof_blocks512(&k, v, q, w);
		for (int i = 0; i < 4; i++)
			_mm512_store_si512(panel + i * POF_LANES, w[i]);
	}
}

/* struct pof_isa's left. Four bytes 0..31 add up to at most 124 and fit into one. */
AVX512 POF_INLINE void pof_left512(const struct pof_stream *s, uint32_t first, uint32_t block, uint32_t count,
				   uint32_t *panel, int32_t *sums)
{
	const struct pof_keys k = pof_schedule(s);
	const __m512i v = pof_sixteen(first), sixteen = _mm512_set1_epi8(16);
	__m512i total = _mm512_set1_epi32(-16 * 16 * (int32_t)count); /* 16 entries a block */
	__m512i w[4];

	for (uint32_t q = block; q < block + count; q++, panel += 4 * POF_LANES) {
		__m512i sum;

		pof_blocks512(&k, v, q, w);
		sum = _mm512_add_epi8(_mm512_add_epi8(w[0], w[1]), _mm512_add_epi8(w[2], w[3]));
		sum = _mm512_maddubs_epi16(sum, _mm512_set1_epi8(1));
		total = _mm512_add_epi32(total, _mm512_madd_epi16(sum, _mm512_set1_epi16(1)));
		for (int i = 0; i < 4; i++)
			_mm512_store_si512(panel + i * POF_LANES, _mm512_sub_epi8(w[i], sixteen));
	}
	_mm512_storeu_si512(sums, _mm512_add_epi32(total, _mm512_loadu_si512(sums)));
}

/* fmix32. */
AVX512 POF_INLINE __m512i pof_mix512(__m512i h)
{
	h = _mm512_xor_si512(h, _mm512_srli_epi32(h, 16));
	h = _mm512_mullo_epi32(h, _mm512_set1_epi32((int32_t)POF_FMIX1));
	h = _mm512_xor_si512(h, _mm512_srli_epi32(h, 13));
	h = _mm512_mullo_epi32(h, _mm512_set1_epi32((int32_t)POF_FMIX2));
	return _mm512_xor_si512(h, _mm512_srli_epi32(h, 16));
}

/* struct pof_isa's fold. Entry l of vector v has the weight 32·v + (2·l + 1).
 * Going from the last vector to the first, the sum of the running sums of the
 * mixed entries counts those of vector v exactly v+1 times, without a
 * multiplication. */
AVX512 POF_INLINE uint64_t pof_fold512(const int32_t *c, const int32_t *sums)
{
	enum { ROW = POF_EDGE / 16 };
	const __m512i low = _mm512_set1_epi64(UINT32_MAX);
	__m512i even = _mm512_setzero_si512(), odd = even, evens = even, odds = even;
	__m512i count, last;

	for (int r = POF_EDGE - 1; r >= 0; r--) {
		const __m512i excess = _mm512_set1_epi32(16 * sums[r]);

#pragma GCC unroll 4
		for (int i = ROW - 1; i >= 0; i--) {
			const __m512i h = pof_mix512(_mm512_sub_epi32(_mm512_load_si512(c + r * POF_EDGE + 16 * i), excess));

			even = _mm512_add_epi64(even, _mm512_and_si512(h, low));
			odd = _mm512_add_epi64(odd, _mm512_srli_epi64(h, 32));
			evens = _mm512_add_epi64(evens, even);
			odds = _mm512_add_epi64(odds, odd);
		}
	}
	/* The sums count 32·(v+1), which is 32 - (2·l+1) too much. l = 2·lane, or 2·lane + 1. */
	count = _mm512_slli_epi64(_mm512_add_epi64(evens, odds), 5);
	last = _mm512_setr_epi64(31, 27, 23, 19, 15, 11, 7, 3);
	count = _mm512_sub_epi64(count, _mm512_mullo_epi64(last, even));
	last = _mm512_sub_epi64(last, _mm512_set1_epi64(2));
	count = _mm512_sub_epi64(count, _mm512_mullo_epi64(last, odd));
	return (uint64_t)_mm512_reduce_add_epi64(count);
}

/* The part of two panels that the block of rows r to r+7 prefetches while it
 * computes over as many groups: an eighth, spread so evenly that memory keeps up. */
POF_INLINE const uint32_t *pof_share512(const uint32_t *next, size_t stride, size_t groups, size_t r)
{
	const size_t part = r / 8, each = 4; /* parts of a panel */

	return next + part / each * stride + part % each * groups * POF_LANES / each;
}

#endif
