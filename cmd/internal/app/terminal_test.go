package app_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/cmd/internal/app"
)

func TestNullDeviceIsNoTerminal(t *testing.T) {
	pipe, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer pipe.Close() //nolint:errcheck // a test's
	defer w.Close()    //nolint:errcheck // a test's
	files := map[string]*os.File{"a pipe": w}
	for name, path := range map[string]string{"the null device": os.DevNull, "a file": filepath.Join(t.TempDir(), "log")} {
		f, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY, 0o600)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close() //nolint:errcheck // a test's
		files[name] = f
	}
	for name, f := range files {
		if app.IsTerminal(f) {
			t.Errorf("%s passes for a terminal", name)
		}
	}
	// Either end of a pseudo-terminal is a terminal.
	terminal, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		t.Skipf("no pseudo-terminal to compare with: %v", err)
	}
	defer terminal.Close() //nolint:errcheck // a test's
	if !app.IsTerminal(terminal) {
		t.Error("a pseudo-terminal is not recognised")
	}
}
