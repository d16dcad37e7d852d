package main

import (
	"fmt"
	"math/big"
	"os"
	"text/tabwriter"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/proof-of-flops/proof-of-flops/cmd/internal/app"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

var workCommand = &cli.Command{
	Name:  "work",
	Usage: "compute laps of a given seed and print their roots",
	Description: `It needs no network. All devices give the same roots, so you can compare one with
another, or your own implementation with this one.

   operator work --operator-seed 0x000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f \
     --size 1024 --laps 2 --device cpu --json`,
	Flags:  app.Flags(jobFlags, []cli.Flag{app.JSONFlag}),
	Action: work,
}

// workResult is the JSON of `operator work`. Flops is the nominal work 2·n³·laps
// in floating-point operations, a decimal string.
type workResult struct {
	N        uint32       `json:"n"`
	Laps     uint64       `json:"laps"`
	LapRoots []flops.Hash `json:"lapRoots"`
	WorkRoot flops.Hash   `json:"workRoot"`
	Seconds  float64      `json:"seconds"`
	Flops    string       `json:"flops"`
}

func work(c *cli.Context) error {
	f := app.Check(c)
	j := parseJob(c, &f)
	if err := f.Err(); err != nil {
		return err
	}
	began := time.Now()
	res, err := j.run(c.Context)
	if err != nil {
		return err
	}
	seconds := time.Since(began).Seconds()
	w := res.Work()
	if c.Bool("json") {
		return app.PrintJSON(workResult{w.N, w.Laps, res.LapRoots(), w.Root, seconds, w.FLOP().String()})
	}
	out := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	for k, root := range res.LapRoots() {
		fmt.Fprintf(out, "lap %d\t%s\n", k, root)
	}
	fmt.Fprintf(out, "work root\t%s\n", w.Root)
	fmt.Fprintf(out, "work\t%d laps of size %d, %s FLOP in %.3f s: %s\n", w.Laps, w.N, w.FLOP(), seconds, rate(w, seconds))
	for _, d := range res.Devices {
		fmt.Fprintf(out, "device %s\t%d laps in %.3f s\n", d.Name, d.Laps, d.Seconds)
	}
	return out.Flush()
}

// rate is the nominal work divided by the time it took.
func rate(w flops.Work, seconds float64) string {
	flop, _ := new(big.Float).SetInt(w.FLOP()).Float64()
	return fmt.Sprintf("%.1f GFLOP/s", flop/seconds/1e9)
}
