/* The kernels with AVX2: 16-bit sums of vpmaddubsw, widened before they can overflow. */
#if defined(__x86_64__)

#include "avx2.h"

static int supported(void)
{
	return __builtin_cpu_supports("avx2");
}

AVX2 static void right(const struct pof_stream *s, uint32_t first, uint32_t block, uint32_t count, uint32_t *panel)
{
	pof_right256(s, first, block, count, panel);
}

AVX2 static void left(const struct pof_stream *s, uint32_t first, uint32_t block, uint32_t count, uint32_t *panel,
		      int32_t *sums)
{
	pof_left256(s, first, block, count, panel, sums);
}

/* Computes 6 or 4 rows and 16 columns of c over POF_STEP groups, or adds to them;
 * see block in vnni.c. An int16 grows by at most 2·16·31 = 992 a group, 31744 in
 * 32. */
#define SIX_ROWS(X) FOUR_ROWS(X) X(4, 8, 9) X(5, 10, 11)
#define FOUR_ROWS(X) X(0, 0, 1) X(1, 2, 3) X(2, 4, 5) X(3, 6, 7)
#define ZERO(r, p, q)                                                  \
	"vpxor %%ymm" #p ", %%ymm" #p ", %%ymm" #p "\n\t"              \
	"vpxor %%ymm" #q ", %%ymm" #q ", %%ymm" #q "\n\t"
#define STEP(r, p, q)                                                  \
	"vpbroadcastd 4*" #r "(%[a]), %%ymm14\n\t"                     \
	"vpmaddubsw %%ymm14, %%ymm12, %%ymm15\n\t"                     \
	"vpmaddubsw %%ymm14, %%ymm13, %%ymm14\n\t"                     \
	"vpaddw %%ymm15, %%ymm" #p ", %%ymm" #p "\n\t"                 \
	"vpaddw %%ymm14, %%ymm" #q ", %%ymm" #q "\n\t"
#define WIDEN(r, p, q)                                                 \
	"vpmaddwd %%ymm14, %%ymm" #p ", %%ymm" #p "\n\t"               \
	"vpmaddwd %%ymm14, %%ymm" #q ", %%ymm" #q "\n\t"
#define ADD(r, p, q)                                                   \
	"vpaddd 256*" #r "(%[c]), %%ymm" #p ", %%ymm" #p "\n\t"        \
	"vpaddd 256*" #r "+32(%[c]), %%ymm" #q ", %%ymm" #q "\n\t"
#define KEEP(r, p, q)
#define STORE(r, p, q)                                                 \
	"vmovdqa %%ymm" #p ", 256*" #r "(%[c])\n\t"                    \
	"vmovdqa %%ymm" #q ", 256*" #r "+32(%[c])\n\t"
#define SUM(EACH_ROW, LAST)                                                                         \
	__asm__ volatile(EACH_ROW(ZERO)                                                             \
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
		"vpcmpeqw %%ymm14, %%ymm14, %%ymm14\n\t"                                            \
		"vpsrlw $15, %%ymm14, %%ymm14\n\t" /* ones */                                       \
		EACH_ROW(WIDEN)                                                                     \
		EACH_ROW(LAST)                                                                      \
		EACH_ROW(STORE)                                                                     \
		: [a] "+r"(a), [b] "+r"(b), [next] "+r"(next), [groups] "+r"(groups)                \
		: [c] "r"(c)                                                                        \
		: "memory", "cc", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",   \
		  "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15")

AVX2 static void six(const uint32_t *a, const uint32_t *b, const uint32_t *next, int add, int32_t *c)
{
	size_t groups = POF_STEP;

	if (add)
		SUM(SIX_ROWS, ADD);
	else
		SUM(SIX_ROWS, KEEP);
}

AVX2 static void four(const uint32_t *a, const uint32_t *b, const uint32_t *next, int add, int32_t *c)
{
	size_t groups = POF_STEP;

	if (add)
		SUM(FOUR_ROWS, ADD);
	else
		SUM(FOUR_ROWS, KEEP);
}

AVX2 static void product(const uint32_t *a, const uint32_t *b, const uint32_t *next, size_t stride, size_t groups, int add,
			 int32_t *c)
{
	for (size_t g = 0; g < groups * POF_LANES; g += POF_STEP * POF_LANES) {
		for (size_t j = 0; j < POF_PANELS; j++) {
			const uint32_t *const now = b + j * stride + g;

			for (size_t r = 0; r < POF_PANELS; r++) {
				const uint32_t *const rows = a + r * stride + g;
				int32_t *const to = c + (r * POF_EDGE + j) * POF_LANES;

				/* Each of the four prefetches a quarter of the next panel. */
				six(rows, now, next + j * stride + g + r * POF_STEP * POF_LANES / POF_PANELS, add || g > 0, to);
				six(rows + 6, now, now, add || g > 0, to + 6 * POF_EDGE);
				four(rows + 12, now, now, add || g > 0, to + 12 * POF_EDGE);
			}
		}
	}
	_mm256_zeroupper(); /* the compiler does not look into assembly */
}

AVX2 static uint64_t fold(const int32_t *c, const int32_t *sums)
{
	return pof_fold256(c, sums);
}

const struct pof_isa pof_avx2 = {"AVX2", supported, right, left, product, fold};

#endif
