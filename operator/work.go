package operator

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/proof-of-flops/proof-of-flops/archive"
	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// maxLaps is the greatest number of laps of size n that a round allows.
func maxLaps(p flops.Params, n uint32) uint64 {
	most := new(big.Int).Mul(new(big.Int).SetUint64(p.MaxRate), big.NewInt(int64(p.Window)))
	most.Div(most, flops.Work{N: n, Laps: 1}.FLOP())
	if !most.IsUint64() {
		return flops.MaxLaps
	}
	return min(most.Uint64(), flops.MaxLaps)
}

// selfCheck is how devices are checked before their work is committed to: by
// the pure-Go reference, which shares no code with any of them (protocol §5). A
// device that is found wrong is not used any more.
func (d *duty) selfCheck() compute.Check {
	if d.cfg.SelfChecks == 0 {
		return compute.Check{}
	}
	return compute.Check{Reference: compute.NewGo(1), Tiles: d.cfg.SelfChecks, Wrong: func(device string, reason error) {
		d.log.Error().Err(reason).Str("device", device).Msg("A device computes wrongly and is left out until the node is started again")
		d.leaveOut(device)
	}}
}

// devices are those that have not been found wrong.
func (o *Operator) devices() []compute.Device {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.working
}

// leaveOut ends the use of a device.
func (o *Operator) leaveOut(device string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.working = slices.DeleteFunc(slices.Clone(o.working), func(d compute.Device) bool { return d.Info().Name == device })
}

// work runs laps until shortly before the freeze, checks some tiles, and keeps
// what the reveal will need.
func (d *duty) work(ctx context.Context) (*compute.Result, error) {
	seed := d.facts.Attempt.OperatorSeed(d.id)
	p, n := d.round.Params, d.cfg.Size
	if n < p.MinSize || n > p.MaxSize {
		return nil, fmt.Errorf("this round takes sizes from %d to %d, not %d; change --size", p.MinSize, p.MaxSize, n)
	}
	limit := compute.Limit{MaxLaps: maxLaps(p, n), Deadline: d.clock.Freeze().Add(-d.cfg.Margin)}
	if limit.MaxLaps == 0 {
		return nil, fmt.Errorf("a single lap of size %d is more than this round's maximum of %d FLOP/s; choose a smaller --size", n, p.MaxRate)
	}
	d.log.Info().Uint32("n", n).Time("until", limit.Deadline).Msg("Working")
	work, err := compute.RunChecked(ctx, d.devices(), seed, n, limit, d.selfCheck())
	if err != nil {
		return nil, fmt.Errorf("work at n = %d: nothing is committed: %w", n, err)
	}
	for _, r := range work.Devices {
		if r.Err != nil {
			d.log.Error().Err(r.Err).Str("device", r.Name).Msg("A device failed and was left out")
		}
	}
	b, err := work.MarshalBinary()
	if err != nil {
		return nil, fmt.Errorf("encode the work: %w", err)
	}
	return work, d.store.Put(workBucket, archive.Key(d.facts.Attempt), b)
}

// keptWork returns the work that an earlier run of the node committed to.
func (d *duty) keptWork() (*compute.Result, error) {
	b, err := d.store.Get(workBucket, archive.Key(d.facts.Attempt))
	if err != nil {
		return nil, err
	}
	var work compute.Result
	if err := work.UnmarshalBinary(b); err != nil {
		return nil, fmt.Errorf("the work that was committed to: %w", err)
	}
	return &work, nil
}
