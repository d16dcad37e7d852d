package devnet

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	mockerc20 "github.com/Layr-Labs/eigensdk-go/contracts/bindings/MockERC20"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A Balance is what an account has on a devnet.
type Balance struct {
	Wei    *big.Int
	Tokens *big.Int // in the token's smallest unit
}

// Fund gives an account ether and tokens of the network's strategy, on top of
// what it has, on the devnet that runs in a folder: the chain sets balances for
// whoever asks, and the token mints for anybody.
func Fund(ctx context.Context, dir string, to flops.Address, wei, tokens *big.Int) (*Balance, error) {
	place, d, err := Find(dir)
	if err != nil {
		return nil, err
	}
	a, err := dialAnvil(ctx, place.RPC)
	if err != nil {
		return nil, err
	}
	defer a.Close()
	client, err := chain.Dial(ctx, rpc.At(place.RPC), d)
	if err != nil {
		return nil, fmt.Errorf("reach the devnet of %s, which may have ended: %w", dir, err)
	}
	defer client.Close()

	has, err := a.balance(ctx, to)
	if err != nil {
		return nil, err
	}
	if err := a.Fund(ctx, to, has.Add(has, wei)); err != nil {
		return nil, err
	}
	if err := mint(ctx, a, client, to, tokens); err != nil {
		return nil, err
	}
	out := new(Balance)
	if out.Wei, err = a.balance(ctx, to); err != nil {
		return nil, err
	}
	token, err := mockerc20.NewContractMockERC20Caller(common.Address(d.Token), ethclient.NewClient(a.rpc))
	if err != nil {
		return nil, fmt.Errorf("bind the token: %w", err)
	}
	if out.Tokens, err = token.BalanceOf(&bind.CallOpts{Context: ctx}, common.Address(to)); err != nil {
		return nil, fmt.Errorf("read the tokens of %s: %w", checksummed(to), err)
	}
	return out, nil
}

// mint makes tokens for an account, by a transaction of an account that serves
// only for it: the devnet's own accounts are in use.
func mint(ctx context.Context, a *Anvil, client *chain.Client, to flops.Address, amount *big.Int) error {
	if amount.Sign() == 0 {
		return nil
	}
	key, err := crypto.GenerateKey()
	if err != nil {
		return fmt.Errorf("draw a key: %w", err)
	}
	if err := a.Fund(ctx, AddressOf(key), DevEther()); err != nil {
		return err
	}
	m, err := newDeployer(ctx, client.Conn, key, nil)
	if err != nil {
		return err
	}
	m.call(common.Address(client.Deployment().Token), mockerc20.ContractMockERC20MetaData, "mint", common.Address(to), amount)
	return m.err
}

// balance is an account's, in wei.
func (a *Anvil) balance(ctx context.Context, of flops.Address) (*big.Int, error) {
	var wei hexutil.Big
	if err := a.Call(ctx, &wei, "eth_getBalance", common.Address(of), "latest"); err != nil {
		return nil, err
	}
	return wei.ToInt(), nil
}
