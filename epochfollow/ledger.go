package epochfollow

import (
	"errors"
	"fmt"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/epoch"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

var (
	// ErrEvents is wrapped when the reported events can't be those of an epoch
	// ledger: some are missing, or they come from different chains.
	//
	// Remedy: Read them again. If the error stays, the RPC endpoint leaves out
	// events: use another.
	ErrEvents = errors.New("these events are not an epoch ledger's")

	// ErrForeignDigest is wrapped when a quorum signed a digest that is not that
	// of its lines: no proof can get past that round.
	//
	// Remedy: Read again, from another endpoint. If the error stays, there is
	// no remedy: more stake than the threshold signed a digest that no honest
	// node signs. Withdraw points that were settled before, while the accounts
	// under the root are still known; later points need a new ledger.
	ErrForeignDigest = errors.New("the quorum signed a digest that is not its lines'")

	// ErrNothingPending is returned when every step is settled.
	//
	// Remedy: None is needed.
	ErrNothingPending = errors.New("no step is pending")

	// ErrNoSlot is wrapped for an account that has no slot under the root.
	//
	// Remedy: Wait until the steps that gave it a slot are settled. An operator
	// without a slot gets one by `operator register`.
	ErrNoSlot = errors.New("the account has no slot under the root")
)

// A Ledger is the state of an epoch ledger that follows from the events up to a
// block. It is not safe for concurrent use.
type Ledger struct {
	terms   chain.EpochTerms
	settled *epoch.State // after the settled steps
	pending []epoch.Step
	newest  epoch.Element // accumulator of all steps
	chained uint64        // number of steps, including those that can't be proven

	holders []holder // one for each slot
	slots   map[flops.Address]int

	opened *chain.RoundBegun   // the last round
	lines  *chain.LinesSettled // the last settlement
	// foreign is why no step from the first one with a foreign digest on can be
	// proven; nil if there is none.
	foreign error
	// hidden is set if such steps are settled all the same: then only the signers
	// know the accounts.
	hidden error
}

// A holder is the account that has held a slot since a block. The slot's account
// under the root is the holder's once fromStep steps are settled.
type holder struct {
	account  flops.Address
	since    uint64
	fromStep uint64
}

func newLedger(terms chain.EpochTerms) (*Ledger, error) {
	state, err := epoch.NewState(terms.Slots)
	if err != nil {
		return nil, err
	}
	return &Ledger{
		terms: terms, settled: state,
		holders: make([]holder, terms.Slots), slots: make(map[flops.Address]int),
	}, nil
}

// steps is how many steps are settled or pending.
func (l *Ledger) steps() uint64 { return l.settled.Steps() + uint64(len(l.pending)) }

// take applies the next event, and names its place in errors.
func (l *Ledger) take(event chain.EpochEvent) error {
	if err := l.apply(event); err != nil {
		return fmt.Errorf("block %d, log %d: %w", event.At().Block, event.At().LogIndex, err)
	}
	return nil
}

// apply applies the next event.
func (l *Ledger) apply(event chain.EpochEvent) error {
	switch e := event.(type) {
	case *chain.RoundBegun:
		l.opened = e
	case *chain.LinesSettled:
		l.lines = e
	case *chain.SlotTaken:
		if l.holders[e.Slot].account != (flops.Address{}) {
			return fmt.Errorf("slot %d is taken twice: %w", e.Slot, ErrEvents)
		}
		if other, held := l.slots[e.Account]; held {
			return fmt.Errorf("%s takes slot %d and holds slot %d: %w", e.Account, e.Slot, other, ErrEvents)
		}
		l.holders[e.Slot] = holder{e.Account, e.Block, l.chained}
		l.slots[e.Account] = e.Slot
	case *chain.SlotReleased:
		if l.holders[e.Slot].account != e.Account {
			return fmt.Errorf("slot %d is released by %s, which doesn't hold it: %w", e.Slot, e.Account, ErrEvents)
		}
		l.holders[e.Slot] = holder{}
		delete(l.slots, e.Account)
	case *chain.StepChained:
		return l.chain(e)
	case *chain.EpochSettled:
		return l.settle(e)
	}
	return nil
}

// chain adds a step to the pending ones.
func (l *Ledger) chain(e *chain.StepChained) error {
	l.chained++
	if l.foreign != nil {
		return nil //nolint:nilerr // Next and Account report it
	}
	if e.Number != l.steps() {
		return fmt.Errorf("step %d comes after %d steps: %w", e.Number, l.steps(), ErrEvents)
	}
	if newest := epoch.Chain(l.newest, e.Step); newest != e.Accumulator {
		return fmt.Errorf("step %d makes the accumulator %s, the contract has %s: %w", e.Number, epoch.Bytes(newest), epoch.Bytes(e.Accumulator), ErrEvents)
	}
	if round, ok := e.Step.(*epoch.Round); ok {
		if err := l.fill(round, e.TxHash); errors.Is(err, ErrForeignDigest) {
			l.foreign = fmt.Errorf("step %d: %w", e.Number, err)
			return nil
		} else if err != nil {
			return err
		}
	}
	l.pending, l.newest = append(l.pending, e.Step), e.Accumulator
	if set, ok := e.Step.(*epoch.Set); ok {
		if int(set.Slot) >= len(l.holders) {
			return fmt.Errorf("step %d is about slot %d of %d: %w", e.Number, set.Slot, len(l.holders), ErrEvents)
		}
		l.holders[set.Slot].fromStep = l.chained // the holder was here before and comes back
	}
	return nil
}

// fill puts a round's lines into its step, by the holders of the slots at the end
// of the block that opened the round.
func (l *Ledger) fill(r *epoch.Round, tx flops.Hash) error {
	switch {
	case l.lines == nil || l.lines.TxHash != tx || l.lines.Settlement.SettledIndex != r.SettledIndex:
		return fmt.Errorf("the step of settled index %d comes without its lines: %w", r.SettledIndex, ErrEvents)
	case l.opened == nil || l.opened.RoundID != l.lines.Settlement.ID:
		return fmt.Errorf("round %d is settled, but is not the one opened last: %w", l.lines.Settlement.ID, ErrEvents)
	}
	var err error
	r.Values, err = epoch.Values(l.terms.Slots, l.lines.Settlement.Lines, func(a flops.Address) (int, bool) {
		slot, held := l.slots[a]
		return slot, held && l.holders[slot].since <= l.opened.Block
	})
	if err != nil {
		return err
	}
	if got := epoch.LinesDigest(r.Values); got != r.Digest {
		return fmt.Errorf("round %d: the lines' digest is %s, but %s was signed: %w", l.lines.Settlement.ID, epoch.Bytes(got), epoch.Bytes(r.Digest), ErrForeignDigest)
	}
	return nil
}

// settle applies the steps that a proof settled, and checks the new root.
func (l *Ledger) settle(e *chain.EpochSettled) error {
	if l.foreign != nil && e.ToStep > l.steps() {
		l.hidden = fmt.Errorf("steps up to %d are settled all the same, by somebody who knows the values that were signed: %w", e.ToStep, l.foreign)
		return nil
	}
	if e.FromStep != l.settled.Steps() || e.ToStep <= e.FromStep || e.ToStep > l.steps() {
		return fmt.Errorf("the steps %d to %d are settled, but %d to %d were pending: %w", e.FromStep, e.ToStep, l.settled.Steps(), l.steps(), ErrEvents)
	}
	count := e.ToStep - e.FromStep
	if _, err := l.settled.Advance(l.pending[:count]); err != nil {
		return err
	}
	if root := l.settled.Root(); root != e.Root {
		return fmt.Errorf("the steps %d to %d lead to the root %s, but %s was settled: %w", e.FromStep, e.ToStep, epoch.Bytes(root), epoch.Bytes(e.Root), ErrEvents)
	}
	l.pending = l.pending[count:]
	return nil
}

// check refuses a ledger that differs from the contract's own progress.
func (l *Ledger) check(p chain.EpochProgress) error {
	if len(p.Holders) > len(l.holders) {
		return fmt.Errorf("the contract has %d holders of %d slots: %w", len(p.Holders), len(l.holders), ErrEvents)
	}
	for slot, h := range l.holders {
		var there flops.Address
		if slot < len(p.Holders) {
			there = p.Holders[slot]
		}
		if h.account != there {
			return fmt.Errorf("by the events, slot %d is held by %s; the contract has %s: %w", slot, h.account, there, ErrEvents)
		}
	}
	if l.hidden != nil && l.chained == p.Steps {
		return l.hidden
	}
	if l.chained != p.Steps || l.settled.Steps() != p.Settled || l.settled.Root() != p.Root {
		return fmt.Errorf("the events have %d steps, %d of them settled with root %s; the contract has %d, %d and %s: %w",
			l.chained, l.settled.Steps(), epoch.Bytes(l.settled.Root()), p.Steps, p.Settled, epoch.Bytes(p.Root), ErrEvents)
	}
	return nil
}

// Pending returns how many steps are pending, and whether they fill the first
// pending epoch.
func (l *Ledger) Pending() (steps int, whole bool) {
	return len(l.pending), len(l.pending) >= l.room()
}

// room is how many more steps the first pending epoch has room for.
func (l *Ledger) room() int {
	return l.terms.StepsPerEpoch - int(l.settled.Steps()%uint64(l.terms.StepsPerEpoch))
}

// Next returns the batch that the next proof must prove: the first pending epoch,
// full or not. It returns ErrNothingPending if there is none, and wraps
// ErrForeignDigest if the epoch can't be proven.
func (l *Ledger) Next() (*epoch.Batch, error) {
	count := min(len(l.pending), l.room())
	if l.foreign != nil && len(l.pending) < l.room() {
		// The epoch includes steps that can't be proven.
		return nil, l.foreign
	}
	if count == 0 {
		return nil, ErrNothingPending
	}
	return l.settled.Clone().Advance(l.pending[:count])
}

// Root is the ledger's present root.
func (l *Ledger) Root() epoch.Element { return l.settled.Root() }

// Settled is how many steps are settled.
func (l *Ledger) Settled() uint64 { return l.settled.Steps() }

// Proof returns an account as it is under the root, with its proof. It wraps
// ErrNoSlot.
func (l *Ledger) Proof(account flops.Address) (*chain.LeafProof, epoch.Account, error) {
	slot, held := l.slots[account]
	if !held || l.holders[slot].fromStep > l.settled.Steps() {
		return nil, epoch.Account{}, fmt.Errorf("%s: %w", account, ErrNoSlot)
	}
	a := l.settled.Account(slot)
	return &chain.LeafProof{Account: account, Leaf: a.Element(), Path: l.settled.Path(slot)}, a, nil
}

// Account returns an account after every step so far, settled or pending. It wraps
// ErrNoSlot or ErrForeignDigest.
func (l *Ledger) Account(account flops.Address) (epoch.Account, error) {
	slot, held := l.slots[account]
	if !held {
		return epoch.Account{}, fmt.Errorf("%s: %w", account, ErrNoSlot)
	}
	if l.foreign != nil {
		return epoch.Account{}, l.foreign
	}
	state := l.settled.Clone()
	for _, step := range l.pending {
		if err := state.Apply(step); err != nil {
			return epoch.Account{}, err
		}
	}
	return state.Account(slot), nil
}

func (l *Ledger) clone() *Ledger {
	c := *l
	c.settled = l.settled.Clone()
	c.pending = append([]epoch.Step(nil), l.pending...)
	c.holders = append([]holder(nil), l.holders...)
	c.slots = make(map[flops.Address]int, len(l.slots))
	for a, slot := range l.slots {
		c.slots[a] = slot
	}
	return &c
}
