//go:build yardsticks

#include "yardsticks.h"

#if defined(__x86_64__)

enum { TIMES = 4000000, EACH = 12 };

/* Twelve times the instruction, each on an accumulator of its own: enough to hide its
 * latency. */
#define TWELVE(X) X(0) X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8) X(9) X(10) X(11)
#define LOOP(NAME, ONE)                                                                             \
	static void NAME(void)                                                                      \
	{                                                                                           \
		long n = TIMES;                                                                     \
                                                                                                    \
		__asm__ volatile(".p2align 5\n1:\n\t" TWELVE(ONE) "dec %0\n\tjnz 1b"                \
				 : "+r"(n)                                                          \
				 :                                                                  \
				 : "cc", "rax", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5",     \
				   "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12",       \
				   "xmm13");                                                        \
	}

/* Additions that wait for each other take a cycle each. */
#define ADD(i) "add $1, %%rax\n\t"
#define DP512(i) "vpdpbusd %%zmm12, %%zmm13, %%zmm" #i "\n\t"
#define DP256(i) "vpdpbusd %%ymm12, %%ymm13, %%ymm" #i "\n\t"
#define MADD512(i) "vpmaddubsw %%zmm12, %%zmm13, %%zmm" #i "\n\t"
#define MADD256(i) "vpmaddubsw %%ymm12, %%ymm13, %%ymm" #i "\n\t"
#define FMA512(i) "vfmadd231ps %%zmm12, %%zmm13, %%zmm" #i "\n\t"
#define FMA256(i) "vfmadd231ps %%ymm12, %%ymm13, %%ymm" #i "\n\t"
LOOP(add, ADD)
LOOP(dp512, DP512)
LOOP(dp256, DP256)
LOOP(madd512, MADD512)
LOOP(madd256, MADD256)
LOOP(fma512, FMA512)
LOOP(fma256, FMA256)

double loop_rate(int loop)
{
	static void (*const loops[LOOPS])(void) = {add, dp512, dp256, madd512, madd256, fma512, fma256};
	const int wide = __builtin_cpu_supports("avx512bw"), vnni = __builtin_cpu_supports("avx512vnni");
	const int has[LOOPS] = {1, vnni, vnni, wide, __builtin_cpu_supports("avx2"), wide, __builtin_cpu_supports("fma")};
	double t;

	if (loop < 0 || loop >= LOOPS || !has[loop])
		return 0;
	t = elapsed(1);
	loops[loop]();
	return (double)TIMES * EACH / (elapsed(1) - t);
}

#else

double loop_rate(int loop)
{
	(void)loop;
	return 0;
}

#endif
