/* A thread block on the host: its threads are fibers, and what they do together is done when all have come. */
#ifndef POF_EMULATOR_BLOCK_H
#define POF_EMULATOR_BLOCK_H

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "fiber.h"
#include "kernel.h"
#include "memory.h"
#include "result.h"
#include "schedule.h"

namespace emulator {

/* Why a kernel was stopped; SUCCESS if it was not. */
struct Fault {
	Result result = SUCCESS;
	std::string text;
};

class Block {
public:
	/* What the lanes of a warp do together, given what each of them brought. */
	typedef void (*WarpWork)(Block &, void *const (&lanes)[32]);

	Block(const Memory &memory, Schedule schedule, uint32_t threads, uint32_t shared);

	/* Runs block `index` of a launch to its end, or to its fault. */
	Fault run(uint32_t index, const Kernel &kernel, void *const *params);

	/* How often rows of a matrix that is loaded, or chunks that are copied at a time, met in a bank. */
	uint64_t conflicts() const { return conflicts_; }

	/* The block whose thread runs. */
	static Block &current() { return *current_; }

	/* What follows is for the thread that runs. */
	uint32_t index() const { return index_; }
	uint32_t thread() const { return thread_; }
	void barrier();
	void together(WarpWork work, void *mine);
	void copy(uint32_t to, uint64_t from);
	void commit();
	void wait(uint32_t pending);

	/* Bytes of global or shared memory; a fault if they are not there or not aligned to their count. */
	uint8_t *global(uint64_t address, uint32_t count);
	uint8_t *shared(uint32_t address, uint32_t count);

	/* Counts the conflict of 16 bytes at each of these shared addresses, moved at the same time. */
	void count_conflicts(const uint32_t (&addresses)[8]);

	/* Ends the launch. */
	[[noreturn]] void fail(Result result, const std::string &what);

private:
	struct Copy {
		uint32_t to;
		const uint8_t *from;
		uint32_t group; // number among the thread's groups
	};

	struct Thread {
		explicit Thread(size_t stack) : fiber(stack) {}

		Fiber fiber;
		std::vector<Copy> copies; // neither seen nor certain to have landed
		std::vector<Copy> landed; // waited for; seen after the next barrier
		uint32_t groups = 0;      // committed
		uint32_t open = 0;        // copies since then
	};

	/* Eight lanes, whose copies of 16 bytes are one access to the 32 banks. */
	struct Quarter {
		uint32_t addresses[8];
		uint32_t lanes = 0; // that have copied
	};

	struct Warp {
		uint32_t lanes = 0;   // there are
		uint32_t ready = 0;   // can run
		uint32_t arrived = 0; // for work
		WarpWork work = nullptr;
		void *mine[32];
		Quarter quarters[4][8][4]; // by group, copy of it, and quarter
	};

	static void enter();
	[[noreturn]] void end();
	void ready(uint32_t warp, uint32_t lanes);
	void unready();
	void pick();
	void yield();
	void publish();
	Warp &warp() { return warps_[thread_ / 32]; }
	uint32_t lane() const { return uint32_t(1) << thread_ % 32; }

	static thread_local Block *current_;

	const Memory &memory_;
	Picker picker_;
	std::vector<std::unique_ptr<Thread>> threads_;
	std::vector<Warp> warps_;
	std::vector<uint8_t> shared_;
	Range found_[3]; // of the latest addresses
	unsigned oldest_ = 0;
	Fiber main_;
	const Kernel *kernel_ = nullptr;
	void *const *params_ = nullptr;
	uint32_t index_ = 0, thread_ = 0;
	uint32_t warps_ready_ = 0; // warps that have a lane that can run
	uint32_t at_barrier_ = 0, ended_ = 0;
	uint64_t conflicts_ = 0;
	Fault fault_;
};

} // namespace emulator

#endif
