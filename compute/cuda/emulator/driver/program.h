/* Running the PTX itself, so that also what a compiler made of the sources is tested, and the instructions that they
 * name themselves. */
#ifndef POF_EMULATOR_PROGRAM_H
#define POF_EMULATOR_PROGRAM_H

#include <string>

#include "kernel.h"
#include "ptx.h"

namespace emulator {

/* A kernel that interprets an entry; false, with why not, if it has something that the interpreter doesn't know. */
bool interpreted(const std::string &name, const Entry &entry, Kernel &kernel, std::string &error);

} // namespace emulator

#endif
