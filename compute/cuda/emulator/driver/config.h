/* The machine that the emulator is configured to be, and its faults: see README.md. */
#ifndef POF_EMULATOR_CONFIG_H
#define POF_EMULATOR_CONFIG_H

#include <cstdint>
#include <string>
#include <vector>

#include "schedule.h"

namespace emulator {

struct FaultSpec {
	enum Kind { no_device, init, driver_old, oom, ptx, launch, lost, wrong, wrong_entry, hang };

	Kind kind;
	int device = -1;    // all of them
	uint64_t count = 1; // the call that it hits first
};

struct Config {
	unsigned devices = 1;
	uint64_t memory = uint64_t(1) << 30;
	unsigned multiprocessors = 4;
	unsigned major = 8, minor = 0;
	Schedule schedule;
	bool interpret = false; // the PTX, in place of running the sources
	std::vector<FaultSpec> faults;

	/* Shared memory that a block may have, if its function asks for it. */
	unsigned shared_optin() const;
};

/* The configuration that a specification names; false, with what is wrong in it, if there is none. */
bool parse(const std::string &spec, Config &config, std::string &error);

} // namespace emulator

#endif
