#include "ptx.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "words.h"

namespace emulator {

namespace {

/* Bytes of a type such as .u64; 0 for what is none. */
size_t type_bytes(const std::string &word)
{
	if (word.size() < 3 || word[0] != '.' || !strchr("bsuf", word[1]))
		return 0;
	const int bits = atoi(word.c_str() + 2);
	return bits == 8 || bits == 16 || bits == 32 || bits == 64 ? size_t(bits) / 8 : 0;
}

/* Parameters up to the closing parenthesis: .param .u64 name, … */
bool read_parameters(Words &words, Entry &entry)
{
	if (words.next() != "(")
		return false;
	for (;;) {
		std::string w = words.next();
		if (w == ")")
			return true;
		if (w == ",")
			continue;
		if (w != ".param")
			return false;
		const size_t bytes = type_bytes(words.next());
		if (!bytes)
			return false;
		entry.parameters.push_back(words.next());
		entry.sizes.push_back(bytes);
	}
}

/* An entry from its name to the end of its body. */
bool read_entry(Words &words, Ptx &ptx)
{
	const std::string name = words.next();
	Entry entry;
	const char *body = nullptr;
	unsigned depth = 0;

	if (!read_parameters(words, entry))
		return false;
	for (std::string w = words.next(); !w.empty(); w = words.next()) {
		if (w == ".maxntid") {
			entry.max_threads = unsigned(atoi(words.next().c_str()));
		} else if (w == "{") {
			if (depth++ == 0)
				body = words.rest();
		} else if (w == "}") {
			if (depth == 0)
				return false;
			if (--depth == 0) {
				entry.body.assign(body, words.rest() - 1);
				return ptx.entries.emplace(name, entry).second;
			}
		}
	}
	return false;
}

} // namespace

bool read(const char *text, Ptx &ptx, std::string &error)
{
	Words words(text);
	bool addresses = false;

	for (std::string w = words.next(); !w.empty(); w = words.next()) {
		if (w == ".version") {
			if (sscanf(words.next().c_str(), "%u.%u", &ptx.major, &ptx.minor) != 2)
				break;
		} else if (w == ".target") {
			if (sscanf(words.next().c_str(), "sm_%u", &ptx.target) != 1)
				break;
		} else if (w == ".address_size") {
			addresses = words.next() == "64";
		} else if (w == ".entry") {
			if (!read_entry(words, ptx)) {
				error = "ptxas fatal: an entry that can't be read";
				return false;
			}
		}
	}
	if (!ptx.major || !ptx.target || !addresses) {
		error = "ptxas fatal: missing .version, .target or .address_size 64";
		return false;
	}
	return true;
}

bool check(const Ptx &ptx, const std::vector<Kernel> &kernels, std::string &error)
{
	for (const Kernel &k : kernels) {
		const auto entry = ptx.entries.find(k.name);
		if (entry != ptx.entries.end() && entry->second.sizes != k.sizes) {
			error = "ptxas fatal: parameters of " + k.name + " are not those of its source";
			return false;
		}
	}
	return true;
}

} // namespace emulator
