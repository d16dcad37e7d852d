// Command challenger opens the rounds of a Proof-of-FLOPS network, audits them
// and disputes what is false.
package main

import (
	"path/filepath"
	"time"

	"github.com/urfave/cli/v2"
	"golang.org/x/sync/errgroup"

	"github.com/proof-of-flops/proof-of-flops/api"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/challenger"
	"github.com/proof-of-flops/proof-of-flops/cmd/internal/app"
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
its salt as soon as the opening block is there. Its account must be the
challenger that the contract names, and hold ether. With --watch it does, under
the same account, what challenger watch does; two processes can't share one.

   challenger run --rpc http://127.0.0.1:8545 --deployment deployment.json \
     --ecdsa-keystore challenger.ecdsa.json --ecdsa-password-file password \
     --aggregator http://127.0.0.1:8090 --data-dir /var/lib/pof/challenger`,
			Flags: app.Flags(app.ChainFlags, app.ECDSAFlags, []cli.Flag{
				&cli.StringFlag{Name: "aggregator", EnvVars: []string{"POF_AGGREGATOR"}, Usage: "`URL` of the aggregator, to publish salts to"},
				&cli.StringFlag{Name: "data-dir", Value: "challenger-data", EnvVars: []string{"POF_DATA_DIR"}, Usage: "`FOLDER` for what must survive a restart"},
				&cli.DurationFlag{Name: "poll", Value: time.Second, EnvVars: []string{"POF_POLL"}, Usage: "time between looks at the chain"},
				&cli.BoolFlag{Name: "watch", EnvVars: []string{"POF_WATCH"}, Usage: "watch too (see challenger watch)"},
			}, watchFlags, app.LogFlags),
			Action: run,
		}, watchCommand, auditCommand},
	})
}

func run(c *cli.Context) error {
	ctx := c.Context
	var f app.Faults
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
	if err := f.Err(); err != nil {
		return err
	}
	tx, err := chain.NewTxManager(ctx, client.Conn, key, app.TxOptions(cfg.Poll, log))
	if err != nil {
		return err
	}
	db, err := store.Open(filepath.Join(c.String("data-dir"), "challenger.db"))
	if err != nil {
		return err
	}
	defer db.Close() //nolint:errcheck // nothing is buffered
	s, err := challenger.New(ctx, cfg, challenger.Deps{Chain: client, Tx: tx, Publisher: api.NewClient(url), Store: db, Log: log})
	if err != nil {
		return err
	}
	log.Info().Stringer("account", tx.Address()).Msg("Challenger started")
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return s.Run(ctx) })
	if c.Bool("watch") {
		g.Go(func() error { return watching.run(ctx, c.String("data-dir"), client, tx, url, log) })
	}
	err = g.Wait()
	log.Info().Msg("Challenger stopped")
	return err
}
