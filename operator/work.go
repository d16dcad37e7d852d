package operator

import (
	"context"
	"encoding/json"
	"math/big"
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

// selfCheck recomputes some random rows of the work before it is committed, and
// a tile of each with the reference (PROTOCOL.md section 5).
func (d *duty) selfCheck(ctx context.Context, work *compute.Result, seed flops.Hash) error {
	if d.cfg.SelfChecks == 0 {
		return nil
	}
	start := time.Now()
	if err := work.SpotCheck(ctx, d.Devices, compute.NewGo(1), seed, d.cfg.SelfChecks); err != nil {
		return err
	}
	d.log.Debug().Int("tiles", d.cfg.SelfChecks).Dur("took", time.Since(start)).Msg("Self-check passed")
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
