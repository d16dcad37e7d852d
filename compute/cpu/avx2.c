/* The kernels with AVX2: 16-bit sums of vpmaddubsw, widened before they could overflow. */
#if defined(__x86_64__)

#include <immintrin.h>

#include "entries.h"

#define AVX2 __attribute__((target("avx2")))

enum {
	ROWS = 4,       /* rows and columns of C in registers */
	COLUMNS = 16
};

static int supported(void)
{
	return __builtin_cpu_supports("avx2");
}

AVX2 static void right(const struct pof_stream *s, uint32_t first, uint32_t block, uint32_t count, uint32_t *panel)
{
	pof_make_right(s, first, block, count, panel);
}

AVX2 static void left(const struct pof_stream *s, uint32_t first, uint32_t block, uint32_t count, uint32_t *panel,
		      int32_t *sums)
{
	pof_make_left(s, first, block, count, panel, sums);
}

/* Adds eight int32, the pairwise sums of sixteen int16, to c. */
AVX2 POF_INLINE void widen(int32_t *c, __m256i sum)
{
	__m256i *const at = (__m256i *)c;

	*at = _mm256_add_epi32(*at, _mm256_madd_epi16(sum, _mm256_set1_epi16(1)));
}

/* Adds to 4 rows and 16 columns of c, over POF_STEP groups. Each int16 gains at
 * most 2·16·31 = 992 a group: 31744 after 32. */
AVX2 POF_INLINE void block(const uint32_t *a, const uint32_t *b, int32_t *c)
{
	__m256i s00, s01, s10, s11, s20, s21, s30, s31;

	s00 = s01 = s10 = s11 = s20 = s21 = s30 = s31 = _mm256_setzero_si256();
	for (size_t g = 0; g < POF_STEP; g++, a += POF_LANES, b += POF_LANES) {
		const __m256i b0 = _mm256_load_si256((const __m256i *)b);
		const __m256i b1 = _mm256_load_si256((const __m256i *)b + 1);
		const __m256i a0 = _mm256_set1_epi32((int32_t)a[0]);
		const __m256i a1 = _mm256_set1_epi32((int32_t)a[1]);
		const __m256i a2 = _mm256_set1_epi32((int32_t)a[2]);
		const __m256i a3 = _mm256_set1_epi32((int32_t)a[3]);

		s00 = _mm256_add_epi16(s00, _mm256_maddubs_epi16(b0, a0));
		s01 = _mm256_add_epi16(s01, _mm256_maddubs_epi16(b1, a0));
		s10 = _mm256_add_epi16(s10, _mm256_maddubs_epi16(b0, a1));
		s11 = _mm256_add_epi16(s11, _mm256_maddubs_epi16(b1, a1));
		s20 = _mm256_add_epi16(s20, _mm256_maddubs_epi16(b0, a2));
		s21 = _mm256_add_epi16(s21, _mm256_maddubs_epi16(b1, a2));
		s30 = _mm256_add_epi16(s30, _mm256_maddubs_epi16(b0, a3));
		s31 = _mm256_add_epi16(s31, _mm256_maddubs_epi16(b1, a3));
	}
	widen(c, s00);
	widen(c + 8, s01);
	widen(c + POF_EDGE, s10);
	widen(c + POF_EDGE + 8, s11);
	widen(c + 2 * POF_EDGE, s20);
	widen(c + 2 * POF_EDGE + 8, s21);
	widen(c + 3 * POF_EDGE, s30);
	widen(c + 3 * POF_EDGE + 8, s31);
}

AVX2 static void product(const uint32_t *a, const uint32_t *b, size_t stride, size_t groups, int32_t *c)
{
	for (size_t g = 0; g < groups; g += POF_STEP)
		for (size_t j = 0; j < POF_EDGE; j += COLUMNS)
			for (size_t r = 0; r < POF_EDGE; r += ROWS)
				block(a + r / POF_LANES * stride + g * POF_LANES + r % POF_LANES,
				      b + j / POF_LANES * stride + g * POF_LANES, c + r * POF_EDGE + j);
}

AVX2 static uint64_t fold(const int32_t *c)
{
	return pof_fold(c);
}

const struct pof_isa pof_avx2 = {"AVX2", supported, right, left, product, fold};

#endif
