//go:build cgo

package devices

import (
	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/cpu"
)

func openCPU(threads int) (compute.Device, error) { return cpu.New(threads), nil }

// Tiler is the fastest there is for verification.
func Tiler() compute.Tiler { return cpu.New(1) }
