package devnet

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/dispute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A SlashReport is one slash of an operator for a fault in a round.
type SlashReport struct {
	Operator string `json:"operator"` // with EIP-55's checksum
	Round    uint64 `json:"round"`
	// What the operator has allocated to the network, of 10^18, as
	// AllocationManager has it in the block before the slash and after it.
	MagnitudeBefore string `json:"magnitudeBefore"`
	MagnitudeAfter  string `json:"magnitudeAfter"`
}

// Trials are the disputes of a network, as far as the chain tells of them.
type Trials struct {
	n      *Network
	head   uint64
	docket *dispute.Docket
	cases  []*dispute.Case
	told   map[string]bool // news
}

// NewTrials has seen nothing yet.
func (n *Network) NewTrials() *Trials {
	return &Trials{n: n, docket: dispute.NewDocket(0), told: make(map[string]bool)}
}

// Look reads what has happened.
func (t *Trials) Look(ctx context.Context) error {
	head, err := t.n.Chain.Head(ctx)
	if err != nil {
		return err
	}
	first, last := t.docket.Unread(head.Number)
	tellings, err := t.n.Chain.DisputeTellings(ctx, first, last)
	if err != nil {
		return err
	}
	t.docket.Take(first, last, tellings)
	t.head, t.cases = head.Number, t.docket.Cases()
	return nil
}

// News are sentences about what has happened since the last call.
func (t *Trials) News() []string {
	var news []string
	tell := func(key, format string, args ...any) {
		if !t.told[key] {
			t.told[key] = true
			news = append(news, fmt.Sprintf(format, args...))
		}
	}
	for _, c := range t.cases {
		about := fmt.Sprintf("tile (%d, %d) of lap %d of %s in round %d", c.Claim.Tile.Row, c.Claim.Tile.Col, c.Claim.Tile.Lap,
			t.n.nameOf(c.Claim.Operator), c.Claim.Round.ID)
		tell(c.ID.String(), "Dispute opened by %s about %s, to be answered until block %d", t.n.accountName(c.Opener), about, c.Deadline)
		for _, a := range c.Answers {
			tell(fmt.Sprint(c.ID, a.Hash), "Dispute about %s answered by %s", about, t.n.accountName(a.Author))
			if a.Status == chain.AnswerFallen {
				tell(fmt.Sprint(c.ID, a.Hash, a.Status), "Answer about %s fell: one of its entries is false", about)
			}
		}
		switch c.Status {
		case chain.DisputeAnswered:
			tell(fmt.Sprint(c.ID, c.Status), "Dispute about %s resolved: an answer stood, and its opener has lost the bond", about)
		case chain.DisputeProven:
			tell(fmt.Sprint(c.ID, c.Status), "Dispute about %s resolved: the fault is proven", about)
		case chain.DisputeFreed:
			tell(fmt.Sprint(c.ID, c.Status), "Dispute about %s resolved: the fault had been proven by another", about)
		case chain.DisputeNone, chain.DisputeOpen:
		}
	}
	for _, f := range t.docket.Faults() {
		for _, set := range f.Slashed {
			tell(fmt.Sprint("slash", f.ID, set), "%s slashed for round %d", t.n.nameOf(f.OperatorID), f.RoundID)
		}
	}
	return news
}

// Open describes the disputes that are not resolved, a line each.
func (t *Trials) Open() []string {
	var lines []string
	for _, c := range t.cases {
		if c.Status == chain.DisputeOpen {
			lines = append(lines, t.line(c))
		}
	}
	return lines
}

// line describes an open dispute.
func (t *Trials) line(c *dispute.Case) string {
	standing := 0
	for _, a := range c.Answers {
		if a.Status == chain.AnswerStanding {
			standing++
		}
	}
	left, until := c.Deadline, "answered"
	if standing > 0 {
		left, until = c.ProveUntil, "refuted"
	}
	return fmt.Sprintf("dispute about %s, round %d: %d answer(s) stand, can be %s for %d blocks",
		t.n.nameOf(c.Claim.Operator), c.Claim.Round.ID, standing, until, left-min(left, t.head))
}

// Slashes reports every slash so far.
func (t *Trials) Slashes(ctx context.Context) ([]SlashReport, error) {
	events, err := t.n.Chain.DisputeEvents(ctx, 0, t.head)
	if err != nil {
		return nil, err
	}
	out := []SlashReport{}
	for _, e := range events {
		s, ok := e.(*chain.Slashed)
		if !ok {
			continue
		}
		before, err := t.n.Chain.Magnitude(ctx, s.Operator, s.OperatorSet, s.Block-1)
		if err != nil {
			return nil, err
		}
		after, err := t.n.Chain.Magnitude(ctx, s.Operator, s.OperatorSet, s.Block)
		if err != nil {
			return nil, err
		}
		out = append(out, SlashReport{
			Operator: common.Address(s.Operator).Hex(), Round: s.RoundID,
			MagnitudeBefore: strconv.FormatUint(before, 10), MagnitudeAfter: strconv.FormatUint(after, 10),
		})
	}
	return out, nil
}

// pending says what the rounds of a report have still to lead to; empty if
// nothing.
func (t *Trials) pending(r *Report) string {
	// Rounds go on meanwhile; what they lead to is nobody's wait.
	last := r.Rounds[len(r.Rounds)-1].ID
	for _, c := range t.cases {
		if c.Status == chain.DisputeOpen && c.Claim.Round.ID <= last {
			return t.line(c)
		}
	}
	slashed := make(map[string]bool)
	for _, f := range t.docket.Faults() {
		if len(f.Slashed) > 0 {
			slashed[fmt.Sprint(f.RoundID, common.Address(f.Operator).Hex())] = true
		}
	}
	for _, round := range r.Rounds {
		for _, o := range round.Operators {
			if round.Settled && o.Verdict == flops.VerdictWrongTile && !slashed[fmt.Sprint(round.ID, o.Address)] {
				return fmt.Sprintf("%s is not slashed for round %d", o.Name, round.ID)
			}
		}
	}
	for _, f := range t.n.faulty {
		if f.OfStranger() && !slices.ContainsFunc(t.cases, func(c *dispute.Case) bool { return c.Opener == t.n.strangerAccount() }) {
			return "no false dispute was opened yet"
		}
	}
	return ""
}

// trialBlocks bounds how long Over waits, beyond two disputes' whole time.
const trialBlocks = 60

// Over waits until everything that the rounds of a report lead to has happened:
// no dispute is open, and every lie that was revealed is slashed. It calls each
// after every look.
func (t *Trials) Over(ctx context.Context, r *Report, poll time.Duration, each func()) error {
	p, err := t.n.Chain.CurrentParams(ctx)
	if err != nil {
		return err
	}
	var last uint64
	return t.n.poll(ctx, poll, func(ctx context.Context) (over bool, err error) {
		if err := t.Look(ctx); err != nil {
			return false, fmt.Errorf("wait for the disputes' end: %w", err)
		}
		each()
		if last == 0 {
			last = t.head + 2*uint64(p.AnswerBlocks+p.ProveBlocks) + trialBlocks
		}
		pending := t.pending(r)
		if pending != "" && t.head > last {
			return false, errors.New("the disputes did not end in time: " + pending)
		}
		return pending == "", nil
	})
}

// nameOf is a member's name.
func (n *Network) nameOf(id flops.OperatorID) string {
	for _, m := range n.Members {
		if m.ID == id {
			return m.Name
		}
	}
	return id.String()
}

// accountName is who an account belongs to.
func (n *Network) accountName(a flops.Address) string {
	switch a {
	case n.watcher:
		return "the watcher"
	case n.strangerAccount():
		return "the stranger"
	}
	for _, m := range n.Members {
		if m.Address == a {
			return m.Name
		}
	}
	return a.String()
}

// strangerAccount is that of the last false dispute.
func (n *Network) strangerAccount() flops.Address {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.stranger
}
