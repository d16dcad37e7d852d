//go:build cgo

package cpu

import (
	"errors"
	"strings"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// broken is a kernel with a fault.
type broken struct {
	*Device
	tile    bool // the last digest of a batch is wrong
	extreme bool // its sums saturate at 16 bits
	fail    error
}

func (b broken) TileDigests(seed flops.Hash, n uint32, at []compute.TileAt) ([]uint64, error) {
	digests, err := b.Device.TileDigests(seed, n, at)
	if b.tile {
		digests[len(digests)-1] ^= 1
	}
	return digests, errors.Join(err, b.fail)
}

func (b broken) product(left, right []uint32, groups int, add bool, c []uint32) {
	b.Device.product(left, right, groups, add, c)
	if b.extreme {
		for i := range c {
			c[i] = uint32(max(int32(c[i]), -1<<15))
		}
	}
}

func TestKernelsThatDisagreeAreFoundAtStart(t *testing.T) {
	d, err := New(1)
	if err != nil {
		t.Fatal(err)
	}
	if err := selfTest(broken{Device: d}); err != nil {
		t.Errorf("a sound kernel: %v", err)
	}
	for name, b := range map[string]broken{"a digest": {Device: d, tile: true}, "a sum": {Device: d, extreme: true}} {
		if err := selfTest(b); !errors.Is(err, ErrSelfTest) {
			t.Errorf("%s is wrong: %v", name, err)
		}
	}
	boom := errors.New("boom")
	if err := selfTest(broken{Device: d, fail: boom}); !errors.Is(err, boom) {
		t.Errorf("a failing kernel: %v", err)
	}
}

func TestAKernelLeftOutIsNamed(t *testing.T) {
	err := error(&KernelError{"AVX2", ErrSelfTest})
	if !errors.Is(err, ErrSelfTest) || !strings.Contains(err.Error(), "AVX2") {
		t.Errorf("the error is %q", err)
	}
	if faults := LeftOut(); len(faults) > 0 {
		t.Errorf("this machine's kernels disagree: %v", errors.Join(faults...))
	}
}
