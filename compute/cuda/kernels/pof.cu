/* The kernels of a lap (protocol §4), for compute capability 8.0 and later. Names and parameters are what
 * the host layer launches; shape.h has the sizes of grids and blocks. Matrices start at multiples of 16 bytes,
 * digests of 8; n is a matrix size of the protocol. */
#include "entries.h"
#include "fold.h"
#include "product.h"

/* Rows row0 … row0+rows-1 of A of a lap, one after the other; row0 at a. Launched with one thread for each 16 columns
 * of each POF_ENTRY_ROWS rows, rounded up to whole blocks. */
POF_KERNEL(POF_ENTRY_THREADS)
pof_left(int8_t *a, uint32_t n, uint32_t lap, uint32_t row0, uint32_t rows, uint32_t key0, uint32_t key1, uint32_t s2)
{
	pof::make_rows(a, n, POF_PLANTED(ENTRY_ROW) ? 0 : row0, rows, key0, key1, POF_PLANTED(ENTRY_LAP) ? 0 : lap, s2);
}

/* B, column after column. Launched as pof_left is for n rows. */
POF_KERNEL(POF_ENTRY_THREADS)
pof_right(int8_t *bt, uint32_t n, uint32_t key0, uint32_t key1, uint32_t s2)
{
	pof::make_rows(bt, n, 0, n, key0, key1, 0, POF_PLANTED(ENTRY_RIGHT) ? s2 : s2 ^ 1);
}

/* The digests of the tiles of `rows` rows, a multiple of 64, by all n columns, tile row after tile row. The product
 * itself never leaves the registers. Launched with one block for each POF_BLOCK_COLS columns of each POF_BLOCK_ROWS
 * rows, rounded up. */
POF_KERNEL(POF_PRODUCT_THREADS)
pof_lap(const int8_t *a, const int8_t *bt, uint64_t *digests, uint32_t n, uint32_t rows)
{
	const pof::Place p = pof::place(n, rows);
	pof::Accumulators acc;

	pof::multiply(acc, a, bt, n, p);
	pof::store_tile(digests, pof::fold(acc), n, p);
}

/* The same product with hardly any work after it, to measure what the rest of a lap costs: it stores the exclusive or of
 * a tile's entries in place of the digest. */
POF_KERNEL(POF_PRODUCT_THREADS)
pof_product(const int8_t *a, const int8_t *bt, uint64_t *sink, uint32_t n, uint32_t rows)
{
	const pof::Place p = pof::place(n, rows);
	pof::Accumulators acc;

	pof::multiply(acc, a, bt, n, p);
	pof::store_tile(sink, pof::parity(acc), n, p);
}
