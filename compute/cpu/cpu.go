//go:build cgo

// Package cpu is the compute device for processors: kernels in C for AVX-512
// VNNI, AVX-VNNI, AVX-512BW, AVX2, ARM's dot product and any other processor,
// tested and chosen when the program starts. It needs cgo; package devices
// leaves it out of builds without cgo.
package cpu

/*
#cgo CFLAGS: -std=gnu11 -O3 -Wall -Wextra
#cgo noescape pof_strip
#cgo nocallback pof_strip
#cgo noescape pof_right_panel
#cgo nocallback pof_right_panel
#cgo noescape pof_bare_strip
#cgo nocallback pof_bare_strip
#include <stdlib.h>
#include "strip.h"
*/
import "C"

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"sync/atomic"
	"unsafe"

	"golang.org/x/sync/errgroup"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/internal/machine"
	"github.com/proof-of-flops/proof-of-flops/compute/internal/strips"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Device is the processor, used through one of its instruction sets. It is a
// compute.Device and a compute.BatchTiler.
type Device struct {
	isa     *C.struct_pof_isa
	threads int
}

// New makes the device `cpu` with the fastest instruction set whose kernels
// pass their test on this machine; see LeftOut. threads is how many strips it
// computes at the same time; 0 means one for each processor that this process
// may use.
func New(threads int) (*Device, error) {
	devices := All(threads)
	if len(devices) == 0 {
		return nil, fmt.Errorf("device cpu: no kernel works on this machine: %w", errors.Join(LeftOut()...))
	}
	return devices[0], nil
}

// All returns a device for each instruction set that works on this machine,
// fastest first.
func All(threads int) []*Device {
	if threads <= 0 {
		threads = machine.CPUs()
	}
	var devices []*Device
	good, _ := tested()
	for _, isa := range good {
		devices = append(devices, &Device{isa, threads})
	}
	return devices
}

// ISA is the name of the instruction set.
func (d *Device) ISA() string { return C.GoString(d.isa.name) }

// Info implements compute.Device.
func (d *Device) Info() compute.Info {
	return compute.Info{
		Name:        "cpu",
		Kind:        "cpu",
		Description: d.ISA() + "; memory n² bytes and 64·n a thread",
		Threads:     d.threads,
		Memory:      d.memory,
	}
}

// CheckSize implements compute.Device: every size of the protocol is possible.
func (d *Device) CheckSize(n uint32) error { return flops.CheckSize(n) }

// memory is what a session takes: the right matrix, and 64 rows of the left one
// for each thread.
func (d *Device) memory(n uint32) uint64 {
	return uint64(n)*uint64(n) + uint64(d.threads)*flops.TileEdge*uint64(n)
}

// Prepare implements compute.Device. It allocates n² bytes, and 64·n for each
// thread, outside Go's heap; Close frees them.
func (d *Device) Prepare(ctx context.Context, operatorSeed flops.Hash, n uint32) (compute.Session, error) {
	if err := d.CheckSize(n); err != nil {
		return nil, err
	}
	if err := compute.CheckMemory(d, n); err != nil {
		return nil, err
	}
	strip := C.size_t(flops.TileEdge * n)
	matrix := C.size_t(n) * C.size_t(n)
	memory := C.pof_alloc(C.size_t(d.memory(n)))
	if memory == nil {
		return nil, fmt.Errorf("allocate %d MiB for size %d: %w; choose a smaller size", d.memory(n)>>20, n, compute.ErrNoMemory)
	}
	free := func() { C.free(memory) }
	var (
		right   = (*C.uint32_t)(memory)
		scratch = unsafe.Add(memory, matrix)
		seed    = newSeed(operatorSeed)
	)
	if err := d.fill(ctx, &seed, n, right); err != nil {
		free()
		return nil, fmt.Errorf("make the right matrix of size %d: %w", n, err)
	}
	panel := func(slot int) *C.uint32_t { return (*C.uint32_t)(unsafe.Add(scratch, C.size_t(slot)*strip)) }
	return strips.NewSession(n, d.threads, strips.Work{
		Strip: func(slot int, lap uint64, row uint32, digests []uint64, stop *uint32) bool {
			return C.pof_strip(d.isa, &seed, C.uint32_t(n), C.uint32_t(lap), C.uint32_t(row), right, panel(slot),
				(*C.uint32_t)(stop), (*C.uint64_t)(&digests[0])) == 0
		},
		Bare: func(slot int, stop *uint32) bool {
			return C.pof_bare_strip(d.isa, C.uint32_t(n), right, panel(slot), (*C.uint32_t)(stop)) == 0
		},
		Free: free,
	}), nil
}

// fill makes all panels of the right matrix.
func (d *Device) fill(ctx context.Context, seed *C.struct_pof_seed, n uint32, right *C.uint32_t) error {
	var panels atomic.Uint32 // handed out
	group, ctx := errgroup.WithContext(ctx)
	for range d.threads {
		group.Go(func() error {
			for ctx.Err() == nil {
				panel := panels.Add(1) - 1
				if panel >= n/C.POF_LANES {
					return nil
				}
				C.pof_right_panel(d.isa, seed, C.uint32_t(n), C.uint32_t(panel), right)
			}
			return ctx.Err()
		})
	}
	return group.Wait()
}

func newSeed(operatorSeed flops.Hash) C.struct_pof_seed {
	word := func(i int) C.uint32_t { return C.uint32_t(binary.BigEndian.Uint32(operatorSeed[4*i:])) }
	return C.struct_pof_seed{key: [2]C.uint32_t{word(0), word(1)}, s2: word(2)}
}
