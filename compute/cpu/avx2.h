/* Entries and the fold in vectors of 256 bits, for every AVX2 kernel. */
#ifndef POF_AVX2_H
#define POF_AVX2_H

#include <immintrin.h>

#include "entries.h"

#define POF_AVX2 "avx2"
#define AVX2 __attribute__((target(POF_AVX2)))

enum {
	POF_HALF = POF_LANES / 2 /* lanes of a vector */
};

/* Like pof_blocks512, for v = 0..7. */
AVX2 POF_INLINE void pof_blocks256(const struct pof_keys *k, __m256i first, uint32_t q, __m256i out[4])
{
	const __m256i m0 = _mm256_set1_epi64x(POF_M0), m1 = _mm256_set1_epi64x(POF_M1);
	const __m256i mask = _mm256_set1_epi8(31);
	const struct pof_half h = pof_first_round(k, q);
	__m256i x0[2], x1[2], x2[2], x3[2];

	for (int o = 0; o < 2; o++) {
		const __m256i v = o ? _mm256_srli_epi64(first, 32) : first;
		const __m256i p = _mm256_mul_epu32(m0, _mm256_xor_si256(v, _mm256_set1_epi64x(h.x0)));

		x0[o] = _mm256_set1_epi64x(h.y0);
		x1[o] = _mm256_set1_epi64x(h.y1);
		x2[o] = _mm256_xor_si256(_mm256_srli_epi64(p, 32), _mm256_set1_epi64x(h.y2));
		x3[o] = p;
	}
#pragma GCC unroll 8
	for (int r = 2; r < POF_ROUNDS; r++) {
		const __m256i k0 = _mm256_set1_epi64x(k->round[r][0]), k1 = _mm256_set1_epi64x(k->round[r][1]);

#pragma GCC unroll 2
		for (int o = 0; o < 2; o++) {
			const __m256i p = _mm256_mul_epu32(m0, x0[o]), s = _mm256_mul_epu32(m1, x2[o]);

			x0[o] = _mm256_xor_si256(_mm256_xor_si256(_mm256_srli_epi64(s, 32), x1[o]), k0);
			x2[o] = _mm256_xor_si256(_mm256_xor_si256(_mm256_srli_epi64(p, 32), x3[o]), k1);
			x1[o] = s;
			x3[o] = p;
		}
	}
#define MERGE(x) _mm256_and_si256(mask, _mm256_blend_epi32(x[0], _mm256_slli_epi64(x[1], 32), 0xaa))
	out[0] = MERGE(x0);
	out[1] = MERGE(x1);
	out[2] = MERGE(x2);
	out[3] = MERGE(x3);
#undef MERGE
}

/* first, first+1, … first+7. */
AVX2 POF_INLINE __m256i pof_eight(uint32_t first)
{
	return _mm256_add_epi32(_mm256_set1_epi32((int32_t)first), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7));
}

/* struct pof_isa's right. */
AVX2 POF_INLINE void pof_right256(const struct pof_stream *s, uint32_t first, uint32_t block, uint32_t count,
				  uint32_t *panel)
{
	const struct pof_keys k = pof_schedule(s);
	const __m256i v[2] = {pof_eight(first), pof_eight(first + POF_HALF)};
	__m256i w[4];

	for (uint32_t q = block; q < block + count; q++, panel += 4 * POF_LANES) {
		for (int half = 0; half < 2; half++) {
			pof_blocks256(&k, v[half], q, w);
			for (int i = 0; i < 4; i++)
				_mm256_store_si256((__m256i *)(panel + i * POF_LANES + half * POF_HALF), w[i]);
		}
	}
}

/* struct pof_isa's left. Four bytes 0..31 add up to at most 124 and fit into one. */
AVX2 POF_INLINE void pof_left256(const struct pof_stream *s, uint32_t first, uint32_t block, uint32_t count,
				 uint32_t *panel, int32_t *sums)
{
	const struct pof_keys k = pof_schedule(s);
	const __m256i sixteen = _mm256_set1_epi8(16);

	for (uint32_t half = 0; half < POF_LANES; half += POF_HALF) {
		const __m256i v = pof_eight(first + half);
		__m256i total = _mm256_set1_epi32(-16 * 16 * (int32_t)count); /* 16 entries a block */
		__m256i *const out = (__m256i *)(sums + half);
		uint32_t *to = panel + half;
		__m256i w[4];

		for (uint32_t q = block; q < block + count; q++, to += 4 * POF_LANES) {
			__m256i sum;

			pof_blocks256(&k, v, q, w);
			sum = _mm256_add_epi8(_mm256_add_epi8(w[0], w[1]), _mm256_add_epi8(w[2], w[3]));
			sum = _mm256_maddubs_epi16(sum, _mm256_set1_epi8(1));
			total = _mm256_add_epi32(total, _mm256_madd_epi16(sum, _mm256_set1_epi16(1)));
			for (int i = 0; i < 4; i++)
				_mm256_store_si256((__m256i *)(to + i * POF_LANES), _mm256_sub_epi8(w[i], sixteen));
		}
		_mm256_storeu_si256(out, _mm256_add_epi32(total, _mm256_loadu_si256(out)));
	}
}

/* fmix32. */
AVX2 POF_INLINE __m256i pof_mix256(__m256i h)
{
	h = _mm256_xor_si256(h, _mm256_srli_epi32(h, 16));
	h = _mm256_mullo_epi32(h, _mm256_set1_epi32((int32_t)POF_FMIX1));
	h = _mm256_xor_si256(h, _mm256_srli_epi32(h, 13));
	h = _mm256_mullo_epi32(h, _mm256_set1_epi32((int32_t)POF_FMIX2));
	return _mm256_xor_si256(h, _mm256_srli_epi32(h, 16));
}

/* struct pof_isa's fold, like pof_fold512: entry l of vector v has the weight
 * 16·v + (2·l + 1). */
AVX2 POF_INLINE uint64_t pof_fold256(const int32_t *c, const int32_t *sums)
{
	enum { ROW = POF_EDGE / POF_HALF };
	const __m256i low = _mm256_set1_epi64x(UINT32_MAX);
	__m256i even = _mm256_setzero_si256(), odd = even, evens = even, odds = even;
	uint64_t e[4], o[4], es[4], os[4], sum = 0;

	for (int r = POF_EDGE - 1; r >= 0; r--) {
		const __m256i excess = _mm256_set1_epi32(16 * sums[r]);

#pragma GCC unroll 8
		for (int i = ROW - 1; i >= 0; i--) {
			const __m256i *const at = (const __m256i *)(c + r * POF_EDGE) + i;
			const __m256i h = pof_mix256(_mm256_sub_epi32(_mm256_load_si256(at), excess));

			even = _mm256_add_epi64(even, _mm256_and_si256(h, low));
			odd = _mm256_add_epi64(odd, _mm256_srli_epi64(h, 32));
			evens = _mm256_add_epi64(evens, even);
			odds = _mm256_add_epi64(odds, odd);
		}
	}
	_mm256_storeu_si256((__m256i *)e, even);
	_mm256_storeu_si256((__m256i *)o, odd);
	_mm256_storeu_si256((__m256i *)es, evens);
	_mm256_storeu_si256((__m256i *)os, odds);
	/* The sums count 16·(v+1), which is 16 - (2·l+1) too much. */
	for (uint64_t l = 0; l < 4; l++)
		sum += 16 * (es[l] + os[l]) - (15 - 4 * l) * e[l] - (13 - 4 * l) * o[l];
	return sum;
}

#endif
