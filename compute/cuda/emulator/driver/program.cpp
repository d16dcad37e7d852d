#include "program.h"

#include <cstdlib>
#include <map>
#include <memory>

#include "instruction.h"
#include "words.h"

namespace emulator {

namespace {

/* Reads an entry's body into instructions. Registers are numbered as they come; all hold 64 bits. */
class Reader {
public:
	Reader(const Entry &entry, std::string &error) : words_(entry.body.c_str()), error_(error)
	{
		for (size_t i = 0; i < entry.parameters.size(); i++)
			parameters_[entry.parameters[i]] = i;
	}

	bool read(Program &program)
	{
		for (std::string w = words_.next(); !w.empty(); w = words_.next()) {
			if (w == "{" || w == "}")
				continue; // scopes: no two registers of a name are in use at a time
			if (w[0] == '.') { // declares registers, or advises the compiler
				while (w != ";" && !w.empty())
					w = words_.next();
			} else if (w.back() == ':') {
				labels_[w.substr(0, w.size() - 1)] = program.code.size();
			} else {
				Instruction in;
				if (!read_guard(w, in) || !decode(w, in) || !read_operands(in)) {
					error_ = "ptxas fatal: the emulator doesn't know how to run " + w;
					return false;
				}
				program.code.push_back(in);
			}
		}
		for (const auto &[at, label] : branches_) {
			if (!labels_.count(label)) {
				error_ = "ptxas fatal: no label " + label;
				return false;
			}
			program.code[at].target = labels_[label];
		}
		program.registers = registers_.size();
		return true;
	}

private:
	/* @%p1 or @!%p1; leaves the opcode in w. */
	bool read_guard(std::string &w, Instruction &in)
	{
		index_++;
		if (w != "@")
			return true;
		w = words_.next();
		in.guarded = true;
		in.negated = w == "!";
		if (in.negated)
			w = words_.next();
		in.guard = number(w);
		w = words_.next();
		return true;
	}

	bool read_operands(Instruction &in)
	{
		bool vector = false;

		for (std::string w = words_.next(); w != ";"; w = words_.next()) {
			if (w.empty())
				return false;
			if (w == "{" || w == "}")
				vector = w == "{";
			if (w == "," && !vector && !in.first)
				in.first = in.operands.size();
			if (strchr("{},[]", w[0]))
				continue;
			if (w == "+") {
				w = words_.next();
				in.operands.back().value += w == "-" ? 0 - constant(words_.next()) : constant(w);
			} else if (!read_operand(w, in)) {
				return false;
			}
		}
		if (!in.first)
			in.first = in.operands.size();
		return true;
	}

	bool read_operand(std::string w, Instruction &in)
	{
		Operand o;

		if (in.op == Op::branch) {
			branches_.emplace_back(index_ - 1, w);
			return true;
		}
		if (w == "-") {
			o.value = 0 - constant(words_.next());
		} else if (isdigit(static_cast<unsigned char>(w[0]))) {
			o.value = constant(w);
		} else if (w == "%tid.x" || w == "%ctaid.x") {
			o.kind = w == "%tid.x" ? Operand::thread : Operand::block;
		} else if (const auto p = parameters_.find(w); p != parameters_.end()) {
			o.value = p->second;
		} else if (w == "pof_shared") {
			o.value = 0; // the address of the block's dynamic shared memory
		} else {
			o.kind = Operand::in_register;
			o.index = number(w);
		}
		in.operands.push_back(o);
		return true;
	}

	static uint64_t constant(const std::string &word) { return strtoull(word.c_str(), nullptr, 0); }

	/* A register's. */
	size_t number(const std::string &name) { return registers_.emplace(name, registers_.size()).first->second; }

	Words words_;
	std::string &error_;
	std::map<std::string, size_t> parameters_, registers_, labels_;
	std::vector<std::pair<size_t, std::string>> branches_;
	size_t index_ = 0; // of the next instruction
};

} // namespace

bool interpreted(const std::string &name, const Entry &entry, Kernel &kernel, std::string &error)
{
	const auto program = std::make_shared<Program>();

	if (!Reader(entry, error).read(*program))
		return false;
	program->sizes = entry.sizes;
	kernel = {name, entry.sizes, [program](void *const *params) { execute(*program, params); }};
	return true;
}

} // namespace emulator
