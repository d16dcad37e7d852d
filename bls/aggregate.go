package bls

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// An Aggregate is the running sum of verified signatures over one digest, and
// of their signers' keys. NewAggregate makes one. It is not safe for concurrent
// use.
//
// Summing is sound against rogue keys because EigenLayer's registry demands a
// proof of possession at registration.
type Aggregate struct {
	digest  flops.Hash
	signers map[flops.OperatorID]struct{}
	sig     bn254.G1Affine
	key     bn254.G2Affine
}

// NewAggregate starts an empty sum over one digest.
func NewAggregate(digest flops.Hash) *Aggregate {
	return &Aggregate{digest: digest, signers: make(map[flops.OperatorID]struct{})}
}

// Add verifies a signature and adds it weight times, once for each quorum that
// the signer is a member of, as EigenLayer sums the quorums' keys. Adding a
// signer again changes nothing and reports false. A signature that doesn't
// verify wraps ErrSignature and changes nothing.
func (a *Aggregate) Add(p PublicKey, sig flops.Signature, weight int) (added bool, err error) {
	if err := Verify(p, a.digest, sig); err != nil {
		return false, fmt.Errorf("operator %s: %w", p.ID(), err)
	}
	return a.AddVerified(p, sig, weight)
}

// AddVerified is Add for a signature that Verify has accepted under this key
// and the sum's digest: whoever guards the sum with a lock need not hold it for
// a pairing. One false signature added so would spoil the sum for all.
func (a *Aggregate) AddVerified(p PublicKey, sig flops.Signature, weight int) (added bool, err error) {
	id := p.ID()
	if a.Has(id) {
		return false, nil
	}
	s, err := decode(sig)
	if err != nil {
		return false, err
	}
	a.signers[id] = struct{}{}
	for range weight {
		a.sig.Add(&a.sig, &s)
		a.key.Add(&a.key, &p.G2)
	}
	return true, nil
}

// Has reports whether an operator's signature is in the sum.
func (a *Aggregate) Has(id flops.OperatorID) bool {
	_, ok := a.signers[id]
	return ok
}

// Len is the number of signers.
func (a *Aggregate) Len() int { return len(a.signers) }

// Digest is what all of them signed.
func (a *Aggregate) Digest() flops.Hash { return a.digest }

// Sum is the aggregated signature and verification key; both are the identity
// while nobody has signed.
func (a *Aggregate) Sum() (sig bn254.G1Affine, key bn254.G2Affine) { return a.sig, a.key }
