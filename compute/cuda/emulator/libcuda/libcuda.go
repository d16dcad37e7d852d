//go:build cgo && linux

// Package libcuda calls the emulator of NVIDIA's driver directly, without the host layer,
// for tests of the kernels and of the emulator. All calls wait until their work is done.
package libcuda

/*
#cgo CFLAGS: -std=gnu11 -O2 -Wall -Wextra
#cgo LDFLAGS: -ldl
#include <stdlib.h>
#include "libcuda.h"
*/
import "C"

import (
	"fmt"
	"unsafe"
)

// Library is a loaded emulator. It stays loaded: its streams have threads.
type Library struct{ cuda *C.struct_pof_cuda }

// Error is a failed call's result of the driver.
type Error struct {
	Code int
	Name string // CUDA_ERROR_…
	What string // of a kernel or copy that failed: what it did
}

func (e *Error) Error() string {
	if e.What == "" {
		return e.Name
	}
	return e.Name + ": " + e.What
}

// Open loads the emulator from a file.
func Open(path string) (*Library, error) {
	name := C.CString(path)
	defer C.free(unsafe.Pointer(name))
	cuda := (*C.struct_pof_cuda)(C.calloc(1, C.sizeof_struct_pof_cuda))
	if what := C.pof_cuda_open(cuda, name); what != nil {
		return nil, fmt.Errorf("load %s: %s", path, C.GoString(what))
	}
	return &Library{cuda}, nil
}

// Configure makes a new machine by a specification of the emulator.
func (l *Library) Configure(spec string) error {
	s := C.CString(spec)
	defer C.free(unsafe.Pointer(s))
	return l.result(C.pof_cuda_configure(l.cuda, s))
}

// Version is the driver's version.
func (l *Library) Version() (version int, err error) {
	var v C.int
	err = l.result(C.pof_cuda_version(l.cuda, &v))
	return int(v), err
}

// Attribute is an attribute of a device, under its number in cuda.h.
func (l *Library) Attribute(ordinal, number int) (value int, err error) {
	var v C.int
	err = l.result(C.pof_cuda_attribute(l.cuda, C.int(ordinal), C.int(number), &v))
	return int(v), err
}

// Release gives a device's context back, once for each Device.
func (l *Library) Release(ordinal int) error {
	return l.result(C.pof_cuda_release(l.cuda, C.int(ordinal)))
}

// Count is one of the emulator's counters.
func (l *Library) Count(what string) uint64 {
	s := C.CString(what)
	defer C.free(unsafe.Pointer(s))
	return uint64(C.pof_cuda_count(l.cuda, s))
}

func (l *Library) result(code C.int) error {
	if code == 0 {
		return nil
	}
	e := &Error{Code: int(code), Name: C.GoString(C.pof_cuda_error_name(l.cuda, code))}
	if e.Code >= 700 && e.Code < 800 {
		e.What = C.GoString(C.pof_cuda_fault(l.cuda))
	}
	return e
}

// Device is a device of the library with a module loaded.
type Device struct {
	lib             *Library
	context, module unsafe.Pointer
}

// Pointer is an address of a device's memory.
type Pointer uint64

// Device loads PTX on a device.
func (l *Library) Device(ordinal int, ptx string) (*Device, error) {
	d := &Device{lib: l}
	if err := l.result(C.pof_cuda_context(l.cuda, C.int(ordinal), &d.context)); err != nil {
		return nil, err
	}
	text := C.CString(ptx)
	defer C.free(unsafe.Pointer(text))
	if err := l.result(C.pof_cuda_load(l.cuda, d.context, text, &d.module)); err != nil {
		return nil, err
	}
	return d, nil
}

// Alloc allocates device memory, which holds garbage.
func (d *Device) Alloc(bytes int) (Pointer, error) {
	var at C.uint64_t
	err := d.lib.result(C.pof_cuda_alloc(d.lib.cuda, d.context, C.size_t(bytes), &at))
	return Pointer(at), err
}

// Free frees it.
func (d *Device) Free(at Pointer) error {
	return d.lib.result(C.pof_cuda_free(d.lib.cuda, d.context, C.uint64_t(at)))
}

// Write copies bytes, of which there is at least one, to the device.
func (d *Device) Write(to Pointer, bytes []byte) error {
	from := C.CBytes(bytes)
	defer C.free(from)
	return d.lib.result(C.pof_cuda_write(d.lib.cuda, d.context, C.uint64_t(to), from, C.size_t(len(bytes))))
}

// Read copies bytes from the device.
func (d *Device) Read(from Pointer, count int) ([]byte, error) {
	to := C.malloc(C.size_t(count))
	defer C.free(to)
	if err := d.lib.result(C.pof_cuda_read(d.lib.cuda, d.context, to, C.uint64_t(from), C.size_t(count))); err != nil {
		return nil, err
	}
	return C.GoBytes(to, C.int(count)), nil
}

// Launch runs a kernel. Parameters are given as 64-bit words, of which 32-bit
// ones take the lower half.
func (d *Device) Launch(kernel string, blocks, threads, shared uint32, params ...uint64) error {
	name := C.CString(kernel)
	defer C.free(unsafe.Pointer(name))
	return d.lib.result(C.pof_cuda_launch(d.lib.cuda, d.context, d.module, name, C.uint(blocks), C.uint(threads), C.uint(shared),
		(*C.uint64_t)(&params[0]), C.size_t(len(params))))
}

// Query reports whether all work is done.
func (d *Device) Query() error { return d.lib.result(C.pof_cuda_query(d.lib.cuda, d.context)) }

// Handovers fills memory on one stream and copies it on another, which an event makes
// wait, a number of times; it counts the copies that came too early.
func (d *Device) Handovers(at Pointer, bytes, times int) (stale int, err error) {
	var count C.int
	err = d.lib.result(C.pof_cuda_handovers(d.lib.cuda, d.context, C.uint64_t(at), C.size_t(bytes), C.int(times), &count))
	return int(count), err
}
