#include "machine.h"

#include <cstdio>
#include <cstdlib>

namespace emulator {

thread_local void *Machine::current_context;

Machine &Machine::get()
{
	static Machine &machine = *new Machine; // never destroyed: threads of streams outlive main
	return machine;
}

Machine::Machine()
{
	const char *spec = getenv("POF_EMULATOR");

	configure(spec ? spec : "");
}

bool Machine::configure(const std::string &spec)
{
	Config config;
	std::string wrong;
	const bool right = parse(spec, config, wrong);

	if (!right)
		fprintf(stderr, "%s\n", wrong.c_str());
	forget(nullptr);
	{
		const std::lock_guard lock(pinned_mutex);
		for (auto &[at, memory] : pinned)
			memory.release(); // for good: a copy to it may be in flight
		pinned.clear();
	}
	const std::lock_guard lock(mutex_);
	config_ = config;
	wrong_ = wrong;
	initialized_ = false;
	faults_ = std::make_shared<Faults>();
	devices_.clear();
	for (unsigned d = 0; d < config.devices; d++)
		devices_.push_back(std::make_shared<Device>(int(d), config, faults_));
	return right;
}

Result Machine::init()
{
	const std::lock_guard lock(mutex_);

	if (!wrong_.empty())
		return ERROR_INVALID_VALUE;
	if (faults_->hit(config_, FaultSpec::init, -1))
		return ERROR_UNKNOWN;
	if (devices_.empty() || faults_->hit(config_, FaultSpec::no_device, -1))
		return ERROR_NO_DEVICE;
	initialized_ = true;
	return SUCCESS;
}

bool Machine::initialized() const
{
	const std::lock_guard lock(mutex_);
	return initialized_;
}

Config Machine::config() const
{
	const std::lock_guard lock(mutex_);
	return config_;
}

std::shared_ptr<Faults> Machine::faults() const
{
	const std::lock_guard lock(mutex_);
	return faults_;
}

std::shared_ptr<Device> Machine::device(int ordinal) const
{
	const std::lock_guard lock(mutex_);
	return ordinal < 0 || size_t(ordinal) >= devices_.size() ? nullptr : devices_[size_t(ordinal)];
}

std::shared_ptr<Device> Machine::of_context(void *context) const
{
	const std::lock_guard lock(mutex_);

	for (const auto &d : devices_) {
		if (d.get() == context && d->retained)
			return d;
	}
	return nullptr;
}

std::shared_ptr<Device> Machine::current() const { return of_context(current_context); }

void *Machine::retain(Device &device)
{
	const std::lock_guard lock(mutex_);

	device.retained++;
	return &device;
}

Result Machine::release(int ordinal)
{
	const std::shared_ptr<Device> d = device(ordinal);

	if (!d)
		return ERROR_INVALID_DEVICE;
	{
		const std::lock_guard lock(mutex_);
		if (!d->retained)
			return ERROR_INVALID_CONTEXT;
		if (--d->retained)
			return SUCCESS;
		devices_[size_t(ordinal)] = std::make_shared<Device>(ordinal, config_, faults_);
	}
	forget(d.get());
	return SUCCESS;
}

/* Invalidates what lives on a device, or on all of them; streams end once their work is done. */
void Machine::forget(const Device *device)
{
	const auto on = [device](const auto &x) { return !device || x.device.get() == device; };

	functions.remove_if([&](const Function &f) { return on(*f.module); });
	modules.remove_if(on);
	events.remove_if(on);
	for (const auto &s : streams.remove_if(on))
		s->stop();
	const std::lock_guard lock(mutex_);
	for (auto at = defaults_.begin(); at != defaults_.end();) {
		if (on(*at->second)) {
			at->second->stop();
			at = defaults_.erase(at);
		} else {
			++at;
		}
	}
}

std::shared_ptr<Stream> Machine::default_stream(const std::shared_ptr<Device> &device)
{
	const std::lock_guard lock(mutex_);
	std::shared_ptr<Stream> &stream = defaults_[device.get()];

	if (!stream) {
		stream = std::make_shared<Stream>(device);
		stream->start();
	}
	return stream;
}

} // namespace emulator
