package main

import (
	"bytes"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestReasonsPageIsFresh(t *testing.T) {
	want, err := page("../..")
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../../docs/reasons.md")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("docs/reasons.md is stale: run 'make reasons'")
	}
}

// TestErrorsOfOneNameKeepTheirOwnNotes has two contracts declare errors of one
// name, and two that differ in their comments alone.
func TestErrorsOfOneNameKeepTheirOwnNotes(t *testing.T) {
	const first = "/// @notice A line is wrong.\n/// @custom:remedy Leave it out.\nerror Wrong(uint256 line, Status status);\n"
	const second = "/// @notice A claim is wrong.\n/// @custom:remedy Check it.\nerror Wrong(\n    uint64 laps\n);\n"
	for name, c := range map[string]struct {
		other string
		fails bool
	}{
		"different parameters":              {second, false},
		"the same parameters and comment":   {first, false},
		"the same parameters, other remedy": {strings.ReplaceAll(first, "Leave it out", "Mend it"), true},
	} {
		t.Run(name, func(t *testing.T) {
			root := t.TempDir()
			src := filepath.Join(root, "contracts", "src")
			if err := os.MkdirAll(src, 0o700); err != nil {
				t.Fatal(err)
			}
			for file, text := range map[string]string{"A.sol": first, "B.sol": c.other} {
				if err := os.WriteFile(filepath.Join(src, file), []byte(text), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			got, err := notes(root)
			if (err != nil) != c.fails {
				t.Fatal(err)
			}
			want := map[string]note{"Wrong(uint256 line, uint8 status)": {"A line is wrong.", "Leave it out."}}
			if c.other == second {
				want["Wrong(uint64 laps)"] = note{"A claim is wrong.", "Check it."}
			}
			if err == nil && !maps.Equal(got, want) {
				t.Errorf("the notes are %v, want %v", got, want)
			}
		})
	}
}

func TestAnErrorWithoutRemedyIsRefused(t *testing.T) {
	for name, c := range map[string]struct {
		doc  string
		want bool
	}{
		"remedy":        {"// ErrLost is wrapped when it is lost.\n//\n// Remedy: Look for it.\n", true},
		"no remedy":     {"// ErrLost is wrapped when it is lost.\n", false},
		"no comment":    {"", false},
		"remedy, alone": {"// Remedy: Look for it.\n", false},
	} {
		t.Run(name, func(t *testing.T) {
			root := t.TempDir()
			source := "package lost\n\nimport \"errors\"\n\n" + c.doc + "var ErrLost = errors.New(\"lost\")\n"
			if err := os.WriteFile(filepath.Join(root, "lost.go"), []byte(source), 0o600); err != nil {
				t.Fatal(err)
			}
			all, err := findProgramErrors(root)
			if len(all) != 1 || (err == nil) != c.want {
				t.Errorf("it found %v, with the error %v", all, err)
			}
			if want := (programError{"lost.ErrLost", "lost", "It is lost.", "Look for it."}); c.want && all[0] != want {
				t.Errorf("it found %v, want %v", all[0], want)
			}
		})
	}
}
