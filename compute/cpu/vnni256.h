/* The kernels with vpdpbusd in vectors of 256 bits, in the encodings of AVX-VNNI
 * and of AVX-512. A file that includes this defines
 *
 *     VNNI256          the functions' target
 *     VNNI256_DPBUSD   the instruction
 *     VNNI256_NAME     the name of the struct pof_isa
 *     VNNI256_TEXT     its name as text
 *
 * and supported(). */
#include "avx2.h"

VNNI256 static void right(const struct pof_stream *s, uint32_t first, uint32_t block, uint32_t count, uint32_t *panel)
{
	pof_right256(s, first, block, count, panel);
}

VNNI256 static void left(const struct pof_stream *s, uint32_t first, uint32_t block, uint32_t count, uint32_t *panel,
			 int32_t *sums)
{
	pof_left256(s, first, block, count, panel, sums);
}

/* Computes 6 or 4 rows and 16 columns of c, or adds to them; see block in
 * vnni.c. */
#define SIX_ROWS(X) FOUR_ROWS(X) X(4, 8, 9) X(5, 10, 11)
#define FOUR_ROWS(X) X(0, 0, 1) X(1, 2, 3) X(2, 4, 5) X(3, 6, 7)
#define ZERO(r, p, q)                                                  \
	"vpxor %%ymm" #p ", %%ymm" #p ", %%ymm" #p "\n\t"              \
	"vpxor %%ymm" #q ", %%ymm" #q ", %%ymm" #q "\n\t"
#define LOAD(r, p, q)                                                  \
	"vmovdqa 256*" #r "(%[c]), %%ymm" #p "\n\t"                    \
	"vmovdqa 256*" #r "+32(%[c]), %%ymm" #q "\n\t"
#define STEP(r, p, q)                                                  \
	"vpbroadcastd 4*" #r "(%[a]), %%ymm14\n\t"                     \
	VNNI256_DPBUSD " %%ymm14, %%ymm12, %%ymm" #p "\n\t"            \
	VNNI256_DPBUSD " %%ymm14, %%ymm13, %%ymm" #q "\n\t"
#define STORE(r, p, q)                                                 \
	"vmovdqa %%ymm" #p ", 256*" #r "(%[c])\n\t"                    \
	"vmovdqa %%ymm" #q ", 256*" #r "+32(%[c])\n\t"
#define SUM(EACH_ROW, START)                                                                        \
	__asm__ volatile(EACH_ROW(START)                                                            \
		".p2align 5\n"                                                                      \
		"1:\n\t"                                                                            \
		"vmovdqa (%[b]), %%ymm12\n\t"                                                       \
		"vmovdqa 32(%[b]), %%ymm13\n\t"                                                     \
		"prefetcht1 (%[next])\n\t"                                                          \
		EACH_ROW(STEP)                                                                      \
		"add $64, %[a]\n\t"                                                                 \
		"add $64, %[b]\n\t"                                                                 \
		"add $16, %[next]\n\t"                                                              \
		"dec %[groups]\n\t"                                                                 \
		"jnz 1b\n\t"                                                                        \
		EACH_ROW(STORE)                                                                     \
		: [a] "+r"(a), [b] "+r"(b), [next] "+r"(next), [groups] "+r"(groups)                \
		: [c] "r"(c)                                                                        \
		: "memory", "cc", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",   \
		  "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14")

VNNI256 static void six(const uint32_t *a, const uint32_t *b, const uint32_t *next, size_t groups, int add, int32_t *c)
{
	if (add)
		SUM(SIX_ROWS, LOAD);
	else
		SUM(SIX_ROWS, ZERO);
}

VNNI256 static void four(const uint32_t *a, const uint32_t *b, const uint32_t *next, size_t groups, int add, int32_t *c)
{
	if (add)
		SUM(FOUR_ROWS, LOAD);
	else
		SUM(FOUR_ROWS, ZERO);
}

VNNI256 static void product(const uint32_t *a, const uint32_t *b, const uint32_t *next, size_t stride, size_t groups,
			    int add, int32_t *c)
{
	for (size_t j = 0; j < POF_PANELS; j++, b += stride, next += stride) {
		for (size_t r = 0; r < POF_PANELS; r++) {
			const uint32_t *const rows = a + r * stride;
			int32_t *const to = c + (r * POF_EDGE + j) * POF_LANES;

			/* Each of the four prefetches a quarter of the next panel. */
			six(rows, b, next + r * groups * POF_LANES / POF_PANELS, groups, add, to);
			six(rows + 6, b, b, groups, add, to + 6 * POF_EDGE);
			four(rows + 12, b, b, groups, add, to + 12 * POF_EDGE);
		}
	}
	_mm256_zeroupper(); /* the compiler does not look into assembly */
}

VNNI256 static uint64_t fold(const int32_t *c, const int32_t *sums)
{
	return pof_fold256(c, sums);
}

const struct pof_isa VNNI256_NAME = {VNNI256_TEXT, supported, right, left, product, fold};
