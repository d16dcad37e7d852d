#include "ptx.h"

#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace standin {

namespace {

/* Words of a PTX text: names and numbers with their dots, and single other characters; comments are left out. */
class Words {
public:
	explicit Words(const char *text) : at_(text) {}

	/* The next word, empty at the end. */
	std::string next()
	{
		skip();
		const char *begin = at_;
		if (!*at_)
			return {};
		if (!word(*at_))
			return std::string(1, *at_++);
		while (word(*at_))
			at_++;
		return std::string(begin, at_);
	}

private:
	static bool word(char c) { return isalnum(static_cast<unsigned char>(c)) || (c && strchr("._$%", c)); }

	void skip()
	{
		for (;;) {
			if (isspace(static_cast<unsigned char>(*at_))) {
				at_++;
			} else if (at_[0] == '/' && at_[1] == '/') {
				at_ += strcspn(at_, "\n");
			} else if (at_[0] == '/' && at_[1] == '*') {
				const char *end = strstr(at_ + 2, "*/");
				at_ = end ? end + 2 : at_ + strlen(at_);
			} else {
				return;
			}
		}
	}

	const char *at_;
};

/* Bytes of a type such as .u64; 0 for what is none. */
size_t type_bytes(const std::string &word)
{
	if (word.size() < 3 || word[0] != '.' || !strchr("bsuf", word[1]))
		return 0;
	const int bits = atoi(word.c_str() + 2);
	return bits == 8 || bits == 16 || bits == 32 || bits == 64 ? size_t(bits) / 8 : 0;
}

/* Parameters up to the closing parenthesis: .param .u64 name, … */
bool read_parameters(Words &words, std::vector<size_t> &sizes)
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
		words.next(); // its name
		sizes.push_back(bytes);
	}
}

/* An entry from its name to the end of its body. */
bool read_entry(Words &words, Ptx &ptx)
{
	const std::string name = words.next();
	Entry entry;
	unsigned depth = 0;

	if (!read_parameters(words, entry.sizes))
		return false;
	for (std::string w = words.next(); !w.empty(); w = words.next()) {
		if (w == ".maxntid") {
			entry.max_threads = unsigned(atoi(words.next().c_str()));
		} else if (w == "{") {
			depth++;
		} else if (w == "}") {
			if (--depth == 0)
				return ptx.entries.emplace(name, entry).second;
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

} // namespace standin
