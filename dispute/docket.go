// Package dispute is what everybody does who takes part in disputes
// (PROTOCOL.md section 9): it keeps a docket of them from the chain's events,
// decides what is to be done about each, and has it done until the chain shows
// that it is. An operator answers those about itself with it, a watcher all.
package dispute

import (
	"bytes"
	"cmp"
	"math/big"
	"slices"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// reorgDepth is how many of the newest blocks are read again with each head:
// what a reorganisation changed there is forgotten.
const reorgDepth = 64

// A Docket is all disputes of a network, as the events of some past say. It is
// no more than a list of events: cases are made of it anew each time, so that
// events which are no longer true leave no trace.
type Docket struct {
	first        uint64 // block from which on events are wanted
	next         uint64 // first block that was never read
	reread       uint64 // first block of the older page to read again
	observations []chain.Observation
}

// NewDocket makes an empty docket of what happens from a block on.
func NewDocket(first uint64) *Docket { return &Docket{first: first, next: first} }

// Unread is the range of blocks whose events to Take at a head.
func (d *Docket) Unread(head uint64) (first, last uint64) {
	return max(d.first, min(d.next, head+1)-min(d.next, head+1, reorgDepth)), head
}

// Take puts the events of a range of blocks in the place of what was known from
// its first block on.
func (d *Docket) Take(first, last uint64, tellings []chain.Observation) {
	d.observations = slices.DeleteFunc(d.observations, func(t chain.Observation) bool { return t.At().Block >= first })
	d.observations = append(d.observations, tellings...)
	d.next = last + 1
}

// Older is the next page, of so many blocks, of those that Unread leaves out; ok
// is false if there are none. One after the other they are all read again: what
// an endpoint made up while it was the only one to answer doesn't last.
func (d *Docket) Older(page uint64) (first, last uint64, ok bool) {
	end := d.next - min(d.next, reorgDepth)
	first = max(d.first, d.reread)
	if first >= end {
		first = d.first
	}
	last = min(first+page, end) - 1
	return first, last, first < end
}

// Again puts the events of an older page in the place of what was known of it.
func (d *Docket) Again(first, last uint64, tellings []chain.Observation) {
	from := slices.IndexFunc(d.observations, func(t chain.Observation) bool { return t.At().Block >= first })
	if from < 0 {
		from = len(d.observations)
	}
	rest := slices.DeleteFunc(slices.Clone(d.observations[from:]), func(t chain.Observation) bool { return t.At().Block <= last })
	d.observations = slices.Concat(d.observations[:from], tellings, rest)
	d.reread = last + 1
}

// Forget drops what happened before a block: disputes of that age are over.
func (d *Docket) Forget(before uint64) {
	d.first = max(d.first, before)
	d.observations = slices.DeleteFunc(d.observations, func(t chain.Observation) bool { return t.At().Block < before })
}

// A Matter is an operator in a round, of which at most one fault can be proven.
type FaultKey struct {
	Round    uint64
	Operator flops.OperatorID
}

// A Case is one dispute.
type Case struct {
	chain.DisputeOpened
	// Confirmed says that a majority tells of the opening as it is here.
	Confirmed bool
	// Answers are all that anybody tells of, by number.
	Answers []Answer
	// Status is what a majority tells of; DisputeOpen until then.
	Status chain.DisputeStatus
	// Faulted says that a majority tells of a proven fault of the same
	// operator in the same round.
	Faulted bool
}

// An Answer is one of a dispute's.
type Answer struct {
	*chain.AnswerPosted
	Hash flops.Hash // of its entries
	// Confirmed says that a majority tells of it.
	Confirmed bool
	// Status is AnswerStanding until a majority tells of another.
	Status chain.AnswerStatus
}

// Matter is the operator and round that the case is about.
func (c *Case) FaultKey() FaultKey { return FaultKey{c.Claim.Attempt.ID, c.Claim.Operator} }

// ResolvableFrom is the first block in which the case can be resolved if
// nothing happens to its answers any more.
func (c *Case) ResolvableFrom() uint64 {
	switch {
	case c.Faulted:
		return 0
	case slices.ContainsFunc(c.Answers, func(a Answer) bool { return a.Status == chain.AnswerStanding }):
		return after(c.ProveUntil)
	}
	return after(c.Deadline)
}

// after is the block after another, which an endpoint may have invented.
func after(block uint64) uint64 { return max(block, block+1) }

// Answered reports whether a majority tells of a standing answer with exactly
// these entries.
func (c *Case) Answered(hash flops.Hash) bool {
	return slices.ContainsFunc(c.Answers, func(a Answer) bool {
		return a.Confirmed && a.Hash == hash && a.Status == chain.AnswerStanding
	})
}

// Fault is a proven fault, with the sets in which it has been slashed for.
type Fault struct {
	chain.FaultProven
	Slashed []uint32
}

// Cases are the disputes on the docket: those that a majority tells of before
// what one may have invented, and the most urgent first.
func (d *Docket) Cases() []*Case {
	byID := make(map[flops.Hash]*Case)
	var cases []*Case
	faulted := make(map[FaultKey]bool)
	for _, t := range d.observations {
		e, ok := t.DisputeEvent.(*chain.DisputeOpened)
		// An id is the hash of its claim: whoever tells of another lies.
		if !ok || e.Claim.Check() != nil || e.Claim.ID() != e.ID {
			continue
		}
		c := byID[e.ID]
		if c == nil {
			c = &Case{Status: chain.DisputeOpen}
			byID[e.ID], cases = c, append(cases, c)
			c.DisputeOpened, c.Confirmed = *e, t.Confirmed
			continue
		}
		// Of two tellings the majority's counts. Without one it is the later
		// deadline: one that is too late costs an action that is refused, one
		// that is too early an answer.
		if t.Confirmed && !c.Confirmed || t.Confirmed == c.Confirmed && e.Deadline > c.Deadline {
			c.DisputeOpened, c.Confirmed = *e, t.Confirmed
		}
	}
	for _, t := range d.observations {
		switch e := t.DisputeEvent.(type) {
		case *chain.AnswerPosted:
			if c := byID[e.ID]; c != nil {
				c.Answers = append(c.Answers, Answer{AnswerPosted: e, Hash: e.Entries.Hash(), Confirmed: t.Confirmed, Status: chain.AnswerStanding})
			}
		case *chain.AnswerFell:
			byID[e.ID].end(t, e.Number, chain.AnswerFallen)
		case *chain.BondReturned:
			byID[e.ID].end(t, e.Number, chain.AnswerReturned)
		case *chain.DisputeResolved:
			if c := byID[e.ID]; c != nil && t.Confirmed {
				c.Status = e.Status
			}
		case *chain.FaultProven:
			if !t.Confirmed {
				break
			}
			faulted[FaultKey{e.RoundID, e.OperatorID}] = true
			if c := byID[e.ID]; c != nil {
				c.Status = chain.DisputeProven
			}
		}
	}
	for _, c := range cases {
		c.Faulted = faulted[c.FaultKey()]
	}
	slices.SortFunc(cases, func(a, b *Case) int {
		return cmp.Or(compareBool(b.Confirmed, a.Confirmed), cmp.Compare(a.Deadline, b.Deadline), bytes.Compare(a.ID[:], b.ID[:]))
	})
	return cases
}

// compareBool orders false before true.
func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// end notes what became of an answer.
func (c *Case) end(t chain.Observation, number uint64, status chain.AnswerStatus) {
	if c == nil || !t.Confirmed {
		return
	}
	for i := range c.Answers {
		if a := &c.Answers[i]; a.Number == number && a.Confirmed {
			a.Status = status
		}
	}
}

// Faults are the proven faults that anybody tells of, in the chain's order, one
// for each matter, with the slashes that a majority tells of: there is something
// to do for a fault until it is slashed, and the contract knows whether there
// is one.
func (d *Docket) Faults() []*Fault {
	var faults []*Fault
	known := make(map[FaultKey]bool)
	for _, t := range d.observations {
		switch e := t.DisputeEvent.(type) {
		case *chain.FaultProven:
			if m := (FaultKey{e.RoundID, e.OperatorID}); !known[m] {
				known[m] = true
				faults = append(faults, &Fault{FaultProven: *e})
			}
		case *chain.Slashed:
			if !t.Confirmed {
				continue
			}
			for _, f := range faults {
				if f.RoundID == e.RoundID && f.OperatorID == e.OperatorID {
					f.Slashed = append(f.Slashed, e.OperatorSet)
				}
			}
		}
	}
	return faults
}

// Locked is what an account has in bonds of disputes and answers that are not
// over, as a majority tells, in wei.
func Locked(cases []*Case, account flops.Address) *big.Int {
	sum := new(big.Int)
	for _, c := range cases {
		if c.Confirmed && c.Status == chain.DisputeOpen && c.Opener == account {
			sum.Add(sum, c.Bond)
		}
		for _, a := range c.Answers {
			if a.Confirmed && a.Author == account && a.Status == chain.AnswerStanding {
				sum.Add(sum, a.Bond)
			}
		}
	}
	return sum
}
