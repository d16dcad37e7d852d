//go:build cgo && linux

#define _GNU_SOURCE
#include "cublaslt.h"

#include <dlfcn.h>

int pof_blas_open(struct pof_blas *blas, const char *library)
{
	void *handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
	if (!handle)
		return -1;
	int missing = 0;
#define POF_OPTIONAL(result, name, parameters) blas->name = (result(*) parameters)dlsym(handle, #name);
#define POF_NEEDED(result, name, parameters) \
	POF_OPTIONAL(result, name, parameters) \
	missing |= !blas->name;
	POF_BLAS(POF_NEEDED, POF_OPTIONAL)
#undef POF_NEEDED
#undef POF_OPTIONAL
	return missing ? -1 : 0;
}

// POF_CALL returns if a call fails, and notes which it was.
#define POF_CALL(function, ...) \
	do { \
		cublasStatus_t status = plan->blas->function(__VA_ARGS__); \
		if (status != CUBLAS_STATUS_SUCCESS) { \
			plan->call = #function; \
			return status; \
		} \
	} while (0)

static cublasStatus_t choose(struct pof_blas_plan *plan, cublasLtMatmulPreference_t preference, uint64_t workspace)
{
	cublasLtMatmulHeuristicResult_t found[POF_BLAS_ALGORITHMS];
	int count = 0;

	POF_CALL(cublasLtMatmulPreferenceSetAttribute, preference, CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES, &workspace, sizeof workspace);
	POF_CALL(cublasLtMatmulAlgoGetHeuristic, plan->handle, plan->desc, plan->in, plan->in, plan->out, plan->out, preference,
		 POF_BLAS_ALGORITHMS, found, &count);
	for (int i = 0; i < count && i < POF_BLAS_ALGORITHMS; i++) {
		if (found[i].state == CUBLAS_STATUS_SUCCESS && found[i].workspaceSize <= workspace)
			plan->algorithms[plan->count++] = found[i];
	}
	if (plan->count == 0) {
		plan->call = "cublasLtMatmulAlgoGetHeuristic";
		return CUBLAS_STATUS_NOT_SUPPORTED;
	}
	return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t pof_blas_make(struct pof_blas_plan *plan, uint64_t n, uint64_t workspace)
{
	const int transposed = CUBLAS_OP_T, plain = CUBLAS_OP_N;
	cublasLtMatmulPreference_t preference;

	POF_CALL(cublasLtCreate, &plan->handle);
	POF_CALL(cublasLtMatmulDescCreate, &plan->desc, plan->bf16 ? CUBLAS_COMPUTE_32F : CUBLAS_COMPUTE_32I,
		 plan->bf16 ? CUDA_R_32F : CUDA_R_32I);
	POF_CALL(cublasLtMatmulDescSetAttribute, plan->desc, CUBLASLT_MATMUL_DESC_TRANSA, &transposed, sizeof transposed);
	POF_CALL(cublasLtMatmulDescSetAttribute, plan->desc, CUBLASLT_MATMUL_DESC_TRANSB, &plain, sizeof plain);
	// The library has columns running along memory, so that a row of ours is a column of its.
	POF_CALL(cublasLtMatrixLayoutCreate, &plan->in, plan->bf16 ? CUDA_R_16BF : CUDA_R_8I, n, n, (int64_t)n);
	POF_CALL(cublasLtMatrixLayoutCreate, &plan->out, plan->bf16 ? CUDA_R_16BF : CUDA_R_32I, n, n, (int64_t)n);
	POF_CALL(cublasLtMatmulPreferenceCreate, &preference);
	cublasStatus_t status = choose(plan, preference, workspace);
	plan->blas->cublasLtMatmulPreferenceDestroy(preference);
	return status;
}

cublasStatus_t pof_blas_run(struct pof_blas_plan *plan, CUdeviceptr left, CUdeviceptr right, CUdeviceptr out, CUdeviceptr workspace,
			    CUstream stream)
{
	const int32_t one = 1, zero = 0;
	const float one_float = 1, zero_float = 0;
	void *to = (void *)(uintptr_t)out;

	POF_CALL(cublasLtMatmul, plan->handle, plan->desc, plan->bf16 ? (const void *)&one_float : &one, (void *)(uintptr_t)left, plan->in,
		 (void *)(uintptr_t)right, plan->in, plan->bf16 ? (const void *)&zero_float : &zero, to, plan->out, to, plan->out,
		 &plan->algorithms[plan->chosen].algo, (void *)(uintptr_t)workspace, plan->algorithms[plan->chosen].workspaceSize, stream);
	return CUBLAS_STATUS_SUCCESS;
}

void pof_blas_end(struct pof_blas_plan *plan)
{
	if (plan->out)
		plan->blas->cublasLtMatrixLayoutDestroy(plan->out);
	if (plan->in)
		plan->blas->cublasLtMatrixLayoutDestroy(plan->in);
	if (plan->desc)
		plan->blas->cublasLtMatmulDescDestroy(plan->desc);
	if (plan->handle)
		plan->blas->cublasLtDestroy(plan->handle);
}

const char *pof_blas_status(const struct pof_blas *blas, cublasStatus_t status)
{
	const char *name = blas->cublasLtGetStatusName ? blas->cublasLtGetStatusName(status) : NULL;
	return name ? name : "a cuBLAS status";
}
