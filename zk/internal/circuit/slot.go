package circuit

import "github.com/consensys/gnark/frontend"

// slot is an account while the steps are applied.
type slot struct {
	points frontend.Variable
	est    eighths
	streak frontend.Variable // as the leaf has it: without the misses since the last line

	// The streak as the next round will find it, in bits. Each miss in this
	// epoch halves it, so that the misses back to the last line are computed
	// only once.
	eager []frontend.Variable

	// Informational fields in their places: last work and seconds; last verdict
	// and settled index. The rule never reads them.
	work, mark frontend.Variable
}

// open reads a leaf, whose 248 bits can be read in only one way. settled is the
// last settled index before the epoch; no leaf has a greater one.
func (b *builder) open(leaf, settled frontend.Variable) *slot {
	a := b.account(b.split(leaf, elementBits))
	bits := a.est
	eighth := b.fresh(b.weigh(bits[3:], 0))
	return &slot{
		points: b.fresh(b.weigh(a.points, 0)),
		est:    b.joined(eighth, bits[3:], bits[:3]),
		streak: b.fresh(b.weigh(a.streak, 0)),
		eager:  b.streakBits(b.faded(a.streak, b.Sub(settled, a.lastIndex))),
		work:   b.fresh(a.work),
		mark:   b.fresh(a.mark),
	}
}

// account is the fields of a 248-bit element.
type account struct {
	points, streak, est []frontend.Variable
	work, mark          frontend.Variable // in their places
	lastIndex           frontend.Variable
}

func (b *builder) account(bits []frontend.Variable) account {
	a := account{
		points:    bits[:pointsBits],
		streak:    bits[streakAt:estAt],
		est:       bits[estAt:lastIndexAt],
		work:      b.weigh(bits[lastWorkAt:lastVerdictAt], lastWorkAt),
		lastIndex: b.weigh(bits[lastIndexAt:], 0),
	}
	a.mark = b.Add(b.weigh(bits[lastVerdictAt:streakAt], lastVerdictAt), b.shift(a.lastIndex, lastIndexAt))
	b.atMostFull(a.streak)
	return a
}

// streakBits constrains a streak to 8 bits of its own.
func (b *builder) streakBits(v frontend.Variable) []frontend.Variable {
	bits := b.hint(bitsHint, 8, v)
	for _, bit := range bits {
		b.boolean(bit)
	}
	b.AssertIsEqual(v, b.weigh(bits, 0))
	return bits
}

// close packs the leaf. All fields except points are within their bits already:
// streaks never exceed 128, est has 48 bits, and the rest comes from
// constrained leaves, headers and lines. Points are not cut: beyond 80 bits
// nothing can be proven.
func (b *builder) close(s *slot) frontend.Variable {
	b.split(s.points, pointsBits)
	return b.Add(s.points, s.work, s.mark, b.shift(s.streak, streakAt), b.shift(s.est.value, estAt))
}
