package main

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"time"

	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"
	"golang.org/x/sync/errgroup"

	"github.com/proof-of-flops/proof-of-flops/api"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/eigen"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/cmd/internal/app"
	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/devices"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/internal/serve"
	"github.com/proof-of-flops/proof-of-flops/keys"
	"github.com/proof-of-flops/proof-of-flops/operator"
	"github.com/proof-of-flops/proof-of-flops/store"
)

var runCommand = &cli.Command{
	Name:  "run",
	Usage: "take part in the network's rounds",
	Description: `The node works in every round on the chosen devices, commits, reveals, checks
everybody's results and signs them. For that it needs only the BLS key with
which the operator was registered (see operator register).

With an Ethereum account that holds some ether it also answers disputes about
its commitments; any account will do, and most of the cost of an answer
comes back. Without an account, somebody else must answer in time, or the
operator is slashed, even for right work.

   operator run --rpc http://127.0.0.1:8545 --deployment deployment.json \
     --aggregator http://127.0.0.1:8090 --bls-keystore operator.bls.json \
     --bls-password-file password --data-dir /var/lib/pof/operator \
     --ecdsa-keystore answers.ecdsa.json --ecdsa-password-file password`,
	Flags: app.Flags(app.ChainFlags, app.BLSFlags, app.ECDSAFlags, []cli.Flag{
		app.AggregatorFlag("to commit to"),
		app.DataDirFlag("operator"),
		app.ListenFlag("127.0.0.1:9460", "the archive that other nodes ask, "),
		app.DeviceFlag("auto", "devices to work on, by name, separated by commas (see operator devices)"),
		app.ThreadsFlag,
		&cli.StringFlag{Name: "load", Value: "100%", EnvVars: []string{"POF_LOAD"}, Usage: "share of the time for which to keep the devices busy"},
		app.SizeFlag("auto", "matrix size `N`, or auto to measure and choose", "POF_SIZE"),
		app.PollFlag,
		&cli.DurationFlag{Name: "margin", Value: 500 * time.Millisecond, EnvVars: []string{"POF_MARGIN"}, Usage: "how long before the freeze to stop working"},
		&cli.IntFlag{Name: "self-checks", Value: 2, EnvVars: []string{"POF_SELF_CHECKS"}, Usage: "random tiles of each device to recompute before each commitment, at least 1"},
	}, app.LogFlags),
	Action: run,
}

func run(c *cli.Context) error {
	ctx := c.Context
	f := app.Check(c)
	log, err := app.Logger(c, "operator")
	f.Check(err)
	cfg := operator.Config{
		Size: flops.MinSize, Poll: c.Duration("poll"), Margin: c.Duration("margin"), SelfChecks: c.Int("self-checks"),
	}
	if s := c.String("size"); s != "auto" {
		n, err := strconv.ParseUint(s, 10, 32)
		if err != nil {
			f.Add("--size %q: it takes a power of two such as 4096, or auto", s)
		} else {
			cfg.Size = uint32(n)
		}
	}
	f.Check(cfg.Verify())
	if cfg.SelfChecks < 1 {
		f.Add("--self-checks %d: faulty hardware must be noticed before the operator is slashed for it; choose at least 1", cfg.SelfChecks)
	}
	devs := openDevices(c, &f)
	key := app.BLSKey(c, &f)
	if key != nil {
		release, err := keys.Lock(c.String("bls-keystore"))
		if f.Check(err) {
			defer release() //nolint:errcheck // the process ends
		}
	}
	var account *ecdsa.PrivateKey // pays for answers to disputes
	if path := c.String("ecdsa-keystore"); path != "" {
		if account = app.ECDSAKey(c, &f); account != nil {
			release, err := keys.Lock(path)
			if f.Check(err) {
				defer release() //nolint:errcheck // the process ends
			}
		}
	}
	client := app.Chain(ctx, c, &f, log)
	url := app.URL(c, &f, "aggregator", "name the aggregator to commit to")
	var address flops.Address
	if client != nil && key != nil {
		address, err = registered(ctx, client, key)
		f.Check(err)
	}
	l := app.Listen(c, &f, "listen")
	if err := f.Err(); err != nil {
		return err
	}
	for _, err := range devices.Faults() {
		log.Error().Err(err).Msg("A device or kernel of this machine is left out")
	}
	if err := devices.NoGPU(); err != nil {
		log.Info().Str("reason", err.Error()).Msg("No GPU is used")
	}
	if c.String("size") == "auto" {
		cfg.Size, err = pickSize(ctx, client, devs, log)
	} else {
		devs, err = fitting(devs, cfg.Size, log)
	}
	if err != nil {
		return err
	}
	for _, d := range devs {
		log.Info().Str("device", d.Info().Name).Int("threads", d.Info().Threads).Str("what", d.Info().Description).Msg("Device")
	}
	var tx *txmgr.Manager
	if account != nil {
		o := app.TxOptions(cfg.Poll, log)
		o.MinBalance = new(big.Int) // a node with an empty account still works, and warns
		if tx, err = txmgr.New(ctx, client.Conn, account, o); err != nil {
			return err
		}
	}
	db, err := store.Open(filepath.Join(c.String("data-dir"), "operator.db"))
	if err != nil {
		return err
	}
	defer db.Close() //nolint:errcheck // nothing is buffered
	registry := serve.NewRegistry()
	node, err := operator.New(cfg, operator.Deps{
		Chain: client, Aggregator: api.NewClient(url), Key: key, Address: address, Devices: devs, Store: db, Log: log,
		Judge:    audit.Judge{Tiler: devices.Tiler(), Workers: runtime.GOMAXPROCS(0)},
		Dial:     func(socket string) (operator.Peer, error) { return app.Peer(socket) },
		Disputes: client, Tx: tx, Registry: registry,
	})
	if err != nil {
		return err
	}
	log.Info().Stringer("operator", address).Stringer("id", key.Public().ID()).Uint32("n", cfg.Size).Stringer("listen", l.Addr()).Msg("Operator started")
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error {
		return serve.Service{Metrics: registry, Healthy: node.Healthy, API: node.API()}.Run(ctx, l)
	})
	g.Go(func() error { return node.Run(ctx) })
	err = g.Wait()
	log.Info().Msg("Operator stopped")
	return err
}

// registered returns the account of the operator that was registered with the key.
func registered(ctx context.Context, client *chain.Client, key *bls.SecretKey) (flops.Address, error) {
	a, err := client.OperatorOf(ctx, key.Public().ID())
	if errors.Is(err, eigen.ErrNotRegistered) {
		return a, fmt.Errorf("--bls-keystore: %w; register first, with: operator register", err)
	}
	if err != nil {
		return a, err
	}
	ok, err := client.IsRegistered(ctx, a)
	if err != nil {
		return a, err
	}
	if !ok {
		return a, fmt.Errorf("operator %s is not registered in any quorum now; register again, with: operator register", a)
	}
	return a, nil
}

// openDevices opens the devices that the flags ask for, or adds the faults.
func openDevices(c *cli.Context, f *app.Faults) []compute.Device {
	load, err := parseLoad(c.String("load"))
	f.Check(err)
	devs, err := devices.Open(c.String("device"), c.Int("threads"))
	if !f.Check(err) || load == 1 {
		return devs
	}
	for i := range devs {
		devs[i] = compute.Throttle(devs[i], load)
	}
	return devs
}

// parseLoad reads a share such as 25%.
func parseLoad(s string) (float64, error) {
	v, err := strconv.ParseFloat(strings.TrimSuffix(s, "%"), 64)
	if err != nil || !strings.HasSuffix(s, "%") || !(v >= 1 && v <= 100) {
		return 1, fmt.Errorf("--load %q: it takes 1%% to 100%%", s)
	}
	return v / 100, nil
}

// fitting returns the devices that can compute laps of size n. It is an error if
// none can.
func fitting(devs []compute.Device, n uint32, log zerolog.Logger) (fit []compute.Device, err error) {
	var faults []error
	for _, d := range devs {
		err := d.CheckSize(n)
		if err == nil {
			err = compute.CheckMemory(d, n)
		}
		if err == nil {
			fit = append(fit, d)
			continue
		}
		err = &compute.DeviceError{Device: d.Info().Name, Err: err}
		log.Error().Err(err).Msg("A device is left out")
		faults = append(faults, err)
	}
	if len(fit) == 0 {
		return nil, fmt.Errorf("--size %d: %w can do it: %w", n, compute.ErrNoDevice, errors.Join(faults...))
	}
	return fit, nil
}

// pickSize measures the devices and chooses the matrix size.
func pickSize(ctx context.Context, client *chain.Client, devs []compute.Device, log zerolog.Logger) (uint32, error) {
	p, err := client.CurrentParams(ctx)
	if err != nil {
		return 0, err
	}
	n, reason, err := compute.PickSize(ctx, devs, p.MinSize, p.MaxSize, time.Duration(p.Window)*time.Second)
	if err != nil {
		return 0, fmt.Errorf("choose the matrix size: %w", err)
	}
	log.Info().Uint32("n", n).Str("reason", reason).Msg("Matrix size chosen")
	return n, nil
}
