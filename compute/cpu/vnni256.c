/* The kernels with AVX-512 VNNI in vectors of 256 bits. No machine prefers them
 * to the wider ones. They share their source with the AVX-VNNI kernels, so that
 * source is tested on every machine that has either. */
#if defined(__x86_64__)

#include "avx512.h"

#define VNNI256 __attribute__((target(POF_AVX512 ",avx512vnni")))
#define VNNI256_DPBUSD "vpdpbusd"
#define VNNI256_NAME pof_vnni256
#define VNNI256_TEXT "AVX-512 VNNI, 256 bits"

static int supported(void)
{
	return pof_avx512_supported() && __builtin_cpu_supports("avx512vnni");
}

#include "vnni256.h"

#endif
