package operator

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// checkAndSign derives every verdict from the evidence, and signs the results
// if all agree (protocol §7).
func (d *duty) checkAndSign(ctx context.Context, set *flops.SignedSet, sampleSeed flops.Hash) (*objection, error) {
	if d.lateSalt {
		return &objection{code: flops.ObjectionLateSalt, reason: "the salt came after its deadline"}, nil
	}
	ev, fault := d.aggregator.Evidence(ctx, d.facts.Attempt, sampleSeed, d.clock.EvidenceLimits())
	if fault != nil && !errors.Is(fault, flops.ErrMalformed) {
		return nil, fmt.Errorf("no evidence came: %w", fault)
	}
	start := time.Now()
	if ev != nil { // the header can prove two sets, even if the evidence is faulty
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
	// First the signature, then the archive, which keeps the first evidence: it
	// must be the evidence that was signed.
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
