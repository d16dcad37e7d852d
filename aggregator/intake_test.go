package aggregator_test

import (
	"context"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/proof-of-flops/proof-of-flops/api"
	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/audit/audittest"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/keys"
)

func TestSaltMustHashToTheChainsSaltHash(t *testing.T) {
	run(t, equal, func(n *network) {
		n.open(1)
		share := n.honest()[0]
		wantRefusal(n, n.SubmitSalt(n.Context(), n.chain.Domain(), 1, flops.Keccak([]byte("another"))), flops.RefusedStaleRound)
		_, err := n.commit(share)
		wantNotYet(n, err)
		n.wantPhase(pofv1.Phase_PHASE_OPEN)

		for range 2 { // anyone may deliver it, more than once
			n.must(n.SubmitSalt(n.Context(), n.chain.Domain(), 1, audittest.Salt))
		}
		if salt, err := n.Salt(n.Context(), n.chain.Domain(), 1); err != nil || salt != audittest.Salt {
			n.Errorf("it serves %s, %v", salt, err)
		}
		_, err = n.commit(share)
		n.must(err)
		n.wantPhase(pofv1.Phase_PHASE_WORK)
	})
}

func TestASaltThatComesBeforeItsRoundIsFoundWaits(t *testing.T) {
	run(t, equal, func(n *network) {
		ctx, cancel := context.WithTimeout(n.Context(), time.Second)
		defer cancel()
		wantNotYet(n, n.SubmitSalt(ctx, n.chain.Domain(), 1, audittest.Salt))

		taken := make(chan error)
		go func() { taken <- n.SubmitSalt(n.Context(), n.chain.Domain(), 1, audittest.Salt) }()
		n.open(1)
		n.must(<-taken)
		n.wantPhase(pofv1.Phase_PHASE_WORK)
	})
}

func TestASaltAfterTheFreezeRevivesNothing(t *testing.T) {
	run(t, equal, func(n *network) {
		n.open(1)
		share := n.honest()[0]
		n.until(freeze + poll)
		n.wantPhase(pofv1.Phase_PHASE_VOID)
		wantRefusal(n, n.SubmitSalt(n.Context(), n.chain.Domain(), 1, audittest.Salt), flops.RefusedStaleRound)
		_, err := n.commit(share)
		wantRefusal(n, err, flops.RefusedStaleRound)
		n.wantPhase(pofv1.Phase_PHASE_VOID)
	})
}

func TestCommitmentAfterTheFreezeIsLateCommit(t *testing.T) {
	run(t, equal, func(n *network) {
		n.begin()
		shares := n.honest()
		n.until(freeze - time.Nanosecond)
		_, err := n.commit(shares[0])
		n.must(err)
		n.until(freeze)
		for range 2 {
			_, err = n.commit(shares[1])
			wantRefusal(n, err, flops.RefusedLateCommit)
		}
		set, err := n.CommitSet(n.Context(), n.facts.Attempt)
		n.must(err)
		if len(set.Set) != 1 || set.Set[0] != shares[0].SignedCommitment {
			n.Errorf("the set has %d commitments", len(set.Set))
		}
		n.restart() // the refusal is remembered
		if got := n.outcomes()[shares[1].Operator]; got != flops.RefusedLateCommit {
			n.Errorf("the outcome is %s, want LATE_COMMIT", got)
		}
	})
}

func TestForgedCommitmentEarnsNobodyAFault(t *testing.T) {
	run(t, equal, func(n *network) {
		n.begin()
		shares := n.honest()
		attacker := shares[3].By
		for _, victim := range shares[:2] {
			for _, change := range []func(c *flops.SignedCommitment){
				func(c *flops.SignedCommitment) {},
				func(c *flops.SignedCommitment) { c.N = 128 },
				func(c *flops.SignedCommitment) { c.Laps = 1 << 40 },
				func(c *flops.SignedCommitment) { c.Root = flops.Hash{} },
			} {
				forged := victim.SignedCommitment
				change(&forged)
				for _, sig := range []flops.Signature{{}, attacker.Key.Sign(n.facts.Attempt.CommitmentDigest(&forged.Commitment)), shares[2].Signature} {
					forged.Signature = sig
					_, err := n.SubmitCommitment(n.Context(), n.facts.Attempt, &forged)
					wantRefusal(n, err, flops.RefusedBadSignature)
				}
			}
		}
		_, err := n.commit(shares[0]) // the forgery did not take its place
		n.must(err)
		n.until(freeze)
		forged := shares[1].SignedCommitment
		forged.Signature = shares[2].Signature
		_, err = n.SubmitCommitment(n.Context(), n.facts.Attempt, &forged)
		wantRefusal(n, err, flops.RefusedBadSignature)
		if got := n.outcomes()[shares[1].Operator]; got != flops.RefusedNoCommit {
			n.Errorf("the outcome of one that sent nothing is %s, want NO_COMMIT", got)
		}
		set, err := n.CommitSet(n.Context(), n.facts.Attempt)
		n.must(err)
		if len(set.Set) != 1 || set.Set.Of(shares[0].Operator) == nil {
			n.Errorf("the set is %v", set.Set)
		}
	})
}

func TestSecondDifferentCommitmentIsRefused(t *testing.T) {
	run(t, equal, func(n *network) {
		n.begin()
		first := n.honest()[0]
		second := audittest.Work(n, n.facts, first.By, 3, nil)
		_, err := n.commit(first)
		n.must(err)
		_, err = n.commit(second)
		wantRefusal(n, err, flops.RefusedAlreadyCommitted)
		n.until(freeze)
		_, err = n.commit(second)
		wantRefusal(n, err, flops.RefusedAlreadyCommitted)
		if s := n.status(); s.Operators[0].Laps != 2 {
			n.Errorf("the status shows %d laps", s.Operators[0].Laps)
		}
	})
}

func TestOfTwoCommitmentsAtOnceOneIsAcknowledged(t *testing.T) {
	run(t, equal, func(n *network) {
		n.begin()
		by := n.Operators[0]
		shares := []*audittest.Share{n.honest()[0], audittest.Work(n, n.facts, by, 3, nil)}
		var (
			wg       sync.WaitGroup
			mu       sync.Mutex
			receipts = make(map[*audittest.Share]int)
			start    = make(chan struct{})
		)
		for i := range 40 {
			wg.Go(func() {
				<-start
				s := shares[i%2]
				if _, err := n.commit(s); err == nil {
					mu.Lock()
					receipts[s]++
					mu.Unlock()
				} else if r, ok := api.RefusalOf(err); !ok || r.Code != flops.RefusedAlreadyCommitted {
					n.Error(err)
				}
			})
		}
		close(start)
		wg.Wait()
		if len(receipts) != 1 {
			n.Fatalf("%d of two commitments were acknowledged", len(receipts))
		}
		n.until(freeze)
		set, err := n.CommitSet(n.Context(), n.facts.Attempt)
		n.must(err)
		for s, count := range receipts {
			if count != 20 || *set.Set.Of(by.Address) != s.SignedCommitment {
				n.Errorf("acknowledged %d times, but the set has %v", count, set.Set)
			}
		}
	})
}

func TestSameCommitmentAgainGetsTheSameReceipt(t *testing.T) {
	run(t, equal, func(n *network) {
		n.begin()
		share := n.honest()[0]
		first, err := n.commit(share)
		n.must(err)
		digest := n.facts.Attempt.CommitmentDigest(&share.Commitment)
		if first.Kind != flops.ReceiptCommitment || first.Digest != digest || first.UnixMilliseconds != uint64(time.Now().UnixMilli()) {
			n.Errorf("the receipt is %+v", first)
		}
		signed := n.facts.Attempt.ReceiptDigest(first.Kind, digest, first.UnixMilliseconds)
		n.must(keys.VerifyDigest(n.chain.Network.Params.Aggregator, signed, first.Signature))
		for _, after := range []time.Duration{time.Second, freeze, freeze + time.Second} {
			n.until(after)
			if after > freeze {
				n.restart()
			}
			again, err := n.commit(share)
			if err != nil || *again != *first {
				n.Errorf("%s after the opening: %+v, %v; the first was %+v", after, again, err, first)
			}
		}
	})
}

func TestWorkOutOfBoundsIsRefusedAndRemembered(t *testing.T) {
	run(t, equal, func(n *network) {
		n.begin()
		shares := n.honest()
		try := func(s *audittest.Share, size uint32, laps uint64) error {
			c := s.SignedCommitment
			c.N, c.Laps = size, laps
			c.Signature = s.By.Key.Sign(n.facts.Attempt.CommitmentDigest(&c.Commitment))
			_, err := n.SubmitCommitment(n.Context(), n.facts.Attempt, &c)
			return err
		}
		wantRefusal(n, try(shares[0], 8192, 1), flops.RefusedSizeNotAllowed)
		wantRefusal(n, try(shares[1], 256, 0), flops.RefusedSizeNotAllowed)
		wantRefusal(n, try(shares[2], 4096, 1<<32-1), flops.RefusedWorkTooLarge)
		wantRefusal(n, try(shares[3], 4096, 1<<32-1), flops.RefusedWorkTooLarge)
		_, err := n.commit(shares[3]) // a refusal is not final
		n.must(err)
		n.until(freeze)
		n.restart()
		want := []flops.Verdict{flops.RefusedSizeNotAllowed, flops.RefusedSizeNotAllowed, flops.RefusedWorkTooLarge, flops.VerdictNone}
		for i, got := range n.status().Operators {
			if flops.Verdict(got.Code) != want[i] {
				n.Errorf("operator %d: %s, want %s", i, flops.Verdict(got.Code), want[i])
			}
		}
	})
}

// everything sends each message that an operator may send, for an attempt and
// in a share's name, and returns the errors.
func (n *network) everything(attempt flops.Attempt, s *audittest.Share) map[string]error {
	ctx := n.Context()
	_, commitment := n.SubmitCommitment(ctx, attempt, &s.SignedCommitment)
	_, reveal := n.SubmitReveal(ctx, attempt, s.SignReveal(n.sampleSeed(), []byte{1}))
	return map[string]error{
		"commitment":  commitment,
		"reveal":      reveal,
		"set receipt": n.SubmitSetReceipt(ctx, attempt, flops.Hash{}, flops.SetReceipt{ID: s.ID}),
		"results":     n.SubmitResults(ctx, attempt, &flops.SignedResults{ResultsSignature: flops.ResultsSignature{Operator: s.ID}}),
		"objection":   n.SubmitObjection(ctx, attempt, &flops.SignedObjection{Operator: s.ID}),
	}
}

func TestWrongWorkSeedIsStaleRound(t *testing.T) {
	run(t, equal, func(n *network) {
		n.begin()
		share := n.honest()[0]
		changed := func(change func(attempt *flops.Attempt)) flops.Attempt {
			attempt := n.facts.Attempt
			change(&attempt)
			return attempt
		}
		for name, attempt := range map[string]flops.Attempt{
			"another work seed": changed(func(attempt *flops.Attempt) { attempt.WorkSeed[0]++ }),
			"another chain":     changed(func(attempt *flops.Attempt) { attempt.ChainID++ }),
			"another contract":  changed(func(attempt *flops.Attempt) { attempt.ServiceManager[0]++ }),
			"round 0":           changed(func(attempt *flops.Attempt) { attempt.ID = 0 }),
		} {
			for what, err := range n.everything(attempt, share) {
				n.Logf("%s, %s", name, what)
				wantRefusal(n, err, flops.RefusedStaleRound)
			}
		}
		for what, err := range n.everything(changed(func(attempt *flops.Attempt) { attempt.ID++ }), share) {
			n.Logf("the next round, %s", what)
			wantNotYet(n, err)
		}
		for name, d := range map[string]flops.Domain{"another chain": {ChainID: 1, ServiceManager: n.chain.Domain().ServiceManager}, "another contract": {ChainID: n.chain.Domain().ChainID}} {
			n.Log(name)
			wantRefusal(n, n.SubmitSalt(n.Context(), d, 1, audittest.Salt), flops.RefusedStaleRound)
			_, err := n.Salt(n.Context(), d, 1)
			wantRefusal(n, err, flops.RefusedStaleRound)
		}
	})
}

func TestUnregisteredOperatorIsRefused(t *testing.T) {
	run(t, equal, func(n *network) {
		n.begun()
		unregistered := audittest.Work(n, n.facts, audittest.NewOperator(n, "unregistered"), 1, nil)
		for _, after := range []time.Duration{time.Second, freeze + poll, sampled, revealDeadline + poll} {
			n.until(after)
			for what, err := range n.everything(n.facts.Attempt, unregistered) {
				n.Logf("%s after the opening, %s", after, what)
				wantRefusal(n, err, flops.RefusedNotRegistered)
			}
		}
		// Nor may a registered operator send messages in another's name.
		c := unregistered.SignedCommitment
		c.Operator = n.Operators[0].Address
		_, err := n.SubmitCommitment(n.Context(), n.facts.Attempt, &c)
		wantRefusal(n, err, flops.RefusedNotRegistered)
	})
}

func TestSetReceiptsOfTheSetAreKeptInTheEvidence(t *testing.T) {
	run(t, equal, func(n *network) {
		shares := n.begun()
		receipt := func(o *audittest.Operator, hash flops.Hash) error {
			return n.SubmitSetReceipt(n.Context(), n.facts.Attempt, hash, flops.SetReceipt{ID: o.ID(), Signature: o.Key.Sign(n.facts.Attempt.SetReceiptDigest(hash))})
		}
		hash := audittest.Set(shares...).Hash()
		wantNotYet(n, receipt(n.Operators[0], hash))
		n.until(freeze)
		set, err := n.CommitSet(n.Context(), n.facts.Attempt)
		n.must(err)
		n.must(n.facts.CheckSet(n.Context(), set.Set, set.Signature, 2))
		if set.Set.Hash() != hash {
			n.Errorf("the set is %v", set.Set)
		}
		n.must(receipt(n.Operators[0], hash))
		n.must(receipt(n.Operators[0], hash))
		wantRefusal(n, receipt(n.Operators[1], flops.Hash{}), flops.RefusedStaleRound)
		wantRefusal(n, n.SubmitSetReceipt(n.Context(), n.facts.Attempt, hash,
			flops.SetReceipt{ID: n.Operators[1].ID(), Signature: n.Operators[0].Key.Sign(n.facts.Attempt.SetReceiptDigest(hash))}), flops.RefusedBadSignature)
		n.restart()
		n.must(receipt(n.Operators[2], hash))
		n.until(revealDeadline)
		synctest.Wait()
		receipts := n.evidence().Header.SetReceipts
		if len(receipts) != 2 {
			n.Errorf("%d set receipts in the evidence, want 2", len(receipts))
		}
	})
}
