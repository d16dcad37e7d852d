package aggregator_test

import (
	"testing"
	"testing/synctest"

	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/audit/audittest"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// resample replaces the round's sample block.
func (n *network) resample(randao flops.Hash) {
	n.chain.mu.Lock()
	n.chain.randao = randao
	n.chain.mu.Unlock()
	n.pass(2 * poll)
}

// TestReorganisedSampleIsRevealedAndSignedAgain reorganises the sample block
// while reveals come in, while signatures do, and back to a block that was
// there before; a message for one draw never counts for another.
func TestReorganisedSampleIsRevealedAndSignedAgain(t *testing.T) {
	for name, until := range map[string]func(n *network, shares []*audittest.Share){
		"before any reveal": func(*network, []*audittest.Share) {},
		"among reveals": func(n *network, shares []*audittest.Share) {
			for _, s := range shares[:2] {
				_, err := n.reveal(s)
				n.must(err)
			}
		},
		"among signatures": func(n *network, shares []*audittest.Share) {
			for _, s := range shares {
				_, err := n.reveal(s)
				n.must(err)
			}
			synctest.Wait()
			res := audit.Results(n.evidence(), n.Set.Page)
			for _, o := range n.Operators[:2] { // half of the stake
				n.must(n.sign(o, res))
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			run(t, equal, func(n *network) {
				shares := n.begun()
				n.until(sampled)
				first := n.chain.randao
				old, oldSeed := shares[0], n.sampleSeed()
				until(n, shares)
				n.resample(flops.Keccak([]byte("another block")))
				n.wantPhase(pofv1.Phase_PHASE_REVEAL)

				_, err := n.SubmitReveal(n.Context(), n.facts.Attempt, old.Reveal(n, oldSeed))
				wantNotYet(n, err)             // it may come back
				for _, s := range shares[1:] { // one withholds it this time
					_, err := n.reveal(s)
					n.must(err)
				}
				n.until(revealDeadline)
				n.wantVerdicts(flops.VerdictNoReveal, flops.VerdictOK, flops.VerdictOK, flops.VerdictOK)
				res := audit.Results(n.evidence(), n.Set.Page)
				n.must(n.sign(n.Operators[2], res))
				n.pass(grace + poll)
				n.wantPhase(pofv1.Phase_PHASE_SIGN) // signatures over the old results don't count

				// Back to the first block: what came then is still there.
				n.resample(first)
				if name == "among signatures" {
					n.wantPhase(pofv1.Phase_PHASE_SIGN)
					n.must(n.sign(n.Operators[2], audit.Results(n.evidence(), n.Set.Page)))
					n.pass(grace + poll)
					n.wantPhase(pofv1.Phase_PHASE_SETTLED)
					return
				}
				n.resample(flops.Keccak([]byte("another block")))
				for _, o := range n.Operators {
					n.must(n.sign(o, res))
				}
				synctest.Wait()
				n.wantPhase(pofv1.Phase_PHASE_SETTLED)
			})
		})
	}
}

// TestNothingIsAcknowledgedOnceThereIsEvidence restarts the service on evidence
// that lacks a reveal: a reveal acknowledged now would be left out although
// there is a receipt for it.
func TestNothingIsAcknowledgedOnceThereIsEvidence(t *testing.T) {
	run(t, equal, func(n *network) {
		shares := n.begun()
		n.until(sampled)
		for _, s := range shares[1:] {
			_, err := n.reveal(s)
			n.must(err)
		}
		n.until(revealDeadline)
		n.wantPhase(pofv1.Phase_PHASE_SIGN)
		n.restart()
		for range 3 {
			n.pass(poll)
			_, err := n.reveal(shares[0])
			wantRefusal(n, err, flops.RefusedLateReveal)
		}
		n.wantVerdicts(flops.VerdictNoReveal, flops.VerdictOK, flops.VerdictOK, flops.VerdictOK)
	})
}

// TestSeedThatComesBackAcceptsRevealsForIt: some operators have never seen the
// other sample block.
func TestSeedThatComesBackAcceptsRevealsForIt(t *testing.T) {
	run(t, equal, func(n *network) {
		shares := n.begun()
		n.until(sampled)
		first, seed := n.chain.randao, n.sampleSeed()
		n.resample(flops.Keccak([]byte("another block")))
		reveal := shares[0].Reveal(n, seed)
		_, err := n.SubmitReveal(n.Context(), n.facts.Attempt, reveal)
		wantNotYet(n, err)
		n.resample(first)
		_, err = n.SubmitReveal(n.Context(), n.facts.Attempt, reveal)
		n.must(err)
	})
}
