//go:build cgo && linux

package main

import (
	"fmt"
	"io"
	"runtime/debug"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/cuda"
)

// The targets of a card at n = targetSize, whose laps have hardly any overhead: a part of
// cuBLASLt's int8 rate, a part of a lap's time besides the product, and processors of
// the host.
const (
	targetSize     = 16384
	targetFraction = 0.60
	targetOverhead = 0.05
	targetCores    = 1.0
)

// report is the result of all checks and measurements.
type report struct {
	Date    string   `json:"date"`
	Program string   `json:"program"` // the revision that it was built from
	Release string   `json:"driver,omitempty"`
	Driver  string   `json:"driver_for_cuda"`
	Cards   []*card  `json:"cards"`
	Unfit   []string `json:"unfit,omitempty"` // cards that can't be used, and why
	Verdict string   `json:"verdict"`
}

// card is the result for one card.
type card struct {
	Device   string           `json:"device"`
	What     string           `json:"what"`
	Sensors  *compute.Sensors `json:"sensors,omitempty"`
	Kernels  []cuda.Kernel    `json:"kernels"`
	Checked  []Checked        `json:"checked"`
	Measured []Measured       `json:"measured,omitempty"`
	Skipped  []string         `json:"skipped,omitempty"` // sizes for which its memory is too small
	Faults   []string         `json:"faults,omitempty"`
	Missed   []string         `json:"missed,omitempty"` // targets
}

func newReport(driver *cuda.Driver, unfit []error) *report {
	r := &report{Date: time.Now().UTC().Format(time.DateOnly), Program: program(), Release: driver.Release(), Driver: driver.Version()}
	for _, err := range unfit {
		r.Unfit = append(r.Unfit, err.Error())
	}
	return r
}

// program is the revision that this program was built from.
func program() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	text := info.Main.Version + " " + info.GoVersion
	for _, s := range info.Settings {
		switch {
		case s.Key == "vcs.revision":
			text += " " + s.Value
		case s.Key == "vcs.modified" && s.Value == "true":
			text += " modified"
		}
	}
	return strings.TrimSpace(text)
}

func newCard(d *cuda.Device) *card {
	info := d.Info()
	return &card{Device: info.Name, What: info.Description, Sensors: compute.SensorsOf(d), Kernels: d.Kernels()}
}

// skip records a size that doesn't fit.
func (c *card) skip(n uint32, err error) {
	text := fmt.Sprintf("n = %d: %v", n, err)
	if !slices.Contains(c.Skipped, text) {
		c.Skipped = append(c.Skipped, text)
	}
}

// compared reports whether a card was measured beside cuBLASLt at the size at which
// speed is judged.
func (c *card) compared() bool {
	return slices.ContainsFunc(c.Measured, func(m Measured) bool { return m.N == targetSize && m.Library != nil })
}

// judge collects a card's faults, and the targets that it misses.
func (c *card) judge() {
	for _, k := range c.Kernels {
		if k.Local != 0 {
			c.Faults = append(c.Faults, fmt.Sprintf("%s keeps %d bytes a thread in memory: they must be in registers", k.Name, k.Local))
		}
	}
	if len(c.Checked) == 0 {
		c.Faults = append(c.Faults, "nothing was checked")
	}
	for _, s := range c.Checked {
		c.Faults = append(c.Faults, s.Faults...)
	}
	for _, m := range c.Measured {
		if m.Fault != "" {
			c.Faults = append(c.Faults, m.Fault)
			continue
		}
		if m.N != targetSize {
			continue
		}
		if m.Library != nil && m.Library.Fraction < targetFraction {
			c.miss("laps reach %.1f%% of cuBLASLt's int8 rate, and should %.0f%%", 100*m.Library.Fraction, 100*targetFraction)
		}
		if m.Overhead > targetOverhead {
			c.miss("%.1f%% of a lap is not the product, and should be %.0f%% at most", 100*m.Overhead, 100*targetOverhead)
		}
		if m.HostCores > targetCores {
			c.miss("the host needs %.2f processors, and should %.0f at most", m.HostCores, targetCores)
		}
	}
}

func (c *card) miss(format string, values ...any) {
	c.Missed = append(c.Missed, fmt.Sprintf("at n = %d ", targetSize)+fmt.Sprintf(format, values...))
}

// judge sums up the cards; good decides the exit code.
func (r *report) judge() (good bool) {
	faults, missed := len(r.Unfit), 0
	for _, c := range r.Cards {
		faults += len(c.Faults)
		missed += len(c.Missed)
	}
	switch {
	case faults > 0:
		r.Verdict = "WRONG"
	case missed > 0:
		r.Verdict = "RIGHT, BUT TOO SLOW"
	case !slices.ContainsFunc(r.Cards, func(c *card) bool { return !c.compared() }):
		r.Verdict = "RIGHT"
		return true
	default:
		r.Verdict = "RIGHT, SPEED NOT COMPARED"
		return true
	}
	return false
}

func (r *report) print(to io.Writer) error {
	release := r.Release
	if release == "" {
		release = "of unknown version"
	}
	fmt.Fprintf(to, "%s, driver %s, for CUDA %s\nprogram: %s\n", r.Date, release, r.Driver, r.Program)
	for _, u := range r.Unfit {
		fmt.Fprintln(to, u)
	}
	for _, c := range r.Cards {
		if err := c.print(to); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(to, "\n%s\n", r.Verdict)
	return err
}

func (c *card) print(to io.Writer) error {
	fmt.Fprintf(to, "\n%s: %s\n", c.Device, c.What)
	kernels := [][]any{{"kernel", "registers", "local bytes", "shared bytes"}}
	for _, k := range c.Kernels {
		kernels = append(kernels, []any{k.Name, k.Registers, k.Local, k.Shared})
	}
	checked := [][]any{{"n", "tiles like the CPU's", "rows again", "extreme operands", "faults"}}
	for _, s := range c.Checked {
		checked = append(checked, []any{s.N, s.Tiles, s.Rows, len(s.Extra), len(s.Faults)})
	}
	measured := [][]any{{"n", "product TOP/s", "lap TOP/s", "overhead", "cuBLASLt int8", "bf16", "lap of int8", "host cores", "clock", "power"}}
	without := make(map[string]bool)
	for i := range c.Measured {
		measured = append(measured, c.Measured[i].cells())
		without[c.Measured[i].Without] = true
	}
	for _, rows := range [][][]any{kernels, checked, measured} {
		if err := printTable(to, rows); err != nil {
			return err
		}
	}
	for why := range without {
		if why != "" {
			fmt.Fprintf(to, "not compared: %s\n", why)
		}
	}
	for _, s := range c.Skipped {
		fmt.Fprintf(to, "skipped: %s\n", s)
	}
	for _, f := range slices.Concat(c.Faults, c.Missed) {
		fmt.Fprintf(to, "- %s\n", f)
	}
	return nil
}

func (m *Measured) cells() []any {
	const tera = 1e12
	cells := []any{m.N, fmt.Sprintf("%.3g", m.GEMMOps/tera), fmt.Sprintf("%.3g", m.LapOps/tera), fmt.Sprintf("%.1f%%", 100*m.Overhead)}
	if m.Library != nil {
		cells = append(cells, fmt.Sprintf("%.3g", m.Library.Int8Ops/tera), fmt.Sprintf("%.3g", m.Library.BF16Ops/tera), fmt.Sprintf("%.1f%%", 100*m.Library.Fraction))
	} else {
		cells = append(cells, "-", "-", "-")
	}
	cells = append(cells, fmt.Sprintf("%.2f", m.HostCores))
	if m.Sensors != nil {
		return append(cells, fmt.Sprintf("%d MHz", m.Sensors.ClockMHz), fmt.Sprintf("%.0f W", m.Sensors.PowerWatts))
	}
	return append(cells, "-", "-")
}

// printTable prints rows, the first being the head, unless that is all.
func printTable(to io.Writer, rows [][]any) error {
	if len(rows) == 1 {
		return nil
	}
	out := tabwriter.NewWriter(to, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(to)
	for _, row := range rows {
		for _, cell := range row {
			fmt.Fprintf(out, "%v\t", cell)
		}
		fmt.Fprintln(out)
	}
	return out.Flush()
}
