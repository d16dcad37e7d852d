package devnet

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/devnet/anvil"
	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
	"github.com/proof-of-flops/proof-of-flops/epochfollow"
	"github.com/proof-of-flops/proof-of-flops/keys"
)

// boot is what Start and Prepare carry from step to step.
type boot struct {
	*Network
	o        NetworkOptions
	accounts *deploy.Accounts
	password string
	url      string // the aggregator's URL
	lying    string // URL of the lying aggregator; empty if there is none
	rpc      string // endpoints at which services reach the chain, separated by commas
}

// Prepare boots the chain or attaches to it, deploys and registers as Start does,
// and leaves keys and deployment in o.Dir. It starts no service: the services run
// elsewhere, for example in containers.
func Prepare(ctx context.Context, o NetworkOptions) error {
	b, err := newBoot(o)
	if err != nil {
		return err
	}
	defer b.Close()
	for _, step := range []func(context.Context) error{b.makeFolder, b.startChain, b.register, b.describe} {
		if err := step(ctx); err != nil {
			return fmt.Errorf("prepare the devnet: %w", err)
		}
	}
	return nil
}

// Start boots the chain, registers the operators and starts every service. The
// challenger comes last, so that nobody misses the first round. Close ends the
// network; if Start fails, nothing is left running.
func Start(ctx context.Context, o NetworkOptions) (*Network, error) {
	b, err := newBoot(o)
	if err != nil {
		return nil, err
	}
	for _, step := range []func(context.Context) error{
		b.makeFolder, b.startChain, b.makeProvingKeys, b.register, b.startAggregator, b.startLyingAggregator, b.startOperators, b.startLiars,
		b.startWatcher, b.startGriefer, b.startChallenger, b.describe,
	} {
		if err := step(ctx); err != nil {
			b.Close()
			return nil, fmt.Errorf("start the devnet: %w", err)
		}
	}
	return b.Network, nil
}

func newBoot(o NetworkOptions) (*boot, error) {
	o, err := o.withDefaults()
	if err != nil {
		return nil, err
	}
	return &boot{Network: newNetwork(o), o: o}, nil
}

// path is that of a file in the network's folder.
func (b *boot) path(name string) string { return filepath.Join(b.Dir, name) }

// makeFolder claims the folder and draws the password of all its keystores.
func (b *boot) makeFolder(context.Context) error {
	var err error
	if b.folder, err = claim(b.Dir); err != nil {
		return err
	}
	var secret [16]byte
	if _, err := rand.Read(secret[:]); err != nil {
		return fmt.Errorf("draw a password: %w", err)
	}
	b.password = hex.EncodeToString(secret[:])
	return os.WriteFile(b.path("password"), []byte(b.password+"\n"), 0o600)
}

// startChain boots anvil, deploys EigenLayer and the AVS, and makes the accounts
// that the services send from.
func (b *boot) startChain(ctx context.Context) (err error) {
	if b.o.RPC != "" {
		b.anvil, err = anvil.Attach(ctx, b.o.RPC)
	} else {
		b.anvil, err = anvil.Start(ctx, b.o.Root)
	}
	if err != nil {
		return err
	}
	go b.superviseChain()
	b.rpc = b.anvil.URL()
	if b.o.Through != nil {
		urls, err := b.o.Through(b.rpc)
		if err != nil {
			return err
		}
		b.rpc = strings.Join(urls, ",")
	}
	if b.Deployment, b.accounts, err = deploy.Run(ctx, b.anvil, deploy.Options{Params: b.o.Params, Root: b.o.Root, Ledger: b.o.Ledger}); err != nil {
		return err
	}
	if err := b.Deployment.Save(b.path("deployment.json")); err != nil {
		return err
	}
	if err := keys.SaveECDSA(b.path("challenger.ecdsa.json"), b.accounts.Challenger, b.password, keys.Light); err != nil {
		return err
	}
	if err := keys.SaveECDSA(b.path("aggregator.ecdsa.json"), b.accounts.Aggregator, b.password, keys.Light); err != nil {
		return err
	}
	if err := b.makeWatcherAccount(ctx); err != nil {
		return err
	}
	if err := b.makeWithdrawerAccount(ctx); err != nil {
		return err
	}
	if b.Chain, err = chain.Dial(ctx, rpc.At(b.anvil.URL()), b.Deployment); err != nil {
		return err
	}
	if b.follower, err = epochfollow.New(b.Chain); errors.Is(err, chain.ErrDirectLedger) {
		return nil
	}
	return err
}
