//go:build cgo && linux

package cuda

// #include "driver.h"
import "C"

import (
	"context"
	"fmt"
	"math/rand/v2"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Pattern is a pair of operands more extreme than any that a seed gives: sums grow as
// far as they can, or do so halfway and come back. Row i of the left matrix, and column
// j of the right one, have one entry in their first half and another in their second, so
// each entry of the product is known without multiplying.
type Pattern struct {
	Name        string
	Left, Right func(i uint32) [2]int8
}

// Patterns are the patterns that a card is checked with.
func Patterns() []Pattern {
	all := func(first, second int8) func(uint32) [2]int8 {
		return func(uint32) [2]int8 { return [2]int8{first, second} }
	}
	mixed := func(step, turn uint32) func(uint32) [2]int8 {
		return func(i uint32) [2]int8 {
			at := i*step + i/flops.TileEdge*turn
			return [2]int8{int8(at%32) - 16, 15 - int8(at/3%32)}
		}
	}
	return []Pattern{
		{"all -16", all(-16, -16), all(-16, -16)}, // 2^23 at the largest size
		{"-16 by 15", all(-16, -16), all(15, 15)},
		{"up and back", all(-16, -16), all(-16, 15)},
		{"down and back", all(15, 15), all(-16, 15)},
		{"each row another", mixed(5, 3), mixed(7, 11)},
	}
}

// tile is the entries of a tile of the product.
func (p *Pattern) tile(n, row, col uint32) *[flops.TileEdge * flops.TileEdge]int32 {
	var c [flops.TileEdge * flops.TileEdge]int32
	for i := range c {
		a := p.Left(row*flops.TileEdge + uint32(i)/flops.TileEdge)
		b := p.Right(col*flops.TileEdge + uint32(i)%flops.TileEdge)
		c[i] = int32(n/2) * (int32(a[0])*int32(b[0]) + int32(a[1])*int32(b[1]))
	}
	return &c
}

// CheckPattern compares the digests of the product of a pattern's operands with the right
// ones: all of them, or only tiles random ones if there are more. An error that wraps
// ErrSelfTest means that a digest is wrong.
func (d *Device) CheckPattern(ctx context.Context, p Pattern, n uint32, tiles int) (err error) {
	s, err := d.prepare(ctx, flops.Hash{}, n)
	if err != nil {
		return err
	}
	defer func() {
		if e := s.Close(); err == nil {
			err = e
		}
	}()
	digests, err := s.multiplyPattern(ctx, &p)
	if err != nil {
		return err
	}
	for i := range min(tiles, len(digests)) {
		at := uint32(i)
		if tiles < len(digests) {
			at = rand.Uint32N(uint32(len(digests)))
		}
		if want := flops.Fold(p.tile(n, at/s.m, at%s.m)); digests[at] != want {
			return fmt.Errorf("%w: the operands %q at n = %d give %016x and not %016x in tile (%d, %d)",
				ErrSelfTest, p.Name, n, digests[at], want, at/s.m, at%s.m)
		}
	}
	return nil
}

// multiplyPattern computes the digests of a lap of a pattern's operands, in
// place of the session's own.
func (s *session) multiplyPattern(ctx context.Context, p *Pattern) ([]uint64, error) {
	digests := s.lapDigests[0]
	err := s.d.call(ctx, "lay out operands", lapOps(s.n, s.n), func() error { return s.fill(s.right, p.Right, 0, s.n) })
	for row := uint32(0); err == nil && row < s.n; row += s.rows {
		from := digestsOf(s.n, row)
		err = s.d.call(ctx, "multiply operands", lapOps(s.n, s.rows), func() error {
			if err := s.fill(s.slots[0].left, p.Left, row, s.rows); err != nil {
				return err
			}
			b := band{kernel: kernelLap, given: true, row: row, rows: s.rows, to: digests[from : from+digestsOf(s.n, s.rows)], slot: &s.slots[0]}
			if err := s.submit(&b); err != nil {
				return err
			}
			return s.wait(&b)
		})
	}
	return digests, err
}

// fill lays out rows of a matrix, from row first on.
func (s *session) fill(to C.CUdeviceptr, entries func(i uint32) [2]int8, first, rows uint32) error {
	half := uint64(s.n / 2)
	for i := range rows {
		for part, entry := range entries(first + i) {
			at := to + C.CUdeviceptr(uint64(i)*uint64(s.n)+uint64(part)*half)
			if err := s.d.ok("cuMemsetD8Async", C.pof_cuMemsetD8Async(s.d.api, at, C.uchar(uint8(entry)), C.size_t(half), s.work)); err != nil {
				return err
			}
		}
	}
	return nil
}

var _ compute.Multiplier = (*session)(nil)
