package eigen

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// StaleStakes are the operators of a set whose stake in the registry is not
// what EigenLayer gives them now: after a slash or a withdrawal, and once a
// deallocation takes effect within the quorum's look-ahead (PROTOCOL.md
// section 9). Refresh brings them up to date. Only falls count: a stake that is
// kept too low harms nobody but its operator, who can refresh it.
func (c *Client) StaleStakes(ctx context.Context, set *Roster) ([]flops.Address, error) {
	opts := &bind.CallOpts{Context: ctx}
	var stale []flops.Address
	for i := range set.Operators {
		o := &set.Operators[i]
		for q := range o.Stake {
			if o.Stake[q] == nil {
				continue
			}
			what := fmt.Sprintf("the stake of operator %s in quorum %d", o.Address, q)
			kept, err := c.stakes.GetCurrentStake(opts, o.ID, uint8(q))
			if err != nil {
				return nil, c.ReadError(what, err)
			}
			now, err := c.stakes.WeightOfOperatorForQuorum(opts, uint8(q), common.Address(o.Address))
			if err != nil {
				return nil, c.ReadError(what, err)
			}
			if now.Cmp(kept) < 0 {
				stale = append(stale, o.Address)
				break
			}
		}
	}
	return stale, nil
}

// Magnitude is what an operator has allocated to one of the service's operator
// sets from the deployment's strategy, of FullMagnitude, after a block; 0 is
// the newest.
func (c *Client) Magnitude(ctx context.Context, operator flops.Address, operatorSet uint32, block uint64) (uint64, error) {
	a, err := c.allocations.GetAllocation(rpc.AtBlock(ctx, block), common.Address(operator),
		c.operatorSet(uint8(operatorSet)), common.Address(c.at.Strategy))
	if err != nil {
		return 0, c.ReadError(fmt.Sprintf("the allocation of operator %s", operator), err)
	}
	return a.CurrentMagnitude, nil
}
