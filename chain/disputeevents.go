package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A DisputeEvent is an event of the contract Disputes: a *DisputeOpened,
// *AnswerPosted, *AnswerFell, *DisputeResolved, *FaultProven, *BondReturned,
// *Slashed, *Announced or *Withdrawn.
type DisputeEvent interface {
	// At says where on the chain it happened.
	At() EventPlace
}

// An EventPlace is where on the chain an event happened.
type EventPlace struct {
	Block     uint64
	BlockHash flops.Hash
	TxHash    flops.Hash
	LogIndex  uint // in the block
}

// At returns the place itself.
func (p EventPlace) At() EventPlace { return p }

// Announced says that a dispute was announced.
type Announced struct {
	EventPlace
	Announcement flops.Hash
}

// DisputeOpened says that a dispute was opened. Every later call takes its claim.
type DisputeOpened struct {
	EventPlace
	ID         flops.Hash
	Claim      flops.Claim
	Opener     flops.Address
	Bond       *big.Int // wei
	Deadline   uint64   // last block in which it can be answered
	ProveUntil uint64   // last block in which an answer can be proven wrong
}

// AnswerPosted says that an answer was posted.
type AnswerPosted struct {
	EventPlace
	ID      flops.Hash // of the dispute
	Number  uint64
	Author  flops.Address
	Bond    *big.Int // wei
	Entries flops.TileEntries
}

// AnswerFell says that an entry of an answer was proven wrong, and that the
// answer's bond was credited to the prover.
type AnswerFell struct {
	EventPlace
	ID                 flops.Hash // of the dispute
	Number             uint64
	Prover             flops.Address
	R, S               uint32 // of the entry
	Answered, Computed int32
}

// DisputeResolved says that a dispute ended without proving a fault.
type DisputeResolved struct {
	EventPlace
	ID     flops.Hash
	Status DisputeStatus // DisputeAnswered or DisputeFreed
	// The rest is zero if the dispute was freed.
	Number uint64        // of the first standing answer
	Author flops.Address // of that answer
	Reward *big.Int      // wei, the author's share of the dispute's bond
	Burnt  *big.Int      // wei, the rest of the bond
}

// FaultProven says that a dispute proved a fault, because no answer stood.
type FaultProven struct {
	EventPlace
	ID         flops.Hash // of the dispute
	RoundID    uint64
	OperatorID flops.OperatorID
	Operator   flops.Address
	Opener     flops.Address
	TakenBack  uint64 // points of the round, taken back
	Forfeited  uint64 // points that the operator lost in addition
	Reward     uint64 // points of the forfeited ones that the opener got
}

// BondReturned says that a standing answer's bond was credited to its author.
type BondReturned struct {
	EventPlace
	ID     flops.Hash // of the dispute
	Number uint64
	Author flops.Address
	Bond   *big.Int // wei
}

// Slashed says that an operator was slashed for a proven fault.
type Slashed struct {
	EventPlace
	RoundID     uint64
	OperatorID  flops.OperatorID
	Operator    flops.Address
	OperatorSet uint32
	Wads        uint64 // of 10^18, of the allocated magnitude
}

// Withdrawn says that a credit was paid out.
type Withdrawn struct {
	EventPlace
	Owner  flops.Address
	To     flops.Address
	Amount *big.Int // wei
}

// eventBlocks is how many blocks' events are requested at once: endpoints limit
// it.
const eventBlocks = 2000

// DisputeEvents returns the events of all disputes in blocks first to last, in the
// chain's order. last must be at most the newest block.
func (c *Client) DisputeEvents(ctx context.Context, first, last uint64) ([]DisputeEvent, error) {
	var events []DisputeEvent
	for ; first <= last; first += eventBlocks {
		end := min(last, first+eventBlocks-1)
		what := fmt.Sprintf("the disputes' events in blocks %d to %d", first, end)
		logs, err := c.Eth().FilterLogs(ctx, ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(first),
			ToBlock:   new(big.Int).SetUint64(end),
			Addresses: []common.Address{common.Address(c.deployment.Disputes)},
		})
		if err != nil {
			return nil, c.ReadError(what, err)
		}
		for i := range logs {
			e, err := c.disputeEvent(&logs[i])
			if err != nil {
				return nil, fmt.Errorf("%s: %w", what, err)
			}
			events = append(events, e)
		}
	}
	return events, nil
}

// eventOf returns the first event of a kind among those of a transaction.
func eventOf[E DisputeEvent](c *Client, r *txmgr.Receipt) (E, error) {
	for _, l := range r.Logs {
		if l.Address != common.Address(c.deployment.Disputes) {
			continue
		}
		if e, err := c.disputeEvent(l); err == nil {
			if wanted, ok := e.(E); ok {
				return wanted, nil
			}
		}
	}
	var none E
	return none, fmt.Errorf("transaction %s succeeded without a %T event", r.TxHash, none)
}

// disputeEvent decodes a log of the disputes.
func (c *Client) disputeEvent(l *types.Log) (DisputeEvent, error) {
	at := EventPlace{Block: l.BlockNumber, BlockHash: flops.Hash(l.BlockHash), TxHash: flops.Hash(l.TxHash), LogIndex: l.Index}
	d := c.contracts.disputes
	if e, err := d.ParseDisputeOpened(*l); err == nil {
		return &DisputeOpened{
			EventPlace: at, ID: e.Id, Claim: c.claimOf(&e.Claim), Opener: flops.Address(e.Opener), Bond: e.Bond,
			Deadline: e.Deadline, ProveUntil: e.ProveUntil,
		}, nil
	}
	if e, err := d.ParseAnswerPosted(*l); err == nil {
		entries, err := flops.ParseTile(e.Entries)
		if err != nil {
			return nil, fmt.Errorf("answer %s to dispute %s: %w", e.Number, flops.Hash(e.Id), err)
		}
		return &AnswerPosted{
			EventPlace: at, ID: e.Id, Number: e.Number.Uint64(), Author: flops.Address(e.Author), Bond: e.Bond, Entries: *entries,
		}, nil
	}
	if e, err := d.ParseAnswerFell(*l); err == nil {
		return &AnswerFell{
			EventPlace: at, ID: e.Id, Number: e.Number.Uint64(), Prover: flops.Address(e.Prover),
			R: uint32(e.R.Uint64()), S: uint32(e.S.Uint64()), Answered: int32(e.Answered.Int64()), Computed: int32(e.Computed.Int64()),
		}, nil
	}
	if e, err := d.ParseDisputeAnswered(*l); err == nil {
		return &DisputeResolved{
			EventPlace: at, ID: e.Id, Status: DisputeAnswered, Number: e.Number.Uint64(), Author: flops.Address(e.Author),
			Reward: e.Reward, Burnt: e.Burnt,
		}, nil
	}
	if e, err := d.ParseDisputeFreed(*l); err == nil {
		return &DisputeResolved{EventPlace: at, ID: e.Id, Status: DisputeFreed}, nil
	}
	if e, err := d.ParseFaultProven(*l); err == nil {
		return &FaultProven{
			EventPlace: at, ID: e.Id, RoundID: e.RoundId, OperatorID: e.OperatorId, Operator: flops.Address(e.Operator),
			Opener: flops.Address(e.Opener), TakenBack: e.TakenBack.Uint64(), Forfeited: e.Forfeited.Uint64(), Reward: e.Reward.Uint64(),
		}, nil
	}
	if e, err := d.ParseBondReturned(*l); err == nil {
		return &BondReturned{EventPlace: at, ID: e.Id, Number: e.Number.Uint64(), Author: flops.Address(e.Author), Bond: e.Bond}, nil
	}
	if e, err := d.ParseSlashed(*l); err == nil {
		return &Slashed{
			EventPlace: at, RoundID: e.RoundId, OperatorID: e.OperatorId, Operator: flops.Address(e.Operator),
			OperatorSet: e.OperatorSet, Wads: e.Wads.Uint64(),
		}, nil
	}
	if e, err := d.ParseAnnounced(*l); err == nil {
		return &Announced{EventPlace: at, Announcement: e.Announcement}, nil
	}
	if e, err := d.ParseWithdrawn(*l); err == nil {
		return &Withdrawn{EventPlace: at, Owner: flops.Address(e.Owner), To: flops.Address(e.To), Amount: e.Amount}, nil
	}
	return nil, fmt.Errorf("log %d of block %d is not an event of the disputes", l.Index, l.BlockNumber)
}
