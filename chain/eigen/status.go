package eigen

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// OperatorStatus is everything that EigenLayer's contracts say about an operator
// of this network.
type OperatorStatus struct {
	Address    flops.Address
	Balance    *big.Int         // wei, for transactions
	IsOperator bool             // registered with EigenLayer
	Shares     *big.Int         // in the deployment's strategy, delegated ones included
	DelaySet   bool             // whether the allocation delay is in effect; before that nothing can be allocated
	Delay      uint32           // of allocations, in blocks
	ID         flops.OperatorID // zero before the first registration with this network
	Registered bool             // a member of at least one quorum
	Socket     string
	Quorums    []QuorumStatus // one for each quorum that exists
}

// QuorumStatus is an operator's membership, stake and allocation in one quorum.
type QuorumStatus struct {
	Number      uint8
	Member      bool
	Stake       *big.Int // as the registry has it now
	TotalStake  *big.Int // of all members
	Minimum     *big.Int // stake needed to join
	Magnitude   uint64   // allocated from the deployment's strategy, of FullMagnitude
	Pending     *big.Int // queued change of the magnitude, 0 if none
	EffectBlock uint64   // when Pending takes effect
	Slashable   bool     // true also for a while after leaving
}

// IsRegistered reports whether an operator is a member of any quorum now.
func (c *Client) IsRegistered(ctx context.Context, operator flops.Address) (bool, error) {
	const registered = 1 // ISlashingRegistryCoordinatorTypes.OperatorStatus.REGISTERED
	s, err := c.coordinator.GetOperatorStatus(&bind.CallOpts{Context: ctx}, common.Address(operator))
	if err != nil {
		return false, c.ReadError(fmt.Sprintf("the status of operator %s", operator), err)
	}
	return s == registered, nil
}

// OperatorStatus returns an operator's status now.
func (c *Client) OperatorStatus(ctx context.Context, operator flops.Address) (*OperatorStatus, error) {
	fail := func(what string, err error) (*OperatorStatus, error) {
		return nil, c.ReadError(fmt.Sprintf("%s of operator %s", what, operator), err)
	}
	opts := &bind.CallOpts{Context: ctx}
	account, strategy := common.Address(operator), common.Address(c.at.Strategy)
	s := &OperatorStatus{Address: operator}
	var err error
	if s.Balance, err = c.Balance(ctx, operator); err != nil {
		return nil, err
	}
	if s.IsOperator, err = c.delegations.IsOperator(opts, account); err != nil {
		return fail("the registration", err)
	}
	if s.Shares, err = c.delegations.OperatorShares(opts, account, strategy); err != nil {
		return fail("the shares", err)
	}
	if s.DelaySet, s.Delay, err = c.allocations.GetAllocationDelay(opts, account); err != nil {
		return fail("the allocation delay", err)
	}
	if s.ID, err = c.coordinator.GetOperatorId(opts, account); err != nil {
		return fail("the id", err)
	}
	if s.Registered, err = c.IsRegistered(ctx, operator); err != nil {
		return nil, err
	}
	if s.Socket, err = c.sockets.GetOperatorSocket(opts, s.ID); err != nil {
		return fail("the socket", err)
	}
	bitmap, err := c.coordinator.GetCurrentQuorumBitmap(opts, s.ID)
	if err != nil {
		return fail("the quorums", err)
	}
	count, err := c.coordinator.QuorumCount(opts)
	if err != nil {
		return fail("the number of quorums", err)
	}
	for q := range count {
		status, err := c.quorumStatus(opts, s, q, bitmap)
		if err != nil {
			return fail(fmt.Sprintf("the status in quorum %d", q), err)
		}
		s.Quorums = append(s.Quorums, status)
	}
	return s, nil
}

func (c *Client) quorumStatus(opts *bind.CallOpts, s *OperatorStatus, q uint8, bitmap *big.Int) (out QuorumStatus, err error) {
	account, strategy, set := common.Address(s.Address), common.Address(c.at.Strategy), c.operatorSet(q)
	out = QuorumStatus{Number: q, Member: bitmap.Bit(int(q)) == 1}
	if out.Stake, err = c.stakes.GetCurrentStake(opts, s.ID, q); err != nil {
		return out, err
	}
	if out.TotalStake, err = c.stakes.GetCurrentTotalStake(opts, q); err != nil {
		return out, err
	}
	if out.Minimum, err = c.stakes.MinimumStakeForQuorum(opts, q); err != nil {
		return out, err
	}
	a, err := c.allocations.GetAllocation(opts, account, set, strategy)
	if err != nil {
		return out, err
	}
	out.Magnitude, out.Pending, out.EffectBlock = a.CurrentMagnitude, a.PendingDiff, uint64(a.EffectBlock)
	out.Slashable, err = c.allocations.IsOperatorSlashable(opts, account, set)
	return out, err
}
