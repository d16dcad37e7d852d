package main

import (
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"
	"golang.org/x/sync/errgroup"

	"github.com/proof-of-flops/proof-of-flops/api"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/cmd/internal/app"
	"github.com/proof-of-flops/proof-of-flops/compute/devices"
	"github.com/proof-of-flops/proof-of-flops/internal/serve"
	"github.com/proof-of-flops/proof-of-flops/store"
	"github.com/proof-of-flops/proof-of-flops/watcher"
)

// watchFlags tune a watcher, alone or beside the challenger.
var watchFlags = []cli.Flag{
	&cli.StringFlag{Name: "audit-share", Value: "100%", EnvVars: []string{"POF_AUDIT_SHARE"}, Usage: "part of the settled lines to audit, drawn at random"},
	&cli.StringFlag{Name: "budget", EnvVars: []string{"POF_BUDGET"}, Usage: "the most `ETHER` to hold in bonds at a time; no limit if it is missing"},
	&cli.StringFlag{Name: "collect", Value: "0.001", EnvVars: []string{"POF_COLLECT"}, Usage: "the least credit, in `ETHER`, to withdraw"},
	&cli.IntFlag{Name: "workers", EnvVars: []string{"POF_WORKERS"}, Usage: "threads that audit, 0 for half of the processors"},
}

var watchCommand = &cli.Command{
	Name:  "watch",
	Usage: "audit settled rounds, dispute false lines, answer false disputes",
	Description: `Audits the lines of every settled round, and in each line all digests of the
opened rows; opens a dispute about a false digest; answers disputes about right
work, for the bond, if its operator doesn't; proves false answers wrong; resolves
disputes; slashes operators for proven faults; keeps the registries' stakes up to
date; and collects what it earns. Anyone can run it, with any account that holds
ether. Name two or more RPC endpoints: then one that lies loses nobody a dispute.

   challenger watch --rpc http://127.0.0.1:8545 --deployment deployment.json \
     --ecdsa-keystore watcher.ecdsa.json --ecdsa-password-file password \
     --aggregator http://127.0.0.1:8090 --data-dir /var/lib/pof/watcher --budget 1`,
	Flags: app.Flags(app.ChainFlags, app.ECDSAFlags, []cli.Flag{
		app.AggregatorFlag("which is asked for evidence before the operators are"),
		app.DataDirFlag("watcher"),
		app.ListenFlag("127.0.0.1:9461", ""),
		app.PollFlag,
	}, watchFlags, app.LogFlags),
	Action: runWatch,
}

func runWatch(c *cli.Context) error {
	ctx := c.Context
	f := app.Check(c)
	log, err := app.Logger(c, "watcher")
	f.Check(err)
	key, release := app.OwnECDSAKey(c, &f)
	defer release()
	o := watchOptions(c, &f)
	client := app.Chain(ctx, c, &f, log)
	url := app.URL(c, &f, "aggregator", "name the aggregator to ask for evidence")
	l := app.Listen(c, &f, "listen")
	if err := f.Err(); err != nil {
		return err
	}
	tx, err := txmgr.New(ctx, client.Conn, key, app.TxOptions(o.cfg.Poll, log))
	if err != nil {
		return err
	}
	service := serve.Service{Metrics: serve.NewRegistry()}
	w, closeStore, err := o.watcher(c.String("data-dir"), client, tx, url, service.Metrics, log)
	if err != nil {
		return err
	}
	defer closeStore()
	service.Healthy = w.Healthy
	log.Info().Stringer("account", tx.Address()).Stringer("listen", l.Addr()).Msg("Watcher started")
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return service.Run(ctx, l) })
	g.Go(func() error { return w.Run(ctx) })
	err = g.Wait()
	log.Info().Msg("Watcher stopped")
	return err
}

// options are the values of watchFlags.
type options struct {
	cfg     watcher.Config
	workers int
}

// watchOptions reads watchFlags, or adds the faults.
func watchOptions(c *cli.Context, f *app.Faults) options {
	o := options{cfg: watcher.Config{Poll: c.Duration("poll")}, workers: c.Int("workers")}
	share, err := strconv.ParseFloat(strings.TrimSuffix(c.String("audit-share"), "%"), 64)
	if err != nil || !strings.HasSuffix(c.String("audit-share"), "%") {
		f.Add("--audit-share %q: it takes 0%% to 100%%", c.String("audit-share"))
	}
	o.cfg.Share = share / 100
	if s := c.String("budget"); s != "" {
		o.cfg.Budget, err = parseEther(s)
		f.Check(wrap("--budget", err))
	}
	o.cfg.Collect, err = parseEther(c.String("collect"))
	if f.Check(wrap("--collect", err)) {
		f.Check(o.cfg.Verify())
	}
	if o.workers < 0 {
		f.Add("--workers %d: it takes 0 or a number of threads", o.workers)
	}
	if o.workers == 0 {
		o.workers = max(1, runtime.GOMAXPROCS(0)/2)
	}
	return o
}

// parseEther reads an amount of ether, as wei.
func parseEther(s string) (*big.Int, error) {
	v, ok := new(big.Rat).SetString(s)
	if !ok || v.Sign() < 0 || strings.ContainsAny(s, "/eEpPxX_") {
		return nil, fmt.Errorf("%q: it takes an amount of ether such as 0.5", s)
	}
	v.Mul(v, new(big.Rat).SetInt64(1e18))
	if !v.IsInt() {
		return nil, fmt.Errorf("%q: ether has 18 decimals", s)
	}
	return v.Num(), nil
}

// watcher makes the watcher, with its records in a folder and its metrics in a
// registry. release closes the records once the watcher has ended.
func (o *options) watcher(dir string, client *chain.Client, tx *txmgr.Manager, url string, registry prometheus.Registerer, log zerolog.Logger) (w *watcher.Watcher, release func(), err error) {
	db, err := store.Open(filepath.Join(dir, "watcher.db"))
	if err != nil {
		return nil, nil, err
	}
	w, err = watcher.New(o.cfg, watcher.Deps{
		Chain: client, Tx: tx, Account: tx.Address(), Sources: []audit.EvidenceSource{api.NewClient(url)}, Dial: func(socket string) (audit.EvidenceSource, error) { return app.Peer(socket) },
		Judge: audit.Judge{Tiler: devices.Tiler(), Workers: o.workers}, Store: db, Log: log, Registry: registry,
	})
	if err != nil {
		return nil, nil, errors.Join(err, db.Close())
	}
	return w, func() { _ = db.Close() }, nil // nothing is buffered
}

// wrap names the flag at fault in an error, unless that is nil.
func wrap(flag string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", flag, err)
}
