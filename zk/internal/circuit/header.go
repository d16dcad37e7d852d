package circuit

import "github.com/consensys/gnark/frontend"

// header is a decoded step header.
type header struct {
	element frontend.Variable

	// At most one of these is 1; changes means fault or set, active means any
	// of them.
	round, fault, set frontend.Variable
	changes, active   frontend.Variable

	// In a round.
	settledIndex, seconds, mostWork frontend.Variable

	// slot in a fault or a set; the others only in a fault.
	slot, beneficiary, faultWork frontend.Variable
}

// header constrains the parts to their bits, so that a header can be read in
// only one way. The contract makes every header, so bits that a kind doesn't
// use are 0; they would have no effect anyway.
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
