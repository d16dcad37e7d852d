package operator

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// reveal opens the sampled rows of this operator's commitment in the set, and
// offers the reveal to the aggregator.
func (d *duty) reveal(ctx context.Context, mine, sc *flops.SignedCommitment, work *compute.Result, sampleSeed flops.Hash) error {
	if sc == nil || mine.Commitment != sc.Commitment {
		return errors.New("the set holds a commitment of this key that this node has no record of: do the same keys run on two nodes, or is the data folder lost?")
	}
	rv, err := d.signer.revealed(d.facts.Attempt, sampleSeed)
	if err != nil {
		return err
	}
	if rv == nil {
		if rv, err = d.makeReveal(ctx, sc, work, sampleSeed); err != nil {
			return err
		}
	}
	statement := rv.Statement()
	digest := statement.Digest(d.facts.Attempt.CommitmentDigest(&sc.Commitment))
	if held, err := d.heldReceipt(d.facts.Attempt, flops.ReceiptReveal, digest); err != nil || held != nil {
		return err
	}
	// It is offered for as long as the round lasts, even past the deadline: an
	// aggregator that was away sets a new one, and its refusal is final.
	d.aside.Go(func() {
		if err := d.submitReveal(ctx, rv, digest); err != nil && ctx.Err() == nil {
			d.log.Error().Err(err).Msg("The aggregator has confirmed no reveal: this round may count as a fault")
		}
	})
	return nil
}

// submitReveal sends a reveal to the aggregator and keeps the receipt for it.
func (d *duty) submitReveal(ctx context.Context, rv *flops.SignedReveal, digest flops.Hash) error {
	rc, err := d.aggregator.SubmitReveal(ctx, d.facts.Attempt, rv)
	if err != nil {
		return err
	}
	d.log.Info().Int("bytes", len(rv.Body)).Msg("Revealed")
	return d.keepReceipt(rc, flops.ReceiptReveal, digest)
}

// makeReveal opens the sampled rows and signs the reveal.
func (d *duty) makeReveal(ctx context.Context, sc *flops.SignedCommitment, work *compute.Result, sampleSeed flops.Hash) (*flops.SignedReveal, error) {
	if work == nil {
		return nil, errors.New("the work that was committed to is lost")
	}
	commitment := d.facts.Attempt.CommitmentDigest(&sc.Commitment)
	openings, err := work.Open(ctx, d.devices(), d.facts.Attempt.OperatorSeed(d.id), flops.Samples(sampleSeed, commitment, sc.Work, d.clock.Samples))
	if err != nil {
		return nil, fmt.Errorf("open the samples: %w", err)
	}
	rv := flops.Reveal{Metrics: metrics(work), Openings: openings}
	return d.signer.reveal(d.facts.Attempt, &sc.Commitment, sampleSeed, rv.Body())
}

// metrics is what the operator reports about itself in its reveal; it is
// displayed as such and credited nowhere. With many devices, the readings of
// their sensors are left out if there is no room for them.
func metrics(work *compute.Result) []byte {
	reports := slices.Clone(work.Devices)
	if b, ok := report(reports); ok {
		return b
	}
	for i := range reports {
		reports[i].Sensors = nil
	}
	if b, ok := report(reports); ok {
		return b
	}
	return []byte("{}")
}

func report(devices []compute.DeviceReport) (b []byte, ok bool) {
	b, err := json.Marshal(map[string]any{"devices": devices})
	return b, err == nil && len(b) <= flops.MaxMetrics
}
