/* The kernels with AVX-VNNI: processors with vpdpbusd that lack AVX-512. */
#include "kernel.h"

#if defined(POF_HAS_AVXVNNI)

#include <cpuid.h>

#define VNNI256 __attribute__((target("avx2,avxvnni")))
#define VNNI256_DPBUSD "%{vex%} vpdpbusd"
#define VNNI256_NAME pof_avxvnni
#define VNNI256_TEXT "AVX-VNNI"

/* __builtin_cpu_supports got the name later than compilers got the instruction.
 * The check for AVX2 includes that the operating system saves the registers. */
static int supported(void)
{
	unsigned int a, b, c, d;

	return __builtin_cpu_supports("avx2") && __get_cpuid_count(7, 1, &a, &b, &c, &d) && (a >> 4 & 1);
}

#include "vnni256.h"

#endif
