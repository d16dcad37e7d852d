// Command devnet runs a whole Proof-of-FLOPS network on one machine.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/cmd/internal/app"
	"github.com/proof-of-flops/proof-of-flops/devnet"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// poll is the time between looks at the chain, for every service.
const poll = 200 * time.Millisecond

func main() {
	var kinds []string
	for _, f := range devnet.Faults() {
		kinds = append(kinds, "   "+f.Kind+": "+f.Does)
	}
	app.Main(&cli.App{
		Name:  "devnet",
		Usage: "run a whole Proof-of-FLOPS network on this machine",
		Description: `Boots anvil with EigenLayer's contracts and the AVS, registers four operators of
equal stake and unequal speed, runs aggregator, operators, challenger and a
watcher as processes of the real binaries, and shows points being credited, and
lies being disputed and slashed. Ctrl-C ends all of it. With --rounds it also
waits until every dispute is over.

   devnet --rounds 3
   devnet --rounds 3 --json --faulty wrong-tile
   devnet --rounds 4 --ledger epoch

Kinds of --faulty, which may be given several times. Each lying operator has a
tenth of a stake. A lying aggregator lies in the second round, which then does
not settle; of several lies, each has a round of its own. A stranger disputes
the work of the first operator in the first round.
` + strings.Join(kinds, "\n"),
		Flags: []cli.Flag{
			&cli.UintFlag{Name: "rounds", Usage: "end after `N` settled rounds; 0 runs on"},
			app.JSONFlag,
			&cli.StringFlag{Name: "ledger", Value: devnet.DirectLedger, Usage: "`KIND` of the points ledger: direct, or epoch, which settles points by proofs of two rounds each"},
			&cli.StringSliceFlag{Name: "faulty", Usage: "add a liar of this `KIND`"},
			app.DirFlag("", "`FOLDER` for keys, data and logs; a temporary one, removed at the end, if none is named"),
			&cli.StringFlag{Name: "bin", Usage: "`FOLDER` of the services' binaries; bin/ of the repository if none is named"},
		},
		Action: run,
		Commands: []*cli.Command{{
			Name:  "prepare",
			Usage: "deploy on a running anvil and register operators for services that run elsewhere",
			Description: `Deploys EigenLayer and the AVS on an anvil that runs already, registers operators
and leaves keystores, their password and deployment.json in a folder. The
operators' sockets are NAME:PORT, as container networks resolve them.

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
	o := devnet.NetworkOptions{RPC: urls[0], Dir: c.String("dir"), Params: flops.DevnetParams(), Poll: poll, Seats: devnet.DefaultSeats()}
	if _, err := os.Stat(filepath.Join(o.Dir, "deployment.json")); err == nil {
		fmt.Fprintf(os.Stderr, "%s is prepared already\n", o.Dir)
		return nil
	}
	for i := range o.Seats {
		o.Seats[i].Socket = fmt.Sprintf("%s:%d", o.Seats[i].Name, c.Uint("port"))
	}
	return devnet.Prepare(c.Context, o)
}

func run(c *cli.Context) (err error) {
	ctx := c.Context
	f := app.Check(c)
	o := devnet.NetworkOptions{Bin: c.String("bin"), Dir: c.String("dir"), Params: flops.DevnetParams(), Poll: poll, Watch: true, Ledger: c.String("ledger")}
	if !slices.Contains(devnet.Ledgers(), o.Ledger) {
		f.Add("--ledger %q: it takes %s", o.Ledger, strings.Join(devnet.Ledgers(), " or "))
	}
	for _, kind := range c.StringSlice("faulty") {
		if kind == "" {
			continue
		}
		fault, err := devnet.FindFault(kind)
		if f.Check(err) {
			o.Faulty = append(o.Faulty, fault)
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
	view := devnet.NewView(os.Stderr, app.IsTerminal(os.Stderr))
	view.Say("Booting the chain with EigenLayer, and starting the services; keys, data and logs are in %s", o.Dir)
	if o.Ledger == devnet.EpochLedger {
		view.Say("The first time, keys for the ledger's proofs are made and kept, which takes half a minute")
	}
	report, err := watch(ctx, o, view, int(c.Uint("rounds")))
	if c.Bool("json") && report != nil {
		err = errors.Join(err, app.PrintJSON(report))
	}
	if ctx.Err() != nil { // Ctrl-C is how a devnet without --rounds ends
		view.Say("Everything is stopped.")
		return nil
	}
	if err != nil {
		return fmt.Errorf("%w\nlogs are in %s", err, o.Dir)
	}
	return nil
}

// watch runs a network until enough rounds are settled, and reports them.
func watch(ctx context.Context, o devnet.NetworkOptions, view *devnet.View, rounds int) (*devnet.Report, error) {
	n, err := devnet.Start(ctx, o)
	if err != nil {
		return nil, err
	}
	defer n.Close()
	view.Say("ProofOfFlops is at %s, its ledger at %s", n.Deployment.ProofOfFlops, n.Deployment.Ledger)

	report := &devnet.Report{Rounds: []devnet.RoundReport{}, Slashes: []devnet.SlashReport{}}
	trials := n.NewTrials()
	epochs, err := n.NewEpochs(ctx)
	if err != nil && !errors.Is(err, chain.ErrDirectLedger) {
		return nil, err
	}
	settled := func(r *devnet.EpochReport) {
		report.Epochs = append(report.Epochs, *r)
		view.Say("  %s", r.Sentence())
	}
	news := func() {
		for _, line := range trials.News() {
			view.Say("  %s", line)
		}
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

	var last *devnet.RoundReport
	tick := time.NewTicker(poll)
	defer tick.Stop()
	for {
		select {
		case err := <-ended:
			ended <- nil // for the deferred wait
			return report, err
		case last = <-reports:
			report.Rounds = append(report.Rounds, *last)
			view.Ended(last)
			if rounds > 0 && report.Settled() == rounds {
				err := trials.Over(ctx, report, poll, news)
				slashes, unread := trials.Slashes(ctx)
				report.Slashes = append(report.Slashes, slashes...)
				if epochs != nil {
					unread = errors.Join(unread, epochs.Over(ctx, poll, settled))
					view.Say("  %d steps of the ledger wait for the end of their epoch", epochs.Pending())
				}
				return report, errors.Join(err, unread)
			}
			if void := len(report.Rounds) - report.Settled(); rounds > 0 && void > rounds+3 {
				return report, fmt.Errorf("%d rounds went void, the last one because %s", void, last.Note)
			}
		case <-tick.C:
			if err := trials.Look(ctx); err != nil && ctx.Err() == nil {
				return report, err
			}
			news()
			if epochs != nil {
				switch r, err := epochs.Look(ctx); {
				case err != nil && ctx.Err() == nil:
					return report, err
				case r != nil:
					settled(r)
				}
			}
			view.Now(n.Members, n.Status(ctx), last, trials.Open(), time.Now())
		}
	}
}
