#include "block.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace emulator {

constexpr size_t stack_bytes = 64 << 10;
constexpr uint8_t poison = 0xa5; // no entry of a matrix, and so sure to be noticed in a product

thread_local Block *Block::current_;

Block::Block(const Memory &memory, Schedule schedule, uint32_t threads, uint32_t shared)
	: memory_(memory), picker_(schedule), warps_((threads + 31) / 32), shared_(shared)
{
	for (uint32_t t = 0; t < threads; t++) {
		threads_.push_back(std::make_unique<Thread>(stack_bytes));
		warps_[t / 32].lanes |= uint32_t(1) << t % 32;
	}
}

Fault Block::run(uint32_t index, const Kernel &kernel, void *const *params)
{
	index_ = index;
	kernel_ = &kernel;
	params_ = params;
	at_barrier_ = ended_ = warps_ready_ = 0;
	std::fill(shared_.begin(), shared_.end(), poison);
	for (auto &t : threads_) {
		t->copies.clear();
		t->landed.clear();
		t->groups = t->open = 0;
		t->fiber.start(enter);
	}
	for (uint32_t w = 0; w < warps_.size(); w++) {
		warps_[w].arrived = warps_[w].ready = 0;
		memset(warps_[w].quarters, 0, sizeof warps_[w].quarters);
		ready(w, warps_[w].lanes);
	}
	current_ = this;
	pick();
	main_.switch_to(threads_[thread_]->fiber);
	current_ = nullptr;
	return fault_;
}

/* Where every thread starts. */
void Block::enter()
{
	Block &block = current();

	block.kernel_->call(block.params_);
	block.end();
}

void Block::end()
{
	Thread &t = *threads_[thread_];

	ended_++;
	unready();
	if (ended_ == threads_.size())
		t.fiber.switch_to(main_);
	yield();
	__builtin_unreachable();
}

void Block::ready(uint32_t warp, uint32_t lanes)
{
	warps_[warp].ready |= lanes;
	warps_ready_ |= uint32_t(1) << warp;
}

void Block::unready()
{
	Warp &w = warp();

	w.ready &= ~lane();
	if (!w.ready)
		warps_ready_ &= ~(uint32_t(1) << thread_ / 32);
}

/* Chooses the thread to run next; there is one. */
void Block::pick()
{
	const uint32_t w = picker_.warp(warps_ready_);

	thread_ = w * 32 + picker_.lane(warps_[w].ready);
}

/* Lets whichever thread the schedule picks go on. */
void Block::yield()
{
	if (!warps_ready_)
		fail(ERROR_LAUNCH_FAILED,
		     at_barrier_ ? "a barrier that some threads never reach" : "a warp whose lanes diverge");
	const uint32_t from = thread_;
	pick();
	if (thread_ != from)
		threads_[from]->fiber.switch_to(threads_[thread_]->fiber);
}

void Block::barrier()
{
	unready();
	if (++at_barrier_ == threads_.size()) {
		at_barrier_ = 0;
		publish();
		for (uint32_t w = 0; w < warps_.size(); w++)
			ready(w, warps_[w].lanes);
	}
	yield();
}

/* What was copied, and waited for, is seen by everybody from here on. */
void Block::publish()
{
	for (auto &t : threads_) {
		for (const Copy &c : t->landed)
			memcpy(&shared_[c.to], c.from, 16);
		t->landed.clear();
	}
}

void Block::together(WarpWork work, void *mine)
{
	Warp &w = warp();

	if (w.arrived && w.work != work)
		fail(ERROR_LAUNCH_FAILED, "lanes of a warp do different things at a time");
	w.work = work;
	w.mine[thread_ % 32] = mine;
	w.arrived |= lane();
	unready();
	if (w.arrived == w.lanes) {
		if (w.lanes != ~uint32_t(0))
			fail(ERROR_LAUNCH_FAILED, "work of a warp that is not whole");
		w.arrived = 0;
		work(*this, w.mine);
		ready(thread_ / 32, w.lanes);
	}
	yield();
}

void Block::copy(uint32_t to, uint64_t from)
{
	Thread &t = *threads_[thread_];

	// From now until it has landed and is seen, what is there is neither the old nor the new.
	memset(shared(to, 16), poison, 16);
	t.copies.push_back({to, global(from, 16), t.groups});
	if (t.open < 8) {
		Quarter &q = warp().quarters[t.groups % 4][t.open][thread_ % 32 / 8];
		q.addresses[q.lanes++] = to;
		if (q.lanes == 8) {
			q.lanes = 0;
			count_conflicts(q.addresses);
		}
	}
	t.open++;
}

void Block::commit()
{
	Thread &t = *threads_[thread_];

	t.groups++;
	t.open = 0;
}

void Block::wait(uint32_t pending)
{
	Thread &t = *threads_[thread_];
	size_t done = 0;

	while (done < t.copies.size() && t.copies[done].group + pending < t.groups)
		t.landed.push_back(t.copies[done++]);
	t.copies.erase(t.copies.begin(), t.copies.begin() + ptrdiff_t(done));
}

uint8_t *Block::global(uint64_t address, uint32_t count)
{
	char text[128];

	if (address % count != 0) {
		snprintf(text, sizeof text, "%u bytes of global memory at %#llx", count, (unsigned long long)address);
		fail(ERROR_MISALIGNED_ADDRESS, text);
	}
	for (const Range &r : found_) {
		if (r.holds(address, count))
			return r.bytes + (address - r.address);
	}
	const Range r = memory_.find(address, count);
	if (!r.bytes) {
		snprintf(text, sizeof text, "%u bytes of global memory at %#llx", count, (unsigned long long)address);
		fail(ERROR_ILLEGAL_ADDRESS, text);
	}
	found_[oldest_++ % 3] = r;
	return r.bytes + (address - r.address);
}

uint8_t *Block::shared(uint32_t address, uint32_t count)
{
	const auto what = [=] {
		return std::to_string(count) + " bytes of shared memory at " + std::to_string(address);
	};

	if (address % count != 0)
		fail(ERROR_MISALIGNED_ADDRESS, what());
	if (count > shared_.size() || address > shared_.size() - count)
		fail(ERROR_ILLEGAL_ADDRESS, what());
	return &shared_[address];
}

void Block::count_conflicts(const uint32_t (&addresses)[8])
{
	uint32_t banks = 0;

	for (const uint32_t a : addresses)
		banks |= uint32_t(1) << a / 16 % 8;
	conflicts_ += 8 - uint64_t(__builtin_popcount(banks));
}

void Block::fail(Result result, const std::string &what)
{
	fault_.result = result;
	fault_.text = kernel_->name + ", block " + std::to_string(index_) + ", thread " + std::to_string(thread_);
	fault_.text += ": " + what;
	threads_[thread_]->fiber.switch_to(main_);
	__builtin_unreachable();
}

} // namespace emulator
