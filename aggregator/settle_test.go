package aggregator_test

import (
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/audit/audittest"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

func TestSettlesOnceThresholdAndGraceHavePassed(t *testing.T) {
	run(t, equal, func(n *network) {
		res := n.proposed()
		n.must(n.sign(n.Operators[0], res))
		n.must(n.sign(n.Operators[1], res))
		n.pass(3 * grace)
		n.wantPhase(pofv1.Phase_PHASE_SIGN)
		if s := n.status(); s.SignedPercent != 50 {
			n.Errorf("%d%% have signed, want 50%%", s.SignedPercent)
		}
		n.must(n.sign(n.Operators[2], res)) // 75 of 67 percent
		n.pass(grace - poll)
		n.wantPhase(pofv1.Phase_PHASE_SIGN)
		n.pass(poll)
		n.wantPhase(pofv1.Phase_PHASE_SETTLED)
		if r := n.settlements(); len(r) != 1 || len(r[0].Signatures.Signers) != 3 {
			n.Fatalf("%d settlements: %+v", len(r), r)
		}
		n.must(n.sign(n.Operators[3], res)) // late, but kept and served
		if _, sigs, err := n.Results(n.Context(), n.facts.Attempt); err != nil || len(sigs) != 4 {
			n.Errorf("it serves %d signatures, %v", len(sigs), err)
		}
		s := n.status()
		if flops.Hash(s.SettleTransaction) != n.chain.settled[1].TxHash || s.SignedPercent != 100 {
			n.Errorf("the status is %+v", s)
		}
	})
}

func TestNobodyIsWaitedForOnceAllHaveSignedOrObjected(t *testing.T) {
	run(t, equal, func(n *network) {
		res := n.proposed()
		objector := n.Operators[3]
		ob := flops.SignedObjection{Operator: objector.ID(), Objection: flops.Objection{
			SampleSeed: n.sampleSeed(), Line: n.Operators[0].Address, Sample: 2, Code: flops.VerdictWrongTile,
		}}
		ob.Signature = objector.Key.Sign(n.facts.Attempt.ObjectionDigest(ob.Objection))
		another := ob
		another.Operator = n.Operators[2].ID()
		wantRefusal(n, n.SubmitObjection(n.Context(), n.facts.Attempt, &another), flops.RefusedBadSignature)
		for range 2 {
			n.must(n.SubmitObjection(n.Context(), n.facts.Attempt, &ob))
		}
		n.restart() // objections are remembered
		n.pass(2 * poll)
		for _, o := range n.Operators[:3] {
			n.must(n.sign(o, res))
		}
		synctest.Wait()
		n.wantPhase(pofv1.Phase_PHASE_SETTLED)
		o := n.status().Operators[3]
		if o.Signed || !strings.Contains(o.Objection, "WRONG_TILE at sample 2 of "+n.Operators[0].Address.String()) {
			n.Errorf("the objector's outcome is %+v", o)
		}
		if obs, err := n.Objections(n.Context(), n.facts.Attempt); err != nil || len(obs) != 1 || obs[0] != ob {
			n.Errorf("it serves the objections %+v, %v", obs, err)
		}
	})
}

func TestDissentingAndForgedSignaturesDisturbNothing(t *testing.T) {
	run(t, equal, func(n *network) {
		res := n.proposed()
		dissent := res
		dissent.ResultsHash = flops.Keccak([]byte("all mine"))
		disturb := func() {
			for range 2 {
				wantRefusal(n, n.sign(n.Operators[3], dissent), flops.RefusedStaleRound)
			}
			for _, sig := range []flops.Signature{
				{},
				n.Operators[3].Key.Sign(n.facts.Attempt.ResultsDigest(res)),
				n.Operators[1].Key.Sign(n.facts.Attempt.ResultsDigest(dissent)),
			} {
				wantRefusal(n, n.submit(n.Operators[1], res, sig), flops.RefusedBadSignature)
				wantRefusal(n, n.submit(n.Operators[0], dissent, flops.Signature{}), flops.RefusedBadSignature)
			}
		}
		disturb()
		for _, o := range n.Operators[:3] {
			for range 2 { // a duplicate counts once
				n.must(n.sign(o, res))
			}
			disturb()
		}
		n.pass(grace)
		n.wantPhase(pofv1.Phase_PHASE_SETTLED)
		n.must(n.sign(n.Operators[0], res))
		wantRefusal(n, n.sign(n.Operators[3], dissent), flops.RefusedStaleRound)
		if r := n.settlements(); len(r) != 1 || len(r[0].Signatures.Signers) != 3 {
			n.Errorf("%d settlements: %+v", len(r), r)
		}
	})
}

func TestSignaturesBeforeTheResultsAreToComeAgain(t *testing.T) {
	run(t, equal, func(n *network) {
		n.begun()
		for _, after := range []time.Duration{time.Second, freeze, sampled} {
			n.until(after)
			wantNotYet(n, n.sign(n.Operators[0], flops.Results{}))
		}
	})
}

func TestWithoutAQuorumTheRoundGoesVoidAndReportsHowFarItCame(t *testing.T) {
	run(t, equal, func(n *network) {
		res := n.proposed()
		n.must(n.sign(n.Operators[0], res))
		n.until(expired)
		n.wantPhase(pofv1.Phase_PHASE_VOID)
		if note := n.status().Note; !strings.HasPrefix(note, "NO_QUORUM: ") || !strings.Contains(note, "25%") || !strings.Contains(note, "67%") {
			n.Errorf("the note is %q", note)
		}
		if len(n.settlements()) != 0 {
			n.Error("it was settled all the same")
		}
	})
}

func TestQuorumsAreWeighedByStake(t *testing.T) {
	run(t, []int64{70, 10, 10, 10}, func(n *network) {
		res := n.proposed()
		for _, o := range n.Operators[1:] {
			n.must(n.sign(o, res))
		}
		n.pass(2 * grace)
		n.wantPhase(pofv1.Phase_PHASE_SIGN)
		if s := n.status(); s.SignedPercent != 30 {
			n.Errorf("%d%% have signed, want 30%%", s.SignedPercent)
		}
	})
	run(t, []int64{70, 10, 10, 10}, func(n *network) {
		n.must(n.sign(n.Operators[0], n.proposed()))
		n.pass(grace)
		n.wantPhase(pofv1.Phase_PHASE_SETTLED)
	})
}

// signedByAll takes round 1 to its settlement.
func (n *network) signedByAll() {
	n.Helper()
	res := n.proposed()
	for _, o := range n.Operators {
		n.must(n.sign(o, res))
	}
	synctest.Wait()
}

func TestASettlementThatFailsIsTriedAgain(t *testing.T) {
	run(t, equal, func(n *network) {
		n.chain.failing = 3
		n.signedByAll()
		n.wantPhase(pofv1.Phase_PHASE_SETTLE)
		n.pass(8 * poll) // the pauses grow
		n.wantPhase(pofv1.Phase_PHASE_SETTLED)
	})
}

func TestASettlementBySomebodyElseIsAsGood(t *testing.T) {
	for name, c := range map[string]struct {
		change func(s *chain.Settlement)
		want   pofv1.Phase
	}{
		"the same results":  {func(*chain.Settlement) {}, pofv1.Phase_PHASE_SETTLED},
		"other results":     {func(s *chain.Settlement) { s.ResultsHash[0]++ }, pofv1.Phase_PHASE_VOID},
		"another work seed": {func(s *chain.Settlement) { s.WorkSeed[0]++ }, pofv1.Phase_PHASE_VOID},
	} {
		t.Run(name, func(t *testing.T) {
			run(t, equal, func(n *network) {
				n.chain.failing = 2
				n.signedByAll()
				theirs := &chain.Settlement{Attempt: n.facts.Attempt, ResultsHash: flops.ResultsHash(flops.PackLines(n.evidence().Lines())), TxHash: flops.Hash{7}}
				c.change(theirs)
				n.chain.mu.Lock()
				n.chain.settled[1] = theirs
				n.chain.mu.Unlock()
				n.pass(2 * poll)
				n.wantPhase(c.want)
				if len(n.settlements()) != 0 {
					n.Error("it was settled twice")
				}
			})
		})
	}
}

func TestASettlementSeenOnlyAfterTheRoundsLastBlockCounts(t *testing.T) {
	run(t, equal, func(n *network) {
		n.chain.failing = 1 << 20
		n.signedByAll()
		n.until(expired - 3*poll)
		n.wantPhase(pofv1.Phase_PHASE_SETTLE)
		theirs := &chain.Settlement{Attempt: n.facts.Attempt, ResultsHash: flops.ResultsHash(flops.PackLines(n.evidence().Lines())), TxHash: flops.Hash{7}}
		n.chain.mu.Lock()
		n.chain.settled[1] = theirs
		n.chain.round.OpenTime -= 10 // the round's last block passes before the next look
		n.chain.mu.Unlock()
		n.pass(poll)
		n.wantPhase(pofv1.Phase_PHASE_SETTLED)
	})
}

func TestVoidRoundsSayWhy(t *testing.T) {
	for name, c := range map[string]struct {
		note string
		live func(n *network)
	}{
		"no salt": {"NO_SALT: nobody delivered its salt", func(n *network) {
			n.open(1)
			n.until(freeze + poll)
		}},
		"no commitment": {"NO_COMMITMENT: nobody committed", func(n *network) {
			n.begin()
			n.until(freeze + poll)
		}},
		"the sample block too early": {"SAMPLE_TOO_EARLY: its sample block", func(n *network) {
			n.begun()
			n.until(freeze)
			n.chain.mu.Lock()
			n.chain.Set.Block += 4 // four blocks came at once
			n.chain.mu.Unlock()
			n.until(sampled)
		}},
	} {
		t.Run(name, func(t *testing.T) {
			run(t, equal, func(n *network) {
				c.live(n)
				n.wantPhase(pofv1.Phase_PHASE_VOID)
				if note := n.status().Note; !strings.Contains(note, c.note) {
					n.Errorf("the note is %q, want %q in it", note, c.note)
				}
				ctx := n.Context()
				if _, err := n.CommitSet(ctx, n.facts.Attempt); name == "no salt" && !errors.Is(err, flops.ErrUnknown) {
					n.Errorf("asked for its set, it says %v", err)
				}
				if err := n.Service.Evidence(ctx, n.facts.Attempt, n.sampleSeed(), nil); !errors.Is(err, flops.ErrUnknown) {
					n.Errorf("asked for its evidence, it says %v", err)
				}
				// The reason outlives the process, also once the next round is open.
				note := n.status().Note
				n.chain.mu.Lock()
				n.chain.round = nil
				n.chain.mu.Unlock()
				n.restart()
				if s := n.status(); s.Phase != pofv1.Phase_PHASE_VOID || s.Note != note {
					n.Errorf("after a restart it is %s: %q, was %q", s.Phase, s.Note, note)
				}
			})
		})
	}
}

func TestARoundOfAnotherAggregatorIsLeftAlone(t *testing.T) {
	run(t, equal, func(n *network) {
		named := n.chain.Network.Params.Aggregator
		n.chain.Network.Params.Aggregator = flops.Address{9}
		n.open(1)
		n.chain.Network.Params.Aggregator = named
		n.wantPhase(pofv1.Phase_PHASE_VOID)
		wantRefusal(n, n.SubmitSalt(n.Context(), n.chain.Domain(), 1, audittest.Salt), flops.RefusedStaleRound)
	})
}

func TestOutcomeOfEveryOperatorIsOneCode(t *testing.T) {
	run(t, []int64{1, 1, 1, 1, 1, 1, 1, 1}, func(n *network) {
		n.begin()
		shares := n.honest()
		shares[3] = audittest.Work(n, n.facts, n.Operators[3], 2, audittest.Everything)
		for _, s := range shares[:4] {
			_, err := n.commit(s)
			n.must(err)
		}
		large := shares[5].SignedCommitment
		large.N = 8192
		large.Signature = shares[5].By.Key.Sign(n.facts.Attempt.CommitmentDigest(&large.Commitment))
		_, err := n.SubmitCommitment(n.Context(), n.facts.Attempt, &large)
		wantRefusal(n, err, flops.RefusedSizeNotAllowed)
		fast := shares[6].SignedCommitment
		fast.N, fast.Laps = 4096, 1<<32-1
		fast.Signature = shares[6].By.Key.Sign(n.facts.Attempt.CommitmentDigest(&fast.Commitment))
		_, err = n.SubmitCommitment(n.Context(), n.facts.Attempt, &fast)
		wantRefusal(n, err, flops.RefusedWorkTooLarge)
		n.until(freeze + poll)
		_, err = n.commit(shares[7])
		wantRefusal(n, err, flops.RefusedLateCommit)
		for operator, code := range n.outcomes() {
			if committed := operator == shares[0].Operator || operator == shares[1].Operator || operator == shares[2].Operator || operator == shares[3].Operator; committed != (code == 0) {
				n.Errorf("%s has the code %s before anything is judged", operator, code)
			}
		}
		n.until(sampled)
		for _, s := range []*audittest.Share{shares[0], shares[3]} {
			_, err := n.reveal(s)
			n.must(err)
		}
		_, err = n.SubmitReveal(n.Context(), n.facts.Attempt, shares[2].SignReveal(n.sampleSeed(), []byte{1}))
		n.must(err)
		n.until(revealDeadline)
		want := []flops.Verdict{
			flops.VerdictOK, flops.VerdictNoReveal, flops.VerdictBadOpening, flops.VerdictWrongTile,
			flops.RefusedNoCommit, flops.RefusedSizeNotAllowed, flops.RefusedWorkTooLarge, flops.RefusedLateCommit,
		}
		for range 2 {
			for i, o := range n.status().Operators {
				code := flops.Verdict(o.Code)
				if flops.Address(o.Operator) != n.Operators[i].Address || code != want[i] {
					n.Errorf("operator %d: %s, want %s", i, code, want[i])
				}
				if o.Name != code.String() || !strings.HasSuffix(o.Sentence, code.Sentence()) {
					n.Errorf("operator %d: named %s: %s", i, o.Name, o.Sentence)
				}
				if inSet := i < 4; inSet != (o.Laps == 2 && o.N == 256) {
					n.Errorf("operator %d: %d laps of %d", i, o.Laps, o.N)
				}
			}
			n.restart()
			n.pass(2 * poll)
		}
		if ev := n.evidence(); len(ev.Records) != 4 || audit.Results(ev, nil).CommitSetHash != audittest.Set(shares[:4]...).Hash() {
			n.Errorf("the evidence has %d records", len(ev.Records))
		}
	})
}
