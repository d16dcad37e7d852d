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

	// Beside a vendor's library, if the device knows one and it can be used.
	Library      *LibraryRates `json:"library,omitempty"`
	LibraryError error         `json:"-"` // why it can't
}

// LibraryRates is what a vendor's library does at the same size, on the same
// device, in the same run.
type LibraryRates struct {
	Name     string  `json:"name"`
	Int8Ops  float64 `json:"int8_ops"` // operations a second of the product alone, by the operands' type
	BF16Ops  float64 `json:"bf16_ops"`
	Fraction float64 `json:"lap_fraction"` // of Int8Ops that whole laps reach
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

// yardstickTurns measures a vendor's library turn by turn, until it fails.
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

// rates is nil if there is no library, or it failed in any turn.
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
