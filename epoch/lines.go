package epoch

import (
	"errors"
	"fmt"
	"math/bits"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

const (
	valueBits      = 51
	valuesPerPart  = 4
	verdictOfValue = workBits
)

// ErrLines is wrapped when lines can't be put into slots, or no lines can give
// the values.
//
// Remedy: Check that the node follows the right chain and runs a current
// version. If it does, the quorum has signed a digest that does not belong to
// its lines: the ledger stays as it is, and only a new deployment helps.
var ErrLines = errors.New("not lines of this ledger")

// Value is a round's entry for one slot: the line's work in GiFLOP, 48 bits,
// and above it the verdict, 3 bits. A slot without a line has 0.
type Value uint64

// ValueOf returns the value of a line that passes flops.CheckLines.
func ValueOf(l flops.Line) Value {
	return Value(l.Work().GiFLOP() | uint64(l.Verdict)<<verdictOfValue)
}

// Work is in GiFLOP.
func (v Value) Work() uint64 { return uint64(v) & (1<<workBits - 1) }

// Verdict is flops.VerdictNone for a slot without a line.
func (v Value) Verdict() flops.Verdict { return flops.Verdict(v >> verdictOfValue) }

// Values puts a round's lines into the slots that their operators held at the
// end of the block that opened the round (protocol §8.1). It leaves out lines
// of operators without a slot, which credit nothing.
func Values(slots int, lines []flops.Line, slotOf func(flops.Address) (slot int, held bool)) ([]Value, error) {
	if err := CheckSlots(slots); err != nil {
		return nil, err
	}
	values := make([]Value, slots)
	for _, l := range lines {
		slot, held := slotOf(l.Operator)
		switch {
		case !held:
			continue
		case slot < 0 || slot >= slots:
			return nil, fmt.Errorf("operator %s holds slot %d of %d: %w", l.Operator, slot, slots, ErrLines)
		case values[slot] != 0:
			return nil, fmt.Errorf("operator %s holds slot %d, which has a line already: %w", l.Operator, slot, ErrLines)
		}
		values[slot] = ValueOf(l)
	}
	return values, nil
}

// LinesDigest is the digest of a round's values that the quorum signs: a chain
// of Compress over four values at a time. The number of values is a multiple of
// four.
func LinesDigest(values []Value) (digest Element) {
	for ; len(values) >= valuesPerPart; values = values[valuesPerPart:] {
		var part [valuesPerPart]field
		for i := range part {
			part[i] = field{uint64(values[i]), valueBits * uint(i)}
		}
		digest = Compress(digest, pack(part[:]...))
	}
	return digest
}

// MaxWork is the most work, in GiFLOP, that a line of a round may have for a
// proof to credit it: that of the most FLOP that the contract allows a line.
func MaxWork(maxRate, window uint64) uint64 {
	hi, lo := bits.Mul64(maxRate, window)
	if hi >= 1<<(workBits-34) {
		return 1<<workBits - 1
	}
	return hi<<34 | lo>>30
}
