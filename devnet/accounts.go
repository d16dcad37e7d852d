package devnet

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
	"github.com/proof-of-flops/proof-of-flops/keys"
	"github.com/proof-of-flops/proof-of-flops/zk"
)

// makeWatcherAccount makes the watcher's account, which needs no role.
func (b *boot) makeWatcherAccount(ctx context.Context) error {
	key, err := crypto.GenerateKey()
	if err != nil {
		return fmt.Errorf("draw a key: %w", err)
	}
	b.watcher = deploy.AddressOf(key)
	if err := b.anvil.Fund(ctx, b.watcher, deploy.DevEther()); err != nil {
		return err
	}
	return keys.SaveECDSA(b.path("watcher.ecdsa.json"), key, b.password, keys.Light)
}

// makeWithdrawerAccount makes the account that withdraws points from an epoch
// ledger. It needs no role either.
func (b *boot) makeWithdrawerAccount(ctx context.Context) (err error) {
	if b.withdrawer, err = crypto.GenerateKey(); err != nil {
		return fmt.Errorf("draw a key: %w", err)
	}
	if err := b.anvil.Fund(ctx, deploy.AddressOf(b.withdrawer), deploy.DevEther()); err != nil {
		return err
	}
	return keys.SaveECDSA(b.path("withdrawer.ecdsa.json"), b.withdrawer, b.password, keys.Light)
}

// makeProvingKeys makes the keys of an epoch ledger's proofs where the aggregator
// looks for them, unless they are there already.
func (b *boot) makeProvingKeys(ctx context.Context) error {
	if b.o.Ledger != deploy.EpochLedger {
		return nil
	}
	_, err := zk.DevelopmentKeys(ctx, zk.DevelopmentShape, "", b.Deployment.ChainID, nil)
	return err
}

// register makes the operators' keys, registers the operators, and starts the
// mining of blocks in time.
func (b *boot) register(ctx context.Context) error {
	for _, o := range b.o.Operators {
		o.Stake = tokens(stake)
		if err := b.addOperator(o); err != nil {
			return err
		}
	}
	for _, l := range b.o.Liars {
		if !l.OfOperator() {
			continue
		}
		if err := b.addOperator(Operator{Name: "faulty-" + l.Kind, Operator: deploy.Operator{Stake: tokens(stake / 10)}, Liar: l}); err != nil {
			return err
		}
	}
	operators := make([]deploy.Operator, len(b.Operators))
	for i, o := range b.Operators {
		operators[i] = o.Operator
	}
	if err := deploy.Register(ctx, b.anvil, b.Deployment, operators); err != nil {
		return err
	}
	return b.anvil.StartMining(ctx, time.Duration(b.o.Params.BlockTime)*time.Second)
}

// addOperator draws an operator's keys, finds it a free socket if it has none, and
// adds it to the network.
func (b *boot) addOperator(o Operator) (err error) {
	if o.Account, err = crypto.GenerateKey(); err != nil {
		return fmt.Errorf("draw a key: %w", err)
	}
	if o.Key, err = bls.GenerateKey(); err != nil {
		return err
	}
	if err := keys.SaveECDSA(b.path(o.Name+".ecdsa.json"), o.Account, b.password, keys.Light); err != nil {
		return err
	}
	if err := keys.SaveBLS(b.path(o.Name+".bls.json"), o.Key, b.password, keys.Light); err != nil {
		return err
	}
	if o.Socket == "" {
		if o.Socket, err = freeAddress(); err != nil {
			return err
		}
	}
	o.Address, o.ID, o.URL = deploy.AddressOf(o.Account), o.Key.Public().ID(), "http://"+o.Socket
	b.Operators = append(b.Operators, o)
	return nil
}
