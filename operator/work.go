package operator

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"math/rand/v2"
	"time"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// maxLaps is how many laps a round takes at most at size n.
func maxLaps(p flops.Params, n uint32) uint64 {
	most := new(big.Int).Mul(new(big.Int).SetUint64(p.MaxRate), big.NewInt(int64(p.Window)))
	most.Div(most, flops.Work{N: n, Laps: 1}.FLOP())
	if !most.IsUint64() {
		return flops.MaxLaps
	}
	return min(most.Uint64(), flops.MaxLaps)
}

// selfCheck recomputes some random tiles of the work before it is committed:
// faulty hardware must be noticed before it is slashed (PROTOCOL.md section
// 5). The strips come from the devices once more, one tile of each from the
// reference.
func (d *duty) selfCheck(ctx context.Context, work *compute.Result, seed flops.Hash) error {
	if d.cfg.SelfChecks == 0 {
		return nil
	}
	start := time.Now()
	samples := make([]flops.Sample, d.cfg.SelfChecks)
	m := work.N / flops.TileEdge
	for i := range samples {
		samples[i] = flops.Sample{Lap: rand.Uint64N(work.Laps()), Row: rand.Uint32N(m), Col: rand.Uint32N(m)} //nolint:gosec // nobody gains by guessing them
	}
	openings, err := work.Open(ctx, d.Devices, seed, samples)
	if err != nil {
		return err
	}
	entries := flops.NewEntries(seed)
	for i, s := range samples {
		if got, want := openings[i].Digests[s.Col], entries.TileDigest(work.N, s.Lap, s.Row, s.Col); got != want {
			return fmt.Errorf("the devices computed tile (%d, %d) of lap %d wrongly: %016x, the reference has %016x; "+
				"test their memory, clocks and driver", s.Row, s.Col, s.Lap, got, want)
		}
	}
	d.log.Debug().Int("tiles", len(samples)).Dur("took", time.Since(start)).Msg("Self-check passed")
	return nil
}

// metrics is what the operator reports about itself in its reveal; it is
// shown as such and credited nowhere.
func metrics(work *compute.Result) []byte {
	b, err := json.Marshal(map[string]any{"devices": work.Devices})
	if err != nil || len(b) > flops.MaxMetrics {
		return []byte("{}")
	}
	return b
}
