/* The very sources of the kernels, compiled for the host. */
#include "kernel.h"

#include "../../kernels/pof.cu"

namespace emulator {

namespace {

template <auto kernel> struct Call;

template <class... Parameters, void (*kernel)(Parameters...)> struct Call<kernel> {
	template <size_t... i> static void unpack(void *const *params, std::index_sequence<i...>)
	{
		kernel(*static_cast<Parameters *>(params[i])...);
	}

	static void call(void *const *params) { unpack(params, std::index_sequence_for<Parameters...>()); }

	static Kernel named(const char *name) { return {name, {sizeof(Parameters)...}, call}; }
};

} // namespace

const std::vector<Kernel> &kernels()
{
	static const std::vector<Kernel> all = {
		Call<pof_left>::named("pof_left"),
		Call<pof_right>::named("pof_right"),
		Call<pof_lap>::named("pof_lap"),
		Call<pof_product>::named("pof_product"),
	};

	return all;
}

} // namespace emulator
