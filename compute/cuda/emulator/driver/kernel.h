/* The kernels that the emulator runs, and how they are called. */
#ifndef POF_EMULATOR_KERNEL_H
#define POF_EMULATOR_KERNEL_H

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace emulator {

struct Kernel {
	std::string name;
	std::vector<size_t> sizes; // of the parameters
	std::function<void(void *const *params)> call; // by every thread of a block
};

/* All that pof.cu has, compiled for the host. */
const std::vector<Kernel> &kernels();

} // namespace emulator

#endif
