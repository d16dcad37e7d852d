/* What Go calls: panels of B, strips of a lap, single tiles. Numbers are
 * checked there; n is a power of two, at least 256. */
#ifndef POF_STRIP_H
#define POF_STRIP_H

#include "kernel.h"

/* The instruction sets that this machine runs, fastest first: the one with
 * that index, or NULL behind the last, which is portable C. */
const struct pof_isa *pof_available(int index);

/* Memory aligned to 64 bytes, or NULL; to be freed with free. */
void *pof_alloc(size_t bytes);

/* The part of an operator seed that makes entries: its first three words. */
struct pof_seed {
	uint32_t key[2];
	uint32_t s2;
};

/* Makes panel p of B: n/4 groups of 16 words at b + p·4n. */
void pof_right_panel(const struct pof_isa *isa, const struct pof_seed *seed, uint32_t n, uint32_t p, uint32_t *b);

/* Computes the n/64 digests of a lap's tile row. b is all of B, n/16 panels; a
 * is scratch of 16·n words. Returns 0, or 1 if *stop was set meanwhile. */
int pof_strip(const struct pof_isa *isa, const struct pof_seed *seed, uint32_t n, uint32_t lap, uint32_t row,
	      const uint32_t *b, uint32_t *a, const uint32_t *stop, uint64_t *digests);

/* Computes one tile digest from nothing but the seed, in 48 KiB of stack. */
uint64_t pof_tile(const struct pof_isa *isa, const struct pof_seed *seed, uint32_t n, uint32_t lap, uint32_t row,
		  uint32_t col);

/* The kernels of struct pof_isa. */
void pof_product(const struct pof_isa *isa, const uint32_t *a, const uint32_t *b, size_t stride, size_t groups,
		 int32_t *c);
uint64_t pof_digest(const struct pof_isa *isa, const int32_t *c);

#endif
