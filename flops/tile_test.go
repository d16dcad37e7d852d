package flops_test

import (
	"testing"

	"github.com/proof-of-flops/proof-of-flops/flops"
	"pgregory.net/rapid"
)

func TestTileIsTheProductOfItsRowsAndColumns(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.SampledFrom([]uint32{256, 512, 1024}).Draw(t, "n")
		lap := rapid.Uint64Range(0, flops.MaxLaps-1).Draw(t, "lap")
		ti := rapid.Uint32Range(0, n/flops.TileEdge-1).Draw(t, "ti")
		tj := rapid.Uint32Range(0, n/flops.TileEdge-1).Draw(t, "tj")
		e := flops.NewEntries(drawHash(t, "seed"))

		c := new([4096]int32)
		for i := range c {
			c[i] = -1 // what c held before must not matter
		}
		e.Tile(n, lap, ti, tj, c)

		row, col := make([]int8, n), make([]int8, n)
		for r := range uint32(64) {
			e.RowA(lap, 64*ti+r, row)
			for _, s := range []uint32{0, 1, 2, 3, r, 63} {
				e.ColB(64*tj+s, col)
				var want int32
				for k := range n {
					want += int32(row[k]) * int32(col[k])
				}
				if got := c[64*r+s]; got != want {
					t.Fatalf("entry (%d, %d) is %d, want %d", r, s, got, want)
				}
			}
		}
	})
}

func TestEntriesSpanTheirRange(t *testing.T) {
	e := flops.NewEntries(flops.Keccak([]byte("range")))
	row := make([]int8, flops.MaxSize)
	e.RowA(flops.MaxLaps-1, flops.MaxSize-1, row)
	seen := map[int8]int{}
	for _, v := range row {
		seen[v]++
	}
	for v := int8(-16); v <= 15; v++ {
		if got, mean := seen[v], flops.MaxSize/32; got < mean/2 || got > 2*mean {
			t.Errorf("entry %d occurs %d times, about %d are expected", v, got, mean)
		}
	}
	if len(seen) != 32 {
		t.Errorf("%d different entries, want 32", len(seen))
	}
}

func TestRowPrefixNeedsNoWholeRow(t *testing.T) {
	e := flops.NewEntries(flops.Keccak([]byte("prefix")))
	whole, part := make([]int8, 1024), make([]int8, 48)
	e.RowA(3, 5, whole)
	e.RowA(3, 5, part)
	if string(bytesOf(whole[:48])) != string(bytesOf(part)) {
		t.Error("the first 48 entries of the row differ")
	}
	e.ColB(5, whole)
	e.ColB(5, part)
	if string(bytesOf(whole[:48])) != string(bytesOf(part)) {
		t.Error("the first 48 entries of the column differ")
	}
}

func bytesOf(entries []int8) []byte {
	b := make([]byte, len(entries))
	for i, v := range entries {
		b[i] = byte(v)
	}
	return b
}

func TestFoldDistinguishesEveryEntry(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e := flops.NewEntries(drawHash(t, "seed"))
		var c [4096]int32
		e.Tile(flops.MinSize, 0, 0, 0, &c)
		digest := flops.Fold(&c)
		i := rapid.IntRange(0, 4095).Draw(t, "entry")
		delta := rapid.Int32Range(1, 1<<17).Draw(t, "delta")
		if c[i] += delta; flops.Fold(&c) == digest {
			t.Fatalf("entry %d changed by %d leaves the digest", i, delta)
		}
		c[i] -= delta
		if j := rapid.IntRange(0, 4095).Draw(t, "other entry"); c[i] != c[j] {
			if c[i], c[j] = c[j], c[i]; flops.Fold(&c) == digest {
				t.Fatalf("entries %d and %d swapped leave the digest", i, j)
			}
		}
	})
}

func TestRowsAndTilesAreMadeWithoutAllocating(t *testing.T) {
	e := flops.NewEntries(flops.Hash{1})
	row := make([]int8, 256)
	if allocs := testing.AllocsPerRun(10, func() {
		e.RowA(1, 2, row)
		e.ColB(2, row)
		e.TileDigest(256, 1, 2, 3)
	}); allocs != 0 {
		t.Errorf("%v allocations", allocs)
	}
}

func BenchmarkRow(b *testing.B) {
	e := flops.NewEntries(flops.Hash{1})
	row := make([]int8, 4096)
	b.SetBytes(int64(len(row)))
	for b.Loop() {
		e.RowA(1, 2, row)
	}
}

func BenchmarkTileDigest(b *testing.B) {
	e := flops.NewEntries(flops.Hash{1})
	for b.Loop() {
		e.TileDigest(4096, 1, 2, 3)
	}
}
