// Package devices opens compute devices by name.
package devices

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/cuda"
)

// ErrNotBuilt is wrapped when this program was built without support for the
// device.
//
// Remedy: Name another device, or build the program with cgo.
var ErrNotBuilt = errors.New("this program was built without it")

// maxThreads is the most threads that a user can ask for.
const maxThreads = 4096

// Names returns every name that Open accepts; "cuda:0" is an example of the
// numbered ones.
func Names() []string { return []string{"auto", "cuda", "cuda:0", "cpu", "go"} }

// Open opens the devices that spec names: one of Names, or several separated by
// commas, each at most once. "cuda" means all GPUs; "auto" means all GPUs or,
// if none can be used, the fastest other device that this program and machine
// have. threads is how many threads each may use; 0 means one per processor.
// GPUs ignore it. Everything that is wrong is reported at once.
func Open(spec string, threads int) ([]compute.Device, error) {
	var (
		opened []compute.Device
		seen   = make(map[string]bool)
		faults []error
	)
	if threads < 0 || threads > maxThreads {
		faults = append(faults, fmt.Errorf("%d threads: choose 1 to %d, or 0 for one a processor", threads, maxThreads))
		threads = 1 // to look at the names as well
	}
	for name := range strings.SplitSeq(spec, ",") {
		named, err := open(strings.TrimSpace(name), threads)
		if err != nil {
			faults = append(faults, err)
			continue
		}
		for _, d := range named {
			if seen[d.Info().Name] {
				faults = append(faults, fmt.Errorf("device %s is named twice in %q: one device can't be counted twice", d.Info().Name, spec))
				continue
			}
			seen[d.Info().Name] = true
			opened = append(opened, d)
		}
	}
	if len(faults) > 0 {
		return nil, errors.Join(faults...)
	}
	return opened, nil
}

// Listed is a device of this machine, or the reason why it can't be used.
type Listed struct {
	Name   string
	Device compute.Device // nil if it can't be used
	Err    error
}

// List returns every device that this program and machine have or could have,
// fastest first.
func List(threads int) []Listed {
	var list []Listed
	usable, unfit, none := gpus()
	for _, d := range usable {
		list = append(list, Listed{Name: d.Info().Name, Device: d})
	}
	for _, err := range unfit {
		list = append(list, Listed{Name: unfitName(err), Err: err})
	}
	if none != nil {
		list = append(list, Listed{Name: "cuda", Err: none})
	}
	cpu := Listed{Name: "cpu"}
	cpu.Device, cpu.Err = openCPU(threads)
	return append(list, cpu, Listed{Name: "go", Device: compute.NewGo(threads)})
}

// All returns the devices of List that can be used.
func All(threads int) []compute.Device {
	var all []compute.Device
	for _, l := range List(threads) {
		if l.Err == nil {
			all = append(all, l.Device)
		}
	}
	return all
}

// Processor returns the fastest device that is not a GPU.
func Processor(threads int) compute.Device {
	if d, err := openCPU(threads); err == nil {
		return d
	}
	return compute.NewGo(threads)
}

// Faults returns what doesn't work on this machine and is left out: kernels of
// its processor and, of the GPUs that were asked for, those that can't be used.
func Faults() []error { return append(slices.Clone(cpuFaults()), unfitGPUs()...) }

// NoGPU returns the reason why there is no usable GPU although one was asked
// for, for example by "auto". It is nil if there are any cards, usable or not.
func NoGPU() error {
	if !lookedForGPUs.Load() {
		return nil
	}
	_, none := gpuCount()
	return none
}

func open(name string, threads int) ([]compute.Device, error) {
	switch name {
	case "auto":
		if usable, _, _ := gpus(); len(usable) > 0 {
			return usable, nil
		}
		return []compute.Device{Processor(threads)}, nil
	case "cpu":
		d, err := openCPU(threads)
		return []compute.Device{d}, err
	case "go":
		return []compute.Device{compute.NewGo(threads)}, nil
	case "cuda":
		return openGPUs()
	}
	if number, ok := strings.CutPrefix(name, "cuda:"); ok {
		if ordinal, ok := parseOrdinal(number); ok {
			return openGPU(name, ordinal)
		}
	}
	return nil, fmt.Errorf("no device is named %q: choose %s", name, strings.Join(Names(), ", "))
}

// parseOrdinal reads the number of a card.
func parseOrdinal(s string) (ordinal int, ok bool) {
	n, err := strconv.ParseUint(s, 10, 16)
	return int(n), err == nil && strconv.FormatUint(n, 10) == s
}

// openGPU opens one GPU and leaves the others alone.
func openGPU(name string, ordinal int) ([]compute.Device, error) {
	count, none := gpuCount()
	if none != nil {
		return nil, fmt.Errorf("device %s: %w", name, none)
	}
	if ordinal >= count {
		return nil, fmt.Errorf("device %s: %w has that number: cards are numbered from 0 to %d", name, compute.ErrNoDevice, count-1)
	}
	d, err := gpu(ordinal)
	if err != nil {
		return nil, err
	}
	return []compute.Device{d}, nil
}

// openGPUs opens all GPUs. It returns an error if none can be used.
func openGPUs() ([]compute.Device, error) {
	usable, unfit, none := gpus()
	if none != nil {
		return nil, fmt.Errorf("device cuda: %w", none)
	}
	if len(usable) == 0 {
		return nil, fmt.Errorf("device cuda: %w can be used: %w", compute.ErrNoDevice, errors.Join(unfit...))
	}
	return usable, nil
}

// unfitName is the name of a card that can't be used.
func unfitName(err error) string {
	var unfit *cuda.UnfitError
	if errors.As(err, &unfit) {
		return unfit.Device
	}
	return "cuda"
}
