#include <cstdlib>
#include <map>

#include "instruction.h"

namespace emulator {

namespace {

/* Takes the last suffix off an opcode. */
std::string take_last(std::string &opcode)
{
	const size_t dot = opcode.rfind('.');

	if (dot == std::string::npos)
		return {};
	const std::string last = opcode.substr(dot + 1);
	opcode.resize(dot);
	return last;
}

/* Bits of a type such as u32, 0 of what is none; predicates have one. */
unsigned type_bits(const std::string &type, bool &is_signed)
{
	is_signed = type[0] == 's';
	if (type == "pred")
		return 1;
	for (const char *bits : {"32", "64"}) {
		for (const char *kind : {"b", "s", "u"}) {
			if (type == std::string(kind) + bits)
				return unsigned(atoi(bits));
		}
	}
	return 0;
}

/* Opcodes that have no type, or of which the whole is what the kernels need of them. */
bool decode_whole(const std::string &opcode, Instruction &in)
{
	static const std::map<std::string, Op> all = {
		{"bra", Op::branch},
		{"bra.uni", Op::branch},
		{"ret", Op::end},
		{"bar.sync", Op::barrier},
		{"cp.async.cg.shared.global.L2::128B", Op::copy},
		{"cp.async.commit_group", Op::commit},
		{"cp.async.wait_group", Op::wait},
		{"ldmatrix.sync.aligned.m8n8.x4.shared.b16", Op::load_matrices},
		{"mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32", Op::multiply_add},
		{"shfl.sync.bfly.b32", Op::shuffle},
		{"st.global.b64", Op::store},
		{"st.global.v4.b32", Op::store},
		{"cvta.global.u64", Op::move},
		{"cvta.to.global.u64", Op::move},
		{"cvta.shared.u64", Op::to_generic},
		{"cvta.to.shared.u64", Op::from_generic},
	};
	const auto at = all.find(opcode);

	if (at == all.end())
		return false;
	in.op = at->second;
	if (opcode == "st.global.v4.b32")
		in.bits = 32;
	return true;
}

bool decode_comparison(std::string &opcode, Instruction &in)
{
	static const std::map<std::string, Comparison> all = {
		{"eq", Comparison::equal},
		{"ne", Comparison::unequal},
		{"lt", Comparison::less},
		{"le", Comparison::less_or_equal},
		{"ge", Comparison::greater_or_equal},
	};
	const auto at = all.find(take_last(opcode));

	if (at == all.end() || opcode != "setp")
		return false;
	in.comparison = at->second;
	in.op = Op::set_predicate;
	return true;
}

} // namespace

bool decode(const std::string &opcode, Instruction &in)
{
	static const std::map<std::string, Op> all = {
		{"mov", Op::move},
		{"add", Op::add},
		{"sub", Op::subtract},
		{"mul.lo", Op::multiply_low},
		{"mul.wide", Op::multiply_wide},
		{"div", Op::divide},
		{"min", Op::minimum},
		{"shl", Op::shift_left},
		{"shr", Op::shift_right},
		{"and", Op::bits_and},
		{"or", Op::bits_or},
		{"xor", Op::bits_xor},
		{"bfe", Op::extract},
		{"selp", Op::select},
		{"ld.param", Op::load_parameter},
	};
	std::string rest = opcode;

	if (decode_whole(opcode, in))
		return true;
	in.bits = type_bits(take_last(rest), in.is_signed);
	if (!in.bits)
		return false;
	if (rest.compare(0, 5, "setp.") == 0)
		return decode_comparison(rest, in);
	if (rest.compare(0, 4, "cvt.") == 0) { // cvt.to.from
		in.from_bits = in.bits;
		in.bits = type_bits(take_last(rest), in.is_signed);
		in.op = Op::convert;
		return in.bits && !in.is_signed;
	}
	const auto at = all.find(rest);
	if (at == all.end())
		return false;
	in.op = at->second;
	// What would take signs that no instruction of the kernels has.
	switch (in.op) {
	case Op::multiply_wide:
	case Op::divide:
	case Op::minimum:
	case Op::shift_right:
		return !in.is_signed;
	default:
		return true;
	}
}

} // namespace emulator
