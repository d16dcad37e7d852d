// Package circuit holds the constraints of an epoch's proof. docs/epoch.md has
// the statement and the argument why these constraints express it.
package circuit

import (
	"github.com/consensys/gnark/frontend"
)

// The positions of an account's fields in its element, and their widths in
// bits.
const (
	pointsBits = 80
	workBits   = 48
	indexBits  = 40

	lastWorkAt    = 80
	lastSecondsAt = 128
	lastVerdictAt = 144
	streakAt      = 152
	estAt         = 160
	lastIndexAt   = 208
	elementBits   = 248

	valueBits     = 51
	valuesPerPart = 4

	noSlot = 0xffff
)

// Circuit is the statement: under the ledger's rule, OldRoot becomes NewRoot by
// the steps that turn AccFrom into AccTo. There is at least one step, and at
// most as many as there is room for.
type Circuit struct {
	OldRoot frontend.Variable `gnark:",public"`
	NewRoot frontend.Variable `gnark:",public"`
	AccFrom frontend.Variable `gnark:",public"`
	AccTo   frontend.Variable `gnark:",public"`

	Settled frontend.Variable   // settled index of the last round before the epoch
	Leaves  []frontend.Variable // of OldRoot
	Steps   []Step
}

// Step is a place for one step. Its header is in parts, which each kind of step
// uses in its own way: kind (2 bits, in 8), Low (40), Middle (16), High (48).
type Step struct {
	Kind, Low, Middle, High frontend.Variable
	Payload                 frontend.Variable
	Values                  []Value // of a round; 0 in any other step
}

// Value is a round's entry for a slot.
type Value struct{ Work, Verdict frontend.Variable }

// New returns a circuit without values, for a page and a number of steps.
func New(slots, steps int) *Circuit {
	c := &Circuit{Leaves: make([]frontend.Variable, slots), Steps: make([]Step, steps)}
	for i := range c.Steps {
		c.Steps[i].Values = make([]Value, slots)
	}
	return c
}

// Define writes the constraints.
func (c *Circuit) Define(api frontend.API) error {
	b, err := newBuilder(api)
	if err != nil {
		return err
	}
	b.AssertIsEqual(c.OldRoot, b.root(c.Leaves))
	slots := make([]*slot, len(c.Leaves))
	for i, leaf := range c.Leaves {
		slots[i] = b.open(leaf, c.Settled)
	}

	accumulator, settled := c.AccFrom, c.Settled
	active := frontend.Variable(1) // the first place is not padding, and only padding follows padding
	for i, s := range c.Steps {
		h := b.header(s)
		if i == 0 {
			b.AssertIsEqual(h.active, 1)
		} else {
			b.zero(h.active, b.not(active))
		}
		active = h.active
		// Settled indexes are consecutive, whatever comes between.
		b.zero(h.round, b.Sub(h.settledIndex, b.Add(settled, 1)))
		digest, all := b.digest(s.Values)
		b.zero(h.round, b.Sub(digest, s.Payload))
		// Values are not negative, and 256 sums of four are below 2^212: if
		// their total is 0, each is.
		b.zero(b.not(h.round), all)
		change := b.change(h, s.Payload, settled, slots)
		for j, sl := range slots {
			b.apply(sl, h, s.Values[j], change, j)
		}
		settled = b.Add(settled, h.round)
		item := b.hash.Compress(h.element, s.Payload)
		accumulator = b.Select(active, b.hash.Compress(accumulator, item), accumulator)
	}

	leaves := make([]frontend.Variable, len(slots))
	for i, sl := range slots {
		leaves[i] = b.close(sl)
	}
	b.AssertIsEqual(c.NewRoot, b.root(leaves))
	b.AssertIsEqual(c.AccTo, accumulator)
	return nil
}

// digest returns the lines' digest of values, and the sum of all its parts.
func (b *builder) digest(values []Value) (digest, all frontend.Variable) {
	digest, all = 0, 0
	for ; len(values) > 0; values = values[valuesPerPart:] {
		part := frontend.Variable(0)
		for i, v := range values[:valuesPerPart] {
			value := b.Add(v.Work, b.shift(v.Verdict, workBits))
			part = b.Add(part, b.shift(value, valueBits*i))
		}
		digest = b.hash.Compress(digest, part)
		all = b.Add(all, part)
	}
	return digest, all
}
