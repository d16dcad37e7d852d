package dispute

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"

	"github.com/rs/zerolog"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/revert"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Chain is what an agent needs from Ethereum; *chain.Client implements it.
type Chain interface {
	DisputeObservations(ctx context.Context, first, last uint64) ([]chain.Observation, error)
	SettlementOf(ctx context.Context, id uint64) (*chain.Settlement, error)
	Answer(ctx context.Context, tx *txmgr.Manager, claim flops.Claim, a *flops.Answer) (number uint64, r *txmgr.Receipt, err error)
	ProveEntry(ctx context.Context, tx *txmgr.Manager, claim flops.Claim, entries *flops.TileEntries, r, s uint32) (*txmgr.Receipt, error)
	Resolve(ctx context.Context, tx *txmgr.Manager, claim flops.Claim, record flops.Record, lines []byte) (*txmgr.Receipt, error)
	ReturnBond(ctx context.Context, tx *txmgr.Manager, id flops.Hash, number uint64) (*txmgr.Receipt, error)
	CreditOf(ctx context.Context, owner flops.Address) (*big.Int, error)
	Withdraw(ctx context.Context, tx *txmgr.Manager, to flops.Address) (*txmgr.Receipt, error)
}

// An Agent decides what one account does about disputes. Its decisions follow from
// a head and the cases alone. What has been done shows on chain and nowhere else,
// so an agent that restarts continues where it was.
type Agent struct {
	Chain    Chain
	Tx       *txmgr.Manager
	Openings Openings
	// Account is that of Tx.
	Account flops.Address
	// Concerns reports whether the agent acts on a case; nil is on every case.
	Concerns func(*Case) bool
	// Watches makes the agent prove false answers wrong, and leave the operator
	// half of the time to answer before it answers itself.
	Watches bool
	Log     zerolog.Logger

	truths sync.Map // ids of disputes → *truth
	lost   sync.Map // ids of disputes whose committed digest is false
}

// A truth is a disputed tile as the work gives it.
type truth struct {
	tile *flops.TileEntries
	hash flops.Hash
}

// truth computes a case's true tile, once.
func (agent *Agent) truth(c *Case) *truth {
	if t, ok := agent.truths.Load(c.ID); ok {
		return t.(*truth)
	}
	tile := c.Claim.TrueTile()
	t := &truth{tile, tile.Hash()}
	agent.truths.Store(c.ID, t)
	return t
}

// Concerned are the cases that the agent acts on.
func (agent *Agent) Concerned(cases []*Case) []*Case {
	if agent.Concerns == nil {
		return cases
	}
	var own []*Case
	for _, c := range cases {
		if agent.Concerns(c) {
			own = append(own, c)
		}
	}
	return own
}

// Lost reports whether the case's committed digest is known to be false, so
// that no answer can stand.
func (agent *Agent) Lost(c *Case) bool {
	_, lost := agent.lost.Load(c.ID)
	return lost
}

// Open reports whether the case is still to be answered with its true entries,
// as far as the agent knows.
func (agent *Agent) Open(c *Case) bool {
	return c.Status == chain.DisputeOpen && !c.Faulted && !c.Answered(agent.truth(c).hash)
}

// At is the state of the chain at which something is decided.
type At struct {
	Head    uint64   // newest block that a majority of the endpoints has
	BondFee *big.Int // wei; the fee that bonds sent now are computed from
}

// next is the first block that a transaction can get into.
func (at At) next() uint64 { return at.Head + 1 }

// Step returns the actions that are due now, the most urgent first.
func (agent *Agent) Step(now At, cases []*Case) []Action {
	var actions []Action
	known := make(map[flops.Hash]bool, len(cases))
	for _, c := range agent.Concerned(cases) {
		known[c.ID] = true
		actions = append(actions, agent.about(now, c)...)
	}
	for _, m := range []*sync.Map{&agent.truths, &agent.lost} {
		m.Range(func(id, _ any) bool {
			if !known[id.(flops.Hash)] {
				m.Delete(id)
			}
			return true
		})
	}
	return actions
}

// about returns the actions that are due in one case.
func (agent *Agent) about(now At, c *Case) []Action {
	next := now.next()
	switch {
	case c.Status != chain.DisputeOpen:
		return agent.returns(c)
	case now.Head >= c.ResolvableFrom() && agent.resolves(c): // the simulation runs in the newest block
		return []Action{agent.resolve(c)}
	case c.Faulted:
		return nil
	}
	var actions []Action
	if agent.Watches && next <= c.ProveUntil {
		actions = agent.proofs(c)
	}
	if agent.due(next, c) && agent.Open(c) {
		actions = append(actions, agent.answer(now, c))
	}
	return actions
}

// due reports whether it is time to answer.
func (agent *Agent) due(next uint64, c *Case) bool {
	switch {
	case next > c.Deadline || agent.Lost(c):
		return false
	case !agent.Watches:
		return true
	case c.Opener == agent.Account: // the agent opened it because the digest is false
		return false
	}
	return next >= c.Block+(c.Deadline-c.Block)/2
}

// resolves reports whether the agent resolves the case: any in which its account
// has a bond and, if it watches, any that ends in an answer's reward or a fault.
func (agent *Agent) resolves(c *Case) bool {
	return Locked([]*Case{c}, agent.Account).Sign() > 0 || agent.Watches && !c.Faulted
}

func (agent *Agent) log(c *Case) zerolog.Logger {
	return agent.Log.With().Stringer("dispute", c.ID).Uint64("round", c.Claim.Attempt.ID).Stringer("operatorId", c.Claim.Operator).
		Uint64("lap", c.Claim.Tile.Lap).Uint32("row", c.Claim.Tile.Row).Uint32("column", c.Claim.Tile.Col).Logger()
}

// answer posts the true entries. A false answer that stands already doesn't count:
// it may fall in the last block.
func (agent *Agent) answer(now At, c *Case) Action {
	left := c.Deadline - now.Head
	return Action{
		Key: "answer " + c.ID.String(), Log: agent.log(c).With().Uint64("deadline", c.Deadline).Uint64("blocksLeft", left).Logger(),
		Says:  "Dispute answered with the tile's true entries, which can't be refuted",
		Fails: "The dispute could not be answered; trying again until its deadline",
		Bond:  flops.AnswerBond(c.Claim.Work.N, now.BondFee), Alarm: true, Pause: left / 16,
		Do: func(ctx context.Context) error {
			o, err := agent.Openings.Opening(ctx, &c.Claim)
			if err != nil {
				return err
			}
			a, err := NewAnswer(&c.Claim, agent.truth(c).tile, o)
			if errors.Is(err, ErrFalseDigest) {
				agent.lost.Store(c.ID, true)
			}
			if err != nil {
				return err
			}
			_, _, err = agent.Chain.Answer(ctx, agent.Tx, c.Claim, a)
			return err
		},
		Quiet: func(err error) bool { return revert.Is(err, "AlreadyAnswered") },
		Ends: func(err error) string {
			if errors.Is(err, ErrFalseDigest) {
				return "The dispute is right and is not answered"
			}
			return ""
		},
	}
}

// proofs prove wrong every standing answer that isn't the true tile.
func (agent *Agent) proofs(c *Case) []Action {
	var actions []Action
	refuted := map[flops.Hash]bool{agent.truth(c).hash: true} // an endpoint may report an answer under several numbers
	for _, a := range c.Answers {
		if a.Status != chain.AnswerStanding || refuted[a.Hash] {
			continue
		}
		refuted[a.Hash] = true
		r, s, _ := a.Entries.DiffersFrom(agent.truth(c).tile)
		actions = append(actions, Action{
			Key: fmt.Sprintf("prove %s %s", c.ID, a.Hash), Log: agent.log(c).With().Uint64("answer", a.Number).Stringer("author", a.Author).Logger(),
			Says:  "False answer refuted: one of its entries is not the work's",
			Fails: "A false answer could not be refuted; trying again",
			Pause: max(1, (c.ProveUntil-c.Deadline)/16),
			Do: func(ctx context.Context) error {
				_, err := agent.Chain.ProveEntry(ctx, agent.Tx, c.Claim, &a.Entries, r, s)
				return err
			},
			Quiet: func(err error) bool { return revert.Is(err, "NoStandingAnswer") },
		})
	}
	return actions
}

// resolve ends a dispute whose time is over.
func (agent *Agent) resolve(c *Case) Action {
	return Action{
		Key: "resolve " + c.ID.String(), Log: agent.log(c),
		Says: "Dispute resolved", Fails: "The dispute could not be resolved; trying again", Pause: 16,
		Do: func(ctx context.Context) error {
			s, err := agent.Chain.SettlementOf(ctx, c.Claim.Attempt.ID)
			if err != nil {
				return err
			}
			_, err = agent.Chain.Resolve(ctx, agent.Tx, c.Claim, s.Record(), flops.PackLines(s.Lines))
			return err
		},
		Quiet: func(err error) bool {
			return revert.Is(err, "DisputeNotOpen") || revert.Is(err, "TooEarly")
		},
	}
}

// returns fetch the bonds of the account's own answers once a dispute is over.
func (agent *Agent) returns(c *Case) []Action {
	var actions []Action
	for _, a := range c.Answers {
		if !a.Confirmed || a.Author != agent.Account || a.Status != chain.AnswerStanding {
			continue
		}
		actions = append(actions, Action{
			Key: fmt.Sprintf("return %s %d", c.ID, a.Number), Log: agent.log(c).With().Uint64("answer", a.Number).Logger(),
			Says: "The answer's bond is credited again", Fails: "The answer's bond could not be fetched; trying again", Pause: 64,
			Do: func(ctx context.Context) error {
				_, err := agent.Chain.ReturnBond(ctx, agent.Tx, c.ID, a.Number)
				return err
			},
			Quiet: func(err error) bool { return revert.Is(err, "NoStandingAnswer") },
		})
	}
	return actions
}

// Collect returns the action that pays out the account's credit, unless it is less
// than least, in wei.
func (agent *Agent) Collect(ctx context.Context, least *big.Int) ([]Action, error) {
	credit, err := agent.Chain.CreditOf(ctx, agent.Account)
	if err != nil || credit.Sign() == 0 || credit.Cmp(least) < 0 {
		return nil, err
	}
	return []Action{{
		Key: "collect", Log: agent.Log.With().Stringer("account", agent.Account).Stringer("wei", credit).Logger(),
		Says: "Credit paid out", Fails: "The credit could not be paid out; trying again", Pause: 64,
		Do: func(ctx context.Context) error {
			_, err := agent.Chain.Withdraw(ctx, agent.Tx, agent.Account)
			return err
		},
		Quiet: func(err error) bool { return revert.Is(err, "NothingToWithdraw") },
	}}, nil
}
