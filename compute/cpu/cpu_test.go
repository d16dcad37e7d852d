//go:build cgo

package cpu

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/internal/devicetest"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

func TestDeviceOnEveryInstructionSet(t *testing.T) {
	vectors := devicetest.Vectors(t, "../../flops/testdata/work-v1.json")
	for i, d := range All(1) {
		t.Run(d.ISA(), func(t *testing.T) {
			devicetest.Run(t, vectors, func(threads int) devicetest.Device { return All(threads)[i] })
		})
	}
}

func TestPortableCIsAlwaysThere(t *testing.T) {
	devices := All(1)
	if last := devices[len(devices)-1]; last.ISA() != "portable C" {
		t.Errorf("the last instruction set is %s", last.ISA())
	}
}

func BenchmarkCPU(b *testing.B) {
	for i, d := range All(1) {
		b.Run(d.ISA(), func(b *testing.B) {
			devicetest.Benchmark(b, func(threads int) devicetest.Device { return All(threads)[i] })
		})
	}
}

// Whole laps, and single strips of larger ones, match the pure-Go device, on
// any number of threads.
func TestDigestsEqualTheGoDevice(t *testing.T) {
	rng := rand.New(rand.NewPCG(13, 14))
	for _, size := range []struct {
		n    uint32
		rows uint32 // compared
	}{{256, 4}, {512, 8}, {1024, 2}, {2048, 1}} {
		seed, lap := devicetest.Seed(rng), uint64(rng.Uint32())
		strips := func(d compute.Device) (all [][]uint64) {
			s, err := d.Prepare(t.Context(), seed, size.n)
			if err != nil {
				t.Fatal(err)
			}
			defer s.Close() //nolint:errcheck // it frees memory
			for i := range size.rows {
				row := i * (size.n / flops.TileEdge) / size.rows
				digests, err := s.Strip(t.Context(), lap, row)
				if err != nil {
					t.Fatal(err)
				}
				all = append(all, digests)
			}
			return all
		}
		want := strips(compute.NewGo(1))
		for _, threads := range []int{1, 3} {
			for _, d := range All(threads) {
				if got := strips(d); !slices.EqualFunc(got, want, slices.Equal) {
					t.Errorf("%s on %d threads: strips of lap %d at n = %d differ", d.ISA(), threads, lap, size.n)
				}
			}
		}
	}
}
