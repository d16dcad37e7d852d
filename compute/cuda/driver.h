// The part of NVIDIA's driver API that we use, declared here so that no header of CUDA
// is needed: names, types and values are its ABI.
#ifndef POF_CUDA_DRIVER_H
#define POF_CUDA_DRIVER_H

#include <stddef.h>
#include <stdint.h>

typedef int CUresult;
typedef int CUdevice;
typedef uint64_t CUdeviceptr;
typedef struct CUctx_st *CUcontext;
typedef struct CUmod_st *CUmodule;
typedef struct CUfunc_st *CUfunction;
typedef struct CUstream_st *CUstream;
typedef struct CUevent_st *CUevent;

enum {
	CUDA_SUCCESS = 0,
	CUDA_ERROR_OUT_OF_MEMORY = 2,
	CUDA_ERROR_NO_DEVICE = 100,

	CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT = 16,
	CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR = 75,
	CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR = 76,
	CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN = 97,

	CU_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES = 1,
	CU_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES = 3,
	CU_FUNC_ATTRIBUTE_NUM_REGS = 4,
	CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES = 8,
	CU_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT = 9, // in percent

	CU_JIT_ERROR_LOG_BUFFER = 5,
	CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES = 6,

	CU_STREAM_NON_BLOCKING = 1,
	CU_EVENT_BLOCKING_SYNC = 1, // the thread that waits sleeps
	CU_EVENT_DISABLE_TIMING = 2,
};

// POF_CUDA(X) lists the functions: X(name, symbol, parameters, arguments). Symbols
// carry the version of the ABI that is declared here.
#define POF_CUDA(X) \
	X(cuInit, "cuInit", (unsigned flags), (flags)) \
	X(cuDriverGetVersion, "cuDriverGetVersion", (int *version), (version)) \
	X(cuGetErrorName, "cuGetErrorName", (CUresult code, const char **name), (code, name)) \
	X(cuGetErrorString, "cuGetErrorString", (CUresult code, const char **text), (code, text)) \
	X(cuDeviceGetCount, "cuDeviceGetCount", (int *count), (count)) \
	X(cuDeviceGet, "cuDeviceGet", (CUdevice *device, int ordinal), (device, ordinal)) \
	X(cuDeviceGetName, "cuDeviceGetName", (char *name, int size, CUdevice device), (name, size, device)) \
	X(cuDeviceGetPCIBusId, "cuDeviceGetPCIBusId", (char *id, int size, CUdevice device), (id, size, device)) \
	X(cuDeviceGetAttribute, "cuDeviceGetAttribute", (int *value, int attribute, CUdevice device), (value, attribute, device)) \
	X(cuDeviceTotalMem, "cuDeviceTotalMem_v2", (size_t *bytes, CUdevice device), (bytes, device)) \
	X(cuDevicePrimaryCtxRetain, "cuDevicePrimaryCtxRetain", (CUcontext *context, CUdevice device), (context, device)) \
	X(cuDevicePrimaryCtxRelease, "cuDevicePrimaryCtxRelease_v2", (CUdevice device), (device)) \
	X(cuCtxSetCurrent, "cuCtxSetCurrent", (CUcontext context), (context)) \
	X(cuModuleLoadDataEx, "cuModuleLoadDataEx", (CUmodule *module, const void *image, unsigned count, int *options, void **values), \
	  (module, image, count, options, values)) \
	X(cuModuleUnload, "cuModuleUnload", (CUmodule module), (module)) \
	X(cuModuleGetFunction, "cuModuleGetFunction", (CUfunction *function, CUmodule module, const char *name), (function, module, name)) \
	X(cuFuncGetAttribute, "cuFuncGetAttribute", (int *value, int attribute, CUfunction function), (value, attribute, function)) \
	X(cuFuncSetAttribute, "cuFuncSetAttribute", (CUfunction function, int attribute, int value), (function, attribute, value)) \
	X(cuMemGetInfo, "cuMemGetInfo_v2", (size_t *unused, size_t *total), (unused, total)) \
	X(cuMemAlloc, "cuMemAlloc_v2", (CUdeviceptr *memory, size_t bytes), (memory, bytes)) \
	X(cuMemFree, "cuMemFree_v2", (CUdeviceptr memory), (memory)) \
	X(cuMemAllocHost, "cuMemAllocHost_v2", (void **memory, size_t bytes), (memory, bytes)) \
	X(cuMemFreeHost, "cuMemFreeHost", (void *memory), (memory)) \
	X(cuMemcpyHtoDAsync, "cuMemcpyHtoDAsync_v2", (CUdeviceptr to, const void *from, size_t bytes, CUstream stream), (to, from, bytes, stream)) \
	X(cuMemcpyDtoHAsync, "cuMemcpyDtoHAsync_v2", (void *to, CUdeviceptr from, size_t bytes, CUstream stream), (to, from, bytes, stream)) \
	X(cuMemsetD8Async, "cuMemsetD8Async", (CUdeviceptr memory, unsigned char value, size_t count, CUstream stream), (memory, value, count, stream)) \
	X(cuStreamCreateWithPriority, "cuStreamCreateWithPriority", (CUstream *stream, unsigned flags, int priority), (stream, flags, priority)) \
	X(cuStreamDestroy, "cuStreamDestroy_v2", (CUstream stream), (stream)) \
	X(cuStreamWaitEvent, "cuStreamWaitEvent", (CUstream stream, CUevent event, unsigned flags), (stream, event, flags)) \
	X(cuEventCreate, "cuEventCreate", (CUevent *event, unsigned flags), (event, flags)) \
	X(cuEventRecord, "cuEventRecord", (CUevent event, CUstream stream), (event, stream)) \
	X(cuEventSynchronize, "cuEventSynchronize", (CUevent event), (event)) \
	X(cuEventElapsedTime, "cuEventElapsedTime", (float *milliseconds, CUevent from, CUevent to), (milliseconds, from, to)) \
	X(cuEventDestroy, "cuEventDestroy_v2", (CUevent event), (event)) \
	X(cuLaunchKernel, "cuLaunchKernel", (CUfunction function, unsigned gx, unsigned gy, unsigned gz, unsigned bx, unsigned by, unsigned bz, \
	  unsigned shared, CUstream stream, void **parameters, void **extra), (function, gx, gy, gz, bx, by, bz, shared, stream, parameters, extra))

// pof_driver is a driver that was opened.
struct pof_driver {
#define POF_DECLARE(name, symbol, parameters, arguments) CUresult(*name) parameters;
	POF_CUDA(POF_DECLARE)
#undef POF_DECLARE
};

// The part of a library that could not be opened.
enum { POF_OPENED, POF_NO_LIBRARY, POF_NO_SYMBOL };

// pof_driver_open opens a library. If that fails, it writes why to text: what the
// dynamic linker says, or the symbol that is missing.
int pof_driver_open(struct pof_driver *cuda, const char *library, char *text, size_t size);

// Go can't call through a pointer, so that each function is wrapped.
#define POF_STRIP(...) __VA_ARGS__
#define POF_WRAP(name, symbol, parameters, arguments) \
	static inline CUresult pof_##name(const struct pof_driver *cuda, POF_STRIP parameters) { return cuda->name arguments; }
POF_CUDA(POF_WRAP)
#undef POF_WRAP

// pof_load loads PTX text, which ends with a zero byte. If that fails, it writes
// what the driver's compiler says to log.
CUresult pof_load(const struct pof_driver *cuda, CUmodule *module, const void *text, char *log, size_t size);

// pof_launch launches a kernel on a row of blocks. Each parameter of the
// kernel, of at most 8 bytes, is taken from the low bytes of its argument.
CUresult pof_launch(const struct pof_driver *cuda, CUfunction function, unsigned blocks, unsigned threads, unsigned shared,
		    CUstream stream, uint64_t *arguments, int count);

#endif
