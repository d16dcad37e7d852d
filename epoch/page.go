package epoch

import (
	"fmt"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Page is the holder of each slot, at one block.
type Page struct {
	slots  int
	slotOf map[flops.Address]int
}

// NewPage makes a page with a number of slots from their holders, in the slots'
// order; the zero address means no holder. The error wraps ErrShape or
// ErrLines.
func NewPage(slots int, holders []flops.Address) (*Page, error) {
	if err := CheckSlots(slots); err != nil {
		return nil, err
	}
	if len(holders) > slots {
		return nil, fmt.Errorf("%d holders of %d slots: %w", len(holders), slots, ErrShape)
	}
	p := &Page{slots, make(map[flops.Address]int, len(holders))}
	for slot, a := range holders {
		if a == (flops.Address{}) {
			continue
		}
		if other, ok := p.slotOf[a]; ok {
			return nil, fmt.Errorf("%s holds the slots %d and %d: %w", a, other, slot, ErrLines)
		}
		p.slotOf[a] = slot
	}
	return p, nil
}

// SlotOf returns the slot that an account holds, if it holds one.
func (p *Page) SlotOf(a flops.Address) (slot int, held bool) {
	slot, held = p.slotOf[a]
	return slot, held
}

// LinesDigest returns LinesDigest of a round's lines, one for each operator.
func (p *Page) LinesDigest(lines []flops.Line) flops.Hash {
	values := make([]Value, p.slots)
	for _, l := range lines {
		if slot, held := p.slotOf[l.Operator]; held {
			values[slot] = ValueOf(l)
		}
	}
	return Bytes(LinesDigest(values))
}
