#include "strip.h"

#include <stdlib.h>

#if defined(__linux__)
#include <sys/mman.h>
#endif

enum {
	DEPTH = 256,      /* groups multiplied at a time, 16 KiB of a panel: the fastest of 32 to 1024, or nearly so */
	TILE_DEPTH = 64   /* groups of a strip generated at a time for single tiles: 16 KiB */
};

const struct pof_isa *pof_available(int index)
{
	static const struct pof_isa *const all[] = {
#if defined(__x86_64__)
		&pof_vnni,
		&pof_vnni256,
#if defined(POF_HAS_AVXVNNI)
		&pof_avxvnni,
#endif
		&pof_avx512bw,
		&pof_avx2,
#endif
#if defined(__aarch64__) && defined(__linux__)
		&pof_neon,
#endif
		&pof_portable
	};

	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		if (all[i]->supported() && index-- == 0)
			return all[i];
	return NULL;
}

/* Large pages save most of the page faults of a matrix's first use, and most of
 * its TLB misses. */
void *pof_alloc(size_t bytes)
{
	enum { LINE = 64, LARGE = 2 << 20 };
	const size_t alignment = bytes < LARGE ? LINE : LARGE;
	void *memory = aligned_alloc(alignment, (bytes + alignment - 1) / alignment * alignment);

#if defined(__linux__)
	if (memory && alignment == LARGE)
		(void)madvise(memory, bytes, MADV_HUGEPAGE); /* only advice: nothing depends on it */
#endif
	return memory;
}

static struct pof_stream left_stream(const struct pof_seed *seed, uint32_t lap)
{
	return (struct pof_stream){{seed->key[0], seed->key[1]}, lap, seed->s2};
}

static struct pof_stream right_stream(const struct pof_seed *seed)
{
	return (struct pof_stream){{seed->key[0], seed->key[1]}, 0, seed->s2 ^ 1};
}

void pof_right_panel(const struct pof_isa *isa, const struct pof_seed *seed, uint32_t n, uint32_t p, uint32_t *b)
{
	const struct pof_stream s = right_stream(seed);

	isa->right(&s, p * POF_LANES, 0, n / 16, b + (size_t)p * 4 * n);
}

/* Computes tile t of a strip, a times panels of b: n/4 groups. */
static void tile(const struct pof_isa *isa, uint32_t n, uint32_t t, const uint32_t *b, const uint32_t *a, int32_t *c)
{
	const size_t stride = (size_t)4 * n, groups = n / 4;
	const size_t depth = groups < DEPTH ? groups : DEPTH;
	const uint32_t *const own = b + t * POF_PANELS * stride;
	const uint32_t *const after = t + 1 < n / POF_EDGE ? own + POF_PANELS * stride : b;

	for (size_t g = 0; g < groups; g += depth)
		isa->product(a + g * POF_LANES, own + g * POF_LANES,
			     g + depth < groups ? own + (g + depth) * POF_LANES : after, stride, depth, g > 0, c);
}

int pof_strip(const struct pof_isa *isa, const struct pof_seed *seed, uint32_t n, uint32_t lap, uint32_t row,
	      const uint32_t *b, uint32_t *a, const uint32_t *stop, uint64_t *digests)
{
	const struct pof_stream s = left_stream(seed, lap);
	int32_t sums[POF_EDGE] = {0};
	_Alignas(64) int32_t c[POF_TILE];

	for (uint32_t p = 0; p < POF_EDGE; p += POF_LANES)
		isa->left(&s, row * POF_EDGE + p, 0, n / 16, a + (size_t)p * n / 4, sums + p);
	for (uint32_t t = 0; t < n / POF_EDGE; t++) {
		if (__atomic_load_n(stop, __ATOMIC_RELAXED))
			return 1;
		tile(isa, n, t, b, a, c);
		digests[t] = isa->fold(c, sums);
	}
	return 0;
}

int pof_bare_strip(const struct pof_isa *isa, uint32_t n, const uint32_t *b, const uint32_t *a, const uint32_t *stop)
{
	_Alignas(64) int32_t c[POF_TILE];

	for (uint32_t t = 0; t < n / POF_EDGE; t++) {
		if (__atomic_load_n(stop, __ATOMIC_RELAXED))
			return 1;
		tile(isa, n, t, b, a, c);
	}
	return 0;
}

void pof_tiles(const struct pof_isa *isa, const struct pof_seed *seed, uint32_t n, const struct pof_batch *batch,
	       uint32_t *memory, uint64_t *digests)
{
	const struct pof_stream rs = right_stream(seed);
	const size_t stride = TILE_DEPTH * POF_LANES, strip = POF_PANELS * stride;
	uint32_t *const a = memory, *const b = a + batch->rows * strip;
	int32_t *const c = (int32_t *)(b + batch->columns * strip);
	int32_t sums[POF_BATCH][POF_EDGE] = {{0}};

	for (uint32_t q = 0; q < n / 16; q += TILE_DEPTH / 4) {
		for (uint32_t i = 0; i < batch->rows; i++) {
			const struct pof_stream ls = left_stream(seed, batch->lap[i]);

			for (uint32_t p = 0; p < POF_PANELS; p++)
				isa->left(&ls, batch->row[i] * POF_EDGE + p * POF_LANES, q, TILE_DEPTH / 4,
					  a + i * strip + p * stride, sums[i] + p * POF_LANES);
		}
		for (uint32_t i = 0; i < batch->columns; i++)
			for (uint32_t p = 0; p < POF_PANELS; p++)
				isa->right(&rs, batch->column[i] * POF_EDGE + p * POF_LANES, q, TILE_DEPTH / 4,
					   b + i * strip + p * stride);
		for (uint32_t i = 0; i < batch->tiles; i++) {
			const uint32_t *const column = b + batch->tile[i].column * strip;

			isa->product(a + batch->tile[i].row * strip, column, column, stride, TILE_DEPTH, q > 0,
				     c + (size_t)i * POF_TILE);
		}
	}
	for (uint32_t i = 0; i < batch->tiles; i++)
		digests[i] = isa->fold(c + (size_t)i * POF_TILE, sums[batch->tile[i].row]);
}

void pof_product(const struct pof_isa *isa, const uint32_t *a, const uint32_t *b, size_t stride, size_t groups,
		 int add, int32_t *c)
{
	isa->product(a, b, b, stride, groups, add, c);
}

uint64_t pof_digest(const struct pof_isa *isa, const int32_t *c, const int32_t *sums)
{
	return isa->fold(c, sums);
}
