package compute_test

import (
	"testing"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/internal/devicetest"
)

const vectorsPath = "../flops/testdata/work-v1.json"

func openGo(threads int) devicetest.Device { return compute.NewGo(threads) }

func TestGoDevice(t *testing.T) {
	devicetest.Run(t, devicetest.Vectors(t, vectorsPath), openGo)
}

func BenchmarkGo(b *testing.B) { devicetest.Benchmark(b, openGo) }
