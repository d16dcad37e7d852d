/* Fibers: stacks that one host thread switches between by hand, one for each CUDA thread of a block. */
#ifndef POF_EMULATOR_FIBER_H
#define POF_EMULATOR_FIBER_H

#include <cstddef>

namespace emulator {

class Fiber {
public:
	/* The host thread's own stack; only switched to. */
	Fiber() = default;

	/* A stack of its own, with a page below it that nobody may touch. */
	explicit Fiber(size_t bytes);
	~Fiber();
	Fiber(const Fiber &) = delete;
	Fiber &operator=(const Fiber &) = delete;

	/* Whatever ran here is forgotten; the next switch here calls entry, which must not return. */
	void start(void (*entry)());

	/* Goes on in the other fiber, until somebody switches back. */
	void switch_to(Fiber &other);

private:
	void *stack_ = nullptr;
	size_t bytes_ = 0;
	void *top_ = nullptr; // the stack pointer, while another fiber runs
};

} // namespace emulator

#endif
