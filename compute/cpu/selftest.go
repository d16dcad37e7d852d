//go:build cgo

package cpu

// #include "strip.h"
import "C"

import (
	"errors"
	"fmt"
	"sync"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// ErrSelfTest is wrapped by every fault that the self-test at start finds in a
// kernel.
//
// Remedy: None is needed: the node leaves the kernel out. If none is left, look
// for an update of the processor's microcode, or of the virtual machine's host.
var ErrSelfTest = errors.New("its self-test disagrees with the reference")

// KernelError is a kernel that this machine claims to support but that fails
// its self-test, so the node leaves it out.
//
// Remedy: Look for an update of the processor's microcode, or of the virtual
// machine's host.
type KernelError struct {
	ISA string
	Err error
}

func (e *KernelError) Error() string {
	return fmt.Sprintf("the kernel for %s is left out: %v; it computes wrong results on this machine: look for an update of its microcode, or of the virtual machine's host", e.ISA, e.Err)
}

func (e *KernelError) Unwrap() error { return e.Err }

// tested returns the kernels that work on this machine, fastest first, and the
// faults of the others. They are tested once per process, which takes a few
// milliseconds.
var tested = sync.OnceValues(func() (good []*C.struct_pof_isa, faults []error) {
	for isa := C.pof_available(0); isa != nil; isa = C.pof_available(C.int(len(good) + len(faults))) {
		d := &Device{isa, 1}
		if err := selfTest(d); err != nil {
			faults = append(faults, &KernelError{d.ISA(), err})
		} else {
			good = append(good, isa)
		}
	}
	return good, faults
})

// LeftOut returns the kernels that disagreed with the reference in their test,
// each as a *KernelError.
func LeftOut() []error {
	_, faults := tested()
	return faults
}

// kernel is the tested part of a device.
type kernel interface {
	compute.BatchTiler
	product(a, b []uint32, groups int, add bool, c []uint32)
}

// reference is some tiles of one operator, and the digests that they must have.
var reference = sync.OnceValue(func() (r struct {
	seed    flops.Hash
	at      []compute.TileAt
	digests []uint64
}) {
	r.seed = flops.Keccak([]byte("self-test"))
	for i := range uint32(3) {
		at := compute.TileAt{Lap: uint64(i), Row: i, Col: 3 - i}
		r.at = append(r.at, at)
		r.digests = append(r.digests, flops.NewEntries(r.seed).TileDigest(flops.MinSize, at.Lap, at.Row, at.Col))
	}
	return r
})

// selfTest compares a kernel with the pure-Go reference: on some tiles, and on
// the product of extreme operands, which random entries never come near.
func selfTest(k kernel) error {
	want := reference()
	got, err := k.TileDigests(want.seed, flops.MinSize, want.at)
	if err != nil {
		return err
	}
	for i, at := range want.at {
		if got[i] != want.digests[i] {
			return fmt.Errorf("%w: tile (%d, %d) of lap %d is %016x and not %016x", ErrSelfTest, at.Row, at.Col, at.Lap, got[i], want.digests[i])
		}
	}
	const (
		groups = 2 * groupStep
		a      = 0xf0f0f0f0 // -16, four times
		b      = 0x1f1f1f1f // 31
		sum    = -16 * 31 * 4 * groups
	)
	left, right, c := words(flops.TileEdge*groups), words(flops.TileEdge*groups), words(flops.TileEdge*flops.TileEdge)
	for i := range left {
		left[i], right[i] = a, b
	}
	for add, want := range []int32{sum, 2 * sum} {
		k.product(left, right, groups, add > 0, c)
		for i, x := range c {
			if int32(x) != want {
				return fmt.Errorf("%w: entry %d of a product of -16s and 31s is %d and not %d", ErrSelfTest, i, int32(x), want)
			}
		}
	}
	return nil
}
