/* An emulator of libcublasLt.so.12, for tests of its callers: it checks that calls come as the library wants them, and
 * multiplies int8 operands in plain loops, on memory of the emulated driver. The product of bf16 operands it only accepts.
 * Of the algorithms that it offers, the second can't be used, and the third turns out to fail. With
 * POF_EMULATOR_CUBLASLT=wrong, an entry of the product is wrong; with =unfit, no algorithm suits; with =slow, the first one
 * takes half a second more than the others. */
#include <dlfcn.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <unistd.h>
#include <vector>

#define POF_EXPORT extern "C" __attribute__((visibility("default")))

typedef int cublasStatus_t;

enum { SUCCESS = 0, NOT_INITIALIZED = 1, INVALID_VALUE = 7, EXECUTION_FAILED = 13, NOT_SUPPORTED = 15 };
enum { R_32F = 0, R_8I = 3, R_32I = 10, R_16BF = 14, COMPUTE_32F = 68, COMPUTE_32I = 72 };
enum { DESC_TRANSA = 3, DESC_TRANSB = 4, PREF_MAX_WORKSPACE = 1 };

struct Handle {
	char unused;
};

struct Desc {
	int compute, scale;
	int transposed[2];
};

struct Layout {
	int type;
	uint64_t rows, columns;
	int64_t ld;
};

struct Preference {
	uint64_t workspace;
};

struct Algo {
	uint64_t data[8];
};

struct Heuristic {
	Algo algo;
	size_t workspace;
	cublasStatus_t state;
	float waves;
	int reserved[4];
};

static const uint64_t algo_mark = 0x706f66; // of an algorithm that was chosen here

static bool configured(const char *what)
{
	const char *how = getenv("POF_EMULATOR_CUBLASLT");

	return how && strcmp(how, what) == 0;
}

POF_EXPORT size_t cublasLtGetVersion() { return 120000; }

POF_EXPORT const char *cublasLtGetStatusName(cublasStatus_t status)
{
	return status == NOT_SUPPORTED ? "CUBLAS_STATUS_NOT_SUPPORTED" : "CUBLAS_STATUS";
}

POF_EXPORT cublasStatus_t cublasLtCreate(Handle **handle)
{
	*handle = new Handle;
	return SUCCESS;
}

POF_EXPORT cublasStatus_t cublasLtDestroy(Handle *handle)
{
	delete handle;
	return SUCCESS;
}

POF_EXPORT cublasStatus_t cublasLtMatmulDescCreate(Desc **desc, int compute, int scale)
{
	if (!(compute == COMPUTE_32I && scale == R_32I) && !(compute == COMPUTE_32F && scale == R_32F))
		return INVALID_VALUE;
	*desc = new Desc{compute, scale, {0, 0}};
	return SUCCESS;
}

POF_EXPORT cublasStatus_t cublasLtMatmulDescDestroy(Desc *desc)
{
	delete desc;
	return SUCCESS;
}

POF_EXPORT cublasStatus_t cublasLtMatmulDescSetAttribute(Desc *desc, int attribute, const void *value, size_t size)
{
	if ((attribute != DESC_TRANSA && attribute != DESC_TRANSB) || size != sizeof(int32_t))
		return INVALID_VALUE;
	memcpy(&desc->transposed[attribute - DESC_TRANSA], value, size);
	return SUCCESS;
}

POF_EXPORT cublasStatus_t cublasLtMatrixLayoutCreate(Layout **layout, int type, uint64_t rows, uint64_t columns, int64_t ld)
{
	if (ld < int64_t(rows))
		return INVALID_VALUE;
	*layout = new Layout{type, rows, columns, ld};
	return SUCCESS;
}

POF_EXPORT cublasStatus_t cublasLtMatrixLayoutDestroy(Layout *layout)
{
	delete layout;
	return SUCCESS;
}

POF_EXPORT cublasStatus_t cublasLtMatmulPreferenceCreate(Preference **preference)
{
	*preference = new Preference{0};
	return SUCCESS;
}

POF_EXPORT cublasStatus_t cublasLtMatmulPreferenceDestroy(Preference *preference)
{
	delete preference;
	return SUCCESS;
}

POF_EXPORT cublasStatus_t cublasLtMatmulPreferenceSetAttribute(Preference *preference, int attribute, const void *value, size_t size)
{
	if (attribute != PREF_MAX_WORKSPACE || size != sizeof preference->workspace)
		return INVALID_VALUE;
	memcpy(&preference->workspace, value, size);
	return SUCCESS;
}

/* Whether it is a product of square matrices, the left one transposed, of types that go together. */
static bool suits(const Desc *desc, const Layout *a, const Layout *b, const Layout *c, const Layout *d)
{
	const bool integers = desc->compute == COMPUTE_32I;
	const int in = integers ? R_8I : R_16BF, out = integers ? R_32I : R_16BF;
	const uint64_t n = a->rows;

	for (const Layout *l : {a, b, c, d}) {
		if (l->rows != n || l->columns != n || l->ld != int64_t(n))
			return false;
	}
	return a->type == in && b->type == in && c->type == out && d->type == out && desc->transposed[0] == 1 && desc->transposed[1] == 0;
}

POF_EXPORT cublasStatus_t cublasLtMatmulAlgoGetHeuristic(Handle *handle, Desc *desc, Layout *a, Layout *b, Layout *c, Layout *d,
							 Preference *preference, int wanted, Heuristic *results, int *found)
{
	if (!handle)
		return NOT_INITIALIZED;
	*found = 0;
	if (wanted < 1 || !suits(desc, a, b, c, d))
		return INVALID_VALUE;
	if (configured("unfit"))
		return NOT_SUPPORTED;
	for (*found = 0; *found < wanted && *found < 4; ++*found) {
		Heuristic &h = results[*found];
		memset(&h, 0, sizeof h);
		h.algo.data[0] = uint64_t(*found);
		h.algo.data[7] = algo_mark;
		h.workspace = preference->workspace / 2;
		h.state = *found == 1 ? NOT_SUPPORTED : SUCCESS;
	}
	return SUCCESS;
}

/* The emulated driver that the process has loaded. */
template <class F> static F driver(const char *symbol)
{
	void *const library = dlopen("libcuda.so.1", RTLD_NOW | RTLD_NOLOAD);

	return library ? reinterpret_cast<F>(dlsym(library, symbol)) : nullptr;
}

POF_EXPORT cublasStatus_t cublasLtMatmul(Handle *handle, Desc *desc, const void *alpha, const void *a, Layout *a_layout, const void *b,
					 Layout *b_layout, const void *beta, const void *c, Layout *c_layout, void *d,
					 Layout *d_layout, const Algo *algo, void *workspace, size_t workspace_size, void *stream)
{
	const auto to_host = driver<int (*)(void *, uint64_t, size_t, void *)>("cuMemcpyDtoHAsync_v2");
	const auto to_device = driver<int (*)(uint64_t, const void *, size_t, void *)>("cuMemcpyHtoDAsync_v2");
	const auto wait = driver<int (*)(void *)>("cuStreamSynchronize");
	const size_t n = a_layout->rows;
	std::vector<int8_t> left(n * n), right(n * n);
	std::vector<int32_t> out(n * n);
	int32_t one, zero;

	if (!handle || !to_host || !to_device || !wait)
		return NOT_INITIALIZED;
	if (!suits(desc, a_layout, b_layout, c_layout, d_layout) || algo->data[7] != algo_mark || c != d || !workspace || !workspace_size)
		return INVALID_VALUE;
	if (algo->data[0] == 1 || algo->data[0] == 2)
		return NOT_SUPPORTED;
	if (algo->data[0] == 0 && configured("slow"))
		usleep(500000);
	if (desc->compute == COMPUTE_32F)
		return *static_cast<const float *>(alpha) == 1 && *static_cast<const float *>(beta) == 0 ? SUCCESS : INVALID_VALUE;
	memcpy(&one, alpha, sizeof one);
	memcpy(&zero, beta, sizeof zero);
	if (one != 1 || zero != 0)
		return INVALID_VALUE;
	if (to_host(left.data(), reinterpret_cast<uint64_t>(a), n * n, stream) || to_host(right.data(), reinterpret_cast<uint64_t>(b), n * n, stream) ||
	    wait(stream))
		return EXECUTION_FAILED;
	for (size_t j = 0; j < n; j++) {
		for (size_t i = 0; i < n; i++) {
			int32_t sum = configured("wrong");
			for (size_t k = 0; k < n; k++)
				sum += left[i * n + k] * right[j * n + k];
			out[j * n + i] = sum;
		}
	}
	return to_device(reinterpret_cast<uint64_t>(d), out.data(), 4 * n * n, stream) || wait(stream) ? EXECUTION_FAILED : SUCCESS;
}
