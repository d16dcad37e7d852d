package aggregator_test

import (
	"slices"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/proof-of-flops/proof-of-flops/api"
	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/audit/audittest"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/keys"
)

func (n *network) verdicts() (out []flops.Verdict) {
	for _, l := range n.evidence().Lines() {
		out = append(out, l.Verdict)
	}
	return out
}

func (n *network) wantVerdicts(want ...flops.Verdict) {
	n.Helper()
	if got := n.verdicts(); !slices.Equal(got, want) {
		n.Errorf("the verdicts are %v, want %v", got, want)
	}
}

func TestEvidenceIsPublishedAsSoonAsEveryRevealIsJudged(t *testing.T) {
	run(t, equal, func(n *network) {
		n.proposed()
		n.wantPhase(pofv1.Phase_PHASE_SIGN)
		n.wantVerdicts(flops.VerdictOK, flops.VerdictOK, flops.VerdictOK, flops.VerdictOK)
	})
}

func TestRevealsAreJudgedByWhatTheyShow(t *testing.T) {
	run(t, equal, func(n *network) {
		n.begin()
		shares := n.honest()
		shares[1] = audittest.Work(n, n.facts, n.Operators[1], 2, audittest.Everything)
		for _, s := range shares {
			_, err := n.commit(s)
			n.must(err)
		}
		n.until(sampled)
		for _, s := range shares[:2] {
			_, err := n.reveal(s)
			n.must(err)
		}
		_, err := n.SubmitReveal(n.Context(), n.facts.Attempt, shares[2].SignReveal(n.sampleSeed(), []byte{1}))
		n.must(err)
		synctest.Wait()
		n.wantPhase(pofv1.Phase_PHASE_REVEAL) // one is missing
		n.until(revealDeadline)
		n.wantPhase(pofv1.Phase_PHASE_SIGN)
		n.wantVerdicts(flops.VerdictOK, flops.VerdictWrongTile, flops.VerdictBadOpening, flops.VerdictNoReveal)
	})
}

func TestLateRevealIsRefusedAndTheLineIsNoReveal(t *testing.T) {
	run(t, equal, func(n *network) {
		shares := n.begun()
		n.until(sampled)
		_, err := n.reveal(shares[0])
		n.must(err)
		n.until(revealDeadline - 1)
		_, err = n.reveal(shares[1])
		n.must(err)
		n.until(revealDeadline)
		_, err = n.reveal(shares[2])
		wantRefusal(n, err, flops.RefusedLateReveal)
		n.wantVerdicts(flops.VerdictOK, flops.VerdictOK, flops.VerdictNoReveal, flops.VerdictNoReveal)
		if got := n.outcomes()[shares[2].Operator]; got != flops.VerdictNoReveal {
			n.Errorf("the outcome is %s, want NO_REVEAL", got)
		}
		// One that came in time is still acknowledged.
		_, err = n.reveal(shares[0])
		n.must(err)
	})
}

func TestOnlyTheOperatorsOwnRevealForTheRoundsSamplesIsAccepted(t *testing.T) {
	run(t, equal, func(n *network) {
		n.begin()
		shares := n.honest()
		absent := shares[3]
		for _, s := range shares[:3] {
			_, err := n.commit(s)
			n.must(err)
		}
		me, seed := shares[0], n.sampleSeed()
		right := me.Reveal(n, seed)
		send := func(rv *flops.SignedReveal) error {
			_, err := n.SubmitReveal(n.Context(), n.facts.Attempt, rv)
			return err
		}
		signedBy := func(sig flops.Signature) *flops.SignedReveal {
			rv := *right
			rv.Signature = sig
			return &rv
		}
		wantNotYet(n, send(right))
		n.until(freeze + poll)
		wantNotYet(n, send(right))
		n.until(sampled)
		wantNotYet(n, send(me.Reveal(n, flops.Keccak([]byte("another seed"))))) // a reorganisation may bring it
		wantRefusal(n, send(absent.SignReveal(seed, right.Body)), flops.RefusedNoCommit)
		wantRefusal(n, send(signedBy(shares[1].SignReveal(seed, right.Body).Signature)), flops.RefusedBadSignature)
		wantRefusal(n, send(signedBy(flops.Signature{})), flops.RefusedBadSignature)
		long := make([]byte, flops.RevealSize(me.Commitment.Work, n.facts.Clock.Samples, flops.MaxMetrics)+1)
		wantRefusal(n, send(me.SignReveal(seed, long)), flops.VerdictBadOpening)
		wantRefusal(n, send(me.SignReveal(seed, nil)), flops.VerdictBadOpening)

		// None of that took its place.
		first, err := n.SubmitReveal(n.Context(), n.facts.Attempt, right)
		n.must(err)
		statement := right.Statement()
		digest := statement.Digest(n.facts.Attempt.CommitmentDigest(&me.Commitment))
		n.must(keys.VerifyDigest(n.chain.Network.Params.Aggregator, n.facts.Attempt.ReceiptDigest(flops.ReceiptReveal, digest, first.UnixMilliseconds), first.Signature))
		wantRefusal(n, send(me.SignReveal(seed, []byte{1})), flops.RefusedLateReveal)
		n.restart()
		n.pass(poll)
		again, err := n.SubmitReveal(n.Context(), n.facts.Attempt, right)
		if err != nil || *again != *first {
			n.Errorf("the same reveal again: %+v, %v; the first receipt was %+v", again, err, first)
		}
	})
}

func TestOfTwoRevealsAtOnceOneIsAcknowledgedAndJudged(t *testing.T) {
	run(t, equal, func(n *network) {
		shares := n.begun()
		n.until(sampled)
		for _, s := range shares[1:] {
			_, err := n.reveal(s)
			n.must(err)
		}
		me := shares[0]
		reveals := []*flops.SignedReveal{me.Reveal(n, n.sampleSeed()), me.SignReveal(n.sampleSeed(), []byte{1})}
		var (
			wg    sync.WaitGroup
			taken [2]int
			mu    sync.Mutex
			start = make(chan struct{})
		)
		for i := range 20 {
			wg.Go(func() {
				<-start
				_, err := n.SubmitReveal(n.Context(), n.facts.Attempt, reveals[i%2])
				if _, refused := api.RefusalOf(err); err != nil && !refused {
					n.Error(err)
				}
				if err == nil {
					mu.Lock()
					taken[i%2]++
					mu.Unlock()
				}
			})
		}
		close(start)
		wg.Wait()
		synctest.Wait()
		want := flops.VerdictOK
		if taken[0] == 0 {
			want = flops.VerdictBadOpening
		}
		if taken[0] != 10 && taken[1] != 10 || taken[0]+taken[1] != 10 {
			n.Errorf("acknowledged: %d of one, %d of the other", taken[0], taken[1])
		}
		if got := n.verdicts()[0]; got != want {
			n.Errorf("the verdict is %s, the reveal that was acknowledged is %s", got, want)
		}
	})
}
