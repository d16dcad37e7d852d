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

// An Operator is what Register needs to register an operator.
type Operator struct {
	Account *ecdsa.PrivateKey
	Key     *bls.SecretKey
	Socket  string   // host:port
	Stake   *big.Int // in the token's smallest unit
	// Quorums are the quorums to join, among which the stake is divided evenly; nil
	// is quorum 0 alone.
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

// Register gives operators ether and tokens and registers them, as `operator
// register` would. It mines the blocks that EigenLayer's delays require.
func Register(ctx context.Context, node *anvil.Node, d *chain.Deployment, operators []Operator) error {
	client, err := chain.Dial(ctx, rpc.At(node.URL()), d)
	if err != nil {
		return err
	}
	defer client.Close()
	waiting := operators
	for len(waiting) > 0 {
		var early []Operator
		var block uint64
		for _, o := range waiting {
			err := register(ctx, node, client, o)
			var tooEarly *eigen.TooEarlyError
			switch {
			case errors.As(err, &tooEarly):
				early = append(early, o)
				block = max(block, tooEarly.Block)
			case err != nil:
				return fmt.Errorf("register operator %s: %w", AddressOf(o.Account), err)
			}
		}
		if len(early) > 0 {
			head, err := client.Head(ctx)
			if err != nil {
				return err
			}
			if block > head.Number {
				if err := node.Mine(ctx, block-head.Number); err != nil {
					return err
				}
			}
		}
		waiting = early
	}
	return nil
}

// register registers one operator, as far as EigenLayer's delays allow.
func register(ctx context.Context, node *anvil.Node, client *chain.Client, o Operator) error {
	status, err := client.OperatorStatus(ctx, AddressOf(o.Account))
	if err != nil {
		return err
	}
	if status.Shares.Cmp(o.Stake) < 0 {
		if err := Endow(ctx, node, client, o.Account, o.Stake); err != nil {
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

// Endow gives an account ether, and tokens of the deployment to stake.
func Endow(ctx context.Context, node *anvil.Node, client *chain.Client, account *ecdsa.PrivateKey, stake *big.Int) error {
	if err := node.Fund(ctx, AddressOf(account), DevEther()); err != nil {
		return err
	}
	return mintFrom(ctx, client, account, AddressOf(account), stake)
}

// Mint gives an account tokens of the deployment. It sends the transaction from a
// new account, so it uses no nonce of any other.
func Mint(ctx context.Context, node *anvil.Node, client *chain.Client, to flops.Address, amount *big.Int) error {
	if amount.Sign() == 0 {
		return nil
	}
	key, err := crypto.GenerateKey()
	if err != nil {
		return fmt.Errorf("draw a key: %w", err)
	}
	if err := node.Fund(ctx, AddressOf(key), DevEther()); err != nil {
		return err
	}
	return mintFrom(ctx, client, key, to, amount)
}

// mintFrom gives an account tokens, by a transaction of another account.
func mintFrom(ctx context.Context, client *chain.Client, from *ecdsa.PrivateKey, to flops.Address, amount *big.Int) error {
	d, err := newDeployer(ctx, client.Conn, from, nil)
	if err != nil {
		return err
	}
	d.call(common.Address(client.Deployment().Token), mockerc20.ContractMockERC20MetaData, "mint", common.Address(to), amount)
	return d.err
}
