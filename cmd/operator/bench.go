package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/proof-of-flops/proof-of-flops/cmd/internal/app"
	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/devices"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

var benchCommand = &cli.Command{
	Name:  "bench",
	Usage: "measure the devices at several sizes",
	Description: `For each device and size n: the rate of the product alone, of whole laps, the
part of a lap that is not the product, and the time to verify a sampled tile on
one core. The best of three measurements counts. Without --sizes, it measures
sizes up to 4096, on GPUs up to 32768, and of slow devices only as many sizes as
take less than 40 seconds in all.

On a GPU, cuBLASLt is measured at the same sizes if it is installed: its rates
for int8 and bf16, and the fraction of the former that whole laps reach.

   operator bench --device cpu --sizes 4096,8192 --json`,
	Flags: []cli.Flag{
		app.DeviceFlag("", "devices to measure, by name, separated by commas; if it is missing, all available ones"),
		app.ThreadsFlag,
		&cli.StringFlag{Name: "sizes", Usage: "matrix sizes `N,N,…` to measure, however long it takes"},
		app.JSONFlag,
	},
	Action: bench,
}

// Without --sizes, all devices together are measured for benchTime at most, at
// benchSizes, and GPUs at benchGPUSizes.
const benchTime = 30 * time.Second

var (
	benchSizes    = []uint32{256, 512, 1024, 2048, 4096}
	benchGPUSizes = []uint32{1024, 2048, 4096, 8192, 16384, 32768}
)

// benchResult is one device in the JSON of `operator bench`.
type benchResult struct {
	Device  string          `json:"device"`
	Results []compute.Rates `json:"results"`
}

func bench(c *cli.Context) error {
	f := app.Check(c)
	var asked []uint32
	if s := c.String("sizes"); s != "" {
		asked = parseSizes(s, &f)
	}
	devs, err := devices.Open(firstOf(c.String("device"), "go"), c.Int("threads"))
	f.Check(err)
	if err := f.Err(); err != nil {
		return err
	}
	if c.String("device") == "" {
		devs = devices.All(c.Int("threads"))
	}
	sizes := make([][]uint32, len(devs))
	steps := 0
	for i, d := range devs {
		sizes[i] = sizesOf(d, asked)
		steps += len(sizes[i])
	}
	for _, err := range devices.Faults() {
		fmt.Fprintln(os.Stderr, err)
	}
	bar := app.NewProgress(os.Stderr, app.IsTerminal(os.Stderr), steps)
	var results []benchResult
	var left []error
	before := 0
	for i, d := range devs {
		budget := benchTime / time.Duration(len(devs))
		if c.IsSet("sizes") {
			budget = 0
		}
		r, skipped, err := benchDevice(c.Context, d, sizes[i], budget, bar, before)
		if err != nil {
			bar.End()
			return err
		}
		results, left = append(results, r), append(left, skipped...)
		before += len(sizes[i])
	}
	bar.End()
	for _, err := range append(left, noYardsticks(results)...) {
		fmt.Fprintln(os.Stderr, err)
	}
	if c.Bool("json") {
		return app.PrintJSON(results)
	}
	return printBench(results)
}

// sizesOf returns the sizes at which a device is measured: those asked for, if
// there are any.
func sizesOf(d compute.Device, asked []uint32) []uint32 {
	switch {
	case len(asked) > 0:
		return asked
	case d.Info().Kind == "cuda":
		return benchGPUSizes
	}
	return benchSizes
}

// noYardsticks returns the reasons why laps can't be compared with a vendor's
// library, each once.
func noYardsticks(results []benchResult) (reasons []error) {
	seen := make(map[string]bool)
	for _, r := range results {
		for _, x := range r.Results {
			if err := x.LibraryError; err != nil && !seen[err.Error()] {
				seen[err.Error()] = true
				reasons = append(reasons, err)
			}
		}
	}
	return reasons
}

// benchDevice measures one device, size after size. With a budget, it skips sizes
// that would take longer than the time left. The errors in skipped name these and
// the sizes that the device can't compute.
func benchDevice(ctx context.Context, d compute.Device, sizes []uint32, budget time.Duration, bar *app.Progress, before int) (r benchResult, skipped []error, err error) {
	tiler, ok := d.(compute.Tiler)
	if !ok {
		tiler = devices.Tiler()
	}
	r = benchResult{Device: d.Info().Name, Results: []compute.Rates{}}
	began := time.Now()
	for i, n := range sizes {
		if budget > 0 && len(r.Results) > 0 {
			if took := expected(r.Results[len(r.Results)-1], n); time.Since(began)+took > budget {
				skipped = append(skipped, fmt.Errorf("device %s: n = %d is left out, since it would take about %.0f s; to measure it, give --sizes %d", r.Device, n, took.Seconds(), n))
				continue
			}
		}
		what := fmt.Sprintf("%s, n = %d", r.Device, n)
		bar.Show(float64(before+i), what)
		rates, err := compute.Bench(ctx, d, tiler, n, func(part float64) { bar.Show(float64(before+i)+part, what) })
		if ctx.Err() != nil {
			return r, skipped, ctx.Err()
		}
		if err != nil {
			skipped = append(skipped, err)
			continue
		}
		r.Results = append(r.Results, rates)
	}
	return r, skipped, nil
}

// expected estimates the time to measure size n from the rates at a smaller size:
// three times two laps and two products, and those in progress at the end.
func expected(last compute.Rates, n uint32) time.Duration {
	const lapsMeasured = 15
	lap := 2 * float64(n) * float64(n) * float64(n) / last.LapOps
	return time.Duration(lapsMeasured * lap * float64(time.Second))
}

// parseSizes reads sizes separated by commas.
func parseSizes(s string, f *app.Faults) (sizes []uint32) {
	for word := range strings.SplitSeq(s, ",") {
		n, err := strconv.ParseUint(strings.TrimSpace(word), 10, 32)
		if err == nil {
			err = flops.CheckSize(uint32(n))
		}
		if errors.Is(err, strconv.ErrSyntax) || errors.Is(err, strconv.ErrRange) {
			err = fmt.Errorf("it takes powers of two such as 2048,4096")
		}
		if err != nil {
			f.Add("--sizes %q: %w", word, err)
			continue
		}
		sizes = append(sizes, uint32(n))
	}
	return sizes
}

func firstOf(s, otherwise string) string {
	if s != "" {
		return s
	}
	return otherwise
}

func printBench(results []benchResult) error {
	compared := slices.ContainsFunc(results, func(r benchResult) bool {
		return slices.ContainsFunc(r.Results, func(x compute.Rates) bool { return x.Library != nil })
	})
	out := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprint(out, "device\tn\tproduct GOP/s\tlap GOP/s\toverhead\tverify a tile\t")
	if compared {
		fmt.Fprint(out, "cuBLASLt int8\tbf16\tlap of int8\t")
	}
	fmt.Fprintln(out)
	for _, r := range results {
		for _, x := range r.Results {
			product, overhead := "-", "-"
			if x.GEMMOps > 0 {
				product, overhead = fmt.Sprintf("%.1f", x.GEMMOps/1e9), fmt.Sprintf("%.1f%%", 100*x.Overhead)
			}
			fmt.Fprintf(out, "%s\t%d\t%s\t%.1f\t%s\t%.3f ms\t", r.Device, x.N, product, x.LapOps/1e9, overhead, x.VerifyTileMS)
			switch {
			case x.Library != nil:
				fmt.Fprintf(out, "%.1f\t%.1f\t%.1f%%\t", x.Library.Int8Ops/1e9, x.Library.BF16Ops/1e9, 100*x.Library.Fraction)
			case compared:
				fmt.Fprint(out, "-\t-\t-\t")
			}
			fmt.Fprintln(out)
		}
	}
	return out.Flush()
}
