package eigen

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// StaleStakes returns the operators of a roster whose stake in the registry is
// higher than EigenLayer's value now: after a slash or a withdrawal, and once a
// deallocation takes effect within the quorum's look-ahead (protocol §9). A
// refresh brings the registry up to date. Stakes that are too low don't count:
// they harm only their operator, who can refresh them.
func (c *Client) StaleStakes(ctx context.Context, r *Roster) ([]flops.Address, error) {
	opts := &bind.CallOpts{Context: ctx}
	var stale []flops.Address
	for i := range r.Operators {
		o := &r.Operators[i]
		for q := range o.Stake {
			if o.Stake[q] == nil {
				continue
			}
			what := fmt.Sprintf("the stake of operator %s in quorum %d", o.Address, q)
			recorded, err := c.stakes.GetCurrentStake(opts, o.ID, uint8(q))
			if err != nil {
				return nil, c.ReadError(what, err)
			}
			now, err := c.stakes.WeightOfOperatorForQuorum(opts, uint8(q), common.Address(o.Address))
			if err != nil {
				return nil, c.ReadError(what, err)
			}
			if now.Cmp(recorded) < 0 {
				stale = append(stale, o.Address)
				break
			}
		}
	}
	return stale, nil
}

// Magnitude returns how much of the deployment's strategy, of FullMagnitude, an
// operator has allocated to one of the AVS's operator sets after a block; 0 is
// the newest.
func (c *Client) Magnitude(ctx context.Context, operator flops.Address, operatorSet uint32, block uint64) (uint64, error) {
	a, err := c.allocations.GetAllocation(rpc.AtBlock(ctx, block), common.Address(operator),
		c.operatorSet(uint8(operatorSet)), common.Address(c.at.Strategy))
	if err != nil {
		return 0, c.ReadError(fmt.Sprintf("the allocation of operator %s", operator), err)
	}
	return a.CurrentMagnitude, nil
}
