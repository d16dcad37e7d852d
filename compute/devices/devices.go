// Package devices opens compute devices by name.
package devices

import (
	"errors"
	"fmt"
	"strings"

	"github.com/proof-of-flops/proof-of-flops/compute"
)

// ErrNotBuilt is wrapped when a device is asked for that this program was built
// without.
//
// Remedy: Name another device, or build the program with cgo.
var ErrNotBuilt = errors.New("this program was built without it")

// maxThreads bounds what a user can ask for.
const maxThreads = 4096

// Names is every name that Open takes.
func Names() []string { return []string{"auto", "cpu", "go"} }

// Open opens the devices that spec names: one of Names, or several separated by
// commas, each at most once. "auto" stands for the fastest that this program
// and machine have. threads is how many threads each may use, 0 for one a
// processor.
func Open(spec string, threads int) ([]compute.Device, error) {
	if threads < 0 || threads > maxThreads {
		return nil, fmt.Errorf("%d threads: choose 1 to %d, or 0 for one a processor", threads, maxThreads)
	}
	var (
		opened []compute.Device
		seen   = make(map[string]bool)
	)
	for name := range strings.SplitSeq(spec, ",") {
		d, err := open(strings.TrimSpace(name), threads)
		if err != nil {
			return nil, err
		}
		if seen[d.Info().Name] {
			return nil, fmt.Errorf("device %s is named twice in %q: one device can't be counted twice", d.Info().Name, spec)
		}
		seen[d.Info().Name] = true
		opened = append(opened, d)
	}
	return opened, nil
}

// All is every device that this program and machine have, fastest first.
func All(threads int) []compute.Device {
	var all []compute.Device
	if d, err := openCPU(threads); err == nil {
		all = append(all, d)
	}
	return append(all, compute.NewGo(threads))
}

func open(name string, threads int) (compute.Device, error) {
	switch name {
	case "auto":
		return All(threads)[0], nil
	case "cpu":
		return openCPU(threads)
	case "go":
		return compute.NewGo(threads), nil
	}
	return nil, fmt.Errorf("no device is named %q: choose %s", name, strings.Join(Names(), ", "))
}
