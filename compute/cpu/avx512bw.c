/* The kernels with AVX-512BW: 16-bit sums of vpmaddubsw, widened before they can overflow. */
#if defined(__x86_64__)

#include "avx512.h"

enum {
	ROWS = 8,       /* rows and columns of C in registers */
	COLUMNS = 32
};

AVX512 static void right(const struct pof_stream *s, uint32_t first, uint32_t block, uint32_t count, uint32_t *panel)
{
	pof_right512(s, first, block, count, panel);
}

AVX512 static void left(const struct pof_stream *s, uint32_t first, uint32_t block, uint32_t count, uint32_t *panel,
			int32_t *sums)
{
	pof_left512(s, first, block, count, panel, sums);
}

/* Computes 8 rows and 32 columns of c over POF_STEP groups, or adds to them; see
 * block in vnni.c. An int16 grows by at most 2·16·31 = 992 a group, 31744 in 32. */
AVX512 static void block(const uint32_t *a, const uint32_t *b, const uint32_t *next, size_t stride, int add, int32_t *c)
{
	size_t groups = POF_STEP;

#define EACH_ROW(X) X(0, 0, 1) X(1, 2, 3) X(2, 4, 5) X(3, 6, 7) X(4, 8, 9) X(5, 10, 11) X(6, 12, 13) X(7, 14, 15)
#define ZERO(r, p, q)                                                  \
	"vpxord %%zmm" #p ", %%zmm" #p ", %%zmm" #p "\n\t"             \
	"vpxord %%zmm" #q ", %%zmm" #q ", %%zmm" #q "\n\t"
#define STEP(r, p, q)                                                  \
	"vpbroadcastd 4*" #r "(%[a]), %%zmm18\n\t"                     \
	"vpmaddubsw %%zmm18, %%zmm16, %%zmm19\n\t"                     \
	"vpmaddubsw %%zmm18, %%zmm17, %%zmm18\n\t"                     \
	"vpaddw %%zmm19, %%zmm" #p ", %%zmm" #p "\n\t"                 \
	"vpaddw %%zmm18, %%zmm" #q ", %%zmm" #q "\n\t"
#define WIDEN(r, p, q)                                                 \
	"vpmaddwd %%zmm18, %%zmm" #p ", %%zmm" #p "\n\t"               \
	"vpmaddwd %%zmm18, %%zmm" #q ", %%zmm" #q "\n\t"
#define ADD(r, p, q)                                                   \
	"vpaddd 256*" #r "(%[c]), %%zmm" #p ", %%zmm" #p "\n\t"        \
	"vpaddd 256*" #r "+64(%[c]), %%zmm" #q ", %%zmm" #q "\n\t"
#define KEEP(r, p, q)
#define STORE(r, p, q)                                                 \
	"vmovdqa64 %%zmm" #p ", 256*" #r "(%[c])\n\t"                  \
	"vmovdqa64 %%zmm" #q ", 256*" #r "+64(%[c])\n\t"
#define SUM(LAST)                                                                                   \
	__asm__ volatile(EACH_ROW(ZERO)                                                             \
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
		"vpternlogd $255, %%zmm18, %%zmm18, %%zmm18\n\t"                                    \
		"vpsrlw $15, %%zmm18, %%zmm18\n\t" /* ones */                                       \
		EACH_ROW(WIDEN)                                                                     \
		EACH_ROW(LAST)                                                                      \
		EACH_ROW(STORE)                                                                     \
		: [a] "+r"(a), [b] "+r"(b), [next] "+r"(next), [groups] "+r"(groups)                \
		: [stride] "r"(stride), [c] "r"(c)                                                  \
		: "memory", "cc", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",   \
		  "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15", "xmm16",    \
		  "xmm17", "xmm18", "xmm19")

	if (add)
		SUM(ADD);
	else
		SUM(KEEP);
}

AVX512 static void product(const uint32_t *a, const uint32_t *b, const uint32_t *next, size_t stride, size_t groups,
			   int add, int32_t *c)
{
	for (size_t g = 0; g < groups * POF_LANES; g += POF_STEP * POF_LANES) {
		for (size_t j = 0; j < POF_EDGE; j += COLUMNS) {
			const size_t at = j / POF_LANES * stride + g;

			for (size_t r = 0; r < POF_EDGE; r += ROWS)
				block(a + r / POF_LANES * stride + g + r % POF_LANES, b + at,
				      pof_share512(next + at, stride, POF_STEP, r), 4 * stride, add || g > 0,
				      c + r * POF_EDGE + j);
		}
	}
	_mm256_zeroupper(); /* the compiler does not look into assembly */
}

AVX512 static uint64_t fold(const int32_t *c, const int32_t *sums)
{
	return pof_fold512(c, sums);
}

const struct pof_isa pof_avx512bw = {"AVX-512BW", pof_avx512_supported, right, left, product, fold};

#endif
