package aggregator

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/proof-of-flops/proof-of-flops/api"
	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Salt waits for a round's salt.
func (s *Service) Salt(ctx context.Context, d flops.Domain, roundID uint64) (flops.Hash, error) {
	r, err := s.awaitRound(ctx, d, roundID)
	if err != nil {
		return flops.Hash{}, err
	}
	if err := r.await(ctx, func() bool { return r.facts != nil || r.over() }); err != nil {
		return flops.Hash{}, err
	}
	if r.facts == nil {
		return flops.Hash{}, r.gone("salt")
	}
	return r.facts.Salt, nil
}

// CommitSet waits for the signed commit set.
func (s *Service) CommitSet(ctx context.Context, m flops.Round) (*api.SignedSet, error) {
	r, _, err := s.attempt(m)
	if err != nil {
		return nil, err
	}
	if err := r.await(ctx, func() bool { return r.set != nil || r.over() }); err != nil {
		return nil, err
	}
	if r.set == nil {
		return nil, r.gone("commit set")
	}
	return r.set, nil
}

// Evidence waits for the evidence and sends its parts.
func (s *Service) Evidence(ctx context.Context, m flops.Round, send func([]byte) error) error {
	r, _, err := s.attempt(m)
	if err != nil {
		return err
	}
	if err := r.await(ctx, func() bool { return r.evidence != nil || r.over() }); err != nil {
		return err
	}
	if r.evidence == nil {
		return r.gone("evidence")
	}
	for _, p := range r.evidence {
		if err := send(p); err != nil {
			return err
		}
	}
	return nil
}

// Results returns the signatures taken so far.
func (s *Service) Results(_ context.Context, m flops.Round) (flops.Results, []api.ResultsSignature, error) {
	r, _, err := s.attempt(m)
	if err != nil {
		return flops.Results{}, nil, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.aggregate == nil {
		return flops.Results{}, nil, api.ErrNotYet
	}
	return r.results, slices.Clone(r.signatures), nil
}

// gone says that a round ended without having what was asked for.
func (r *round) gone(what string) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	return fmt.Errorf("round %d has no %s, it went void: %s: %w", r.book.ID, what, r.note, api.ErrUnknown)
}

func (r *round) sortedReceipts() []flops.SetReceipt {
	var out []flops.SetReceipt
	for id, sig := range r.setReceipts {
		out = append(out, flops.SetReceipt{ID: id, Signature: sig})
	}
	slices.SortFunc(out, func(a, b flops.SetReceipt) int { return bytes.Compare(a.ID[:], b.ID[:]) })
	return out
}

// RoundStatus tells how a round stands and what became of each operator.
func (s *Service) RoundStatus(_ context.Context, id uint64) (*pofv1.RoundStatus, error) {
	r, _ := s.round(id)
	if r == nil {
		return nil, fmt.Errorf("round %d: %w", id, api.ErrUnknown)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	out := &pofv1.RoundStatus{
		RoundId: r.book.ID, Phase: r.phase, Note: r.note,
		OpenBlock: r.clock.OpenBlock, OpenTime: r.clock.OpenTime,
		FreezeTime: uint64(r.clock.Freeze().Unix()),
	}
	if r.facts != nil {
		out.WorkSeed = r.facts.Round.WorkSeed[:]
	}
	if r.sample != nil {
		out.SampleSeed = r.sampleSeed[:]
		out.RevealDeadline = uint64(r.clock.RevealDeadline(r.sample.Time).Unix())
	}
	if r.aggregate != nil {
		out.Results = api.ResultsMessage(r.results)
		out.SignedPercent = r.signedPercent()
	}
	if r.settleTx != (flops.Hash{}) {
		out.SettleTransaction = r.settleTx[:]
	}
	for i := range r.ops.Operators {
		o := &r.ops.Operators[i]
		code, reason := r.outcome(o.Address)
		oo := &pofv1.OperatorOutcome{Operator: o.Address[:], OperatorId: o.ID[:], Code: uint32(code)}
		if code != 0 {
			oo.Name, oo.Sentence = code.String(), code.Sentence()
			if reason != "" {
				oo.Sentence = reason + ". " + oo.Sentence
			}
		}
		if c := r.commitments[o.Address]; c != nil {
			oo.N, oo.Laps = c.N, c.Laps
		}
		oo.Signed = r.aggregate != nil && r.aggregate.Has(o.ID)
		if ob, ok := r.objections[o.ID]; ok {
			oo.Objection = fmt.Sprintf("%s at sample %d of %s", ob.Code, ob.Sample, ob.Line)
		}
		out.Operators = append(out.Operators, oo)
	}
	return out, nil
}

// outcome is the one code in which the round ends for an operator, or 0 while
// it isn't known. The lock is held.
func (r *round) outcome(operator flops.Address) (flops.Verdict, string) {
	if r.commitments[operator] == nil {
		switch {
		case r.refused[operator] != 0:
			return r.refused[operator], ""
		case r.set != nil || r.over():
			return flops.RefusedNoCommit, ""
		}
		return 0, ""
	}
	if j, ok := r.judgements[operator]; ok {
		return j.Verdict, j.Reason
	}
	if r.evidence != nil {
		return flops.VerdictNoReveal, ""
	}
	return 0, ""
}

// signedPercent is the part of the stake that has signed, the least of the
// quorums. The lock is held.
func (r *round) signedPercent() uint32 {
	least := uint32(100)
	for q, total := range r.ops.TotalStake {
		if total.Sign() == 0 {
			return 0
		}
		sum := new(big.Int)
		for i := range r.ops.Operators {
			if o := &r.ops.Operators[i]; o.Stake[q] != nil && r.aggregate.Has(o.ID) {
				sum.Add(sum, o.Stake[q])
			}
		}
		sum.Mul(sum, big.NewInt(100)).Div(sum, total)
		least = min(least, uint32(sum.Uint64()))
	}
	return least
}
