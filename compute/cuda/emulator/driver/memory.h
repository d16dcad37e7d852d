/* A device's memory: addresses that mean nothing to the host, and allocations that nobody gets out of. */
#ifndef POF_EMULATOR_MEMORY_H
#define POF_EMULATOR_MEMORY_H

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <shared_mutex>

namespace emulator {

/* An allocation, as it is seen from the device and from the host. */
struct Range {
	uint64_t address = 0, size = 0;
	uint8_t *bytes = nullptr;

	bool holds(uint64_t at, uint64_t count) const
	{
		return at >= address && at - address <= size && count <= size - (at - address);
	}
};

class Memory {
public:
	Memory(unsigned device, uint64_t size);

	/* The address of new memory, which is a multiple of 256 and holds garbage; 0 if there is none left. */
	uint64_t allocate(uint64_t size);

	/* Whether there was such an allocation. */
	bool free(uint64_t address);

	/* The allocation that holds all of these bytes; one without bytes if none does. */
	Range find(uint64_t address, uint64_t count) const;

	uint64_t size() const { return size_; }
	uint64_t left() const;
	size_t allocations() const;

private:
	struct Block {
		uint64_t size;
		std::unique_ptr<uint8_t[]> bytes;
	};

	const uint64_t size_;
	mutable std::shared_mutex mutex_;
	std::map<uint64_t, Block> blocks_; // by address
	uint64_t next_, used_ = 0;
};

} // namespace emulator

#endif
