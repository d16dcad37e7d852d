//go:build !cgo || !linux

package devices

import (
	"fmt"
	"sync/atomic"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/cuda"
)

// lookedForGPUs is set once anybody has asked for GPUs.
var lookedForGPUs atomic.Bool

// gpuCount returns an error: GPUs need cgo and Linux.
func gpuCount() (int, error) {
	lookedForGPUs.Store(true)
	return 0, fmt.Errorf("%w can be used: %w: GPUs need cgo and Linux", cuda.ErrNoDriver, ErrNotBuilt)
}

func gpu(int) (compute.Device, error) {
	_, none := gpuCount()
	return nil, none
}

func gpus() (usable []compute.Device, unfit []error, none error) {
	_, none = gpuCount()
	return nil, nil, none
}

func unfitGPUs() []error { return nil }
