package flops_test

import (
	"testing"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

func BenchmarkRowA(b *testing.B) {
	e := flops.NewEntries(flops.Hash{1})
	row := make([]int8, 4096)
	b.SetBytes(4096)
	b.ReportAllocs()
	for b.Loop() {
		e.RowA(1, 2, row)
	}
}

func BenchmarkTileDigest4096(b *testing.B) {
	e := flops.NewEntries(flops.Hash{1})
	b.ReportAllocs()
	for b.Loop() {
		e.TileDigest(4096, 1, 2, 3)
	}
}

func BenchmarkWorkRoot(b *testing.B) {
	roots := make([]flops.Hash, 100_000)
	b.ReportAllocs()
	for b.Loop() {
		flops.WorkRoot(roots)
	}
}
