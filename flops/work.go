package flops

import (
	"math/big"
	"math/bits"
)

// Limits of the matrix size n, a power of two, and of the number of laps
// (protocol §2 and §4).
const (
	MinSize = 256
	MaxSize = 32768
	MaxLaps = 1<<32 - 1
)

// CheckSize refuses a matrix size that no round may use: it must be a power of
// two from MinSize to MaxSize. The error is a *Refusal with SIZE_NOT_ALLOWED.
func CheckSize(n uint32) error {
	if n < MinSize || n > MaxSize || n&(n-1) != 0 {
		return Refuse(RefusedSizeNotAllowed, "matrix size %d is not a power of two from %d to %d", n, MinSize, MaxSize)
	}
	return nil
}

// Work is what an operator says it has done in a round: laps 0 to Laps−1 of
// size N, and their root.
type Work struct {
	N    uint32
	Laps uint64
	Root Hash
}

// Check refuses sizes and lap counts that no parameters allow. The error is a
// *Refusal.
func (w Work) Check() error {
	if err := CheckSize(w.N); err != nil {
		return err
	}
	if w.Laps == 0 {
		return Refuse(RefusedSizeNotAllowed, "work has no lap; commit at least one")
	}
	if w.Laps > MaxLaps {
		return Refuse(RefusedWorkTooLarge, "%d laps are more than %d", w.Laps, uint64(MaxLaps))
	}
	return nil
}

// Tiles is m = n/64, the number of tiles along an edge of the product.
func (w Work) Tiles() uint32 { return w.N / TileEdge }

// FLOP is the nominal work 2·n³·laps in floating-point operations.
func (w Work) FLOP() *big.Int {
	n := new(big.Int).SetUint64(uint64(w.N))
	flop := new(big.Int).Mul(n, n)
	flop.Mul(flop, n).Lsh(flop, 1)
	return flop.Mul(flop, new(big.Int).SetUint64(w.Laps))
}

// GiFLOP is the nominal work in units of 2^30 FLOP, rounded down: the ledger's
// unit (protocol §8). It is below 2^48 for any work that passes Check, and 0
// for any other.
func (w Work) GiFLOP() uint64 {
	if w.Check() != nil {
		return 0
	}
	hi, lo := w.flop()
	return hi<<34 | lo>>30
}

// flop is FLOP of work that passes Check, which is below 2^78.
func (w Work) flop() (hi, lo uint64) {
	n := uint64(w.N)
	return bits.Mul64(2*n*n*n, w.Laps)
}
