package epoch

import (
	"fmt"
	"slices"
)

// State is the ledger of one page after some steps. It is not safe for
// concurrent use.
type State struct {
	accounts    []Account
	tree        *Tree
	accumulator Element
	steps       uint64
	settled     uint64 // settled index of the last round
}

// NewState returns the ledger before its first step: every slot is empty.
func NewState(slots int) (*State, error) {
	tree, err := NewTree(make([]Element, max(slots, 0)))
	if err != nil {
		return nil, err
	}
	return &State{accounts: make([]Account, slots), tree: tree}, nil
}

// Clone returns an independent copy.
func (s *State) Clone() *State {
	c := *s
	c.accounts, c.tree = slices.Clone(s.accounts), s.tree.clone()
	return &c
}

// Apply replays one more step. An error names the rule of the ledger that the
// step breaks; nothing has changed then.
func (s *State) Apply(step Step) error {
	next := *s
	next.accounts = slices.Clone(s.accounts)
	if err := step.apply(&next); err != nil {
		return fmt.Errorf("step %d: %w", s.steps, err)
	}
	changed := make(map[int]Element)
	for slot, a := range next.accounts {
		if a != s.accounts[slot] {
			changed[slot] = a.Element()
		}
	}
	next.tree.update(changed)
	next.accumulator = Chain(s.accumulator, step)
	next.steps++
	*s = next
	return nil
}

func (s *State) slot(slot uint16) (*Account, error) {
	if int(slot) >= len(s.accounts) {
		return nil, fmt.Errorf("slot %d of %d: %w", slot, len(s.accounts), ErrStep)
	}
	return &s.accounts[slot], nil
}

// Slots returns the page's size.
func (s *State) Slots() int { return len(s.accounts) }

// Steps returns how many steps were applied, which is the number of the next
// one.
func (s *State) Steps() uint64 { return s.steps }

// Settled is the settled index of the last round, 0 before the first.
func (s *State) Settled() uint64 { return s.settled }

// Root is the tree's root after all steps so far; a proof of them moves the
// contract's root to it.
func (s *State) Root() Element { return s.tree.Root() }

// Accumulator is what the contract has chained so far.
func (s *State) Accumulator() Element { return s.accumulator }

// Account is a slot's account.
func (s *State) Account(slot int) Account { return s.accounts[slot] }

// Path leads from a slot's account to the root.
func (s *State) Path(slot int) []Element { return s.tree.Path(slot) }

// Batch is the content of one proof: steps, and the ledger before and after.
type Batch struct {
	FromStep uint64
	Before   []Account // of every slot
	Settled  uint64    // settled index of the last round before
	Steps    []Step
	Public   Public
}

// Public is what a proof shows the contract, in the order of the circuit's
// public inputs.
type Public struct {
	OldRoot, NewRoot Element
	AccFrom, AccTo   Element
}

// Elements are the public inputs in order.
func (p Public) Elements() [4]Element { return [4]Element{p.OldRoot, p.NewRoot, p.AccFrom, p.AccTo} }

// Advance applies steps, at least one, and returns what a prover needs for
// them. If it returns an error, nothing has changed.
func (s *State) Advance(steps []Step) (*Batch, error) {
	if len(steps) == 0 || len(steps) > MaxSteps {
		return nil, fmt.Errorf("a proof of %d steps, not of 1 to %d: %w", len(steps), MaxSteps, ErrShape)
	}
	next := s.Clone()
	for _, step := range steps {
		if err := next.Apply(step); err != nil {
			return nil, err
		}
	}
	b := &Batch{
		FromStep: s.steps, Before: s.accounts, Settled: s.settled, Steps: slices.Clone(steps),
		Public: Public{OldRoot: s.Root(), NewRoot: next.Root(), AccFrom: s.accumulator, AccTo: next.accumulator},
	}
	*s = *next
	return b, nil
}
