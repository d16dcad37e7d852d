package aggregator

import (
	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// takeSalt begins the attempt if the salt is right.
func (r *round) takeSalt(salt flops.Hash) error {
	if flops.Keccak(salt[:]) != r.opened.SaltHash {
		return flops.Refuse(flops.RefusedStaleRound, "the salt does not hash to the one that round %d was opened with", r.opened.ID)
	}
	r.salting.Lock()
	defer r.salting.Unlock()
	r.mu.Lock()
	known, gone := r.facts != nil, r.gone()
	r.mu.Unlock()
	if known {
		return nil
	}
	if gone != nil {
		return gone
	}
	if err := r.kept.PutSalt(r.opened.ID, salt); err != nil {
		return err
	}
	facts := audit.NewFacts(r.opened, salt)
	if err := r.restore(facts); err != nil {
		return err
	}
	r.update(func() {
		if gone = r.gone(); gone == nil {
			r.facts, r.phase = facts, pofv1.Phase_PHASE_WORK
		}
	})
	return gone
}
