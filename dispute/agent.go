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

// Chain is what a party asks of Ethereum; *chain.Client is one.
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

// A Party decides what one account does about disputes. What it decides follows
// from a head and the cases alone; what has been done shows on chain and
// nowhere else, so that a party that restarts goes on where it was.
type Agent struct {
	Chain    Chain
	Tx       *txmgr.Manager
	Openings Openings
	// Account is Tx's.
	Account flops.Address
	// Concerns says which cases it is a party to; nil: all.
	Concerns func(*Case) bool
	// Watches makes it fell false answers, and leave the operator half of the
	// time to answer before it does.
	Watches bool
	Log     zerolog.Logger

	truths sync.Map // dispute id → *truth
	lost   sync.Map // ids of disputes whose committed digest is false
}

// A truth is the disputed tile as it is.
type truth struct {
	tile *flops.TileEntries
	hash flops.Hash
}

// truth computes a tile once.
func (p *Agent) truth(c *Case) *truth {
	if t, ok := p.truths.Load(c.ID); ok {
		return t.(*truth)
	}
	tile := c.Claim.TrueTile()
	t := &truth{tile, tile.Hash()}
	p.truths.Store(c.ID, t)
	return t
}

// Concerned are the cases that the party is a party to.
func (p *Agent) Concerned(cases []*Case) []*Case {
	if p.Concerns == nil {
		return cases
	}
	var own []*Case
	for _, c := range cases {
		if p.Concerns(c) {
			own = append(own, c)
		}
	}
	return own
}

// Lost reports whether the case's committed digest is known to be false, so
// that no answer can stand.
func (p *Agent) Lost(c *Case) bool {
	_, lost := p.lost.Load(c.ID)
	return lost
}

// Open reports whether the case is still to be answered with its true entries,
// as far as the party knows.
func (p *Agent) Open(c *Case) bool {
	return c.Status == chain.DisputeOpen && !c.Faulted && !c.Answered(p.truth(c).hash)
}

// A Moment is when something is decided.
type At struct {
	Head    uint64   // newest block, that a majority of the endpoints has
	BondFee *big.Int // wei, by which bonds are reckoned that are sent now
}

// next is the block that a transaction may get into.
func (m At) next() uint64 { return m.Head + 1 }

// Step is what to do now, the most urgent first.
func (p *Agent) Step(now At, cases []*Case) []Action {
	var actions []Action
	known := make(map[flops.Hash]bool, len(cases))
	for _, c := range p.Concerned(cases) {
		known[c.ID] = true
		actions = append(actions, p.about(now, c)...)
	}
	for _, m := range []*sync.Map{&p.truths, &p.lost} {
		m.Range(func(id, _ any) bool {
			if !known[id.(flops.Hash)] {
				m.Delete(id)
			}
			return true
		})
	}
	return actions
}

func (p *Agent) about(now At, c *Case) []Action {
	next := now.next()
	switch {
	case c.Status != chain.DisputeOpen:
		return p.returns(c)
	case now.Head >= c.ResolvableFrom() && p.resolves(c): // simulated in the newest block
		return []Action{p.resolve(c)}
	case c.Faulted:
		return nil
	}
	var actions []Action
	if p.Watches && next <= c.ProveUntil {
		actions = p.proofs(c)
	}
	if p.due(next, c) && p.Open(c) {
		actions = append(actions, p.answer(now, c))
	}
	return actions
}

// due reports whether it is time to answer.
func (p *Agent) due(next uint64, c *Case) bool {
	switch {
	case next > c.Deadline || p.Lost(c):
		return false
	case !p.Watches:
		return true
	case c.Opener == p.Account: // it has seen that the digest is false
		return false
	}
	return next >= c.Block+(c.Deadline-c.Block)/2
}

// resolves reports whether the party ends the case: one in which its own money
// is, or, if it watches, any that ends in an answer's reward or a fault.
func (p *Agent) resolves(c *Case) bool {
	return Locked([]*Case{c}, p.Account).Sign() > 0 || p.Watches && !c.Faulted
}

func (p *Agent) log(c *Case) zerolog.Logger {
	return p.Log.With().Stringer("dispute", c.ID).Uint64("round", c.Claim.Attempt.ID).Stringer("operatorId", c.Claim.Operator).
		Uint64("lap", c.Claim.Tile.Lap).Uint32("row", c.Claim.Tile.Row).Uint32("column", c.Claim.Tile.Col).Logger()
}

// answer posts the true entries. A false answer that stands already doesn't
// count: it may fall at the last moment.
func (p *Agent) answer(now At, c *Case) Action {
	left := c.Deadline - now.Head
	return Action{
		Key: "answer " + c.ID.String(), Log: p.log(c).With().Uint64("deadline", c.Deadline).Uint64("blocksLeft", left).Logger(),
		Says:  "Dispute answered with the tile's true entries, which can't fall",
		Fails: "The dispute could not be answered; trying again until its deadline",
		Bond:  flops.AnswerBond(c.Claim.Work.N, now.BondFee), Alarm: true, Pause: left / 16,
		Do: func(ctx context.Context) error {
			o, err := p.Openings.Opening(ctx, &c.Claim)
			if err != nil {
				return err
			}
			a, err := NewAnswer(&c.Claim, p.truth(c).tile, o)
			if errors.Is(err, ErrFalseDigest) {
				p.lost.Store(c.ID, true)
			}
			if err != nil {
				return err
			}
			_, _, err = p.Chain.Answer(ctx, p.Tx, c.Claim, a)
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

// proofs fell every standing answer that isn't the true tile.
func (p *Agent) proofs(c *Case) []Action {
	var actions []Action
	for _, a := range c.Answers {
		if a.Status != chain.AnswerStanding || a.Hash == p.truth(c).hash {
			continue
		}
		r, s, _ := a.Entries.DiffersFrom(p.truth(c).tile)
		actions = append(actions, Action{
			Key: fmt.Sprintf("prove %s %s", c.ID, a.Hash), Log: p.log(c).With().Uint64("answer", a.Number).Stringer("author", a.Author).Logger(),
			Says:  "False answer felled: one of its entries is not the work's",
			Fails: "A false answer could not be felled; trying again",
			Pause: max(1, (c.ProveUntil-c.Deadline)/16),
			Do: func(ctx context.Context) error {
				_, err := p.Chain.ProveEntry(ctx, p.Tx, c.Claim, &a.Entries, r, s)
				return err
			},
			Quiet: func(err error) bool { return revert.Is(err, "NoStandingAnswer") },
		})
	}
	return actions
}

// resolve ends a dispute.
func (p *Agent) resolve(c *Case) Action {
	return Action{
		Key: "resolve " + c.ID.String(), Log: p.log(c),
		Says: "Dispute resolved", Fails: "The dispute could not be resolved; trying again", Pause: 16,
		Do: func(ctx context.Context) error {
			s, err := p.Chain.SettlementOf(ctx, c.Claim.Attempt.ID)
			if err != nil {
				return err
			}
			_, err = p.Chain.Resolve(ctx, p.Tx, c.Claim, s.Record(), flops.PackLines(s.Lines))
			return err
		},
		Quiet: func(err error) bool {
			return revert.Is(err, "DisputeNotOpen") || revert.Is(err, "TooEarly")
		},
	}
}

// returns are the party's own bonds to fetch once a dispute is over.
func (p *Agent) returns(c *Case) []Action {
	var actions []Action
	for _, a := range c.Answers {
		if !a.Confirmed || a.Author != p.Account || a.Status != chain.AnswerStanding {
			continue
		}
		actions = append(actions, Action{
			Key: fmt.Sprintf("return %s %d", c.ID, a.Number), Log: p.log(c).With().Uint64("answer", a.Number).Logger(),
			Says: "The answer's bond is credited again", Fails: "The answer's bond could not be fetched; trying again", Pause: 64,
			Do: func(ctx context.Context) error {
				_, err := p.Chain.ReturnBond(ctx, p.Tx, c.ID, a.Number)
				return err
			},
			Quiet: func(err error) bool { return revert.Is(err, "NoStandingAnswer") },
		})
	}
	return actions
}

// Collect is how the account's credit is paid out, if there is at least so
// much, in wei.
func (p *Agent) Collect(ctx context.Context, least *big.Int) ([]Action, error) {
	credit, err := p.Chain.CreditOf(ctx, p.Account)
	if err != nil || credit.Sign() == 0 || credit.Cmp(least) < 0 {
		return nil, err
	}
	return []Action{{
		Key: "collect", Log: p.Log.With().Stringer("account", p.Account).Stringer("wei", credit).Logger(),
		Says: "Credit paid out", Fails: "The credit could not be paid out; trying again", Pause: 64,
		Do: func(ctx context.Context) error {
			_, err := p.Chain.Withdraw(ctx, p.Tx, p.Account)
			return err
		},
		Quiet: func(err error) bool { return revert.Is(err, "NothingToWithdraw") },
	}}, nil
}
