package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/proof-of-flops/proof-of-flops/bindings/disputes"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// DisputeStatus is the state of a dispute (protocol §9).
type DisputeStatus uint8

// The states of a dispute.
const (
	DisputeNone     DisputeStatus = iota
	DisputeOpen                   // it can be answered, answers can be proven wrong, or it can be resolved
	DisputeAnswered               // an answer stood to the end
	DisputeProven                 // no answer did: the fault is proven
	DisputeFreed                  // another dispute had proven the fault of that operator in that round
)

// String is the state's name in lower case.
func (s DisputeStatus) String() string {
	switch s {
	case DisputeNone:
		return "none"
	case DisputeOpen:
		return "open"
	case DisputeAnswered:
		return "answered"
	case DisputeProven:
		return "proven"
	case DisputeFreed:
		return "freed"
	}
	return fmt.Sprintf("status %d", uint8(s))
}

// AnswerStatus is the state of an answer.
type AnswerStatus uint8

// The states of an answer.
const (
	AnswerNone     AnswerStatus = iota
	AnswerStanding              // not proven wrong
	AnswerFallen                // proven wrong, for good
	AnswerReturned              // stood to the end; its bond was credited to its author
)

// String is the state's name in lower case.
func (s AnswerStatus) String() string {
	switch s {
	case AnswerNone:
		return "none"
	case AnswerStanding:
		return "standing"
	case AnswerFallen:
		return "fallen"
	case AnswerReturned:
		return "returned"
	}
	return fmt.Sprintf("status %d", uint8(s))
}

// A Dispute is a dispute as the contract stores it; its claim is in the event of
// its opening.
type Dispute struct {
	Opener     flops.Address
	Bond       *big.Int // wei
	Status     DisputeStatus
	Deadline   uint64 // last block in which it can be answered
	ProveUntil uint64 // last block in which an answer can be proven wrong
	Answers    uint64 // posted so far; they are numbered from 1
	Standing   uint64 // answers that are not proven wrong
}

// ResolvableFrom is the first block in which the dispute can be resolved if its
// answers don't change any more.
func (d *Dispute) ResolvableFrom() uint64 {
	if d.Standing == 0 {
		return d.Deadline + 1
	}
	return d.ProveUntil + 1
}

// A DisputeAnswer is an answer as the contract stores it; its entries are in the
// event of its posting.
type DisputeAnswer struct {
	Author flops.Address
	Bond   *big.Int // wei
	Status AnswerStatus
}

// A Fault is a proven fault of one operator in one round.
type Fault struct {
	ProvenAt    uint64   // block; 0 if there is no fault
	SlashedSets *big.Int // a bit for each operator set in which the operator was slashed for it
}

// AnnouncedAt returns the block in which a dispute was announced, or 0 if it
// wasn't announced or has been opened since.
func (c *Client) AnnouncedAt(ctx context.Context, announcement flops.Hash) (uint64, error) {
	return c.readUint(fmt.Sprintf("announcement %s", announcement), func() (*big.Int, error) {
		return c.contracts.disputes.AnnouncedAt(&bind.CallOpts{Context: ctx}, announcement)
	})
}

// DisputeOf returns a dispute; its status is DisputeNone if there is none.
func (c *Client) DisputeOf(ctx context.Context, id flops.Hash) (*Dispute, error) {
	d, err := c.contracts.disputes.DisputeOf(&bind.CallOpts{Context: ctx}, id)
	if err != nil {
		return nil, c.ReadError(fmt.Sprintf("dispute %s", id), err)
	}
	return &Dispute{
		Opener:     flops.Address(d.Opener),
		Bond:       d.Bond,
		Status:     DisputeStatus(d.Status),
		Deadline:   d.Deadline,
		ProveUntil: d.ProveUntil,
		Answers:    d.Answers,
		Standing:   d.Standing,
	}, nil
}

// AnswerOf returns an answer to a dispute by its number.
func (c *Client) AnswerOf(ctx context.Context, id flops.Hash, number uint64) (*DisputeAnswer, error) {
	a, err := c.contracts.disputes.AnswerOf(&bind.CallOpts{Context: ctx}, id, new(big.Int).SetUint64(number))
	if err != nil {
		return nil, c.ReadError(fmt.Sprintf("answer %d to dispute %s", number, id), err)
	}
	return &DisputeAnswer{Author: flops.Address(a.Author), Bond: a.Bond, Status: AnswerStatus(a.Status)}, nil
}

// AnswerWith returns the number of the answer with these entries, or 0 if there
// is none.
func (c *Client) AnswerWith(ctx context.Context, id, entriesHash flops.Hash) (uint64, error) {
	return c.readUint(fmt.Sprintf("the answer to dispute %s with entries %s", id, entriesHash), func() (*big.Int, error) {
		return c.contracts.disputes.NumberOf(&bind.CallOpts{Context: ctx}, id, entriesHash)
	})
}

// FirstStanding returns the number of the first standing answer, or 0 if none
// stands.
func (c *Client) FirstStanding(ctx context.Context, id flops.Hash) (uint64, error) {
	return c.readUint(fmt.Sprintf("the first standing answer to dispute %s", id), func() (*big.Int, error) {
		return c.contracts.disputes.FirstStanding(&bind.CallOpts{Context: ctx}, id)
	})
}

// LastDeadlineOf returns the latest deadline of an operator's disputes, or 0.
func (c *Client) LastDeadlineOf(ctx context.Context, id flops.OperatorID) (uint64, error) {
	return c.readUint(fmt.Sprintf("the last deadline of operator %s", id), func() (*big.Int, error) {
		return c.contracts.disputes.LastDeadlineOf(&bind.CallOpts{Context: ctx}, id)
	})
}

// FaultOf returns an operator's fault in a round.
func (c *Client) FaultOf(ctx context.Context, roundID uint64, id flops.OperatorID) (*Fault, error) {
	f, err := c.contracts.disputes.FaultOf(&bind.CallOpts{Context: ctx}, roundID, id)
	if err != nil {
		return nil, c.ReadError(fmt.Sprintf("the fault of operator %s in round %d", id, roundID), err)
	}
	return &Fault{ProvenAt: f.ProvenAt, SlashedSets: f.SlashedSets}, nil
}

// CreditOf returns how much an account can withdraw, in wei.
func (c *Client) CreditOf(ctx context.Context, owner flops.Address) (*big.Int, error) {
	credit, err := c.contracts.disputes.CreditOf(&bind.CallOpts{Context: ctx}, common.Address(owner))
	if err != nil {
		return nil, c.ReadError(fmt.Sprintf("the credit of %s", owner), err)
	}
	return credit, nil
}

// Burnt returns how much of bonds was burnt so far, in wei.
func (c *Client) Burnt(ctx context.Context) (*big.Int, error) {
	burnt, err := c.contracts.disputes.Burnt(&bind.CallOpts{Context: ctx})
	if err != nil {
		return nil, c.ReadError("how much of bonds was burnt", err)
	}
	return burnt, nil
}

// readUint reads a number that must fit into 64 bits.
func (c *Client) readUint(what string, read func() (*big.Int, error)) (uint64, error) {
	v, err := read()
	if err != nil {
		return 0, c.ReadError(what, err)
	}
	if !v.IsUint64() {
		return 0, fmt.Errorf("%s: %s is out of range", what, v)
	}
	return v.Uint64(), nil
}

// claimOf converts an event's claim, on this network.
func (c *Client) claimOf(raw *disputes.Claim) flops.Claim {
	return flops.Claim{
		Attempt:  flops.Attempt{Domain: c.Domain(), ID: raw.RoundId, WorkSeed: raw.WorkSeed},
		Operator: raw.OperatorId,
		Work:     flops.Work{N: raw.N, Laps: raw.Laps, Root: raw.WorkRoot},
		Tile:     flops.Sample{Lap: raw.Lap, Row: raw.Row, Col: raw.Column},
	}
}
