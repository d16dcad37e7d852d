//go:build cgo && linux

#define _GNU_SOURCE
#include "nvml.h"

#include <dlfcn.h>
#include <string.h>

int pof_nvml_open(struct pof_nvml *nvml, const char *library)
{
	void *handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
	if (!handle)
		return -1;
#define POF_FIND(name, symbol) *(void **)&nvml->name = dlsym(handle, symbol)
	POF_FIND(nvmlInit, "nvmlInit_v2");
	POF_FIND(nvmlSystemGetDriverVersion, "nvmlSystemGetDriverVersion");
	POF_FIND(nvmlDeviceGetHandleByPciBusId, "nvmlDeviceGetHandleByPciBusId_v2");
	POF_FIND(nvmlDeviceGetName, "nvmlDeviceGetName");
	POF_FIND(nvmlDeviceGetMemoryInfo, "nvmlDeviceGetMemoryInfo");
	POF_FIND(nvmlDeviceGetClockInfo, "nvmlDeviceGetClockInfo");
	POF_FIND(nvmlDeviceGetPowerUsage, "nvmlDeviceGetPowerUsage");
	POF_FIND(nvmlDeviceGetTemperature, "nvmlDeviceGetTemperature");
#undef POF_FIND
	if (!nvml->nvmlInit || !nvml->nvmlDeviceGetHandleByPciBusId)
		return -1;
	return nvml->nvmlInit() == NVML_SUCCESS ? 0 : -1;
}

int pof_nvml_version(const struct pof_nvml *nvml, char version[POF_NVML_VERSION_SIZE])
{
	memset(version, 0, POF_NVML_VERSION_SIZE);
	if (!nvml->nvmlSystemGetDriverVersion)
		return -1;
	return nvml->nvmlSystemGetDriverVersion(version, POF_NVML_VERSION_SIZE - 1) == NVML_SUCCESS ? 0 : -1;
}

int pof_nvml_read(const struct pof_nvml *nvml, const char *id, struct pof_sensors *sensors)
{
	nvmlDevice_t device;
	nvmlMemory_t memory;
	unsigned value;

	memset(sensors, 0, sizeof *sensors);
	sensors->memory_used = sensors->memory_total = -1;
	sensors->sm_megahertz = sensors->memory_megahertz = sensors->milliwatts = sensors->celsius = -1;
	if (nvml->nvmlDeviceGetHandleByPciBusId(id, &device) != NVML_SUCCESS)
		return -1;
	if (!nvml->nvmlDeviceGetName || nvml->nvmlDeviceGetName(device, sensors->name, sizeof sensors->name - 1) != NVML_SUCCESS)
		sensors->name[0] = 0;
	if (nvml->nvmlDeviceGetMemoryInfo && nvml->nvmlDeviceGetMemoryInfo(device, &memory) == NVML_SUCCESS) {
		sensors->memory_used = (long long)memory.used;
		sensors->memory_total = (long long)memory.total;
	}
	if (nvml->nvmlDeviceGetClockInfo && nvml->nvmlDeviceGetClockInfo(device, NVML_CLOCK_SM, &value) == NVML_SUCCESS)
		sensors->sm_megahertz = value;
	if (nvml->nvmlDeviceGetClockInfo && nvml->nvmlDeviceGetClockInfo(device, NVML_CLOCK_MEM, &value) == NVML_SUCCESS)
		sensors->memory_megahertz = value;
	if (nvml->nvmlDeviceGetPowerUsage && nvml->nvmlDeviceGetPowerUsage(device, &value) == NVML_SUCCESS)
		sensors->milliwatts = value;
	if (nvml->nvmlDeviceGetTemperature && nvml->nvmlDeviceGetTemperature(device, NVML_TEMPERATURE_GPU, &value) == NVML_SUCCESS)
		sensors->celsius = value;
	return 0;
}
