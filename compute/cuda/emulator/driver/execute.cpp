#include "emulation.h"
#include "instruction.h"

namespace emulator {

namespace {

constexpr uint64_t shared_window = (uint64_t(1) << 60) + (1 << 24); // where generic addresses of shared memory are

/* One thread's run through a program. */
class Run {
public:
	Run(const Program &program, void *const *params, std::vector<uint64_t> &registers)
		: program_(program), params_(params), registers_(registers), block_(Block::current()) {}

	void all()
	{
		for (size_t at = 0; at < program_.code.size();) {
			const Instruction &in = program_.code[at++];
			if (in.guarded && (registers_[in.guard] != 0) == in.negated)
				continue;
			if (in.op == Op::end)
				return;
			if (in.op == Op::branch)
				at = in.target;
			else
				one(in);
		}
	}

private:
	uint64_t get(const Instruction &in, size_t i) const
	{
		const Operand &o = in.operands[i];

		switch (o.kind) {
		case Operand::in_register: return registers_[o.index] + o.value;
		case Operand::thread: return block_.thread();
		case Operand::block: return block_.index();
		case Operand::constant: break;
		}
		return o.value;
	}

	static uint64_t cut(uint64_t x, unsigned bits) { return bits == 64 ? x : x & ((uint64_t(1) << bits) - 1); }

	/* An operand, in the bits of the instruction's type. */
	uint64_t of_type(const Instruction &in, size_t i) const { return cut(get(in, i), in.bits); }

	void set(const Instruction &in, size_t i, uint64_t x) { registers_[in.operands[i].index] = x; }

	void one(const Instruction &in);
	uint64_t result(const Instruction &in) const;
	bool compare(const Instruction &in) const;
	void move(const Instruction &in);
	void store(const Instruction &in);
	void load_matrices(const Instruction &in);
	void multiply_add(const Instruction &in);

	const Program &program_;
	void *const *params_;
	std::vector<uint64_t> &registers_;
	Block &block_;
};

/* What instructions with a single result make of their operands. */
uint64_t Run::result(const Instruction &in) const
{
	const uint64_t a = of_type(in, 1), b = in.operands.size() > 2 ? of_type(in, 2) : 0;

	switch (in.op) {
	case Op::add: return a + b;
	case Op::subtract: return a - b;
	case Op::multiply_low: return a * b;
	case Op::divide: return b ? a / b : ~uint64_t(0);
	case Op::minimum: return a < b ? a : b;
	case Op::shift_left: return b < in.bits ? a << b : 0;
	case Op::shift_right: return b < in.bits ? a >> b : 0;
	case Op::bits_and: return a & b;
	case Op::bits_or: return a | b;
	case Op::bits_xor: return a ^ b;
	case Op::extract: return cut(a >> b, unsigned(get(in, 3)));
	case Op::convert: return cut(get(in, 1), in.from_bits);
	case Op::to_generic: return a + shared_window;
	case Op::from_generic: return a - shared_window; // of another address nothing that is in shared memory
	case Op::select: return registers_[in.operands[3].index] ? a : b;
	case Op::shuffle: return pof::shuffle_xor(uint32_t(a), uint32_t(b));
	default: break;
	}
	block_.fail(ERROR_LAUNCH_FAILED, "an instruction that decode knows and execute doesn't");
}

bool Run::compare(const Instruction &in) const
{
	uint64_t a = of_type(in, 1), b = of_type(in, 2);

	if (in.is_signed) { // as unsigned numbers of the same order
		a ^= uint64_t(1) << (in.bits - 1);
		b ^= uint64_t(1) << (in.bits - 1);
	}
	switch (in.comparison) {
	case Comparison::equal: return a == b;
	case Comparison::unequal: return a != b;
	case Comparison::less: return a < b;
	case Comparison::less_or_equal: return a <= b;
	case Comparison::greater_or_equal: break;
	}
	return a >= b;
}

/* Also from one register of 64 bits to two of 32, and back. */
void Run::move(const Instruction &in)
{
	if (in.operands.size() == 2) {
		set(in, 0, of_type(in, 1));
	} else if (in.first == 2) {
		set(in, 0, uint32_t(get(in, 2)));
		set(in, 1, get(in, 2) >> 32);
	} else {
		set(in, 0, cut(get(in, 1), 32) | get(in, 2) << 32);
	}
}

void Run::store(const Instruction &in)
{
	const uint64_t at = get(in, 0);

	if (in.bits == 64) {
		pof::store_long(reinterpret_cast<uint64_t *>(at), get(in, 1));
		return;
	}
	uint32_t words[4];
	for (size_t i = 0; i < 4; i++)
		words[i] = uint32_t(get(in, 1 + i));
	pof::store_words(reinterpret_cast<int8_t *>(at), words);
}

void Run::load_matrices(const Instruction &in)
{
	uint32_t x[4];

	pof::load_matrices(x, uint32_t(get(in, 4)));
	for (size_t i = 0; i < 4; i++)
		set(in, i, x[i]);
}

/* Operands are 4 of d, 4 of a, 2 of b, 4 of c. */
void Run::multiply_add(const Instruction &in)
{
	uint32_t a[4];
	int32_t c[4];

	for (size_t i = 0; i < 4; i++) {
		a[i] = uint32_t(get(in, 4 + i));
		c[i] = int32_t(get(in, 10 + i));
	}
	pof::multiply_add(c, a, uint32_t(get(in, 8)), uint32_t(get(in, 9)));
	for (size_t i = 0; i < 4; i++)
		set(in, i, uint32_t(c[i]));
}

void Run::one(const Instruction &in)
{
	switch (in.op) {
	case Op::move: move(in); break;
	case Op::multiply_wide: set(in, 0, cut(get(in, 1), 32) * cut(get(in, 2), 32)); break;
	case Op::set_predicate: set(in, 0, compare(in)); break;
	case Op::load_parameter:
		{
			uint64_t x = 0;
			memcpy(&x, params_[in.operands[1].value], in.bits / 8);
			set(in, 0, x);
			break;
		}
	case Op::store: store(in); break;
	case Op::load_matrices: load_matrices(in); break;
	case Op::multiply_add: multiply_add(in); break;
	case Op::copy: pof::copy_async(uint32_t(get(in, 0)), reinterpret_cast<const int8_t *>(get(in, 1))); break;
	case Op::commit: pof::copy_commit(); break;
	case Op::wait: block_.wait(uint32_t(get(in, 0))); break;
	case Op::barrier: pof::barrier(); break;
	default: set(in, 0, cut(result(in), in.bits)); break;
	}
}

/* Registers of the threads of a block. They are no fiber's own: one that is stopped never comes to free anything. */
thread_local std::vector<std::vector<uint64_t>> files(1024);

} // namespace

void execute(const Program &program, void *const *params)
{
	std::vector<uint64_t> &registers = files[Block::current().thread()];

	registers.assign(program.registers, 0xbad); // until they are written they hold anything
	Run(program, params, registers).all();
}

} // namespace emulator
