package compute

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"

	"golang.org/x/sync/errgroup"

	"github.com/proof-of-flops/proof-of-flops/compute/internal/machine"
	"github.com/proof-of-flops/proof-of-flops/compute/internal/strips"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Go is the pure-Go device: the reference for the others, and the one that runs
// where there is no C compiler. It is a Device and a Tiler.
type Go struct{ threads int }

// NewGo makes the device `go`. threads is how many strips it computes at the
// same time; 0 means one for each processor that this process may use.
func NewGo(threads int) *Go {
	if threads <= 0 {
		threads = machine.CPUs()
	}
	return &Go{threads}
}

// Info implements Device.
func (d *Go) Info() Info {
	return Info{
		Name:        "go",
		Kind:        "go",
		Description: "pure Go, four multiply-adds a word; memory 2·n² bytes and 64·n a thread",
		Threads:     d.threads,
		Memory:      d.memory,
	}
}

func (d *Go) memory(n uint32) uint64 {
	return 2*uint64(n)*uint64(n) + uint64(d.threads)*flops.TileEdge*uint64(n)
}

// CheckSize implements Device: every size of the protocol is possible.
func (d *Go) CheckSize(n uint32) error { return flops.CheckSize(n) }

// Prepare implements Device.
func (d *Go) Prepare(ctx context.Context, seed flops.Hash, n uint32) (Session, error) {
	if err := d.CheckSize(n); err != nil {
		return nil, err
	}
	if err := CheckMemory(d, n); err != nil {
		return nil, err
	}
	var (
		entries = flops.NewEntries(seed)
		right   = make([]uint64, uint64(n)*uint64(n)/lanes) // B: n words for every four columns
		scratch = make([]*goScratch, d.threads)
	)
	group, ctx := errgroup.WithContext(ctx)
	for slot := range scratch {
		sc := &goScratch{entries: make([]int8, flops.TileEdge*n)}
		scratch[slot] = sc
		group.Go(func() error {
			for col := slot; col < int(n/flops.TileEdge); col += d.threads {
				if err := ctx.Err(); err != nil {
					return err
				}
				sc.columns(entries, n, uint32(col), right[col*tileGroups*int(n):])
			}
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		return nil, fmt.Errorf("make the right matrix of size %d: %w", n, err)
	}
	tiles := func(slot int, stop *uint32, fold func(sc *goScratch, col int)) bool {
		for col := range int(n / flops.TileEdge) {
			if atomic.LoadUint32(stop) != 0 {
				return false
			}
			product(scratch[slot].entries, right[col*tileGroups*int(n):], int(n), &scratch[slot].tile)
			fold(scratch[slot], col)
		}
		return true
	}
	return strips.NewSession(n, d.threads, strips.Work{
		Strip: func(slot int, lap uint64, row uint32, digests []uint64, stop *uint32) bool {
			scratch[slot].rows(entries, n, lap, row)
			return tiles(slot, stop, func(sc *goScratch, col int) { digests[col] = flops.Fold(&sc.tile) })
		},
		Bare: func(slot int, stop *uint32) bool { return tiles(slot, stop, func(*goScratch, int) {}) },
		Free: func() { right, scratch = nil, nil },
	}), nil
}

// TileDigest implements Tiler.
func (d *Go) TileDigest(seed flops.Hash, n uint32, lap uint64, row, col uint32) (uint64, error) {
	if err := CheckTile(n, lap, row, col); err != nil {
		return 0, err
	}
	t, _ := goTiles.Get().(*goTile)
	if t == nil || len(t.words) < int(tileGroups*n) {
		t = &goTile{words: make([]uint64, tileGroups*n)}
		t.entries = make([]int8, flops.TileEdge*n)
	}
	defer goTiles.Put(t)
	e := flops.NewEntries(seed)
	t.columns(e, n, col, t.words)
	t.rows(e, n, lap, row)
	product(t.goScratch.entries, t.words, int(n), &t.tile)
	return flops.Fold(&t.tile), nil
}

// goTiles keeps the memory of TileDigest, 192·n bytes, for the next call.
var goTiles sync.Pool

type goTile struct {
	goScratch
	words []uint64 // 64 columns of B
}

// goScratch is the working memory of one strip or tile.
type goScratch struct {
	entries []int8 // 64 vectors of at least n
	tile    [flops.TileEdge * flops.TileEdge]int32
}

// columns packs a tile column's 64 columns of B into words.
func (sc *goScratch) columns(e flops.Entries, n, col uint32, words []uint64) {
	for g := range uint32(tileGroups) {
		var columns [lanes][]int8
		for l := range uint32(lanes) {
			columns[l] = sc.entries[l*n : (l+1)*n]
			e.ColB(flops.TileEdge*col+g*lanes+l, columns[l])
		}
		pack(words[g*n:(g+1)*n], &columns)
	}
}

// rows makes a tile row's 64 rows of A.
func (sc *goScratch) rows(e flops.Entries, n uint32, lap uint64, row uint32) {
	for r := range uint32(flops.TileEdge) {
		e.RowA(lap, flops.TileEdge*row+r, sc.entries[r*n:(r+1)*n])
	}
}
