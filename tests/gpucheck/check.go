//go:build cgo && linux

package main

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/cuda"
	"github.com/proof-of-flops/proof-of-flops/compute/devices"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// mostTiles is how many tiles of a lap are computed again: all of them up to
// n = 1024, random ones beyond.
const mostTiles = 256

// Checked is what was compared at one size.
type Checked struct {
	N      uint32   `json:"n"`
	Tiles  int      `json:"tiles"` // of a generated lap, compared with the CPU's
	Rows   int      `json:"rows"`  // computed again as strips
	Extra  []string `json:"extreme_operands"`
	Faults []string `json:"faults,omitempty"`
}

// check compares a card with the CPU at every size.
func check(ctx context.Context, d *cuda.Device, sizes []uint32, to *card, log io.Writer) {
	for _, n := range sizes {
		c := Checked{N: n}
		fmt.Fprintf(log, "%s: checking n = %d\n", to.Device, n)
		fault := func(err error) {
			if err != nil {
				c.Faults = append(c.Faults, err.Error())
			}
		}
		fault(checkLap(ctx, d, n, &c))
		for _, p := range cuda.Patterns() {
			err := d.CheckPattern(ctx, p, n, mostTiles)
			fault(err)
			if err == nil {
				c.Extra = append(c.Extra, p.Name)
			}
		}
		to.Checked = append(to.Checked, c)
	}
}

// checkLap computes a lap and compares tiles and rows of it.
func checkLap(ctx context.Context, d *cuda.Device, n uint32, c *Checked) (err error) {
	var seed flops.Hash
	for i := range seed {
		seed[i] = byte(rand.Uint32()) //nolint:gosec // any seed will do
	}
	lap := uint64(rand.Uint32()) //nolint:gosec // any lap too
	s, err := d.Prepare(ctx, seed, n)
	if err != nil {
		return err
	}
	defer func() {
		if e := s.Close(); err == nil {
			err = e
		}
	}()
	var digests []uint64
	handed := false
	err = s.Laps(ctx, func() (uint64, bool) {
		first := !handed
		handed = true
		return lap, first
	}, func(_ uint64, got []uint64) error {
		digests = slices.Clone(got)
		return nil
	})
	if err != nil {
		return err
	}
	m := n / flops.TileEdge
	var claims []flops.TileClaim
	for _, i := range rand.Perm(len(digests))[:min(mostTiles, len(digests))] { //nolint:gosec // faulty hardware guesses nothing
		claims = append(claims, flops.TileClaim{Sample: uint32(i), Lap: lap, Row: uint32(i) / m, Col: uint32(i) % m, Digest: digests[i]})
	}
	bad, err := compute.VerifyTiles(ctx, devices.Tiler(), seed, n, claims, 0)
	if err != nil {
		return err
	}
	if bad != nil {
		return fmt.Errorf("n = %d, seed %s: the digest %016x of tile (%d, %d) of lap %d is not the CPU's", n, seed, bad.Digest, bad.Row, bad.Col, lap)
	}
	c.Tiles = len(claims)
	for _, row := range []uint32{0, m - 1, rand.Uint32N(m)} { //nolint:gosec // as above
		strip, err := s.Strip(ctx, lap, row)
		if err != nil {
			return err
		}
		if !slices.Equal(strip, digests[row*m:(row+1)*m]) {
			return fmt.Errorf("n = %d, seed %s: row %d of lap %d comes out differently as a strip", n, seed, row, lap)
		}
		c.Rows++
	}
	return nil
}
