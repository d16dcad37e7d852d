package chain

import (
	"context"
	"fmt"
	"math/big"
)

// BondFee returns the base fee, in wei, for which a bond that is sent now must
// suffice: twice the newest block's, so that the transaction can still be included
// while the base fee rises. While heads are followed, it is based on the head that
// a majority has, since one endpoint's lie could make the bond too high, and all
// of a bond is at stake.
func (c *Client) BondFee(ctx context.Context) (*big.Int, error) {
	head, err := c.FollowedHeader(ctx)
	if err != nil {
		return nil, c.ReadError("the base fee", err)
	}
	if head.BaseFee == nil {
		return nil, fmt.Errorf("the newest block of %s has no base fee (EIP-1559), from which bonds are computed", c.Name())
	}
	return new(big.Int).Lsh(head.BaseFee, 1), nil
}

// bond is the least bond that suffices in each of the next blocks, up to twice the
// present base fee. All that is sent is at stake.
func (c *Client) bond(ctx context.Context, least func(baseFee *big.Int) *big.Int) (*big.Int, error) {
	fee, err := c.BondFee(ctx)
	if err != nil {
		return nil, err
	}
	return least(fee), nil
}
