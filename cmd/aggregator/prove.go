package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/cmd/internal/app"
	"github.com/proof-of-flops/proof-of-flops/epoch"
	"github.com/proof-of-flops/proof-of-flops/prover"
	"github.com/proof-of-flops/proof-of-flops/zk"
)

// keyFlags name the keys of an epoch ledger's proofs.
var keyFlags = []cli.Flag{
	&cli.StringFlag{Name: "prover-manifest", EnvVars: []string{"POF_PROVER_MANIFEST"}, Usage: "`FILE` that pins the epoch ledger's proving keys, which lie beside it"},
	&cli.BoolFlag{Name: "development-keys", EnvVars: []string{"POF_DEVELOPMENT_KEYS"}, Usage: "prove with the public keys of development chains; made on first use, and refused on any other chain"},
}

var proveCommand = &cli.Command{
	Name:  "prove-epoch",
	Usage: "prove and settle the next epoch of an epoch ledger",
	Description: `Anybody can do this from chain data alone: the account needs no role, only ether
for one transaction. aggregator run does it by itself if it has keys. Use this
command if nobody else proves, for an epoch that isn't full, or to prove on
another machine.

   aggregator prove-epoch --rpc http://127.0.0.1:8545 --deployment deployment.json \
     --ecdsa-keystore anybody.ecdsa.json --ecdsa-password-file password \
     --prover-manifest keys/64x16.json`,
	Flags: app.Flags(app.ChainFlags, app.ECDSAFlags, keyFlags, []cli.Flag{
		&cli.BoolFlag{Name: "follow", Usage: "settle every epoch once it is full, until the command is stopped"},
		&cli.BoolFlag{Name: "partial", Usage: "settle the pending steps of an epoch that isn't full"},
		app.JSONFlag,
	}),
	Action: prove,
}

func prove(c *cli.Context) error {
	ctx := c.Context
	f := app.Check(c)
	checkKeyFlags(c, &f)
	if !hasKeys(c) {
		f.Add("--prover-manifest is missing: name the file that was published with the deployment")
	}
	if c.Bool("follow") && (c.Bool("partial") || c.Bool("json")) {
		f.Add("--follow excludes --partial and --json")
	}
	key, release := app.OwnECDSAKey(c, &f)
	defer release()
	client := app.Chain(ctx, c, &f, app.Plain())
	if err := f.Err(); err != nil {
		return err
	}
	phases := append([]zk.Phase{zk.PhaseKeys}, prover.Phases()...)
	bar := app.NewProgress(os.Stderr, app.IsTerminal(os.Stderr), len(phases))
	defer bar.End()
	show := func(phase zk.Phase, part float64) {
		bar.Show(float64(slices.Index(phases, phase))+part, string(phase))
	}
	proving, err := loadKeys(ctx, c, client, func(zk.Phase) { show(zk.PhaseKeys, 0) })
	if err != nil {
		return err
	}
	tx, err := txmgr.New(ctx, client.Conn, key, txmgr.Options{})
	if err != nil {
		return err
	}
	p, err := prover.New(prover.Deps{Chain: client, Tx: tx, Keys: proving, Shape: proving.Manifest.Shape, Log: app.Plain()})
	if err != nil {
		return err
	}
	if c.Bool("follow") {
		bar.End()
		return p.Run(ctx, followPoll)
	}
	s, err := p.Epoch(ctx, c.Bool("partial"), show)
	if err != nil {
		return err
	}
	bar.End()
	if c.Bool("json") {
		return app.PrintJSON(map[string]any{
			"fromStep": s.FromStep, "toStep": s.ToStep, "root": epoch.Bytes(s.Root), "provingSeconds": s.Proving.Seconds(),
			"transaction": s.Receipt.TxHash, "gas": s.Receipt.GasUsed, "pendingSteps": s.Pending,
		})
	}
	_, err = fmt.Fprintf(os.Stdout, "Steps %d to %d are settled, proven in %.1f s, for %d gas; %d more are pending.\n",
		s.FromStep, s.ToStep-1, s.Proving.Seconds(), s.Receipt.GasUsed, s.Pending)
	return err
}

// followPoll is the time between looks at the chain. It is long, since an epoch is
// never urgent.
const followPoll = 12 * time.Second

// hasKeys reports whether keyFlags name keys.
func hasKeys(c *cli.Context) bool {
	return c.String("prover-manifest") != "" || c.Bool("development-keys")
}

func checkKeyFlags(c *cli.Context, f *app.Faults) {
	if c.String("prover-manifest") != "" && c.Bool("development-keys") {
		f.Add("--prover-manifest and --development-keys exclude each other")
	}
}

// loadKeys loads the keys that keyFlags name for the client's ledger; it makes
// development keys if they are missing.
func loadKeys(ctx context.Context, c *cli.Context, client *chain.Client, progress func(zk.Phase)) (*zk.Keys, error) {
	terms, err := client.EpochTerms()
	if err != nil {
		return nil, err
	}
	shape := zk.Shape{Slots: terms.Slots, Steps: terms.StepsPerEpoch}
	progress(zk.PhaseKeys)
	if c.Bool("development-keys") {
		return zk.DevelopmentKeys(ctx, shape, "", client.ChainID(), progress)
	}
	path := c.String("prover-manifest")
	m, err := zk.ReadManifest(path)
	if err != nil {
		return nil, fmt.Errorf("--prover-manifest: %w", err)
	}
	if m.Shape != shape {
		return nil, fmt.Errorf("--prover-manifest: keys of shape %s for a ledger of %s: %w", m.Shape, shape, prover.ErrShape)
	}
	loaded, err := zk.LoadKeys(filepath.Dir(path), m, client.ChainID())
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("%w: fetch the keys from the place where the manifest was published, and put them beside it", err)
	}
	return loaded, err
}
