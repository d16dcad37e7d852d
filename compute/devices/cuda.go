//go:build cgo && linux

package devices

import (
	"sync/atomic"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/cuda"
)

// lookedForGPUs is set once anybody has asked for GPUs; starting the driver
// takes seconds.
var lookedForGPUs atomic.Bool

// gpuCount returns how many GPUs there are, or why there are none.
func gpuCount() (int, error) {
	lookedForGPUs.Store(true)
	cards, err := cuda.Find()
	if err != nil {
		return 0, err
	}
	return cards.Count(), nil
}

// gpu opens one of the GPUs that gpuCount counts, and no other.
func gpu(ordinal int) (compute.Device, error) {
	cards, err := cuda.Find()
	if err != nil {
		return nil, err
	}
	d, err := cards.Open(ordinal)
	if err != nil {
		return nil, err
	}
	return d, nil
}

// gpus opens all GPUs. It returns those that can be used, the reasons why
// others can't, and the reason why there are none.
func gpus() (usable []compute.Device, unfit []error, none error) {
	lookedForGPUs.Store(true)
	cards, err := cuda.Find()
	if err != nil {
		return nil, nil, err
	}
	fit, unfit := cards.OpenAll()
	for _, d := range fit {
		usable = append(usable, d)
	}
	return usable, unfit, nil
}

// unfitGPUs returns the reasons why GPUs that were asked for can't be used.
func unfitGPUs() []error {
	if !lookedForGPUs.Load() {
		return nil
	}
	cards, err := cuda.Find()
	if err != nil {
		return nil
	}
	return cards.Unfit()
}
