//go:build yardsticks

package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
)

// peaks are the instructions that bound each rate, with their operations.
var peaks = []struct {
	instruction string
	operations  float64
}{
	{"vpdpbusd zmm", 128}, {"vpdpbusd ymm", 64},
	{"vpmaddubsw zmm", 128}, {"vpmaddubsw ymm", 64},
	{"vfmadd zmm", 32}, {"vfmadd ymm", 16},
}

// print writes tables in Markdown, as docs/performance.md has them.
func (r *report) print(out io.Writer) {
	fmt.Fprintf(out, "%s; %d cores; %s; load average %s before and %s after\n", r.Machine.Processor, r.Machine.Cores,
		r.Machine.Date, r.Machine.LoadBefore, r.Machine.LoadAfter)
	for i := range r.Runs {
		r.Runs[i].print(out)
	}
	fmt.Fprintf(out, "\nMemory at n = %d: %.0f MiB stated for a session, %.0f MiB at most in the whole process\n",
		r.Memory.N, r.Memory.Stated, r.Memory.PeakMiB)
}

func (r *run) print(out io.Writer) {
	fmt.Fprintf(out, "\nLibraries limited to: %s. oneDNN %s; %s\n\n", r.Cap, r.OneDNN, strings.TrimSpace(r.OpenBLAS))
	fmt.Fprintf(out, "| instruction | a cycle | at %.2f GHz, GOP/s a core |\n| --- | ---: | ---: |\n", r.ClockGHz)
	for _, p := range peaks {
		if rate := r.PerNanosecond[p.instruction]; rate > 0 {
			fmt.Fprintf(out, "| `%s` | %.2f | %.0f |\n", p.instruction, rate/r.ClockGHz, rate*p.operations)
		}
	}
	head := []string{"GOP/s"}
	rule := []string{"---"}
	names := make(map[string]bool)
	for _, l := range r.Lines {
		head = append(head, fmt.Sprintf("n = %d, %s", l.N, threads(l.Threads)))
		rule = append(rule, "---:")
		for name := range l.Rates {
			names[name] = true
		}
	}
	fmt.Fprintf(out, "\n| %s |\n| %s |\n", strings.Join(head, " | "), strings.Join(rule, " | "))
	first := r.Lines[0].Rates
	for _, name := range slices.SortedFunc(maps.Keys(names), func(a, b string) int { return cmp.Compare(first[b], first[a]) }) {
		cells := []string{name}
		for _, l := range r.Lines {
			cell := ""
			if rate := l.Rates[name]; rate > 0 {
				cell = fmt.Sprintf("%.0f", rate)
			}
			cells = append(cells, cell)
		}
		fmt.Fprintf(out, "| %s |\n", strings.Join(cells, " | "))
	}
	for _, l := range r.Lines {
		l.compare(out)
	}
	for _, v := range r.Verify {
		fmt.Fprintf(out, "verifying %d samples at n = %d on %s: %.2f ms\n", v.Samples, v.N, threads(v.Threads), v.MS)
	}
}

// compare prints how the rates of a line compare.
func (l *line) compare(out io.Writer) {
	best := max(l.Rates[matmul], l.Rates[gemm])
	for _, name := range slices.Sorted(maps.Keys(l.Rates)) {
		isa, ok := strings.CutSuffix(name, ", product")
		if !ok {
			continue
		}
		fmt.Fprintf(out, "n = %d, %s, %s: a lap is %.1f%% of its product", l.N, threads(l.Threads), isa, 100*l.Rates[lap(isa)]/l.Rates[name])
		if best > 0 {
			fmt.Fprintf(out, "; the product is %.3f of oneDNN's best", l.Rates[name]/best)
		}
		fmt.Fprintln(out)
	}
}

func threads(n int) string {
	if n == 1 {
		return "1 thread"
	}
	return fmt.Sprintf("%d threads", n)
}
