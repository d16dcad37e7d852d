//go:build cgo && linux

package kernels_test

import (
	"encoding/binary"
	"path/filepath"
	"sync"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/compute/cuda/emulator"
	"github.com/proof-of-flops/proof-of-flops/compute/cuda/emulator/libcuda"
	"github.com/proof-of-flops/proof-of-flops/compute/cuda/kernels"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

const edge = flops.TileEdge

// schedules are orders in which threads run; no result may depend on one.
var schedules = []string{"forward", "reverse", "random:1", "random:2"}

// seed is an operator seed, with the words of it that kernels take.
var seed = flops.Hash{0x13, 0x57, 0x9b, 0xdf, 0x02, 0x46, 0x8a, 0xce, 0xff, 0xee, 0xdd, 0xcc}

var key0, key1, s2 = word(0), word(1), word(2)

func word(i int) uint64 { return uint64(binary.BigEndian.Uint32(seed[4*i:])) }

var library = sync.OnceValue(func() func(testing.TB) *libcuda.Library {
	var lib *libcuda.Library
	return func(tb testing.TB) *libcuda.Library {
		if lib == nil {
			lib = load(tb, "NONE")
		}
		return lib
	}
})()

func load(tb testing.TB, fault string) *libcuda.Library {
	tb.Helper()
	lib, err := libcuda.Open(filepath.Join(emulator.BuildPlanted(tb, fault), emulator.Library))
	if err != nil {
		tb.Fatal(err)
	}
	return lib
}

// device is device 0 of a library that was just configured.
type device struct{ *libcuda.Device }

func open(tb testing.TB, lib *libcuda.Library, spec string) device {
	tb.Helper()
	if err := lib.Configure(spec); err != nil {
		tb.Fatalf("configure %q: %v", spec, err)
	}
	d, err := lib.Device(0, kernels.PTX)
	if err != nil {
		tb.Fatalf("open device 0 of %q: %v", spec, err)
	}
	return device{d}
}

// upload copies a matrix to memory of its own.
func (d device) upload(entries []int8) (libcuda.Pointer, error) {
	bytes := make([]byte, len(entries))
	for i, e := range entries {
		bytes[i] = byte(e)
	}
	at, err := d.Alloc(len(entries))
	if err != nil {
		return 0, err
	}
	return at, d.Write(at, bytes)
}

// longs reads words of 64 bits.
func (d device) longs(from libcuda.Pointer, count uint32) ([]uint64, error) {
	bytes, err := d.Read(from, int(8*count))
	if err != nil {
		return nil, err
	}
	words := make([]uint64, count)
	for i := range words {
		words[i] = binary.LittleEndian.Uint64(bytes[8*i:])
	}
	return words, nil
}

func (d device) free(all ...libcuda.Pointer) error {
	for _, at := range all {
		if err := d.Free(at); err != nil {
			return err
		}
	}
	return nil
}

// left makes rows of the left matrix.
func (d device) left(a libcuda.Pointer, n, lap, row, rows uint32) error {
	return d.Launch(kernels.Left, kernels.EntryBlocks(n, rows), kernels.EntryThreads, 0,
		uint64(a), uint64(n), uint64(lap), uint64(row), uint64(rows), key0, key1, s2)
}

// right makes the right matrix.
func (d device) right(bt libcuda.Pointer, n uint32) error {
	return d.Launch(kernels.Right, kernels.EntryBlocks(n, n), kernels.EntryThreads, 0, uint64(bt), uint64(n), key0, key1, s2)
}

// digests multiplies rows by the right matrix, and returns what kernel stores for each
// tile.
func (d device) digests(kernel string, a, bt libcuda.Pointer, n, rows uint32) ([]uint64, error) {
	count := kernels.Digests(n, rows)
	to, err := d.Alloc(int(8 * count))
	if err != nil {
		return nil, err
	}
	err = d.Launch(kernel, kernels.ProductBlocks(n, rows), kernels.ProductThreads, kernels.ProductShared,
		uint64(a), uint64(bt), uint64(to), uint64(n), uint64(rows))
	if err != nil {
		return nil, err
	}
	digests, err := d.longs(to, count)
	if err != nil {
		return nil, err
	}
	return digests, d.Free(to)
}

// lap computes a lap, or a strip of one.
func (d device) lap(n, lap, row, rows uint32) ([]uint64, error) {
	a, err := d.Alloc(int(n * rows))
	if err != nil {
		return nil, err
	}
	bt, err := d.Alloc(int(n * n))
	if err != nil {
		return nil, err
	}
	if err := d.left(a, n, lap, row, rows); err != nil {
		return nil, err
	}
	if err := d.right(bt, n); err != nil {
		return nil, err
	}
	digests, err := d.digests(kernels.Lap, a, bt, n, rows)
	if err != nil {
		return nil, err
	}
	return digests, d.free(a, bt)
}

// product multiplies matrices that are given entry by entry, the right one
// column by column.
func (d device) product(kernel string, left, right []int8, n, rows uint32) ([]uint64, error) {
	a, err := d.upload(left)
	if err != nil {
		return nil, err
	}
	bt, err := d.upload(right)
	if err != nil {
		return nil, err
	}
	digests, err := d.digests(kernel, a, bt, n, rows)
	if err != nil {
		return nil, err
	}
	return digests, d.free(a, bt)
}
