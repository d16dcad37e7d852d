package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/proof-of-flops/proof-of-flops/bindings/epochledger"
	"github.com/proof-of-flops/proof-of-flops/bindings/proofofflops"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/epoch"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// An EpochEvent is one of the events from which the accounts of an epoch ledger
// follow: a *RoundBegun, *LinesSettled, *SlotTaken, *SlotReleased, *StepChained or
// *EpochSettled.
type EpochEvent interface {
	// At says where on the chain it happened.
	At() EventPlace
}

// RoundBegun says that a round was opened, in the block of the event.
type RoundBegun struct {
	EventPlace
	RoundID uint64
}

// LinesSettled says that a round was settled. Its step follows in the same
// transaction.
type LinesSettled struct {
	EventPlace
	Settlement *Settlement
}

// SlotTaken says that an account took a slot.
type SlotTaken struct {
	EventPlace
	Account flops.Address
	Slot    int
}

// SlotReleased says that an account's slot was freed.
type SlotReleased struct {
	EventPlace
	Account flops.Address
	Slot    int
}

// StepChained says that the ledger chained a step.
type StepChained struct {
	EventPlace
	Number      uint64 // how many steps there were before this one
	Step        epoch.Step
	Accumulator epoch.Element // of all steps up to this one
}

// EpochSettled says that a proof moved the root over the steps from FromStep up to
// ToStep.
type EpochSettled struct {
	EventPlace
	FromStep, ToStep uint64
	Root             epoch.Element
}

// The topics of the events, by the contracts' own definitions.
var (
	chainedTopic = topicsOf(epochledger.EpochLedgerMetaData.GetAbi, "Chained")

	slotTopics = topicsOf(epochledger.EpochLedgerMetaData.GetAbi, "SlotTaken", "SlotReleased")
	allTopics  = append(append(topicsOf(proofofflops.ProofOfFlopsMetaData.GetAbi, "RoundOpened", "RoundSettled"), slotTopics...),
		topicsOf(epochledger.EpochLedgerMetaData.GetAbi, "Chained", "EpochSettled")...)
)

// EpochEvents returns the events of the network's epoch ledger in blocks first to
// last, in the chain's order. last must be at most the newest block. It returns
// ErrDirectLedger with a direct ledger.
func (c *Client) EpochEvents(ctx context.Context, first, last uint64) ([]EpochEvent, error) {
	if c.contracts.epochs == nil {
		return nil, ErrDirectLedger
	}
	return c.epochEvents(ctx, first, last, allTopics)
}

// epochEvents returns the epoch ledger's events of some kinds, by their topics.
func (c *Client) epochEvents(ctx context.Context, first, last uint64, topics []common.Hash) ([]EpochEvent, error) {
	var events []EpochEvent
	for ; first <= last; first += eventBlocks {
		end := min(last, first+eventBlocks-1)
		some, err := rpc.InParts(ctx, first, end, func(first, last uint64) ([]EpochEvent, error) {
			return c.someEpochEvents(ctx, first, last, topics)
		})
		if err != nil {
			return nil, c.ReadError(fmt.Sprintf("the epoch ledger's events in blocks %d to %d", first, end), err)
		}
		events = append(events, some...)
	}
	return events, nil
}

func (c *Client) someEpochEvents(ctx context.Context, first, last uint64, topics []common.Hash) ([]EpochEvent, error) {
	logs, err := c.Eth().FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(first),
		ToBlock:   new(big.Int).SetUint64(last),
		Addresses: []common.Address{common.Address(c.deployment.Ledger), common.Address(c.deployment.ProofOfFlops)},
		Topics:    [][]common.Hash{topics},
	})
	if err != nil {
		return nil, err
	}
	var events []EpochEvent
	for i := range logs {
		if l := &logs[i]; l.Removed || l.BlockNumber < first || l.BlockNumber > last {
			return nil, fmt.Errorf("log %d of block %d was not asked for, or its block was reorganised away: %w", l.Index, l.BlockNumber, rpc.ErrReorg)
		}
		e, err := c.epochEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("log %d of block %d: %w", logs[i].Index, logs[i].BlockNumber, err)
		}
		events = append(events, e)
	}
	return events, nil
}

// epochEvent decodes a log of the epoch ledger or of ProofOfFlops.
func (c *Client) epochEvent(l *types.Log) (EpochEvent, error) {
	at := EventPlace{Block: l.BlockNumber, BlockHash: flops.Hash(l.BlockHash), TxHash: flops.Hash(l.TxHash), LogIndex: l.Index}
	if l.Address == common.Address(c.deployment.ProofOfFlops) {
		if e, err := c.contracts.book.ParseRoundOpened(*l); err == nil {
			return &RoundBegun{at, e.RoundId}, nil
		}
		e, err := c.contracts.book.ParseRoundSettled(*l)
		if err != nil {
			return nil, fmt.Errorf("it is not an event of a round: %w", err)
		}
		s, err := settlementOf(c.Domain(), e)
		return &LinesSettled{at, s}, err
	}
	if e, err := c.contracts.epochs.ParseSlotTaken(*l); err == nil {
		return &SlotTaken{at, flops.Address(e.Account), int(e.Slot)}, c.checkSlot(e.Slot)
	}
	if e, err := c.contracts.epochs.ParseSlotReleased(*l); err == nil {
		return &SlotReleased{at, flops.Address(e.Account), int(e.Slot)}, c.checkSlot(e.Slot)
	}
	if e, err := c.contracts.epochs.ParseEpochSettled(*l); err == nil {
		root, err := elementOf(e.NewRoot)
		return &EpochSettled{at, e.FromStep, e.ToStep, root}, err
	}
	e, err := c.contracts.epochs.ParseChained(*l)
	if l.Address != common.Address(c.deployment.Ledger) {
		err = errors.New("another contract emitted it")
	}
	if err != nil {
		return nil, fmt.Errorf("it is not an event of the epoch ledger: %w", err)
	}
	var elements [3]epoch.Element
	for i, n := range []*big.Int{e.Header, e.Payload, e.Accumulator} {
		if elements[i], err = elementOf(n); err != nil {
			return nil, fmt.Errorf("step %d: %w", e.Step, err)
		}
	}
	step, err := epoch.ParseStep(elements[0], elements[1])
	if err != nil {
		return nil, fmt.Errorf("step %d: %w", e.Step, err)
	}
	return &StepChained{at, e.Step, step, elements[2]}, nil
}

// checkSlot refuses a slot that the page doesn't have.
func (c *Client) checkSlot(slot uint32) error {
	if int64(slot) >= int64(c.epochTerms.Slots) {
		return fmt.Errorf("slot %d of %d: %w", slot, c.epochTerms.Slots, epoch.ErrShape)
	}
	return nil
}

// topicsOf are the topics of some of a contract's events.
func topicsOf(abiOf func() (*abi.ABI, error), names ...string) []common.Hash {
	parsed, err := abiOf()
	if err != nil {
		panic(err) // it is generated
	}
	topics := make([]common.Hash, len(names))
	for i, name := range names {
		topics[i] = parsed.Events[name].ID
	}
	return topics
}
