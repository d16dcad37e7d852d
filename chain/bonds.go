package chain

import (
	"context"
	"fmt"
	"math/big"
)

// BondFee is the base fee by which bonds are reckoned that are sent now, in
// wei: twice the newest block's, up to which the transaction can be included.
// While heads are followed it is that of the head that a majority has, whoever
// tells it: a bond that is too high is at stake, too.
func (c *Client) BondFee(ctx context.Context) (*big.Int, error) {
	head, err := c.FollowedHeader(ctx)
	if err != nil {
		return nil, c.ReadError("the base fee", err)
	}
	if head.BaseFee == nil {
		return nil, fmt.Errorf("the newest block of %s has no base fee (EIP-1559), by which bonds are reckoned", c.Name())
	}
	return new(big.Int).Lsh(head.BaseFee, 1), nil
}

// bond is the least bond in any of the next two blocks. All that is sent is at
// stake.
func (c *Client) bond(ctx context.Context, least func(baseFee *big.Int) *big.Int) (*big.Int, error) {
	fee, err := c.BondFee(ctx)
	if err != nil {
		return nil, err
	}
	return least(fee), nil
}
