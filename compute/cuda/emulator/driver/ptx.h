/* As much of a PTX text as it takes to say whether it is the one of the kernels that the emulator runs in its place. */
#ifndef POF_EMULATOR_PTX_H
#define POF_EMULATOR_PTX_H

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "kernel.h"

namespace emulator {

struct Entry {
	std::vector<std::string> parameters;
	std::vector<size_t> sizes; // of them
	std::string body;
	unsigned max_threads = 1024;
};

struct Ptx {
	unsigned major = 0, minor = 0; // of the language
	unsigned target = 0;           // sm_
	std::map<std::string, Entry> entries;
};

/* Reads a text; false, with what is wrong in it, if it is none. */
bool read(const char *text, Ptx &ptx, std::string &error);

/* Whether the text's entries have the parameters of the kernels of their names; if not, what is wrong. */
bool check(const Ptx &ptx, const std::vector<Kernel> &kernels, std::string &error);

} // namespace emulator

#endif
