/* The machine: its devices, and the handles that the program has been given. */
#ifndef POF_EMULATOR_MACHINE_H
#define POF_EMULATOR_MACHINE_H

#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "device.h"

namespace emulator {

/* Objects of one kind, by the address that the program knows them by. */
template <class T> class Handles {
public:
	void *add(std::shared_ptr<T> object)
	{
		const std::lock_guard lock(mutex_);
		void *handle = object.get();

		objects_.emplace(handle, std::move(object));
		return handle;
	}

	std::shared_ptr<T> find(void *handle) const
	{
		const std::lock_guard lock(mutex_);
		const auto at = objects_.find(handle);

		return at == objects_.end() ? nullptr : at->second;
	}

	std::shared_ptr<T> remove(void *handle)
	{
		const std::lock_guard lock(mutex_);
		const auto at = objects_.find(handle);

		if (at == objects_.end())
			return nullptr;
		const std::shared_ptr<T> object = at->second;
		objects_.erase(at);
		return object;
	}

	/* Removes all of a device. */
	template <class Of> std::vector<std::shared_ptr<T>> remove_if(Of of)
	{
		const std::lock_guard lock(mutex_);
		std::vector<std::shared_ptr<T>> removed;

		for (auto at = objects_.begin(); at != objects_.end();) {
			if (of(*at->second)) {
				removed.push_back(at->second);
				at = objects_.erase(at);
			} else {
				++at;
			}
		}
		return removed;
	}

	size_t count() const
	{
		const std::lock_guard lock(mutex_);
		return objects_.size();
	}

private:
	mutable std::mutex mutex_;
	std::map<void *, std::shared_ptr<T>> objects_;
};

class Machine {
public:
	/* The one there is, configured by POF_EMULATOR until emulator_configure is called. */
	static Machine &get();

	/* Starts again with other devices; all handles become invalid. */
	bool configure(const std::string &spec);

	/* What cuInit answers. */
	Result init();

	bool initialized() const;
	Config config() const;
	std::shared_ptr<Faults> faults() const;
	std::shared_ptr<Device> device(int ordinal) const;

	/* The device whose context has this handle; the one of this thread's current context. */
	std::shared_ptr<Device> of_context(void *context) const;
	std::shared_ptr<Device> current() const;

	/* Takes and gives back a reference to a device's context; the last one takes everything on the device along. */
	void *retain(Device &device);
	Result release(int ordinal);

	Handles<Stream> streams;
	Handles<Event> events;
	Handles<Module> modules;
	Handles<Function> functions;

	/* The stream that a null handle means. */
	std::shared_ptr<Stream> default_stream(const std::shared_ptr<Device> &device);

	std::map<void *, std::unique_ptr<uint8_t[]>> pinned; // page-locked memory of the host, under pinned_mutex
	std::mutex pinned_mutex;

	static thread_local void *current_context;

private:
	Machine();
	void forget(const Device *device);

	mutable std::mutex mutex_;
	Config config_;
	std::string wrong_; // what is wrong with the configuration
	bool initialized_ = false;
	std::shared_ptr<Faults> faults_;
	std::vector<std::shared_ptr<Device>> devices_;
	std::map<const Device *, std::shared_ptr<Stream>> defaults_;
};

} // namespace emulator

#endif
