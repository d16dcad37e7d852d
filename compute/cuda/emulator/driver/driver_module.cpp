/* The driver's calls about modules, functions and launches. */
#include <cstdio>
#include <cstring>

#include "driver.h"
#include "program.h"

using namespace emulator;

/* The error log of cuModuleLoadDataEx, if there is room for one. */
static void write_log(unsigned count, const int *options, void *const *values, const std::string &text)
{
	char *log = nullptr;
	size_t size = 0;

	for (unsigned i = 0; i < count; i++) {
		if (options[i] == 5) // CU_JIT_ERROR_LOG_BUFFER
			log = static_cast<char *>(values[i]);
		if (options[i] == 6) // CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES
			size = reinterpret_cast<uintptr_t>(values[i]) & 0xffffffff;
	}
	if (log && size)
		snprintf(log, size, "%s", text.c_str());
}

/* Compiles a text, as far as an emulator does. */
static Result load(const char *text, Device &device, Ptx &ptx, std::string &log)
{
	const Machine &machine = Machine::get();
	const Config &config = device.config;

	if (device.hit(FaultSpec::ptx)) {
		log = "ptxas fatal: as configured";
		return ERROR_INVALID_PTX;
	}
	if (!read(text, ptx, log))
		return ERROR_INVALID_PTX;
	if (machine.faults()->hit(config, FaultSpec::driver_old, -1)) {
		log = "ptxas fatal: unsupported .version; current version is 7.0";
		return ERROR_UNSUPPORTED_PTX_VERSION;
	}
	if (ptx.target > config.major * 10 + config.minor) {
		log = "ptxas fatal: the device is older than .target";
		return ERROR_NO_BINARY_FOR_GPU;
	}
	if (config.interpret) {
		for (const auto &[name, entry] : ptx.entries) {
			if (Kernel kernel; !interpreted(name, entry, kernel, log))
				return ERROR_INVALID_PTX;
		}
	}
	return check(ptx, kernels(), log) ? SUCCESS : ERROR_INVALID_PTX;
}

POF_EXPORT CUresult cuModuleLoadDataEx(CUmodule *module, const void *image, unsigned count, int *options, void **values)
{
	std::shared_ptr<Device> d;
	std::string log;

	if (const Result result = enter(d))
		return result;
	const auto m = std::make_shared<Module>();
	m->device = d;
	if (const Result result = load(static_cast<const char *>(image), *d, m->ptx, log)) {
		write_log(count, options, values, log);
		return result;
	}
	*module = Machine::get().modules.add(m);
	return SUCCESS;
}

POF_EXPORT CUresult cuModuleUnload(CUmodule module)
{
	Machine &machine = Machine::get();
	std::shared_ptr<Device> d;
	std::shared_ptr<Module> m;

	if (const Result result = enter(machine.modules, module, d, m))
		return result;
	machine.functions.remove_if([&](const Function &f) { return f.module == m; });
	machine.modules.remove(module);
	return SUCCESS;
}

/* The kernel of that name, if the PTX and the sources have one. */
static bool find(const Module &module, const char *name, Kernel &kernel)
{
	const auto entry = module.ptx.entries.find(name);
	std::string error;

	for (const Kernel &k : kernels()) {
		if (entry == module.ptx.entries.end() || k.name != name)
			continue;
		kernel = k;
		return !module.device->config.interpret || interpreted(name, entry->second, kernel, error);
	}
	return false;
}

POF_EXPORT CUresult cuModuleGetFunction(CUfunction *function, CUmodule module, const char *name)
{
	Machine &machine = Machine::get();
	std::shared_ptr<Device> d;
	std::shared_ptr<Module> m;

	if (const Result result = enter(machine.modules, module, d, m))
		return result;
	const auto f = std::make_shared<Function>();
	if (!find(*m, name, f->kernel))
		return ERROR_NOT_FOUND;
	f->module = m;
	f->entry = m->ptx.entries.at(name);
	*function = machine.functions.add(f);
	return SUCCESS;
}

POF_EXPORT CUresult cuFuncGetAttribute(int *value, int number, CUfunction function)
{
	std::shared_ptr<Device> d;
	std::shared_ptr<Function> f;

	if (const Result result = enter(Machine::get().functions, function, d, f))
		return result;
	const unsigned threads = f->entry.max_threads;
	const std::map<int, unsigned> all = {
		{0, threads},                                                       // MAX_THREADS_PER_BLOCK
		{1, 0},                                                             // SHARED_SIZE_BYTES
		{2, 0},                                                             // CONST_SIZE_BYTES
		{3, 0},                                                             // LOCAL_SIZE_BYTES
		{4, 65536 / threads < 255 ? 65536 / threads : 255},                 // NUM_REGS: at most this many
		{5, f->module->ptx.major * 10 + f->module->ptx.minor},              // PTX_VERSION
		{6, d->config.major * 10 + d->config.minor},                        // BINARY_VERSION
		{8, f->dynamic_shared},                                             // MAX_DYNAMIC_SHARED_SIZE_BYTES
	};
	const auto at = all.find(number);
	if (at == all.end())
		return ERROR_INVALID_VALUE;
	*value = int(at->second);
	return SUCCESS;
}

POF_EXPORT CUresult cuFuncSetAttribute(CUfunction function, int number, int value)
{
	std::shared_ptr<Device> d;
	std::shared_ptr<Function> f;

	if (const Result result = enter(Machine::get().functions, function, d, f))
		return result;
	if (number == 9) // PREFERRED_SHARED_MEMORY_CARVEOUT
		return value >= -1 && value <= 100 ? SUCCESS : ERROR_INVALID_VALUE;
	if (number != 8 || value < 0 || unsigned(value) > d->config.shared_optin())
		return ERROR_INVALID_VALUE;
	f->dynamic_shared = unsigned(value);
	return SUCCESS;
}

POF_EXPORT CUresult cuLaunchKernel(CUfunction function, unsigned grid_x, unsigned grid_y, unsigned grid_z,
				   unsigned block_x, unsigned block_y, unsigned block_z, unsigned shared,
				   CUstream stream, void **params, void **extra)
{
	std::shared_ptr<Device> d;
	std::shared_ptr<Stream> s;

	if (const Result result = enter_stream(stream, d, s))
		return result;
	const std::shared_ptr<Function> f = Machine::get().functions.find(function);
	if (!f || f->module->device != d)
		return ERROR_INVALID_HANDLE;
	if (extra || !params)
		return ERROR_NOT_SUPPORTED;
	Launch launch{{grid_x, grid_y, grid_z}, {block_x, block_y, block_z}, shared, {}};
	if (const Result result = check(*f, launch))
		return result;
	for (size_t i = 0; i < f->kernel.sizes.size(); i++) {
		const uint8_t *from = static_cast<const uint8_t *>(params[i]);
		launch.params.emplace_back(from, from + f->kernel.sizes[i]);
	}
	Device *const device = d.get(); // the stream keeps it
	s->submit([=] { return run(*device, *f, launch); });
	return SUCCESS;
}
