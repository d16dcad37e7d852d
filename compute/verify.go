package compute

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"golang.org/x/sync/errgroup"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Claims are one operator's claims about its tiles.
type Claims struct {
	Seed  flops.Hash // the operator's seed in the round
	N     uint32
	Tiles []flops.TileClaim
}

// VerifyTiles is Verify for one operator.
func VerifyTiles(ctx context.Context, t Tiler, seed flops.Hash, n uint32, claims []flops.TileClaim, workers int) (bad *flops.TileClaim, err error) {
	all, err := Verify(ctx, t, []Claims{{seed, n, claims}}, workers)
	if err != nil {
		return nil, err
	}
	return all[0], nil
}

// Verify computes every claimed tile of every operator, on the given number of
// workers, and returns for each operator the wrong claim with the lowest sample
// number, or nil if all are right. The choice depends only on the claims. An
// error, in contrast to a wrong claim, implies nothing about any operator: it
// is a claim about a tile that doesn't exist, a failing device, or the end of
// ctx.
//
// Each batch of tiles belongs to one operator, and what its tiles have in
// common is made once. No more batches are made than there are workers for
// them.
func Verify(ctx context.Context, t Tiler, operators []Claims, workers int) (bad []*flops.TileClaim, err error) {
	workers = max(1, workers)
	total := 0
	for _, o := range operators {
		total += len(o.Tiles)
	}
	size := min(max(1, total/(batchesEach*workers)), largestBatch)
	wrong := make([][]bool, len(operators))
	group, within := errgroup.WithContext(ctx)
	group.SetLimit(workers)
	for i, o := range operators {
		wrong[i] = make([]bool, len(o.Tiles))
		for batch := range slices.Chunk(byStrip(o.Tiles), size) {
			if within.Err() != nil {
				break
			}
			group.Go(func() error { return check(within, t, &o, batch, wrong[i]) })
		}
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	bad = make([]*flops.TileClaim, len(operators))
	for i, o := range operators {
		for k := range o.Tiles {
			if wrong[i][k] && (bad[i] == nil || o.Tiles[k].Sample < bad[i].Sample) {
				bad[i] = &o.Tiles[k]
			}
		}
	}
	return bad, nil
}

const (
	largestBatch = 16 // tiles
	batchesEach  = 4  // at least, for each worker, so that none waits long for another
)

// byStrip returns the claims' indices in an order that groups claims in the
// same columns and, within these, claims in the same rows.
func byStrip(claims []flops.TileClaim) []int {
	order := make([]int, len(claims))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int {
		a, b := &claims[i], &claims[j]
		return cmp.Or(cmp.Compare(a.Col, b.Col), cmp.Compare(a.Lap, b.Lap), cmp.Compare(a.Row, b.Row), i-j)
	})
	return order
}

// check computes a batch of an operator's tiles and marks those that are wrong.
func check(ctx context.Context, t Tiler, o *Claims, batch []int, wrong []bool) error {
	at := make([]TileAt, len(batch))
	for i, k := range batch {
		at[i] = TileAt{o.Tiles[k].Lap, o.Tiles[k].Row, o.Tiles[k].Col}
	}
	digests, err := tileDigests(ctx, t, o.Seed, o.N, at)
	if err != nil {
		return fmt.Errorf("compute sampled tiles of size %d: %w", o.N, err)
	}
	for i, k := range batch {
		wrong[k] = digests[i] != o.Tiles[k].Digest
	}
	return nil
}

// tileDigests computes tiles, all at once if the tiler can.
func tileDigests(ctx context.Context, t Tiler, seed flops.Hash, n uint32, at []TileAt) ([]uint64, error) {
	if b, ok := t.(BatchTiler); ok {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		return b.TileDigests(seed, n, at)
	}
	digests := make([]uint64, len(at))
	for i, a := range at {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		var err error
		if digests[i], err = t.TileDigest(seed, n, a.Lap, a.Row, a.Col); err != nil {
			return nil, fmt.Errorf("tile (%d, %d) of lap %d: %w", a.Row, a.Col, a.Lap, err)
		}
	}
	return digests, nil
}
