/* The kernels with AVX-512 VNNI: vpdpbusd, four multiply-adds in each int32. */
#if defined(__x86_64__)

#include <immintrin.h>

#include "entries.h"

#define VNNI __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni")))

enum {
	ROWS = 8,       /* rows and columns of C in registers */
	COLUMNS = 32
};

static int supported(void)
{
	return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
	       __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
	       __builtin_cpu_supports("avx512vnni");
}

VNNI static void right(const struct pof_stream *s, uint32_t first, uint32_t block, uint32_t count, uint32_t *panel)
{
	pof_make_right(s, first, block, count, panel);
}

VNNI static void left(const struct pof_stream *s, uint32_t first, uint32_t block, uint32_t count, uint32_t *panel,
		      int32_t *sums)
{
	pof_make_left(s, first, block, count, panel, sums);
}

/* Adds to 8 rows and 32 columns of c. */
VNNI static void block(const uint32_t *a, const uint32_t *b, size_t stride, size_t groups, int32_t *c)
{
#define EACH_ROW(X) X(0) X(1) X(2) X(3) X(4) X(5) X(6) X(7)
#define LOAD(r)                                                        \
	__m512i s##r##0 = _mm512_load_si512(c + r * POF_EDGE);         \
	__m512i s##r##1 = _mm512_load_si512(c + r * POF_EDGE + 16);
#define STEP(r)                                                        \
	do {                                                           \
		const __m512i x = _mm512_set1_epi32((int32_t)a[r]);    \
		s##r##0 = _mm512_dpbusd_epi32(s##r##0, b0, x);         \
		s##r##1 = _mm512_dpbusd_epi32(s##r##1, b1, x);         \
	} while (0);
#define STORE(r)                                                       \
	_mm512_store_si512(c + r * POF_EDGE, s##r##0);                 \
	_mm512_store_si512(c + r * POF_EDGE + 16, s##r##1);

	EACH_ROW(LOAD)
	for (size_t g = 0; g < groups; g++, a += POF_LANES, b += POF_LANES) {
		const __m512i b0 = _mm512_load_si512(b);
		const __m512i b1 = _mm512_load_si512(b + stride);

		EACH_ROW(STEP)
	}
	EACH_ROW(STORE)
}

VNNI static void product(const uint32_t *a, const uint32_t *b, size_t stride, size_t groups, int32_t *c)
{
	for (size_t j = 0; j < POF_EDGE; j += COLUMNS)
		for (size_t r = 0; r < POF_EDGE; r += ROWS)
			block(a + r / POF_LANES * stride + r % POF_LANES, b + j / POF_LANES * stride, stride, groups,
			      c + r * POF_EDGE + j);
}

VNNI static uint64_t fold(const int32_t *c)
{
	return pof_fold(c);
}

const struct pof_isa pof_vnni = {"AVX-512 VNNI", supported, right, left, product, fold};

#endif
