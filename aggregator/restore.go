package aggregator

import (
	"bytes"
	"fmt"

	"github.com/proof-of-flops/proof-of-flops/archive"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/store"
)

// restore reads what an earlier run accepted for this attempt, up to the commit
// set. No other goroutine has the attempt yet.
func (r *round) restore(f *audit.Facts) error {
	err := r.store.Each(commitmentBucket, archive.Key(f.Attempt), func(_, v []byte) error {
		t, err := parseTakenCommitment(f.Attempt, v)
		if err != nil {
			return err
		}
		r.mu.Lock()
		defer r.mu.Unlock()
		r.commitments[t.Operator] = t
		return nil
	})
	if err != nil {
		return fmt.Errorf("restore the commitments of round %d: %w", f.Attempt.ID, err)
	}
	err = r.eachSuffix(refusedBucket, archive.Key(f.Attempt), func(operator, v []byte) error {
		if len(operator) != 20 || len(v) != 1 {
			return store.ErrRecord
		}
		r.mu.Lock()
		defer r.mu.Unlock()
		r.refused[flops.Address(operator)] = flops.Verdict(v[0])
		return nil
	})
	if err != nil {
		return fmt.Errorf("restore the refusals of round %d: %w", f.Attempt.ID, err)
	}
	err = r.eachSuffix(setReceiptBucket, archive.Key(f.Attempt), func(id, v []byte) error {
		rc, err := flops.ParseSetReceipt(v)
		if err != nil {
			return fmt.Errorf("%w: %w", store.ErrRecord, err)
		}
		if !bytes.Equal(id, rc.ID[:]) {
			return fmt.Errorf("set receipt of another operator: %w", store.ErrRecord)
		}
		r.mu.Lock()
		defer r.mu.Unlock()
		r.setReceipts[rc.ID] = rc.Signature
		return nil
	})
	if err != nil {
		return fmt.Errorf("restore the set receipts of round %d: %w", f.Attempt.ID, err)
	}
	objections, err := r.kept.KeptObjections(f.Attempt)
	if err != nil {
		return fmt.Errorf("restore the objections to round %d: %w", f.Attempt.ID, err)
	}
	set, err := r.kept.KeptSet(f.Attempt)
	if err != nil {
		return fmt.Errorf("restore the commit set of round %d: %w", f.Attempt.ID, err)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.set = set
	for _, ob := range objections {
		r.objections[ob.Operator] = ob.Objection
	}
	return nil
}

// restoreReveals reads the reveals that an earlier run accepted for this
// attempt and sample seed.
func (r *round) restoreReveals(f *audit.Facts, d *draw) error {
	err := r.eachSuffix(revealBucket, archive.Key(f.Attempt, d.seed[:]), func(operator, v []byte) error {
		if len(operator) != 20 {
			return store.ErrRecord
		}
		a := flops.Address(operator)
		c := r.set.Set.Of(a)
		if c == nil {
			return fmt.Errorf("%w: a reveal of %s, which is not in the set", store.ErrRecord, a)
		}
		t, err := parseTakenReveal(append([]byte(nil), v...), f.Attempt.CommitmentDigest(&c.Commitment), d.seed)
		if err != nil {
			return err
		}
		r.noteReveal(d, a, t)
		return nil
	})
	if err != nil {
		return fmt.Errorf("restore the reveals of round %d: %w", f.Attempt.ID, err)
	}
	return nil
}

// restoreSignatures adds the results signatures that an earlier run accepted.
func (r *round) restoreSignatures(f *audit.Facts, d *draw) error {
	sigs, err := r.kept.KeptSignatures(f.Attempt, d.results)
	if err != nil {
		return fmt.Errorf("restore the results signatures of round %d: %w", f.Attempt.ID, err)
	}
	for _, sig := range sigs {
		o, err := f.Operator(sig.Operator)
		if err != nil {
			return fmt.Errorf("restore the results signatures of round %d: %w: %w", f.Attempt.ID, store.ErrRecord, err)
		}
		if err := verify(o, f.Attempt.ResultsDigest(d.results), sig.Signature, "results signature on record"); err != nil {
			return fmt.Errorf("restore the results signatures of round %d: %w: %w", f.Attempt.ID, store.ErrRecord, err)
		}
		if err := r.addSignature(d, o, sig.Signature); err != nil {
			return err
		}
	}
	return nil
}

// eachSuffix calls fn with what follows prefix in each key.
func (r *round) eachSuffix(b store.Bucket, prefix []byte, fn func(suffix, value []byte) error) error {
	return r.store.Each(b, prefix, func(k, v []byte) error { return fn(k[len(prefix):], v) })
}
