//go:build cgo && linux

package cuda

// #include <stdlib.h>
// #include "driver.h"
import "C"

import (
	"fmt"
	"unsafe"

	"github.com/proof-of-flops/proof-of-flops/compute/cuda/kernels"
)

// The kernels, in the order of Device.kernel.
const (
	kernelLeft = iota
	kernelRight
	kernelLap
	kernelProduct
	kernelCount
)

var kernelNames = [kernelCount]string{kernels.Left, kernels.Right, kernels.Lap, kernels.Product}

// Kernel is one of the kernels as the driver compiled it.
type Kernel struct {
	Name      string `json:"kernel"`
	Registers int    `json:"registers"`    // of a thread
	Local     int    `json:"local_bytes"`  // of a thread, in the card's memory: what didn't fit into registers
	Shared    int    `json:"shared_bytes"` // of a block
}

// Kernels are the kernels as the driver compiled them for this card.
func (d *Device) Kernels() []Kernel { return d.kernels }

// start makes the card's context and loads the kernels.
func (d *Device) start() error {
	var device C.CUdevice
	if err := d.ok("cuDeviceGet", C.pof_cuDeviceGet(d.api, &device, C.int(d.ordinal))); err != nil {
		return err
	}
	if err := d.ok("cuDevicePrimaryCtxRetain", C.pof_cuDevicePrimaryCtxRetain(d.api, &d.context, device)); err != nil {
		return noMemory(err, "the context", 0)
	}
	if err := d.ok("cuCtxSetCurrent", C.pof_cuCtxSetCurrent(d.api, d.context)); err != nil {
		return err
	}
	if err := d.load(); err != nil {
		return err
	}
	for i, name := range kernelNames {
		shared := 0
		if i == kernelLap || i == kernelProduct {
			shared = kernels.ProductShared
		}
		if err := d.find(i, name, shared); err != nil {
			return err
		}
	}
	return nil
}

// load has the driver translate the kernels.
func (d *Device) load() error {
	text := C.CString(kernels.PTX)
	defer C.free(unsafe.Pointer(text))
	var log [4096]C.char
	err := d.ok("cuModuleLoadDataEx", C.pof_load(d.api, &d.module, unsafe.Pointer(text), &log[0], C.size_t(len(log))))
	if e, refused := err.(*Error); refused { //nolint:errorlint // it is what ok makes
		if said := oneLine(C.GoString(&log[0])); said != "" {
			e.Text += ": " + said
		}
	}
	return err
}

// find gets one kernel ready, with as much dynamic shared memory for a block.
func (d *Device) find(i int, name string, shared int) error {
	text := C.CString(name)
	defer C.free(unsafe.Pointer(text))
	if err := d.ok("cuModuleGetFunction", C.pof_cuModuleGetFunction(d.api, &d.kernel[i], d.module, text)); err != nil {
		return fmt.Errorf("kernel %s: %w", name, err)
	}
	if shared > 0 {
		if err := d.ok("cuFuncSetAttribute", C.pof_cuFuncSetAttribute(d.api, d.kernel[i],
			C.CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, C.int(shared))); err != nil {
			return fmt.Errorf("kernel %s: %w", name, err)
		}
	}
	// All of a multiprocessor's fast memory for blocks, and as little as possible for a
	// cache that goes unused: the same for all kernels, since it can't change while one
	// runs. It is a hint, which a card may ignore.
	C.pof_cuFuncSetAttribute(d.api, d.kernel[i], C.CU_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT, 100)
	var registers, local, static C.int
	for attribute, to := range map[C.int]*C.int{
		C.CU_FUNC_ATTRIBUTE_NUM_REGS:          &registers,
		C.CU_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES:  &local,
		C.CU_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES: &static,
	} {
		if err := d.ok("cuFuncGetAttribute", C.pof_cuFuncGetAttribute(d.api, to, attribute, d.kernel[i])); err != nil {
			return fmt.Errorf("kernel %s: %w", name, err)
		}
	}
	d.kernels = append(d.kernels, Kernel{name, int(registers), int(local), shared + int(static)})
	return nil
}

// stop releases what start made, as far as it came.
func (d *Device) stop() error {
	if d.module != nil {
		if err := d.ok("cuModuleUnload", C.pof_cuModuleUnload(d.api, d.module)); err != nil {
			return err
		}
	}
	if d.context == nil {
		return nil
	}
	var device C.CUdevice
	if err := d.ok("cuDeviceGet", C.pof_cuDeviceGet(d.api, &device, C.int(d.ordinal))); err != nil {
		return err
	}
	return d.ok("cuDevicePrimaryCtxRelease_v2", C.pof_cuDevicePrimaryCtxRelease(d.api, device))
}

// launch launches a kernel.
func (d *Device) launch(kernel int, blocks, threads, shared uint32, on C.CUstream, arguments ...C.uint64_t) error {
	return d.ok("cuLaunchKernel", C.pof_launch(d.api, d.kernel[kernel], C.uint(blocks), C.uint(threads), C.uint(shared), on,
		&arguments[0], C.int(len(arguments))))
}

// makeLeft makes rows of the left matrix of a lap.
func (d *Device) makeLeft(on C.CUstream, a C.CUdeviceptr, s *seed, n uint32, lap uint64, row, rows uint32) error {
	return d.launch(kernelLeft, kernels.EntryBlocks(n, rows), kernels.EntryThreads, 0, on,
		a, C.uint64_t(n), C.uint64_t(lap), C.uint64_t(row), C.uint64_t(rows), C.uint64_t(s.key0), C.uint64_t(s.key1), C.uint64_t(s.s2))
}

// makeRight makes the right matrix.
func (d *Device) makeRight(on C.CUstream, bt C.CUdeviceptr, s *seed, n uint32) error {
	return d.launch(kernelRight, kernels.EntryBlocks(n, n), kernels.EntryThreads, 0, on,
		bt, C.uint64_t(n), C.uint64_t(s.key0), C.uint64_t(s.key1), C.uint64_t(s.s2))
}

// multiply multiplies rows by the right matrix, and folds the product if the kernel is
// that of laps.
func (d *Device) multiply(kernel int, on C.CUstream, a, bt, digests C.CUdeviceptr, n, rows uint32) error {
	return d.launch(kernel, kernels.ProductBlocks(n, rows), kernels.ProductThreads, kernels.ProductShared, on,
		a, bt, digests, C.uint64_t(n), C.uint64_t(rows))
}
