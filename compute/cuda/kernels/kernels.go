// Package kernels has the CUDA kernels of a lap (protocol §4): their sources, beside
// this file, their PTX, which `make ptx` compiles from the sources, and the numbers
// for launching them, which are those of shape.h.
package kernels

import (
	_ "embed"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// PTX is what a driver compiles for devices of compute capability 8.0 or later.
//
//go:embed pof_sm80.ptx
var PTX string

// Major and Minor are the least compute capability that PTX is for.
const (
	Major = 8
	Minor = 0
)

// The kernels' names; pof.cu has their parameters.
const (
	Left    = "pof_left"
	Right   = "pof_right"
	Lap     = "pof_lap"
	Product = "pof_product"
)

// How Lap and Product are launched: BlockRows rows and BlockCols columns of the
// product a thread block.
const (
	BlockRows      = 128
	BlockCols      = 256
	ProductThreads = 256   // a block
	ProductShared  = 98304 // bytes of dynamic shared memory; more than a function may have unless it is set to
)

// How Left and Right are launched: EntryRows times EntryBytes entries a thread.
const (
	EntryThreads = 128 // a block
	EntryBytes   = 16
	EntryRows    = 4
)

// ProductBlocks is how many blocks Lap and Product take for rows of the left
// matrix, a multiple of 64, by all n columns of the right one.
func ProductBlocks(n, rows uint32) uint32 {
	return n / BlockCols * blocks(rows, BlockRows)
}

// EntryBlocks is how many blocks Left takes for rows, and Right for n of them.
func EntryBlocks(n, rows uint32) uint32 {
	return blocks(n/EntryBytes*blocks(rows, EntryRows), EntryThreads)
}

// Digests is how many digests Lap stores.
func Digests(n, rows uint32) uint32 { return n / flops.TileEdge * (rows / flops.TileEdge) }

func blocks(count, each uint32) uint32 { return (count + each - 1) / each }
