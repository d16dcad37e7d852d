//go:build linux

#include "libcuda.h"

#include <dlfcn.h>
#include <stdlib.h>

const char *pof_cuda_open(struct pof_cuda *cuda, const char *path)
{
	const struct {
		const char *name;
		void *to;
	} symbols[] = {
		{"cuInit", &cuda->init},
		{"cuDriverGetVersion", &cuda->version},
		{"cuDeviceGetAttribute", &cuda->attribute},
		{"cuDevicePrimaryCtxRetain", &cuda->retain},
		{"cuDevicePrimaryCtxRelease_v2", &cuda->release},
		{"cuCtxSetCurrent", &cuda->set_current},
		{"cuModuleLoadDataEx", &cuda->load},
		{"cuModuleGetFunction", &cuda->function},
		{"cuFuncSetAttribute", &cuda->set_attribute},
		{"cuMemAlloc_v2", &cuda->alloc},
		{"cuMemFree_v2", &cuda->free},
		{"cuMemcpyHtoDAsync_v2", &cuda->to_device},
		{"cuMemcpyDtoHAsync_v2", &cuda->to_host},
		{"cuLaunchKernel", &cuda->launch},
		{"cuMemsetD8Async", &cuda->fill},
		{"cuStreamCreate", &cuda->stream_create},
		{"cuStreamDestroy_v2", &cuda->stream_destroy},
		{"cuStreamWaitEvent", &cuda->stream_wait},
		{"cuStreamSynchronize", &cuda->synchronize},
		{"cuStreamQuery", &cuda->query},
		{"cuEventCreate", &cuda->event_create},
		{"cuEventDestroy_v2", &cuda->event_destroy},
		{"cuEventRecord", &cuda->event_record},
		{"cuEventSynchronize", &cuda->event_synchronize},
		{"cuEventElapsedTime", &cuda->event_elapsed},
		{"cuGetErrorName", &cuda->error_name},
		{"emulator_configure", &cuda->configure},
		{"emulator_count", &cuda->count},
		{"emulator_fault", &cuda->fault},
	};
	void *lib = dlopen(path, RTLD_NOW | RTLD_LOCAL);

	if (!lib)
		return dlerror();
	for (size_t i = 0; i < sizeof symbols / sizeof *symbols; i++) {
		void *symbol = dlsym(lib, symbols[i].name);

		if (!symbol)
			return symbols[i].name;
		*(void **)symbols[i].to = symbol;
	}
	return 0;
}

int pof_cuda_version(struct pof_cuda *cuda, int *version)
{
	return cuda->version(version);
}

int pof_cuda_attribute(struct pof_cuda *cuda, int device, int number, int *value)
{
	const int error = cuda->init(0);

	return error ? error : cuda->attribute(value, number, device);
}

int pof_cuda_release(struct pof_cuda *cuda, int device)
{
	return cuda->release(device);
}

int pof_cuda_context(struct pof_cuda *cuda, int device, void **context)
{
	const int error = cuda->init(0);

	return error ? error : cuda->retain(context, device);
}

int pof_cuda_load(struct pof_cuda *cuda, void *context, const char *ptx, void **module)
{
	const int error = cuda->set_current(context);

	return error ? error : cuda->load(module, ptx, 0, 0, 0);
}

int pof_cuda_alloc(struct pof_cuda *cuda, void *context, size_t bytes, uint64_t *address)
{
	const int error = cuda->set_current(context);

	return error ? error : cuda->alloc(address, bytes);
}

int pof_cuda_free(struct pof_cuda *cuda, void *context, uint64_t address)
{
	const int error = cuda->set_current(context);

	return error ? error : cuda->free(address);
}

int pof_cuda_write(struct pof_cuda *cuda, void *context, uint64_t to, const void *from, size_t bytes)
{
	int error = cuda->set_current(context);

	if (!error)
		error = cuda->to_device(to, from, bytes, 0);
	return error ? error : cuda->synchronize(0);
}

int pof_cuda_read(struct pof_cuda *cuda, void *context, void *to, uint64_t from, size_t bytes)
{
	int error = cuda->set_current(context);

	if (!error)
		error = cuda->to_host(to, from, bytes, 0);
	return error ? error : cuda->synchronize(0);
}

int pof_cuda_launch(struct pof_cuda *cuda, void *context, void *module, const char *kernel, unsigned grid,
		    unsigned threads, unsigned shared, const uint64_t *params, size_t count)
{
	void *function, *at[16];
	int error = cuda->set_current(context);

	for (size_t i = 0; i < count && i < sizeof at / sizeof *at; i++)
		at[i] = (void *)&params[i];
	if (!error)
		error = cuda->function(&function, module, kernel);
	if (!error)
		error = cuda->set_attribute(function, 8 /* MAX_DYNAMIC_SHARED_SIZE_BYTES */, (int)shared);
	if (!error)
		error = cuda->launch(function, grid, 1, 1, threads, 1, 1, shared, 0, at, 0);
	return error ? error : cuda->synchronize(0);
}

int pof_cuda_query(struct pof_cuda *cuda, void *context)
{
	const int error = cuda->set_current(context);

	return error ? error : cuda->query(0);
}

int pof_cuda_handovers(struct pof_cuda *cuda, void *context, uint64_t address, size_t bytes, int times, int *stale)
{
	unsigned char *to = malloc(bytes);
	void *fills = 0, *copies = 0, *filled = 0, *copied = 0;
	float milliseconds;
	int error = cuda->set_current(context);

#define TRY(call)             \
	do {                  \
		if (!error)   \
			error = call; \
	} while (0)
	TRY(cuda->stream_create(&fills, 1));
	TRY(cuda->stream_create(&copies, 1));
	TRY(cuda->event_create(&filled, 0));
	TRY(cuda->event_create(&copied, 0));
	for (int i = 0; i < times && !error; i++) {
		TRY(cuda->fill(address, (unsigned char)i, bytes, fills));
		TRY(cuda->event_record(filled, fills));
		TRY(cuda->stream_wait(copies, filled, 0));
		TRY(cuda->to_host(to, address, bytes, copies));
		TRY(cuda->event_record(copied, copies));
		TRY(cuda->event_synchronize(copied));
		if (!error && (to[0] != (unsigned char)i || to[bytes - 1] != (unsigned char)i))
			++*stale;
	}
	TRY(cuda->event_elapsed(&milliseconds, filled, copied));
	if (!error && milliseconds < 0)
		++*stale;
	TRY(cuda->synchronize(copies));
	TRY(cuda->event_destroy(filled));
	TRY(cuda->event_destroy(copied));
	TRY(cuda->stream_destroy(fills));
	TRY(cuda->stream_destroy(copies));
#undef TRY
	free(to);
	return error;
}

const char *pof_cuda_error_name(struct pof_cuda *cuda, int error)
{
	const char *name;

	return cuda->error_name(error, &name) ? "an error without a name" : name;
}

int pof_cuda_configure(struct pof_cuda *cuda, const char *spec)
{
	return cuda->configure(spec);
}

uint64_t pof_cuda_count(struct pof_cuda *cuda, const char *what)
{
	return cuda->count(what);
}

const char *pof_cuda_fault(struct pof_cuda *cuda)
{
	return cuda->fault();
}
