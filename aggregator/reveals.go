package aggregator

import (
	"time"

	"github.com/proof-of-flops/proof-of-flops/archive"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// takeReveal accepts an operator's first signed reveal until the deadline.
func (r *round) takeReveal(f *audit.Facts, rv *flops.SignedReveal, now time.Time) (*flops.Receipt, error) {
	o, err := f.Operator(rv.Operator)
	if err != nil {
		return nil, err
	}
	d, old, err := r.drawOf(rv.SampleSeed, o.Address)
	if err != nil {
		return nil, err
	}
	c := r.set.Set.Of(o.Address)
	if c == nil {
		return nil, flops.Refuse(flops.RefusedNoCommit, "operator %s is not in the commit set of round %d", o.Address, f.Attempt.ID)
	}
	if most := flops.RevealSize(c.Work, r.clock.Samples, flops.MaxMetrics); len(rv.Body) == 0 || len(rv.Body) > most {
		return nil, flops.Refuse(flops.VerdictBadOpening, "a reveal has 1 to %d bytes, this one has %d", most, len(rv.Body))
	}
	commitment, statement := f.Attempt.CommitmentDigest(&c.Commitment), rv.Statement()
	digest := statement.Digest(commitment)
	if old != nil && old.Signature == rv.Signature && old.receipt.Digest == digest {
		return old.receipt, nil
	}
	if err := f.VerifyReveal(&c.Commitment, &statement); err != nil {
		return nil, err
	}
	if !now.Before(d.due) || !d.shows.enter() {
		d.shows.close() // the same reveal may have been inside
		r.mu.Lock()
		t := d.reveals[o.Address]
		r.mu.Unlock()
		if t != nil {
			return t.answer(o.Address, rv.Signature, digest)
		}
		return nil, flops.Refuse(flops.RefusedLateReveal, "reveals of round %d were accepted until %s", f.Attempt.ID,
			d.due.UTC().Format(time.RFC3339))
	}
	defer d.shows.leave()
	rc, err := r.receipt(flops.ReceiptReveal, digest, now)
	if err != nil {
		return nil, err
	}
	kept, err := r.store.PutOnce(revealBucket, archive.Key(f.Attempt, d.seed[:], o.Address[:]), (&takenReveal{*rv, rc}).encode())
	if err != nil {
		return nil, err
	}
	taken, err := parseTakenReveal(kept, commitment, d.seed)
	if err != nil {
		return nil, err
	}
	r.noteReveal(d, o.Address, taken)
	return taken.answer(o.Address, rv.Signature, digest)
}

// noteReveal queues a reveal for judging unless it was queued before.
func (r *round) noteReveal(d *draw, operator flops.Address, t *takenReveal) {
	r.update(func() {
		if d.reveals[operator] == nil {
			d.reveals[operator] = t
			d.toJudge <- operator // has room for everybody
		}
	})
}
