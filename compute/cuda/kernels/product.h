/* The product of a thread block: 128 rows of A by 256 columns of B, on the int8 units.
 *
 * Eight warps, 2 by 4, have one 64x64 tile each in registers, 128 accumulators a thread. Both operands are stored
 * with k running along memory. Stages of 64 k go through a ring in shared memory: while one is multiplied, the next
 * three are on their way, and the fragments of the next half stage are being loaded. There is one barrier a stage. */
#ifndef POF_PRODUCT_H
#define POF_PRODUCT_H

#include "plant.h"
#include "runtime.h"
#include "shape.h"

namespace pof {

constexpr uint32_t chunk = 16;      // bytes of a copy, and of a row of a matrix fragment
constexpr uint32_t half_depth = 32; // k of one product instruction
constexpr uint32_t left_bytes = POF_BLOCK_ROWS * POF_BLOCK_DEPTH;
constexpr uint32_t stage_bytes = left_bytes + POF_BLOCK_COLS * POF_BLOCK_DEPTH;
constexpr uint32_t copy_rows = POF_PRODUCT_THREADS * chunk / POF_BLOCK_DEPTH; // that all threads copy at a time

static_assert(POF_PRODUCT_SHARED == POF_STAGES * stage_bytes, "the stages fill the shared memory");
static_assert(POF_BLOCK_DEPTH == 2 * half_depth, "a stage is two halves");
static_assert(copy_rows == POF_TILE_EDGE, "half a block of 128 rows is one copy of every thread");

/* What a warp accumulates: 4 by 8 fragments of 16 by 8 entries, as multiply_add has them. */
typedef int32_t Accumulators[4][8][4];

/* The operands of one half stage: 4 fragments of 16 rows; 4 pairs of fragments of 8 columns. */
struct Fragments {
	uint32_t a[4][4], b[4][4];
};

/* Where the block and this thread's warp stand in the product. */
struct Place {
	uint32_t row, col;           // of the block's first entry
	uint32_t warp_row, warp_col; // of the warp's tile in the block
	bool whole;                  // all of the block's rows exist, not only the upper 64
};

/* Blocks go through a band of POF_RASTER_ROWS block rows column by column: those that run at the same time share rows
 * and columns, which so come from the L2 cache. */
POF_DEVICE Place place(uint32_t n, uint32_t rows)
{
	const uint32_t block_cols = n / POF_BLOCK_COLS;
	const uint32_t block_rows = (rows + POF_BLOCK_ROWS - 1) / POF_BLOCK_ROWS;
	const uint32_t band = block_index() / (POF_RASTER_ROWS * block_cols);
	const uint32_t in_band = block_index() % (POF_RASTER_ROWS * block_cols);
	const uint32_t left = block_rows - band * POF_RASTER_ROWS;
	const uint32_t height = left < POF_RASTER_ROWS && !POF_PLANTED(RASTER) ? left : POF_RASTER_ROWS;
	const uint32_t warp = thread_index() / 32;
	Place p;

	p.row = (band * POF_RASTER_ROWS + in_band % height) * POF_BLOCK_ROWS;
	p.col = in_band / height * POF_BLOCK_COLS;
	p.warp_row = warp / 4 * POF_TILE_EDGE;
	p.warp_col = warp % 4 * POF_TILE_EDGE;
	p.whole = p.row + POF_BLOCK_ROWS <= rows;
	return p;
}

/* Where chunk c of a row of a stage lies: two rows fill the 32 banks, and eight that are loaded together, or two that
 * are stored, never meet in a bank. */
POF_DEVICE uint32_t swizzled(uint32_t row, uint32_t c)
{
	if constexpr (POF_PLANTED(NO_SWIZZLE))
		return row * POF_BLOCK_DEPTH + c * chunk;
	return row * POF_BLOCK_DEPTH + (c ^ (row / 2 % 4)) * chunk;
}

/* This thread's part in copying stages: a chunk of every 64th row. */
struct Copier {
	const int8_t *a, *b;   // the next chunk of its first row and of its first column
	uint64_t below, right; // from there to the next row, and to the next column
	uint32_t to;           // in a stage
};

POF_DEVICE Copier copier(const int8_t *a, const int8_t *bt, uint32_t n, const Place &p)
{
	const uint32_t row = thread_index() / 4, c = thread_index() % 4;
	Copier x;

	x.a = a + uint64_t(p.row + row) * n + c * chunk;
	x.b = bt + uint64_t(p.col + row) * n + c * chunk;
	x.right = uint64_t(copy_rows) * n;
	// A strip of 64 rows is multiplied as if it followed itself: nothing beyond it is read.
	x.below = p.whole || POF_PLANTED(STRIP_READ) ? x.right : 0;
	x.to = shared_base() + (POF_PLANTED(SWIZZLE_WRITE) ? row * POF_BLOCK_DEPTH + c * chunk : swizzled(row, c));
	return x;
}

/* Starts to copy the next stage to the given place in the ring. */
POF_DEVICE void copy_stage(Copier &x, uint32_t stage)
{
	constexpr uint32_t step = copy_rows * POF_BLOCK_DEPTH; // rows 64 apart are swizzled alike
	const uint32_t to = x.to + stage;

	POF_UNROLL
	for (uint32_t i = 0; i < POF_BLOCK_ROWS / copy_rows; i++)
		copy_async(to + i * step, x.a + i * x.below);
	POF_UNROLL
	for (uint32_t i = 0; i < POF_BLOCK_COLS / copy_rows; i++)
		copy_async(to + left_bytes + i * step, x.b + i * x.right);
	x.a += POF_BLOCK_DEPTH;
	x.b += POF_BLOCK_DEPTH;
}

/* This lane's part in loading fragments: which row of 16 bytes it names, of the first half of the first stage. */
struct Loader {
	uint32_t a, b;
};

POF_DEVICE Loader loader(const Place &p)
{
	const uint32_t lane = thread_index() % 32;
	Loader x;

	// Matrices of A: rows 0..7 and 8..15 at the first 16 k, then both at the other 16.
	const uint32_t row = lane % 16, k = lane / 16;
	// Matrices of B: columns 0..7 at the first and the other 16 k, then columns 8..15.
	const uint32_t col = lane % 8 + lane / 16 * 8, l = lane / 8 % 2;
	x.a = shared_base() + swizzled(p.warp_row + row, k);
	x.b = shared_base() + left_bytes + swizzled(p.warp_col + col, l);
	return x;
}

/* Loads half a stage. The halves differ in bit 1 of the chunk, which the swizzle only flips. */
POF_DEVICE void load_half(Fragments &f, const Loader &x, uint32_t stage, uint32_t half)
{
	constexpr uint32_t step = 16 * POF_BLOCK_DEPTH; // rows 16 apart are swizzled alike
	const uint32_t flip = POF_PLANTED(HALF_DEPTH) ? 0 : half * half_depth;

	POF_UNROLL
	for (uint32_t i = 0; i < 4; i++)
		load_matrices(f.a[i], ((x.a + stage) ^ flip) + i * step);
	POF_UNROLL
	for (uint32_t j = 0; j < 4; j++)
		load_matrices(f.b[j], ((x.b + stage) ^ flip) + j * step);
	if constexpr (POF_PLANTED(FRAGMENT_ROWS)) {
		const uint32_t t = f.a[1][1];
		f.a[1][1] = f.a[1][2];
		f.a[1][2] = t;
	}
}

POF_DEVICE void multiply_half(Accumulators &acc, const Fragments &f)
{
	POF_UNROLL
	for (uint32_t i = 0; i < 4; i++) {
		POF_UNROLL
		for (uint32_t j = 0; j < 8; j++) {
			// Every other row of fragments runs backwards, so that neighbours share an operand.
			const uint32_t col = i % 2 == 0 ? j : 7 - j;
			const uint32_t from = POF_PLANTED(FRAGMENT_COLUMN) ? col ^ 1 : col;
			multiply_add(acc[i][col], f.a[i], f.b[from / 2][from % 2 * 2], f.b[from / 2][from % 2 * 2 + 1]);
		}
	}
}

POF_DEVICE uint32_t next_stage(uint32_t stage)
{
	return stage + stage_bytes == POF_PRODUCT_SHARED ? 0 : stage + stage_bytes;
}

/* The stage that was committed POF_STAGES - 2 groups ago has landed, for all threads; and all have loaded what they
 * need of the one before. */
POF_DEVICE void await_stage()
{
	if constexpr (!POF_PLANTED(NO_WAIT))
		copy_wait<POF_STAGES - 2 + POF_PLANTED(SHORT_WAIT)>();
	if (!POF_PLANTED(NO_BARRIER) && !(POF_PLANTED(LONE_BARRIER) && thread_index() >= POF_PRODUCT_THREADS / 2))
		barrier();
}

/* The product of the block, over all k; n is a multiple of 256. */
POF_DEVICE void multiply(Accumulators &acc, const int8_t *a, const int8_t *bt, uint32_t n, const Place &p)
{
	const uint32_t steps = n / POF_BLOCK_DEPTH - POF_PLANTED(LAST_STEP);
	Copier copies = copier(a, bt, n, p);
	const Loader loads = loader(p);
	Fragments first, second;
	uint32_t reading = 0, writing = POF_PRODUCT_SHARED - stage_bytes;

	POF_UNROLL
	for (uint32_t i = 0; i < 4; i++) {
		POF_UNROLL
		for (uint32_t j = 0; j < 8; j++) {
			POF_UNROLL
			for (uint32_t e = 0; e < 4; e++)
				acc[i][j][e] = 0;
		}
	}
	POF_UNROLL
	for (uint32_t s = 0; s < POF_STAGES - 1; s++) {
		copy_stage(copies, s * stage_bytes);
		copy_commit();
	}
	if constexpr (POF_PLANTED(NO_FIRST_BARRIER))
		copy_wait<POF_STAGES - 2>();
	else
		await_stage();
	load_half(first, loads, reading, 0);
	POF_NO_UNROLL
	for (uint32_t step = 0; step < steps; step++) {
		if constexpr (!POF_PLANTED(LATE_LOAD))
			load_half(second, loads, reading, 1);
		// The stage that is written was last loaded before the latest barrier. Groups are counted, so those
		// after the last stage are empty.
		if (step + POF_STAGES - 1 < steps)
			copy_stage(copies, POF_PLANTED(STAGE_REUSE) ? reading : writing);
		if (step + POF_STAGES - 1 < steps || !POF_PLANTED(NO_COMMIT))
			copy_commit();
		multiply_half(acc, first);
		await_stage();
		if constexpr (POF_PLANTED(LATE_LOAD))
			load_half(second, loads, reading, 1);
		writing = reading;
		reading = next_stage(reading);
		load_half(first, loads, reading, 0); // after the last stage an old one, and for nothing
		multiply_half(acc, second);
	}
}

} // namespace pof

#endif
