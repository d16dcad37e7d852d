package compute_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/devices"
	"github.com/proof-of-flops/proof-of-flops/compute/internal/devicetest"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// tiler gives every tile the tile's number in its lap as the digest.
type tiler struct{ fail error }

func (t tiler) TileDigest(_ flops.Hash, _ uint32, lap uint64, _, _ uint32) (uint64, error) {
	return lap, t.fail
}

func TestFirstWrongClaimIsFoundWhateverTheWorkers(t *testing.T) {
	const count = 200
	rng := rand.New(rand.NewPCG(1, 2))
	for _, test := range []struct {
		wrong []uint32
		want  int // -1 for none
	}{{nil, -1}, {[]uint32{0}, 0}, {[]uint32{199}, 199}, {[]uint32{150, 30, 31, 151}, 30}} {
		for _, workers := range []int{0, 1, 3, 16, 500} {
			claims := make([]flops.TileClaim, count)
			for q := range claims {
				claims[q] = flops.TileClaim{Sample: uint32(q), Lap: uint64(q), Digest: uint64(q)}
			}
			for _, q := range test.wrong {
				claims[q].Digest++
			}
			rng.Shuffle(count, func(i, j int) { claims[i], claims[j] = claims[j], claims[i] })
			bad, err := compute.VerifyTiles(t.Context(), tiler{}, flops.Hash{}, 256, claims, workers)
			if err != nil {
				t.Fatal(err)
			}
			if got := sampleOf(bad); got != test.want {
				t.Errorf("%d workers find sample %d wrong instead of %d", workers, got, test.want)
			}
		}
	}
}

// Claims of several operators, some of them wrong, in batches or one by one.
func TestEveryOperatorsFirstWrongClaimIsFound(t *testing.T) {
	tilers := map[string]compute.Tiler{"one by one": compute.NewGo(1), "the fastest": devices.Tiler()}
	rng := rand.New(rand.NewPCG(3, 4))
	var operators []compute.Claims
	var want []int
	for i := range 5 {
		seed := devicetest.Seed(rng)
		o, first := compute.Claims{Seed: seed, N: 256}, -1
		for q := range uint32(10 * i) {
			c := flops.TileClaim{Sample: q, Lap: rng.Uint64N(2), Row: rng.Uint32N(4), Col: rng.Uint32N(4)}
			c.Digest = flops.NewEntries(seed).TileDigest(256, c.Lap, c.Row, c.Col)
			if i > 1 && rng.IntN(12) == 0 {
				c.Digest ^= 1 << rng.IntN(64)
				if first < 0 {
					first = int(q)
				}
			}
			o.Tiles = append(o.Tiles, c)
		}
		operators, want = append(operators, o), append(want, first)
	}
	for name, tiler := range tilers {
		for _, workers := range []int{1, 2, 7} {
			bad, err := compute.Verify(t.Context(), tiler, operators, workers)
			if err != nil || len(bad) != len(operators) {
				t.Fatalf("%s: %d operators judged, and %v", name, len(bad), err)
			}
			for i, b := range bad {
				if got := sampleOf(b); got != want[i] {
					t.Errorf("%s on %d workers: operator %d's first wrong sample is %d instead of %d", name, workers, i, got, want[i])
				}
			}
		}
	}
	if slices.Max(want) < 0 {
		t.Error("no claim was wrong: choose another seed")
	}
}

// counting counts how many of its tiles are computed at the same time.
type counting struct {
	tiler
	now, most *atomic.Int32
	proceed   <-chan struct{}
}

func (c counting) TileDigest(seed flops.Hash, n uint32, lap uint64, row, col uint32) (uint64, error) {
	c.most.Store(max(c.most.Load(), c.now.Add(1))) // the last to arrive counts them all
	<-c.proceed
	defer c.now.Add(-1)
	return c.tiler.TileDigest(seed, n, lap, row, col)
}

func TestNoMoreIsVerifiedAtATimeThanThereAreWorkers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		proceed := make(chan struct{})
		c := counting{now: new(atomic.Int32), most: new(atomic.Int32), proceed: proceed}
		operators := make([]compute.Claims, 9)
		for i := range operators {
			operators[i] = compute.Claims{N: 256, Tiles: make([]flops.TileClaim, 10)}
		}
		go func() {
			for range 10 * len(operators) {
				synctest.Wait()
				proceed <- struct{}{}
			}
		}()
		if _, err := compute.Verify(t.Context(), c, operators, 3); err != nil {
			t.Fatal(err)
		}
		if most := c.most.Load(); most != 3 {
			t.Errorf("%d tiles were computed at a time instead of 3", most)
		}
	})
}

func sampleOf(c *flops.TileClaim) int {
	if c == nil {
		return -1
	}
	return int(c.Sample)
}

func TestVerificationThatFailsBlamesNobody(t *testing.T) {
	claims := []flops.TileClaim{{Lap: 1, Digest: 2}}
	if bad, err := compute.VerifyTiles(t.Context(), tiler{errBroken}, flops.Hash{}, 256, claims, 1); bad != nil || !errors.Is(err, errBroken) {
		t.Errorf("a broken device gives %+v, %v", bad, err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if bad, err := compute.VerifyTiles(ctx, tiler{}, flops.Hash{}, 256, claims, 1); bad != nil || !errors.Is(err, context.Canceled) {
		t.Errorf("a cancelled context gives %+v, %v", bad, err)
	}
	if bad, err := compute.VerifyTiles(t.Context(), compute.NewGo(1), flops.Hash{}, 256, []flops.TileClaim{{Row: 4}}, 1); bad != nil || err == nil {
		t.Errorf("a claim of a tile that doesn't exist gives %+v, %v", bad, err)
	}
}
