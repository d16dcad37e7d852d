/* The CPU's kernels: entries, products and folds of protocol §4.
 *
 * Matrices live in panels. A panel holds 16 vectors (rows of A, or columns of
 * B) of the same k: word g*16+v is the four entries k = 4g..4g+3 of vector v,
 * one byte each, little-endian. So one step of four k's is one cache line, and
 * the four words of a Philox block land in four lines at the same place: nothing
 * is ever shuffled.
 *
 * Bytes of A are the entries themselves, -16..15. Bytes of B are entry + 16,
 * 0..31, since x86 multiplies unsigned by signed bytes. The product then
 * exceeds A·B by 16 times the row's sum of A; the fold subtracts that from every
 * tile. So all instruction sets give the same bits.
 */
#ifndef POF_KERNEL_H
#define POF_KERNEL_H

#include <stddef.h>
#include <stdint.h>

enum {
	POF_EDGE = 64,                       /* rows and columns of a tile */
	POF_LANES = 16,                      /* vectors in a panel */
	POF_PANELS = POF_EDGE / POF_LANES,   /* panels along a tile's side */
	POF_TILE = POF_EDGE * POF_EDGE,      /* entries in a tile */
	POF_STEP = 32                        /* the number of groups of a product is a multiple of this */
};

/* The constant part of a Philox stream: the key, and counter words 2 and 3. */
struct pof_stream {
	uint32_t key[2];
	uint32_t c2, c3;
};

/* One instruction set's kernels. */
struct pof_isa {
	const char *name;

	/* Whether this machine and its operating system support it. */
	int (*supported)(void);

	/* Makes blocks [block, block+count) of the panel that starts with vector
	 * first: 64 words each, bytes 0..31. */
	void (*right)(const struct pof_stream *s, uint32_t first, uint32_t block, uint32_t count, uint32_t *panel);

	/* The same with bytes -16..15, and adds each vector's entries to sums[16]. */
	void (*left)(const struct pof_stream *s, uint32_t first, uint32_t block, uint32_t count, uint32_t *panel,
		     int32_t *sums);

	/* Computes the 64x64 tile c, the product of 4 panels a by 4 panels b over
	 * the given number of groups of four k's, a multiple of POF_STEP; or adds
	 * it to c. Panels are stride words apart. c is aligned to 64 bytes. next
	 * points to panels that will be multiplied later: they are not read, but may
	 * be prefetched. */
	void (*product)(const uint32_t *a, const uint32_t *b, const uint32_t *next, size_t stride, size_t groups, int add,
			int32_t *c);

	/* The tile digest of c after subtracting 16·sums[64]. */
	uint64_t (*fold)(const int32_t *c, const int32_t *sums);
};

/* Whether the compiler knows AVX-VNNI. */
#if defined(__x86_64__) && (__GNUC__ >= 11 || __clang_major__ >= 12)
#define POF_HAS_AVXVNNI
#endif

extern const struct pof_isa pof_portable;
#if defined(__x86_64__)
extern const struct pof_isa pof_avx2;
#if defined(POF_HAS_AVXVNNI)
extern const struct pof_isa pof_avxvnni;
#endif
extern const struct pof_isa pof_avx512bw;
extern const struct pof_isa pof_vnni256;
extern const struct pof_isa pof_vnni;
#endif
#if defined(__aarch64__) && defined(__linux__)
extern const struct pof_isa pof_neon;
#endif

#endif
