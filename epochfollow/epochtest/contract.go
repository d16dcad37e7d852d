// Package epochtest has an epoch ledger for tests: a model of the contract that also
// keeps the accounts that a direct ledger would have.
package epochtest

import (
	"context"
	"slices"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/epoch"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// The shape of the ledger.
const (
	Slots         = 8
	StepsPerEpoch = 3
)

// A Contract is a chain that has nothing but an epoch ledger: its events and state,
// and the accounts that a direct ledger would have.
type Contract struct {
	t      testing.TB
	Block  uint64
	Events []chain.EpochEvent

	State   *epoch.State // after the settled steps
	Pending []epoch.Step
	newest  epoch.Element
	settled uint64 // rounds
	rounds  uint64

	holders [Slots]flops.Address
	since   [Slots]uint64
	Direct  map[flops.Address]epoch.Account
}

// New is a contract in its first block.
func New(t testing.TB) *Contract {
	t.Helper()
	state, err := epoch.NewState(Slots)
	if err != nil {
		t.Fatal(err)
	}
	return &Contract{t: t, Block: 100, State: state, Direct: make(map[flops.Address]epoch.Account)}
}

// EpochTerms implements epochfollow.Source.
func (c *Contract) EpochTerms() (chain.EpochTerms, error) {
	return chain.EpochTerms{Slots: Slots, StepsPerEpoch: StepsPerEpoch, DeployedBlock: 100}, nil
}

// Head implements epochfollow.Source.
func (c *Contract) Head(context.Context) (rpc.Head, error) { return rpc.Head{Number: c.Block}, nil }

// EpochProgress implements epochfollow.Source.
func (c *Contract) EpochProgress(context.Context, uint64) (chain.EpochProgress, error) {
	return chain.EpochProgress{Steps: c.State.Steps() + uint64(len(c.Pending)), Settled: c.State.Steps(), Root: c.State.Root(), Holders: c.holders[:]}, nil
}

// EpochEvents implements epochfollow.Source.
func (c *Contract) EpochEvents(_ context.Context, first, last uint64) (out []chain.EpochEvent, _ error) {
	for _, e := range c.Events {
		if b := e.At().Block; first <= b && b <= last {
			out = append(out, e)
		}
	}
	return out, nil
}

func (c *Contract) place() chain.EventPlace {
	return chain.EventPlace{Block: c.Block, TxHash: flops.Hash{byte(c.Block >> 8), byte(c.Block)}, LogIndex: uint(len(c.Events))}
}

// Operator is the address of one of ten operators.
func Operator(i int) flops.Address { return flops.Address{19: byte(i + 1)} }

// SlotOf returns the slot that an account holds, if any; for the zero address, a
// free slot.
func (c *Contract) SlotOf(a flops.Address) (int, bool) {
	slot := slices.Index(c.holders[:], a)
	return slot, slot >= 0
}

// chain adds a step to the pending ones.
func (c *Contract) chain(s epoch.Step) {
	number := c.State.Steps() + uint64(len(c.Pending))
	c.newest, c.Pending = epoch.Chain(c.newest, s), append(c.Pending, s)
	onChain, err := epoch.ParseStep(s.Header(), s.Payload()) // values are not on chain
	if err != nil {
		c.t.Fatal(err)
	}
	c.Events = append(c.Events, &chain.StepChained{EventPlace: c.place(), Number: number, Step: onChain, Accumulator: c.newest})
}

// Join gives an operator a slot, if it has none and one is free.
func (c *Contract) Join(a flops.Address) {
	slot, free := c.SlotOf(flops.Address{})
	if _, held := c.SlotOf(a); held || !free {
		return
	}
	c.Block++
	c.holders[slot], c.since[slot] = a, c.Block
	c.Events = append(c.Events, &chain.SlotTaken{EventPlace: c.place(), Account: a, Slot: slot})
	if before := c.Direct[a]; before != (epoch.Account{}) {
		c.chain(&epoch.Set{Slot: uint16(slot), Account: before})
	}
}

// Round opens a round and settles it some blocks later. Unless late is the zero
// address, that operator joins in between.
func (c *Contract) Round(lines []flops.Line, late flops.Address) {
	c.Block++
	c.rounds++
	opened := c.Block
	c.Events = append(c.Events, &chain.RoundBegun{EventPlace: c.place(), RoundID: c.rounds})
	if late != (flops.Address{}) {
		c.Join(late)
	}
	c.Block += 5
	c.settled++
	c.Events = append(c.Events, &chain.LinesSettled{EventPlace: c.place(), Settlement: &chain.Settlement{
		Attempt: flops.Attempt{ID: c.rounds}, SettledIndex: c.settled, Lines: lines,
	}})
	values := make([]epoch.Value, Slots)
	for _, l := range lines {
		slot, held := c.SlotOf(l.Operator)
		if !held || c.since[slot] > opened {
			continue
		}
		values[slot] = epoch.ValueOf(l)
		a := c.Direct[l.Operator]
		a.Account = a.Apply(c.settled, l)
		if l.Verdict == flops.VerdictOK && l.Work().GiFLOP() > 0 {
			a.LastSeconds = 6
		}
		c.Direct[l.Operator] = a
	}
	c.chain(&epoch.Round{SettledIndex: c.settled, Seconds: 6, MaxWork: 1 << 40, Digest: epoch.LinesDigest(values), Values: values})
}

// Fault proves a fault, if both operators have slots.
func (c *Contract) Fault(faulty, opener flops.Address, work uint64) {
	victim, held := c.SlotOf(faulty)
	gains, too := c.SlotOf(opener)
	if !held || !too {
		return
	}
	c.Block++
	c.chain(&epoch.Fault{Faulty: uint16(victim), Beneficiary: uint16(gains), Work: work})
	a := c.Direct[faulty]
	var forfeited uint64
	a.Account, _, forfeited = a.ApplyFault(work)
	c.Direct[faulty] = a
	b := c.Direct[opener]
	b.Account = b.Reward(flops.FaultReward(forfeited))
	c.Direct[opener] = b
}

// Settle settles the next epoch, as with a proof.
func (c *Contract) Settle() {
	count := min(len(c.Pending), StepsPerEpoch-int(c.State.Steps()%StepsPerEpoch))
	if count == 0 {
		return
	}
	c.Block++
	from := c.State.Steps()
	if _, err := c.State.Advance(c.Pending[:count]); err != nil {
		c.t.Fatal(err)
	}
	c.Pending = c.Pending[count:]
	c.Events = append(c.Events, &chain.EpochSettled{EventPlace: c.place(), FromStep: from, ToStep: c.State.Steps(), Root: c.State.Root()})
}

// Release frees an operator's slot, if nothing is pending.
func (c *Contract) Release(a flops.Address) {
	slot, held := c.SlotOf(a)
	if !held || len(c.Pending) > 0 {
		return
	}
	c.Block++
	c.holders[slot] = flops.Address{}
	c.Events = append(c.Events, &chain.SlotReleased{EventPlace: c.place(), Account: a, Slot: slot})
	if c.Direct[a] != (epoch.Account{}) {
		c.chain(&epoch.Set{Slot: uint16(slot)})
	}
}
