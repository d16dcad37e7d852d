// The part of cuBLASLt that we use, declared here so that no header of CUDA is needed:
// names, types and values are its ABI, the same from version 11 to 13.
#ifndef POF_CUDA_CUBLASLT_H
#define POF_CUDA_CUBLASLT_H

#include <stddef.h>
#include <stdint.h>

#include "driver.h"

typedef int cublasStatus_t;
typedef struct cublasLt_st *cublasLtHandle_t;
typedef struct cublasLtDesc_st *cublasLtMatmulDesc_t;
typedef struct cublasLtLayout_st *cublasLtMatrixLayout_t;
typedef struct cublasLtPreference_st *cublasLtMatmulPreference_t;

typedef struct {
	uint64_t data[8];
} cublasLtMatmulAlgo_t;

typedef struct {
	cublasLtMatmulAlgo_t algo;
	size_t workspaceSize;
	cublasStatus_t state;
	float wavesCount;
	int reserved[4];
} cublasLtMatmulHeuristicResult_t;

_Static_assert(sizeof(cublasLtMatmulHeuristicResult_t) == 96, "as in the library");

enum {
	CUBLAS_STATUS_SUCCESS = 0,
	CUBLAS_STATUS_NOT_SUPPORTED = 15,

	CUDA_R_32F = 0,
	CUDA_R_8I = 3,
	CUDA_R_32I = 10,
	CUDA_R_16BF = 14,

	CUBLAS_COMPUTE_32F = 68,
	CUBLAS_COMPUTE_32I = 72,

	CUBLAS_OP_N = 0,
	CUBLAS_OP_T = 1,

	CUBLASLT_MATMUL_DESC_TRANSA = 3,
	CUBLASLT_MATMUL_DESC_TRANSB = 4,

	CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES = 1,
};

// POF_BLAS(X, Y) lists the functions: X(result, name, parameters) are needed, Y are used
// where the library has them.
#define POF_BLAS(X, Y) \
	X(cublasStatus_t, cublasLtCreate, (cublasLtHandle_t *)) \
	X(cublasStatus_t, cublasLtDestroy, (cublasLtHandle_t)) \
	X(size_t, cublasLtGetVersion, (void)) \
	X(cublasStatus_t, cublasLtMatmulDescCreate, (cublasLtMatmulDesc_t *, int compute, int scale)) \
	X(cublasStatus_t, cublasLtMatmulDescDestroy, (cublasLtMatmulDesc_t)) \
	X(cublasStatus_t, cublasLtMatmulDescSetAttribute, (cublasLtMatmulDesc_t, int attribute, const void *value, size_t size)) \
	X(cublasStatus_t, cublasLtMatrixLayoutCreate, (cublasLtMatrixLayout_t *, int type, uint64_t rows, uint64_t columns, int64_t ld)) \
	X(cublasStatus_t, cublasLtMatrixLayoutDestroy, (cublasLtMatrixLayout_t)) \
	X(cublasStatus_t, cublasLtMatmulPreferenceCreate, (cublasLtMatmulPreference_t *)) \
	X(cublasStatus_t, cublasLtMatmulPreferenceDestroy, (cublasLtMatmulPreference_t)) \
	X(cublasStatus_t, cublasLtMatmulPreferenceSetAttribute, (cublasLtMatmulPreference_t, int attribute, const void *value, size_t size)) \
	X(cublasStatus_t, cublasLtMatmulAlgoGetHeuristic, (cublasLtHandle_t, cublasLtMatmulDesc_t, cublasLtMatrixLayout_t a, \
	  cublasLtMatrixLayout_t b, cublasLtMatrixLayout_t c, cublasLtMatrixLayout_t d, cublasLtMatmulPreference_t, int wanted, \
	  cublasLtMatmulHeuristicResult_t *, int *found)) \
	X(cublasStatus_t, cublasLtMatmul, (cublasLtHandle_t, cublasLtMatmulDesc_t, const void *alpha, const void *a, cublasLtMatrixLayout_t, \
	  const void *b, cublasLtMatrixLayout_t, const void *beta, const void *c, cublasLtMatrixLayout_t, void *d, cublasLtMatrixLayout_t, \
	  const cublasLtMatmulAlgo_t *, void *workspace, size_t workspace_size, CUstream)) \
	Y(const char *, cublasLtGetStatusName, (cublasStatus_t))

// pof_blas is the library, opened.
struct pof_blas {
#define POF_DECLARE(result, name, parameters) result(*name) parameters;
	POF_BLAS(POF_DECLARE, POF_DECLARE)
#undef POF_DECLARE
};

// pof_blas_open opens the library, and is 0 if that worked.
int pof_blas_open(struct pof_blas *blas, const char *library);

static inline size_t pof_blas_version(const struct pof_blas *blas) { return blas->cublasLtGetVersion(); }

// How many algorithms are compared to find the fastest.
enum { POF_BLAS_ALGORITHMS = 8 };

// pof_blas_plan is a product of two n by n matrices, both with k running along
// memory: of int8 to int32, or of bf16 to bf16.
struct pof_blas_plan {
	const struct pof_blas *blas;
	int bf16;
	const char *call; // the function that failed
	cublasLtHandle_t handle;
	cublasLtMatmulDesc_t desc;
	cublasLtMatrixLayout_t in, out;
	cublasLtMatmulHeuristicResult_t algorithms[POF_BLAS_ALGORITHMS]; // the best first, as the library thinks
	int count;
	int chosen; // the one that pof_blas_run takes
};

// pof_blas_make makes the fields of a plan whose first two are set, with at least
// one algorithm, of which the first is chosen.
cublasStatus_t pof_blas_make(struct pof_blas_plan *plan, uint64_t n, uint64_t workspace);

// pof_blas_run multiplies: out[i + n·j] is the dot product of row i of left and row j of right.
cublasStatus_t pof_blas_run(struct pof_blas_plan *plan, CUdeviceptr left, CUdeviceptr right, CUdeviceptr out, CUdeviceptr workspace,
			    CUstream stream);

void pof_blas_end(struct pof_blas_plan *plan);

// pof_blas_status names a status.
const char *pof_blas_status(const struct pof_blas *blas, cublasStatus_t status);

#endif
