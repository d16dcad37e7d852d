package flops

import (
	"bytes"
	"fmt"
	"slices"
)

// CommitSet is the commitments of a round, one per operator, in strictly
// ascending order of address (protocol §6).
type CommitSet []SignedCommitment

// Check refuses a set that is out of order or holds work that no parameters
// allow. Errors wrap ErrMalformed.
func (s CommitSet) Check() error {
	for i := range s {
		if err := s[i].Work.Check(); err != nil {
			return fmt.Errorf("%w: commitment of %s: %w", ErrMalformed, s[i].Operator, err)
		}
		if i > 0 && !ascending(s[i-1].Operator, s[i].Operator) {
			return fmt.Errorf("%w: commit set: %s may not follow %s", ErrMalformed, s[i].Operator, s[i-1].Operator)
		}
	}
	return nil
}

func ascending(a, b Address) bool { return bytes.Compare(a[:], b[:]) < 0 }

// Hash is commitSetHash: the hash of the encoded set.
func (s CommitSet) Hash() Hash { return Keccak(s.Encode()) }

// Encode is the 160 bytes of each commitment.
func (s CommitSet) Encode() []byte { return s.append(nil) }

func (s CommitSet) append(b []byte) []byte {
	for i := range s {
		b = s[i].append(b)
	}
	return b
}

// ParseCommitSet reads an encoded set that passes Check.
func ParseCommitSet(b []byte) (CommitSet, error) {
	if len(b)%SignedCommitmentSize != 0 {
		return nil, fmt.Errorf("%w: commit set of %d bytes, not a multiple of %d", ErrMalformed, len(b), SignedCommitmentSize)
	}
	r := reader{b: b}
	set := make(CommitSet, len(b)/SignedCommitmentSize)
	for i := range set {
		set[i] = r.signedCommitment()
	}
	if err := set.Check(); err != nil {
		return nil, err
	}
	return set, nil
}

// Of finds an operator's commitment, or nil if the set holds none.
func (s CommitSet) Of(operator Address) *SignedCommitment {
	i, found := slices.BinarySearchFunc(s, operator, func(c SignedCommitment, a Address) int {
		return bytes.Compare(c.Operator[:], a[:])
	})
	if !found {
		return nil
	}
	return &s[i]
}

// CommitSetDigest is what the aggregator signs when it publishes the set
// (protocol §12).
func (a Attempt) CommitSetDigest(setHash Hash) Hash {
	return a.tagged("ProofOfFlops.CommitSet.v1").hash(a.WorkSeed).hash(setHash).sum()
}
