//go:build cgo && linux

package kernels_test

import (
	"fmt"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// reference is the digests of tiles by the domain's pure Go code.
func reference(n, lap, row, rows uint32) []uint64 {
	e := flops.NewEntries(seed)
	var digests []uint64
	for ti := row / edge; ti < (row+rows)/edge; ti++ {
		for tj := range n / edge {
			digests = append(digests, e.TileDigest(n, uint64(lap), ti, tj))
		}
	}
	return digests
}

// checkLap compares rows of a lap, made from nothing but the seed, with the
// reference's digests.
func checkLap(d device, n, lap, row, rows uint32, want []uint64) error {
	got, err := d.lap(n, lap, row, rows)
	if err != nil {
		return err
	}
	for i := range want {
		if got[i] != want[i] {
			return fmt.Errorf("digest %d of rows %d to %d of lap %d of size %d is %#x instead of %#x", i, row, row+rows-1, lap, n, got[i], want[i])
		}
	}
	return nil
}

func TestLapsHaveTheReferencesDigestsUnderEverySchedule(t *testing.T) {
	sizes := []uint32{256, 512}
	if !testing.Short() {
		sizes = append(sizes, 1024)
	}
	for _, n := range sizes {
		want := reference(n, 7, 0, n)
		for _, schedule := range schedules {
			if err := checkLap(open(t, library(t), "schedule="+schedule), n, 7, 0, n, want); err != nil {
				t.Errorf("%s: %v", schedule, err)
			}
		}
	}
}

func TestStripsHaveTheReferencesDigestsUnderEverySchedule(t *testing.T) {
	const lap = flops.MaxLaps - 1
	for _, strip := range []struct{ n, row, rows uint32 }{
		{256, 64, 64}, {512, 448, 64}, {512, 128, 192}, {2048, 1984, 64},
	} {
		want := reference(strip.n, lap, strip.row, strip.rows)
		for _, schedule := range schedules {
			d := open(t, library(t), "schedule="+schedule)
			if err := checkLap(d, strip.n, lap, strip.row, strip.rows, want); err != nil {
				t.Errorf("%s: %v", schedule, err)
			}
		}
	}
}

// A lap's loads and copies never wait for a bank of shared memory.
func TestSharedMemoryHasNoBankConflicts(t *testing.T) {
	lib := library(t)
	before := lib.Count("bank-conflicts")
	for _, rows := range []uint32{64, 256} {
		if _, err := open(t, lib, "").lap(256, 0, 0, rows); err != nil {
			t.Fatal(err)
		}
	}
	if conflicts := lib.Count("bank-conflicts") - before; conflicts != 0 {
		t.Errorf("%d bank conflicts", conflicts)
	}
}
