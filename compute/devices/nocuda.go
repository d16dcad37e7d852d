//go:build !cgo || !linux

package devices

import (
	"fmt"
	"sync/atomic"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/cuda"
)

// lookedForGPUs is set once somebody wanted to know.
var lookedForGPUs atomic.Bool

// gpus is none: it takes cgo and Linux.
func gpus() (usable []compute.Device, unfit []error, none error) {
	lookedForGPUs.Store(true)
	return nil, nil, fmt.Errorf("%w can be used: %w: GPUs need cgo and Linux", cuda.ErrNoDriver, ErrNotBuilt)
}
