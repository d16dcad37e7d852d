// Package compute runs laps (protocol §4) on devices and proves their tiles.
//
// A [Device] is prepared for one operator seed and matrix size, which makes a
// [Session] that computes whole laps and single strips of 64 rows. [Run] lets
// several devices of unequal speed share one round; its [Result] keeps only the
// row leaves of each lap. [Result.Open] recomputes the strips that a reveal
// needs. A [Tiler] makes single tiles from nothing but a seed; [Verify] uses it
// to check other operators' claims, and [RunChecked] to check each device's
// laps. [Estimate], [Bench] and [PickSize] measure, and [Throttle] slows a
// device down.
//
// The device of this package is [NewGo], pure Go and the reference. Package cpu
// has C kernels, package cuda uses NVIDIA's GPUs, and package devices opens
// them all by name. All compute the same bits.
package compute

import (
	"context"
	"fmt"
	"time"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Info describes a device to users.
type Info struct {
	Name        string // unique on this machine, such as "cpu"
	Kind        string // "cuda", "cpu" or "go"
	Description string // instruction set, memory needed
	Threads     int    // strips computed at the same time

	// Memory returns how many bytes of main memory a session of size n takes;
	// nil if it takes hardly any.
	Memory func(n uint32) uint64
}

// Device is hardware that computes laps. Its methods may be called from
// several goroutines.
type Device interface {
	Info() Info

	// CheckSize returns an error for matrix sizes that the device can't do.
	CheckSize(n uint32) error

	// Prepare makes the right matrix for an operator seed, which all laps of a
	// round share, and whatever else laps need. When ctx ends it returns early
	// with ctx's error. The caller closes the session.
	Prepare(ctx context.Context, seed flops.Hash, n uint32) (Session, error)
}

// Session is a device prepared for one seed and size n, with m = n/64 tile
// rows and columns.
type Session interface {
	// Laps computes the laps that next hands out, each below 2^32, until next
	// has no more. It passes each lap's m·m tile digests, row by row, to done,
	// which must not keep the slice. It asks for the next lap before the last
	// is done where that keeps the device busy, and calls next and done from
	// several goroutines, possibly at the same time. It returns nil once every
	// lap that it took is done; early, with ctx's error, within a fraction of a
	// lap of ctx's end; or with the first error of the device or of done.
	Laps(ctx context.Context, next func() (lap uint64, ok bool), done func(lap uint64, digests []uint64) error) error

	// Strip computes the m digests of one tile row of a lap. It may be called
	// from several goroutines.
	Strip(ctx context.Context, lap uint64, row uint32) ([]uint64, error)

	// Close waits for calls in progress and frees what Prepare made. A closed
	// session returns ErrClosed.
	Close() error
}

// Tiler makes the digest of tile (row, col) of one lap's product from nothing
// but an operator seed, without storing a matrix. That is what verifying a
// sample takes. It may be called from several goroutines.
type Tiler interface {
	TileDigest(seed flops.Hash, n uint32, lap uint64, row, col uint32) (uint64, error)
}

// TileAt is a tile's position.
type TileAt struct {
	Lap      uint64
	Row, Col uint32
}

// BatchTiler is a Tiler that makes several tiles of one seed with less work
// than one by one, since tiles in the same rows or columns share these.
type BatchTiler interface {
	Tiler
	TileDigests(seed flops.Hash, n uint32, at []TileAt) ([]uint64, error)
}

// Multiplier is a session that can do only the products of laps: it makes no
// rows of the left matrix and folds nothing, and the digests passed to done are
// meaningless. It shows how much of a lap's time the rest takes.
type Multiplier interface {
	Products(ctx context.Context, next func() (lap uint64, ok bool), done func(lap uint64, digests []uint64) error) error
}

// Yardstick is a session that can measure the product of its vendor's library
// on the same device, for comparison with ours.
type Yardstick interface {
	// Yardstick measures products of two n by n matrices. Its error gives the
	// reason if there is no such library or it can't be used.
	Yardstick(ctx context.Context) (YardstickTimes, error)
}

// YardstickTimes is how long one product takes in a vendor's library.
type YardstickTimes struct {
	Library    string
	Int8, BF16 time.Duration // by the operands' type
}

// CheckTile returns an error for tiles that don't exist; devices call it before
// they compute.
func CheckTile(n uint32, lap uint64, row, col uint32) error {
	if err := flops.CheckSize(n); err != nil {
		return err
	}
	if m := n / flops.TileEdge; lap >= flops.MaxLaps || row >= m || col >= m {
		return fmt.Errorf("tile (%d, %d) of lap %d is not one of size %d: rows and columns end at %d, laps at %d",
			row, col, lap, n, m-1, uint64(flops.MaxLaps-1))
	}
	return nil
}
