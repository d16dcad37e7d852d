package epoch

import (
	"errors"
	"fmt"
	"math"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Kinds of steps, in the lowest byte of a header. 0 marks the places that a
// proof of fewer steps leaves empty.
const (
	KindRound = 1
	KindFault = 2
	KindSet   = 3
)

// NoSlot in a Fault means no slot.
const NoSlot = 0xffff

const (
	settledIndexShift = 8
	secondsShift      = 48
	maxWorkShift      = 64

	slotShift        = 8
	slotBits         = 16
	beneficiaryShift = 24
	faultWorkShift   = 40

	roundHeaderBits = 112
	faultHeaderBits = 88
	setHeaderBits   = 24
)

// ErrStep is wrapped when a step doesn't belong to the page, comes out of
// order, or has a header or payload that the contract never makes.
//
// Remedy: Check that every Chained event of the contract was read, in order and
// from the first one, and that the RPC endpoint is sound.
var ErrStep = errors.New("not a step of this ledger")

// Step is one change of the ledger: a *Round, a *Fault or a *Set. Only the
// contract makes headers, so that nothing that a quorum signs can pass for
// another kind of step.
type Step interface {
	Header() Element
	Payload() Element
	apply(*State) error // may leave the state half changed if it fails
}

// Item is what a step adds to the accumulator.
func Item(header, payload Element) Element { return Compress(header, payload) }

// Chain returns the accumulator after one more step; before the first it is 0.
func Chain(accumulator Element, s Step) Element {
	return Compress(accumulator, Item(s.Header(), s.Payload()))
}

// Round is a settled round.
type Round struct {
	SettledIndex uint64
	Seconds      uint16  // over which a rate is computed
	MaxWork      uint64  // of a line, in GiFLOP
	Digest       Element // LinesDigest of the values, as the quorum signed it
	Values       []Value // one for each slot; not on chain
}

// Header is what the contract makes for the round.
func (r *Round) Header() Element {
	return pack(field{KindRound, 0}, field{r.SettledIndex, settledIndexShift}, field{uint64(r.Seconds), secondsShift}, field{r.MaxWork, maxWorkShift})
}

// Payload is the digest that the quorum signed.
func (r *Round) Payload() Element { return r.Digest }

func (r *Round) apply(s *State) error {
	switch {
	case r.SettledIndex != s.settled+1:
		return fmt.Errorf("settled index %d follows %d: %w", r.SettledIndex, s.settled, ErrStep)
	case r.SettledIndex >= 1<<indexBits || r.MaxWork >= 1<<workBits:
		return fmt.Errorf("settled index %d or most work %d has more than %d or %d bits: %w", r.SettledIndex, r.MaxWork, indexBits, workBits, ErrStep)
	case len(r.Values) != len(s.accounts):
		return fmt.Errorf("settled index %d: values for %d slots of %d: %w", r.SettledIndex, len(r.Values), len(s.accounts), ErrLines)
	}
	if got := LinesDigest(r.Values); got != r.Digest {
		return fmt.Errorf("settled index %d: the lines' digest is %s, but the quorum signed %s: %w", r.SettledIndex, Bytes(got), Bytes(r.Digest), ErrLines)
	}
	for slot, v := range r.Values {
		if err := r.credit(&s.accounts[slot], v); err != nil {
			return fmt.Errorf("settled index %d, slot %d: %w", r.SettledIndex, slot, err)
		}
	}
	s.settled = r.SettledIndex
	return nil
}

func (r *Round) credit(a *Account, v Value) error {
	switch {
	case v == 0:
		return nil
	case !v.Verdict().InLine():
		return fmt.Errorf("value %#x: %s is not a verdict of a line: %w", uint64(v), v.Verdict(), ErrLines)
	case v.Work() > r.MaxWork:
		return fmt.Errorf("work of %d GiFLOP is more than the maximum of %d: %w", v.Work(), r.MaxWork, ErrLines)
	}
	if a.Account = a.ApplyWork(r.SettledIndex, v.Work(), v.Verdict()); a.Points == math.MaxUint64 {
		return fmt.Errorf("no room for more points: %w", ErrAccount)
	}
	if v.Verdict() == flops.VerdictOK && v.Work() != 0 {
		a.LastSeconds = r.Seconds
	}
	return nil
}

// Fault is a proven fault (protocol §9). NoSlot as the faulty slot means an
// operator without a slot, whose points the contract has already taken itself;
// as the beneficiary it means nobody, and the reward is burnt.
type Fault struct {
	Faulty, Beneficiary uint16 // slots; they may be the same
	Work                uint64 // of the credited line, in GiFLOP
	Gift                uint64 // points that the contract itself grants to the beneficiary
}

// Header is what the contract makes for the fault.
func (f *Fault) Header() Element {
	return pack(field{KindFault, 0}, field{uint64(f.Faulty), slotShift}, field{uint64(f.Beneficiary), beneficiaryShift}, field{f.Work, faultWorkShift})
}

// Payload is the gift.
func (f *Fault) Payload() Element { return pack(field{f.Gift, 0}) }

func (f *Fault) apply(s *State) error {
	if f.Work >= 1<<workBits {
		return fmt.Errorf("fault with work %d of more than %d bits: %w", f.Work, workBits, ErrStep)
	}
	reward := f.Gift
	if f.Faulty != NoSlot {
		faulty, err := s.slot(f.Faulty)
		if err != nil {
			return err
		}
		var forfeited uint64
		faulty.Account, _, forfeited = faulty.ApplyFault(f.Work)
		reward += flops.FaultReward(forfeited)
	}
	if f.Beneficiary == NoSlot {
		return nil
	}
	beneficiary, err := s.slot(f.Beneficiary)
	if err != nil {
		return err
	}
	before := beneficiary.Points
	if beneficiary.Account = beneficiary.Reward(reward); reward < f.Gift || beneficiary.Points-before != reward {
		return fmt.Errorf("slot %d: no room for more points: %w", f.Beneficiary, ErrAccount)
	}
	return nil
}

// Set replaces a slot's account: with that of an operator that comes back, or
// with an empty one when a slot is released.
type Set struct {
	Slot    uint16
	Account Account
}

// Header is what the contract makes for the change.
func (t *Set) Header() Element {
	return pack(field{KindSet, 0}, field{uint64(t.Slot), slotShift})
}

// Payload is the account.
func (t *Set) Payload() Element { return t.Account.Element() }

func (t *Set) apply(s *State) error {
	a, err := s.slot(t.Slot)
	if err != nil {
		return err
	}
	if err := t.Account.Check(); err != nil {
		return err
	}
	if t.Account.LastIndex > s.settled {
		return fmt.Errorf("slot %d: an account of settled index %d, after %d: %w", t.Slot, t.Account.LastIndex, s.settled, ErrStep)
	}
	*a = t.Account
	return nil
}

// ParseStep reads a step that the contract chained. It returns a round without
// its values, which follow from its lines. Errors wrap ErrStep.
func ParseStep(header, payload Element) (Step, error) {
	h := unpack(Bytes(header))
	kind, width := h.bits(0, 8), 0
	switch kind {
	case KindRound:
		width = roundHeaderBits
	case KindFault:
		width = faultHeaderBits
	case KindSet:
		width = setHeaderBits
	}
	if width == 0 || h.BitLen() > width {
		return nil, fmt.Errorf("header %s: %w", Bytes(header), ErrStep)
	}
	switch p := unpack(Bytes(payload)); kind {
	case KindRound:
		return &Round{
			SettledIndex: h.bits(settledIndexShift, indexBits), Seconds: uint16(h.bits(secondsShift, 16)),
			MaxWork: h.bits(maxWorkShift, workBits), Digest: payload,
		}, nil
	case KindFault:
		if p.BitLen() > 64 {
			return nil, fmt.Errorf("fault with a gift of %s points, more than 64 bits: %w", p, ErrStep)
		}
		return &Fault{
			Faulty: uint16(h.bits(slotShift, slotBits)), Beneficiary: uint16(h.bits(beneficiaryShift, slotBits)),
			Work: h.bits(faultWorkShift, workBits), Gift: p.Uint64(),
		}, nil
	default:
		a, err := ParseAccount(payload)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrStep, err)
		}
		return &Set{Slot: uint16(h.bits(slotShift, slotBits)), Account: a}, nil
	}
}
