//go:build cgo && linux

package devices

import (
	"sync/atomic"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/cuda"
)

// lookedForGPUs is set once somebody wanted to know: to look takes seconds.
var lookedForGPUs atomic.Bool

// gpus is the GPUs that can be used, why others can't, and why there are none.
func gpus() (usable []compute.Device, unfit []error, none error) {
	lookedForGPUs.Store(true)
	found := cuda.Find()
	for _, d := range found.Devices {
		usable = append(usable, d)
	}
	return usable, found.Unfit, found.Err
}
