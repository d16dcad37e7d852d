package eigen

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// ErrNotRegistered is wrapped for a BLS key that no operator of this network
// has ever registered.
//
// Remedy: Register the key with `operator register`, or give the keystore that
// was registered.
var ErrNotRegistered = errors.New("no operator has registered this BLS key")

// OperatorOf returns the account that registered a BLS key, by the key's hash.
// The registry never forgets one; whether the operator is a member now,
// IsRegistered says.
func (c *Client) OperatorOf(ctx context.Context, id flops.OperatorID) (flops.Address, error) {
	a, err := c.coordinator.GetOperatorFromId(&bind.CallOpts{Context: ctx}, id)
	if err != nil {
		return flops.Address{}, c.ReadError(fmt.Sprintf("the operator of key %s", id), err)
	}
	if flops.Address(a) == (flops.Address{}) {
		return flops.Address{}, fmt.Errorf("operator id %s: %w", id, ErrNotRegistered)
	}
	return flops.Address(a), nil
}
