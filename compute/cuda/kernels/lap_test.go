//go:build cgo && linux

package kernels_test

import (
	"testing"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// reference is digests of tiles by the pure Go of the domain.
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

func TestLapsHaveTheReferencesDigestsUnderEverySchedule(t *testing.T) {
	sizes := []uint32{256, 512}
	if !testing.Short() {
		sizes = append(sizes, 1024)
	}
	for _, n := range sizes {
		want := reference(n, 7, 0, n)
		for _, schedule := range schedules {
			got, err := open(t, library(t), "schedule="+schedule).lap(n, 7, 0, n)
			if err != nil {
				t.Fatalf("size %d, %s: %v", n, schedule, err)
			}
			compare(t, schedule, n, got, want)
		}
	}
}

func compare(t *testing.T, what string, n uint32, got, want []uint64) {
	t.Helper()
	for i := range want {
		if got[i] != want[i] {
			t.Fatalf("size %d, %s: digest %d of %d is %#x instead of %#x", n, what, i, len(want), got[i], want[i])
		}
	}
}
