#include <atomic>
#include <cstring>

#include "device.h"

namespace emulator {

namespace {

std::atomic<uint64_t> conflicts;

uint64_t product(const unsigned (&x)[3]) { return uint64_t(x[0]) * x[1] * x[2]; }

template <class T> T parameter(const Launch &launch, size_t i)
{
	T x;

	memcpy(&x, launch.params[i].data(), sizeof x);
	return x;
}

/* Flips the lowest bit of the byte at an offset from where the kernel's i-th parameter points. */
void flip(const Device &device, const Launch &launch, size_t i, uint64_t offset)
{
	const uint64_t at = parameter<uint64_t>(launch, i) + offset;

	if (const Range r = device.memory.find(at, 1); r.bytes)
		r.bytes[at - r.address] ^= 1;
}

/* The faults of results: one bit of the middle digest, one entry of the middle row. */
void corrupt(Device &device, const Kernel &kernel, const Launch &launch)
{
	if (kernel.name == "pof_lap" && device.hit(FaultSpec::wrong)) {
		const uint64_t n = parameter<uint32_t>(launch, 3), rows = parameter<uint32_t>(launch, 4);
		flip(device, launch, 2, n / 64 * (rows / 64) / 2 * 8);
	}
	if ((kernel.name == "pof_left" || kernel.name == "pof_right") && device.hit(FaultSpec::wrong_entry)) {
		const uint64_t n = parameter<uint32_t>(launch, 1);
		const uint64_t rows = kernel.name == "pof_left" ? parameter<uint32_t>(launch, 4) : n;
		flip(device, launch, 0, rows / 2 * n + n / 2);
	}
}

} // namespace

uint64_t bank_conflicts() { return conflicts; }

Result check(const Function &function, const Launch &launch)
{
	const Config &config = function.module->device->config;

	if (product(launch.grid) == 0 || launch.grid[0] > 0x7fffffff || launch.grid[1] > 0xffff ||
	    launch.grid[2] > 0xffff)
		return ERROR_INVALID_VALUE;
	if (product(launch.block) == 0 || product(launch.block) > 1024 || launch.block[2] > 64)
		return ERROR_INVALID_VALUE;
	if (launch.shared > function.dynamic_shared || launch.shared > config.shared_optin())
		return ERROR_INVALID_VALUE;
	return product(launch.block) > function.entry.max_threads ? ERROR_LAUNCH_OUT_OF_RESOURCES : SUCCESS;
}

Fault run(Device &device, const Function &function, const Launch &launch)
{
	if (device.hit(FaultSpec::launch))
		return {ERROR_LAUNCH_FAILED, function.kernel.name + " fails, as configured"};

	const Schedule schedule = device.config.schedule;
	const uint64_t blocks = product(launch.grid);
	std::vector<void *> params;
	for (const auto &p : launch.params)
		params.push_back(const_cast<uint8_t *>(p.data()));

	Block block(device.memory, schedule, uint32_t(product(launch.block)), launch.shared);
	Fault fault;
	for (uint64_t i = 0; i < blocks && !fault.result; i++) {
		const uint64_t index = schedule.kind == Schedule::reverse ? blocks - 1 - i : i;
		fault = block.run(uint32_t(index % launch.grid[0]), function.kernel, params.data());
	}
	conflicts += block.conflicts();
	if (!fault.result)
		corrupt(device, function.kernel, launch);
	return fault;
}

} // namespace emulator
