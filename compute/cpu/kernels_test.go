//go:build cgo

package cpu

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

const edge = flops.TileEdge

// fill gives the byte of entry k of vector v.
type fill func(v, k int) int8

func constant(x int8) fill { return func(int, int) int8 { return x } }

// alternating changes the sum's sign as rarely as every run k's.
func alternating(low, high int8, run int) fill {
	return func(v, k int) int8 {
		if (k/run+v)%2 == 0 {
			return low
		}
		return high
	}
}

func random(low, high int) fill {
	rng := rand.New(rand.NewPCG(1, 2))
	return func(int, int) int8 { return int8(low + rng.IntN(high-low+1)) }
}

// panels lays out 64 vectors of 4·groups bytes as the kernels need them, and
// also returns them as plain vectors.
func panels(t testing.TB, f fill, groups int) (words32 []uint32, vectors [edge][]int8) {
	words32 = guarded(t, edge*groups)
	for v := range vectors {
		vectors[v] = make([]int8, 4*groups)
		panel := words32[v/panelLanes*groups*panelLanes:]
		for k := range vectors[v] {
			x := f(v, k)
			vectors[v][k] = x
			panel[k/4*panelLanes+v%panelLanes] |= uint32(uint8(x)) << (k % 4 * 8)
		}
	}
	return words32, vectors
}

// Saturating operands, and partial sums driven to both ends: a product that
// accumulates in too few bits, or with saturation, fails here but would pass on
// random entries.
func TestProductOfExtremeOperandsIsExact(t *testing.T) {
	left := map[string]fill{
		"all -16":          constant(-16),
		"all 15":           constant(15),
		"-16 and 15":       alternating(-16, 15, 1),
		"runs of -16, 15":  alternating(-16, 15, 32),
		"long runs of -16": alternating(-16, 15, 1024),
		"random":           random(-16, 15),
	}
	right := map[string]fill{
		"all 31":     constant(31),
		"all 0":      constant(0),
		"0 and 31":   alternating(0, 31, 1),
		"runs of 31": alternating(0, 31, 64),
		"random":     random(0, 31),
	}
	for ln, l := range left {
		for rn, r := range right {
			for _, groups := range []int{groupStep, 64, 128} {
				t.Run(fmt.Sprintf("%s by %s over %d", ln, rn, 4*groups), func(t *testing.T) { checkProduct(t, l, r, groups) })
			}
		}
	}
	// The longest possible dot product.
	checkProduct(t, constant(-16), constant(31), flops.MaxSize/4)
}

func checkProduct(t *testing.T, left, right fill, groups int) {
	t.Helper()
	a, as := panels(t, left, groups)
	b, bs := panels(t, right, groups)
	start := rand.New(rand.NewPCG(3, 4))
	var before, want [edge * edge]uint32
	for i := range want {
		before[i] = uint32(start.Int32N(1<<24) - 1<<23) // as from other parts of the sum
		sum := int32(0)
		for k, x := range as[i/edge] {
			sum += int32(x) * int32(uint8(bs[i%edge][k]))
		}
		want[i] = uint32(sum)
	}
	for _, d := range All(1) {
		for _, add := range []bool{false, true} {
			got := guarded(t, edge*edge)
			copy(got, before[:])
			d.product(a, b, groups, add, got)
			for i := range got {
				if add {
					got[i] -= before[i]
				}
				if got[i] != want[i] {
					t.Errorf("%s, adding %t: entry (%d, %d) is %d instead of %d", d.ISA(), add, i/edge, i%edge, int32(got[i]), int32(want[i]))
					break
				}
			}
		}
	}
}

func TestFoldMatchesReference(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	tiles := map[string]func(i int) int32{
		"zero":     func(int) int32 { return 0 },
		"smallest": func(int) int32 { return math.MinInt32 },
		"largest":  func(int) int32 { return math.MaxInt32 },
		"all ones": func(int) int32 { return -1 },
		"counting": func(i int) int32 { return int32(i) },
		"random":   func(int) int32 { return int32(rng.Uint32()) },
	}
	excess := map[string]func(r int) int32{
		"zero":     func(int) int32 { return 0 },
		"smallest": func(int) int32 { return -16 * flops.MaxSize },
		"largest":  func(int) int32 { return 15 * flops.MaxSize },
		"random":   func(int) int32 { return rng.Int32N(1<<20) - 1<<19 },
	}
	for name, f := range tiles {
		for sum, e := range excess {
			var tile [edge * edge]int32
			var sums [edge]int32
			words32 := guarded(t, edge*edge)
			for i := range tile {
				if i%edge == 0 {
					sums[i/edge] = e(i / edge)
				}
				tile[i] = f(i)
				words32[i] = uint32(tile[i] + 16*sums[i/edge])
			}
			want := flops.Fold(&tile)
			for _, d := range All(1) {
				if got := d.fold(words32, &sums); got != want {
					t.Errorf("%s: the %s tile above %s sums folds to %#x instead of %#x", d.ISA(), name, sum, got, want)
				}
			}
		}
	}
}
