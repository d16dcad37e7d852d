// Command challenger opens the rounds of a Proof-of-FLOPS network, audits them
// and disputes false lines.
package main

import (
	"context"
	"errors"
	"path/filepath"

	"github.com/urfave/cli/v2"
	"golang.org/x/sync/errgroup"

	"github.com/proof-of-flops/proof-of-flops/api"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/challenger"
	"github.com/proof-of-flops/proof-of-flops/cmd/internal/app"
	"github.com/proof-of-flops/proof-of-flops/internal/serve"
	"github.com/proof-of-flops/proof-of-flops/store"
)

func main() {
	app.Main(&cli.App{
		Name:  "challenger",
		Usage: "open, audit and dispute the rounds of a Proof-of-FLOPS network",
		Commands: []*cli.Command{{
			Name:  "run",
			Usage: "run the service",
			Description: `The challenger opens a round whenever the contract allows one, and publishes
the salt as soon as the opening block exists. Its account must be the challenger
that the contract names, and hold ether. With --watch it also does what
challenger watch does, from the same account; two processes can't share one.

   challenger run --rpc http://127.0.0.1:8545 --deployment deployment.json \
     --ecdsa-keystore challenger.ecdsa.json --ecdsa-password-file password \
     --aggregator http://127.0.0.1:8090 --data-dir /var/lib/pof/challenger`,
			Flags: app.Flags(app.ChainFlags, app.ECDSAFlags, []cli.Flag{
				app.AggregatorFlag("to publish salts to"),
				app.DataDirFlag("challenger"),
				app.ListenFlag("127.0.0.1:9462", ""),
				app.PollFlag,
				&cli.BoolFlag{Name: "watch", EnvVars: []string{"POF_WATCH"}, Usage: "also watch (see challenger watch)"},
			}, watchFlags, app.LogFlags),
			Action: run,
		}, watchCommand, auditCommand},
	})
}

func run(c *cli.Context) error {
	ctx := c.Context
	f := app.Check(c)
	log, err := app.Logger(c, "challenger")
	f.Check(err)
	cfg := challenger.Config{Poll: c.Duration("poll")}
	f.Check(cfg.Verify())
	key, release := app.OwnECDSAKey(c, &f)
	defer release()
	var watching options
	if c.Bool("watch") {
		watching = watchOptions(c, &f)
	}
	client := app.Chain(ctx, c, &f, log)
	url := app.URL(c, &f, "aggregator", "name the aggregator that salts are published to")
	l := app.Listen(c, &f, "listen")
	if err := f.Err(); err != nil {
		return err
	}
	tx, err := txmgr.New(ctx, client.Conn, key, app.TxOptions(cfg.Poll, log))
	if err != nil {
		return err
	}
	db, err := store.Open(filepath.Join(c.String("data-dir"), "challenger.db"))
	if err != nil {
		return err
	}
	defer db.Close() //nolint:errcheck // nothing is buffered
	service := serve.Service{Metrics: serve.NewRegistry()}
	s, err := challenger.New(ctx, cfg, challenger.Deps{
		Chain: client, Tx: tx, Publisher: api.NewClient(url), Store: db, Log: log, Registry: service.Metrics,
	})
	if err != nil {
		return err
	}
	service.Healthy = s.Healthy
	runs := []func(context.Context) error{s.Run}
	if c.Bool("watch") {
		w, closeStore, err := watching.watcher(c.String("data-dir"), client, tx, url, service.Metrics, log)
		if err != nil {
			return err
		}
		defer closeStore()
		service.Healthy = func() error { return errors.Join(s.Healthy(), w.Healthy()) }
		runs = append(runs, w.Run)
	}
	log.Info().Stringer("account", tx.Address()).Stringer("listen", l.Addr()).Bool("watches", c.Bool("watch")).Msg("Challenger started")
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return service.Run(ctx, l) })
	for _, run := range runs {
		g.Go(func() error { return run(ctx) })
	}
	err = g.Wait()
	log.Info().Msg("Challenger stopped")
	return err
}
