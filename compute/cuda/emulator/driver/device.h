/* Devices, and what lives on them: streams, which have a thread each, events, modules, functions. */
#ifndef POF_EMULATOR_DEVICE_H
#define POF_EMULATOR_DEVICE_H

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>

#include "block.h"
#include "config.h"
#include "kernel.h"
#include "memory.h"
#include "ptx.h"
#include "result.h"

namespace emulator {

/* How often each kind of fault could have come. It outlives the device's contexts. */
class Faults {
public:
	/* Counts a call that such a fault can hit on a device, -1 for none; whether it does. */
	bool hit(const Config &config, FaultSpec::Kind kind, int device);

private:
	std::mutex mutex_;
	std::map<std::pair<FaultSpec::Kind, int>, uint64_t> calls_;
};

/* A device with its primary context: the next context is a new one of these. */
class Device {
public:
	Device(int ordinal, const Config &config, std::shared_ptr<Faults> faults)
		: ordinal(ordinal), config(config), memory(unsigned(ordinal), config.memory),
		  faults_(std::move(faults)) {}

	/* At the start of every call: the error that the device has, which it keeps. */
	Result enter();

	/* Counts a call that may be hit. */
	bool hit(FaultSpec::Kind kind) { return faults_->hit(config, kind, ordinal); }

	/* Gives the device an error to keep, if it has none. */
	void fail(const Fault &fault);

	/* Blocks until what is asked for holds, the device has an error, or forever if it hangs. */
	template <class Condition> Result wait(Condition condition)
	{
		std::unique_lock lock(mutex);

		changed.wait(lock, [&] { return error || (!hung && condition()); });
		return error;
	}

	const int ordinal;
	const Config config;
	Memory memory;
	std::mutex mutex; // of what follows, and of all streams and events of this device
	std::condition_variable changed;
	Result error = SUCCESS;
	bool hung = false;
	uint64_t submitted = 0, completed = 0; // work of all streams
	unsigned retained = 0;

private:
	const std::shared_ptr<Faults> faults_;
};

/* Does one piece of work after the other. */
class Stream : public std::enable_shared_from_this<Stream> {
public:
	typedef std::function<Fault()> Work;

	explicit Stream(std::shared_ptr<Device> device) : device(std::move(device)) {}

	void start();
	void submit(Work work);
	Result synchronize();
	Result query();

	/* Ends the thread once all work is done. */
	void stop();

	const std::shared_ptr<Device> device;

private:
	void run();

	std::deque<Work> queue_;
	uint64_t submitted_ = 0, completed_ = 0;
	bool stopped_ = false;
};

class Event {
public:
	Event(std::shared_ptr<Device> device, bool timed) : device(std::move(device)), timed(timed) {}

	void record(Stream &stream, const std::shared_ptr<Event> &self);
	void hold(Stream &stream, const std::shared_ptr<Event> &self);
	Result synchronize();
	Result query();
	static Result elapsed(const Event &from, const Event &to, float &milliseconds);

	const std::shared_ptr<Device> device;
	const bool timed;

private:
	uint64_t recorded_ = 0, completed_ = 0;
	std::chrono::steady_clock::time_point time_;
};

struct Module {
	std::shared_ptr<Device> device;
	Ptx ptx;
};

struct Function {
	std::shared_ptr<Module> module;
	Kernel kernel;
	Entry entry;
	unsigned dynamic_shared = 48 << 10; // that a launch may have
};

struct Launch {
	unsigned grid[3], block[3], shared;
	std::vector<std::vector<uint8_t>> params;
};

/* Whether the device has what a launch takes. */
Result check(const Function &function, const Launch &launch);

/* Runs it, and does to its results what the configuration says. */
Fault run(Device &device, const Function &function, const Launch &launch);

/* Bank conflicts of all launches so far. */
uint64_t bank_conflicts();

/* What the latest kernel or copy that failed did, for a person. */
std::string latest_fault();

} // namespace emulator

#endif
