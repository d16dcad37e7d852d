package attacks

import (
	"math"
	"math/bits"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// operands are the rows and columns behind one tile.
type operands struct {
	rows, cols [flops.TileEdge][]int8
}

func operandsOf(seed flops.Hash, n uint32, lap uint64, row, col uint32) *operands {
	e := flops.NewEntries(seed)
	o := new(operands)
	for i := range o.rows {
		o.rows[i], o.cols[i] = make([]int8, n), make([]int8, n)
		e.RowA(lap, flops.TileEdge*row+uint32(i), o.rows[i])
		e.ColB(flops.TileEdge*col+uint32(i), o.cols[i])
	}
	return o
}

// multiply computes the tile with an accumulator that rounds each sum its own
// way.
func (o *operands) multiply(round func(int32) int32) (c [flops.TileEdge * flops.TileEdge]int32) {
	for r, row := range o.rows {
		for s, col := range o.cols {
			var sum int32
			for k, a := range row {
				sum = round(sum + int32(a)*int32(col[k]))
			}
			c[flops.TileEdge*r+s] = sum
		}
	}
	return c
}

func exact(v int32) int32 { return v }

// weight is the fold's weight of entry (r, s).
func weight(r, s int) int64 { return int64(2*(flops.TileEdge*r+s) + 1) }

// linear computes Σ weight·C from sums of rows and columns, in some 4·64·n operations
// instead of 4096·n.
func (o *operands) linear() (sum int64) {
	for k := range o.rows[0] {
		var a, weighted, b, weightedB int64
		for i := range o.rows {
			a += int64(o.rows[i][k])
			weighted += int64(2*flops.TileEdge*i) * int64(o.rows[i][k])
			b += int64(o.cols[i][k])
			weightedB += int64(2*i+1) * int64(o.cols[i][k])
		}
		sum += weighted*b + a*weightedB
	}
	return sum
}

// quadratic computes Σ weight·C² from Gram matrices; those of the columns are the
// same for all tiles above each other, in all laps.
func (o *operands) quadratic() (sum int64) {
	for k := range o.rows[0] {
		for l := range o.rows[0] {
			var a, weighted, b, weightedB int64
			for i := range o.rows {
				product := int64(o.rows[i][k]) * int64(o.rows[i][l])
				a += product
				weighted += int64(2*flops.TileEdge*i) * product
				product = int64(o.cols[i][k]) * int64(o.cols[i][l])
				b += product
				weightedB += int64(2*i+1) * product
			}
			sum += weighted*b + a*weightedB
		}
	}
	return sum
}

// TestLowDegreeShortcutOfTheFold computes weighted sums of a tile's entries, and of
// their squares, without the entries. The fold mixes each entry before it sums, so
// such sums are no digest, and an operator that commits to them is caught.
func TestLowDegreeShortcutOfTheFold(t *testing.T) {
	n, f := newNetwork(t, 1)
	me := n.Operators[0]
	seed := f.Attempt.OperatorSeed(me.ID())
	for _, shortcut := range []struct {
		name string
		of   func(*operands) int64
		fold func(c int64) int64
	}{
		{"linear", (*operands).linear, func(c int64) int64 { return c }},
		{"quadratic", (*operands).quadratic, func(c int64) int64 { return c * c }},
	} {
		o := operandsOf(seed, flops.MinSize, 0, 0, 0)
		c := o.multiply(exact)
		var want int64
		for i, v := range c {
			want += weight(i/flops.TileEdge, i%flops.TileEdge) * shortcut.fold(int64(v))
		}
		sum := shortcut.of(o)
		if sum != want {
			t.Fatalf("the %s shortcut gives %d, the entries give %d", shortcut.name, sum, want)
		}
		if digest := flops.Fold(&c); digest == uint64(sum) {
			t.Errorf("the digest is the %s sum", shortcut.name)
		}
	}
	c := claimed(f, me, 1, func(lap uint64, row, col uint32) uint64 {
		return uint64(operandsOf(seed, flops.MinSize, lap, row, col).linear())
	})
	if got := c.verdict(t, sampleSeed(0)); got != flops.VerdictWrongTile {
		t.Errorf("work by the shortcut is %s", got)
	}
}

// TestShortAccumulator multiplies with accumulators that are shorter than the
// protocol asks for, at the smallest size at which they must fail. They are cheaper,
// and their tiles are wrong; at sizes where the tiles are right, they are allowed.
func TestShortAccumulator(t *testing.T) {
	significant := func(width int) func(int32) int32 {
		return func(v int32) int32 {
			excess := bits.Len32(uint32(max(v, -v))) - width
			if excess <= 0 {
				return v
			}
			return int32(math.RoundToEven(math.Ldexp(float64(v), -excess))) << excess
		}
	}
	seed := flops.Keccak([]byte("seed"))
	for _, c := range []struct {
		name  string
		n     uint32
		round func(int32) int32
	}{
		{"half precision, 11 bits", 256, significant(11)},
		{"FP8 tensor cores, 14 bits", 4096, significant(14)},
		{"16 bits that saturate", 16384, func(v int32) int32 { return min(max(v, math.MinInt16), math.MaxInt16) }},
		{"16 bits that wrap", 16384, func(v int32) int32 { return int32(int16(v)) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			tile := operandsOf(seed, c.n, 0, 0, 0).multiply(c.round)
			if flops.Fold(&tile) == flops.NewEntries(seed).TileDigest(c.n, 0, 0, 0) {
				t.Error("the tile is right")
			}
		})
	}
	tile := operandsOf(seed, 4096, 0, 0, 0).multiply(exact)
	if flops.Fold(&tile) != flops.NewEntries(seed).TileDigest(4096, 0, 0, 0) {
		t.Error("an exact accumulator's tile is wrong")
	}
}
