/* The runtime on the device: PTX ISA 7.4, sm_80. */
#ifndef POF_DEVICE_H
#define POF_DEVICE_H

#if !defined(__CUDACC__)
#define __device__ __attribute__((device))
#define __global__ __attribute__((global))
#define __shared__ __attribute__((shared))
#define __launch_bounds__(...) __attribute__((launch_bounds(__VA_ARGS__)))
#define __forceinline__ inline __attribute__((always_inline))
#endif

#define POF_DEVICE static __device__ __forceinline__
#define POF_KERNEL(threads) extern "C" __global__ void __launch_bounds__(threads, 1)
#define POF_UNROLL _Pragma("unroll")
#define POF_NO_UNROLL _Pragma("unroll 1")

extern __shared__ __attribute__((aligned(128))) int8_t pof_shared[];

namespace pof {

POF_DEVICE uint32_t thread_index()
{
	uint32_t x;
	asm("mov.u32 %0, %%tid.x;" : "=r"(x));
	return x;
}

POF_DEVICE uint32_t block_index()
{
	uint32_t x;
	asm("mov.u32 %0, %%ctaid.x;" : "=r"(x));
	return x;
}

/* The shared address of the block's dynamic shared memory, a multiple of 128. */
POF_DEVICE uint32_t shared_base()
{
	uint32_t x;
	asm("{ .reg .u64 t; cvta.to.shared.u64 t, %1; cvt.u32.u64 %0, t; }" : "=r"(x) : "l"(pof_shared));
	return x;
}

/* Waits for all threads of the block; what they wrote, and what they have waited for, is then seen by all. */
POF_DEVICE void barrier()
{
	asm volatile("bar.sync 0;" ::: "memory");
}

/* The value of the lane whose number differs in the bits of mask. All lanes of the warp take part. */
POF_DEVICE uint32_t shuffle_xor(uint32_t x, uint32_t mask)
{
	uint32_t y;
	asm volatile("shfl.sync.bfly.b32 %0, %1, %2, 0x1f, 0xffffffff;" : "=r"(y) : "r"(x), "r"(mask));
	return y;
}

/* Stores 16 bytes at p, a multiple of 16. */
POF_DEVICE void store_words(int8_t *p, const uint32_t (&x)[4])
{
	asm volatile("st.global.v4.b32 [%0], {%1, %2, %3, %4};"
		     :: "l"(p), "r"(x[0]), "r"(x[1]), "r"(x[2]), "r"(x[3]) : "memory");
}

POF_DEVICE void store_long(uint64_t *p, uint64_t x)
{
	asm volatile("st.global.b64 [%0], %1;" :: "l"(p), "l"(x) : "memory");
}

/* Copies 16 bytes from global to shared memory, both multiples of 16, some time before this thread's wait for the
 * group that it commits next. */
POF_DEVICE void copy_async(uint32_t to, const int8_t *from)
{
	asm volatile("cp.async.cg.shared.global.L2::128B [%0], [%1], 16;" :: "r"(to), "l"(from) : "memory");
}

/* Makes the thread's copies since the last commit a group. */
POF_DEVICE void copy_commit()
{
	asm volatile("cp.async.commit_group;" ::: "memory");
}

/* Waits until all of the thread's groups but the last `pending` have landed. */
template <uint32_t pending> POF_DEVICE void copy_wait()
{
	asm volatile("cp.async.wait_group %0;" :: "n"(pending) : "memory");
}

/* Loads four 8x8 matrices of 16 bits: lane 8m+r gives the address of the 16 bytes that are row r of matrix m, a
 * multiple of 16; lane 4r+c gets in x[m] the bytes 4c..4c+3 of row r of matrix m. */
POF_DEVICE void load_matrices(uint32_t (&x)[4], uint32_t row)
{
	asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0, %1, %2, %3}, [%4];"
		     : "=r"(x[0]), "=r"(x[1]), "=r"(x[2]), "=r"(x[3]) : "r"(row) : "memory");
}

/* Adds the product of a 16x32 fragment of A and a 32x8 one of B to c. With g = lane/4 and t = lane%4, as PTX has it:
 *   a[0], a[1]: k = 4t..4t+3 of rows g and g+8;  a[2], a[3]: k = 16+4t.. of the same rows
 *   b0, b1:     k = 4t..4t+3 and 16+4t.. of column g
 *   c[0], c[1]: columns 2t and 2t+1 of row g;    c[2], c[3]: of row g+8 */
POF_DEVICE void multiply_add(int32_t (&c)[4], const uint32_t (&a)[4], uint32_t b0, uint32_t b1)
{
	asm volatile("mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 "
		     "{%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
		     : "+r"(c[0]), "+r"(c[1]), "+r"(c[2]), "+r"(c[3])
		     : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1));
}

} // namespace pof

#endif
