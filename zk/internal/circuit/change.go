package circuit

import "github.com/consensys/gnark/frontend"

// change is the effect of a fault or a set, computed once per step. In other
// steps it touches no slot.
type change struct {
	touched, rewarded []frontend.Variable // one per slot
	replaced          []frontend.Variable // touched by a set

	// The touched slot's account after the step; work and mark only from a set.
	points, est, eager, streak frontend.Variable
	work, mark                 frontend.Variable

	reward frontend.Variable
}

// change reads a payload: the account in a set, the gift in a fault.
func (b *builder) change(h header, payload, settled frontend.Variable, slots []*slot) change {
	c := change{
		touched:  b.oneHot(h.changes, h.slot, len(slots)),
		rewarded: b.oneHot(h.fault, h.beneficiary, len(slots)),
		replaced: make([]frontend.Variable, len(slots)),
	}
	bits := b.split(b.Mul(h.changes, payload), elementBits)
	// A fault's payload is points and nothing more. So the account in it has
	// streak and established work 0, as a fault leaves them.
	b.zero(h.fault, b.weigh(bits[pointsBits:], 0))
	a := b.account(bits)
	c.est = b.fresh(b.weigh(a.est, 0))
	c.streak = b.fresh(b.weigh(a.streak, 0))
	c.work, c.mark = b.fresh(a.work), b.fresh(a.mark)
	c.eager = b.fresh(b.faded(a.streak, b.Mul(h.set, b.Sub(settled, a.lastIndex))))
	given := b.fresh(b.weigh(a.points, 0))

	before := frontend.Variable(0)
	for i, s := range slots {
		before = b.Add(before, b.Mul(c.touched[i], s.points))
		c.replaced[i] = b.Mul(c.touched[i], h.set)
	}
	left, half := b.fault(b.fresh(before), h.faultWork)
	c.points = b.fresh(b.Select(h.set, given, left))
	c.reward = b.fresh(b.Add(half, given))
	return c
}

// oneHot marks the slot that a header names, if the step has such a slot and it
// is not noSlot. Of booleans whose sum is at most 1, the one with that number
// is 1; no slot has the number noSlot.
func (b *builder) oneHot(has, slot frontend.Variable, n int) []frontend.Variable {
	hot := b.hint(oneHotHint, n, slot, has)
	some, number := frontend.Variable(0), frontend.Variable(0)
	for i, v := range hot {
		some = b.Add(some, b.boolean(v))
		number = b.Add(number, b.Mul(v, i))
	}
	b.boolean(some)
	b.zero(some, b.not(has))
	b.zero(has, b.Sub(b.Add(number, b.Mul(b.not(some), noSlot)), slot))
	return hot
}

// fault is the rule of protocol §9 for points: min(points, 2·work) is taken
// back; a tenth of the rest, rounded down, is forfeited; and half of that,
// rounded down, is the reward. It holds in every step, whatever its numbers
// mean there: points are below 2^80, work has 48 bits.
func (b *builder) fault(points, work frontend.Variable) (left, reward frontend.Variable) {
	beyond := b.Sub(points, b.Mul(work, 2))
	all := b.boolean(b.hint(takenBackHint, 1, points, b.Mul(work, 2))[0])
	// If all points are taken back, there must be no more than 2·work, which
	// has 49 bits. If 2·work is taken back, what is left must not be negative,
	// which the division shows.
	under := b.Mul(all, beyond)
	b.split(b.Neg(under), workBits+1)
	rest := b.Sub(beyond, under)

	// rest = 20·reward + 10·odd + units, each in its range: only one solution
	// exists. 76 bits for the reward are enough for 2^80 points.
	halves := b.hint(forfeitHint, 2, rest)
	reward, odd := halves[0], b.boolean(halves[1])
	b.split(reward, pointsBits-4)
	units := b.split(b.Sub(rest, b.Mul(reward, 20), b.Mul(odd, 10)), 4)
	b.zero(units[3], b.Add(units[1], units[2])) // at most 9
	return b.Sub(rest, b.Mul(reward, 2), odd), reward
}

// apply moves a slot over one step. A round changes it by its line; a fault or
// a set changes it if it is touched or rewarded. No step does both.
func (b *builder) apply(s *slot, h header, v Value, c change, i int) {
	touched, replaced := c.touched[i], c.replaced[i]
	l := b.line(s, h, v)
	est := b.eighths(b.Add(l.est, b.Mul(touched, b.Sub(c.est, l.est))))
	points := b.Add(s.points, b.points(l, est))
	// Points stay integers far below the field's modulus: no step adds 2^81,
	// and there are at most 64 steps.
	points = b.Add(points, b.Mul(touched, b.Sub(c.points, points)), b.Mul(c.rewarded[i], c.reward))
	s.points = b.fresh(points)
	s.est = est
	s.eager = b.streakBits(b.Add(l.eager, b.Mul(touched, b.Sub(c.eager, l.eager))))
	s.streak = b.Add(l.streak, b.Mul(touched, b.Sub(c.streak, l.streak)))
	s.work = b.Add(l.work, b.Mul(replaced, b.Sub(c.work, l.work)))
	s.mark = b.Add(l.mark, b.Mul(replaced, b.Sub(c.mark, l.mark)))
}
