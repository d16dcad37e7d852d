//go:build cgo && linux

package cuda

import (
	"context"
	"fmt"
	"slices"
	"sync"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// reference is a lap of the smallest size, and its digests by the domain's own
// code.
var reference = sync.OnceValue(func() (r struct {
	seed    flops.Hash
	lap     uint64
	digests []uint64
}) {
	const m = flops.MinSize / flops.TileEdge
	r.seed, r.lap = flops.Keccak([]byte("self-test")), 1<<31+1
	entries := flops.NewEntries(r.seed)
	for tile := range uint32(m * m) {
		r.digests = append(r.digests, entries.TileDigest(flops.MinSize, r.lap, tile/m, tile%m))
	}
	return r
})

// selfTest compares a card with the reference: a lap, a strip of it, and the
// product of extreme operands.
func (d *Device) selfTest() error {
	ctx := context.Background()
	want := reference()
	s, err := d.prepare(ctx, want.seed, flops.MinSize)
	if err != nil {
		return err
	}
	var whole, strip []uint64
	handed := false
	err = s.Laps(ctx, func() (uint64, bool) {
		first := !handed
		handed = true
		return want.lap, first
	}, func(_ uint64, digests []uint64) error {
		whole = slices.Clone(digests)
		return nil
	})
	const row = 1
	if err == nil {
		strip, err = s.Strip(ctx, want.lap, row)
	}
	if e := s.Close(); err == nil {
		err = e
	}
	if err != nil {
		return fmt.Errorf("self-test: %w", err)
	}
	if at := different(whole, want.digests); at >= 0 {
		return fmt.Errorf("%w: digest %d of a lap is %016x and not %016x", ErrSelfTest, at, whole[at], want.digests[at])
	}
	if at := different(strip, want.digests[row*s.m:(row+1)*s.m]); at >= 0 {
		return fmt.Errorf("%w: digest %d of a row is %016x and not %016x", ErrSelfTest, at, strip[at], want.digests[row*s.m+uint32(at)])
	}
	for _, p := range Patterns() {
		if err := d.CheckPattern(ctx, p, flops.MinSize, len(want.digests)); err != nil {
			return err
		}
	}
	return nil
}

// different is where digests first differ, of two slices equally long, or -1.
func different(got, want []uint64) int {
	for i := range want {
		if got[i] != want[i] {
			return i
		}
	}
	return -1
}
