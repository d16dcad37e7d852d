//go:build cgo && linux

package cuda

import (
	"path/filepath"
	"testing"
	"time"

	"github.com/proof-of-flops/proof-of-flops/compute/cuda/emulator"
	"github.com/proof-of-flops/proof-of-flops/compute/cuda/emulator/libcuda"
)

// patience is short, for tests in which a call never returns. Laps of the
// smallest size take some milliseconds.
const patience = 3 * time.Second

// emulated is an emulator of the driver of a test's own, made what spec says.
func emulated(t *testing.T, spec string) (path string, lib *libcuda.Library) {
	t.Helper()
	path = filepath.Join(emulator.Build(t), emulator.Library)
	lib, err := libcuda.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := lib.Configure(spec); err != nil {
		t.Fatalf("configure %q: %v", spec, err)
	}
	return path, lib
}

// openAll opens the cards of such a machine.
func openAll(t *testing.T, spec string, o Options) (fit []*Device, unfit []error, lib *libcuda.Library) {
	t.Helper()
	path, lib := emulated(t, spec)
	d, err := Load(path)
	if err != nil {
		t.Fatalf("load the emulator as %q: %v", spec, err)
	}
	fit, unfit = d.Cards(o).OpenAll()
	t.Cleanup(func() {
		for _, d := range fit {
			d.Close()
		}
	})
	return fit, unfit, lib
}

// openFit opens cards that all must be fit.
func openFit(t *testing.T, spec string, o Options) []*Device {
	t.Helper()
	fit, unfit, _ := openAll(t, spec, o)
	if len(fit) == 0 || len(unfit) > 0 {
		t.Fatalf("of %q, %d cards are fit and these are not: %v", spec, len(fit), unfit)
	}
	return fit
}
