// Package compute runs laps (PROTOCOL section 4) on devices and proves tiles
// of them.
//
// A [Device] is prepared for one operator seed and matrix size, which makes a
// [Session] that computes whole laps and single strips of 64 rows. [Run] lets
// several devices of unequal speed share one round and keeps of each lap only
// its row leaves in a [Result]; [Result.Open] recomputes the strips that a
// reveal asks for. A [Tiler] makes single tiles out of nothing but a seed;
// [Verify] checks other operators' claims with it, and [RunChecked] each
// device's laps. [Estimate], [Bench] and [PickSize] measure, [Throttle] slows a
// device down.
//
// The device of this package is [NewGo], pure Go and the reference; package cpu
// has C kernels, package cuda NVIDIA's GPUs. Package devices opens them by name.
// All give the same bits.
package compute

import (
	"context"
	"fmt"
	"time"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Info describes a device to people.
type Info struct {
	Name        string // unique on this machine, such as "cpu"
	Kind        string // what it is: "cuda", "cpu" or "go"
	Description string // instruction set, memory needed
	Threads     int    // strips computed at a time

	// Memory is how many bytes of main memory a session of size n takes; nil if
	// it takes none to speak of.
	Memory func(n uint32) uint64
}

// Device is hardware that computes laps. Its methods may be called from
// several goroutines.
type Device interface {
	Info() Info

	// CheckSize refuses matrix sizes that the device can't do.
	CheckSize(n uint32) error

	// Prepare makes the right matrix for an operator seed, which all laps of a
	// round share, and whatever else laps need. It returns early with ctx's
	// error. The caller closes the session.
	Prepare(ctx context.Context, seed flops.Hash, n uint32) (Session, error)
}

// Session is a device prepared for one seed and size n, with m = n/64 tile
// rows and columns.
type Session interface {
	// Laps computes the laps that next hands out, each below 2^32, until next
	// hands out none, and gives each one's m·m tile digests, row by row, to
	// done, which must not keep the slice. It asks for the next lap before the
	// last is done where that keeps the device busy, and calls next and done
	// from several goroutines, also at the same time. It returns nil once
	// every lap that it took is done; early, with ctx's error, within a
	// fraction of a lap of ctx's end; or with the first error of the device or
	// of done.
	Laps(ctx context.Context, next func() (lap uint64, ok bool), done func(lap uint64, digests []uint64) error) error

	// Strip computes the m digests of one tile row of a lap. It may be called
	// from several goroutines.
	Strip(ctx context.Context, lap uint64, row uint32) ([]uint64, error)

	// Close frees what Prepare made, after waiting for calls under way. A
	// closed session answers ErrClosed.
	Close() error
}

// Tiler makes the digest of tile (row, col) of one lap's product from nothing
// but an operator seed, storing no matrix: what the verification of a sample
// takes. It may be called from several goroutines.
type Tiler interface {
	TileDigest(seed flops.Hash, n uint32, lap uint64, row, col uint32) (uint64, error)
}

// TileAt is where a tile lies.
type TileAt struct {
	Lap      uint64
	Row, Col uint32
}

// BatchTiler is a Tiler that makes several tiles of one seed with less work than
// one by one, since tiles of the same rows or columns share these.
type BatchTiler interface {
	Tiler
	TileDigests(seed flops.Hash, n uint32, at []TileAt) ([]uint64, error)
}

// Multiplier is a session that can do the products of laps without the rest: no
// rows of the left matrix are made, nothing is folded, and the digests that done
// gets mean nothing. It says how much of a lap's time the rest takes.
type Multiplier interface {
	Products(ctx context.Context, next func() (lap uint64, ok bool), done func(lap uint64, digests []uint64) error) error
}

// Yardstick is a session that can measure the product of its vendor's library on
// the same device, which ours are compared with.
type Yardstick interface {
	// Yardstick measures products of two n by n matrices. Where there is no
	// such library, or it can't, its error says so.
	Yardstick(ctx context.Context) (YardstickTimes, error)
}

// YardstickTimes is how long a vendor's library takes for a product.
type YardstickTimes struct {
	Library    string
	Int8, BF16 time.Duration // by the operands' type
}

// CheckTile refuses tiles that don't exist, for devices to call before they
// compute.
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
