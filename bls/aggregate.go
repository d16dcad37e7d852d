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
// signer again changes nothing and reports false. For a signature that doesn't
// verify, the error wraps ErrSignature and nothing changes.
func (a *Aggregate) Add(p PublicKey, sig flops.Signature, weight int) (added bool, err error) {
	if err := Verify(p, a.digest, sig); err != nil {
		return false, fmt.Errorf("operator %s: %w", p.ID(), err)
	}
	return a.AddVerified(p, sig, weight)
}

// AddVerified is Add for a signature that Verify has accepted under this key
// and the sum's digest, so that a caller that guards the sum with a lock
// doesn't hold it during a pairing. A false signature added this way would
// spoil the sum for all.
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

// Len returns the number of signers.
func (a *Aggregate) Len() int { return len(a.signers) }

// Digest returns the digest that all of them signed.
func (a *Aggregate) Digest() flops.Hash { return a.digest }

// Sum returns the aggregated signature and verification key; both are the
// identity until somebody has signed.
func (a *Aggregate) Sum() (sig bn254.G1Affine, key bn254.G2Affine) { return a.sig, a.key }
