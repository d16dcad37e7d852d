package circuit

import "github.com/consensys/gnark/frontend"

// change is what a fault or a set does, worked out once a step. In any other
// step it touches no slot.
type change struct {
	touched, rewarded []frontend.Variable // which slot, one for each
	replaced          []frontend.Variable // touched, by a set

	// The touched slot's account after it; work and mark of a set alone.
	points, est, eager, streak frontend.Variable
	work, mark                 frontend.Variable

	reward frontend.Variable
}

// change reads a payload: the account of a set, the gift of a fault.
func (b *builder) change(h header, payload, settled frontend.Variable, slots []*slot) change {
	c := change{
		touched:  b.oneHot(h.changes, h.slot, len(slots)),
		rewarded: b.oneHot(h.fault, h.beneficiary, len(slots)),
		replaced: make([]frontend.Variable, len(slots)),
	}
	bits := b.split(b.Mul(h.changes, payload), elementBits)
	// A fault's payload is points and nothing else, so the account in it is one
	// whose streak and established work are 0: what a fault leaves.
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
// is not noSlot: of booleans with a sum of at most 1 that one is 1 whose number
// it is, for no slot's number is noSlot.
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

// fault is the rule of PROTOCOL section 9 for points: min(points, 2·work) is
// taken back, a tenth of the rest, rounded down, forfeited, and half of that,
// rounded down, is the reward. It holds in every step, whatever its numbers
// mean there: points below 2^80, work of 48 bits.
func (b *builder) fault(points, work frontend.Variable) (left, reward frontend.Variable) {
	beyond := b.Sub(points, b.Mul(work, 2))
	all := b.boolean(b.hint(takenBackHint, 1, points, b.Mul(work, 2))[0])
	// All points are taken back: only if there are no more than 2·work, which has
	// 49 bits. 2·work is: only if what is left is not negative, as the division
	// shows.
	under := b.Mul(all, beyond)
	b.split(b.Neg(under), workBits+1)
	rest := b.Sub(beyond, under)

	// rest = 20·reward + 10·odd + units, each in its range: there is one way. 76
	// bits for the reward are enough for 2^80 points.
	halves := b.hint(forfeitHint, 2, rest)
	reward, odd := halves[0], b.boolean(halves[1])
	b.split(reward, pointsBits-4)
	units := b.split(b.Sub(rest, b.Mul(reward, 20), b.Mul(odd, 10)), 4)
	b.zero(units[3], b.Add(units[1], units[2])) // at most 9
	return b.Sub(rest, b.Mul(reward, 2), odd), reward
}

// apply moves a slot over one step. A round changes it by its line, a fault or a
// set if the slot is touched or rewarded; no step does both.
func (b *builder) apply(s *slot, h header, v Value, c change, i int) {
	touched, replaced := c.touched[i], c.replaced[i]
	l := b.line(s, h, v)
	est := b.eighths(b.Add(l.est, b.Mul(touched, b.Sub(c.est, l.est))))
	points := b.Add(s.points, b.points(l, est))
	// Points stay integers far below the field's modulus: no step adds 2^81, and
	// there are 64 at most.
	points = b.Add(points, b.Mul(touched, b.Sub(c.points, points)), b.Mul(c.rewarded[i], c.reward))
	s.points = b.fresh(points)
	s.est = est
	s.eager = b.streakBits(b.Add(l.eager, b.Mul(touched, b.Sub(c.eager, l.eager))))
	s.streak = b.Add(l.streak, b.Mul(touched, b.Sub(c.streak, l.streak)))
	s.work = b.Add(l.work, b.Mul(replaced, b.Sub(c.work, l.work)))
	s.mark = b.Add(l.mark, b.Mul(replaced, b.Sub(c.mark, l.mark)))
}
