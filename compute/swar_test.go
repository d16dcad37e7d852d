package compute

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Operands that drive every lane to both ends of its 16 bits: a lane that
// borrows from its neighbour shows up here, but rarely on random entries.
func TestPackedProductOfExtremeOperandsIsExact(t *testing.T) {
	const edge = flops.TileEdge
	rng := rand.New(rand.NewPCG(1, 2))
	patterns := map[string]func(v, k int) int8{
		"-16":      func(int, int) int8 { return -16 },
		"15":       func(int, int) int8 { return 15 },
		"by k":     func(_, k int) int8 { return int8(15 - 31*(k%2)) },
		"by lane":  func(v, _ int) int8 { return int8(15 - 31*(v%2)) },
		"in turns": func(v, k int) int8 { return int8(15 - 31*((v+k)%2)) },
		"random":   func(int, int) int8 { return int8(rng.IntN(32) - 16) },
	}
	for an, ap := range patterns {
		for bn, bp := range patterns {
			for _, n := range []int{lanesDepth, 256} {
				t.Run(fmt.Sprintf("%s by %s over %d", an, bn, n), func(t *testing.T) {
					a, columns := make([]int8, edge*n), make([]int8, edge*n)
					for i := range a {
						a[i], columns[i] = ap(i/n, i%n), bp(i/n, i%n)
					}
					b := make([]uint64, tileGroups*n)
					for g := range tileGroups {
						var four [lanes][]int8
						for l := range four {
							four[l] = columns[(g*lanes+l)*n:][:n]
						}
						pack(b[g*n:(g+1)*n], &four)
					}
					var c [edge * edge]int32
					c[0] = 1 // the old value must not count
					product(a, b, n, &c)
					for i, got := range c {
						want := int32(0)
						for k := range n {
							want += int32(a[i/edge*n+k]) * int32(columns[i%edge*n+k])
						}
						if got != want {
							t.Fatalf("entry (%d, %d) is %d instead of %d", i/edge, i%edge, got, want)
						}
					}
				})
			}
		}
	}
}
