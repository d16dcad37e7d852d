package operator

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/proof-of-flops/proof-of-flops/api"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/keys"
)

// An objection is why a node does not sign a round's results.
type objection struct {
	code   flops.Verdict
	line   flops.Address // zero if it is not about one line
	sample uint32
	reason string
}

// awaitSet waits for the aggregator's commit set, witnesses when it came, and
// checks it. Only the first set of an attempt counts, and only until
// freezeGrace after the freeze by this node's clock (PROTOCOL.md section 6).
func (d *duty) awaitSet(ctx context.Context, own *flops.SignedCommitment) (*api.SignedSet, *objection, error) {
	set, err := d.Aggregator.CommitSet(ctx, d.facts.Round)
	if err != nil {
		return nil, nil, fmt.Errorf("no commit set came: %w", err)
	}
	now := time.Now()
	hash := set.Set.Hash()
	if err := keys.VerifyDigest(d.clock.Aggregator, d.facts.Round.CommitSetDigest(hash), set.Signature); err != nil {
		return nil, nil, fmt.Errorf("the commit set is not signed by the aggregator: %w", err)
	}
	arrival, receipt, err := d.signer.witness(d.facts.Round, hash, now)
	if errors.Is(err, ErrSignedOther) {
		return set, &objection{code: flops.ObjectionOtherSet, reason: err.Error()}, nil
	}
	if err != nil {
		return nil, nil, err
	}
	if due := d.clock.SetDeadline(); arrival.After(due) {
		return set, &objection{code: flops.ObjectionLateSet, reason: fmt.Sprintf("the set came at %s, %s after its deadline",
			arrival.UTC().Format(time.RFC3339Nano), arrival.Sub(due))}, nil
	}
	if err := d.facts.CheckSet(ctx, set.Set, set.Signature, d.Judge.Workers); err != nil {
		if ctx.Err() != nil {
			return nil, nil, ctx.Err()
		}
		return set, &objection{code: flops.ObjectionBadSet, reason: err.Error()}, nil
	}
	if own != nil && set.Set.Of(d.Address) == nil {
		return set, &objection{code: flops.ObjectionDropped, line: d.Address, reason: "the set lacks this operator's commitment, for which the aggregator gave a receipt"}, nil
	}
	if err := d.Aggregator.SubmitSetReceipt(ctx, d.facts.Round, d.id, hash, receipt); err != nil {
		return nil, nil, err
	}
	return set, nil, nil
}

// checkAndSign derives every verdict itself from the evidence, and signs the
// results if all of them agree (PROTOCOL.md section 7).
func (d *duty) checkAndSign(ctx context.Context, set *api.SignedSet, sampleSeed flops.Hash) (*objection, error) {
	if d.lateSalt {
		return &objection{code: flops.ObjectionLateSalt, reason: "the salt came after its deadline"}, nil
	}
	parts, err := d.Aggregator.Evidence(ctx, d.facts.Round, int(d.clock.MaxLines)+1)
	if err != nil {
		return nil, fmt.Errorf("no evidence came: %w", err)
	}
	start := time.Now()
	ev, err := parseEvidence(parts, d.clock.EvidenceLimits())
	if err != nil {
		return &objection{code: flops.ObjectionBadEvidence, reason: err.Error()}, nil //nolint:nilerr // the fault is what is objected to
	}
	if got, want := ev.Header.CommitSetHash, set.Set.Hash(); got != want {
		return &objection{code: flops.ObjectionOtherSet, reason: fmt.Sprintf("the evidence is for the set %s, the one that came is %s", got, want)}, nil
	}
	judged, err := d.Judge.Evidence(ctx, d.facts, sampleSeed, ev)
	if diff := (*audit.Difference)(nil); errors.As(err, &diff) {
		return &objection{code: diff.Derived.Verdict, line: diff.Operator, sample: diff.Derived.Sample, reason: diff.Error()}, nil
	}
	if errors.Is(err, audit.ErrEvidence) {
		return &objection{code: flops.ObjectionBadEvidence, reason: err.Error()}, nil
	}
	if err != nil {
		return nil, err
	}
	if ob, err := d.ownReveal(ev, sampleSeed); ob != nil || err != nil {
		return ob, err
	}
	if err := d.Store.Put(evidenceBucket, attemptKey(d.facts.Round, sampleSeed[:]), ev.Encode()); err != nil {
		return nil, err
	}
	res := flops.Results{
		SampleSeed:    sampleSeed,
		CommitSetHash: ev.Header.CommitSetHash,
		EvidenceHash:  ev.Hash(),
		ResultsHash:   flops.ResultsHash(flops.PackLines(ev.Lines())),
	}
	sig, err := d.signer.results(d.facts.Round, res)
	if err != nil {
		return nil, err
	}
	if err := d.Aggregator.SubmitResults(ctx, d.facts.Round, d.id, res, sig); err != nil {
		return nil, err
	}
	d.log.Info().Int("lines", len(judged)).Dur("took", time.Since(start)).Msg("Every verdict checked; results signed")
	return nil, nil
}

// ownReveal objects if the evidence lacks a reveal of this operator for which
// the aggregator gave a receipt.
func (d *duty) ownReveal(ev *flops.Evidence, sampleSeed flops.Hash) (*objection, error) {
	for i := range ev.Records {
		rec := &ev.Records[i]
		if rec.Operator != d.Address || rec.Verdict != flops.VerdictNoReveal {
			continue
		}
		standing, err := d.Store.Get(revealBucket, attemptKey(d.facts.Round, sampleSeed[:]))
		if err != nil || len(standing) < 64 {
			return nil, err
		}
		digest := flops.RevealDigest(d.facts.Round.CommitmentDigest(&rec.Commitment), sampleSeed, standing[64:])
		held, err := d.holdsReceipt(flops.ReceiptReveal, digest)
		if err != nil || !held {
			return nil, err
		}
		return &objection{code: flops.ObjectionDropped, line: d.Address, reason: "the evidence lacks this operator's reveal, for which the aggregator gave a receipt"}, nil
	}
	return nil, nil
}

// object tells the log and the aggregator why nothing is signed.
func (d *duty) object(ctx context.Context, sampleSeed flops.Hash, ob *objection) {
	d.log.Warn().Stringer("code", ob.code).Stringer("line", ob.line).Uint32("sample", ob.sample).Str("reason", ob.reason).
		Msg("The round's results are not signed")
	d.meters.objected.WithLabelValues(ob.code.String()).Inc()
	digest := d.facts.Round.ObjectionDigest(sampleSeed, ob.line, ob.sample, ob.code)
	err := d.Aggregator.SubmitObjection(ctx, d.facts.Round, d.id,
		api.Objection{SampleSeed: sampleSeed, Line: ob.line, Sample: ob.sample, Code: ob.code}, d.Key.Sign(digest))
	if err != nil && ctx.Err() == nil {
		d.log.Warn().Err(err).Msg("The objection could not be delivered")
	}
}

func parseEvidence(parts [][]byte, limits flops.EvidenceLimits) (*flops.Evidence, error) {
	if len(parts) == 0 {
		return nil, errors.New("the evidence is empty")
	}
	h, err := flops.ParseEvidenceHeader(parts[0], limits)
	if err != nil {
		return nil, fmt.Errorf("the evidence's header: %w", err)
	}
	ev := &flops.Evidence{Header: h}
	for i, p := range parts[1:] {
		rec, err := flops.ParseEvidenceRecord(p, limits)
		if err != nil {
			return nil, fmt.Errorf("record %d of the evidence: %w", i, err)
		}
		ev.Records = append(ev.Records, rec)
	}
	return ev, nil
}
