package main

import (
	"context"
	"fmt"
	"os"
	"strconv"

	"github.com/urfave/cli/v2"

	"github.com/proof-of-flops/proof-of-flops/cmd/internal/app"
	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/devices"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// jobFlags describe the work of `operator work` and `operator open`. Numbers are
// read by parseJob, so that all faults are reported at once.
var jobFlags = []cli.Flag{
	&cli.StringFlag{Name: "operator-seed", Usage: "`SEED` of the matrices: 0x and 64 hex digits"},
	app.SizeFlag("", "matrix size `N`: a power of two from 256 to 32768"),
	&cli.StringFlag{Name: "laps", Usage: "how many laps, `L`, from lap 0 on"},
	app.DeviceFlag("auto", "devices to work on, by name, separated by commas (see operator devices)"),
	app.ThreadsFlag,
}

// A job is work outside of any round.
type job struct {
	seed    flops.Hash
	n       uint32
	laps    uint64
	devices []compute.Device
}

// parseJob reads jobFlags, or adds every fault to f.
func parseJob(c *cli.Context, f *app.Faults) (j job) {
	if s := c.String("operator-seed"); s == "" {
		f.Add("--operator-seed is missing: give 0x and 64 hex digits")
	} else if err := j.seed.UnmarshalText([]byte(s)); err != nil {
		f.Add("--operator-seed: %w", err)
	}
	if n, ok := number(c, f, "size", "a power of two such as 1024"); ok {
		j.n = uint32(min(n, 1<<32-1))
		if err := flops.CheckSize(j.n); err != nil {
			f.Add("--size: %w", err)
		}
	}
	if laps, ok := number(c, f, "laps", "how many laps to compute, such as 3"); ok {
		j.laps = laps
		if laps < 1 || laps > flops.MaxLaps {
			f.Add("--laps %d: choose 1 to %d", laps, uint64(flops.MaxLaps))
		}
	}
	var err error
	if j.devices, err = devices.Open(c.String("device"), c.Int("threads")); err != nil {
		f.Add("--device, --threads: %w", err)
	}
	return j
}

// run computes the laps. It names devices that can't be used, or that failed on
// the way, on stderr.
func (j job) run(ctx context.Context) (*compute.Result, error) {
	for _, err := range devices.Faults() {
		fmt.Fprintln(os.Stderr, err)
	}
	res, err := compute.Run(ctx, j.devices, j.seed, j.n, compute.Limit{MaxLaps: j.laps})
	if err != nil {
		return nil, err
	}
	for _, d := range res.Devices {
		if d.Err != nil {
			fmt.Fprintf(os.Stderr, "device %s was left out after %d laps: %v\n", d.Name, d.Laps, d.Err)
		}
	}
	return res, nil
}

// number reads a flag that holds a whole number, or adds the fault.
func number(c *cli.Context, f *app.Faults, name, what string) (n uint64, ok bool) {
	s := c.String(name)
	if s == "" {
		f.Add("--%s is missing: give %s", name, what)
		return 0, false
	}
	n, err := strconv.ParseUint(s, 10, 64)
	if err != nil {
		f.Add("--%s %q: it takes %s", name, s, what)
		return 0, false
	}
	return n, true
}
