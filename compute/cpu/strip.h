/* The functions that Go calls: panels of B, strips of a lap, single tiles. Go
 * checks the numbers; n is a power of two, at least 256. */
#ifndef POF_STRIP_H
#define POF_STRIP_H

#include "kernel.h"

/* The instruction set with this index, of those that this machine supports,
 * fastest first; NULL behind the last, which is portable C. */
const struct pof_isa *pof_available(int index);

/* Memory aligned to 64 bytes, or NULL; release it with free. */
void *pof_alloc(size_t bytes);

/* The part of an operator seed that makes entries: its first three words. */
struct pof_seed {
	uint32_t key[2];
	uint32_t s2;
};

/* Makes panel p of B: n/4 groups of 16 words at b + p·4n. */
void pof_right_panel(const struct pof_isa *isa, const struct pof_seed *seed, uint32_t n, uint32_t p, uint32_t *b);

/* Computes the n/64 digests of a lap's tile row. b is all of B, n/16 panels; a
 * is scratch of 16·n words. Returns 0, or 1 if *stop was set in the meantime. */
int pof_strip(const struct pof_isa *isa, const struct pof_seed *seed, uint32_t n, uint32_t lap, uint32_t row,
	      const uint32_t *b, uint32_t *a, const uint32_t *stop, uint64_t *digests);

/* The same without making the rows of A in a and without folding, to measure the
 * rate of the product alone. */
int pof_bare_strip(const struct pof_isa *isa, uint32_t n, const uint32_t *b, const uint32_t *a, const uint32_t *stop);

enum {
	POF_BATCH = 16,              /* tiles in a batch: it fits into a second-level cache */
	POF_BATCH_WORDS = POF_TILE   /* of memory for each strip and each tile of a batch */
};

/* Tiles of one seed, grouped by the strips that they are in: each strip is made
 * only once. */
struct pof_batch {
	uint32_t rows, columns, tiles; /* how many, each at least 1 and at most POF_BATCH */
	uint32_t lap[POF_BATCH], row[POF_BATCH]; /* of a strip of 64 rows */
	uint32_t column[POF_BATCH];              /* of a strip of 64 columns */
	struct {
		uint32_t row, column; /* indices into the strips above */
	} tile[POF_BATCH];
};

/* Computes the digests of a batch from nothing but the seed. memory has
 * POF_BATCH_WORDS for each of its rows, columns and tiles and is aligned to 64
 * bytes. */
void pof_tiles(const struct pof_isa *isa, const struct pof_seed *seed, uint32_t n, const struct pof_batch *batch,
	       uint32_t *memory, uint64_t *digests);

/* The kernels of struct pof_isa. */
void pof_product(const struct pof_isa *isa, const uint32_t *a, const uint32_t *b, size_t stride, size_t groups,
		 int add, int32_t *c);
uint64_t pof_digest(const struct pof_isa *isa, const int32_t *c, const int32_t *sums);

#endif
