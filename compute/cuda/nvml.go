//go:build cgo && linux

package cuda

// #include <stdlib.h>
// #include "nvml.h"
import "C"

import (
	"context"
	"errors"
	"sync/atomic"
	"time"
	"unsafe"

	"github.com/proof-of-flops/proof-of-flops/compute"
)

const nvmlLibrary = "libnvidia-ml.so.1"

// sensorTime is how long NVML may take for an answer. If it doesn't give one it
// is never asked again: nothing depends on it.
const sensorTime = time.Second

// nvml is NVIDIA's management library. It is asked on a thread of its own.
type nvml struct {
	api    *C.struct_pof_nvml
	thread *thread
}

// loadNVML opens the library; it is nil if there is none.
func loadNVML(library string) *nvml {
	n := &nvml{api: (*C.struct_pof_nvml)(C.calloc(1, C.sizeof_struct_pof_nvml)), thread: newThread("NVML")}
	var opened atomic.Bool
	err := n.thread.do(context.Background(), "start NVML", startTime, func() error {
		name := C.CString(library)
		defer C.free(unsafe.Pointer(name))
		opened.Store(C.pof_nvml_open(n.api, name) == 0)
		return nil
	})
	if err != nil || !opened.Load() {
		n.thread.end()
		return nil
	}
	return n
}

var errNoVersion = errors.New("NVML doesn't know the driver's version")

// Release is the driver's own version, such as "550.54.15"; empty if NVML doesn't
// say it.
func (d *Driver) Release() string {
	if d.nvml == nil {
		return ""
	}
	answer := make(chan string, 1) // the caller may have gone away
	err := d.nvml.thread.do(context.Background(), "ask NVML", sensorTime, func() error {
		var text [C.POF_NVML_VERSION_SIZE]C.char
		if C.pof_nvml_version(d.nvml.api, &text[0]) != 0 {
			return errNoVersion
		}
		answer <- oneLine(C.GoString(&text[0]))
		return nil
	})
	if err != nil {
		return ""
	}
	return <-answer
}

var errNoCard = errors.New("NVML doesn't know the card")

// Sensors implements compute.Sensing.
func (d *Device) Sensors() (compute.Sensors, bool) {
	if d.nvml == nil {
		return compute.Sensors{}, false
	}
	answer := make(chan compute.Sensors, 1) // the caller may have gone away
	err := d.nvml.thread.do(context.Background(), "ask NVML", sensorTime, func() error {
		id := C.CString(d.bus)
		defer C.free(unsafe.Pointer(id))
		var s C.struct_pof_sensors
		if C.pof_nvml_read(d.nvml.api, id, &s) != 0 {
			return errNoCard
		}
		answer <- compute.Sensors{
			Model:       oneLine(C.GoString(&s.name[0])),
			MemoryUsed:  uint64(max(0, s.memory_used)),
			MemoryTotal: uint64(max(0, s.memory_total)),
			ClockMHz:    uint32(max(0, s.sm_megahertz)),
			MemoryMHz:   uint32(max(0, s.memory_megahertz)),
			PowerWatts:  float64(max(0, s.milliwatts)) / 1000,
			Celsius:     uint32(max(0, s.celsius)),
		}
		return nil
	})
	if err != nil {
		return compute.Sensors{}, false
	}
	return <-answer, true
}
