package operator_test

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/revert"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/dispute/disputetest"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// griefer opens disputes about the node. The node's own account is zero, like
// that of a txmgr.Manager that was never made.
var (
	griefer = flops.Address{19: 0xbb}
	account flops.Address
)

// disputed plays a round in a world in which the node's work can be disputed.
func disputed(t *testing.T, test func(t *testing.T, w *world, court *disputetest.Court)) {
	t.Helper()
	play(t, func(t *testing.T, w *world) {
		court := disputetest.NewCourt(w.net)
		court.Open(roundID)
		w.disputes, w.tx = court.As(account), new(txmgr.Manager)
		test(t, w, court)
	})
}

// settle settles the round in the court with what the node has sent.
func (w *world) settle(court *disputetest.Court) {
	w.t.Helper()
	in := flops.NewEvidenceReader(w.net.Params.EvidenceLimits())
	for _, part := range w.agg.makeEvidence(w.chain.sampleSeed()) {
		if err := in.Add(part); err != nil {
			w.t.Fatal(err)
		}
	}
	ev, err := in.File()
	if err != nil {
		w.t.Fatal(err)
	}
	court.Settle(&ev.Evidence)
	w.pass(1)
}

// pass lets some blocks pass.
func (w *world) pass(blocks int) {
	<-time.After(time.Duration(blocks) * time.Second)
	synctest.Wait()
}

// dispute lets the griefer dispute tiles of the node's work: all columns in the
// rows of some samples.
func (w *world) dispute(court *disputetest.Court, samples ...uint32) (claims []flops.Claim) {
	w.t.Helper()
	settlement, err := court.SettlementOf(w.t.Context(), roundID)
	if err != nil {
		w.t.Fatal(err)
	}
	as := court.As(griefer)
	var requests []chain.DisputeRequest
	for _, q := range samples {
		for col := range uint32(flops.MinSize / flops.TileEdge) {
			requests = append(requests, chain.DisputeRequest{
				Attempt: w.attempt(), Record: settlement.Record(), Commitment: w.agg.commitments[0], Key: w.me.Key.Public(), Sample: q, Column: col,
			})
		}
	}
	for _, r := range requests {
		if _, err := as.Announce(w.t.Context(), nil, r.Announcement(griefer)); err != nil {
			w.t.Fatal(err)
		}
	}
	w.pass(1 + flops.AnnounceBlocks)
	for _, r := range requests {
		_, _, err := as.OpenDispute(w.t.Context(), nil, r)
		if revert.Is(err, "AlreadyDisputed") { // two samples fell on one row
			continue
		}
		claim, bad := r.Claim()
		if err != nil || bad != nil {
			w.t.Fatal(err, bad)
		}
		claims = append(claims, claim)
	}
	return claims
}

// wantAnswered checks that all disputes were answered with their true entries
// and resolved in the operator's favour.
func wantAnswered(t *testing.T, court *disputetest.Court, claims []flops.Claim) {
	t.Helper()
	for _, c := range claims {
		if got := court.Status(c.ID()); got != chain.DisputeAnswered {
			t.Errorf("the dispute of tile (%d, %d) is %s", c.Tile.Row, c.Tile.Col, got)
		}
		if got := court.Answers(c.ID())[c.TrueTile().Hash()]; got != chain.AnswerReturned {
			t.Errorf("its true answer is %s", got)
		}
	}
}

// resolved is the number of blocks after their opening when all disputes are
// over.
const resolved = 120

func TestFloodOfFalseDisputesIsAnsweredFromTheReveal(t *testing.T) {
	disputed(t, func(t *testing.T, w *world, court *disputetest.Court) {
		n := w.start()
		defer func() { n.stop() }()
		w.until(24 * time.Second)
		w.settle(court)
		claims := w.dispute(court, 0, 1, 2, 3)
		w.pass(3)
		n.stop() // it comes back without an aggregator
		w.agg.meet = func(context.Context, string) error { return errors.New("nobody is there") }
		n = w.start()
		w.pass(resolved)
		wantAnswered(t, court, claims)
		if got := court.Sent(account, "answer"); got != len(claims) {
			t.Errorf("%d answers to %d disputes", got, len(claims))
		}
		if court.Sent(account, "withdraw") == 0 {
			t.Error("what the answers earned was not collected")
		}
	})
}

// TestDisputeIsAnsweredFromTheWorkIfNothingWasRevealed: after NO_REVEAL only
// the operator can answer.
func TestDisputeIsAnsweredFromTheWorkIfNothingWasRevealed(t *testing.T) {
	disputed(t, func(t *testing.T, w *world, court *disputetest.Court) {
		n := w.start()
		w.until(8 * time.Second)
		n.stop()
		w.until(28 * time.Second)
		w.settle(court)
		n = w.start()
		defer n.stop()
		claims := w.dispute(court, 1)
		w.pass(resolved)
		wantAnswered(t, court, claims)
	})
}

func TestAnswerIsTriedAgainUntilItIsOnChain(t *testing.T) {
	disputed(t, func(t *testing.T, w *world, court *disputetest.Court) {
		n := w.start()
		defer n.stop()
		w.until(24 * time.Second)
		w.settle(court)
		claims := w.dispute(court, 2)
		court.Fail("answer", 10*len(claims))
		w.pass(resolved)
		wantAnswered(t, court, claims)
	})
}

func TestNodeWithoutAnAccountAlarmsEarlyAndAgain(t *testing.T) {
	disputed(t, func(t *testing.T, w *world, court *disputetest.Court) {
		w.tx = nil
		n := w.start()
		defer n.stop()
		w.until(24 * time.Second)
		w.wantLog("No Ethereum account", "--ecdsa-keystore")
		w.settle(court)
		w.dispute(court, 0)
		w.pass(resolved)
		w.wantLog("can't be answered", `"blocksLeft":20`, "--ecdsa-keystore")
		w.wantLog("can't be answered", `"blocksLeft":10`)
		if got := court.Sent(account, "answer"); got != 0 {
			t.Errorf("%d answers were sent", got)
		}
	})
}

func TestFalseCommitmentIsNotAnsweredButAlarmed(t *testing.T) {
	disputed(t, func(t *testing.T, w *world, court *disputetest.Court) {
		w.cfg.SelfChecks = 0
		w.device = lying{w.device}
		n := w.start()
		defer n.stop()
		w.until(24 * time.Second)
		w.settle(court)
		w.dispute(court, 0)
		w.pass(resolved)
		w.wantLog("can't be answered", "test the device")
		if answered, resolved := court.Sent(account, "answer"), court.Sent(account, "resolve"); answered+resolved != 0 {
			t.Errorf("%d answers were sent, and %d disputes resolved against itself", answered, resolved)
		}
	})
}

func TestAccountThatCannotPayIsAlarmedBeforeAnyDispute(t *testing.T) {
	for name, wei := range map[string]int64{"poor": 1e15, "rich": 1e18} {
		t.Run(name, func(t *testing.T) {
			disputed(t, func(t *testing.T, w *world, court *disputetest.Court) {
				court.Funds = big.NewInt(wei)
				n := w.start()
				defer n.stop()
				w.until(3 * time.Second)
				if alarmed := strings.Contains(w.log.String(), "can't pay for many answers"); alarmed != (name == "poor") {
					t.Errorf("alarmed: %t", alarmed)
				}
			})
		})
	}
}
