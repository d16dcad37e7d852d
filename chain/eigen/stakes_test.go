package eigen_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	allocationmanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/AllocationManager"

	"github.com/proof-of-flops/proof-of-flops/chain/eigen"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// TestQueuedDeallocationIsStaleOnceItIsWithinTheLookAhead: before that, a refresh
// would change nothing; afterwards, the stake that leaves no longer counts.
func TestQueuedDeallocationIsStaleOnceItIsWithinTheLookAhead(t *testing.T) {
	t.Parallel()
	n := newNetwork(t, 100, 100)
	ctx, leaver := t.Context(), n.operators[0]
	tx := n.txmgr(leaver)
	stale := func() []flops.Address {
		t.Helper()
		head, err := n.client.Head(ctx)
		if err != nil {
			t.Fatal(err)
		}
		roster, err := n.client.OperatorsAt(ctx, head.Number)
		if err != nil {
			t.Fatal(err)
		}
		list, err := n.client.StaleStakes(ctx, &roster.Roster)
		if err != nil {
			t.Fatal(err)
		}
		return list
	}
	if got := stale(); len(got) > 0 {
		t.Fatalf("before anything, %v are stale", got)
	}

	d := n.client.Deployment()
	parsed, err := allocationmanager.ContractAllocationManagerMetaData.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	data, err := parsed.Pack("modifyAllocations", common.Address(tx.Address()), []allocationmanager.IAllocationManagerTypesAllocateParams{{
		OperatorSet:   allocationmanager.OperatorSet{Avs: common.Address(d.ProofOfFlops)},
		Strategies:    []common.Address{common.Address(d.Strategy)},
		NewMagnitudes: []uint64{eigen.FullMagnitude / 4},
	}})
	if err != nil {
		t.Fatal(err)
	}
	queued, err := tx.Send(ctx, txmgr.Tx{To: d.AllocationManager, Data: data, What: "queue a deallocation"})
	if err != nil {
		t.Fatal(err)
	}
	if got := stale(); len(got) > 0 {
		t.Errorf("right after it is queued, %v are stale", got)
	}
	status, err := n.client.OperatorStatus(ctx, tx.Address())
	if err != nil {
		t.Fatal(err)
	}
	effect := status.Quorums[0].EffectBlock
	if effect != queued.Block+deploy.DeallocationDelay+1 {
		t.Fatalf("it takes effect in block %d, was queued in %d", effect, queued.Block)
	}

	// The last block in which it is beyond the look-ahead, and the next.
	for last := range uint64(2) {
		head, err := n.client.Head(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if at := effect - deploy.LookAhead - 1 + last; at > head.Number {
			if err := n.anvil.Mine(ctx, at-head.Number); err != nil {
				t.Fatal(err)
			}
		}
		if got := slices.Contains(stale(), tx.Address()); got != (last == 1) {
			t.Errorf("%d blocks before the look-ahead reaches it, the stake is stale: %t", 1-last, got)
		}
	}
	if _, err := n.client.Refresh(ctx, n.txmgr(n.operators[1]), stale()...); err != nil {
		t.Fatal(err)
	}
	if got := stale(); len(got) > 0 {
		t.Errorf("after the refresh, %v are stale", got)
	}
	if status, err = n.client.OperatorStatus(ctx, tx.Address()); err != nil {
		t.Fatal(err)
	}
	if want := new(big.Int).Div(leaver.Stake, big.NewInt(4)); status.Quorums[0].Stake.Cmp(want) != 0 {
		t.Errorf("the stake counts as %s, want %s", status.Quorums[0].Stake, want)
	}
	if magnitude, err := n.client.Magnitude(ctx, tx.Address(), 0, 0); err != nil || magnitude != eigen.FullMagnitude {
		t.Errorf("the magnitude is %d (%v) until the deallocation takes effect", magnitude, err)
	}
}
