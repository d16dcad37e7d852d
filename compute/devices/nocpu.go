//go:build !cgo

package devices

import (
	"fmt"

	"github.com/proof-of-flops/proof-of-flops/compute"
)

func openCPU(int) (compute.Device, error) {
	return nil, fmt.Errorf("device cpu: %w: it needs cgo; build with CGO_ENABLED=1 and a C compiler, or choose device go", ErrNotBuilt)
}

// cpuFaults returns the kernels that don't work on this machine.
func cpuFaults() []error { return nil }

// Tiler returns the fastest device for verification.
func Tiler() compute.Tiler { return compute.NewGo(1) }
