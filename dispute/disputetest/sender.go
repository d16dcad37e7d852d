package disputetest

import (
	"context"
	"math/big"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/dispute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A Sender is the chain as one account uses it. Transactions come from that account,
// whatever transaction manager is passed in.
type Sender struct {
	*Court
	Account flops.Address
}

// As returns the chain as an account uses it.
func (c *Court) As(account flops.Address) Sender { return Sender{c, account} }

// send performs one transaction, which gets into the next block.
func (s Sender) send(method string, do func(at chain.EventPlace) ([]chain.DisputeEvent, error)) (*txmgr.Receipt, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.failing[method] > 0 {
		s.failing[method]--
		return nil, errFails
	}
	at := chain.EventPlace{Block: s.block() + 1, LogIndex: uint(len(s.events))}
	events, err := do(at)
	if err != nil {
		return nil, err
	}
	s.events = append(s.events, events...)
	s.sent[s.Account.String()+method]++
	return &txmgr.Receipt{Block: at.Block}, nil
}

// Announce is the contract's method.
func (s Sender) Announce(_ context.Context, _ *txmgr.Manager, announcement flops.Hash) (*txmgr.Receipt, error) {
	return s.send("announce", func(at chain.EventPlace) ([]chain.DisputeEvent, error) {
		if s.announced[announcement] != 0 {
			return nil, nil
		}
		s.announced[announcement] = at.Block
		return []chain.DisputeEvent{&chain.Announced{EventPlace: at, Announcement: announcement}}, nil
	})
}

// OpenDispute is the contract's method.
func (s Sender) OpenDispute(_ context.Context, _ *txmgr.Manager, d chain.DisputeRequest) (opened *chain.DisputeOpened, r *txmgr.Receipt, err error) {
	r, err = s.send("open", func(at chain.EventPlace) ([]chain.DisputeEvent, error) {
		claim, err := d.Claim()
		if err != nil {
			return nil, err
		}
		since := s.announced[d.Announcement(s.Account)]
		switch {
		case since == 0 || at.Block-1 < since+flops.AnnounceBlocks: // as simulated in the newest block
			return nil, reverted("NotAnnounced")
		case s.disputes[claim.ID()] != nil:
			return nil, reverted("AlreadyDisputed")
		case s.faults[dispute.FaultKey{Round: claim.Attempt.ID, Operator: claim.Operator}]:
			return nil, reverted("FaultAlreadyProven")
		}
		delete(s.announced, d.Announcement(s.Account))
		last := uint64(0)
		for _, t := range s.disputes {
			if t.claim.Operator == claim.Operator {
				last = max(last, t.Deadline)
			}
		}
		p := s.Network.Params
		t := &contested{claim: claim, Dispute: chain.Dispute{
			Opener: s.Account, Bond: flops.DisputeBond(big.NewInt(BaseFee)), Status: chain.DisputeOpen, Deadline: p.AnswerDeadline(at.Block, last),
		}}
		t.ProveUntil = p.ProveDeadline(t.Deadline)
		s.disputes[claim.ID()] = t
		opened = &chain.DisputeOpened{
			EventPlace: at, ID: claim.ID(), Claim: claim, Opener: s.Account, Bond: t.Bond, Deadline: t.Deadline, ProveUntil: t.ProveUntil,
		}
		return []chain.DisputeEvent{opened}, nil
	})
	return opened, r, err
}

// undecided is the dispute about a claim, if it is open and no fault is proven.
func (s Sender) undecided(claim *flops.Claim) (*contested, error) {
	t := s.disputes[claim.ID()]
	if t == nil || t.Status != chain.DisputeOpen {
		return nil, reverted("DisputeNotOpen")
	}
	if s.faults[dispute.FaultKey{Round: claim.Attempt.ID, Operator: claim.Operator}] {
		return nil, reverted("FaultAlreadyProven")
	}
	return t, nil
}

// Answer is the contract's method.
func (s Sender) Answer(_ context.Context, _ *txmgr.Manager, claim flops.Claim, a *flops.Answer) (number uint64, r *txmgr.Receipt, err error) {
	r, err = s.send("answer", func(at chain.EventPlace) ([]chain.DisputeEvent, error) {
		t, err := s.undecided(&claim)
		if err != nil {
			return nil, err
		}
		if at.Block > t.Deadline {
			return nil, reverted("TooLate")
		}
		if err := a.Verify(&claim); err != nil {
			return nil, err
		}
		return s.post(t, at, a.Tile, &number)
	})
	return number, r, err
}

// Forge posts entries whether or not they fold to the committed digest, as if their
// author had found a second preimage.
func (s Sender) Forge(claim flops.Claim, tile flops.TileEntries) error {
	_, err := s.send("answer", func(at chain.EventPlace) ([]chain.DisputeEvent, error) {
		t, err := s.undecided(&claim)
		if err != nil {
			return nil, err
		}
		return s.post(t, at, tile, new(uint64))
	})
	return err
}

func (s Sender) post(t *contested, at chain.EventPlace, tile flops.TileEntries, number *uint64) ([]chain.DisputeEvent, error) {
	hash := tile.Hash()
	for _, a := range t.answers {
		if a.hash == hash {
			return nil, reverted("AlreadyAnswered")
		}
	}
	bond := flops.AnswerBond(t.claim.Work.N, big.NewInt(BaseFee))
	t.answers = append(t.answers, &answer{hash: hash, DisputeAnswer: chain.DisputeAnswer{Author: s.Account, Bond: bond, Status: chain.AnswerStanding}})
	t.Answers, t.Standing = t.Answers+1, t.Standing+1
	*number = t.Answers
	return []chain.DisputeEvent{&chain.AnswerPosted{EventPlace: at, ID: t.claim.ID(), Number: t.Answers, Author: s.Account, Bond: bond, Entries: tile}}, nil
}

// ProveEntry is the contract's method.
func (s Sender) ProveEntry(_ context.Context, _ *txmgr.Manager, claim flops.Claim, entries *flops.TileEntries, row, col uint32) (*txmgr.Receipt, error) {
	return s.send("prove", func(at chain.EventPlace) ([]chain.DisputeEvent, error) {
		t, err := s.undecided(&claim)
		if err != nil {
			return nil, err
		}
		if at.Block > t.ProveUntil {
			return nil, reverted("TooLate")
		}
		answered, computed := entries[row*flops.TileEdge+col], claim.TrueEntry(row, col)
		if answered == computed {
			return nil, reverted("EntryIsRight")
		}
		for i, a := range t.answers {
			if a.hash == entries.Hash() && a.Status == chain.AnswerStanding {
				a.Status = chain.AnswerFallen
				t.Standing--
				s.creditOf(s.Account).Add(s.creditOf(s.Account), a.Bond)
				return []chain.DisputeEvent{&chain.AnswerFell{
					EventPlace: at, ID: claim.ID(), Number: uint64(i + 1), Prover: s.Account, R: row, S: col, Answered: answered, Computed: computed,
				}}, nil
			}
		}
		return nil, reverted("NoStandingAnswer")
	})
}

// Resolve is the contract's method.
func (s Sender) Resolve(_ context.Context, _ *txmgr.Manager, claim flops.Claim, record flops.Record, lines []byte) (*txmgr.Receipt, error) {
	return s.send("resolve", func(at chain.EventPlace) ([]chain.DisputeEvent, error) {
		m := dispute.FaultKey{Round: claim.Attempt.ID, Operator: claim.Operator}
		t := s.disputes[claim.ID()]
		switch {
		case t == nil || t.Status != chain.DisputeOpen:
			return nil, reverted("DisputeNotOpen")
		case s.faults[m]:
			t.Status = chain.DisputeFreed
			s.creditOf(t.Opener).Add(s.creditOf(t.Opener), t.Bond)
			return []chain.DisputeEvent{&chain.DisputeResolved{EventPlace: at, ID: claim.ID(), Status: t.Status}}, nil
		case at.Block <= t.ResolvableFrom():
			return nil, reverted("TooEarly")
		case t.Standing == 0:
			if settled := s.settled[claim.Attempt.ID].Record(); record != settled || flops.ResultsHash(lines) != settled.ResultsHash {
				return nil, reverted("WrongRecord")
			}
			t.Status, s.faults[m] = chain.DisputeProven, true
			s.creditOf(t.Opener).Add(s.creditOf(t.Opener), t.Bond)
			return []chain.DisputeEvent{&chain.FaultProven{
				EventPlace: at, ID: claim.ID(), RoundID: m.Round, OperatorID: m.Operator, Operator: s.Set.ByID(m.Operator).Address, Opener: t.Opener,
			}}, nil
		}
		t.Status = chain.DisputeAnswered
		half := new(big.Int).Rsh(t.Bond, 1)
		for i, a := range t.answers {
			if a.Status == chain.AnswerStanding {
				s.creditOf(a.Author).Add(s.creditOf(a.Author), half)
				return append([]chain.DisputeEvent{&chain.DisputeResolved{
					EventPlace: at, ID: claim.ID(), Status: t.Status, Number: uint64(i + 1), Author: a.Author, Reward: half, Burnt: half,
				}}, s.giveBack(at, t, i)...), nil
			}
		}
		panic("the dispute counts a standing answer that it doesn't have")
	})
}

func (s Sender) giveBack(at chain.EventPlace, t *contested, i int) []chain.DisputeEvent {
	a := t.answers[i]
	a.Status = chain.AnswerReturned
	s.creditOf(a.Author).Add(s.creditOf(a.Author), a.Bond)
	return []chain.DisputeEvent{&chain.BondReturned{EventPlace: at, ID: t.claim.ID(), Number: uint64(i + 1), Author: a.Author, Bond: a.Bond}}
}

// ReturnBond is the contract's method.
func (s Sender) ReturnBond(_ context.Context, _ *txmgr.Manager, id flops.Hash, number uint64) (*txmgr.Receipt, error) {
	return s.send("return", func(at chain.EventPlace) ([]chain.DisputeEvent, error) {
		t := s.disputes[id]
		if t.Status == chain.DisputeOpen {
			return nil, reverted("DisputeIsOpen")
		}
		if number == 0 || number > t.Answers || t.answers[number-1].Status != chain.AnswerStanding {
			return nil, reverted("NoStandingAnswer")
		}
		return s.giveBack(at, t, int(number-1)), nil
	})
}

// Slash is the contract's method.
func (s Sender) Slash(_ context.Context, _ *txmgr.Manager, round uint64, id flops.OperatorID, set uint32) (*txmgr.Receipt, error) {
	return s.send("slash", func(at chain.EventPlace) ([]chain.DisputeEvent, error) {
		m := dispute.FaultKey{Round: round, Operator: id}
		switch {
		case !s.faults[m]:
			return nil, reverted("NoFault")
		case s.slashed[m]:
			return nil, reverted("AlreadySlashed")
		}
		s.slashed[m] = true
		operator := s.Set.ByID(id).Address
		s.stale = append(s.stale, operator)
		return []chain.DisputeEvent{&chain.Slashed{EventPlace: at, RoundID: round, OperatorID: id, Operator: operator, OperatorSet: set, Wads: 1e17}}, nil
	})
}

// Refresh is the contract's method.
func (s Sender) Refresh(_ context.Context, _ *txmgr.Manager, operators ...flops.Address) (*txmgr.Receipt, error) {
	return s.send("refresh", func(chain.EventPlace) ([]chain.DisputeEvent, error) {
		s.stale, s.Court.refreshed = nil, append(s.Court.refreshed, operators...)
		return nil, nil
	})
}

// Withdraw is the contract's method.
func (s Sender) Withdraw(_ context.Context, _ *txmgr.Manager, to flops.Address) (*txmgr.Receipt, error) {
	return s.send("withdraw", func(at chain.EventPlace) ([]chain.DisputeEvent, error) {
		amount := new(big.Int).Set(s.creditOf(s.Account))
		if amount.Sign() == 0 {
			return nil, reverted("NothingToWithdraw")
		}
		s.creditOf(s.Account).SetInt64(0)
		return []chain.DisputeEvent{&chain.Withdrawn{EventPlace: at, Owner: s.Account, To: to, Amount: amount}}, nil
	})
}
