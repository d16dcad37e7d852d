/* The kernels with ARM's dot product: sdot, four multiply-adds in each int32.
 * It multiplies signed bytes; B's bytes, 0..31, fit those too. */
#if defined(__aarch64__) && defined(__linux__)

#include <arm_neon.h>
#include <sys/auxv.h>

#include "entries.h"

#define DOT __attribute__((target("arch=armv8.2-a+dotprod")))

enum {
	ROWS = 4,         /* rows of C in registers, each with a panel's columns */
	HWCAP_DOT = 1 << 20
};

static int supported(void)
{
	return (getauxval(AT_HWCAP) & HWCAP_DOT) != 0;
}

static void right(const struct pof_stream *s, uint32_t first, uint32_t block, uint32_t count, uint32_t *panel)
{
	pof_make_right(s, first, block, count, panel);
}

static void left(const struct pof_stream *s, uint32_t first, uint32_t block, uint32_t count, uint32_t *panel,
		 int32_t *sums)
{
	pof_make_left(s, first, block, count, panel, sums);
}

/* Computes 4 rows and 16 columns of c, or adds to them. */
DOT static void block(const uint32_t *a, const uint32_t *b, size_t groups, int add, int32_t *c)
{
#define EACH_ROW(X) X(0) X(1) X(2) X(3)
#define START(r)                                                       \
	int32x4_t s##r##0 = vdupq_n_s32(0), s##r##1 = s##r##0, s##r##2 = s##r##0, s##r##3 = s##r##0;
#define LOAD(r)                                                        \
	s##r##0 = vld1q_s32(c + r * POF_EDGE);                         \
	s##r##1 = vld1q_s32(c + r * POF_EDGE + 4);                     \
	s##r##2 = vld1q_s32(c + r * POF_EDGE + 8);                     \
	s##r##3 = vld1q_s32(c + r * POF_EDGE + 12);
#define STEP(r)                                                        \
	s##r##0 = vdotq_laneq_s32(s##r##0, b0, x, r);                  \
	s##r##1 = vdotq_laneq_s32(s##r##1, b1, x, r);                  \
	s##r##2 = vdotq_laneq_s32(s##r##2, b2, x, r);                  \
	s##r##3 = vdotq_laneq_s32(s##r##3, b3, x, r);
#define STORE(r)                                                       \
	vst1q_s32(c + r * POF_EDGE, s##r##0);                          \
	vst1q_s32(c + r * POF_EDGE + 4, s##r##1);                      \
	vst1q_s32(c + r * POF_EDGE + 8, s##r##2);                      \
	vst1q_s32(c + r * POF_EDGE + 12, s##r##3);

	EACH_ROW(START)
	if (add) {
		EACH_ROW(LOAD)
	}
	for (size_t g = 0; g < groups; g++, a += POF_LANES, b += POF_LANES) {
		const int8x16_t x = vreinterpretq_s8_u32(vld1q_u32(a));
		const int8x16_t b0 = vreinterpretq_s8_u32(vld1q_u32(b));
		const int8x16_t b1 = vreinterpretq_s8_u32(vld1q_u32(b + 4));
		const int8x16_t b2 = vreinterpretq_s8_u32(vld1q_u32(b + 8));
		const int8x16_t b3 = vreinterpretq_s8_u32(vld1q_u32(b + 12));

		EACH_ROW(STEP)
	}
	EACH_ROW(STORE)
}

DOT static void product(const uint32_t *a, const uint32_t *b, const uint32_t *next, size_t stride, size_t groups, int add,
			int32_t *c)
{
	(void)next;
	for (size_t j = 0; j < POF_EDGE; j += POF_LANES)
		for (size_t r = 0; r < POF_EDGE; r += ROWS)
			block(a + r / POF_LANES * stride + r % POF_LANES, b + j / POF_LANES * stride, groups, add,
			      c + r * POF_EDGE + j);
}

static uint64_t fold(const int32_t *c, const int32_t *sums)
{
	return pof_fold(c, sums);
}

const struct pof_isa pof_neon = {"NEON dot product", supported, right, left, product, fold};

#endif
