package main

import (
	"bytes"
	"os"
	"path/filepath"
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
