package app_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/cmd/internal/app"
)

func TestProgressIsABarOnATerminalAndLinesElsewhere(t *testing.T) {
	var lines, bar bytes.Buffer
	for _, p := range []*app.Progress{app.NewProgress(&lines, false, 4), app.NewProgress(&bar, true, 4)} {
		p.Show(1, "cpu")
		p.Show(1.5, "cpu")
		p.Show(3, "go")
		p.End()
	}
	if got := lines.String(); got != "2/4 cpu\n4/4 go\n" {
		t.Errorf("the lines are %q", got)
	}
	for _, want := range []string{"[#######.......................]  25%  cpu", "[" + strings.Repeat("#", 22) + "........]  75%  go"} {
		if !strings.Contains(bar.String(), want) {
			t.Errorf("the bar %q lacks %q", bar.String(), want)
		}
	}
}
