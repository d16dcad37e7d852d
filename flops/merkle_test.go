package flops_test

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
	"slices"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/flops"
	"pgregory.net/rapid"
)

// rootByHand builds a root as the protocol describes it: pad the leaves, then
// hash level by level.
func rootByHand(leaves []flops.Hash) flops.Hash {
	level := slices.Clone(leaves)
	for len(level)&(len(level)-1) != 0 {
		level = append(level, flops.Hash{})
	}
	for len(level) > 1 {
		next := make([]flops.Hash, len(level)/2)
		for i := range next {
			next[i] = flops.Keccak([]byte{1}, level[2*i][:], level[2*i+1][:])
		}
		level = next
	}
	return level[0]
}

func someHashes(count int) []flops.Hash {
	hashes := make([]flops.Hash, count)
	for i := range hashes {
		hashes[i] = flops.Keccak(binary.BigEndian.AppendUint64(nil, uint64(i)))
	}
	return hashes
}

func TestWorkRootPadsToThePowerOfTwo(t *testing.T) {
	for _, laps := range []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 31, 33, 100} {
		roots := someHashes(laps)
		leaves := make([]flops.Hash, laps)
		for k := range leaves {
			leaves[k] = flops.Keccak([]byte{2}, binary.BigEndian.AppendUint64(nil, uint64(k)), roots[k][:])
			if got := flops.LapLeaf(uint64(k), roots[k]); got != leaves[k] {
				t.Fatalf("leaf of lap %d is %s, want %s", k, got, leaves[k])
			}
		}
		if got, want := flops.WorkRoot(roots), rootByHand(leaves); got != want {
			t.Errorf("%d laps: root %s, want %s", laps, got, want)
		}
	}
}

func TestLapRootAndRowLeafAreTheirHashes(t *testing.T) {
	if got, want := flops.RowLeaf([]uint64{1, 0xfedcba9876543210}),
		flops.Keccak([]byte{0, 0, 0, 0, 0, 0, 0, 0, 1, 0xfe, 0xdc, 0xba, 0x98, 0x76, 0x54, 0x32, 0x10}); got != want {
		t.Errorf("row leaf %s, want %s", got, want)
	}
	for _, m := range []int{4, 8, 64, 512} {
		leaves := someHashes(m)
		if got, want := flops.LapRoot(leaves), rootByHand(leaves); got != want {
			t.Errorf("%d rows: root %s, want %s", m, got, want)
		}
	}
}

func TestPathsHaveExactlyTheSiblingsTheyNeed(t *testing.T) {
	for m := 4; m <= 512; m *= 2 {
		if got, want := len(flops.RowPath(someHashes(m), uint32(m-1))), bits.TrailingZeros(uint(m)); got != want {
			t.Errorf("%d rows: path of %d siblings, want %d", m, got, want)
		}
	}
	for laps, want := range map[int]int{1: 0, 2: 1, 3: 2, 4: 2, 5: 3, 8: 3, 9: 4, 1000: 10, 1024: 10, 1025: 11} {
		if got := len(flops.LapPath(someHashes(laps), uint64(laps-1))); got != want {
			t.Errorf("%d laps: path of %d siblings, want %d", laps, got, want)
		}
	}
}

func TestEveryOpeningOfTheWorkVerifies(t *testing.T) {
	for laps := uint64(1); laps <= smallLaps; laps++ {
		w := honest(laps)
		for k := range laps {
			for row := range w.Tiles() {
				o := w.open(k, row)
				if err := o.Verify(w.N, w.Laps, w.Root); err != nil {
					t.Fatalf("lap %d of %d, row %d: %v", k, laps, row, err)
				}
			}
		}
	}
}

func TestOpeningOfAnotherPlaceOrShapeIsRefused(t *testing.T) {
	w := honest(5) // three of eight leaves are padding
	cases := map[string]func(o *flops.Opening){
		"another lap":                func(o *flops.Opening) { o.Lap = 3 },
		"another row":                func(o *flops.Opening) { o.Row = 3 },
		"lap of the padding":         func(o *flops.Opening) { o.Lap = 5 },
		"last lap of the padding":    func(o *flops.Opening) { o.Lap = 7 },
		"lap past the tree":          func(o *flops.Opening) { o.Lap = 8 + 4 },
		"lap past the tree, wrapped": func(o *flops.Opening) { o.Lap = 1<<32 + 4 },
		"row past the lap":           func(o *flops.Opening) { o.Row += 4 },
		"digest missing":             func(o *flops.Opening) { o.Digests = o.Digests[:3] },
		"digest too many":            func(o *flops.Opening) { o.Digests = append(slices.Clone(o.Digests), 0) },
		"no digests":                 func(o *flops.Opening) { o.Digests = nil },
		"row path too short":         func(o *flops.Opening) { o.RowPath = o.RowPath[:1] },
		"row path too long":          func(o *flops.Opening) { o.RowPath = append(o.RowPath, flops.Hash{}) },
		"lap path too short":         func(o *flops.Opening) { o.LapPath = o.LapPath[:2] },
		"lap path too long":          func(o *flops.Opening) { o.LapPath = append(o.LapPath, flops.Hash{}) },
		"siblings swapped":           func(o *flops.Opening) { o.RowPath[0], o.RowPath[1] = o.RowPath[1], o.RowPath[0] },
		"digests swapped": func(o *flops.Opening) {
			o.Digests = []uint64{o.Digests[1], o.Digests[0], o.Digests[2], o.Digests[3]}
		},
	}
	for name, change := range cases {
		t.Run(name, func(t *testing.T) {
			o := w.open(4, 2)
			if err := o.Verify(w.N, w.Laps, w.Root); err != nil {
				t.Fatalf("unchanged: %v", err)
			}
			change(&o)
			if err := o.Verify(w.N, w.Laps, w.Root); !errors.Is(err, flops.ErrBadOpening) {
				t.Fatalf("got %v, want a bad opening", err)
			}
		})
	}
}

func TestOpeningOfWorkOutOfBoundsIsRefused(t *testing.T) {
	w := honest(4)
	o := w.open(0, 0)
	for _, work := range []flops.Work{
		{N: 0, Laps: 4}, {N: 128, Laps: 4}, {N: 257, Laps: 4}, {N: 65536, Laps: 4},
		{N: 256, Laps: 0}, {N: 256, Laps: 1 << 32}, {N: 512, Laps: 4}, {N: 256, Laps: 5},
	} {
		if err := o.Verify(work.N, work.Laps, w.Root); !errors.Is(err, flops.ErrBadOpening) {
			t.Errorf("n %d, laps %d: got %v, want a bad opening", work.N, work.Laps, err)
		}
	}
}

// A node's preimage is 65 bytes and a leaf's is not, and their first bytes
// differ; so nothing that hashes to a node can be opened as a leaf, nor the
// tree be read with another height.
func TestNodesCannotPassForLeaves(t *testing.T) {
	w := honest(4)
	o := w.open(1, 2)
	leaf := flops.RowLeaf(o.Digests)

	// One level up: the parent of the row's leaf as if it were the leaf.
	parent := flops.Keccak([]byte{1}, leaf[:], o.RowPath[0][:])
	higher := flops.Opening{Lap: 1, Row: 1, Digests: digestsOf(leaf, o.RowPath[0])[:4], RowPath: o.RowPath[1:], LapPath: o.LapPath}
	if err := higher.Verify(w.N, w.Laps, w.Root); !errors.Is(err, flops.ErrBadOpening) {
		t.Errorf("a node opened as a row: %v", err)
	}
	// The 64 bytes under a node are what a row of eight digests has. Were
	// leaves not prefixed, size 512 would give a leaf equal to that node.
	if flops.RowLeaf(digestsOf(leaf, o.RowPath[0])) == parent {
		t.Error("a row of eight digests hashes to a node")
	}
	// The two-lap reading of a four-lap root: its lap roots would be nodes.
	two := flops.Opening{Lap: 0, Row: o.Row, Digests: o.Digests, RowPath: o.RowPath, LapPath: o.LapPath[1:]}
	if err := two.Verify(w.N, 2, w.Root); !errors.Is(err, flops.ErrBadOpening) {
		t.Errorf("four laps read as two: %v", err)
	}
	// A lap's root as the root of work of one lap.
	single := flops.Opening{Lap: 0, Row: o.Row, Digests: o.Digests, RowPath: o.RowPath}
	if err := single.Verify(w.N, 1, w.lapRoots[1]); !errors.Is(err, flops.ErrBadOpening) {
		t.Errorf("a lap root taken for a work root: %v", err)
	}
}

// An operator chooses the root that it commits to, and can build any tree under
// it. These openings lead to their roots by every hash; only their shape is
// wrong.
func TestRootOverAnotherShapeCannotBeOpened(t *testing.T) {
	leaves, roots := someHashes(8), someHashes(8)
	digests := []uint64{1, 2, 3, 4, 5}

	t.Run("a lap where padding belongs", func(t *testing.T) {
		w := honest(8)
		o := w.open(6, 1)
		if err := o.Verify(w.N, 8, w.Root); err != nil {
			t.Fatal(err)
		}
		for laps := uint64(5); laps <= 6; laps++ {
			if err := o.Verify(w.N, laps, w.Root); !errors.Is(err, flops.ErrBadOpening) {
				t.Errorf("lap 6 of %d: %v", laps, err)
			}
		}
	})
	t.Run("a row past the lap", func(t *testing.T) {
		leaves[5] = flops.RowLeaf(digests[:4])
		lapRoot := flops.LapRoot(leaves)
		o := flops.Opening{Row: 5, Digests: digests[:4], RowPath: flops.RowPath(leaves, 5)}
		if err := o.Verify(256, 1, flops.LapLeaf(0, lapRoot)); !errors.Is(err, flops.ErrBadOpening) {
			t.Errorf("got %v", err)
		}
	})
	t.Run("a lap of more rows", func(t *testing.T) {
		leaves[3] = flops.RowLeaf(digests[:4])
		lapRoot := flops.LapRoot(leaves)
		o := flops.Opening{Row: 3, Digests: digests[:4], RowPath: flops.RowPath(leaves, 3)}
		if err := o.Verify(256, 1, flops.LapLeaf(0, lapRoot)); !errors.Is(err, flops.ErrBadOpening) {
			t.Errorf("got %v", err)
		}
	})
	t.Run("a row of more tiles", func(t *testing.T) {
		leaves := someHashes(4)
		leaves[2] = flops.RowLeaf(digests)
		o := flops.Opening{Row: 2, Digests: digests, RowPath: flops.RowPath(leaves, 2)}
		if err := o.Verify(256, 1, flops.LapLeaf(0, flops.LapRoot(leaves))); !errors.Is(err, flops.ErrBadOpening) {
			t.Errorf("got %v", err)
		}
	})
	t.Run("a lap number that wraps around the tree", func(t *testing.T) {
		rows := someHashes(4)
		rows[0] = flops.RowLeaf(digests[:4])
		sibling := flops.LapLeaf(1, roots[1])
		leaf := flops.LapLeaf(2, flops.LapRoot(rows))
		root := flops.Keccak([]byte{1}, leaf[:], sibling[:])
		o := flops.Opening{Lap: 2, Digests: digests[:4], RowPath: flops.RowPath(rows, 0), LapPath: []flops.Hash{sibling}}
		if err := o.Verify(256, 2, root); !errors.Is(err, flops.ErrBadOpening) {
			t.Errorf("got %v", err)
		}
	})
}

func digestsOf(nodes ...flops.Hash) (digests []uint64) {
	for _, n := range nodes {
		for i := 0; i < 32; i += 8 {
			digests = append(digests, binary.BigEndian.Uint64(n[i:]))
		}
	}
	return digests
}

func TestAnyChangedBitOfAnOpeningIsCaught(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := honest(rapid.Uint64Range(1, smallLaps).Draw(t, "laps"))
		o := w.open(rapid.Uint64Range(0, w.Laps-1).Draw(t, "lap"), rapid.Uint32Range(0, w.Tiles()-1).Draw(t, "row"))
		o.Digests = slices.Clone(o.Digests)
		at := rapid.IntRange(0, 8*len(o.Digests)+32*(len(o.RowPath)+len(o.LapPath))-1).Draw(t, "byte")
		mask := rapid.ByteRange(1, 255).Draw(t, "mask")
		switch path := (at - 8*len(o.Digests)) / 32; {
		case at < 8*len(o.Digests):
			o.Digests[at/8] ^= uint64(mask) << (8 * (at % 8))
		case path < len(o.RowPath):
			o.RowPath[path][at%32] ^= mask
		default:
			o.LapPath[path-len(o.RowPath)][at%32] ^= mask
		}
		if err := o.Verify(w.N, w.Laps, w.Root); !errors.Is(err, flops.ErrBadOpening) {
			t.Fatalf("got %v, want a bad opening", err)
		}
	})
}

func TestWorkRootOfManyLapsAllocatesNextToNothing(t *testing.T) {
	for _, laps := range []int{1, 1000, 5000} {
		roots := someHashes(laps)
		if allocs := testing.AllocsPerRun(3, func() { flops.WorkRoot(roots) }); allocs > 8 {
			t.Errorf("%d laps: %v allocations", laps, allocs)
		}
		if allocs := testing.AllocsPerRun(3, func() { flops.LapPath(roots, 0) }); allocs > 8 {
			t.Errorf("path in %d laps: %v allocations", laps, allocs)
		}
	}
}

func BenchmarkWorkRoot(b *testing.B) {
	for _, laps := range []int{1000, 100_000} {
		b.Run(fmt.Sprintf("laps=%d", laps), func(b *testing.B) {
			roots := someHashes(laps)
			b.ReportAllocs()
			for b.Loop() {
				flops.WorkRoot(roots)
			}
		})
	}
}
