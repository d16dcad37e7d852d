/* The kernels in plain C, for any processor. */
#include <string.h>

#include "entries.h"

/* Eight int16: the vector width of both SSE2 and NEON. */
typedef int16_t vec __attribute__((vector_size(16)));

enum {
	WIDTH = 8,             /* entries of a vec */
	DEPTH = 64,            /* k's summed in int16: 64 · 16 · 31 = 31744 fits */
	COLUMNS = 4 * WIDTH    /* columns summed at the same time */
};

static int supported(void)
{
	return 1;
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

/* Spreads DEPTH k's of 4 panels of B into rows of int16. */
static void spread(const uint32_t *b, size_t stride, int16_t out[DEPTH][POF_EDGE])
{
	for (size_t p = 0; p < POF_PANELS; p++, b += stride) {
		for (size_t g = 0; g < DEPTH / 4; g++) {
			const uint32_t *word = b + g * POF_LANES;

			for (size_t v = 0; v < POF_LANES; v++) {
				out[4 * g][p * POF_LANES + v] = (int16_t)(word[v] & 0xff);
				out[4 * g + 1][p * POF_LANES + v] = (int16_t)(word[v] >> 8 & 0xff);
				out[4 * g + 2][p * POF_LANES + v] = (int16_t)(word[v] >> 16 & 0xff);
				out[4 * g + 3][p * POF_LANES + v] = (int16_t)(word[v] >> 24);
			}
		}
	}
}

static void product(const uint32_t *a, const uint32_t *b, const uint32_t *next, size_t stride, size_t groups, int add,
		    int32_t *c)
{
	_Alignas(64) int16_t bs[DEPTH][POF_EDGE];

	(void)next;
	if (!add)
		memset(c, 0, POF_TILE * sizeof *c);
	for (size_t g0 = 0; g0 < groups; g0 += DEPTH / 4) {
		spread(b + g0 * POF_LANES, stride, bs);
		for (size_t r = 0; r < POF_EDGE; r++) {
			const uint32_t *as = a + r / POF_LANES * stride + g0 * POF_LANES + r % POF_LANES;

			for (size_t j = 0; j < POF_EDGE; j += COLUMNS) {
				vec s0 = {0}, s1 = {0}, s2 = {0}, s3 = {0};
				int32_t *out = c + r * POF_EDGE + j;

				for (size_t k = 0; k < DEPTH; k++) {
					const vec *row = (const vec *)&bs[k][j];
					const int16_t x = (int8_t)(as[k / 4 * POF_LANES] >> (k % 4 * 8));

					s0 += row[0] * x;
					s1 += row[1] * x;
					s2 += row[2] * x;
					s3 += row[3] * x;
				}
				for (size_t v = 0; v < WIDTH; v++) {
					out[v] += s0[v];
					out[v + WIDTH] += s1[v];
					out[v + 2 * WIDTH] += s2[v];
					out[v + 3 * WIDTH] += s3[v];
				}
			}
		}
	}
}

static uint64_t fold(const int32_t *c, const int32_t *sums)
{
	return pof_fold(c, sums);
}

const struct pof_isa pof_portable = {"portable C", supported, right, left, product, fold};
