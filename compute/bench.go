package compute

import (
	"context"
	"errors"
	"fmt"
	"math"
	"time"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Rates is what a device does at one size. An operation is a multiplication or
// an addition: a lap has 2·n³.
type Rates struct {
	N            uint32  `json:"n"`
	GEMMOps      float64 `json:"gemm_ops"`       // operations a second of the product alone; 0 if the device can't do it alone
	LapOps       float64 `json:"lap_ops"`        // of whole laps: entries, product and digests
	Overhead     float64 `json:"overhead"`       // part of a lap's time that is not the product's; 0 if that isn't known
	VerifyTileMS float64 `json:"verify_tile_ms"` // milliseconds that one core takes to verify a sampled tile
}

// benchTurns is how often Bench measures each thing in turn; the best one
// counts, since whatever else the machine does only makes it slower.
const benchTurns = 3

// Bench measures a device at one size; its tiles are verified with t. step, if
// not nil, is called after each measurement, with the part of them that is done.
func Bench(ctx context.Context, d Device, t Tiler, n uint32, step func(part float64)) (Rates, error) {
	r := Rates{N: n}
	session, err := d.Prepare(ctx, flops.Hash{}, n)
	if err != nil {
		return r, &DeviceError{d.Info().Name, fmt.Errorf("prepare size %d: %w", n, err)}
	}
	lap, gemm, tile := time.Duration(math.MaxInt64), time.Duration(math.MaxInt64), time.Duration(math.MaxInt64)
	multiplier, alone := session.(Multiplier)
	for turn := range benchTurns {
		err = measureTurn(ctx, session.Laps, &lap)
		if err == nil && alone {
			err = measureTurn(ctx, multiplier.Products, &gemm)
		}
		if err == nil {
			err = measureTiles(ctx, t, n, &tile)
		}
		if err != nil {
			break
		}
		if step != nil {
			step(float64(turn+1) / benchTurns)
		}
	}
	if err := errors.Join(err, session.Close()); err != nil {
		return r, &DeviceError{d.Info().Name, fmt.Errorf("measure size %d: %w", n, err)}
	}
	ops := 2 * float64(n) * float64(n) * float64(n)
	r.LapOps = ops / lap.Seconds()
	if alone {
		r.GEMMOps = ops / gemm.Seconds()
		r.Overhead = max(0, 1-r.LapOps/r.GEMMOps)
	}
	r.VerifyTileMS = float64(tile) / float64(time.Millisecond)
	return r, nil
}

func measureTurn(ctx context.Context, run laps, best *time.Duration) error {
	took, err := lapTime(ctx, run, measureTime)
	if err == nil {
		*best = min(*best, max(1, took))
	}
	return err
}

// measureTiles verifies tiles that share no row and no column, on one core, as
// far as there are as many.
func measureTiles(ctx context.Context, t Tiler, n uint32, best *time.Duration) error {
	const count = 4
	claims := make([]flops.TileClaim, count)
	for i := range claims {
		claims[i] = flops.TileClaim{Sample: uint32(i), Row: uint32(i), Col: uint32(i)}
	}
	began := time.Now()
	if _, err := VerifyTiles(ctx, t, flops.Hash{}, n, claims, 1); err != nil {
		return err
	}
	*best = min(*best, max(1, time.Since(began)/count))
	return nil
}
