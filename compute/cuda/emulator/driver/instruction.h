/* Instructions of PTX, as far as the kernels have them. */
#ifndef POF_EMULATOR_INSTRUCTION_H
#define POF_EMULATOR_INSTRUCTION_H

#include <cstdint>
#include <string>
#include <vector>

namespace emulator {

enum class Op {
	move, add, subtract, multiply_low, multiply_wide, divide, minimum, shift_left, shift_right,
	bits_and, bits_or, bits_xor, extract, convert, to_generic, from_generic, set_predicate, select,
	load_parameter, store, branch, end,
	load_matrices, multiply_add, copy, commit, wait, barrier, shuffle,
};

enum class Comparison { equal, unequal, less, less_or_equal, greater_or_equal };

struct Operand {
	enum Kind { constant, in_register, thread, block } kind = constant;
	size_t index = 0;   // of the register
	uint64_t value = 0; // of the constant, or what is added to the register
};

struct Instruction {
	Op op = Op::end;
	unsigned bits = 64;        // of its type, and of its result
	unsigned from_bits = 64;   // of what is converted
	bool is_signed = false;
	Comparison comparison = Comparison::equal;
	bool guarded = false, negated = false;
	size_t guard = 0;          // the predicate
	size_t first = 0;          // how many operands the first one is, if it is a vector
	size_t target = 0;         // of a branch
	std::vector<Operand> operands;
};

struct Program {
	std::vector<Instruction> code;
	std::vector<size_t> sizes; // of the parameters
	size_t registers = 0;
};

/* What an opcode with all its suffixes says; false if it is none of the above. */
bool decode(const std::string &opcode, Instruction &in);

/* Runs a program in the thread of the current block that calls it. */
void execute(const Program &program, void *const *params);

} // namespace emulator

#endif
