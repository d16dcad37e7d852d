//go:build cgo

package cpu

import (
	"testing"

	"github.com/proof-of-flops/proof-of-flops/compute/internal/devicetest"
)

func TestDeviceOnEveryInstructionSet(t *testing.T) {
	vectors := devicetest.Vectors(t, "../../flops/testdata/work-v1.json")
	for i, d := range all(1) {
		t.Run(d.ISA(), func(t *testing.T) {
			devicetest.Run(t, vectors, func(threads int) devicetest.Device { return all(threads)[i] })
		})
	}
}

func TestPortableCIsAlwaysThere(t *testing.T) {
	devices := all(1)
	if last := devices[len(devices)-1]; last.ISA() != "portable C" {
		t.Errorf("the last instruction set is %s", last.ISA())
	}
}

func BenchmarkCPU(b *testing.B) {
	for i, d := range all(1) {
		b.Run(d.ISA(), func(b *testing.B) {
			devicetest.Benchmark(b, func(threads int) devicetest.Device { return all(threads)[i] })
		})
	}
}
