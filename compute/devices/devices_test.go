package devices_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/compute/devices"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// hasCPU says whether this build has the device.
func hasCPU() bool {
	_, err := devices.Open("cpu", 1)
	return !errors.Is(err, devices.ErrNotBuilt)
}

func TestDevicesOpenByName(t *testing.T) {
	fastest, both := "go", []string{"go"}
	if hasCPU() {
		fastest, both = "cpu", []string{"cpu", "go"}
	}
	for spec, want := range map[string][]string{
		"auto":                   {fastest},
		"go":                     {"go"},
		fastest:                  {fastest},
		strings.Join(both, ", "): both,
	} {
		opened, err := devices.Open(spec, 3)
		if err != nil {
			t.Errorf("%q: %v", spec, err)
			continue
		}
		if len(opened) != len(want) {
			t.Errorf("%q opens %d devices instead of %v", spec, len(opened), want)
			continue
		}
		for i, d := range opened {
			if info := d.Info(); info.Name != want[i] || info.Threads != 3 {
				t.Errorf("%q opens %+v instead of %s", spec, info, want[i])
			}
		}
	}
}

func TestUnknownDevicesAreRefused(t *testing.T) {
	for _, spec := range []string{"", "gpu", "go,", "go,go", "auto,auto"} {
		if opened, err := devices.Open(spec, 0); err == nil {
			t.Errorf("%q opens %d devices", spec, len(opened))
		}
	}
	for _, threads := range []int{-1, 1 << 20} {
		if _, err := devices.Open("go", threads); err == nil {
			t.Errorf("%d threads are taken", threads)
		}
	}
}

func TestTilerGivesTheReferencesDigest(t *testing.T) {
	seed := flops.Hash{1, 2, 3}
	got, err := devices.Tiler().TileDigest(seed, 256, 5, 1, 2)
	if want := flops.NewEntries(seed).TileDigest(256, 5, 1, 2); err != nil || got != want {
		t.Errorf("digest is %#x (%v) instead of %#x", got, err, want)
	}
}
