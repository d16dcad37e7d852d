// Package cuda is the compute device of NVIDIA GPUs from the Ampere generation
// on (compute capability 8.0). The kernels are built in as PTX, which the driver
// translates for the card; the driver's library, NVML and cuBLASLt are opened
// when the program runs, by declarations of our own, so that neither building nor
// starting it needs CUDA. Where there is no driver, [Find] says so.
//
// It needs cgo and Linux; package devices leaves it out of other builds.
package cuda
