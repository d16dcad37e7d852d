/* The small runtime that makes one source compile with clang and nvcc for the device, without a header of the
 * toolkit, and with any C++ compiler for the host, where the emulator runs the kernels.
 *
 * Everything that is more than arithmetic is one function here: a thread's numbers, barriers, global and shared memory,
 * copies, fragments and products. Of each there is the device's instruction and, in the emulator, a model of no more
 * than what the hardware guarantees. Shared memory is addressed by 32-bit shared addresses, global memory only
 * through these functions. */
#ifndef POF_RUNTIME_H
#define POF_RUNTIME_H

#include <stdint.h>

#if defined(__CUDA__) || defined(__CUDACC__)
#include "device.h"
#else
#include "emulation.h"
#endif

#endif
