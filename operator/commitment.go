package operator

import (
	"context"
	"errors"
	"time"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// commit works for the rest of the window and commits to the work. Even with an
// error it returns what is on record.
func (d *duty) commit(ctx context.Context) (*compute.Result, *flops.SignedCommitment, error) {
	sc, err := d.signer.committed(d.facts.Attempt)
	if err != nil {
		return nil, nil, err
	}
	if sc != nil {
		work, err := d.keptWork()
		return work, sc, errors.Join(err, d.submitCommitment(ctx, sc))
	}
	work, err := d.work(ctx)
	if err != nil {
		return nil, nil, err
	}
	sc, err = d.signer.commitment(d.facts.Attempt, flops.Commitment{Operator: d.address, ID: d.id, Work: work.Work()})
	if err != nil {
		return nil, nil, err
	}
	return work, sc, d.submitCommitment(ctx, sc)
}

// submitCommitment sends the commitment to the aggregator, unless it has given
// a receipt for it.
func (d *duty) submitCommitment(ctx context.Context, sc *flops.SignedCommitment) error {
	digest := d.facts.Attempt.CommitmentDigest(&sc.Commitment)
	if held, err := d.heldReceipt(d.facts.Attempt, flops.ReceiptCommitment, digest); err != nil || held != nil {
		return err
	}
	// A final answer may come a little after the freeze.
	wait, cancel := context.WithDeadline(ctx, d.clock.Freeze().Add(time.Second))
	defer cancel()
	rc, err := d.aggregator.SubmitCommitment(wait, d.facts.Attempt, sc)
	if err != nil {
		return err
	}
	if err := d.keepReceipt(rc, flops.ReceiptCommitment, digest); err != nil {
		return err
	}
	d.meters.laps.Add(float64(sc.Laps))
	d.log.Info().Uint32("n", sc.N).Uint64("laps", sc.Laps).Msg("Committed")
	return nil
}
