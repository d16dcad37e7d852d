//go:build cgo

// Package cpu is the compute device of processors: kernels in C for AVX-512
// VNNI, AVX2 and any other processor, chosen when the program runs. It needs
// cgo; package devices leaves it out of builds without.
package cpu

/*
#cgo CFLAGS: -std=gnu11 -O3 -Wall -Wextra
#cgo noescape pof_strip
#cgo nocallback pof_strip
#cgo noescape pof_right_panel
#cgo nocallback pof_right_panel
#cgo noescape pof_tile
#cgo nocallback pof_tile
#include <stdlib.h>
#include "strip.h"
*/
import "C"

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"runtime"
	"sync/atomic"
	"unsafe"

	"golang.org/x/sync/errgroup"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/internal/strips"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// ErrNoMemory is returned by Prepare when the right matrix doesn't fit.
//
// Remedy: Free memory, or choose a smaller matrix size.
var ErrNoMemory = errors.New("out of memory")

// Device is the processor, used through one of the instruction sets that it has. It is a
// compute.Device and a compute.Tiler.
type Device struct {
	isa     *C.struct_pof_isa
	threads int
}

// New makes the device `cpu` with the fastest instruction set there is. threads
// is how many strips it computes at a time, 0 for one a processor.
func New(threads int) *Device { return all(threads)[0] }

// all is a device for each instruction set that this machine has, fastest first.
func all(threads int) []*Device {
	if threads <= 0 {
		threads = runtime.GOMAXPROCS(0)
	}
	var devices []*Device
	for isa := C.pof_available(0); isa != nil; isa = C.pof_available(C.int(len(devices))) {
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
	}
}

// CheckSize implements compute.Device: every size of the protocol is possible.
func (d *Device) CheckSize(n uint32) error { return flops.CheckSize(n) }

// Prepare implements compute.Device. It takes n² bytes, and 64·n for each
// thread, outside Go's heap; Close gives them back.
func (d *Device) Prepare(ctx context.Context, operatorSeed flops.Hash, n uint32) (compute.Session, error) {
	if err := d.CheckSize(n); err != nil {
		return nil, err
	}
	strip := C.size_t(flops.TileEdge * n)
	matrix := C.size_t(n) * C.size_t(n)
	memory := C.pof_alloc(matrix + C.size_t(d.threads)*strip)
	if memory == nil {
		return nil, fmt.Errorf("allocate %d MiB for size %d: %w; choose a smaller size", matrix>>20, n, ErrNoMemory)
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
	return strips.NewSession(n, d.threads, func(slot int, lap uint64, row uint32, digests []uint64, stop *uint32) bool {
		left := (*C.uint32_t)(unsafe.Add(scratch, C.size_t(slot)*strip))
		return C.pof_strip(d.isa, &seed, C.uint32_t(n), C.uint32_t(lap), C.uint32_t(row), right, left,
			(*C.uint32_t)(stop), (*C.uint64_t)(&digests[0])) == 0
	}, free), nil
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

// TileDigest implements compute.Tiler, in 48 KiB of stack.
func (d *Device) TileDigest(operatorSeed flops.Hash, n uint32, lap uint64, row, col uint32) (uint64, error) {
	if err := compute.CheckTile(n, lap, row, col); err != nil {
		return 0, err
	}
	seed := newSeed(operatorSeed)
	return uint64(C.pof_tile(d.isa, &seed, C.uint32_t(n), C.uint32_t(lap), C.uint32_t(row), C.uint32_t(col))), nil
}

func newSeed(operatorSeed flops.Hash) C.struct_pof_seed {
	word := func(i int) C.uint32_t { return C.uint32_t(binary.BigEndian.Uint32(operatorSeed[4*i:])) }
	return C.struct_pof_seed{key: [2]C.uint32_t{word(0), word(1)}, s2: word(2)}
}
