package devices_test

import (
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/compute/cuda"
	"github.com/proof-of-flops/proof-of-flops/compute/devices"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// TestMain hides real GPUs, because the expectations are for a machine without
// one.
func TestMain(m *testing.M) {
	if err := os.Setenv("CUDA_VISIBLE_DEVICES", ""); err != nil {
		panic(err)
	}
	os.Exit(m.Run())
}

// hasCPU reports whether this build has the device.
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
	for _, spec := range []string{"", "gpu", "go,", "go,go", "auto,auto", "cuda:", "cuda:x", "cuda:-1", "cuda:00", "cuda:99999999999999999999"} {
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

// cmd/operator tests GPUs, where there is an emulator of their driver. Here
// there is none.
func TestWhyThereIsNoGPUIsTold(t *testing.T) {
	_, err := devices.Open("cuda:0", 0)
	list := devices.List(1)
	if err == nil || list[0].Err == nil || list[0].Name != "cuda" || list[0].Device != nil {
		t.Fatalf("cuda:0 opens with %v; listed are %+v", err, list)
	}
	for _, err := range []error{err, list[0].Err, devices.NoGPU()} {
		if !errors.Is(err, cuda.ErrNoDriver) && !errors.Is(err, cuda.ErrNoGPU) {
			t.Errorf("the reason is %v", err)
		}
	}
	if hasCPU() == errors.Is(err, devices.ErrNotBuilt) {
		t.Errorf("a build that has the CPU: %t, says of GPUs %v", hasCPU(), err)
	}
	for _, d := range devices.All(1) {
		if d.Info().Kind == "cuda" {
			t.Errorf("%s can be used", d.Info().Name)
		}
	}
	if _, err := devices.Open("cuda", 0); err == nil {
		t.Error("all of no GPUs are opened")
	}
}

func TestTilerGivesTheReferencesDigest(t *testing.T) {
	seed := flops.Hash{1, 2, 3}
	got, err := devices.Tiler().TileDigest(seed, 256, 5, 1, 2)
	if want := flops.NewEntries(seed).TileDigest(256, 5, 1, 2); err != nil || got != want {
		t.Errorf("digest is %#x (%v) instead of %#x", got, err, want)
	}
}
