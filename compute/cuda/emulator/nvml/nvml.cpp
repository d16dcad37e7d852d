/* An emulator of libnvidia-ml.so.1, for tests of its callers: it reports the same about every card that the emulated driver
 * has. With POF_EMULATOR_NVML=hang, reading the power never returns; with =absent, no card is known. */
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

#define POF_EXPORT extern "C" __attribute__((visibility("default")))

typedef int nvmlReturn_t;
typedef void *nvmlDevice_t;

enum { SUCCESS = 0, ERROR_INVALID_ARGUMENT = 2, ERROR_NOT_FOUND = 6, ERROR_INSUFFICIENT_SIZE = 7 };

struct Memory {
	unsigned long long total, unused, used;
};

static bool configured(const char *what)
{
	const char *how = getenv("POF_EMULATOR_NVML");

	return how && strcmp(how, what) == 0;
}

POF_EXPORT nvmlReturn_t nvmlInit_v2() { return SUCCESS; }

POF_EXPORT nvmlReturn_t nvmlSystemGetDriverVersion(char *version, unsigned size)
{
	const int length = snprintf(version, size, "550.54.15");

	return length >= 0 && unsigned(length) < size ? SUCCESS : ERROR_INSUFFICIENT_SIZE;
}

POF_EXPORT nvmlReturn_t nvmlDeviceGetHandleByPciBusId_v2(const char *id, nvmlDevice_t *device)
{
	unsigned bus;

	if (configured("absent") || sscanf(id, "0000:%02x:00.0", &bus) != 1 || bus == 0)
		return ERROR_NOT_FOUND;
	*device = reinterpret_cast<nvmlDevice_t>(static_cast<size_t>(bus));
	return SUCCESS;
}

POF_EXPORT nvmlReturn_t nvmlDeviceGetName(nvmlDevice_t device, char *name, unsigned size)
{
	const int length = snprintf(name, size, "Emulated GPU %zu", reinterpret_cast<size_t>(device) - 1);

	return length >= 0 && unsigned(length) < size ? SUCCESS : ERROR_INSUFFICIENT_SIZE;
}

POF_EXPORT nvmlReturn_t nvmlDeviceGetMemoryInfo(nvmlDevice_t, Memory *memory)
{
	*memory = {1000 << 20, 900 << 20, 100 << 20};
	return SUCCESS;
}

POF_EXPORT nvmlReturn_t nvmlDeviceGetClockInfo(nvmlDevice_t, int clock, unsigned *megahertz)
{
	if (clock != 1 && clock != 2) // SM, memory
		return ERROR_INVALID_ARGUMENT;
	*megahertz = clock == 1 ? 1980 : 3201;
	return SUCCESS;
}

POF_EXPORT nvmlReturn_t nvmlDeviceGetPowerUsage(nvmlDevice_t, unsigned *milliwatts)
{
	while (configured("hang"))
		pause();
	*milliwatts = 654321;
	return SUCCESS;
}

POF_EXPORT nvmlReturn_t nvmlDeviceGetTemperature(nvmlDevice_t, int sensor, unsigned *celsius)
{
	*celsius = 61;
	return sensor == 0 ? SUCCESS : ERROR_INVALID_ARGUMENT;
}
