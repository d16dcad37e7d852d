/* What the exported functions share. */
#ifndef POF_EMULATOR_DRIVER_H
#define POF_EMULATOR_DRIVER_H

#include <cstdint>

#include "machine.h"

#define POF_EXPORT extern "C" __attribute__((visibility("default")))

typedef int CUresult, CUdevice;
typedef uint64_t CUdeviceptr;
typedef void *CUcontext, *CUmodule, *CUfunction, *CUstream, *CUevent;

namespace emulator {

/* The device of this thread's context, and the error that every call on it gives. */
inline Result enter(std::shared_ptr<Device> &device)
{
	const Machine &machine = Machine::get();

	if (!machine.initialized())
		return ERROR_NOT_INITIALIZED;
	device = machine.current();
	return device ? device->enter() : ERROR_INVALID_CONTEXT;
}

/* The same, and the object of a handle. */
template <class T>
Result enter(const Handles<T> &handles, void *handle, std::shared_ptr<Device> &device, std::shared_ptr<T> &object)
{
	const Result result = enter(device);

	object = handles.find(handle);
	return result ? result : object ? SUCCESS : ERROR_INVALID_HANDLE;
}

/* The same for a stream of this context, which may be the default one. */
inline Result enter_stream(CUstream handle, std::shared_ptr<Device> &device, std::shared_ptr<Stream> &stream)
{
	Machine &machine = Machine::get();
	const Result result = enter(device);

	if (result)
		return result;
	stream = handle ? machine.streams.find(handle) : machine.default_stream(device);
	return stream && stream->device == device ? SUCCESS : ERROR_INVALID_HANDLE;
}

/* Blocks until the device has done all it was given, as calls do that free something. */
inline Result drain(Device &device)
{
	return device.wait([&] { return device.completed == device.submitted; });
}

/* Counts a call that waits or asks, and makes the device hang if it is the one. */
inline void hang_if_configured(Device &device)
{
	if (!device.hit(FaultSpec::hang))
		return;
	const std::lock_guard lock(device.mutex);
	device.hung = true;
}

} // namespace emulator

#endif
