/* The order in which threads run between the points where they wait for each other: hardware promises none. */
#ifndef POF_EMULATOR_SCHEDULE_H
#define POF_EMULATOR_SCHEDULE_H

#include <cstdint>

namespace emulator {

struct Schedule {
	enum Kind { forward, reverse, random } kind = forward;
	uint64_t seed = 0;
};

/* Picks by a schedule. Forward and reverse always run the first or the last thread that can, so that one warp gets as
 * far ahead of the others as barriers let it; random lets one warp after the other do so for a while, and mixes its
 * lanes. */
class Picker {
public:
	explicit Picker(Schedule s) : kind_(s.kind), state_(s.seed) {}

	/* One of the set bits, which are warps that can run; there is one. */
	unsigned warp(uint32_t mask)
	{
		if (kind_ == Schedule::random && (!(mask >> favourite_ & 1) || below(burst) == 0))
			favourite_ = any(mask);
		return kind_ == Schedule::random ? favourite_ : end(mask);
	}

	/* The same for lanes of a warp. */
	unsigned lane(uint32_t mask) { return kind_ == Schedule::random ? any(mask) : end(mask); }

private:
	static constexpr uint64_t burst = 1024; // lanes that run before another warp is preferred, on average

	unsigned end(uint32_t mask) const
	{
		return unsigned(kind_ == Schedule::forward ? __builtin_ctz(mask) : 31 - __builtin_clz(mask));
	}

	unsigned any(uint32_t mask)
	{
		for (uint64_t skip = below(unsigned(__builtin_popcount(mask))); skip > 0; skip--)
			mask &= mask - 1;
		return unsigned(__builtin_ctz(mask));
	}

	/* SplitMix64 (Steele et al. 2014), scaled down. */
	uint64_t below(uint64_t limit)
	{
		uint64_t x = state_ += 0x9e3779b97f4a7c15u;

		x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9u;
		x = (x ^ x >> 27) * 0x94d049bb133111ebu;
		return ((x ^ x >> 31) >> 32) * limit >> 32;
	}

	const Schedule::Kind kind_;
	uint64_t state_;
	unsigned favourite_ = 0;
};

} // namespace emulator

#endif
