package main

import (
	"context"
	"errors"
	"fmt"
	"os"
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
one core. The best of three measurements counts. Without --sizes, sizes up to
4096 are measured, and of a slow device only those that leave the whole under
40 seconds.

   operator bench --device cpu --sizes 4096,8192 --json`,
	Flags: []cli.Flag{
		&cli.StringFlag{Name: "device", Usage: "devices to measure, by name, separated by commas; all there are if it is missing"},
		&cli.IntFlag{Name: "threads", Usage: "threads of a device, 0 for one a processor"},
		&cli.StringFlag{Name: "sizes", Usage: "matrix sizes `N,N,…` to measure, however long it takes"},
		jsonFlag,
	},
	HideHelpCommand: true,
	Action:          bench,
}

// benchTime is how long all devices together are measured if nobody says which
// sizes; benchSizes are those.
const benchTime = 30 * time.Second

var benchSizes = []uint32{256, 512, 1024, 2048, 4096}

// benchResult is one device in the JSON of `operator bench`.
type benchResult struct {
	Device  string          `json:"device"`
	Results []compute.Rates `json:"results"`
}

func bench(c *cli.Context) error {
	var f app.Faults
	noArguments(c, &f)
	sizes := benchSizes
	if s := c.String("sizes"); s != "" {
		sizes = parseSizes(s, &f)
	}
	devs := devices.All(c.Int("threads"))
	if s := c.String("device"); s != "" || c.Int("threads") != 0 {
		opened, err := devices.Open(firstOf(s, "auto"), c.Int("threads"))
		if f.Check(err) && s != "" {
			devs = opened
		}
	}
	if err := f.Err(); err != nil {
		return err
	}
	for _, err := range devices.Faults() {
		fmt.Fprintln(os.Stderr, err)
	}
	bar := app.NewProgress(os.Stderr, app.IsTerminal(os.Stderr), len(devs)*len(sizes))
	var results []benchResult
	var left []error
	for i, d := range devs {
		budget := benchTime / time.Duration(len(devs))
		if c.IsSet("sizes") {
			budget = 0
		}
		r, skipped, err := benchDevice(c.Context, d, sizes, budget, bar, i*len(sizes))
		if err != nil {
			bar.End()
			return err
		}
		results, left = append(results, r), append(left, skipped...)
	}
	bar.End()
	for _, err := range left {
		fmt.Fprintln(os.Stderr, err)
	}
	if c.Bool("json") {
		return app.PrintJSON(results)
	}
	return printBench(results)
}

// benchDevice measures one device, size after size. With a budget, it leaves out
// sizes that would take longer than what is left of it. Sizes that it can't do
// are skipped and named.
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

// expected is the time to measure size n, after a smaller one: three times two
// laps and two products, to which come those under way.
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
	out := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(out, "device\tn\tproduct GOP/s\tlap GOP/s\toverhead\tverify a tile\t")
	for _, r := range results {
		for _, x := range r.Results {
			product, overhead := "-", "-"
			if x.GEMMOps > 0 {
				product, overhead = fmt.Sprintf("%.1f", x.GEMMOps/1e9), fmt.Sprintf("%.1f%%", 100*x.Overhead)
			}
			fmt.Fprintf(out, "%s\t%d\t%s\t%.1f\t%s\t%.3f ms\t\n", r.Device, x.N, product, x.LapOps/1e9, overhead, x.VerifyTileMS)
		}
	}
	return out.Flush()
}
