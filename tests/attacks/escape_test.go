package attacks

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	allocationmanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/AllocationManager"

	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// deallocate queues the deallocation of an operator's whole stake, and returns the
// block in which it takes effect.
func (n *network) deallocate(i int) (effect uint64) {
	n.t.Helper()
	ctx := n.t.Context()
	eth, err := ethclient.DialContext(ctx, n.anvil.URL())
	n.must(err)
	n.t.Cleanup(eth.Close)
	allocations, err := allocationmanager.NewContractAllocationManager(common.Address(n.at.AllocationManager), eth)
	n.must(err)
	opts, err := bind.NewKeyedTransactorWithChainID(n.operators[i].Account, new(big.Int).SetUint64(n.at.ChainID))
	n.must(err)
	opts.Context = ctx
	tx, err := allocations.ModifyAllocations(opts, opts.From, []allocationmanager.IAllocationManagerTypesAllocateParams{{
		OperatorSet:   allocationmanager.OperatorSet{Avs: common.Address(n.at.ProofOfFlops), Id: 0},
		Strategies:    []common.Address{common.Address(n.at.Strategy)},
		NewMagnitudes: []uint64{0},
	}})
	n.must(err)
	_, err = bind.WaitMined(ctx, eth, tx)
	n.must(err)
	s, err := n.client.OperatorStatus(ctx, n.operator(i).Address)
	n.must(err)
	if s.Quorums[0].Pending.Sign() >= 0 {
		n.t.Fatal("no deallocation is queued")
	}
	return s.Quorums[0].EffectBlock
}

// cheat commits to made-up work.
func (n *network) cheat(a *attempt, i int) *claim {
	return claimed(n.facts(a), n.operator(i), 1, func(uint64, uint32, uint32) uint64 { return 1 })
}

// TestDeallocationQueuedBeforeTheCheat queues the deallocation of all stake
// first and cheats in the last round in which the stake still counts. Everything
// happens as late as it can: the keeper, the settlement, the dispute, a full queue,
// the last proof, and the keeper again.
func TestDeallocationQueuedBeforeTheCheat(t *testing.T) {
	n := onChain(t)
	const i = 4
	effect := n.deallocate(i)
	p := n.params
	n.mineTo(effect - deploy.LookAhead + uint64(p.KeeperDelay) - 1)
	a := n.open()
	if o := a.set.ByAddress(n.operator(i).Address); o == nil || o.Stake[0].Sign() == 0 {
		t.Fatal("the stake has left already")
	}
	n.mineTo(a.chain.Clock().LastSettleBlock() - 1)
	court := n.settleDisputed(a, n.lines(enough), i, n.cheat(a, i))
	if court.record.SettleBlock != a.chain.OpenBlock+uint64(p.SettleBlocks) {
		t.Fatalf("settled in block %d", court.record.SettleBlock)
	}
	auditor := n.newAccount()
	q := court.announced(auditor, 0, 0)
	n.mineTo(p.LastDisputeBlock(court.record.SettleBlock) - 1)
	d, _, err := n.client.OpenDispute(t.Context(), auditor, q)
	n.must(err)
	n.mineTo(d.ProveUntil + uint64(p.QueueMax)) // as if the queue had been full
	court.resolve(d)
	n.must(n.anvil.Mine(t.Context(), uint64(p.KeeperDelay)))
	if head := n.head(); head >= effect {
		t.Fatalf("block %d is past the deallocation's effect in block %d", head, effect)
	}
	court.slash()
}

// TestDeregistrationToEscape leaves the quorum as soon as the false commitment
// is made.
func TestDeregistrationToEscape(t *testing.T) {
	n := onChain(t)
	const i = 4
	a := n.open()
	c := n.cheat(a, i)
	_, err := n.client.Deregister(t.Context(), n.by(i), nil)
	n.must(err)
	if registered, err := n.client.IsRegistered(t.Context(), n.operator(i).Address); err != nil || registered {
		t.Fatalf("the cheat is registered: %t, %v", registered, err)
	}
	court := n.settleDisputed(a, n.lines(enough), i, c)
	d := court.dispute(n.newAccount(), 0, 0)
	n.mineTo(d.Deadline)
	court.resolve(d)
	court.slash()
	if got := n.account(c.Operator); got.Points != 0 || got.Streak != 0 || got.LastVerdict != flops.VerdictOK {
		t.Errorf("the account is %+v", got)
	}
}
