package devnet

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	mockerc20 "github.com/Layr-Labs/eigensdk-go/contracts/bindings/MockERC20"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/devnet/anvil"
	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A Balance is what an account holds on a devnet.
type Balance struct {
	Wei    *big.Int
	Tokens *big.Int // in the token's smallest unit
}

// Fund gives an account ether, in wei, and tokens of the network's strategy, in
// the smallest unit, on top of what it holds, on the devnet that runs in a folder.
// It needs no key: anvil sets any balance, and the token mints for anybody.
func Fund(ctx context.Context, dir string, to flops.Address, wei, tokens *big.Int) (*Balance, error) {
	place, d, err := Find(dir)
	if err != nil {
		return nil, err
	}
	a, err := anvil.Dial(ctx, place.RPC)
	if err != nil {
		return nil, err
	}
	defer a.Close()
	client, err := chain.Dial(ctx, rpc.At(place.RPC), d)
	if err != nil {
		return nil, fmt.Errorf("reach the devnet of %s, which may have ended: %w", dir, err)
	}
	defer client.Close()

	balance, err := a.Balance(ctx, to)
	if err != nil {
		return nil, err
	}
	if err := a.Fund(ctx, to, balance.Add(balance, wei)); err != nil {
		return nil, err
	}
	if err := deploy.Mint(ctx, a, client, to, tokens); err != nil {
		return nil, err
	}
	out := new(Balance)
	if out.Wei, err = a.Balance(ctx, to); err != nil {
		return nil, err
	}
	token, err := mockerc20.NewContractMockERC20Caller(common.Address(d.Token), client.Eth())
	if err != nil {
		return nil, fmt.Errorf("bind the token: %w", err)
	}
	if out.Tokens, err = token.BalanceOf(&bind.CallOpts{Context: ctx}, common.Address(to)); err != nil {
		return nil, fmt.Errorf("read the tokens of %s: %w", checksummed(to), err)
	}
	return out, nil
}
