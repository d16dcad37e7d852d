package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strconv"
	"text/tabwriter"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/proof-of-flops/proof-of-flops/api"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/cmd/internal/app"
	"github.com/proof-of-flops/proof-of-flops/compute/devices"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// maxEvidence bounds an evidence file: the most lines with the largest reveals.
const maxEvidence = 1 << 30

var auditCommand = &cli.Command{
	Name:      "audit",
	Usage:     "repeat the whole verification of a settled round",
	ArgsUsage: "ROUND|FILE",
	Description: `Reads a settled round from the chain, and its evidence from a node that has it
or from a file; checks every signature, path and sampled tile again; and prints
a table of verdicts. It needs no key and trusts nobody. The exit code is 0 only
if everything agrees with the record on chain.

   challenger audit --rpc http://127.0.0.1:8545 --deployment deployment.json \
     --from http://127.0.0.1:8090 7
   challenger audit --rpc http://127.0.0.1:8545 --deployment deployment.json round-7.evidence`,
	Flags: app.Flags(app.ChainFlags, []cli.Flag{
		&cli.StringFlag{Name: "from", EnvVars: []string{"POF_FROM", "POF_AGGREGATOR"}, Usage: "`URL` of an aggregator or operator that has the evidence"},
		&cli.StringFlag{Name: "save", Usage: "write a round's evidence to this `FILE` too"},
		&cli.DurationFlag{Name: "timeout", Value: time.Minute, Usage: "how long to wait for the evidence"},
		app.JSONFlag,
	}),
	Action: runAudit,
}

func runAudit(c *cli.Context) error {
	ctx := c.Context
	f := app.Check(c)
	subject := app.OneArgument(c, &f, "the round or the evidence file")
	id, notRound := strconv.ParseUint(subject, 10, 64)
	url := ""
	if notRound == nil {
		url = app.URL(c, &f, "from", "name a node that has the evidence")
	}
	client := app.Chain(ctx, c, &f, app.Plain())
	if err := f.Err(); err != nil {
		return err
	}
	a := audit.NewAuditor(client, audit.Judge{Tiler: devices.Tiler(), Workers: runtime.GOMAXPROCS(0)})
	var (
		report *audit.Report
		err    error
	)
	if notRound == nil {
		wait, cancel := context.WithTimeout(ctx, c.Duration("timeout"))
		defer cancel()
		report, err = a.Round(wait, id, &saving{api.NewClient(url), c.String("save")})
	} else {
		var file []byte
		if file, err = readBounded(subject, maxEvidence); err == nil {
			report, err = a.File(ctx, file)
		}
	}
	if err != nil {
		return err
	}
	if c.Bool("json") {
		err = app.PrintJSON(report)
	} else {
		err = printAudit(report)
	}
	if err == nil && !report.OK {
		return cli.Exit("", 1)
	}
	return err
}

func printAudit(r *audit.Report) error {
	w := tabwriter.NewWriter(os.Stdout, 0, 4, 2, ' ', 0)
	fmt.Fprintf(w, "Round %d, settled as number %d in %s\n", r.Round, r.Settled, r.Transaction)
	fmt.Fprintln(w, "operator\tn\tlaps\ton record\tderived\t")
	for _, l := range r.Lines {
		fmt.Fprintf(w, "%s\t%d\t%d\t%s\t%s\t%s\n", l.Operator, l.N, l.Laps, l.Recorded, l.Derived, l.Reason)
	}
	for _, f := range r.Faults {
		fmt.Fprintf(w, "FAULT: %s\n", f)
	}
	if r.OK {
		fmt.Fprintln(w, "Everything agrees with what is on record.")
	}
	return w.Flush()
}

// saving is a source of evidence that also writes it to a file, if one is named.
type saving struct {
	audit.EvidenceSource
	path string
}

// Evidence implements audit.EvidenceSource.
func (s *saving) Evidence(ctx context.Context, attempt flops.Attempt, sampleSeed flops.Hash, limits flops.EvidenceLimits) (*flops.EvidenceFile, error) {
	ev, err := s.EvidenceSource.Evidence(ctx, attempt, sampleSeed, limits)
	if ev == nil || s.path == "" {
		return ev, err
	}
	if err := os.WriteFile(s.path, ev.Bytes(), 0o644); err != nil { //nolint:gosec // evidence is public
		return nil, fmt.Errorf("save the evidence: %w", err)
	}
	return ev, err
}

// readBounded reads a file of at most that many bytes.
func readBounded(path string, most int64) (_ []byte, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("read the evidence: %w; name a round's number or an evidence file", err)
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	b, err := io.ReadAll(io.LimitReader(f, most+1))
	if err == nil && int64(len(b)) > most {
		err = fmt.Errorf("%s is larger than any evidence", path)
	}
	return b, err
}
