/* What host and kernels must agree on to launch them, as plain numbers: package kernels has the same ones for Go, and
 * its tests compare. */
#ifndef POF_SHAPE_H
#define POF_SHAPE_H

/* Edge of a tile (protocol §2); the part of the product that a thread block computes: 2 by 4 tiles, a warp each. */
#define POF_TILE_EDGE 64
#define POF_BLOCK_ROWS 128
#define POF_BLOCK_COLS 256
#define POF_PRODUCT_THREADS 256

/* A stage in shared memory holds this many k of the block's rows and columns; so many stages are in flight. They are
 * the dynamic shared memory of pof_lap and pof_product, and fit every device of compute capability 8.0 or later. */
#define POF_BLOCK_DEPTH 64
#define POF_STAGES 4
#define POF_PRODUCT_SHARED 98304

/* Blocks that run at the same time form a band of this many block rows, so that what they read is near a square. */
#define POF_RASTER_ROWS 16

/* A thread of pof_left and pof_right makes one Philox block, 16 entries, in each of so many rows. */
#define POF_ENTRY_THREADS 128
#define POF_ENTRY_BYTES 16
#define POF_ENTRY_ROWS 4

#endif
