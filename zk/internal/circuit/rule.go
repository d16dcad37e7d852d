package circuit

import "github.com/consensys/gnark/frontend"

// credited is a round's effect on a slot.
type credited struct {
	est, eager, streak frontend.Variable
	work, mark         frontend.Variable

	plain    frontend.Variable // work credited at multiplier 1
	bonus    frontend.Variable // the streak that counts for a bonus; 0 if there is none
	slow     frontend.Variable // whether the bonus is on the work instead of est
	slowWork eighths           // that work
}

// line is the rule of protocol §8 for one slot in one round, except for points.
// In a step that is not a round, work and verdict are 0 and nothing changes.
//
// All numbers here are integers between −2^50 and 2^50, so no difference wraps
// around the field. est has 48 bits and its eighth 45, both from the slot; the
// most work has 48 bits, and work is that minus a number of 48 bits.
func (b *builder) line(s *slot, h header, v Value) credited {
	work, est, eighth := v.Work, s.est.value, s.est.eighth
	eager, half, full := b.weigh(s.eager, 0), b.weigh(s.eager[1:], 0), s.eager[7]

	b.split(b.Sub(h.mostWork, work), workBits) // work ≤ most work
	verdict := b.split(v.Verdict, 3)
	noneOrOK := b.Mul(b.not(verdict[1]), b.not(verdict[2]))
	bad := b.not(noneOrOK)
	ok := b.Mul(verdict[0], noneOrOK)
	credit := b.Mul(ok, b.not(b.IsZero(work))) // OK without work leaves the slot unchanged
	counts := b.Add(credit, bad)

	// A credited line is one of four kinds: the first after a streak has ended;
	// beyond what est may grow to; below what est may shrink to; between. Only
	// the prover's true choice passes: neither of the two differences that it
	// selects may be negative.
	start := b.Mul(credit, b.IsZero(eager))
	kept := b.Sub(credit, start)
	choice := b.hint(growthHint, 2, work, est, eighth, kept)
	fast, between := b.boolean(choice[0]), b.boolean(choice[1])
	slow := b.boolean(b.Sub(kept, fast, between))
	// fast: work − (est + eighth + 1) − 1 ≥ 0. between: work − (est − eighth) ≥ 0.
	// In all other cases: work ≥ 0. So work is never negative.
	above := b.split(b.Sub(work, b.Mul(b.Add(fast, between), est), b.Mul(b.Sub(fast, between), eighth), b.Mul(fast, 2)), workBits)
	// between: (est + eighth + 1) − work ≥ 0. slow: (est − eighth) − 1 − work ≥ 0.
	b.split(b.Add(b.Mul(b.Add(between, slow), b.Sub(est, work)), b.Mul(b.Sub(between, slow), eighth), between, b.Neg(slow)), workBits)

	longer := b.Mul(credit, b.Sub(b.Add(eager, 1), full)) // min(streak + 1, 128)
	seconds := b.shift(h.seconds, lastSecondsAt)
	index := b.shift(h.settledIndex, lastIndexAt)
	return credited{
		// start and between: work. fast: est + eighth + 1. slow: est − eighth. bad: 0.
		est: b.Sub(b.Add(est, b.Mul(b.Add(start, between), b.Sub(work, est)), b.Mul(b.Sub(fast, slow), eighth), fast), b.Mul(bad, est)),
		// A round without a line that counts halves it; a line that counts
		// replaces it.
		eager:  b.Add(b.Sub(eager, b.Mul(h.round, b.Sub(eager, half)), b.Mul(counts, half)), longer),
		streak: b.Add(b.Sub(s.streak, b.Mul(counts, s.streak)), longer),
		work:   b.Add(s.work, b.Mul(credit, b.Sub(b.Add(b.shift(work, lastWorkAt), seconds), s.work))),
		mark:   b.Add(s.mark, b.Mul(counts, b.Sub(b.Add(b.shift(v.Verdict, lastVerdictAt), index), s.mark))),

		plain: b.Mul(credit, work),
		bonus: b.Mul(kept, eager),
		slow:  slow,
		// The work of a slow line is `above` itself.
		slowWork: eighths{low: b.weigh(above[:7], 0), high: b.weigh(above[7:], 0)},
	}
}

// points is what a round credits: the work, plus a 128th of the bonus times
// established work, rounded down. est is the slot's after the round. The bonus
// is on est, except for a slow line, where it is on the line's work. At the
// start of a streak there is no bonus.
//
// The remainder leaves no choice. With c = 128·high + low, c·bonus/128 rounded
// down is high·bonus plus the 128th of low·bonus rounded down; low·bonus has 14
// bits, and its upper 7 bits are that 128th.
func (b *builder) points(c credited, est eighths) frontend.Variable {
	low := b.Select(c.slow, c.slowWork.low, est.low)
	high := b.Select(c.slow, c.slowWork.high, est.high)
	bits := b.split(b.Mul(low, c.bonus), 14)
	return b.Add(c.plain, b.Mul(high, c.bonus), b.weigh(bits[7:], 0))
}
