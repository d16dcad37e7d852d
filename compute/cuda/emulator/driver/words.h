/* Words of a PTX text. */
#ifndef POF_EMULATOR_WORDS_H
#define POF_EMULATOR_WORDS_H

#include <cctype>
#include <cstring>
#include <string>

namespace emulator {

/* Names, numbers and opcodes with their dots and colons, and single other characters; comments are left out. */
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

	/* What follows. */
	const char *rest() const { return at_; }

private:
	static bool word(char c) { return isalnum(static_cast<unsigned char>(c)) || (c && strchr("._$%:", c)); }

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

} // namespace emulator

#endif
