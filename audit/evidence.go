package audit

import (
	"context"
	"errors"
	"fmt"

	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/epoch"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// ErrEvidence is wrapped by every fault of an evidence file except a verdict
// that differs.
//
// Remedy: Get the evidence from another node that signed the round; if all
// nodes give the same, the aggregator is at fault.
var ErrEvidence = errors.New("the evidence is not valid")

// A Difference is a line whose verdict in the evidence is not the one that the
// evidence supports.
//
// Remedy: Keep the evidence and publish it, and repeat the audit on another
// machine: either those who signed it are wrong, or this node's hardware is.
type Difference struct {
	Operator flops.Address
	Claimed  flops.Verdict
	Derived  Judgement
}

// Error says which line differs and how.
func (d *Difference) Error() string {
	return fmt.Sprintf("the evidence calls %s %s, but it is %s: %s", d.Operator, d.Claimed, d.Derived.Verdict, d.Derived.Reason)
}

// Evidence repeats a round's whole verification: the header against the facts,
// the set, the receipts, every signature, and every verdict. It returns a
// judgement for each record, in order. The first verdict that differs is a
// *Difference, which comes with all judgements; every other fault wraps
// ErrEvidence. An error of ctx does not: it is no fault of the evidence.
func (j Judge) Evidence(ctx context.Context, f *Facts, sampleSeed flops.Hash, ev *flops.Evidence) ([]Judgement, error) {
	if err := f.checkHeader(ctx, sampleSeed, ev, j.Workers); err != nil {
		return nil, err
	}
	shown := make([]Shown, len(ev.Records))
	err := j.each(ctx, len(ev.Records), func(i int) error {
		rec := &ev.Records[i]
		shown[i] = Shown{&rec.Commitment, rec.Reveal}
		if len(rec.Reveal) == 0 {
			return nil
		}
		statement := rec.SignedReveal(sampleSeed).Statement()
		if err := f.VerifyReveal(&rec.Commitment, &statement); err != nil {
			return fmt.Errorf("%w: %w", ErrEvidence, err)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	out, err := j.All(ctx, f, sampleSeed, shown)
	if err != nil {
		return nil, err
	}
	for i := range ev.Records {
		if rec := &ev.Records[i]; out[i].Verdict != rec.Verdict {
			return out, &Difference{rec.Operator, rec.Verdict, out[i]}
		}
	}
	return out, nil
}

// Results is what the evidence's signers sign. With an epoch ledger, page holds
// the accounts that had its slots at the round's open block; with a direct
// ledger it is nil.
func Results(ev *flops.EvidenceFile, page *epoch.Page) flops.Results {
	lines := ev.Lines()
	res := flops.Results{
		SampleSeed:    ev.Header.SampleSeed,
		CommitSetHash: ev.Header.CommitSetHash,
		EvidenceHash:  ev.Hash(),
		ResultsHash:   flops.ResultsHash(flops.PackLines(lines)),
	}
	if page != nil {
		res.LinesDigest = page.LinesDigest(lines)
	}
	return res
}

func (f *Facts) checkHeader(ctx context.Context, sampleSeed flops.Hash, ev *flops.Evidence, workers int) error {
	h := &ev.Header
	fault := func(format string, args ...any) error {
		return fmt.Errorf("%w: "+format, append([]any{ErrEvidence}, args...)...)
	}
	switch {
	case h.Attempt != f.Attempt:
		return fault("it is of round %d with work seed %s, not of round %d with %s", h.ID, h.WorkSeed, f.Attempt.ID, f.Attempt.WorkSeed)
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
	if err := f.CheckSet(ctx, ev.CommitSet(), h.SetSignature, workers); errors.Is(err, ErrSet) {
		return fault("%w", err)
	} else if err != nil {
		return err
	}
	digest := f.Attempt.SetReceiptDigest(h.CommitSetHash)
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
