//go:build cgo

package devices

import (
	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/cpu"
)

func openCPU(threads int) (compute.Device, error) {
	d, err := cpu.New(threads)
	if err != nil {
		return nil, err
	}
	return d, nil
}

// cpuFaults returns the kernels that don't work on this machine.
func cpuFaults() []error { return cpu.LeftOut() }

// Tiler returns the fastest device for verification.
func Tiler() compute.Tiler {
	if d, err := cpu.New(1); err == nil {
		return d
	}
	return compute.NewGo(1)
}
