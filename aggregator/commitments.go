package aggregator

import (
	"bytes"
	"errors"
	"slices"
	"time"

	"github.com/proof-of-flops/proof-of-flops/archive"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/keys"
)

// takeCommitment accepts an operator's first valid commitment before the
// freeze.
func (r *round) takeCommitment(f *audit.Facts, c *flops.SignedCommitment, now time.Time) (*flops.Receipt, error) {
	if t := r.commitment(c.Operator); t != nil && t.SignedCommitment == *c {
		return t.receipt, nil
	}
	if err := f.CheckCommitment(c); err != nil {
		return nil, r.remember(f, c, err)
	}
	if !now.Before(r.clock.Freeze()) || !r.commits.enter() {
		r.commits.close() // the same commitment may have been inside
		if t := r.commitment(c.Operator); t != nil {
			return t.answer(c)
		}
		return nil, r.remember(f, c, flops.Refuse(flops.RefusedLateCommit,
			"the set of round %d was frozen at %s", f.Attempt.ID, r.clock.Freeze().UTC().Format(time.RFC3339)))
	}
	defer r.commits.leave()
	rc, err := r.receipt(flops.ReceiptCommitment, f.Attempt.CommitmentDigest(&c.Commitment), now)
	if err != nil {
		return nil, err
	}
	key := archive.Key(f.Attempt, c.Operator[:])
	kept, err := r.store.PutOnce(commitmentBucket, key, (&takenCommitment{*c, rc}).encode())
	if err != nil {
		return nil, err
	}
	taken, err := parseTakenCommitment(f.Attempt, kept)
	if err != nil {
		return nil, err
	}
	first := false
	r.update(func() {
		first = r.commitments[c.Operator] == nil
		r.commitments[c.Operator] = taken
	})
	if first {
		r.log.Info().Stringer("operator", c.Operator).Uint32("n", taken.N).Uint64("laps", taken.Laps).Msg("Commitment accepted")
	}
	return taken.answer(c)
}

// commitment is the commitment that was accepted from an operator, or nil.
func (r *round) commitment(operator flops.Address) *takenCommitment {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.commitments[operator]
}

// remember keeps why an operator's commitment was refused, for its outcome, if
// the operator itself has signed the commitment. It returns the refusal.
func (r *round) remember(f *audit.Facts, c *flops.SignedCommitment, refusal error) error {
	var re *flops.Refusal
	if !errors.As(refusal, &re) || re.Code == flops.RefusedNotRegistered || re.Code == flops.RefusedBadSignature {
		return refusal
	}
	r.mu.Lock()
	known := r.refused[c.Operator] == re.Code
	r.mu.Unlock()
	if known {
		return refusal
	}
	if err := r.store.Put(refusedBucket, archive.Key(f.Attempt, c.Operator[:]), []byte{byte(re.Code)}); err != nil {
		return err
	}
	r.update(func() { r.refused[c.Operator] = re.Code })
	return refusal
}

// receipt signs the receipt for a message.
func (r *round) receipt(kind flops.ReceiptKind, digest flops.Hash, now time.Time) (*flops.Receipt, error) {
	rc := &flops.Receipt{Kind: kind, Digest: digest, UnixMilliseconds: uint64(now.UnixMilli())}
	var err error
	rc.Signature, err = keys.SignDigest(r.key, r.facts.Attempt.ReceiptDigest(kind, digest, rc.UnixMilliseconds))
	return rc, err
}

// freeze closes the intake and makes the commit set, which is always the same
// set. It is empty if nobody committed.
func (r *round) freeze() (*flops.SignedSet, error) {
	r.commits.close()
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.set != nil {
		return r.set, nil
	}
	s := &flops.SignedSet{}
	for _, t := range r.commitments {
		s.Set = append(s.Set, t.SignedCommitment)
	}
	slices.SortFunc(s.Set, func(a, b flops.SignedCommitment) int { return bytes.Compare(a.Operator[:], b.Operator[:]) })
	sig, err := keys.SignDigest(r.key, r.facts.Attempt.CommitSetDigest(s.Set.Hash()))
	if err != nil {
		return nil, err
	}
	s.Signature = sig
	return r.kept.PutSet(r.facts.Attempt, s)
}
