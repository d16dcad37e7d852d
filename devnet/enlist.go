package devnet

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	mockerc20 "github.com/Layr-Labs/eigensdk-go/contracts/bindings/MockERC20"

	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/chain"
)

// A Recruit is an operator that Enlist is to register.
type Recruit struct {
	Account *ecdsa.PrivateKey
	Key     *bls.SecretKey
	Socket  string
	Stake   *big.Int // in the token's smallest unit
	// Quorums to join, the stake divided evenly; nil is quorum 0 alone.
	Quorums []uint8
}

// Enlist gives operators ether and stake and registers them, as `operator
// register` would. It mines the blocks that EigenLayer's delays ask for.
func Enlist(ctx context.Context, a *Anvil, d *chain.Deployment, recruits []Recruit) error {
	client, err := chain.Dial(ctx, chain.At(a.URL()), d)
	if err != nil {
		return err
	}
	defer client.Close()
	waiting := recruits
	for len(waiting) > 0 {
		var again []Recruit
		var block uint64
		for _, r := range waiting {
			err := enlist(ctx, a, client, r)
			var early *chain.TooEarlyError
			switch {
			case errors.As(err, &early):
				again = append(again, r)
				block = max(block, early.Block)
			case err != nil:
				return fmt.Errorf("enlist operator %s: %w", AddressOf(r.Account), err)
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

func enlist(ctx context.Context, a *Anvil, client *chain.Client, r Recruit) error {
	status, err := client.OperatorStatus(ctx, AddressOf(r.Account))
	if err != nil {
		return err
	}
	if status.Shares.Cmp(r.Stake) < 0 {
		if err := Endow(ctx, a, client, r.Account, r.Stake); err != nil {
			return err
		}
	}
	tx, err := chain.NewTxManager(ctx, client.Conn, r.Account, chain.TxOptions{Poll: receiptPoll})
	if err != nil {
		return err
	}
	return client.Register(ctx, tx, chain.RegisterRequest{
		Key:       r.Key,
		Socket:    r.Socket,
		Stake:     r.Stake,
		Magnitude: chain.FullMagnitude / uint64(max(1, len(r.Quorums))),
		Quorums:   r.Quorums,
	})
}

// Endow gives an account ether and the amount of the deployment's token that
// it is to stake.
func Endow(ctx context.Context, a *Anvil, client *chain.Client, account *ecdsa.PrivateKey, stake *big.Int) error {
	if err := a.Fund(ctx, AddressOf(account), DevEther()); err != nil {
		return err
	}
	d, err := newDeployer(ctx, client.Conn, account, nil)
	if err != nil {
		return err
	}
	token := client.Deployment().Token
	d.call(common.Address(token), mockerc20.ContractMockERC20MetaData, "mint", d.me, stake)
	return d.err
}
