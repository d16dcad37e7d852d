package app

import (
	"fmt"
	"io"
	"strings"
)

// Progress is a bar on a terminal, redrawn in place. On anything but a terminal
// it writes a line for each step that begins, so that logs stay readable.
type Progress struct {
	out      io.Writer
	terminal bool
	steps    int
	what     string // shown last
}

// NewProgress makes a bar for a number of steps.
func NewProgress(out io.Writer, terminal bool, steps int) *Progress {
	return &Progress{out: out, terminal: terminal, steps: steps}
}

// Show shows how many steps are done and what is being done.
func (p *Progress) Show(done float64, what string) {
	const width = 30
	if p.terminal {
		full := min(width, int(width*done/float64(p.steps)))
		fmt.Fprintf(p.out, "\r\x1b[K[%s%s] %3.0f%%  %s", strings.Repeat("#", full), strings.Repeat(".", width-full), 100*done/float64(p.steps), what)
	} else if what != p.what {
		fmt.Fprintf(p.out, "%.0f/%d %s\n", done+1, p.steps, what)
	}
	p.what = what
}

// End removes the bar.
func (p *Progress) End() {
	if p.terminal {
		fmt.Fprint(p.out, "\r\x1b[K")
	}
}
