// The part of NVIDIA's management library that we use, declared here so that no header
// is needed: names, types and values are its ABI.
#ifndef POF_CUDA_NVML_H
#define POF_CUDA_NVML_H

#include <stddef.h>

typedef int nvmlReturn_t;
typedef struct nvmlDevice_st *nvmlDevice_t;

typedef struct {
	unsigned long long total, unused, used; // bytes
} nvmlMemory_t;

enum {
	NVML_SUCCESS = 0,
	NVML_TEMPERATURE_GPU = 0,
	NVML_CLOCK_SM = 1,
	NVML_CLOCK_MEM = 2,
};

// pof_nvml is the library, opened; a function that it lacks is null.
struct pof_nvml {
	nvmlReturn_t (*nvmlInit)(void);
	nvmlReturn_t (*nvmlSystemGetDriverVersion)(char *version, unsigned size);
	nvmlReturn_t (*nvmlDeviceGetHandleByPciBusId)(const char *id, nvmlDevice_t *device);
	nvmlReturn_t (*nvmlDeviceGetName)(nvmlDevice_t device, char *name, unsigned size);
	nvmlReturn_t (*nvmlDeviceGetMemoryInfo)(nvmlDevice_t device, nvmlMemory_t *memory);
	nvmlReturn_t (*nvmlDeviceGetClockInfo)(nvmlDevice_t device, int clock, unsigned *megahertz);
	nvmlReturn_t (*nvmlDeviceGetPowerUsage)(nvmlDevice_t device, unsigned *milliwatts);
	nvmlReturn_t (*nvmlDeviceGetTemperature)(nvmlDevice_t device, int sensor, unsigned *celsius);
};

// pof_sensors is what a card says about itself; what it doesn't say is negative,
// and the name empty.
struct pof_sensors {
	char name[96]; // as long as the library makes names
	long long memory_used, memory_total; // bytes
	long long sm_megahertz, memory_megahertz;
	long long milliwatts;
	long long celsius;
};

// pof_nvml_open opens and starts the library, and is 0 if that worked.
int pof_nvml_open(struct pof_nvml *nvml, const char *library);

enum { POF_NVML_VERSION_SIZE = 80 }; // as in the library's documentation

// pof_nvml_version asks for the driver's version, and is 0 if there is an answer.
int pof_nvml_version(const struct pof_nvml *nvml, char version[POF_NVML_VERSION_SIZE]);

// pof_nvml_read asks the card at a PCI address, and is 0 if there is one.
int pof_nvml_read(const struct pof_nvml *nvml, const char *id, struct pof_sensors *sensors);

#endif
