//go:build cgo && linux

package kernels_test

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/compute/cuda/emulator/libcuda"
	"github.com/proof-of-flops/proof-of-flops/tests/long"
)

// planted is the names of all faults of plant.h.
func planted(t *testing.T) (names []string) {
	t.Helper()
	header, err := os.ReadFile("plant.h")
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range regexp.MustCompile(`(?m)^\tPOF_PLANT_(\w+)`).FindAllStringSubmatch(string(header), -1) {
		if m[1] != "NONE" {
			names = append(names, m[1])
		}
	}
	if len(names) == 0 {
		t.Fatal("plant.h names no faults")
	}
	return names
}

var lap256 = sync.OnceValue(func() []uint64 { return reference(256, 3, 0, 256) })

// inspect runs every kernel under one schedule and returns what is wrong.
func inspect(t *testing.T, lib *libcuda.Library, schedule string) error {
	t.Helper()
	return inspectDevice(open(t, lib, "schedule="+schedule), lib)
}

func inspectDevice(d device, lib *libcuda.Library) error {
	before := lib.Count("bank-conflicts")
	for _, check := range []func() error{
		func() error { return checkLeft(d, 256, 1<<31, 64, 66) },
		func() error { return checkRight(d, 256) },
		func() error { return checkLap(d, 256, 3, 0, 256, lap256()) },
		func() error { return checkProduct(d, random(7), random(8), 512, 64) },
	} {
		if err := check(); err != nil {
			return err
		}
	}
	if conflicts := lib.Count("bank-conflicts") - before; conflicts != 0 {
		return fmt.Errorf("%d bank conflicts", conflicts)
	}
	return nil
}

// The tests of this package see every fault of plant.h, under one schedule at
// least; and none where none is planted.
func TestPlantedFaultsAreCaught(t *testing.T) {
	for _, schedule := range schedules {
		if err := inspect(t, library(t), schedule); err != nil {
			t.Errorf("nothing planted, %s: %v", schedule, err)
		}
	}
	for i, fault := range planted(t) {
		t.Run(fault, func(t *testing.T) {
			t.Parallel()
			if i%9 != 0 { // each takes a compilation
				long.Only(t, "every planted fault, where make test has every ninth")
			}
			lib := load(t, fault)
			var caught []string
			for _, schedule := range schedules {
				if err := inspect(t, lib, schedule); err != nil {
					caught = append(caught, schedule)
					t.Logf("%s: %v", schedule, err)
				}
			}
			if len(caught) == 0 {
				t.Errorf("nothing is wrong under any of %s", strings.Join(schedules, ", "))
			}
		})
	}
}
