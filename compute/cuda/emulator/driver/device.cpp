#include "device.h"

#include <csignal>
#include <thread>

namespace emulator {

namespace {

std::mutex latest_mutex;
std::string &latest = *new std::string;

} // namespace

std::string latest_fault()
{
	const std::lock_guard lock(latest_mutex);
	return latest;
}

bool Faults::hit(const Config &config, FaultSpec::Kind kind, int device)
{
	const std::lock_guard lock(mutex_);
	const uint64_t call = ++calls_[{kind, device}];

	for (const FaultSpec &f : config.faults) {
		if (f.kind == kind && (f.device < 0 || device < 0 || f.device == device) && call >= f.count)
			return true;
	}
	return false;
}

Result Device::enter()
{
	if (hit(FaultSpec::lost))
		fail({ERROR_DEVICE_UNAVAILABLE, "the device is lost, as configured"});
	const std::lock_guard lock(mutex);
	return error;
}

void Device::fail(const Fault &fault)
{
	const std::lock_guard lock(mutex);

	if (error)
		return;
	error = fault.result;
	changed.notify_all();
	const std::lock_guard text(latest_mutex);
	latest = fault.text;
}

void Stream::start()
{
	// Signals are for the threads of the program: on a fiber's small stack there is no room for their handlers.
	sigset_t all, before;
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	std::thread([self = shared_from_this()] { self->run(); }).detach();
	pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

void Stream::submit(Work work)
{
	const std::lock_guard lock(device->mutex);

	queue_.push_back(std::move(work));
	submitted_++;
	device->submitted++;
	device->changed.notify_all();
}

void Stream::run()
{
	std::unique_lock lock(device->mutex);

	for (;;) {
		device->changed.wait(lock, [&] { return !device->hung && (!queue_.empty() || stopped_); });
		if (queue_.empty())
			return;
		const Work work = std::move(queue_.front());
		queue_.pop_front();
		if (!device->error) {
			lock.unlock();
			if (const Fault fault = work(); fault.result)
				device->fail(fault);
			lock.lock();
		}
		completed_++;
		device->completed++;
		device->changed.notify_all();
	}
}

Result Stream::synchronize()
{
	const uint64_t until = [&] {
		const std::lock_guard lock(device->mutex);
		return submitted_;
	}();

	return device->wait([&] { return completed_ >= until; });
}

Result Stream::query()
{
	const std::lock_guard lock(device->mutex);

	if (device->error)
		return device->error;
	return device->hung || completed_ < submitted_ ? ERROR_NOT_READY : SUCCESS;
}

void Stream::stop()
{
	const std::lock_guard lock(device->mutex);

	stopped_ = true;
	device->changed.notify_all();
}

void Event::record(Stream &stream, const std::shared_ptr<Event> &self)
{
	uint64_t number;
	{
		const std::lock_guard lock(device->mutex);
		number = ++recorded_;
	}
	stream.submit([self, number] {
		const std::lock_guard lock(self->device->mutex);
		self->completed_ = number;
		self->time_ = std::chrono::steady_clock::now();
		return Fault{};
	});
}

/* Makes the stream wait for the latest record. */
void Event::hold(Stream &stream, const std::shared_ptr<Event> &self)
{
	uint64_t number;
	{
		const std::lock_guard lock(device->mutex);
		number = recorded_;
	}
	stream.submit([self, number] {
		const Result result = self->device->wait([&] { return self->completed_ >= number; });
		return Fault{result, "the device of an awaited event failed"};
	});
}

Result Event::synchronize()
{
	const uint64_t until = [&] {
		const std::lock_guard lock(device->mutex);
		return recorded_;
	}();

	return device->wait([&] { return completed_ >= until; });
}

Result Event::query()
{
	const std::lock_guard lock(device->mutex);

	if (device->error)
		return device->error;
	return device->hung || completed_ < recorded_ ? ERROR_NOT_READY : SUCCESS;
}

Result Event::elapsed(const Event &from, const Event &to, float &milliseconds)
{
	if (!from.timed || !to.timed || from.device != to.device)
		return ERROR_INVALID_HANDLE;
	const std::lock_guard lock(from.device->mutex);
	if (!from.recorded_ || !to.recorded_)
		return ERROR_INVALID_HANDLE;
	if (from.completed_ < from.recorded_ || to.completed_ < to.recorded_)
		return ERROR_NOT_READY;
	milliseconds = std::chrono::duration<float, std::milli>(to.time_ - from.time_).count();
	return SUCCESS;
}

} // namespace emulator
