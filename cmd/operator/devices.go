package main

import (
	"context"
	"fmt"
	"os"
	"strings"
	"text/tabwriter"

	"github.com/urfave/cli/v2"

	"github.com/proof-of-flops/proof-of-flops/cmd/internal/app"
	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/devices"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

var devicesCommand = &cli.Command{
	Name:  "devices",
	Usage: "list the devices that can be used, and why others can't, and measure them",
	Description: `The names are those that --device of operator run and operator work takes. cuda
is all available GPUs; auto is the same, or the first other device if there is
no GPU.

   operator devices --measure --size 1024`,
	Flags: []cli.Flag{
		&cli.BoolFlag{Name: "measure", Usage: "measure each device for a quarter of a second and at least two laps"},
		app.SizeFlag("1024", "matrix size `N` to measure with"),
		app.ThreadsFlag,
		app.JSONFlag,
	},
	Action: listDevices,
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
	Fault       string       `json:"fault,omitempty"` // why it could not be measured

	Sensors *compute.Sensors `json:"sensors,omitempty"` // if the device has any
}

// A measurement is the speed of one device.
type measurement struct {
	N          uint32  `json:"n"`
	LapSeconds float64 `json:"lapSeconds"`
	GFLOPS     float64 `json:"gflops"` // nominal, 10^9 FLOP a second
}

func listDevices(c *cli.Context) error {
	f := app.Check(c)
	n, ok := number(c, &f, "size", "a power of two such as 1024")
	n = min(n, 1<<32-1)
	if ok {
		f.Check(flops.CheckSize(uint32(n)))
	}
	_, err := devices.Open("go", c.Int("threads"))
	f.Check(err)
	if err := f.Err(); err != nil {
		return err
	}
	var list []deviceStatus
	for _, l := range devices.List(c.Int("threads")) {
		if l.Err != nil {
			list = append(list, deviceStatus{Name: l.Name, Reason: l.Err.Error()})
			continue
		}
		info := l.Device.Info()
		status := deviceStatus{Name: l.Name, Available: true, Kind: info.Kind, Description: info.Description, Threads: info.Threads}
		if c.Bool("measure") {
			status.Measured, err = measure(c.Context, l.Device, uint32(n))
			if ended := c.Context.Err(); ended != nil {
				return ended
			}
			if err != nil {
				status.Fault = err.Error()
			}
		}
		status.Sensors = compute.SensorsOf(l.Device)
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
		if !d.Available {
			fmt.Fprintf(out, "%s\tnot available\t%s\n", d.Name, d.Reason)
			continue
		}
		what := fmt.Sprintf("%d threads", d.Threads)
		if d.Kind == "cuda" {
			what = "GPU"
		}
		fmt.Fprintf(out, "%s\t%s\t%s", d.Name, what, d.Description)
		if d.Measured != nil {
			fmt.Fprintf(out, "\t%.1f GFLOP/s at n = %d (%.3g s a lap)", d.Measured.GFLOPS, d.Measured.N, d.Measured.LapSeconds)
		}
		if d.Fault != "" {
			fmt.Fprintf(out, "\t%s", d.Fault)
		}
		if d.Sensors != nil {
			fmt.Fprintf(out, "\t%s", sensorsText(d.Sensors))
		}
		fmt.Fprintln(out)
	}
	return out.Flush()
}

// sensorsText formats the readings of a device's sensors, without the unknown ones.
func sensorsText(s *compute.Sensors) string {
	var parts []string
	for _, p := range []struct {
		known bool
		text  string
	}{
		{s.MemoryTotal > 0, fmt.Sprintf("%d of %d MiB in use", s.MemoryUsed>>20, s.MemoryTotal>>20)},
		{s.ClockMHz > 0, fmt.Sprintf("%d MHz", s.ClockMHz)},
		{s.MemoryMHz > 0, fmt.Sprintf("memory %d MHz", s.MemoryMHz)},
		{s.PowerWatts > 0, fmt.Sprintf("%.0f W", s.PowerWatts)},
		{s.Celsius > 0, fmt.Sprintf("%d °C", s.Celsius)},
	} {
		if p.known {
			parts = append(parts, p.text)
		}
	}
	return strings.Join(parts, ", ")
}
