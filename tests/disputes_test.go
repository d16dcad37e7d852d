package tests

import (
	"context"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/eigen"
	"github.com/proof-of-flops/proof-of-flops/devnet"
	"github.com/proof-of-flops/proof-of-flops/devnet/liars"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// TestFaultsAreSlashedAndFalseDisputesAnsweredWithoutAQuorum ends the
// aggregator and three of four honest operators as soon as the first round is
// settled. The chain and a watcher, which asks the last operator for the
// evidence, do the rest: the liar is slashed, and the account that disputes right
// work of a killed operator loses its bond.
func TestFaultsAreSlashedAndFalseDisputesAnsweredWithoutAQuorum(t *testing.T) {
	t.Parallel()
	p := quickParams()
	n := startNetwork(t, devnet.NetworkOptions{Params: p, Operators: frugalOperators(), Liars: []liars.Liar{fault(t, "wrong-tile")}, Watch: true})
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	defer cancel()
	if r := ended(t, n, 1); !r.Settled {
		t.Fatalf("round 1 went void: %s", r.Note)
	}
	for _, name := range []string{"operator-1", "operator-3", "operator-4", "aggregator"} {
		if err := n.Kill(name); err != nil {
			t.Fatal(err)
		}
	}
	victim, liar := n.Operators[0], n.Operators[4]
	before := standingOf(ctx, t, n, victim)
	opened, err := n.FalseDispute(ctx, victim, 1)
	if err != nil {
		t.Fatal(err)
	}

	disputes := n.NewDisputes()
	untilSo(ctx, t, disputes, "the false dispute's end", func() bool { return statusOf(ctx, t, n, opened.ID) != chain.DisputeOpen })
	if got := statusOf(ctx, t, n, opened.ID); got != chain.DisputeAnswered {
		t.Errorf("the false dispute is %s", got)
	}
	first, err := n.Chain.AnswerOf(ctx, opened.ID, 1)
	if err != nil {
		t.Fatal(err)
	}
	if first.Author == victim.Address || first.Author == opened.Opener {
		t.Errorf("it was answered by %s, not by the watcher", first.Author)
	}
	if credit, err := n.Chain.CreditOf(ctx, opened.Opener); err != nil || credit.Sign() != 0 {
		t.Errorf("its author got %s wei back (%v)", credit, err)
	}
	half := new(big.Int).Rsh(opened.Bond, 1)
	if burnt, err := n.Chain.Burnt(ctx); err != nil || burnt.Cmp(half) != 0 {
		t.Errorf("%s wei of its bond of %s are burnt (%v)", burnt, opened.Bond, err)
	}
	if after := standingOf(ctx, t, n, victim); after != before {
		t.Errorf("the disputed operator had %+v, has %+v", before, after)
	}

	var slashes []devnet.SlashReport
	untilSo(ctx, t, disputes, "the liar's slash", func() bool {
		var err error
		if slashes, err = disputes.Slashes(ctx); err != nil {
			t.Fatal(err)
		}
		return len(slashes) > 0
	})
	want := devnet.SlashReport{
		Operator: common.Address(liar.Address).Hex(), Round: 1,
		MagnitudeBefore: fmt.Sprint(eigen.FullMagnitude), MagnitudeAfter: fmt.Sprint(eigen.FullMagnitude - p.SlashWads),
	}
	if len(slashes) != 1 || slashes[0] != want {
		t.Errorf("the slashes are %+v, want %+v", slashes, want)
	}
}

// A standing is what an operator has to lose.
type standing struct {
	magnitude, points uint64
	streak            uint8
}

func standingOf(ctx context.Context, t *testing.T, n *devnet.Network, m devnet.Operator) standing {
	t.Helper()
	magnitude, err := n.Chain.Magnitude(ctx, m.Address, 0, 0)
	if err != nil {
		t.Fatal(err)
	}
	account, err := n.Chain.LedgerAccount(ctx, m.Address, 0)
	if err != nil {
		t.Fatal(err)
	}
	return standing{magnitude, account.Points, account.Streak}
}

func statusOf(ctx context.Context, t *testing.T, n *devnet.Network, id flops.Hash) chain.DisputeStatus {
	t.Helper()
	d, err := n.Chain.DisputeOf(ctx, id)
	if err != nil {
		t.Fatal(err)
	}
	return d.Status
}

// untilSo reads the disputes until a condition holds.
func untilSo(ctx context.Context, t *testing.T, disputes *devnet.Disputes, what string, so func() bool) {
	t.Helper()
	tick := time.NewTicker(poll)
	defer tick.Stop()
	for {
		if err := disputes.Look(ctx); err != nil {
			t.Fatal(err)
		}
		for _, news := range disputes.News() {
			t.Log(news)
		}
		if so() {
			return
		}
		select {
		case <-ctx.Done():
			t.Fatalf("%s did not come", what)
		case <-tick.C:
		}
	}
}
