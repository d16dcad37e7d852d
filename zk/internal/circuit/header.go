package circuit

import "github.com/consensys/gnark/frontend"

// header is a step's header, read.
type header struct {
	element frontend.Variable

	// Of these at most one is 1; changes is fault or set, active any of them.
	round, fault, set frontend.Variable
	changes, active   frontend.Variable

	// Of a round.
	settledIndex, seconds, mostWork frontend.Variable

	// Of a fault or a set: slot; of a fault: the others.
	slot, beneficiary, faultWork frontend.Variable
}

// header constrains the parts to their bits, so that one header has one reading.
// The contract makes every header, so no bit is set that a kind has no use for,
// and nothing would come of it.
func (b *builder) header(s Step) header {
	kind := b.split(s.Kind, 2)
	low, middle, high := b.split(s.Low, 40), b.split(s.Middle, 16), b.split(s.High, 48)
	set := b.Mul(kind[0], kind[1])
	h := header{
		element: b.Add(s.Kind, b.shift(s.Low, 8), b.shift(s.Middle, 48), b.shift(s.High, 64)),
		round:   b.Sub(kind[0], set), fault: b.Sub(kind[1], set), set: set,
		changes: kind[1], active: b.Sub(b.Add(kind[0], kind[1]), set),
		settledIndex: s.Low, seconds: s.Middle, mostWork: s.High,
		slot: b.weigh(low[:16], 0), beneficiary: b.weigh(low[16:32], 0),
	}
	work := append(append(low[32:40:40], middle...), high[:24]...)
	h.faultWork = b.weigh(work, 0)
	return h
}
