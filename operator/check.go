package operator

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/proof-of-flops/proof-of-flops/api"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// An objection is why a node does not sign a round's results.
type objection struct {
	code   flops.Verdict
	line   flops.Address // zero if it is not about one line
	sample uint32
	reason string
}

// checkAndSign derives every verdict itself from the evidence, and signs the
// results if all of them agree (PROTOCOL.md section 7).
func (d *duty) checkAndSign(ctx context.Context, set *api.SignedSet, sampleSeed flops.Hash) (*objection, error) {
	if d.lateSalt {
		return &objection{code: flops.ObjectionLateSalt, reason: "the salt came after its deadline"}, nil
	}
	parts, err := d.Aggregator.Evidence(ctx, d.facts.Round, sampleSeed, d.clock.EvidenceLimits())
	if err != nil {
		return nil, fmt.Errorf("no evidence came: %w", err)
	}
	start := time.Now()
	ev, err := audit.ParseEvidence(parts, d.clock.EvidenceLimits())
	if err != nil {
		return &objection{code: flops.ObjectionBadEvidence, reason: err.Error()}, nil //nolint:nilerr // the fault is what is objected to
	}
	if ob, err := d.otherSets(set, ev); ob != nil || err != nil {
		return ob, err
	}
	_, err = d.Judge.Evidence(ctx, d.facts, sampleSeed, ev)
	if diff := (*audit.Difference)(nil); errors.As(err, &diff) {
		return &objection{code: diff.Derived.Verdict, line: diff.Operator, sample: diff.Derived.Sample, reason: diff.Error()}, nil
	}
	if errors.Is(err, audit.ErrEvidence) {
		return &objection{code: flops.ObjectionBadEvidence, reason: err.Error()}, nil
	}
	if err != nil {
		return nil, err
	}
	if ob, err := d.nothingDropped(ctx, ev); ob != nil || err != nil {
		return ob, err
	}
	res := audit.Results(ev, d.facts.Operators.Page)
	// In this order, since the archive keeps the first evidence: it must be
	// the evidence that was signed.
	sig, err := d.signer.results(d.facts.Round, res)
	if err != nil {
		return nil, err
	}
	if _, err := d.PutEvidence(d.facts.Round, ev.Encode(), res); err != nil {
		return nil, err
	}
	if err := d.PutSignature(d.facts.Round, res, api.ResultsSignature{Operator: d.id, Signature: sig}); err != nil {
		return nil, err
	}
	d.log.Info().Int("lines", len(ev.Records)).Float64("tookSeconds", time.Since(start).Seconds()).Msg("Every verdict checked; results signed")
	d.deliver(ctx, "results' signature", func(ctx context.Context) error {
		return d.Aggregator.SubmitResults(ctx, d.facts.Round, d.id, res, sig)
	})
	return nil, nil
}

// nothingDropped objects if the evidence lacks a commitment or a reveal for
// which an operator has the aggregator's receipt: this one, or one that has
// shown it, or shows it now that it is asked.
func (d *duty) nothingDropped(ctx context.Context, ev *flops.Evidence) (*objection, error) {
	gaps := d.gaps(ev)
	d.askReceipts(ctx, gaps)
	for _, g := range gaps {
		var (
			dropped bool
			err     error
			reason  = "that operator has shown the aggregator's receipt for a message that is missing"
		)
		if g.operator.ID == d.id {
			reason = "this operator has the aggregator's receipt for a message that is missing"
			dropped, err = d.showOwn(ctx, g.sampleSeed)
		} else {
			dropped, err = d.shown(g)
		}
		if err != nil {
			return nil, err
		}
		if dropped {
			return &objection{code: flops.ObjectionDropped, line: g.operator.Address, reason: reason}, nil
		}
	}
	return nil, nil
}

// object tells the log and the aggregator why nothing is signed.
func (d *duty) object(ctx context.Context, sampleSeed flops.Hash, ob *objection) {
	d.log.Warn().Stringer("code", ob.code).Stringer("line", ob.line).Uint32("sample", ob.sample).Str("reason", ob.reason).
		Msg("The round's results are not signed")
	d.meters.objected.WithLabelValues(ob.code.String()).Inc()
	o := api.Objection{SampleSeed: sampleSeed, Line: ob.line, Sample: ob.sample, Code: ob.code}
	sig := d.Key.Sign(d.facts.Round.ObjectionDigest(sampleSeed, ob.line, ob.sample, ob.code))
	if err := d.PutObjection(d.facts.Round, api.SignedObjection{Operator: d.id, Objection: o, Signature: sig}); err != nil {
		d.log.Error().Err(err).Msg("The objection could not be kept")
	}
	d.deliver(ctx, "objection", func(ctx context.Context) error {
		return d.Aggregator.SubmitObjection(ctx, d.facts.Round, d.id, o, sig)
	})
}
