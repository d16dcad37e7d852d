// Package dispute is the part of disputes (protocol §9) that operators and watchers
// share. It keeps a docket of all disputes from the chain's events, decides what to
// do about each, and repeats an action until the chain shows that it is done. An
// operator uses it to answer disputes about itself, a watcher to follow all of them.
package dispute

import (
	"bytes"
	"cmp"
	"math/big"
	"slices"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// reorgDepth is how many of the newest blocks are read again with each head, so
// that events which a reorganisation removed are forgotten.
const reorgDepth = 64

// A Docket has all disputes of a network since some block. It is only a list of
// events: cases are derived from the list each time, so events that turn out to be
// untrue leave no trace.
type Docket struct {
	first        uint64 // first block whose events are wanted
	next         uint64 // first block that was never read
	reread       uint64 // first block of the older page to read again
	observations []chain.Observation
}

// NewDocket makes an empty docket of the events from a block on.
func NewDocket(first uint64) *Docket { return &Docket{first: first, next: first} }

// Unread is the range of blocks whose events to read and Take at a head.
func (d *Docket) Unread(head uint64) (first, last uint64) {
	return max(d.first, min(d.next, head+1)-min(d.next, head+1, reorgDepth)), head
}

// Take replaces everything known from the first block on by the events of a range
// of blocks.
func (d *Docket) Take(first, last uint64, observations []chain.Observation) {
	d.observations = slices.DeleteFunc(d.observations, func(o chain.Observation) bool { return o.At().Block >= first })
	d.observations = append(d.observations, observations...)
	d.next = last + 1
}

// Older is the next page, of the given number of blocks, of those that Unread leaves
// out; ok is false if there is none. All pages are read again, one after another, so
// that what an endpoint invented while it was the only one to answer doesn't last.
func (d *Docket) Older(page uint64) (first, last uint64, ok bool) {
	end := d.next - min(d.next, reorgDepth)
	first = max(d.first, d.reread)
	if first >= end {
		first = d.first
	}
	last = min(first+page, end) - 1
	return first, last, first < end
}

// Again replaces what was known of an older page by the events read again.
func (d *Docket) Again(first, last uint64, observations []chain.Observation) {
	from := slices.IndexFunc(d.observations, func(o chain.Observation) bool { return o.At().Block >= first })
	if from < 0 {
		from = len(d.observations)
	}
	rest := slices.DeleteFunc(slices.Clone(d.observations[from:]), func(o chain.Observation) bool { return o.At().Block <= last })
	d.observations = slices.Concat(d.observations[:from], observations, rest)
	d.reread = last + 1
}

// Forget drops what happened before a block: disputes of that age are over.
func (d *Docket) Forget(before uint64) {
	d.first = max(d.first, before)
	d.observations = slices.DeleteFunc(d.observations, func(o chain.Observation) bool { return o.At().Block < before })
}

// A FaultKey names an operator in a round. At most one fault can be proven for each.
type FaultKey struct {
	Round    uint64
	Operator flops.OperatorID
}

// A Case is one dispute.
type Case struct {
	chain.DisputeOpened
	// Confirmed says that a majority of the endpoints reports the opening as it
	// is here.
	Confirmed bool
	// Answers are all answers that any endpoint reports, in the chain's order.
	Answers []Answer
	// Status is the one that a majority reports; DisputeOpen until then.
	Status chain.DisputeStatus
	// Faulted says that a majority reports a proven fault of the same operator in
	// the same round.
	Faulted bool
}

// An Answer is one answer to a dispute.
type Answer struct {
	*chain.AnswerPosted
	Hash flops.Hash // of its entries
	// Confirmed says that a majority reports it.
	Confirmed bool
	// Status is AnswerStanding until a majority reports another.
	Status chain.AnswerStatus
}

// FaultKey is the operator and round that the case is about.
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

// after is the block after another. It doesn't overflow: an endpoint may have
// invented the number.
func after(block uint64) uint64 { return max(block, block+1) }

// Answered reports whether a majority reports a standing answer whose entries have
// this hash.
func (c *Case) Answered(hash flops.Hash) bool {
	return slices.ContainsFunc(c.Answers, func(a Answer) bool {
		return a.Confirmed && a.Hash == hash && a.Status == chain.AnswerStanding
	})
}

// A Fault is a proven fault, with the operator sets in which it has been slashed.
type Fault struct {
	chain.FaultProven
	Slashed []uint32
}

// Cases are the disputes on the docket: those that a majority reports come before
// those that an endpoint may have invented, and the most urgent come first.
func (d *Docket) Cases() []*Case {
	byID := make(map[flops.Hash]*Case)
	var cases []*Case
	faulted := make(map[FaultKey]bool)
	for _, o := range d.observations {
		e, ok := o.DisputeEvent.(*chain.DisputeOpened)
		// An id is the hash of its claim: an endpoint that reports another lies.
		if !ok || e.Claim.Check() != nil || e.Claim.ID() != e.ID {
			continue
		}
		c := byID[e.ID]
		if c == nil {
			c = &Case{Status: chain.DisputeOpen}
			byID[e.ID], cases = c, append(cases, c)
			c.DisputeOpened, c.Confirmed = *e, o.Confirmed
			continue
		}
		// Of two reports of an opening, the majority's counts. Where no majority
		// agrees, the later deadline counts: one that is too late costs a refused
		// action, but one that is too early would cost an answer.
		if o.Confirmed && !c.Confirmed || o.Confirmed == c.Confirmed && e.Deadline > c.Deadline {
			c.DisputeOpened, c.Confirmed = *e, o.Confirmed
		}
	}
	for _, o := range d.observations {
		switch e := o.DisputeEvent.(type) {
		case *chain.AnswerPosted:
			if c := byID[e.ID]; c != nil {
				c.Answers = append(c.Answers, Answer{AnswerPosted: e, Hash: e.Entries.Hash(), Confirmed: o.Confirmed, Status: chain.AnswerStanding})
			}
		case *chain.AnswerFell:
			byID[e.ID].end(o, e.Number, chain.AnswerFallen)
		case *chain.BondReturned:
			byID[e.ID].end(o, e.Number, chain.AnswerReturned)
		case *chain.DisputeResolved:
			if c := byID[e.ID]; c != nil && o.Confirmed {
				c.Status = e.Status
			}
		case *chain.FaultProven:
			if !o.Confirmed {
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

// end sets the final status of an answer.
func (c *Case) end(o chain.Observation, number uint64, status chain.AnswerStatus) {
	if c == nil || !o.Confirmed {
		return
	}
	for i := range c.Answers {
		if a := &c.Answers[i]; a.Number == number && a.Confirmed {
			a.Status = status
		}
	}
}

// Faults are the proven faults that any endpoint reports, in the chain's order, one
// for each FaultKey, with the slashes that a majority reports. One report of a fault
// is enough to act on, since the contract knows whether there is one; it needs
// slashing until a majority reports that it was slashed.
func (d *Docket) Faults() []*Fault {
	var faults []*Fault
	known := make(map[FaultKey]bool)
	for _, o := range d.observations {
		switch e := o.DisputeEvent.(type) {
		case *chain.FaultProven:
			if key := (FaultKey{e.RoundID, e.OperatorID}); !known[key] {
				known[key] = true
				faults = append(faults, &Fault{FaultProven: *e})
			}
		case *chain.Slashed:
			if !o.Confirmed {
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

// Locked is what an account has in the bonds of disputes and answers that are not
// over, as a majority reports them, in wei.
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
