package deploy

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	mockerc20 "github.com/Layr-Labs/eigensdk-go/contracts/bindings/MockERC20"

	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/eigen"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/devnet/anvil"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// An Operator is what an operator is registered with.
type Operator struct {
	Account *ecdsa.PrivateKey
	Key     *bls.SecretKey
	Socket  string   // host:port
	Stake   *big.Int // in the token's smallest unit
	// Quorums to join, the stake divided evenly; nil is quorum 0 alone.
	Quorums []uint8
}

// NewOperator generates keys for an operator with a stake in whole tokens.
func NewOperator(socket string, tokens int64, quorums ...uint8) (Operator, error) {
	account, err := crypto.GenerateKey()
	if err != nil {
		return Operator{}, fmt.Errorf("generate an account: %w", err)
	}
	key, err := bls.GenerateKey()
	if err != nil {
		return Operator{}, err
	}
	return Operator{
		Account: account, Key: key, Socket: socket, Quorums: quorums,
		Stake: new(big.Int).Mul(big.NewInt(tokens), big.NewInt(1e18)),
	}, nil
}

// Register gives operators ether and stake and registers them, as `operator
// register` would. It mines the blocks that EigenLayer's delays ask for.
func Register(ctx context.Context, a *anvil.Node, d *chain.Deployment, operators []Operator) error {
	client, err := chain.Dial(ctx, rpc.At(a.URL()), d)
	if err != nil {
		return err
	}
	defer client.Close()
	waiting := operators
	for len(waiting) > 0 {
		var again []Operator
		var block uint64
		for _, o := range waiting {
			err := register(ctx, a, client, o)
			var early *eigen.TooEarlyError
			switch {
			case errors.As(err, &early):
				again = append(again, o)
				block = max(block, early.Block)
			case err != nil:
				return fmt.Errorf("register operator %s: %w", AddressOf(o.Account), err)
			}
		}
		if len(again) > 0 {
			head, err := client.Head(ctx)
			if err != nil {
				return err
			}
			if block > head.Number {
				if err := a.Mine(ctx, block-head.Number); err != nil {
					return err
				}
			}
		}
		waiting = again
	}
	return nil
}

func register(ctx context.Context, a *anvil.Node, client *chain.Client, o Operator) error {
	status, err := client.OperatorStatus(ctx, AddressOf(o.Account))
	if err != nil {
		return err
	}
	if status.Shares.Cmp(o.Stake) < 0 {
		if err := Endow(ctx, a, client, o.Account, o.Stake); err != nil {
			return err
		}
	}
	tx, err := txmgr.New(ctx, client.Conn, o.Account, txmgr.Options{Poll: ReceiptPoll})
	if err != nil {
		return err
	}
	return client.Register(ctx, tx, eigen.RegisterRequest{
		Key:       o.Key,
		Socket:    o.Socket,
		Stake:     o.Stake,
		Magnitude: eigen.FullMagnitude / uint64(max(1, len(o.Quorums))),
		Quorums:   o.Quorums,
	})
}

// Endow gives an account ether and the amount of the deployment's token that
// it is to stake.
func Endow(ctx context.Context, a *anvil.Node, client *chain.Client, account *ecdsa.PrivateKey, stake *big.Int) error {
	if err := a.Fund(ctx, AddressOf(account), DevEther()); err != nil {
		return err
	}
	return mintFrom(ctx, client, account, AddressOf(account), stake)
}

// Mint makes tokens of the deployment for an account, by a transaction of an
// account of its own: nobody else's nonces are touched.
func Mint(ctx context.Context, a *anvil.Node, client *chain.Client, to flops.Address, amount *big.Int) error {
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
	return mintFrom(ctx, client, key, to, amount)
}

func mintFrom(ctx context.Context, client *chain.Client, from *ecdsa.PrivateKey, to flops.Address, amount *big.Int) error {
	d, err := newDeployer(ctx, client.Conn, from, nil)
	if err != nil {
		return err
	}
	d.call(common.Address(client.Deployment().Token), mockerc20.ContractMockERC20MetaData, "mint", common.Address(to), amount)
	return d.err
}
