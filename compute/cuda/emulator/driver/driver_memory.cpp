/* The driver's calls about memory. */
#include <cstdio>
#include <cstring>
#include <new>

#include "driver.h"

using namespace emulator;

POF_EXPORT CUresult cuMemAlloc_v2(CUdeviceptr *address, size_t bytes)
{
	std::shared_ptr<Device> d;

	if (const Result result = enter(d))
		return result;
	if (bytes == 0)
		return ERROR_INVALID_VALUE;
	if (d->hit(FaultSpec::oom))
		return ERROR_OUT_OF_MEMORY;
	*address = d->memory.allocate(bytes);
	return *address ? SUCCESS : ERROR_OUT_OF_MEMORY;
}

POF_EXPORT CUresult cuMemFree_v2(CUdeviceptr address)
{
	std::shared_ptr<Device> d;

	if (const Result result = enter(d))
		return result;
	if (const Result result = drain(*d))
		return result;
	return !address || d->memory.free(address) ? SUCCESS : ERROR_INVALID_VALUE;
}

POF_EXPORT CUresult cuMemGetInfo_v2(size_t *left, size_t *total)
{
	std::shared_ptr<Device> d;

	if (const Result result = enter(d))
		return result;
	*left = d->memory.left();
	*total = d->memory.size();
	return SUCCESS;
}

POF_EXPORT CUresult cuMemAllocHost_v2(void **at, size_t bytes)
{
	Machine &machine = Machine::get();
	std::shared_ptr<Device> d;

	if (const Result result = enter(d))
		return result;
	std::unique_ptr<uint8_t[]> memory(new (std::nothrow) uint8_t[bytes]);
	if (!memory)
		return ERROR_OUT_OF_MEMORY;
	*at = memory.get();
	const std::lock_guard lock(machine.pinned_mutex);
	machine.pinned.emplace(*at, std::move(memory));
	return SUCCESS;
}

/* The symbol of before CUDA 3.2, which programs find under the name that cuda.h redefines. */
POF_EXPORT CUresult cuMemAllocHost(void **at, size_t bytes) { return cuMemAllocHost_v2(at, bytes); }

POF_EXPORT CUresult cuMemFreeHost(void *at)
{
	Machine &machine = Machine::get();
	std::shared_ptr<Device> d;

	if (const Result result = enter(d))
		return result;
	if (const Result result = drain(*d))
		return result;
	const std::lock_guard lock(machine.pinned_mutex);
	return machine.pinned.erase(at) ? SUCCESS : ERROR_INVALID_VALUE;
}

/* What is moved is looked up when its turn comes. */
template <class Move>
static CUresult submit(CUstream handle, const char *what, CUdeviceptr address, size_t bytes, Move move)
{
	std::shared_ptr<Device> d;
	std::shared_ptr<Stream> s;

	if (const Result result = enter_stream(handle, d, s))
		return result;
	Device *const device = d.get(); // the stream keeps it
	s->submit([=] {
		const Range r = device->memory.find(address, bytes);
		if (!r.bytes) {
			char text[128];
			snprintf(text, sizeof text, "%s %zu bytes at %#llx", what, bytes,
				 static_cast<unsigned long long>(address));
			return Fault{ERROR_ILLEGAL_ADDRESS, text};
		}
		move(r.bytes + (address - r.address));
		return Fault{};
	});
	return SUCCESS;
}

POF_EXPORT CUresult cuMemcpyHtoDAsync_v2(CUdeviceptr to, const void *from, size_t bytes, CUstream stream)
{
	return submit(stream, "a copy to the device of", to, bytes, [=](uint8_t *at) { memcpy(at, from, bytes); });
}

POF_EXPORT CUresult cuMemcpyDtoHAsync_v2(void *to, CUdeviceptr from, size_t bytes, CUstream stream)
{
	return submit(stream, "a copy from the device of", from, bytes,
		      [=](const uint8_t *at) { memcpy(to, at, bytes); });
}

POF_EXPORT CUresult cuMemsetD8Async(CUdeviceptr to, unsigned char value, size_t bytes, CUstream stream)
{
	return submit(stream, "a fill of", to, bytes, [=](uint8_t *at) { memset(at, value, bytes); });
}
