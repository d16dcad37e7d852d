package main

import (
	"context"
	"fmt"
	"os"
	"text/tabwriter"

	"github.com/urfave/cli/v2"

	"github.com/proof-of-flops/proof-of-flops/cmd/internal/app"
	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/devices"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

var devicesCommand = &cli.Command{
	Name:  "devices",
	Usage: "list the devices that can work, and measure them",
	Description: `The names are what --device of operator run and operator work takes; auto is the
first one that is available.

   operator devices --measure --size 1024`,
	Flags: []cli.Flag{
		&cli.BoolFlag{Name: "measure", Usage: "measure each device for a quarter of a second and at least two laps"},
		&cli.StringFlag{Name: "size", Value: "1024", Usage: "matrix size `N` to measure with"},
		&cli.IntFlag{Name: "threads", Usage: "threads of a device, 0 for one a processor"},
		jsonFlag,
	},
	HideHelpCommand: true,
	Action:          listDevices,
}

// deviceStatus is one device in the JSON of `operator devices`.
type deviceStatus struct {
	Name        string       `json:"name"`
	Available   bool         `json:"available"`
	Reason      string       `json:"reason,omitempty"` // why it is not available
	Kind        string       `json:"kind,omitempty"`
	Description string       `json:"description,omitempty"`
	Threads     int          `json:"threads,omitempty"`
	Measured    *measurement `json:"measured,omitempty"`
}

type measurement struct {
	N          uint32  `json:"n"`
	LapSeconds float64 `json:"lapSeconds"`
	GFLOPS     float64 `json:"gflops"` // nominal, 10^9 FLOP a second
}

func listDevices(c *cli.Context) error {
	var f app.Faults
	noArguments(c, &f)
	n, ok := number(c, &f, "size", "a power of two such as 1024")
	n = min(n, 1<<32-1)
	if ok {
		f.Check(flops.CheckSize(uint32(n)))
	}
	_, err := devices.Open("auto", c.Int("threads"))
	f.Check(err)
	if err := f.Err(); err != nil {
		return err
	}
	var list []deviceStatus
	for _, name := range devices.Names() {
		if name == "auto" {
			continue
		}
		opened, err := devices.Open(name, c.Int("threads"))
		if err != nil {
			list = append(list, deviceStatus{Name: name, Reason: err.Error()})
			continue
		}
		info := opened[0].Info()
		status := deviceStatus{Name: name, Available: true, Kind: info.Kind, Description: info.Description, Threads: info.Threads}
		if c.Bool("measure") {
			if status.Measured, err = measure(c.Context, opened[0], uint32(n)); err != nil {
				return err
			}
		}
		list = append(list, status)
	}
	if c.Bool("json") {
		return app.PrintJSON(struct {
			Devices []deviceStatus `json:"devices"`
		}{list})
	}
	return printDevices(list)
}

func measure(ctx context.Context, d compute.Device, n uint32) (*measurement, error) {
	lap, err := compute.Estimate(ctx, d, n)
	if err != nil {
		return nil, err
	}
	cube := float64(n) * float64(n) * float64(n)
	return &measurement{n, lap.Seconds(), 2 * cube / float64(max(lap, 1))}, nil
}

func printDevices(list []deviceStatus) error {
	out := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	for _, d := range list {
		switch {
		case !d.Available:
			fmt.Fprintf(out, "%s\tnot available\t%s\n", d.Name, d.Reason)
		case d.Measured != nil:
			fmt.Fprintf(out, "%s\t%d threads\t%s\t%.1f GFLOP/s at n = %d (%.3g s a lap)\n",
				d.Name, d.Threads, d.Description, d.Measured.GFLOPS, d.Measured.N, d.Measured.LapSeconds)
		default:
			fmt.Fprintf(out, "%s\t%d threads\t%s\n", d.Name, d.Threads, d.Description)
		}
	}
	return out.Flush()
}
