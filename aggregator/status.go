package aggregator

import (
	"context"
	"fmt"
	"math/big"

	"github.com/proof-of-flops/proof-of-flops/api"
	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/archive"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// RoundStatus is the state of a round and the outcome for each operator.
func (s *Service) RoundStatus(_ context.Context, id uint64) (*pofv1.RoundStatus, error) {
	r, _, _ := s.round(id)
	if r == nil {
		return s.voidStatus(id)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	out := &pofv1.RoundStatus{
		RoundId: r.opened.ID, Phase: r.phase, Note: r.note,
		OpenBlock: r.clock.OpenBlock, OpenTime: r.clock.OpenTime,
		FreezeTime: uint64(r.clock.Freeze().Unix()),
	}
	if r.facts != nil {
		out.WorkSeed = r.facts.Attempt.WorkSeed[:]
	}
	if r.draw != nil {
		out.SampleSeed = r.draw.seed[:]
		out.RevealDeadline = uint64(r.draw.due.Unix())
	}
	if r.proposed() {
		out.Results = api.ResultsMessage(r.draw.results)
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
		oo.Signed = r.proposed() && r.draw.aggregate.Has(o.ID)
		if ob, ok := r.objections[o.ID]; ok {
			oo.Objection = fmt.Sprintf("%s at sample %d of %s", ob.Code, ob.Sample, ob.Line)
		}
		out.Operators = append(out.Operators, oo)
	}
	return out, nil
}

// voidStatus is what is on record about a void round that is not in memory.
func (s *Service) voidStatus(id uint64) (*pofv1.RoundStatus, error) {
	why, err := s.store.Get(voidBucket, archive.RoundKey(id))
	if err != nil {
		return nil, err
	}
	if why == nil {
		return nil, fmt.Errorf("round %d: %w", id, flops.ErrUnknown)
	}
	return &pofv1.RoundStatus{RoundId: id, Phase: pofv1.Phase_PHASE_VOID, Note: string(why)}, nil
}

// outcome is the one code with which the round ends for an operator, or 0 while
// it isn't known, and the particulars. The lock is held.
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
	if r.draw == nil {
		return 0, ""
	}
	if j, ok := r.draw.judgements[operator]; ok {
		return j.Verdict, j.Reason
	}
	if r.proposed() {
		return flops.VerdictNoReveal, ""
	}
	return 0, ""
}

// signedPercent is the percentage of the stake that has signed, in the quorum
// where it is least. The lock is held.
func (r *round) signedPercent() uint32 {
	least := uint32(100)
	for q, total := range r.ops.TotalStake {
		if total.Sign() == 0 {
			return 0
		}
		sum := new(big.Int)
		for i := range r.ops.Operators {
			if o := &r.ops.Operators[i]; o.Stake[q] != nil && r.draw.aggregate.Has(o.ID) {
				sum.Add(sum, o.Stake[q])
			}
		}
		sum.Mul(sum, big.NewInt(100)).Div(sum, total)
		least = min(least, uint32(sum.Uint64()))
	}
	return least
}
