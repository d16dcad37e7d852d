package operator

import (
	"context"
	"errors"
	"fmt"
	"time"

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
func (d *duty) checkAndSign(ctx context.Context, set *flops.SignedSet, sampleSeed flops.Hash) (*objection, error) {
	if d.lateSalt {
		return &objection{code: flops.ObjectionLateSalt, reason: "the salt came after its deadline"}, nil
	}
	ev, fault := d.aggregator.Evidence(ctx, d.facts.Attempt, sampleSeed, d.clock.EvidenceLimits())
	if fault != nil && !errors.Is(fault, flops.ErrMalformed) {
		return nil, fmt.Errorf("no evidence came: %w", fault)
	}
	start := time.Now()
	if ev != nil { // its header proves two sets, whatever else it holds
		if ob, err := d.otherSets(set, &ev.Header); ob != nil || err != nil {
			return ob, err
		}
	}
	if fault != nil {
		return &objection{code: flops.ObjectionBadEvidence, reason: fault.Error()}, nil //nolint:nilerr // the fault is what is objected to
	}
	_, err := d.judge.Evidence(ctx, d.facts, sampleSeed, &ev.Evidence)
	if diff := (*audit.Difference)(nil); errors.As(err, &diff) {
		return &objection{code: diff.Derived.Verdict, line: diff.Operator, sample: diff.Derived.Sample, reason: diff.Error()}, nil
	}
	if errors.Is(err, audit.ErrEvidence) {
		return &objection{code: flops.ObjectionBadEvidence, reason: err.Error()}, nil
	}
	if err != nil {
		return nil, err
	}
	if ob, err := d.nothingDropped(ctx, &ev.Evidence); ob != nil || err != nil {
		return ob, err
	}
	res := audit.Results(ev, d.facts.Operators.Page)
	// In this order, since the archive keeps the first evidence: it must be
	// the evidence that was signed.
	sig, err := d.signer.results(d.facts.Attempt, res)
	if err != nil {
		return nil, err
	}
	if err := d.archive.PutEvidence(d.facts.Attempt, ev, res); err != nil {
		return nil, err
	}
	signed := &flops.SignedResults{Results: res, ResultsSignature: flops.ResultsSignature{Operator: d.id, Signature: sig}}
	if err := d.archive.PutSignature(d.facts.Attempt, signed); err != nil {
		return nil, err
	}
	d.log.Info().Int("lines", len(ev.Records)).Float64("tookSeconds", time.Since(start).Seconds()).Msg("Every verdict checked; results signed")
	d.deliver(ctx, "results' signature", func(ctx context.Context) error {
		return d.aggregator.SubmitResults(ctx, d.facts.Attempt, signed)
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
	o := &flops.SignedObjection{
		Operator:  d.id,
		Objection: flops.Objection{SampleSeed: sampleSeed, Line: ob.line, Sample: ob.sample, Code: ob.code},
	}
	o.Signature = d.key.Sign(d.facts.Attempt.ObjectionDigest(o.Objection))
	if err := d.archive.PutObjection(d.facts.Attempt, o); err != nil {
		d.log.Error().Err(err).Msg("The objection could not be kept")
	}
	d.deliver(ctx, "objection", func(ctx context.Context) error {
		return d.aggregator.SubmitObjection(ctx, d.facts.Attempt, o)
	})
}
