package audit

import (
	"context"
	"errors"
	"fmt"

	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A Judge recomputes sampled tiles on one device and a number of workers.
type Judge struct {
	Tiler   compute.Tiler
	Workers int
}

// A Judgement is the verdict on one line, with what it rests on.
type Judgement struct {
	Verdict flops.Verdict
	// Sample is the first sample that failed, if Verdict is WRONG_TILE.
	Sample uint32
	// Reason is a person's account of the particulars; empty for OK.
	Reason string
}

// Judge re-derives the verdict of one committed line from its reveal. A reveal
// is judged by its content, whenever it came; an empty body is none. The
// reveal's signature is taken to be verified.
func (j Judge) Judge(ctx context.Context, f *Facts, sampleSeed flops.Hash, c *flops.Commitment, body []byte) (Judgement, error) {
	if len(body) == 0 {
		return Judgement{Verdict: flops.VerdictNoReveal, Reason: "the evidence holds no reveal"}, nil
	}
	claims, err := flops.CheckReveal(f.Round.CommitmentDigest(c), c.Work, sampleSeed, f.Clock.Samples, body)
	if errors.Is(err, flops.ErrBadOpening) {
		return Judgement{Verdict: flops.VerdictBadOpening, Reason: err.Error()}, nil
	}
	if err != nil {
		return Judgement{}, fmt.Errorf("check the reveal of %s: %w", c.Operator, err)
	}
	bad, err := compute.VerifyTiles(ctx, j.Tiler, f.Round.OperatorSeed(c.ID), c.N, claims, j.Workers)
	if err != nil {
		return Judgement{}, fmt.Errorf("recompute the sampled tiles of %s: %w", c.Operator, err)
	}
	if bad != nil {
		return Judgement{
			Verdict: flops.VerdictWrongTile, Sample: bad.Sample,
			Reason: fmt.Sprintf("sample %d, tile (%d, %d) of lap %d, is not %016x", bad.Sample, bad.Row, bad.Col, bad.Lap, bad.Digest),
		}, nil
	}
	return Judgement{Verdict: flops.VerdictOK}, nil
}

// ErrEvidence is wrapped by every fault of an evidence file other than a
// verdict that differs.
//
// Remedy: Get the evidence from another node that signed the round; if all give
// the same, the aggregator is at fault.
var ErrEvidence = errors.New("the evidence is not valid")

// A Difference is a line whose verdict in the evidence is not the one that the
// evidence supports.
//
// Remedy: Keep the evidence and show it: whoever signed it is wrong, or this
// node's hardware is; repeat the audit on another machine.
type Difference struct {
	Operator flops.Address
	Claimed  flops.Verdict
	Derived  Judgement
}

// Error says which line differs and how.
func (d *Difference) Error() string {
	return fmt.Sprintf("the evidence calls %s %s, but it is %s: %s", d.Operator, d.Claimed, d.Derived.Verdict, d.Derived.Reason)
}

// Evidence repeats a round's whole verification: the header against the
// facts, the set, the receipts, every signature, and every verdict. It returns
// a judgement for each record, in order. The first verdict that differs is a
// *Difference, and the judgements are complete all the same; every other fault
// wraps ErrEvidence.
func (j Judge) Evidence(ctx context.Context, f *Facts, sampleSeed flops.Hash, ev *flops.Evidence) ([]Judgement, error) {
	if err := f.checkHeader(ctx, sampleSeed, ev, j.Workers); err != nil {
		return nil, err
	}
	var first error
	out := make([]Judgement, len(ev.Records))
	for i := range ev.Records {
		rec := &ev.Records[i]
		if len(rec.Reveal) > 0 {
			if err := f.VerifyReveal(&rec.Commitment, sampleSeed, rec.Reveal, rec.RevealSignature); err != nil {
				return nil, fmt.Errorf("%w: %w", ErrEvidence, err)
			}
		}
		var err error
		if out[i], err = j.Judge(ctx, f, sampleSeed, &rec.Commitment, rec.Reveal); err != nil {
			return nil, err
		}
		if out[i].Verdict != rec.Verdict && first == nil {
			first = &Difference{rec.Operator, rec.Verdict, out[i]}
		}
	}
	return out, first
}

// ParseEvidence puts evidence together from its header and records, as an
// archive sends them.
func ParseEvidence(parts [][]byte, limits flops.EvidenceLimits) (*flops.Evidence, error) {
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

// Results is what the evidence's signers sign.
func Results(ev *flops.Evidence) flops.Results {
	return flops.Results{
		SampleSeed:    ev.Header.SampleSeed,
		CommitSetHash: ev.Header.CommitSetHash,
		EvidenceHash:  ev.Hash(),
		ResultsHash:   flops.ResultsHash(flops.PackLines(ev.Lines())),
	}
}

func (f *Facts) checkHeader(ctx context.Context, sampleSeed flops.Hash, ev *flops.Evidence, workers int) error {
	h := &ev.Header
	fault := func(format string, args ...any) error {
		return fmt.Errorf("%w: "+format, append([]any{ErrEvidence}, args...)...)
	}
	switch {
	case h.Round != f.Round:
		return fault("it is of round %d with work seed %s, not of round %d with %s", h.ID, h.WorkSeed, f.Round.ID, f.Round.WorkSeed)
	case h.OpenBlock != f.Clock.OpenBlock:
		return fault("its open block is %d, not %d", h.OpenBlock, f.Clock.OpenBlock)
	case h.Salt != f.Salt:
		return fault("its salt is not the round's")
	case h.SampleSeed != sampleSeed:
		return fault("its sample seed is %s, not %s", h.SampleSeed, sampleSeed)
	}
	if err := ev.Check(); err != nil {
		return fault("%w", err)
	}
	if err := f.CheckSet(ctx, ev.CommitSet(), h.SetSignature, workers); err != nil {
		return fault("%w", err)
	}
	digest := f.Round.SetReceiptDigest(h.CommitSetHash)
	for _, r := range h.SetReceipts {
		o, err := f.Operator(r.ID)
		if err != nil {
			return fault("a set receipt: %w", err)
		}
		if err := bls.Verify(o.Key, digest, r.Signature); err != nil {
			return fault("the set receipt of %s: %w", r.ID, err)
		}
	}
	return nil
}
