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
// an addition; a lap has 2·n³ of them.
type Rates struct {
	N            uint32  `json:"n"`
	GEMMOps      float64 `json:"gemm_ops"`       // operations per second of the product alone; 0 if the device can't do it alone
	LapOps       float64 `json:"lap_ops"`        // the same for whole laps: entries, product and digests
	Overhead     float64 `json:"overhead"`       // share of a lap's time that is not the product's; 0 if unknown
	VerifyTileMS float64 `json:"verify_tile_ms"` // milliseconds that one core takes to verify a sampled tile

	// The vendor's library for comparison, if there is one that the device can
	// use.
	Library      *LibraryRates `json:"library,omitempty"`
	LibraryError error         `json:"-"` // why it can't be used
}

// LibraryRates is what a vendor's library does at the same size, on the same
// device, in the same run.
type LibraryRates struct {
	Name     string  `json:"name"`
	Int8Ops  float64 `json:"int8_ops"` // operations per second of the product alone, by the operands' type
	BF16Ops  float64 `json:"bf16_ops"`
	Fraction float64 `json:"lap_fraction"` // whole laps' rate as a fraction of Int8Ops
}

// benchTurns is how often Bench takes each measurement in turn. The best one
// counts, since other load on the machine only slows it down.
const benchTurns = 3

// Bench measures a device at one size and verifies its tiles with t. After each
// measurement it calls step, if not nil, with the fraction that is done.
func Bench(ctx context.Context, d Device, t Tiler, n uint32, step func(part float64)) (Rates, error) {
	r := Rates{N: n}
	session, err := d.Prepare(ctx, flops.Hash{}, n)
	if err != nil {
		return r, &DeviceError{d.Info().Name, fmt.Errorf("prepare size %d: %w", n, err)}
	}
	lap, gemm, tile := time.Duration(math.MaxInt64), time.Duration(math.MaxInt64), time.Duration(math.MaxInt64)
	multiplier, alone := session.(Multiplier)
	yardstick := yardstickTurns{session: session}
	for turn := range benchTurns {
		err = measureTurn(ctx, session.Laps, &lap)
		if err == nil && alone {
			err = measureTurn(ctx, multiplier.Products, &gemm)
		}
		if err == nil {
			yardstick.turn(ctx)
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
	r.Library, r.LibraryError = yardstick.rates(ops, r.LapOps)
	return r, nil
}

// yardstickTurns measures a vendor's library turn after turn, until it fails.
type yardstickTurns struct {
	session Session
	best    *YardstickTimes
	err     error
}

func (y *yardstickTurns) turn(ctx context.Context) {
	yardstick, can := y.session.(Yardstick)
	if !can || y.err != nil {
		return
	}
	var now YardstickTimes
	if now, y.err = yardstick.Yardstick(ctx); y.err != nil {
		return
	}
	if y.best != nil {
		now.Int8, now.BF16 = min(now.Int8, y.best.Int8), min(now.BF16, y.best.BF16)
	}
	y.best = &now
}

// rates returns nil if there is no library or it failed in any turn.
func (y *yardstickTurns) rates(ops, lapOps float64) (*LibraryRates, error) {
	if y.best == nil || y.err != nil {
		return nil, y.err
	}
	int8s, bf16s := max(1, y.best.Int8), max(1, y.best.BF16)
	r := &LibraryRates{Name: y.best.Library, Int8Ops: ops / int8s.Seconds(), BF16Ops: ops / bf16s.Seconds()}
	r.Fraction = lapOps / r.Int8Ops
	return r, nil
}

func measureTurn(ctx context.Context, run laps, best *time.Duration) error {
	took, err := lapTime(ctx, run, measureTime)
	if err == nil {
		*best = min(*best, max(1, took))
	}
	return err
}

// measureTiles verifies tiles on one core. As far as there are enough, no two
// of them share a row or a column.
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
