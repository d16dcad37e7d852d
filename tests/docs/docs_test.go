// Package docs tests what the documents say against the code.
package docs

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

func read(t *testing.T, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestProtocolNamesEveryVerdict(t *testing.T) {
	protocol := read(t, "../../docs/protocol.md")
	for _, v := range flops.Verdicts() {
		if row := fmt.Sprintf("| %d | %s | ", v, v); !strings.Contains(protocol, row) {
			t.Errorf("protocol.md lacks a row that begins with %s", row)
		}
	}
}

func TestProtocolGivesTheDefaults(t *testing.T) {
	cells := make(map[string][]string) // of protocol §10, by parameter
	for line := range strings.Lines(read(t, "../../docs/protocol.md")) {
		if cell := strings.Split(line, "|"); len(cell) == 6 {
			cells[strings.TrimSpace(cell[1])] = []string{strings.TrimSpace(cell[2]), strings.TrimSpace(cell[3])}
		}
	}
	for i, p := range []flops.Params{flops.DevnetParams(), flops.MainnetParams()} {
		for name, value := range map[string]uint32{
			"blockTime": p.BlockTime, "window": p.Window, "saltGrace": p.SaltGrace, "freezeGrace": p.FreezeGrace,
			"handoverMargin": p.HandoverMargin, "sampleDelay": p.SampleDelay, "revealWindow": p.RevealWindow,
			"settleBlocks": p.SettleBlocks, "minInterval": p.MinInterval, "samples": p.Samples, "maxLines": p.MaxLines,
			"threshold": p.Threshold, "disputeWindow": p.DisputeWindow, "answerBlocks": p.AnswerBlocks,
			"proveBlocks": p.ProveBlocks, "answerSpacing": p.AnswerSpacing, "queueMax": p.QueueMax, "keeperDelay": p.KeeperDelay,
		} {
			if len(cells[name]) == 0 {
				t.Errorf("protocol.md has no row of %s", name)
				continue
			}
			got := regexp.MustCompile(`^\d+`).FindString(strings.ReplaceAll(cells[name][i], ",", ""))
			if got != fmt.Sprint(value) {
				t.Errorf("protocol.md gives %s as %q, the code has %d", name, cells[name][i], value)
			}
		}
	}
}

func TestSampleConfigurationsHaveEveryVariable(t *testing.T) {
	variable := regexp.MustCompile(`\bPOF_[A-Z_]+`)
	known, sampled := make(map[string]bool), make(map[string]bool)
	err := filepath.WalkDir("../../cmd", func(path string, _ fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, "_test.go") {
			for _, v := range variable.FindAllString(read(t, path), -1) {
				known[v] = true
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	samples, err := filepath.Glob("../../config/*.env")
	if err != nil || len(samples) == 0 {
		t.Fatalf("no sample configuration was found (%v)", err)
	}
	for _, path := range samples {
		for _, v := range variable.FindAllString(read(t, path), -1) {
			sampled[v] = true
		}
	}
	if !maps.Equal(known, sampled) {
		t.Errorf("the commands know %v,\nthe samples have %v", slices.Sorted(maps.Keys(known)), slices.Sorted(maps.Keys(sampled)))
	}
}

func TestLinksLeadSomewhere(t *testing.T) {
	pages, err := filepath.Glob("../../docs/*.md")
	if err != nil {
		t.Fatal(err)
	}
	pages = append(pages, "../../README.md", "../../CONTRIBUTING.md", "../../SECURITY.md", "../../CHANGELOG.md")
	for _, page := range pages {
		for _, link := range regexp.MustCompile(`\]\(([^)#]+)[^)]*\)`).FindAllStringSubmatch(read(t, page), -1) {
			if strings.Contains(link[1], "://") {
				continue
			}
			if _, err := os.Stat(filepath.Join(filepath.Dir(page), link[1])); err != nil {
				t.Errorf("%s: %v", page, err)
			}
		}
	}
}
