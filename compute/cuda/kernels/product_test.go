//go:build cgo && linux

package kernels_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/compute/cuda/kernels"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// fill says which entry vector v of an operand has at k.
type fill func(v, k int) int8

func constant(x int8) fill { return func(int, int) int8 { return x } }

// runs alternates between two entries, each for a number of k; every other vector
// begins with the other entry.
func runs(low, high int8, length int) fill {
	return func(v, k int) int8 {
		if (k/length+v)%2 == 0 {
			return low
		}
		return high
	}
}

// ramp is as small as can be in its first half and as large as can be in its
// second: partial sums go to one bound before they come back.
func ramp(n int) fill {
	return func(_, k int) int8 {
		if k < n/2 {
			return -16
		}
		return 15
	}
}

func random(stream uint64) fill {
	rng := rand.New(rand.NewPCG(stream, 1))
	return func(int, int) int8 { return int8(rng.IntN(32) - 16) }
}

// spike is one entry of n that isn't zero, and that is elsewhere in each
// vector: every product is seen alone.
func spike(n int) fill {
	return func(v, k int) int8 {
		if k == (v*37+11)%n {
			return -16
		}
		return 0
	}
}

//go:norace
func operand(f fill, vectors, n uint32) []int8 {
	m := make([]int8, vectors*n)
	for v := range int(vectors) {
		for k := range int(n) {
			m[v*int(n)+k] = f(v, k)
		}
	}
	return m
}

// multiply is the tile (ti, tj) of a product, by the schoolbook. The race
// detector would take most of the tests' time here.
//
//go:norace
func multiply(left, right []int8, n, ti, tj uint32) *[edge * edge]int32 {
	var c [edge * edge]int32
	for r := range uint32(edge) {
		a := left[(ti*edge+r)*n:][:n]
		for s := range uint32(edge) {
			b := right[(tj*edge+s)*n:][:n]
			sum := int32(0)
			for k, x := range a {
				sum += int32(x) * int32(b[k])
			}
			c[r*edge+s] = sum
		}
	}
	return &c
}

// checkProduct compares the results of both kernels for a product with the right ones.
func checkProduct(d device, l, r fill, n, rows uint32) error {
	left, right := operand(l, rows, n), operand(r, n, n)
	digests, err := d.product(kernels.Lap, left, right, n, rows)
	if err != nil {
		return err
	}
	parities, err := d.product(kernels.Product, left, right, n, rows)
	if err != nil {
		return err
	}
	for ti := range rows / edge {
		for tj := range n / edge {
			c := multiply(left, right, n, ti, tj)
			parity := uint32(0)
			for _, x := range c {
				parity ^= uint32(x)
			}
			at := ti*(n/edge) + tj
			if want := flops.Fold(c); digests[at] != want {
				return fmt.Errorf("digest (%d, %d) of %d rows of size %d is %#x instead of %#x", ti, tj, rows, n, digests[at], want)
			}
			if parities[at] != uint64(parity) {
				return fmt.Errorf("parity (%d, %d) of %d rows of size %d is %#x instead of %#x", ti, tj, rows, n, parities[at], parity)
			}
		}
	}
	return nil
}

// Saturating operands, and partial sums driven to the bound: a product that
// accumulates in too few bits, or in saturating ones, fails here while it would
// pass on random entries.
func TestProductOfExtremeOperandsIsExact(t *testing.T) {
	const n = 256
	operands := map[string]fill{
		"all -16":         constant(-16),
		"all 15":          constant(15),
		"-16 and 15":      runs(-16, 15, 1),
		"runs of 16":      runs(-16, 15, 16),
		"runs of 64":      runs(-16, 15, 64),
		"-16, 15 at last": ramp(n),
		"spikes":          spike(n),
		"random":          random(1),
	}
	d := open(t, library(t), "")
	for ln, l := range operands {
		for rn, r := range operands {
			if err := checkProduct(d, l, r, n, 128); err != nil {
				t.Errorf("%s by %s: %v", ln, rn, err)
			}
		}
	}
}

// The largest entry of a product that there is, 256·n = 2^23, and partial sums
// that go there and back. One block of a strip is enough: a block reads nothing
// but its own rows and columns.
func TestLargestDotProductIsExact(t *testing.T) {
	const n = flops.MaxSize
	d := open(t, library(t), "")
	for name, operands := range map[string][2]fill{
		"all -16":         {constant(-16), constant(-16)},
		"there and back":  {ramp(n), constant(-16)},
		"-16 by 15":       {constant(-16), constant(15)},
		"random by -16":   {random(4), constant(-16)},
		"spikes by runs":  {spike(n), runs(-16, 15, 3)},
		"random operands": {random(5), random(6)},
	} {
		left, right := operand(operands[0], edge, n), operand(operands[1], kernels.BlockCols, n)
		digests, err := d.block(left, right, n)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for tj, digest := range digests {
			if want := flops.Fold(multiply(left, right, n, 0, uint32(tj))); digest != want {
				t.Errorf("%s: digest %d is %#x instead of %#x", name, tj, digest, want)
			}
		}
	}
}

// block is the digests of the first block of a strip of 64 rows.
func (d device) block(left, right []int8, n uint32) (digests []uint64, err error) {
	const count = kernels.BlockCols / edge
	a, err := d.upload(left)
	if err != nil {
		return nil, err
	}
	bt, err := d.upload(right)
	if err != nil {
		return nil, err
	}
	to, err := d.Alloc(8 * count)
	if err != nil {
		return nil, err
	}
	err = d.Launch(kernels.Lap, 1, kernels.ProductThreads, kernels.ProductShared,
		uint64(a), uint64(bt), uint64(to), uint64(n), edge)
	if err != nil {
		return nil, err
	}
	if digests, err = d.longs(to, count); err != nil {
		return nil, err
	}
	return digests, d.free(a, bt, to)
}

func TestProductsOfAnyNumberOfTileRows(t *testing.T) {
	for _, schedule := range schedules {
		d := open(t, library(t), "schedule="+schedule)
		for _, rows := range []uint32{64, 128, 192, 256} {
			if err := checkProduct(d, random(2), random(3), 256, rows); err != nil {
				t.Errorf("%s: %v", schedule, err)
			}
		}
	}
}

// Blocks go through the product in bands; the last one is lower than the others,
// and its last block has half its rows.
func TestEveryBlockOfEveryBandIsComputed(t *testing.T) {
	const rows = 16*kernels.BlockRows + kernels.BlockRows + edge
	if err := checkProduct(open(t, library(t), ""), random(9), random(10), 512, rows); err != nil {
		t.Error(err)
	}
}
