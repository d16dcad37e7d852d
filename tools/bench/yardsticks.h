/* What the kernels are measured against. Nothing of this is part of the product. */
#ifndef YARDSTICKS_H
#define YARDSTICKS_H

/* Nanoseconds on the clock that a number of threads is measured by. One thread is
 * measured by the processor time that the process takes, so that it hardly
 * matters what else a machine does; several can only be by the time that
 * passes. */
double elapsed(int threads);

/* Nanoseconds that one product of two n by n matrices takes, on a number of
 * threads; 0 if the library can't do it. The operands exist already; what a
 * library then still rearranges for itself is part of its time. */
double openblas_sgemm(int n, int threads);
double onednn_matmul(int n, int threads); /* operands in the layouts that oneDNN chooses */
double onednn_gemm(int n, int threads);   /* plain operands */

/* Names of what they used. */
const char *onednn_version(void);
const char *onednn_implementation(void); /* of the last onednn_matmul */
const char *openblas_version(void);

/* What a core can do at most: a loop of nothing but the instruction, on
 * registers. An instruction that the machine lacks has rate 0. */
enum { CLOCK, VPDPBUSD_512, VPDPBUSD_256, VPMADDUBSW_512, VPMADDUBSW_256, VFMADD_512, VFMADD_256, LOOPS };
double loop_rate(int loop); /* instructions a nanosecond; of CLOCK: cycles */

#endif
