#include "strip.h"

#include <stdlib.h>
#include <string.h>

enum {
	DEPTH = 128,      /* groups multiplied at a time: 32 KiB of A, 8 KiB of each panel of B */
	TILE_DEPTH = 64   /* groups generated at a time for a single tile */
};

const struct pof_isa *pof_available(int index)
{
	static const struct pof_isa *const all[] = {
#if defined(__x86_64__)
		&pof_vnni,
		&pof_avx2,
#endif
		&pof_portable
	};

	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		if (all[i]->supported() && index-- == 0)
			return all[i];
	return NULL;
}

void *pof_alloc(size_t bytes)
{
	return aligned_alloc(64, bytes);
}

static struct pof_stream left_stream(const struct pof_seed *seed, uint32_t lap)
{
	return (struct pof_stream){{seed->key[0], seed->key[1]}, lap, seed->s2};
}

static struct pof_stream right_stream(const struct pof_seed *seed)
{
	return (struct pof_stream){{seed->key[0], seed->key[1]}, 0, seed->s2 ^ 1};
}

/* Takes the excess of B's bytes off a tile: 16 times the sum of the row of A. */
static void lower(int32_t *c, const int32_t *sums)
{
	for (size_t r = 0; r < POF_EDGE; r++)
		for (size_t s = 0; s < POF_EDGE; s++)
			c[r * POF_EDGE + s] -= 16 * sums[r];
}

void pof_right_panel(const struct pof_isa *isa, const struct pof_seed *seed, uint32_t n, uint32_t p, uint32_t *b)
{
	const struct pof_stream s = right_stream(seed);

	isa->right(&s, p * POF_LANES, 0, n / 16, b + (size_t)p * 4 * n);
}

int pof_strip(const struct pof_isa *isa, const struct pof_seed *seed, uint32_t n, uint32_t lap, uint32_t row,
	      const uint32_t *b, uint32_t *a, const uint32_t *stop, uint64_t *digests)
{
	const struct pof_stream s = left_stream(seed, lap);
	const size_t stride = (size_t)4 * n, groups = n / 4;
	const size_t depth = groups < DEPTH ? groups : DEPTH;
	int32_t sums[POF_EDGE] = {0};
	_Alignas(64) int32_t c[POF_TILE];

	for (uint32_t p = 0; p < POF_PANELS; p++)
		isa->left(&s, row * POF_EDGE + p * POF_LANES, 0, n / 16, a + p * stride, sums + p * POF_LANES);

	for (uint32_t t = 0; t < n / POF_EDGE; t++, b += POF_PANELS * stride) {
		if (__atomic_load_n(stop, __ATOMIC_RELAXED))
			return 1;
		memset(c, 0, sizeof c);
		lower(c, sums);
		for (size_t g = 0; g < groups; g += depth)
			isa->product(a + g * POF_LANES, b + g * POF_LANES, stride, depth, c);
		digests[t] = isa->fold(c);
	}
	return 0;
}

uint64_t pof_tile(const struct pof_isa *isa, const struct pof_seed *seed, uint32_t n, uint32_t lap, uint32_t row,
		  uint32_t col)
{
	const struct pof_stream ls = left_stream(seed, lap), rs = right_stream(seed);
	const size_t stride = TILE_DEPTH * POF_LANES;
	int32_t sums[POF_EDGE] = {0};
	_Alignas(64) uint32_t a[POF_PANELS * TILE_DEPTH * POF_LANES];
	_Alignas(64) uint32_t b[POF_PANELS * TILE_DEPTH * POF_LANES];
	_Alignas(64) int32_t c[POF_TILE] = {0};

	for (uint32_t q = 0; q < n / 16; q += TILE_DEPTH / 4) {
		for (uint32_t p = 0; p < POF_PANELS; p++) {
			const uint32_t first = p * POF_LANES;

			isa->left(&ls, row * POF_EDGE + first, q, TILE_DEPTH / 4, a + p * stride, sums + first);
			isa->right(&rs, col * POF_EDGE + first, q, TILE_DEPTH / 4, b + p * stride);
		}
		isa->product(a, b, stride, TILE_DEPTH, c);
	}
	lower(c, sums);
	return isa->fold(c);
}

void pof_product(const struct pof_isa *isa, const uint32_t *a, const uint32_t *b, size_t stride, size_t groups,
		 int32_t *c)
{
	isa->product(a, b, stride, groups, c);
}

uint64_t pof_digest(const struct pof_isa *isa, const int32_t *c)
{
	return isa->fold(c);
}
