/* The kernels' runtime on the host (see runtime.h): a model of no more than what the hardware guarantees. */
#ifndef POF_EMULATOR_EMULATION_H
#define POF_EMULATOR_EMULATION_H

#include <cstring>

#include "block.h"

#define POF_DEVICE static inline
#define POF_KERNEL(threads) static void
#define POF_UNROLL
#define POF_NO_UNROLL

namespace pof {

POF_DEVICE uint32_t thread_index() { return emulator::Block::current().thread(); }
POF_DEVICE uint32_t block_index() { return emulator::Block::current().index(); }
POF_DEVICE uint32_t shared_base() { return 0; }
POF_DEVICE void barrier() { emulator::Block::current().barrier(); }

struct Shuffle {
	uint32_t in, mask, out;
};

POF_DEVICE void shuffle_warp(emulator::Block &, void *const (&lanes)[32])
{
	for (uint32_t l = 0; l < 32; l++) {
		Shuffle &mine = *static_cast<Shuffle *>(lanes[l]);
		mine.out = static_cast<Shuffle *>(lanes[(l ^ mine.mask) % 32])->in;
	}
}

POF_DEVICE uint32_t shuffle_xor(uint32_t x, uint32_t mask)
{
	Shuffle mine{x, mask, 0};

	emulator::Block::current().together(shuffle_warp, &mine);
	return mine.out;
}

POF_DEVICE void store_words(int8_t *p, const uint32_t (&x)[4])
{
	memcpy(emulator::Block::current().global(reinterpret_cast<uint64_t>(p), 16), x, 16);
}

POF_DEVICE void store_long(uint64_t *p, uint64_t x)
{
	memcpy(emulator::Block::current().global(reinterpret_cast<uint64_t>(p), 8), &x, 8);
}

POF_DEVICE void copy_async(uint32_t to, const int8_t *from)
{
	emulator::Block::current().copy(to, reinterpret_cast<uint64_t>(from));
}

POF_DEVICE void copy_commit() { emulator::Block::current().commit(); }

template <uint32_t pending> POF_DEVICE void copy_wait() { emulator::Block::current().wait(pending); }

struct Matrices {
	uint32_t row, x[4];
};

POF_DEVICE void load_warp(emulator::Block &block, void *const (&lanes)[32])
{
	const auto lane = [&](uint32_t l) -> Matrices & { return *static_cast<Matrices *>(lanes[l]); };

	for (uint32_t m = 0; m < 4; m++) {
		uint32_t addresses[8];
		for (uint32_t r = 0; r < 8; r++) {
			addresses[r] = lane(8 * m + r).row;
			const uint8_t *row = block.shared(addresses[r], 16);
			for (uint32_t c = 0; c < 4; c++)
				memcpy(&lane(4 * r + c).x[m], row + 4 * c, 4);
		}
		block.count_conflicts(addresses);
	}
}

POF_DEVICE void load_matrices(uint32_t (&x)[4], uint32_t row)
{
	Matrices mine{row, {}};

	emulator::Block::current().together(load_warp, &mine);
	memcpy(x, mine.x, sizeof x);
}

struct Product {
	int32_t *c;
	const uint32_t *a;
	uint32_t b[2];
};

POF_DEVICE void multiply_warp(emulator::Block &, void *const (&lanes)[32])
{
	int16_t a[16][32], b[8][32]; // rows of A, columns of B

	for (uint32_t l = 0; l < 32; l++) {
		const Product &p = *static_cast<Product *>(lanes[l]);
		const uint32_t g = l / 4, t = l % 4;
		for (uint32_t k = 0; k < 4; k++) {
			for (uint32_t half = 0; half < 2; half++) {
				a[g][16 * half + 4 * t + k] = int8_t(p.a[2 * half] >> 8 * k);
				a[g + 8][16 * half + 4 * t + k] = int8_t(p.a[2 * half + 1] >> 8 * k);
				b[g][16 * half + 4 * t + k] = int8_t(p.b[half] >> 8 * k);
			}
		}
	}
	for (uint32_t l = 0; l < 32; l++) {
		const Product &p = *static_cast<Product *>(lanes[l]);
		const uint32_t g = l / 4, t = l % 4;
		for (uint32_t e = 0; e < 4; e++) {
			const int16_t *row = a[g + e / 2 * 8], *col = b[2 * t + e % 2];
			int32_t sum = 0;
			for (uint32_t k = 0; k < 32; k++)
				sum += row[k] * col[k];
			p.c[e] = int32_t(uint32_t(p.c[e]) + uint32_t(sum)); // wraps, without .satfinite
		}
	}
}

POF_DEVICE void multiply_add(int32_t (&c)[4], const uint32_t (&a)[4], uint32_t b0, uint32_t b1)
{
	Product mine{c, a, {b0, b1}};

	emulator::Block::current().together(multiply_warp, &mine);
}

} // namespace pof

#endif
