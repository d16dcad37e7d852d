//go:build cgo && linux

package kernels_test

import (
	"fmt"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/compute/cuda/kernels"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// checkLeft compares rows that the kernel makes with the reference's, and that
// it leaves what follows them alone.
func checkLeft(d device, n, lap, row, rows uint32) error {
	a, err := d.Alloc(int(n * rows)) // one byte more would be an illegal address
	if err != nil {
		return err
	}
	if err := d.left(a, n, lap, row, rows); err != nil {
		return err
	}
	got, err := d.Read(a, int(n*rows))
	if err != nil {
		return err
	}
	want := make([]int8, n)
	for i := range rows {
		flops.NewEntries(seed).RowA(uint64(lap), row+i, want)
		for j, x := range want {
			if int8(got[i*n+uint32(j)]) != x {
				return fmt.Errorf("entry (%d, %d) of lap %d of size %d is %d instead of %d", row+i, j, lap, n, int8(got[i*n+uint32(j)]), x)
			}
		}
	}
	return d.Free(a)
}

// checkRight compares the right matrix with the reference's.
func checkRight(d device, n uint32) error {
	bt, err := d.Alloc(int(n * n))
	if err != nil {
		return err
	}
	if err := d.right(bt, n); err != nil {
		return err
	}
	got, err := d.Read(bt, int(n*n))
	if err != nil {
		return err
	}
	want := make([]int8, n)
	for j := range n {
		flops.NewEntries(seed).ColB(j, want)
		for i, x := range want {
			if int8(got[j*n+uint32(i)]) != x {
				return fmt.Errorf("entry (%d, %d) of the right matrix of size %d is %d instead of %d", i, j, n, int8(got[j*n+uint32(i)]), x)
			}
		}
	}
	return d.Free(bt)
}

func TestEntriesAreTheReferences(t *testing.T) {
	left := []struct{ n, lap, row, rows uint32 }{
		{256, 0, 0, 256},
		{256, 1, 64, 64},
		{512, flops.MaxLaps - 1, 448, 64},
		{256, 3, 5, 1},
		{512, 3, 100, 7},
		{1024, 2, 1023, 1},
		{flops.MaxSize, 1 << 31, flops.MaxSize - 64, 64},
	}
	for _, schedule := range schedules {
		d := open(t, library(t), "schedule="+schedule)
		for _, l := range left {
			if err := checkLeft(d, l.n, l.lap, l.row, l.rows); err != nil {
				t.Errorf("%s: %v", schedule, err)
			}
		}
		for _, n := range []uint32{256, 512} {
			if err := checkRight(d, n); err != nil {
				t.Errorf("%s: %v", schedule, err)
			}
		}
	}
}

// Every launch has threads enough for all entries, and no block more.
func TestGridsCoverWhatIsAskedFor(t *testing.T) {
	for n := uint32(flops.MinSize); n <= flops.MaxSize; n *= 2 {
		for _, rows := range []uint32{1, 3, 4, 64, 192, n} {
			threads := n / kernels.EntryBytes * ((rows + kernels.EntryRows - 1) / kernels.EntryRows)
			if blocks := kernels.EntryBlocks(n, rows); blocks*kernels.EntryThreads < threads || (blocks-1)*kernels.EntryThreads >= threads {
				t.Errorf("%d rows of size %d take %d threads, and get %d blocks", rows, n, threads, blocks)
			}
		}
		for _, rows := range []uint32{64, 128, 192, n} {
			want := n / kernels.BlockCols * ((rows + kernels.BlockRows - 1) / kernels.BlockRows)
			if blocks := kernels.ProductBlocks(n, rows); blocks != want || kernels.Digests(n, rows) != n/64*(rows/64) {
				t.Errorf("%d rows of size %d get %d blocks and %d digests", rows, n, blocks, kernels.Digests(n, rows))
			}
		}
	}
}
