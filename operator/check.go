package operator

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/proof-of-flops/proof-of-flops/api"
	"github.com/proof-of-flops/proof-of-flops/archive"
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
	first, receipt, err := d.signer.witness(d.facts.Round, api.SignedSetHash{Hash: hash, Signature: set.Signature}, now)
	if errors.Is(err, ErrSignedOther) {
		ob, err := d.equivocation(first.set, api.SignedSetHash{Hash: hash, Signature: set.Signature})
		return set, ob, err
	}
	if err != nil {
		return nil, nil, err
	}
	if _, err := d.PutSet(d.facts.Round, set); err != nil {
		return nil, nil, err
	}
	if due := d.clock.SetDeadline(); first.arrival.After(due) {
		return set, &objection{code: flops.ObjectionLateSet, reason: fmt.Sprintf("the set came at %s, %s after its deadline",
			first.arrival.UTC().Format(time.RFC3339Nano), first.arrival.Sub(due))}, nil
	}
	if err := d.facts.CheckSet(ctx, set.Set, set.Signature, d.Judge.Workers); err != nil {
		if ctx.Err() != nil {
			return nil, nil, ctx.Err()
		}
		return set, &objection{code: flops.ObjectionBadSet, reason: err.Error()}, nil
	}
	if ob, err := d.ownCommitment(ctx, set, own); ob != nil || err != nil {
		return set, ob, err
	}
	if err := d.Aggregator.SubmitSetReceipt(ctx, d.facts.Round, d.id, hash, receipt); err != nil {
		return nil, nil, err
	}
	return set, nil, nil
}

// ownCommitment objects if the set lacks this operator's commitment, for which
// it holds the aggregator's receipt, and shows the receipt to the others.
func (d *duty) ownCommitment(ctx context.Context, set *api.SignedSet, own *flops.SignedCommitment) (*objection, error) {
	if own == nil || set.Set.Of(d.Address) != nil {
		return nil, nil
	}
	rc, err := d.heldReceipt(flops.ReceiptCommitment, d.facts.Round.CommitmentDigest(&own.Commitment))
	if err != nil || rc == nil {
		return nil, err
	}
	d.show(ctx, own, nil, rc)
	return &objection{code: flops.ObjectionDropped, line: d.Address, reason: "the set lacks this operator's commitment, for which the aggregator gave a receipt"}, nil
}

// equivocation keeps the proof that the aggregator signed two sets, and
// objects.
func (d *duty) equivocation(one, other api.SignedSetHash) (*objection, error) {
	d.log.Error().Stringer("one", one.Hash).Stringer("other", other.Hash).Msg("The aggregator has signed two commit sets for this round; the proof is in the archive")
	return &objection{code: flops.ObjectionOtherSet, reason: fmt.Sprintf("the aggregator signed the set %s and the set %s", one.Hash, other.Hash)},
		d.PutEquivocation(d.facts.Round, api.Equivocation{one, other})
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
	ev, err := audit.ParseEvidence(parts, d.clock.EvidenceLimits())
	if err != nil {
		return &objection{code: flops.ObjectionBadEvidence, reason: err.Error()}, nil //nolint:nilerr // the fault is what is objected to
	}
	if ob, err := d.sameSet(ev, set); ob != nil || err != nil {
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
	res := audit.Results(ev)
	if _, err := d.PutEvidence(d.facts.Round, ev.Encode(), res); err != nil {
		return nil, err
	}
	sig, err := d.signer.results(d.facts.Round, res)
	if err != nil {
		return nil, err
	}
	if err := d.PutSignature(d.facts.Round, res, api.ResultsSignature{Operator: d.id, Signature: sig}); err != nil {
		return nil, err
	}
	if err := d.Aggregator.SubmitResults(ctx, d.facts.Round, d.id, res, sig); err != nil {
		return nil, err
	}
	d.log.Info().Int("lines", len(ev.Records)).Dur("took", time.Since(start)).Msg("Every verdict checked; results signed")
	return nil, nil
}

// sameSet objects if the evidence is for another set than the one witnessed.
func (d *duty) sameSet(ev *flops.Evidence, set *api.SignedSet) (*objection, error) {
	theirs := api.SignedSetHash{Hash: ev.Header.CommitSetHash, Signature: ev.Header.SetSignature}
	ours := api.SignedSetHash{Hash: set.Set.Hash(), Signature: set.Signature}
	if theirs.Hash == ours.Hash {
		return nil, nil
	}
	if err := keys.VerifyDigest(d.clock.Aggregator, d.facts.Round.CommitSetDigest(theirs.Hash), theirs.Signature); err != nil {
		return &objection{code: flops.ObjectionBadEvidence, reason: fmt.Sprintf("it is for a set that the aggregator did not sign: %s", err)}, nil
	}
	return d.equivocation(ours, theirs)
}

// nothingDropped objects if the evidence lacks a commitment or a reveal for
// which this node holds, or was shown, the aggregator's receipt.
func (d *duty) nothingDropped(ctx context.Context, ev *flops.Evidence) (*objection, error) {
	revealed := make(map[flops.Address]bool)
	for i := range ev.Records {
		rec := &ev.Records[i]
		revealed[rec.Operator] = rec.Verdict != flops.VerdictNoReveal
		if rec.Operator == d.Address && !revealed[rec.Operator] {
			if ob, err := d.ownReveal(ctx, rec, ev.Header.SampleSeed); ob != nil || err != nil {
				return ob, err
			}
		}
	}
	for i := range d.attempt.Operators.Operators {
		a := d.attempt.Operators.Operators[i].Address
		kind, rest := flops.ReceiptReveal, ev.Header.SampleSeed[:]
		if _, committed := revealed[a]; !committed {
			kind, rest = flops.ReceiptCommitment, nil
		} else if revealed[a] {
			continue
		}
		was, err := d.shown(kind, a, rest...)
		if err != nil {
			return nil, err
		}
		if was {
			return &objection{code: flops.ObjectionDropped, line: a, reason: "that operator has shown the aggregator's receipt for a message that is missing"}, nil
		}
	}
	return nil, nil
}

// ownReveal objects to a record without this operator's reveal if it holds the
// aggregator's receipt for one, and shows the receipt to the others.
func (d *duty) ownReveal(ctx context.Context, rec *flops.EvidenceRecord, sampleSeed flops.Hash) (*objection, error) {
	standing, err := d.Store.Get(revealBucket, archive.Key(d.facts.Round, sampleSeed[:]))
	if err != nil || len(standing) < 64 {
		return nil, err
	}
	bodyHash := flops.Keccak(standing[64:])
	digest := flops.RevealDigestOfHash(d.facts.Round.CommitmentDigest(&rec.Commitment), sampleSeed, bodyHash)
	rc, err := d.heldReceipt(flops.ReceiptReveal, digest)
	if err != nil || rc == nil {
		return nil, err
	}
	d.show(ctx, &rec.SignedCommitment, &api.RevealStatement{
		SampleSeed: sampleSeed, BodyHash: bodyHash, Signature: flops.Signature(standing[:64]),
	}, rc)
	return &objection{code: flops.ObjectionDropped, line: d.Address, reason: "the evidence lacks this operator's reveal, for which the aggregator gave a receipt"}, nil
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
	if err := d.Aggregator.SubmitObjection(ctx, d.facts.Round, d.id, o, sig); err != nil && ctx.Err() == nil {
		d.log.Warn().Err(err).Msg("The objection could not be delivered")
	}
}
