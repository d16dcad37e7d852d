//go:build cgo

package cpu

// #include "strip.h"
import "C"

import "unsafe"

// What follows gives Go tests the kernels one by one; cgo can't be used in them.

const (
	panelLanes = C.POF_LANES
	groupStep  = C.POF_STEP
)

// words makes zeroed memory aligned as the kernels need it.
func words(count int) []uint32 {
	const line = 64
	memory := make([]byte, 4*count+line)
	at := (line - uintptr(unsafe.Pointer(&memory[0]))%line) % line
	return unsafe.Slice((*uint32)(unsafe.Pointer(&memory[at])), count)
}

// product adds the product of panels a and b to the tile c.
func (d *Device) product(a, b []uint32, groups int, c []uint32) {
	C.pof_product(d.isa, (*C.uint32_t)(&a[0]), (*C.uint32_t)(&b[0]), C.size_t(groups*panelLanes), C.size_t(groups),
		(*C.int32_t)(unsafe.Pointer(&c[0])))
}

// fold is the digest of the tile c.
func (d *Device) fold(c []uint32) uint64 {
	return uint64(C.pof_digest(d.isa, (*C.int32_t)(unsafe.Pointer(&c[0]))))
}
