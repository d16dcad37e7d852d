//go:build cgo && linux

package cuda

// #include "driver.h"
import "C"

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// seed is the part of an operator seed that entries are generated from (protocol §4).
type seed struct{ key0, key1, s2 uint32 }

func newSeed(h flops.Hash) seed {
	word := func(i int) uint32 { return binary.BigEndian.Uint32(h[4*i:]) }
	return seed{word(0), word(1), word(2)}
}

// session implements compute.Session and compute.Multiplier.
type session struct {
	d            *Device
	operatorSeed flops.Hash
	seed         seed
	n, m         uint32
	rows         uint32 // of a band
	memory

	open   sync.RWMutex // read-locked by calls in flight
	closed bool
	turn   chan struct{} // of capacity 1, full while laps are computed
}

// Prepare implements compute.Device. It takes the card's memory for the right
// matrix and twice a band of the left one, at most 3·n² bytes and what digests
// need; Close gives it back.
func (d *Device) Prepare(ctx context.Context, operatorSeed flops.Hash, n uint32) (compute.Session, error) {
	s, err := d.prepare(ctx, operatorSeed, n)
	if err != nil {
		return nil, err
	}
	return s, nil
}

func (d *Device) prepare(ctx context.Context, operatorSeed flops.Hash, n uint32) (*session, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if err := d.CheckSize(n); err != nil {
		return nil, err
	}
	if err := compute.CheckMemory(d, n); err != nil {
		return nil, err
	}
	s := &session{
		d: d, operatorSeed: operatorSeed, seed: newSeed(operatorSeed),
		n: n, m: n / flops.TileEdge, rows: d.bandRows(n),
		turn: make(chan struct{}, 1),
	}
	err := d.thread.complete(ctx, "allocate memory", d.limit(0), func() error { return s.allocate(d, n) })
	if ended := ctx.Err(); ended != nil && errors.Is(err, ended) {
		return nil, err // it took nothing
	}
	if err == nil {
		err = d.call(ctx, "make the right matrix", lapOps(n, n), func() error {
			if err := d.makeRight(s.work, s.right, &s.seed, n); err != nil {
				return err
			}
			return s.strip.finish(d, s.work)
		})
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("make the right matrix of size %d: %w", n, err), s.Close())
	}
	return s, nil
}

// Laps implements compute.Session. Two bands are always in flight: while one is
// multiplied, the left matrix of the next is generated and the digests of the last are
// copied out. Meanwhile done has the digests of an earlier lap.
func (s *session) Laps(ctx context.Context, next func() (uint64, bool), done func(uint64, []uint64) error) error {
	return s.laps(ctx, kernelLap, next, done)
}

// Products implements compute.Multiplier.
func (s *session) Products(ctx context.Context, next func() (uint64, bool), done func(uint64, []uint64) error) error {
	return s.laps(ctx, kernelProduct, next, done)
}

// Strip implements compute.Session. It is computed after the bands that are in flight.
func (s *session) Strip(ctx context.Context, lap uint64, row uint32) ([]uint64, error) {
	s.open.RLock()
	defer s.open.RUnlock()
	if s.closed {
		return nil, compute.ErrClosed
	}
	if err := compute.CheckTile(s.n, lap, row, 0); err != nil {
		return nil, err
	}
	var digests []uint64
	doing := fmt.Sprintf("compute row %d of lap %d", row, lap)
	err := s.d.call(ctx, doing, 2*lapOps(s.n, s.rows)+lapOps(s.n, flops.TileEdge), func() error {
		b := band{kernel: kernelLap, lap: lap, row: row * flops.TileEdge, rows: flops.TileEdge, to: s.stripDigests, slot: &s.strip}
		if err := s.submit(&b); err != nil {
			return err
		}
		if err := s.wait(&b); err != nil {
			return err
		}
		digests = slices.Clone(s.stripDigests)
		return nil
	})
	if err != nil {
		return nil, err // digests may still be written to
	}
	return digests, nil
}

// Close implements compute.Session. It waits for nothing from a card that was given up,
// and leaves what that card holds.
func (s *session) Close() error {
	s.open.Lock()
	defer s.open.Unlock()
	if s.closed {
		return nil
	}
	s.closed = true
	err := s.d.call(context.Background(), "free memory", 2*lapOps(s.n, s.rows), func() error { return s.free(s.d) })
	if s.d.thread.gone() != nil {
		return nil // its users get the error, or have it already
	}
	if errors.Is(err, compute.ErrClosed) {
		return nil // everything it held is gone with the card's context
	}
	return err
}

// lapOps is the operations of a product of rows with all columns.
func lapOps(n, rows uint32) float64 { return 2 * float64(n) * float64(n) * float64(rows) }
