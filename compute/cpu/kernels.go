//go:build cgo

package cpu

// #include "strip.h"
import "C"

import (
	"unsafe"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// The functions below give Go the kernels one by one, for the test at start and
// for Go tests, which can't use cgo.

const (
	panelLanes = C.POF_LANES
	groupStep  = C.POF_STEP
)

// words allocates zeroed memory with the alignment that the kernels need.
func words(count int) []uint32 {
	const line = 64
	memory := make([]byte, 4*count+line)
	at := (line - uintptr(unsafe.Pointer(&memory[0]))%line) % line
	return unsafe.Slice((*uint32)(unsafe.Pointer(&memory[at])), count)
}

// product sets the tile c to the product of panels a and b, or adds it to c.
func (d *Device) product(a, b []uint32, groups int, add bool, c []uint32) {
	adds := C.int(0)
	if add {
		adds = 1
	}
	C.pof_product(d.isa, (*C.uint32_t)(&a[0]), (*C.uint32_t)(&b[0]), C.size_t(groups*panelLanes), C.size_t(groups),
		adds, (*C.int32_t)(unsafe.Pointer(&c[0])))
}

// fold returns the digest of the tile c minus 16 times the sum of each row.
func (d *Device) fold(c []uint32, sums *[flops.TileEdge]int32) uint64 {
	return uint64(C.pof_digest(d.isa, (*C.int32_t)(unsafe.Pointer(&c[0])), (*C.int32_t)(&sums[0])))
}
