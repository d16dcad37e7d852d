/* As much of the driver's interface as tests of kernels need, declared here. Every call makes the context current
 * first. */
#ifndef POF_LIBCUDA_H
#define POF_LIBCUDA_H

#include <stddef.h>
#include <stdint.h>

struct pof_cuda {
	int (*init)(unsigned);
	int (*version)(int *);
	int (*attribute)(int *, int, int);
	int (*retain)(void **, int);
	int (*release)(int);
	int (*set_current)(void *);
	int (*load)(void **, const void *, unsigned, int *, void **);
	int (*function)(void **, void *, const char *);
	int (*set_attribute)(void *, int, int);
	int (*alloc)(uint64_t *, size_t);
	int (*free)(uint64_t);
	int (*to_device)(uint64_t, const void *, size_t, void *);
	int (*to_host)(void *, uint64_t, size_t, void *);
	int (*launch)(void *, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, void *, void **,
		      void **);
	int (*fill)(uint64_t, unsigned char, size_t, void *);
	int (*stream_create)(void **, unsigned);
	int (*stream_destroy)(void *);
	int (*stream_wait)(void *, void *, unsigned);
	int (*synchronize)(void *);
	int (*query)(void *);
	int (*event_create)(void **, unsigned);
	int (*event_destroy)(void *);
	int (*event_record)(void *, void *);
	int (*event_synchronize)(void *);
	int (*event_elapsed)(float *, void *, void *);
	int (*error_name)(int, const char **);
	int (*configure)(const char *);
	uint64_t (*count)(const char *);
	const char *(*fault)(void);
};

/* Loads a library; 0, or what could not be loaded. It stays loaded: its streams have threads. */
const char *pof_cuda_open(struct pof_cuda *cuda, const char *path);

int pof_cuda_version(struct pof_cuda *cuda, int *version);
int pof_cuda_attribute(struct pof_cuda *cuda, int device, int number, int *value);
int pof_cuda_release(struct pof_cuda *cuda, int device);
int pof_cuda_context(struct pof_cuda *cuda, int device, void **context);
int pof_cuda_load(struct pof_cuda *cuda, void *context, const char *ptx, void **module);
int pof_cuda_alloc(struct pof_cuda *cuda, void *context, size_t bytes, uint64_t *address);
int pof_cuda_free(struct pof_cuda *cuda, void *context, uint64_t address);

/* Copy, and wait until it is done. */
int pof_cuda_write(struct pof_cuda *cuda, void *context, uint64_t to, const void *from, size_t bytes);
int pof_cuda_read(struct pof_cuda *cuda, void *context, void *to, uint64_t from, size_t bytes);

/* Launch, with parameters of 8 bytes of which each kernel takes as many as it wants, and wait until it is done. */
int pof_cuda_launch(struct pof_cuda *cuda, void *context, void *module, const char *kernel, unsigned grid,
		    unsigned threads, unsigned shared, const uint64_t *params, size_t count);

/* Fills memory on one stream many times, and each time copies it to the host on another one, which only an event
 * makes wait. Counts in *stale the copies that saw what was there before. */
int pof_cuda_handovers(struct pof_cuda *cuda, void *context, uint64_t address, size_t bytes, int times, int *stale);

/* What an event and a stream report about work that is done, and about the device's. */
int pof_cuda_query(struct pof_cuda *cuda, void *context);

const char *pof_cuda_error_name(struct pof_cuda *cuda, int error);
int pof_cuda_configure(struct pof_cuda *cuda, const char *spec);
uint64_t pof_cuda_count(struct pof_cuda *cuda, const char *what);
const char *pof_cuda_fault(struct pof_cuda *cuda);

#endif
