//go:build cgo

package cpu

/*
#cgo noescape pof_tiles
#cgo nocallback pof_tiles
#include "strip.h"
*/
import "C"

import (
	"fmt"
	"sync"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// TileDigest implements compute.Tiler.
func (d *Device) TileDigest(operatorSeed flops.Hash, n uint32, lap uint64, row, col uint32) (uint64, error) {
	digests, err := d.TileDigests(operatorSeed, n, []compute.TileAt{{Lap: lap, Row: row, Col: col}})
	if err != nil {
		return 0, err
	}
	return digests[0], nil
}

// TileDigests implements compute.BatchTiler. It takes 48 KiB for each of the at
// most 16 tiles that it computes at the same time.
func (d *Device) TileDigests(operatorSeed flops.Hash, n uint32, at []compute.TileAt) ([]uint64, error) {
	for _, t := range at {
		if err := compute.CheckTile(n, t.Lap, t.Row, t.Col); err != nil {
			return nil, err
		}
	}
	memory, _ := batchMemory.Get().(*[]uint32)
	if memory == nil {
		m := words(3 * C.POF_BATCH * C.POF_BATCH_WORDS)
		memory = &m
	}
	defer batchMemory.Put(memory)
	seed := newSeed(operatorSeed)
	digests := make([]uint64, len(at))
	for from := 0; from < len(at); from += C.POF_BATCH {
		batch := newBatch(at[from:min(from+C.POF_BATCH, len(at))])
		C.pof_tiles(d.isa, &seed, C.uint32_t(n), &batch, (*C.uint32_t)(&(*memory)[0]), (*C.uint64_t)(&digests[from]))
	}
	return digests, nil
}

// batchMemory keeps the working memory of pof_tiles for the next call.
var batchMemory sync.Pool

// newBatch finds the distinct strips of at most POF_BATCH tiles.
func newBatch(at []compute.TileAt) (b C.struct_pof_batch) {
	if len(at) > C.POF_BATCH {
		panic(fmt.Sprintf("cpu: a batch of %d tiles", len(at)))
	}
	for _, t := range at {
		lap, row, column := C.uint32_t(t.Lap), C.uint32_t(t.Row), C.uint32_t(t.Col)
		r, c := C.uint32_t(0), C.uint32_t(0)
		for r < b.rows && (b.lap[r] != lap || b.row[r] != row) {
			r++
		}
		for c < b.columns && b.column[c] != column {
			c++
		}
		b.lap[r], b.row[r], b.column[c] = lap, row, column
		b.rows, b.columns = max(b.rows, r+1), max(b.columns, c+1)
		b.tile[b.tiles].row, b.tile[b.tiles].column = r, c
		b.tiles++
	}
	return b
}
