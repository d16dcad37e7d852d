package devnet

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/dispute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A SlashReport is one slash of an operator, in one operator set, for a fault in a
// round.
type SlashReport struct {
	Operator string `json:"operator"` // with EIP-55's checksum
	Round    uint64 `json:"round"`
	// MagnitudeBefore and MagnitudeAfter are what the operator has allocated to the
	// network, of 10^18, according to AllocationManager in the block before the
	// slash and in the slash's own.
	MagnitudeBefore string `json:"magnitudeBefore"`
	MagnitudeAfter  string `json:"magnitudeAfter"`
}

// Disputes follows the disputes of a network on chain.
type Disputes struct {
	n        *Network
	head     uint64
	docket   *dispute.Docket
	cases    []*dispute.Case
	reported map[string]bool // by News
}

// NewDisputes makes a Disputes that has read nothing yet.
func (n *Network) NewDisputes() *Disputes {
	return &Disputes{n: n, docket: dispute.NewDocket(0), reported: make(map[string]bool)}
}

// Look reads what has happened on chain since the last call.
func (d *Disputes) Look(ctx context.Context) error {
	head, err := d.n.Chain.Head(ctx)
	if err != nil {
		return err
	}
	first, last := d.docket.Unread(head.Number)
	observations, err := d.n.Chain.DisputeObservations(ctx, first, last)
	if err != nil {
		return err
	}
	d.docket.Take(first, last, observations)
	d.head, d.cases = head.Number, d.docket.Cases()
	return nil
}

// News returns a sentence for each thing that Look has found and News has not yet
// reported.
func (d *Disputes) News() []string {
	var sentences []string
	report := func(key, format string, args ...any) {
		if !d.reported[key] {
			d.reported[key] = true
			sentences = append(sentences, fmt.Sprintf(format, args...))
		}
	}
	for _, c := range d.cases {
		about := fmt.Sprintf("tile (%d, %d) of lap %d of %s in round %d", c.Claim.Tile.Row, c.Claim.Tile.Col, c.Claim.Tile.Lap,
			d.n.nameOf(c.Claim.Operator), c.Claim.Attempt.ID)
		report(c.ID.String(), "Dispute opened by %s about %s, to be answered until block %d", d.n.accountName(c.Opener), about, c.Deadline)
		for _, a := range c.Answers {
			report(fmt.Sprint(c.ID, a.Hash), "Dispute about %s answered by %s", about, d.n.accountName(a.Author))
			if a.Status == chain.AnswerFallen {
				report(fmt.Sprint(c.ID, a.Hash, a.Status), "Answer about %s refuted: one of its entries is false", about)
			}
		}
		switch c.Status {
		case chain.DisputeAnswered:
			report(fmt.Sprint(c.ID, c.Status), "Dispute about %s resolved: nobody refuted the answer, and the disputer has lost the bond", about)
		case chain.DisputeProven:
			report(fmt.Sprint(c.ID, c.Status), "Dispute about %s resolved: the fault is proven", about)
		case chain.DisputeFreed:
			report(fmt.Sprint(c.ID, c.Status), "Dispute about %s resolved: another dispute had proven the fault", about)
		case chain.DisputeNone, chain.DisputeOpen:
		}
	}
	for _, f := range d.docket.Faults() {
		for _, set := range f.Slashed {
			report(fmt.Sprint("slash", f.ID, set), "%s slashed for round %d", d.n.nameOf(f.OperatorID), f.RoundID)
		}
	}
	return sentences
}

// Open describes the unresolved disputes, a line for each.
func (d *Disputes) Open() []string {
	var lines []string
	for _, c := range d.cases {
		if c.Status == chain.DisputeOpen {
			lines = append(lines, d.line(c))
		}
	}
	return lines
}

// line describes an open dispute: its answers, and the blocks left for the next
// move.
func (d *Disputes) line(c *dispute.Case) string {
	standing := 0
	for _, a := range c.Answers {
		if a.Status == chain.AnswerStanding {
			standing++
		}
	}
	answers, deadline, next := "no answer yet", c.Deadline, "answer"
	switch {
	case standing == 1:
		answers, deadline, next = "1 answer stands", c.ProveUntil, "refute it"
	case standing > 1:
		answers, deadline, next = fmt.Sprintf("%d answers stand", standing), c.ProveUntil, "refute them"
	}
	return fmt.Sprintf("round %d, %s disputed: %s; %d blocks to %s", c.Claim.Attempt.ID, d.n.nameOf(c.Claim.Operator), answers, deadline-min(deadline, d.head), next)
}

// Slashes reports every slash so far.
func (d *Disputes) Slashes(ctx context.Context) ([]SlashReport, error) {
	events, err := d.n.Chain.DisputeEvents(ctx, 0, d.head)
	if err != nil {
		return nil, err
	}
	out := []SlashReport{}
	for _, e := range events {
		s, ok := e.(*chain.Slashed)
		if !ok {
			continue
		}
		before, err := d.n.Chain.Magnitude(ctx, s.Operator, s.OperatorSet, s.Block-1)
		if err != nil {
			return nil, err
		}
		after, err := d.n.Chain.Magnitude(ctx, s.Operator, s.OperatorSet, s.Block)
		if err != nil {
			return nil, err
		}
		out = append(out, SlashReport{
			Operator: checksummed(s.Operator), Round: s.RoundID,
			MagnitudeBefore: strconv.FormatUint(before, 10), MagnitudeAfter: strconv.FormatUint(after, 10),
		})
	}
	return out, nil
}

// pending describes something that must still follow from the rounds of a report;
// empty if nothing must.
func (d *Disputes) pending(r *Report) string {
	// Later rounds go on meanwhile; nobody waits for what follows from them.
	last := r.Rounds[len(r.Rounds)-1].ID
	for _, c := range d.cases {
		if c.Status == chain.DisputeOpen && c.Claim.Attempt.ID <= last {
			return d.line(c)
		}
	}
	slashed := make(map[string]bool)
	for _, f := range d.docket.Faults() {
		if len(f.Slashed) > 0 {
			slashed[fmt.Sprint(f.RoundID, checksummed(f.Operator))] = true
		}
	}
	for _, round := range r.Rounds {
		for _, o := range round.Operators {
			if round.Settled && o.Verdict == flops.VerdictWrongTile && !slashed[fmt.Sprint(round.ID, o.Address)] {
				return fmt.Sprintf("%s is not slashed for round %d", o.Name, round.ID)
			}
		}
	}
	for _, l := range d.n.liars {
		if l.OfGriefer() && !slices.ContainsFunc(d.cases, func(c *dispute.Case) bool { return c.Opener == d.n.grieferAccount() }) {
			return "no false dispute was opened yet"
		}
	}
	return ""
}

// overBlocks is how many blocks Over waits beyond the time of two disputes, one
// after the other.
const overBlocks = 60

// Over waits until everything that follows from the rounds of a report has
// happened: no dispute is open, and every revealed lie is slashed. It calls each
// after every Look.
func (d *Disputes) Over(ctx context.Context, r *Report, poll time.Duration, each func()) error {
	p, err := d.n.Chain.CurrentParams(ctx)
	if err != nil {
		return err
	}
	var last uint64
	return d.n.poll(ctx, poll, func(ctx context.Context) (over bool, err error) {
		if err := d.Look(ctx); err != nil {
			return false, fmt.Errorf("wait for the disputes' end: %w", err)
		}
		each()
		if last == 0 {
			last = d.head + 2*uint64(p.AnswerBlocks+p.ProveBlocks) + overBlocks
		}
		pending := d.pending(r)
		if pending != "" && d.head > last {
			return false, errors.New("the disputes did not end in time: " + pending)
		}
		return pending == "", nil
	})
}

// grieferAccount is the account that opened the last false dispute.
func (n *Network) grieferAccount() flops.Address {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.griefer
}
