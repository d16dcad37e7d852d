/* The yardsticks that the kernels are compared with. They are not part of the product. */
#ifndef YARDSTICKS_H
#define YARDSTICKS_H

/* Nanoseconds on the clock that measures a number of threads. For one thread that is
 * the processor time of the process, so that other load on the machine hardly matters;
 * for several threads it can only be the time that passes. */
double elapsed(int threads);

/* Nanoseconds that one product of two n by n matrices takes, on a number of
 * threads; 0 if the library can't do it. The operands exist already; if a library
 * rearranges them, that is part of its time. */
double openblas_sgemm(int n, int threads);
double onednn_matmul(int n, int threads); /* operands in the layouts that oneDNN chooses */
double onednn_gemm(int n, int threads);   /* plain operands */

/* The names of what the libraries used. */
const char *onednn_version(void);
const char *onednn_implementation(void); /* of the last onednn_matmul */
const char *openblas_version(void);

/* What a core can do at most: a loop of nothing but the instruction, on
 * registers. An instruction that the machine lacks has rate 0. */
enum { CLOCK, VPDPBUSD_512, VPDPBUSD_256, VPMADDUBSW_512, VPMADDUBSW_256, VFMADD_512, VFMADD_256, LOOPS };
double loop_rate(int loop); /* instructions a nanosecond; of CLOCK: cycles */

#endif
