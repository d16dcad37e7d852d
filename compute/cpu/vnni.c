/* The kernels with AVX-512 VNNI: vpdpbusd, four multiply-adds in each int32. */
#if defined(__x86_64__)

#include "avx512.h"

#define VNNI __attribute__((target(POF_AVX512 ",avx512vnni")))

enum {
	ROWS = 8,       /* rows and columns of C in registers */
	COLUMNS = 32
};

static int supported(void)
{
	return pof_avx512_supported() && __builtin_cpu_supports("avx512vnni");
}

VNNI static void right(const struct pof_stream *s, uint32_t first, uint32_t block, uint32_t count, uint32_t *panel)
{
	pof_right512(s, first, block, count, panel);
}

VNNI static void left(const struct pof_stream *s, uint32_t first, uint32_t block, uint32_t count, uint32_t *panel,
		      int32_t *sums)
{
	pof_left512(s, first, block, count, panel, sums);
}

/* Computes 8 rows and 32 columns of c, or adds to them. b and next each point to
 * the first of two panels, stride bytes apart. The loop is in assembly because
 * compilers spill or copy accumulators, which halves its speed. Row r is summed
 * in zmm(2r) and zmm(2r+1). For every four groups, a line of next is prefetched
 * into the second-level cache. */
VNNI static void block(const uint32_t *a, const uint32_t *b, const uint32_t *next, size_t stride, size_t groups, int add,
		       int32_t *c)
{
#define EACH_ROW(X) X(0, 0, 1) X(1, 2, 3) X(2, 4, 5) X(3, 6, 7) X(4, 8, 9) X(5, 10, 11) X(6, 12, 13) X(7, 14, 15)
#define ZERO(r, p, q)                                                  \
	"vpxord %%zmm" #p ", %%zmm" #p ", %%zmm" #p "\n\t"             \
	"vpxord %%zmm" #q ", %%zmm" #q ", %%zmm" #q "\n\t"
#define LOAD(r, p, q)                                                  \
	"vmovdqa64 256*" #r "(%[c]), %%zmm" #p "\n\t"                  \
	"vmovdqa64 256*" #r "+64(%[c]), %%zmm" #q "\n\t"
#define STEP(r, p, q)                                                  \
	"vpbroadcastd 4*" #r "(%[a]), %%zmm18\n\t"                     \
	"vpdpbusd %%zmm18, %%zmm16, %%zmm" #p "\n\t"                   \
	"vpdpbusd %%zmm18, %%zmm17, %%zmm" #q "\n\t"
#define STORE(r, p, q)                                                 \
	"vmovdqa64 %%zmm" #p ", 256*" #r "(%[c])\n\t"                  \
	"vmovdqa64 %%zmm" #q ", 256*" #r "+64(%[c])\n\t"
#define SUM(START)                                                                                  \
	__asm__ volatile(EACH_ROW(START)                                                            \
		".p2align 5\n"                                                                      \
		"1:\n\t"                                                                            \
		"vmovdqa64 (%[b]), %%zmm16\n\t"                                                     \
		"vmovdqa64 (%[b], %[stride]), %%zmm17\n\t"                                          \
		"prefetcht1 (%[next])\n\t"                                                          \
		EACH_ROW(STEP)                                                                      \
		"add $64, %[a]\n\t"                                                                 \
		"add $64, %[b]\n\t"                                                                 \
		"add $16, %[next]\n\t"                                                              \
		"dec %[groups]\n\t"                                                                 \
		"jnz 1b\n\t"                                                                        \
		EACH_ROW(STORE)                                                                     \
		: [a] "+r"(a), [b] "+r"(b), [next] "+r"(next), [groups] "+r"(groups)                \
		: [stride] "r"(stride), [c] "r"(c)                                                  \
		: "memory", "cc", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",   \
		  "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15", "xmm16",    \
		  "xmm17", "xmm18")

	if (add)
		SUM(LOAD);
	else
		SUM(ZERO);
}

VNNI static void product(const uint32_t *a, const uint32_t *b, const uint32_t *next, size_t stride, size_t groups, int add,
			 int32_t *c)
{
	for (size_t j = 0; j < POF_EDGE; j += COLUMNS) {
		const size_t at = j / POF_LANES * stride;

		for (size_t r = 0; r < POF_EDGE; r += ROWS)
			block(a + r / POF_LANES * stride + r % POF_LANES, b + at,
			      pof_share512(next + at, stride, groups, r), 4 * stride, groups, add,
			      c + r * POF_EDGE + j);
	}
	_mm256_zeroupper(); /* the compiler does not look into assembly */
}

VNNI static uint64_t fold(const int32_t *c, const int32_t *sums)
{
	return pof_fold512(c, sums);
}

const struct pof_isa pof_vnni = {"AVX-512 VNNI", supported, right, left, product, fold};

#endif
