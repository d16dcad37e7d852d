//go:build cgo && linux

package cuda

/*
#cgo CFLAGS: -std=gnu11 -O2 -Wall -Wextra
#cgo LDFLAGS: -ldl
#include <stdlib.h>
#include "driver.h"
*/
import "C"

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"
	"unsafe"

	"github.com/proof-of-flops/proof-of-flops/compute/cuda/kernels"
)

// systemLibrary is the driver's library, as the dynamic linker finds it.
const systemLibrary = "libcuda.so.1"

// oldestDriver is the first version of the driver that takes the kernels' PTX:
// PTX 7.4 came with CUDA 11.4, and so on.
var oldestDriver = func() int {
	var major, minor int
	_, version, _ := strings.Cut(kernels.PTX, "\n.version ")
	if _, err := fmt.Sscanf(version, "%d.%d", &major, &minor); err != nil {
		panic("cuda: the PTX says no version: " + err.Error())
	}
	return 1000*(major+4) + 10*minor
}()

// startTime is how long the driver may take to start, and a card to be opened:
// the first time, the driver translates the kernels for it.
const startTime = 2 * time.Minute

// Driver is NVIDIA's driver.
type Driver struct {
	api     *C.struct_pof_driver // never freed, since a call of it may never return
	nvml    *nvml                // nil if it can't be used
	version int                  // 1000 times the major one and 10 times the minor one of CUDA
	cards   int
}

// Load opens the driver and starts it. Its error wraps ErrNoDriver, ErrOldDriver,
// ErrNoGPU, ErrHung, or is an *Error.
func Load(library string) (*Driver, error) {
	name := C.CString(library)
	defer C.free(unsafe.Pointer(name))
	var text [512]C.char
	d := &Driver{api: (*C.struct_pof_driver)(C.calloc(1, C.sizeof_struct_pof_driver))}
	switch C.pof_driver_open(d.api, name, &text[0], C.size_t(len(text))) {
	case C.POF_NO_LIBRARY:
		return nil, fmt.Errorf("%w: %s", ErrNoDriver, C.GoString(&text[0]))
	case C.POF_NO_SYMBOL:
		return nil, fmt.Errorf("%w: %s has no %s; update it", ErrOldDriver, library, C.GoString(&text[0]))
	}
	t := newThread("")
	defer t.end()
	if err := t.do(context.Background(), "start the driver", startTime, d.start); err != nil {
		return nil, fmt.Errorf("start NVIDIA's driver: %w", err)
	}
	d.nvml = loadNVML(nvmlLibrary)
	return d, nil
}

func (d *Driver) start() error {
	switch code := C.pof_cuInit(d.api, 0); code {
	case C.CUDA_SUCCESS:
	case C.CUDA_ERROR_NO_DEVICE:
		return ErrNoGPU
	default:
		return d.failed("", "cuInit", code)
	}
	var version, count C.int
	if code := C.pof_cuDriverGetVersion(d.api, &version); code != C.CUDA_SUCCESS {
		return d.failed("", "cuDriverGetVersion", code)
	}
	if d.version = int(version); d.version < oldestDriver {
		return fmt.Errorf("%w: it is for CUDA %s, and the kernels need %s; update it", ErrOldDriver, cudaVersion(d.version), cudaVersion(oldestDriver))
	}
	if code := C.pof_cuDeviceGetCount(d.api, &count); code != C.CUDA_SUCCESS {
		return d.failed("", "cuDeviceGetCount", code)
	}
	d.cards = int(count)
	return checkCount(d.cards)
}

// mostCards is more than a machine can have.
const mostCards = 1024

// checkCount refuses impossible numbers of cards.
func checkCount(cards int) error {
	if cards <= 0 {
		return ErrNoGPU
	}
	if cards > mostCards {
		return fmt.Errorf("%w that can be used: it claims to have %d, and no machine has more than %d", ErrNoGPU, cards, mostCards)
	}
	return nil
}

// Version is the version of CUDA that the driver is for, such as "12.4".
func (d *Driver) Version() string { return cudaVersion(d.version) }

func cudaVersion(v int) string { return fmt.Sprintf("%d.%d", v/1000, v%1000/10) }

// failed is the error of a call.
func (d *Driver) failed(device, call string, code C.CUresult) error {
	e := &Error{Device: device, Call: call, Code: int(code), Name: "an unknown error", Text: "the driver says no more"}
	var text *C.char
	if C.pof_cuGetErrorName(d.api, code, &text) == C.CUDA_SUCCESS && text != nil {
		e.Name = oneLine(C.GoString(text))
	}
	if C.pof_cuGetErrorString(d.api, code, &text) == C.CUDA_SUCCESS && text != nil {
		e.Text = oneLine(C.GoString(text))
	}
	return e
}

// isOutOfMemory reports whether a call failed for lack of memory, after which a driver
// still works.
func isOutOfMemory(err error) bool {
	var e *Error
	return errors.As(err, &e) && e.Code == C.CUDA_ERROR_OUT_OF_MEMORY
}

// oneLine is text without line breaks, cut off if it is long.
func oneLine(text string) string {
	const most = 400
	text = strings.Join(strings.Fields(text), " ")
	if len(text) > most {
		text = text[:most] + "…"
	}
	return strings.ToValidUTF8(text, "?")
}
