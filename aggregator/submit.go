package aggregator

import (
	"context"
	"errors"
	"time"

	"github.com/proof-of-flops/proof-of-flops/api"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// SubmitSalt begins the attempt that the salt belongs to.
func (s *Service) SubmitSalt(ctx context.Context, d flops.Domain, roundID uint64, salt flops.Hash) error {
	r, err := s.awaitRound(ctx, d, roundID)
	if err != nil {
		return s.logged(err)
	}
	return s.logged(r.takeSalt(salt))
}

// SubmitCommitment accepts a commitment until the freeze.
func (s *Service) SubmitCommitment(_ context.Context, m flops.Attempt, c *flops.SignedCommitment) (*flops.Receipt, error) {
	now := time.Now()
	r, f, err := s.attempt(m)
	if err != nil {
		return nil, err
	}
	rc, err := r.takeCommitment(f, c, now)
	return rc, s.logged(err)
}

// SubmitSetReceipt accepts an operator's receipt for the commit set.
func (s *Service) SubmitSetReceipt(_ context.Context, m flops.Attempt, setHash flops.Hash, rc flops.SetReceipt) error {
	r, f, err := s.attempt(m)
	if err != nil {
		return err
	}
	return s.logged(r.takeSetReceipt(f, setHash, rc))
}

// SubmitReveal accepts a reveal until its deadline.
func (s *Service) SubmitReveal(_ context.Context, m flops.Attempt, rv *flops.SignedReveal) (*flops.Receipt, error) {
	now := time.Now()
	r, f, err := s.attempt(m)
	if err != nil {
		return nil, err
	}
	rc, err := r.takeReveal(f, rv, now)
	return rc, s.logged(err)
}

// SubmitResults accepts a signature over the round's results.
func (s *Service) SubmitResults(_ context.Context, m flops.Attempt, res *flops.SignedResults) error {
	r, f, err := s.attempt(m)
	if err != nil {
		return err
	}
	return s.logged(r.takeSignature(f, res))
}

// SubmitObjection accepts an operator's reason not to sign.
func (s *Service) SubmitObjection(_ context.Context, m flops.Attempt, o *flops.SignedObjection) error {
	r, f, err := s.attempt(m)
	if err != nil {
		return err
	}
	return s.logged(r.takeObjection(f, o))
}

// errLogged replaces a failure of this node, which is in its log: the caller
// learns only that there was one.
var errLogged = errors.New("the aggregator failed; its log says why")

// logged logs failures of this node, and passes on errors that are answers to
// the caller.
func (s *Service) logged(err error) error {
	if err == nil || api.IsAnswer(err) {
		return err
	}
	s.log.Error().Err(err).Msg("A message could not be processed")
	return errLogged
}
