package tests

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/devnet"
	"github.com/proof-of-flops/proof-of-flops/tests/long"
)

// awaitOpen waits until a round is on chain.
func awaitOpen(t *testing.T, n *devnet.Network, id uint64) *chain.Round {
	t.Helper()
	for {
		r, err := n.Chain.Round(t.Context(), id)
		if err == nil {
			return r
		}
		if !errors.Is(err, chain.ErrNoRound) && !errors.Is(err, rpc.ErrReorg) {
			t.Fatal(err)
		}
		waitPoll(t)
	}
}

func waitPoll(t *testing.T) {
	t.Helper()
	tick := time.NewTimer(poll / 4)
	defer tick.Stop()
	select {
	case <-tick.C:
	case <-t.Context().Done():
		t.Fatal(t.Context().Err())
	}
}

// TestRoundsSurviveReorganisations replaces the block that opens a round, the
// one that draws its samples, and the one that settles it, when it is the
// newest and when it is the fifth from there. The transactions in it are lost.
func TestRoundsSurviveReorganisations(t *testing.T) {
	t.Parallel()
	long.Only(t, "reorganisations of every kind on a real chain, where the services' tests have them on one in memory")
	p := quickParams()
	p.SettleBlocks = 45 // a settlement is tried again on the new branch
	n := startNetwork(t, devnet.NetworkOptions{Params: p, Operators: frugalOperators()})
	id := uint64(1)
	for _, what := range []string{"opening", "sample", "settlement"} {
		for _, depth := range []uint64{1, 5} {
			_, id = eventually(t, id, fmt.Sprintf("the %s reorganised away %d deep", what, depth), func(id uint64) *devnet.RoundReport {
				r := awaitOpen(t, n, id)
				block := r.OpenBlock
				switch what {
				case "sample":
					block = r.Clock().SampleBlock()
				case "settlement":
					if before := ended(t, n, id); !before.Settled {
						return before
					}
					s, err := n.Chain.SettlementOf(t.Context(), id)
					if err != nil {
						t.Fatal(err)
					}
					block = s.Block
				}
				reorganiseOver(t, n, block, depth)
				return ended(t, n, id)
			})
		}
	}
	_, id = eventually(t, id, "after all reorganisations", func(id uint64) *devnet.RoundReport { return ended(t, n, id) })
	// The chain now has for each round what was signed for it.
	for past := uint64(1); past < id; past++ {
		ended(t, n, past)
	}
}

// reorganiseOver replaces the newest depth blocks, of which block is the first, once
// they are there.
func reorganiseOver(t *testing.T, n *devnet.Network, block, depth uint64) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	if err := n.Chain.WaitBlock(ctx, block+depth-1, poll/4); err != nil {
		t.Fatal(err)
	}
	before, err := n.Chain.HeadAt(ctx, block)
	if err != nil {
		t.Fatal(err)
	}
	if err := n.Anvil().Reorganise(ctx, block); err != nil {
		t.Fatal(err)
	}
	after, err := n.Chain.HeadAt(ctx, block)
	if err != nil {
		t.Fatal(err)
	}
	if after.Hash == before.Hash {
		t.Fatalf("block %d is still %s", block, before.Hash)
	}
}
