/* The driver's results that the emulator gives, under their numbers in cuda.h. */
#ifndef POF_EMULATOR_RESULT_H
#define POF_EMULATOR_RESULT_H

namespace emulator {

#define POF_RESULTS(X) \
	X(SUCCESS, 0, "no error") \
	X(ERROR_INVALID_VALUE, 1, "invalid argument") \
	X(ERROR_OUT_OF_MEMORY, 2, "out of memory") \
	X(ERROR_NOT_INITIALIZED, 3, "initialization error") \
	X(ERROR_DEVICE_UNAVAILABLE, 46, "CUDA-capable device(s) is/are busy or unavailable") \
	X(ERROR_NO_DEVICE, 100, "no CUDA-capable device is detected") \
	X(ERROR_INVALID_DEVICE, 101, "invalid device ordinal") \
	X(ERROR_INVALID_CONTEXT, 201, "invalid device context") \
	X(ERROR_NO_BINARY_FOR_GPU, 209, "no kernel image is available for execution on the device") \
	X(ERROR_INVALID_PTX, 218, "a PTX JIT compilation failed") \
	X(ERROR_UNSUPPORTED_PTX_VERSION, 222, "the provided PTX was compiled with an unsupported toolchain.") \
	X(ERROR_INVALID_HANDLE, 400, "invalid resource handle") \
	X(ERROR_NOT_FOUND, 500, "named symbol not found") \
	X(ERROR_NOT_READY, 600, "device not ready") \
	X(ERROR_ILLEGAL_ADDRESS, 700, "an illegal memory access was encountered") \
	X(ERROR_LAUNCH_OUT_OF_RESOURCES, 701, "too many resources requested for launch") \
	X(ERROR_MISALIGNED_ADDRESS, 716, "misaligned address") \
	X(ERROR_LAUNCH_FAILED, 719, "unspecified launch failure") \
	X(ERROR_NOT_SUPPORTED, 801, "operation not supported") \
	X(ERROR_UNKNOWN, 999, "unknown error")

enum Result {
#define X(name, number, text) name = number,
	POF_RESULTS(X)
#undef X
};

} // namespace emulator

#endif
