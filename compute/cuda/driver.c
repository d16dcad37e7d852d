//go:build cgo && linux

#define _GNU_SOURCE
#include "driver.h"

#include <dlfcn.h>
#include <stdio.h>

#if __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "pof_launch takes the low bytes of arguments from their beginning"
#endif

int pof_driver_open(struct pof_driver *cuda, const char *library, char *text, size_t size)
{
	void *handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
	if (!handle) {
		const char *why = dlerror();
		snprintf(text, size, "%s", why ? why : "it can't be opened");
		return POF_NO_LIBRARY;
	}
	// A driver stays loaded for as long as the process runs: it has threads of its own.
	const char *missing = NULL;
#define POF_FIND(name, symbol, parameters, arguments) \
	cuda->name = (CUresult(*) parameters)dlsym(handle, symbol); \
	if (!cuda->name && !missing) \
		missing = symbol;
	POF_CUDA(POF_FIND)
#undef POF_FIND
	if (missing) {
		snprintf(text, size, "%s", missing);
		return POF_NO_SYMBOL;
	}
	return POF_OPENED;
}

CUresult pof_load(const struct pof_driver *cuda, CUmodule *module, const void *text, char *log, size_t size)
{
	// An option's value is a pointer, or stands in place of one.
	int options[] = {CU_JIT_ERROR_LOG_BUFFER, CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES};
	void *values[] = {log, (void *)(uintptr_t)(size - 1)};
	CUresult result = cuda->cuModuleLoadDataEx(module, text, 2, options, values);
	log[size - 1] = 0;
	return result;
}

enum { POF_MOST_PARAMETERS = 8 };

CUresult pof_launch(const struct pof_driver *cuda, CUfunction function, unsigned blocks, unsigned threads, unsigned shared,
		    CUstream stream, uint64_t *arguments, int count)
{
	void *parameters[POF_MOST_PARAMETERS];
	for (int i = 0; i < count && i < POF_MOST_PARAMETERS; i++)
		parameters[i] = &arguments[i];
	return cuda->cuLaunchKernel(function, blocks, 1, 1, threads, 1, 1, shared, stream, parameters, NULL);
}
