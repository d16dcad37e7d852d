/* The order in which threads run between the points where they wait for each other: hardware promises none. */
#ifndef POF_STANDIN_SCHEDULE_H
#define POF_STANDIN_SCHEDULE_H

#include <cstdint>

namespace standin {

struct Schedule {
	enum Kind { forward, reverse, random } kind = forward;
	uint64_t seed = 0;
};

/* Picks by a schedule. Forward and reverse always run the first or the last thread that can, so that one warp gets as far
 * ahead of the others as barriers let it; random mixes them. */
class Picker {
public:
	explicit Picker(Schedule s) : kind_(s.kind), state_(s.seed) {}

	/* One of the set bits; there is one. */
	unsigned pick(uint32_t mask)
	{
		switch (kind_) {
		case Schedule::forward:
			return unsigned(__builtin_ctz(mask));
		case Schedule::reverse:
			return 31 - unsigned(__builtin_clz(mask));
		case Schedule::random:
			break;
		}
		for (uint64_t skip = below(unsigned(__builtin_popcount(mask))); skip > 0; skip--)
			mask &= mask - 1;
		return unsigned(__builtin_ctz(mask));
	}

private:
	/* SplitMix64 (Steele et al. 2014), scaled down. */
	uint64_t below(uint64_t limit)
	{
		uint64_t x = state_ += 0x9e3779b97f4a7c15u;

		x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9u;
		x = (x ^ x >> 27) * 0x94d049bb133111ebu;
		return (x >> 32) * limit >> 32;
	}

	const Schedule::Kind kind_;
	uint64_t state_;
};

} // namespace standin

#endif
