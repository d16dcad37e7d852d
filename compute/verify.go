package compute

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// VerifyTiles computes every claimed tile, on the given number of workers, and
// returns the wrong claim with the lowest sample number, or nil if all are
// right. Which one that is depends on nothing but the claims. An error, as
// opposed to a wrong claim, says nothing about the operator: a claim of a tile
// that doesn't exist, a failing device, or the end of ctx.
func VerifyTiles(ctx context.Context, t Tiler, seed flops.Hash, n uint32, claims []flops.TileClaim, workers int) (bad *flops.TileClaim, err error) {
	claims = slices.SortedStableFunc(slices.Values(claims), func(a, b flops.TileClaim) int {
		return cmp.Compare(a.Sample, b.Sample)
	})
	var (
		mu    sync.Mutex
		begun int           // claims handed out, in order
		first = len(claims) // the lowest wrong one so far
	)
	group, ctx := errgroup.WithContext(ctx)
	for range max(1, min(workers, len(claims))) {
		group.Go(func() error {
			for {
				mu.Lock()
				at := begun
				begun++
				end := at >= first
				mu.Unlock()
				if end {
					return nil
				}
				if err := ctx.Err(); err != nil {
					return err
				}
				c := &claims[at]
				digest, err := t.TileDigest(seed, n, c.Lap, c.Row, c.Col)
				if err != nil {
					return fmt.Errorf("compute tile (%d, %d) of lap %d for sample %d: %w", c.Row, c.Col, c.Lap, c.Sample, err)
				}
				if digest != c.Digest {
					mu.Lock()
					first = min(first, at)
					mu.Unlock()
				}
			}
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	if first == len(claims) {
		return nil, nil
	}
	return &claims[first], nil
}
