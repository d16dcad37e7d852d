package compute

import (
	"fmt"

	"github.com/proof-of-flops/proof-of-flops/compute/internal/machine"
)

// CheckMemory returns an error for a size for which a device would take more
// main memory than this process can get: the system would kill the process in
// the middle of a round. Where the limit isn't known, every size passes.
func CheckMemory(d Device, n uint32) error {
	info := d.Info()
	if info.Memory == nil {
		return nil
	}
	need := info.Memory(n)
	if left, known := machine.Memory(); known && need > left {
		return fmt.Errorf("size %d takes %s of memory and this process can get %s: %w; choose a smaller size",
			n, mebibytes(need), mebibytes(left), ErrNoMemory)
	}
	return nil
}

// mebibytes rounds up.
func mebibytes(bytes uint64) string { return fmt.Sprintf("%d MiB", (bytes+1<<20-1)>>20) }
