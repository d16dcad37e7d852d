//go:build yardsticks

#include "yardsticks.h"

#include <cblas.h>
#include <omp.h>
#include <oneapi/dnnl/dnnl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

double elapsed(int threads)
{
	struct timespec t;

	clock_gettime(threads == 1 ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static void *allocate(size_t bytes)
{
	void *p = aligned_alloc(64, (bytes + 63) / 64 * 64);

	if (!p) {
		fprintf(stderr, "no memory for %zu bytes\n", bytes);
		exit(1);
	}
	return p;
}

/* Entries as those of the work. */
static void fill(int8_t *p, size_t count, int least)
{
	uint32_t x = 1;

	for (size_t i = 0; i < count; i++) {
		x = x * 1664525 + 1013904223;
		p[i] = (int8_t)((int)(x >> 27) + least);
	}
}

/* The largest operands so far, kept from one call to the next. */
static struct {
	int n;
	float *a, *b, *c;
} floats;

double openblas_sgemm(int n, int threads)
{
	const size_t count = (size_t)n * (size_t)n;
	double t;

	if (floats.n != n) {
		free(floats.a);
		free(floats.b);
		free(floats.c);
		floats.n = n;
		floats.a = allocate(4 * count);
		floats.b = allocate(4 * count);
		floats.c = allocate(4 * count);
		for (size_t i = 0; i < count; i++) {
			floats.a[i] = (float)(i % 31) - 16;
			floats.b[i] = (float)(i % 29) - 16;
			floats.c[i] = 0;
		}
	}
	openblas_set_num_threads(threads);
	t = elapsed(threads);
	cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, n, n, n, 1, floats.a, n, floats.b, n, 0, floats.c, n);
	return elapsed(threads) - t;
}

const char *openblas_version(void)
{
	return openblas_get_config();
}

static struct {
	int n;
	uint8_t *a;
	int8_t *b;
	int32_t *c;
} bytes;

double onednn_gemm(int n, int threads)
{
	const size_t count = (size_t)n * (size_t)n;
	const int32_t none = 0;
	double t;

	if (bytes.n != n) {
		free(bytes.a);
		free(bytes.b);
		free(bytes.c);
		bytes.n = n;
		bytes.a = allocate(count);
		bytes.b = allocate(count);
		bytes.c = allocate(4 * count);
		fill((int8_t *)bytes.a, count, 0);
		fill(bytes.b, count, -16);
	}
	omp_set_num_threads(threads);
	t = elapsed(threads);
	if (dnnl_gemm_u8s8s32('N', 'N', 'F', n, n, n, 1, bytes.a, n, 0, bytes.b, n, 0, 0, bytes.c, n, &none) != dnnl_success)
		return 0;
	return elapsed(threads) - t;
}

/* A prepared product of one size. */
static struct {
	int n, threads;
	dnnl_engine_t engine;
	dnnl_stream_t stream;
	dnnl_primitive_t primitive;
	dnnl_memory_t memory[3];
	const char *implementation;
} prepared;

static void release(void)
{
	for (int i = 0; i < 3; i++)
		dnnl_memory_destroy(prepared.memory[i]);
	dnnl_primitive_destroy(prepared.primitive);
	dnnl_stream_destroy(prepared.stream);
	dnnl_engine_destroy(prepared.engine);
}

static int prepare(int n)
{
	static const dnnl_data_type_t types[3] = {dnnl_u8, dnnl_s8, dnnl_s32};
	static const dnnl_query_t queries[3] = {dnnl_query_src_md, dnnl_query_weights_md, dnnl_query_dst_md};
	const dnnl_dims_t dims = {n, n};
	dnnl_memory_desc_t md[3];
	dnnl_matmul_desc_t desc;
	dnnl_primitive_desc_t pd;
	int ok;

	if (dnnl_engine_create(&prepared.engine, dnnl_cpu, 0) != dnnl_success ||
	    dnnl_stream_create(&prepared.stream, prepared.engine, 0) != dnnl_success)
		return 0;
	for (int i = 0; i < 3; i++)
		dnnl_memory_desc_init_by_tag(&md[i], 2, dims, types[i], dnnl_format_tag_any);
	if (dnnl_matmul_desc_init(&desc, &md[0], &md[1], NULL, &md[2]) != dnnl_success ||
	    dnnl_primitive_desc_create(&pd, &desc, NULL, prepared.engine, NULL) != dnnl_success)
		return 0;
	ok = dnnl_primitive_create(&prepared.primitive, pd) == dnnl_success;
	dnnl_primitive_desc_query(pd, dnnl_query_impl_info_str, 0, &prepared.implementation);
	for (int i = 0; i < 3 && ok; i++) {
		const dnnl_memory_desc_t *q = dnnl_primitive_desc_query_md(pd, queries[i], 0);
		void *data;

		ok = dnnl_memory_create(&prepared.memory[i], q, prepared.engine, DNNL_MEMORY_ALLOCATE) == dnnl_success &&
		     dnnl_memory_get_data_handle(prepared.memory[i], &data) == dnnl_success;
		if (ok)
			fill(data, dnnl_memory_desc_get_size(q), i == 1 ? -16 : 0);
	}
	dnnl_primitive_desc_destroy(pd);
	return ok;
}

double onednn_matmul(int n, int threads)
{
	dnnl_exec_arg_t args[3];
	double t;

	omp_set_num_threads(threads); /* oneDNN plans for as many */
	if (prepared.n != n || prepared.threads != threads) {
		if (prepared.n)
			release();
		prepared.n = 0;
		if (!prepare(n))
			return 0;
		prepared.n = n;
		prepared.threads = threads;
	}
	for (int i = 0; i < 3; i++)
		args[i].memory = prepared.memory[i];
	args[0].arg = DNNL_ARG_SRC;
	args[1].arg = DNNL_ARG_WEIGHTS;
	args[2].arg = DNNL_ARG_DST;
	t = elapsed(threads);
	if (dnnl_primitive_execute(prepared.primitive, prepared.stream, 3, args) != dnnl_success ||
	    dnnl_stream_wait(prepared.stream) != dnnl_success)
		return 0;
	return elapsed(threads) - t;
}

const char *onednn_implementation(void)
{
	return prepared.implementation ? prepared.implementation : "";
}

const char *onednn_version(void)
{
	static char text[64];
	const dnnl_version_t *v = dnnl_version();

	snprintf(text, sizeof text, "%d.%d.%d", v->major, v->minor, v->patch);
	return text;
}
