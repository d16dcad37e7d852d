// Package audit derives a round's results from what its operators signed and
// what the chain says: the same code judges for the aggregator, for operators
// before they sign, and for anyone who checks a settled round from its evidence
// file. It uses no network connection and keeps nothing.
package audit

import (
	"context"
	"errors"
	"fmt"

	"golang.org/x/sync/errgroup"

	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/eigen"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/keys"
)

// Facts are what the chain says about one attempt at one round, with its salt.
type Facts struct {
	Attempt flops.Attempt
	Clock   flops.Clock // parameters, open block and its time
	Salt    flops.Hash
	// Operators are those that were registered at the open block.
	Operators *chain.Roster
}

// NewFacts makes the facts of the attempt that an opened round and its salt
// give.
func NewFacts(r *chain.OpenedRound, salt flops.Hash) *Facts {
	return &Facts{Attempt: r.Attempt(salt), Clock: r.Clock(), Salt: salt, Operators: r.Operators}
}

// Operator finds a registered operator by its id, or refuses with
// NOT_REGISTERED.
func (f *Facts) Operator(id flops.OperatorID) (*eigen.Operator, error) {
	if o := f.Operators.ByID(id); o != nil {
		return o, nil
	}
	return nil, flops.Refuse(flops.RefusedNotRegistered, "no operator with id %s was registered at block %d", id, f.Clock.OpenBlock)
}

// registered finds the registered operator that has both the address and the
// id.
func (f *Facts) registered(operator flops.Address, id flops.OperatorID) (*eigen.Operator, error) {
	if o := f.Operators.ByAddress(operator); o != nil && o.ID == id {
		return o, nil
	}
	return nil, flops.Refuse(flops.RefusedNotRegistered, "operator %s with id %s was not registered at block %d", operator, id, f.Clock.OpenBlock)
}

// ErrSet is wrapped by every fault of a commit set.
//
// Remedy: Check that the node runs a current version; if it does, the
// aggregator is at fault.
var ErrSet = errors.New("the commit set is not valid")

// CheckCommitment checks whether a commitment may enter the set (protocol §6):
// it must be a registered operator's, under its own signature, with work in
// bounds. Its error is a *flops.Refusal. The signature is checked before the
// work, so that a refusal of the work is certain to be about the operator's
// own.
func (f *Facts) CheckCommitment(c *flops.SignedCommitment) error {
	o, err := f.registered(c.Operator, c.ID)
	if err != nil {
		return err
	}
	if err := f.verify(o.Key, f.Attempt.CommitmentDigest(&c.Commitment), c.Signature, "commitment", c.Operator); err != nil {
		return err
	}
	return f.Clock.CheckWork(c.Work)
}

// VerifyReveal checks an operator's signature over a reveal of its commitment.
// Its error is a *flops.Refusal.
func (f *Facts) VerifyReveal(c *flops.Commitment, s *flops.RevealStatement) error {
	o, err := f.registered(c.Operator, c.ID)
	if err != nil {
		return err
	}
	return f.verify(o.Key, s.Digest(f.Attempt.CommitmentDigest(c)), s.Signature, "reveal", c.Operator)
}

func (f *Facts) verify(key bls.PublicKey, digest flops.Hash, sig flops.Signature, what string, operator flops.Address) error {
	if err := bls.Verify(key, digest, sig); err != nil {
		return flops.Refuse(flops.RefusedBadSignature, "%s in the name of %s: %s", what, operator, err)
	}
	return nil
}

// CheckSet verifies a commit set: the aggregator's signature, the order, and
// every commitment, on a number of workers. Errors other than ctx's wrap
// ErrSet.
func (f *Facts) CheckSet(ctx context.Context, set flops.CommitSet, sig flops.ECDSASignature, workers int) error {
	if n := uint64(len(set)); n > uint64(f.Clock.MaxLines) {
		return fmt.Errorf("%w: it has %d commitments, the round allows %d", ErrSet, n, f.Clock.MaxLines)
	}
	if err := keys.VerifyDigest(f.Clock.Aggregator, f.Attempt.CommitSetDigest(set.Hash()), sig); err != nil {
		return fmt.Errorf("%w: the aggregator's signature: %w", ErrSet, err)
	}
	if err := set.Check(); err != nil {
		return fmt.Errorf("%w: %w", ErrSet, err)
	}
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(max(1, workers))
	for i := range set {
		g.Go(func() error {
			if err := ctx.Err(); err != nil {
				return err
			}
			if err := f.CheckCommitment(&set[i]); err != nil {
				return fmt.Errorf("%w: %w", ErrSet, err)
			}
			return nil
		})
	}
	return g.Wait()
}
