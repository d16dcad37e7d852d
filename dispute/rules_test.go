package dispute_test

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/rs/zerolog"
	"pgregory.net/rapid"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/dispute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A move is what an agent decided at a head, and what it saw.
type move struct {
	account flops.Address
	watches bool
	lost    map[flops.Hash]bool // disputes whose committed digest the agent knows to be false
	now     dispute.At
	cases   []*dispute.Case
	actions []dispute.Action
}

// trueHash is the hash of a case's true entries.
func trueHash(c *dispute.Case) flops.Hash { return trueTile(int(c.Claim.Tile.Col)).Hash() }

// trueTiles are the tiles of claim(0) to claim(2), computed once.
var trueTiles = sync.OnceValue(func() (tiles [3]*flops.TileEntries) {
	for col := range tiles {
		c := claim(uint32(col))
		tiles[col] = c.TrueTile()
	}
	return tiles
})

func trueTile(col int) *flops.TileEntries { return trueTiles()[col] }

// each calls check with every action whose key begins with a verb, with its case
// and the rest of its key.
func (m *move) each(verb string, check func(a *dispute.Action, c *dispute.Case, rest string) error) error {
	for i := range m.actions {
		a := &m.actions[i]
		did, key, _ := strings.Cut(a.Key, " ")
		if did != verb {
			continue
		}
		id, rest, _ := strings.Cut(key, " ")
		at := slices.IndexFunc(m.cases, func(c *dispute.Case) bool { return c.ID.String() == id })
		if at < 0 {
			return fmt.Errorf("%s is about no case", a.Key)
		}
		if err := check(a, m.cases[at], rest); err != nil {
			return fmt.Errorf("%s: %w", a.Key, err)
		}
	}
	return nil
}

func (m *move) has(key string) bool {
	return slices.ContainsFunc(m.actions, func(a dispute.Action) bool { return a.Key == key })
}

// next is the first block that a transaction can get into.
func (m *move) next() uint64 { return m.now.Head + 1 }

// A rule holds after every move of every agent.
type rule struct {
	name, why string
	check     func(m *move) error
	// broken has the cases and the keys of a move that breaks the rule.
	broken func(m *move)
}

// plant adds actions to a move.
func (m *move) plant(keys ...string) {
	for _, key := range keys {
		m.actions = append(m.actions, dispute.Action{Key: key})
	}
}

var rules = []rule{
	{
		"one action for each key", "The executor has one action of a key in flight; it would mix up two.",
		func(m *move) error {
			seen := make(map[string]bool)
			for _, a := range m.actions {
				if seen[a.Key] {
					return fmt.Errorf("%s is there twice", a.Key)
				}
				seen[a.Key] = true
			}
			return nil
		},
		func(m *move) { m.plant("answer "+m.cases[0].ID.String(), "answer "+m.cases[0].ID.String()) },
	},
	{
		"answers only what can be answered", "A late answer, or one in a dispute that is over, reverts with an alarm that nobody can do anything about.",
		func(m *move) error {
			return m.each("answer", func(_ *dispute.Action, c *dispute.Case, _ string) error {
				if m.next() > c.Deadline || c.Status != chain.DisputeOpen || c.Faulted {
					return fmt.Errorf("the case is %s, with a fault %t and the deadline %d", c.Status, c.Faulted, c.Deadline)
				}
				return nil
			})
		},
		func(m *move) { m.now.Head = m.cases[0].Deadline; m.plant("answer " + m.cases[0].ID.String()) },
	},
	{
		"answers nothing twice, and nothing false", "The contract takes the true entries once, and an answer to a false digest loses its bond.",
		func(m *move) error {
			return m.each("answer", func(_ *dispute.Action, c *dispute.Case, _ string) error {
				if c.Answered(trueHash(c)) || m.lost[c.ID] {
					return fmt.Errorf("answered %t, lost %t", c.Answered(trueHash(c)), m.lost[c.ID])
				}
				return nil
			})
		},
		func(m *move) { m.lost[m.cases[0].ID] = true; m.plant("answer " + m.cases[0].ID.String()) },
	},
	{
		"an operator answers whatever may be unanswered", "Silence costs stake; a needless answer is refused in the simulation and costs nothing. So only a majority's report of the true entries counts, never a minority's or a false answer.",
		func(m *move) error {
			for _, c := range m.cases {
				if !m.watches && c.Status == chain.DisputeOpen && !c.Faulted && m.next() <= c.Deadline &&
					!c.Answered(trueHash(c)) && !m.lost[c.ID] && !m.has("answer "+c.ID.String()) {
					return fmt.Errorf("%s is not answered", c.ID)
				}
			}
			return nil
		},
		func(m *move) { m.watches = false },
	},
	{
		"a watcher leaves half of the time to the operator, and its own disputes to others", "The operator's answer earns half of the dispute's bond; a watcher disputes only digests that it has computed to be false.",
		func(m *move) error {
			return m.each("answer", func(_ *dispute.Action, c *dispute.Case, _ string) error {
				if half := c.Block + (c.Deadline-c.Block)/2; m.watches && (m.next() < half || c.Opener == m.account) {
					return fmt.Errorf("half of the time is over at %d, the opener is %s", half, c.Opener)
				}
				return nil
			})
		},
		func(m *move) { m.watches = true; m.plant("answer " + m.cases[0].ID.String()) },
	},
	{
		"only answers cost a bond, and exactly an answer's", "Afford keeps to the budget by these amounts, before anything is sent.",
		func(m *move) error {
			for i := range m.actions {
				a, want := &m.actions[i], new(big.Int)
				if strings.HasPrefix(a.Key, "answer ") {
					want = flops.AnswerBond(256, m.now.BondFee)
				}
				if got := a.Bond; (got == nil) != (want.Sign() == 0) || got != nil && got.Cmp(want) != 0 {
					return fmt.Errorf("%s has the bond %s, want %s", a.Key, got, want)
				}
			}
			return nil
		},
		func(m *move) { m.plant("answer " + m.cases[0].ID.String()) },
	},
	{
		"a watcher refutes every false answer while it can, and never the true one", "The contract refuses a proof against a right entry, and a false answer that stands to the end saves a liar.",
		func(m *move) error {
			proven := make(map[string]bool)
			err := m.each("prove", func(_ *dispute.Action, c *dispute.Case, hash string) error {
				proven[c.ID.String()+hash] = true
				if !m.watches || hash == trueHash(c).String() || m.next() > c.ProveUntil || c.Status != chain.DisputeOpen || c.Faulted {
					return fmt.Errorf("it may be proven until %d, the case is %s", c.ProveUntil, c.Status)
				}
				return nil
			})
			for _, c := range m.cases {
				for _, a := range c.Answers {
					if err == nil && m.watches && c.Status == chain.DisputeOpen && !c.Faulted && m.next() <= c.ProveUntil &&
						a.Status == chain.AnswerStanding && a.Hash != trueHash(c) && !proven[c.ID.String()+a.Hash.String()] {
						err = fmt.Errorf("the false answer %d of %s is left", a.Number, c.ID)
					}
				}
			}
			return err
		},
		func(m *move) {
			m.watches = true
			m.plant(fmt.Sprintf("prove %s %s", m.cases[0].ID, trueHash(m.cases[0])))
		},
	},
	{
		"resolves only what is over, and what it gains by or watches", "An earlier resolution reverts, and an operator pays no gas for other people's disputes.",
		func(m *move) error {
			return m.each("resolve", func(_ *dispute.Action, c *dispute.Case, _ string) error {
				owns := dispute.Locked([]*dispute.Case{c}, m.account).Sign() > 0
				if m.now.Head < c.ResolvableFrom() || c.Status != chain.DisputeOpen || !owns && (!m.watches || c.Faulted) {
					return fmt.Errorf("the case is %s, resolvable from %d, and has a bond of the account: %t", c.Status, c.ResolvableFrom(), owns)
				}
				return nil
			})
		},
		func(m *move) { m.plant("resolve " + m.cases[0].ID.String()) },
	},
	{
		"returns only bonds of its own, of disputes that are over", "The contract returns no bond earlier, and others can fetch theirs.",
		func(m *move) error {
			return m.each("return", func(_ *dispute.Action, c *dispute.Case, number string) error {
				if c.Status == chain.DisputeOpen || !slices.ContainsFunc(c.Answers, func(a dispute.Answer) bool {
					return fmt.Sprint(a.Number) == number && a.Author == m.account && a.Confirmed && a.Status == chain.AnswerStanding
				}) {
					return fmt.Errorf("the case is %s", c.Status)
				}
				return nil
			})
		},
		func(m *move) { m.plant("return " + m.cases[0].ID.String() + " 1") },
	},
	{
		"keeps to the order of the cases", "The executor begins actions in this order, and Afford spends the budget in it: what is confirmed and urgent comes first.",
		func(m *move) error {
			last := 0
			for _, a := range m.actions {
				i := slices.IndexFunc(m.cases, func(c *dispute.Case) bool { return strings.Contains(a.Key, c.ID.String()) })
				if i < last {
					return fmt.Errorf("%s comes after an action of case %d", a.Key, last)
				}
				last = i
			}
			return nil
		},
		func(m *move) { m.plant("answer "+m.cases[1].ID.String(), "answer "+m.cases[0].ID.String()) },
	},
}

// falseRow opens the row of a disputed tile with digests that are no tile's.
type falseRow struct{ false map[uint32]bool }

func (o falseRow) Opening(_ context.Context, c *flops.Claim) (*flops.Opening, error) {
	if !o.false[c.Tile.Col] {
		return nil, dispute.ErrNoOpening
	}
	return &flops.Opening{Digests: make([]uint64, 4)}, nil
}

// anyEvent draws an event of the disputes about claim(0) to claim(2), as happens
// in a block, or as an endpoint may invent it.
func anyEvent(t *rapid.T, block uint64) chain.DisputeEvent {
	col := rapid.Uint32Range(0, 2).Draw(t, "column")
	c := claim(col)
	id, number := c.ID(), rapid.Uint64Range(1, 3).Draw(t, "number")
	account := rapid.SampledFrom([]flops.Address{opener, author}).Draw(t, "account")
	switch rapid.IntRange(0, 6).Draw(t, "kind") {
	case 0, 1:
		e := opened(block, col)
		e.Opener = account
		return e
	case 2:
		e := answered(block, col, number, int32(number))
		e.Author = account
		return e
	case 3:
		e := answered(block, col, number, 0)
		e.Author, e.Entries = account, *trueTile(int(col))
		return e
	case 4:
		return &chain.AnswerFell{EventPlace: at(block), ID: id, Number: number}
	case 5:
		return &chain.DisputeResolved{EventPlace: at(block), ID: id, Status: chain.DisputeAnswered}
	}
	return &chain.FaultProven{EventPlace: at(block), ID: id, RoundID: 1, OperatorID: c.Operator}
}

// excludes reports whether the contract can't emit an event after another: it opens
// a dispute once, and an answer's number and entries are not another's.
func excludes(before, after chain.DisputeEvent) bool {
	switch b := before.(type) {
	case *chain.DisputeOpened:
		a, ok := after.(*chain.DisputeOpened)
		return ok && a.ID == b.ID
	case *chain.AnswerPosted:
		a, ok := after.(*chain.AnswerPosted)
		return ok && a.ID == b.ID && (a.Number == b.Number || a.Entries == b.Entries)
	}
	return false
}

// TestEveryMoveKeepsTheRules has agents follow disputes that develop at random,
// with events that a majority reports and events that it doesn't.
func TestEveryMoveKeepsTheRules(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := &move{account: author, watches: rapid.Bool().Draw(t, "watches"), lost: make(map[flops.Hash]bool)}
		row := falseRow{map[uint32]bool{2: rapid.Bool().Draw(t, "false digest")}}
		agent := &dispute.Agent{Account: m.account, Watches: m.watches, Openings: row, Log: zerolog.Nop()}
		var observations []chain.Observation
		m.now = dispute.At{Head: 1, BondFee: big.NewInt(1e9)}
		for range rapid.IntRange(1, 12).Draw(t, "moves") {
			for range rapid.IntRange(0, 2).Draw(t, "events") {
				// Most events are true, and most disputes last some moves.
				confirmed := rapid.IntRange(0, 3).Draw(t, "confirmed") > 0
				e := anyEvent(t, m.now.Head)
				if confirmed && slices.ContainsFunc(observations, func(o chain.Observation) bool { return o.Confirmed && excludes(o.DisputeEvent, e) }) {
					continue // a majority reports what the contract does
				}
				observations = append(observations, reported(confirmed, e)...)
			}
			m.cases = docket(observations).Cases()
			m.actions = agent.Step(m.now, m.cases)
			for _, r := range rules {
				if err := r.check(m); err != nil {
					t.Fatalf("head %d: the move breaks the rule %q: %v. %s", m.now.Head, r.name, err, r.why)
				}
			}
			// Trying to answer is how an agent finds out that a digest is false.
			_ = m.each("answer", func(a *dispute.Action, c *dispute.Case, _ string) error {
				_ = a.Do(context.Background())
				m.lost[c.ID] = row.false[c.Claim.Tile.Col]
				return nil
			})
			for id, lost := range m.lost { // an agent forgets a dispute that is off the docket
				if lost && !slices.ContainsFunc(m.cases, func(c *dispute.Case) bool { return c.ID == id }) {
					delete(m.lost, id)
				}
			}
			// Some heads are the last block for something.
			heads := []uint64{m.now.Head + rapid.Uint64Range(0, 15).Draw(t, "blocks")}
			for _, c := range m.cases {
				heads = append(heads, max(m.now.Head, c.Deadline), max(m.now.Head, c.ProveUntil))
			}
			m.now.Head = rapid.SampledFrom(heads).Draw(t, "head")
		}
	})
}

// TestEachRuleNoticesAMoveThatBreaksIt plants such a move.
func TestEachRuleNoticesAMoveThatBreaksIt(t *testing.T) {
	for _, r := range rules {
		t.Run(r.name, func(t *testing.T) {
			m := &move{
				account: author, watches: true, lost: make(map[flops.Hash]bool),
				now:   dispute.At{Head: 11, BondFee: big.NewInt(1e9)},
				cases: docket(reported(true, opened(10, 0), opened(11, 1))).Cases(),
			}
			if err := r.check(m); err != nil {
				t.Fatalf("a move that does nothing breaks it: %v", err)
			}
			r.broken(m)
			if r.check(m) == nil {
				t.Error("it doesn't notice")
			}
		})
	}
}
