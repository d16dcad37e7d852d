/* The driver's calls about devices and contexts, and the emulator's own. */
#include <cstdio>
#include <cstring>

#include "driver.h"

using namespace emulator;

POF_EXPORT CUresult cuInit(unsigned) { return Machine::get().init(); }

POF_EXPORT CUresult cuDriverGetVersion(int *version)
{
	const Machine &machine = Machine::get();

	*version = machine.faults()->hit(machine.config(), FaultSpec::driver_old, -1) ? 11000 : 12040;
	return SUCCESS;
}

POF_EXPORT CUresult cuDeviceGetCount(int *count)
{
	const Machine &machine = Machine::get();

	if (!machine.initialized())
		return ERROR_NOT_INITIALIZED;
	*count = int(machine.config().devices);
	return SUCCESS;
}

/* The device of an ordinal, which is also its handle. */
static Result find(int ordinal, std::shared_ptr<Device> &device)
{
	const Machine &machine = Machine::get();

	if (!machine.initialized())
		return ERROR_NOT_INITIALIZED;
	device = machine.device(ordinal);
	return device ? SUCCESS : ERROR_INVALID_DEVICE;
}

POF_EXPORT CUresult cuDeviceGet(CUdevice *device, int ordinal)
{
	std::shared_ptr<Device> d;

	*device = ordinal;
	return find(ordinal, d);
}

POF_EXPORT CUresult cuDeviceGetName(char *name, int length, CUdevice device)
{
	std::shared_ptr<Device> d;

	if (const Result result = find(device, d))
		return result;
	snprintf(name, size_t(length), "Emulated GPU %d", device);
	return SUCCESS;
}

POF_EXPORT CUresult cuDeviceGetUuid_v2(unsigned char *uuid, CUdevice device)
{
	std::shared_ptr<Device> d;

	if (const Result result = find(device, d))
		return result;
	memcpy(uuid, "proof of flops ", 15);
	uuid[15] = static_cast<unsigned char>(device);
	return SUCCESS;
}

POF_EXPORT CUresult cuDeviceGetPCIBusId(char *id, int length, CUdevice device)
{
	std::shared_ptr<Device> d;

	if (const Result result = find(device, d))
		return result;
	snprintf(id, size_t(length), "0000:%02x:00.0", device + 1);
	return SUCCESS;
}

POF_EXPORT CUresult cuDeviceTotalMem_v2(size_t *bytes, CUdevice device)
{
	std::shared_ptr<Device> d;

	if (const Result result = find(device, d))
		return result;
	*bytes = d->memory.size();
	return SUCCESS;
}

/* Numbers are those of cuda.h. An attribute that isn't here is an error, so that a program that comes to ask for it is
 * noticed. */
static std::map<int, int> attributes(const Config &c)
{
	return {
		{1, 1024},                  // MAX_THREADS_PER_BLOCK
		{2, 1024},                  // MAX_BLOCK_DIM_X
		{3, 1024},                  // MAX_BLOCK_DIM_Y
		{4, 64},                    // MAX_BLOCK_DIM_Z
		{5, 0x7fffffff},            // MAX_GRID_DIM_X
		{6, 0xffff},                // MAX_GRID_DIM_Y
		{7, 0xffff},                // MAX_GRID_DIM_Z
		{8, 48 << 10},              // MAX_SHARED_MEMORY_PER_BLOCK
		{10, 32},                   // WARP_SIZE
		{12, 65536},                // MAX_REGISTERS_PER_BLOCK
		{13, 1000000},              // CLOCK_RATE, in kHz
		{16, int(c.multiprocessors)}, // MULTIPROCESSOR_COUNT
		{17, 0},                    // KERNEL_EXEC_TIMEOUT
		{18, 0},                    // INTEGRATED
		{20, 0},                    // COMPUTE_MODE: default
		{31, 1},                    // CONCURRENT_KERNELS
		{32, 0},                    // ECC_ENABLED
		{36, 1000000},              // MEMORY_CLOCK_RATE, in kHz
		{37, 256},                  // GLOBAL_MEMORY_BUS_WIDTH
		{38, 1 << 20},              // L2_CACHE_SIZE
		{39, 2048},                 // MAX_THREADS_PER_MULTIPROCESSOR
		{40, 2},                    // ASYNC_ENGINE_COUNT
		{41, 1},                    // UNIFIED_ADDRESSING
		{75, int(c.major)},         // COMPUTE_CAPABILITY_MAJOR
		{76, int(c.minor)},         // COMPUTE_CAPABILITY_MINOR
		{81, int(c.shared_optin())}, // MAX_SHARED_MEMORY_PER_MULTIPROCESSOR
		{82, 65536},                // MAX_REGISTERS_PER_MULTIPROCESSOR
		{97, int(c.shared_optin())}, // MAX_SHARED_MEMORY_PER_BLOCK_OPTIN
	};
}

POF_EXPORT CUresult cuDeviceGetAttribute(int *value, int number, CUdevice device)
{
	std::shared_ptr<Device> d;

	if (const Result result = find(device, d))
		return result;
	const std::map<int, int> all = attributes(d->config);
	const auto at = all.find(number);
	if (at == all.end())
		return ERROR_INVALID_VALUE;
	*value = at->second;
	return SUCCESS;
}

POF_EXPORT CUresult cuDevicePrimaryCtxRetain(CUcontext *context, CUdevice device)
{
	std::shared_ptr<Device> d;

	if (const Result result = find(device, d))
		return result;
	if (const Result result = d->enter())
		return result;
	*context = Machine::get().retain(*d);
	return SUCCESS;
}

POF_EXPORT CUresult cuDevicePrimaryCtxRelease_v2(CUdevice device)
{
	std::shared_ptr<Device> d;

	if (const Result result = find(device, d))
		return result;
	drain(*d); // the context goes even after an error
	return Machine::get().release(device);
}

POF_EXPORT CUresult cuCtxSetCurrent(CUcontext context)
{
	const Machine &machine = Machine::get();

	if (!machine.initialized())
		return ERROR_NOT_INITIALIZED;
	if (context && !machine.of_context(context))
		return ERROR_INVALID_CONTEXT;
	Machine::current_context = context;
	return SUCCESS;
}

POF_EXPORT CUresult cuCtxGetCurrent(CUcontext *context)
{
	*context = Machine::current_context;
	return Machine::get().initialized() ? SUCCESS : ERROR_NOT_INITIALIZED;
}

struct ResultText {
	const char *name, *text;
};

static const ResultText *result_text(int result)
{
#define X(name, number, text) {number, {"CUDA_" #name, text}},
	static const std::map<int, ResultText> texts = {POF_RESULTS(X)};
#undef X
	const auto at = texts.find(result);

	return at == texts.end() ? nullptr : &at->second;
}

POF_EXPORT CUresult cuGetErrorName(CUresult result, const char **name)
{
	const ResultText *text = result_text(result);

	*name = text ? text->name : nullptr;
	return text ? SUCCESS : ERROR_INVALID_VALUE;
}

POF_EXPORT CUresult cuGetErrorString(CUresult result, const char **string)
{
	const ResultText *text = result_text(result);

	*string = text ? text->text : nullptr;
	return text ? SUCCESS : ERROR_INVALID_VALUE;
}

/* Starts again as the specification says; not 0 if the specification is wrong. */
POF_EXPORT int emulator_configure(const char *spec)
{
	return Machine::get().configure(spec ? spec : "") ? SUCCESS : ERROR_INVALID_VALUE;
}

/* What the latest kernel or copy that failed did. The text is this thread's until it asks again. */
POF_EXPORT const char *emulator_fault()
{
	static thread_local std::string text;

	text = latest_fault();
	return text.c_str();
}

/* How many there are of: allocations, pinned, streams, events, modules; or have been: bank-conflicts. */
POF_EXPORT uint64_t emulator_count(const char *what)
{
	Machine &machine = Machine::get();
	const std::string name = what;

	if (name == "bank-conflicts")
		return bank_conflicts();
	if (name == "streams")
		return machine.streams.count();
	if (name == "events")
		return machine.events.count();
	if (name == "modules")
		return machine.modules.count();
	if (name == "pinned") {
		const std::lock_guard lock(machine.pinned_mutex);
		return machine.pinned.size();
	}
	uint64_t allocations = 0;
	for (int d = 0; name == "allocations"; d++) {
		const std::shared_ptr<Device> device = machine.device(d);
		if (!device)
			return allocations;
		allocations += device->memory.allocations();
	}
	return ~uint64_t(0);
}
