// Command aggregator collects, judges and settles the rounds of a
// Proof-of-FLOPS network.
package main

import (
	"context"
	"fmt"
	"path/filepath"
	"runtime"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"
	"golang.org/x/sync/errgroup"

	"github.com/proof-of-flops/proof-of-flops/aggregator"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/cmd/internal/app"
	"github.com/proof-of-flops/proof-of-flops/compute/devices"
	"github.com/proof-of-flops/proof-of-flops/internal/serve"
	"github.com/proof-of-flops/proof-of-flops/prover"
	"github.com/proof-of-flops/proof-of-flops/store"
	"github.com/proof-of-flops/proof-of-flops/zk"
)

func main() {
	app.Main(&cli.App{
		Name:  "aggregator",
		Usage: "collect, judge and settle the rounds of a Proof-of-FLOPS network",
		Commands: []*cli.Command{{
			Name:  "run",
			Usage: "run the service",
			Description: `The aggregator accepts commitments and reveals over its API, judges all of them,
publishes the evidence, sums the operators' signatures and settles each round.
Its account must be the aggregator that the contract names, and hold ether. With
the keys of an epoch ledger it also proves and settles every full epoch.

   aggregator run --rpc http://127.0.0.1:8545 --deployment deployment.json \
     --ecdsa-keystore aggregator.ecdsa.json --ecdsa-password-file password \
     --data-dir /var/lib/pof/aggregator --listen 127.0.0.1:8090`,
			Flags: app.Flags(app.ChainFlags, app.ECDSAFlags, []cli.Flag{
				app.DataDirFlag("aggregator"),
				app.ListenFlag("127.0.0.1:8090", "the API, "),
				app.PollFlag,
				&cli.DurationFlag{Name: "grace", Value: time.Second, EnvVars: []string{"POF_GRACE"}, Usage: "how long to wait for more signatures once the threshold is reached"},
			}, keyFlags, app.LogFlags),
			Action: run,
		}, proveCommand},
	})
}

func run(c *cli.Context) error {
	ctx := c.Context
	f := app.Check(c)
	log, err := app.Logger(c, "aggregator")
	f.Check(err)
	cfg := aggregator.Config{Poll: c.Duration("poll"), Grace: c.Duration("grace")}
	f.Check(cfg.Verify())
	checkKeyFlags(c, &f)
	key, release := app.OwnECDSAKey(c, &f)
	defer release()
	client := app.Chain(ctx, c, &f, log)
	l := app.Listen(c, &f, "listen")
	if err := f.Err(); err != nil {
		return err
	}
	tx, err := txmgr.New(ctx, client.Conn, key, app.TxOptions(cfg.Poll, log))
	if err != nil {
		return err
	}
	db, err := store.Open(filepath.Join(c.String("data-dir"), "aggregator.db"))
	if err != nil {
		return err
	}
	defer db.Close() //nolint:errcheck // nothing is buffered
	registry := serve.NewRegistry()
	s, err := aggregator.New(ctx, cfg, aggregator.Deps{
		Chain: client, Tx: tx, Key: key, Store: db, Log: log, Registry: registry,
		Judge: audit.Judge{Tiler: devices.Tiler(), Workers: runtime.GOMAXPROCS(0)},
	})
	if err != nil {
		return err
	}
	epochs, err := newProver(ctx, c, client, tx, registry, log)
	if err != nil {
		return err
	}
	log.Info().Stringer("listen", l.Addr()).Stringer("account", tx.Address()).Msg("Aggregator started")
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error {
		return serve.Service{Metrics: registry, Healthy: s.Healthy, API: s.API()}.Run(ctx, l)
	})
	g.Go(func() error { return s.Run(ctx) })
	if epochs != nil {
		g.Go(func() error { return epochs.Run(ctx, cfg.Poll) })
	}
	err = g.Wait()
	log.Info().Msg("Aggregator stopped")
	return err
}

// newProver makes the prover of the network's epochs; nil if no keys are named.
func newProver(ctx context.Context, c *cli.Context, client *chain.Client, tx *txmgr.Manager, registry prometheus.Registerer, log zerolog.Logger) (*prover.Prover, error) {
	_, err := client.EpochTerms()
	switch {
	case err == nil && !hasKeys(c):
		log.Warn().Msg("The ledger is settled by proofs, and this node has no keys to prove with (--prover-manifest): somebody else must prove")
		return nil, nil
	case !hasKeys(c):
		return nil, nil
	case err != nil:
		return nil, fmt.Errorf("--prover-manifest, --development-keys: %w", err)
	}
	log.Info().Msg("Loading the keys of the ledger's proofs")
	keys, err := loadKeys(ctx, c, client, func(zk.Phase) {})
	if err != nil {
		return nil, err
	}
	return prover.New(prover.Deps{Chain: client, Tx: tx, Keys: keys, Shape: keys.Manifest.Shape, Log: log, Registry: registry})
}
