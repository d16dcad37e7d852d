//go:build cgo && linux

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"sync"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/cuda"
	"github.com/proof-of-flops/proof-of-flops/compute/devices"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

const (
	// lapsTogether is how many laps a card computes in one go for a check: more than
	// it has in flight at a time, so that every buffer for a lap's matrices and
	// digests is used again.
	lapsTogether = 8
	// mostTiles is how many tiles of each of these laps are computed again: all up to
	// n = 512, random ones beyond.
	mostTiles = 64
	// mostExtreme is the same for a product of extreme operands, with n = 1024.
	mostExtreme = 256
)

// Checked is what was compared at one size.
type Checked struct {
	N      uint32   `json:"n"`
	Laps   int      `json:"laps"`  // generated, computed in one go
	Tiles  int      `json:"tiles"` // of these, compared with the CPU's
	Rows   int      `json:"rows"`  // computed again as strips
	Extra  []string `json:"extreme_operands"`
	Faults []string `json:"faults,omitempty"`
}

// check compares a card with the CPU at every size.
func check(ctx context.Context, d *cuda.Device, sizes []uint32, to *card, log io.Writer) {
	for _, n := range sizes {
		if err := d.CheckSize(n); err != nil {
			to.skip(n, err)
			continue
		}
		c := Checked{N: n}
		fmt.Fprintf(log, "%s: checking n = %d\n", to.Device, n)
		fault := func(err error) {
			switch {
			case errors.Is(err, compute.ErrNoMemory):
				to.skip(n, err)
			case err != nil:
				c.Faults = append(c.Faults, err.Error())
			}
		}
		fault(checkLaps(ctx, d, n, &c))
		for _, p := range cuda.Patterns() {
			err := d.CheckPattern(ctx, p, n, mostExtreme)
			fault(err)
			if err == nil {
				c.Extra = append(c.Extra, p.Name)
			}
		}
		if c.Laps > 0 || len(c.Extra) > 0 || len(c.Faults) > 0 {
			to.Checked = append(to.Checked, c)
		}
	}
}

// checkLaps computes laps as a round does, one after another, and compares tiles of
// each, and rows.
func checkLaps(ctx context.Context, d *cuda.Device, n uint32, c *Checked) (err error) {
	var seed flops.Hash
	for i := range seed {
		seed[i] = byte(rand.Uint32()) //nolint:gosec // any seed will do
	}
	s, err := d.Prepare(ctx, seed, n)
	if err != nil {
		return err
	}
	defer func() {
		if e := s.Close(); err == nil {
			err = e
		}
	}()
	laps, err := computeLaps(ctx, s)
	if err != nil {
		return err
	}
	c.Laps = len(laps)
	m := n / flops.TileEdge
	var claims []flops.TileClaim
	for lap, digests := range laps {
		for _, i := range rand.Perm(len(digests))[:min(mostTiles, len(digests))] { //nolint:gosec // faulty hardware guesses nothing
			claims = append(claims, flops.TileClaim{Sample: uint32(i), Lap: lap, Row: uint32(i) / m, Col: uint32(i) % m, Digest: digests[i]})
		}
	}
	bad, err := compute.VerifyTiles(ctx, devices.Tiler(), seed, n, claims, 0)
	if err != nil {
		return err
	}
	if bad != nil {
		return fmt.Errorf("n = %d, seed %s: the digest %016x of tile (%d, %d) of lap %d is not the CPU's", n, seed, bad.Digest, bad.Row, bad.Col, bad.Lap)
	}
	c.Tiles = len(claims)
	rows := []uint32{0, m - 1, rand.Uint32N(m)} //nolint:gosec // as above
	for lap, digests := range laps {
		if c.Rows == len(rows) {
			break
		}
		row := rows[c.Rows]
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

// computeLaps computes the digests of some laps.
func computeLaps(ctx context.Context, s compute.Session) (map[uint64][]uint64, error) {
	var mu sync.Mutex
	laps := make(map[uint64][]uint64)
	first, handed := uint64(rand.Uint32N(flops.MaxLaps-lapsTogether)), uint64(0) //nolint:gosec // any laps will do
	err := s.Laps(ctx, func() (uint64, bool) {
		mu.Lock()
		defer mu.Unlock()
		handed++
		return first + handed - 1, handed <= lapsTogether
	}, func(lap uint64, digests []uint64) error {
		mu.Lock()
		defer mu.Unlock()
		laps[lap] = slices.Clone(digests)
		return nil
	})
	if err == nil && len(laps) != lapsTogether {
		err = fmt.Errorf("of %d laps, %d were done", lapsTogether, len(laps))
	}
	return laps, err
}
