#include "config.h"

#include <cstdlib>

namespace emulator {

namespace {

bool number(const std::string &text, uint64_t &value)
{
	if (text.empty() || text.size() > 19 || text.find_first_not_of("0123456789") != std::string::npos)
		return false;
	value = strtoull(text.c_str(), nullptr, 10);
	return true;
}

bool number(const std::string &text, unsigned &value, uint64_t least, uint64_t most)
{
	uint64_t x;

	if (!number(text, x) || x < least || x > most)
		return false;
	value = unsigned(x);
	return true;
}

bool capability(const std::string &text, Config &c)
{
	const size_t dot = text.find('.');

	return dot != std::string::npos && number(text.substr(0, dot), c.major, 1, 99) &&
	       number(text.substr(dot + 1), c.minor, 0, 9);
}

bool schedule(const std::string &text, Schedule &s)
{
	const std::string random = "random:";

	if (text == "forward" || text == "reverse") {
		s.kind = text == "forward" ? Schedule::forward : Schedule::reverse;
		return true;
	}
	s.kind = Schedule::random;
	return text.compare(0, random.size(), random) == 0 && number(text.substr(random.size()), s.seed);
}

/* kind[@device][#count] */
bool fault(std::string text, std::vector<FaultSpec> &faults)
{
	static const char *const kinds[] = {"no-device", "init",  "driver-old",  "oom", "ptx", "launch",
					    "lost",      "wrong", "wrong-entry", "hang"};
	FaultSpec f{};

	if (const size_t hash = text.find('#'); hash != std::string::npos) {
		if (!number(text.substr(hash + 1), f.count) || f.count == 0)
			return false;
		text.resize(hash);
	}
	if (const size_t at = text.find('@'); at != std::string::npos) {
		unsigned device;
		if (!number(text.substr(at + 1), device, 0, 63))
			return false;
		f.device = int(device);
		text.resize(at);
	}
	for (size_t kind = 0; kind < sizeof kinds / sizeof *kinds; kind++) {
		if (text == kinds[kind]) {
			f.kind = FaultSpec::Kind(kind);
			faults.push_back(f);
			return true;
		}
	}
	return false;
}

bool set(const std::string &key, const std::string &value, Config &c)
{
	if (key == "devices")
		return number(value, c.devices, 0, 64);
	if (key == "memory")
		return number(value, c.memory);
	if (key == "sms")
		return number(value, c.multiprocessors, 1, 1024);
	if (key == "cc")
		return capability(value, c);
	if (key == "schedule")
		return schedule(value, c.schedule);
	if (key == "run") {
		c.interpret = value == "ptx";
		return value == "ptx" || value == "sources";
	}
	return key == "fault" && fault(value, c.faults);
}

} // namespace

unsigned Config::shared_optin() const
{
	if (major == 8)
		return minor == 0 || minor == 7 ? 163 << 10 : 99 << 10;
	if (major == 9 || major == 10)
		return 227 << 10;
	return major > 10 ? 99 << 10 : 64 << 10;
}

bool parse(const std::string &spec, Config &config, std::string &error)
{
	Config c;

	for (size_t begin = 0; begin < spec.size();) {
		const size_t end = spec.find(',', begin) == std::string::npos ? spec.size() : spec.find(',', begin);
		const std::string item = spec.substr(begin, end - begin);
		const size_t equals = item.find('=');
		if (equals == std::string::npos || !set(item.substr(0, equals), item.substr(equals + 1), c)) {
			error = "the emulator doesn't understand \"" + item + "\"";
			return false;
		}
		begin = end + 1;
	}
	config = c;
	return true;
}

} // namespace emulator
