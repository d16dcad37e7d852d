#include "memory.h"

#include <cstring>
#include <mutex>
#include <new>

namespace emulator {

constexpr uint64_t alignment = 256;
constexpr uint64_t gap = 1 << 20; // between allocations: what runs over one meets nothing
constexpr int garbage = 0xcd;

Memory::Memory(unsigned device, uint64_t size) : size_(size), next_((uint64_t(0x7f0) + device) << 40 | alignment) {}

uint64_t Memory::allocate(uint64_t size)
{
	const std::unique_lock lock(mutex_);

	if (size > size_ - used_)
		return 0;
	std::unique_ptr<uint8_t[]> bytes(new (std::nothrow) uint8_t[size]);
	if (!bytes)
		return 0;
	memset(bytes.get(), garbage, size);
	const uint64_t address = next_;
	next_ += (size + gap) / alignment * alignment;
	used_ += size;
	blocks_.emplace(address, Block{size, std::move(bytes)});
	return address;
}

bool Memory::free(uint64_t address)
{
	const std::unique_lock lock(mutex_);
	const auto at = blocks_.find(address);

	if (at == blocks_.end())
		return false;
	used_ -= at->second.size;
	blocks_.erase(at);
	return true;
}

Range Memory::find(uint64_t address, uint64_t count) const
{
	const std::shared_lock lock(mutex_);
	auto at = blocks_.upper_bound(address);

	if (at == blocks_.begin())
		return {};
	--at;
	const Range range{at->first, at->second.size, at->second.bytes.get()};
	return range.holds(address, count) ? range : Range{};
}

uint64_t Memory::left() const
{
	const std::shared_lock lock(mutex_);
	return size_ - used_;
}

size_t Memory::allocations() const
{
	const std::shared_lock lock(mutex_);
	return blocks_.size();
}

} // namespace emulator
