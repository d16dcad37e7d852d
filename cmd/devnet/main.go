// Command devnet runs a whole Proof-of-FLOPS network on one machine.
package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/eigen"
	"github.com/proof-of-flops/proof-of-flops/cmd/internal/app"
	"github.com/proof-of-flops/proof-of-flops/devnet"
	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
	"github.com/proof-of-flops/proof-of-flops/devnet/liars"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// poll is the time between looks at the chain, for every service.
const poll = 200 * time.Millisecond

func main() {
	var kinds []string
	for _, l := range liars.All() {
		kinds = append(kinds, "   "+l.Kind+": "+l.Does)
	}
	app.Main(&cli.App{
		Name:  "devnet",
		Usage: "run a whole Proof-of-FLOPS network on this machine",
		Description: `Boots anvil with EigenLayer's contracts and the AVS, registers four operators of
equal stake and unequal speed, runs aggregator, operators, challenger and a
watcher as processes of the real binaries, and shows points being credited and
lies being disputed and slashed. Ctrl-C stops everything. With --rounds it also
waits until every dispute is over.

   devnet --rounds 3
   devnet --rounds 3 --json --faulty wrong-tile
   devnet --rounds 4 --ledger epoch

Kinds of --faulty, which may be given several times. Each lying operator has a
tenth of the others' stake. A lying aggregator lies in the second round, which
then does not settle; several lies take a round each. A griefer disputes the
first operator's right work in the first settled round.
` + strings.Join(kinds, "\n"),
		Flags: []cli.Flag{
			&cli.UintFlag{Name: "rounds", Usage: "stop after `N` settled rounds; 0 never stops"},
			app.JSONFlag,
			&cli.StringFlag{Name: "ledger", Value: deploy.DirectLedger, Usage: "`KIND` of the points ledger: direct, or epoch, which settles points by proofs of two rounds each"},
			&cli.StringSliceFlag{Name: "faulty", Usage: "add a liar of this `KIND`"},
			app.DirFlag("", "`FOLDER` for keys, data and logs; if none is named, a temporary one that is removed at the end"),
			&cli.StringFlag{Name: "bin", Usage: "`FOLDER` of the services' binaries; if none is named, bin/ of the repository"},
		},
		Action: run,
		Commands: []*cli.Command{{
			Name:      "fund",
			Usage:     "give an account ether and tokens on a running devnet",
			ArgsUsage: "ADDRESS",
			Description: `Gives an account ether for gas and tokens of the network's strategy to stake, on
top of what it has.

   devnet fund --dir net 0x70997970C51812dc3A010C7d01b50e0d17dc79C8`,
			Flags: []cli.Flag{
				app.DirFlag("", "`FOLDER` of the devnet"),
				&cli.UintFlag{Name: "ether", Value: 100, Usage: "`AMOUNT` of ether"},
				&cli.UintFlag{Name: "tokens", Value: 100, Usage: "`AMOUNT` of whole tokens"},
			},
			Action: fund,
		}, {
			Name:  "prepare",
			Usage: "deploy on a running anvil and register operators for services that run elsewhere",
			Description: `Deploys EigenLayer and the AVS on a running anvil, registers operators and leaves
keystores, their password and deployment.json in a folder. The operators'
sockets are NAME:PORT, as container networks resolve them.

   devnet prepare --rpc http://anvil:8545 --dir /network --port 9000`,
			Flags: []cli.Flag{
				app.RPCFlag("`URL` of the anvil"),
				app.DirFlag("", "`FOLDER` for keys and deployment"),
				&cli.UintFlag{Name: "port", Value: 9000, Usage: "`PORT` that each operator listens on"},
			},
			Action: prepare,
		}},
	})
}

func prepare(c *cli.Context) error {
	f := app.Check(c)
	urls := c.StringSlice("rpc")
	if len(urls) != 1 {
		f.Add("--rpc: name one anvil")
	}
	if c.String("dir") == "" {
		f.Add("--dir is missing: name the folder for keys and deployment")
	}
	if err := f.Err(); err != nil {
		return err
	}
	o := devnet.NetworkOptions{RPC: urls[0], Dir: c.String("dir"), Params: flops.DevnetParams(), Poll: poll, Operators: devnet.DefaultOperators()}
	if _, err := os.Stat(filepath.Join(o.Dir, "deployment.json")); err == nil {
		fmt.Fprintf(os.Stderr, "%s is prepared already\n", o.Dir)
		return nil
	}
	for i := range o.Operators {
		o.Operators[i].Socket = fmt.Sprintf("%s:%d", o.Operators[i].Name, c.Uint("port"))
	}
	return devnet.Prepare(c.Context, o)
}

func fund(c *cli.Context) error {
	var f app.Faults
	var to flops.Address
	if c.NArg() != 1 {
		f.Add("%d arguments: name the one account to fund, after the flags", c.NArg())
	} else if err := to.UnmarshalText([]byte(c.Args().First())); err != nil {
		f.Add("account %q: %w", c.Args().First(), err)
	}
	if c.String("dir") == "" {
		f.Add("--dir is missing: name the folder of the running devnet")
	}
	if c.Uint("ether") == 0 && c.Uint("tokens") == 0 {
		f.Add("--ether and --tokens are both 0: there is nothing to give")
	}
	if err := f.Err(); err != nil {
		return err
	}
	whole := func(flag string) *big.Int {
		return new(big.Int).Mul(new(big.Int).SetUint64(uint64(c.Uint(flag))), big.NewInt(1e18))
	}
	b, err := devnet.Fund(c.Context, c.String("dir"), to, whole("ether"), whole("tokens"))
	if err != nil {
		return err
	}
	fmt.Printf("%s has %s ether and %s tokens\n", to, eigen.FormatUnits(b.Wei, 18), eigen.FormatUnits(b.Tokens, 18))
	return nil
}

func run(c *cli.Context) (err error) {
	ctx := c.Context
	f := app.Check(c)
	o := devnet.NetworkOptions{Bin: c.String("bin"), Dir: c.String("dir"), Params: flops.DevnetParams(), Poll: poll, Watch: true, Restart: true, Ledger: c.String("ledger")}
	if !slices.Contains(deploy.Ledgers(), o.Ledger) {
		f.Add("--ledger %q: it takes %s", o.Ledger, strings.Join(deploy.Ledgers(), " or "))
	}
	for _, kind := range c.StringSlice("faulty") {
		if kind == "" {
			continue
		}
		liar, err := liars.Find(kind)
		if f.Check(err) {
			o.Liars = append(o.Liars, liar)
		}
	}
	if c.Uint("rounds") > 1000 {
		f.Add("--rounds %d: at most 1000", c.Uint("rounds"))
	}
	if err := f.Err(); err != nil {
		return err
	}
	if o.Dir == "" {
		if o.Dir, err = os.MkdirTemp("", "pof-devnet-"); err != nil {
			return fmt.Errorf("make a folder for the devnet: %w", err)
		}
		defer func() {
			if err == nil || errors.Is(err, context.Canceled) {
				err = errors.Join(err, os.RemoveAll(o.Dir))
			}
		}()
	} else if o.Dir, err = filepath.Abs(o.Dir); err != nil {
		return err
	}
	screen := devnet.NewScreen(os.Stderr)
	defer screen.Close()
	screen.Say("Starting a chain with EigenLayer's contracts, and the services on it. Keys, data and logs are in %s", o.Dir)
	if o.Ledger == deploy.EpochLedger {
		screen.Say("The first time, the devnet makes the keys of the ledger's proofs, which takes half a minute, and keeps them")
	}
	interrupted := context.AfterFunc(ctx, func() {
		screen.Close() // before a second Ctrl-C ends this process at once
		screen.Say("Stopping the services.")
	})
	defer interrupted()
	report, err := watch(ctx, o, screen, int(c.Uint("rounds")))
	screen.Close()
	if c.Bool("json") && report != nil {
		err = errors.Join(err, app.PrintJSON(report))
	}
	if ctx.Err() != nil { // Ctrl-C is how a devnet without --rounds ends
		screen.Say("Everything is stopped.")
		return nil
	}
	if errors.Is(err, devnet.ErrFolderTaken) {
		return err
	}
	if err != nil {
		return fmt.Errorf("%w\nlogs are in %s", err, o.Dir)
	}
	return nil
}

// watch runs a network until enough rounds are settled, shows it on the screen, and
// returns the report.
func watch(ctx context.Context, o devnet.NetworkOptions, screen *devnet.Screen, rounds int) (*devnet.Report, error) {
	n, err := devnet.Start(ctx, o)
	if err != nil {
		return nil, err
	}
	defer n.Close()
	screen.Print("The devnet is running; Ctrl-C ends it.\n" + n.Where() + "\n")

	report := &devnet.Report{Rounds: []devnet.RoundReport{}, Slashes: []devnet.SlashReport{}}
	disputes, live := n.NewDisputes(), n.NewLive()
	epochs, err := n.NewEpochs(ctx)
	if err != nil && !errors.Is(err, chain.ErrDirectLedger) {
		return nil, err
	}
	settled := func(r *devnet.EpochReport) {
		report.Epochs = append(report.Epochs, *r)
		screen.Say("  %s", r.Sentence())
	}
	var last *devnet.RoundReport
	show := func() {
		for _, incident := range n.Incidents() {
			screen.Say("%s", incident)
		}
		for _, line := range disputes.News() {
			screen.Say("  %s", line)
		}
		screen.Draw(live.Look(ctx, last, disputes.Open()))
	}
	drawing, stop := context.WithCancel(ctx)
	ended := make(chan error, 1)
	reports := make(chan *devnet.RoundReport)
	go func() {
		for id := uint64(1); ; id++ {
			r, err := n.Ended(drawing, id, poll)
			if err != nil {
				ended <- err
				return
			}
			select {
			case reports <- r:
			case <-drawing.Done():
				ended <- drawing.Err()
				return
			}
		}
	}()
	defer func() { stop(); <-ended }()

	tick := time.NewTicker(poll)
	defer tick.Stop()
	for {
		select {
		case err := <-ended:
			ended <- nil // for the deferred wait
			return report, n.Cause(err)
		case last = <-reports:
			report.Rounds = append(report.Rounds, *last)
			screen.Ended(last)
			if rounds > 0 && report.Settled() == rounds {
				err := disputes.Over(ctx, report, poll, show)
				screen.Close()
				slashes, unread := disputes.Slashes(ctx)
				report.Slashes = append(report.Slashes, slashes...)
				if epochs != nil {
					unread = errors.Join(unread, epochs.Over(ctx, poll, settled))
					screen.Say("  Steps of the ledger that wait until their epoch is full: %d", epochs.Pending())
				}
				return report, errors.Join(err, unread)
			}
			if void := len(report.Rounds) - report.Settled(); rounds > 0 && void > rounds+3 {
				return report, fmt.Errorf("%d rounds went void, the last one because %s", void, last.Note)
			}
		case <-tick.C:
			if err := disputes.Look(ctx); err != nil && ctx.Err() == nil {
				return report, n.Cause(err)
			}
			show()
			if epochs != nil {
				switch r, err := epochs.Look(ctx); {
				case err != nil && ctx.Err() == nil:
					return report, n.Cause(err)
				case r != nil:
					settled(r)
				}
			}
		}
	}
}
