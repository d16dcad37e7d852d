package chain

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/epoch"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// pageAt returns the holders of the epoch ledger's slots at a block; nil with a
// direct ledger. For a block so old that the endpoints no longer have its state,
// the page is derived from events. For a recent block it is not: an endpoint that lags
// may leave out the newest events.
func (c *Client) pageAt(ctx context.Context, block uint64) (*epoch.Page, error) {
	if c.contracts.epochs == nil {
		return nil, nil
	}
	what := fmt.Sprintf("the holders of the ledger's slots at block %d", block)
	holders, err := c.holders(c.StateOf(ctx, block))
	var refused gethrpc.Error
	if errors.As(err, &refused) {
		head, unread := c.Head(ctx)
		if unread != nil || head.Number < block+rpc.HeadMemory {
			return nil, errors.Join(c.ReadError(what, err), unread)
		}
		var noEvents error
		if holders, noEvents = c.holdersFromEvents(ctx, block, head.Number); noEvents != nil {
			return nil, fmt.Errorf("%w; nor can they be derived from events: %w", c.ReadError(what, err), noEvents)
		}
	} else if err != nil {
		return nil, c.ReadError(what, err)
	}
	page, err := epoch.NewPage(c.epochTerms.Slots, holders)
	if err != nil {
		return nil, fmt.Errorf("%s, as %s reports them: %w", what, c.Name(), err)
	}
	return page, nil
}

// holders returns the holder of each slot that was ever taken; the zero address
// holds a free one.
func (c *Client) holders(opts *bind.CallOpts) ([]flops.Address, error) {
	raw, err := c.contracts.epochs.Holders(opts)
	if err != nil {
		return nil, err
	}
	holders := make([]flops.Address, len(raw))
	for i, a := range raw {
		holders[i] = flops.Address(a)
	}
	return holders, nil
}

// holdersFromEvents replays all events up to the head, and returns the holders at a
// block. At the head, the events must lead to the holders that the contract has.
func (c *Client) holdersFromEvents(ctx context.Context, block, head uint64) (then []flops.Address, err error) {
	events, err := c.epochEvents(ctx, c.epochTerms.DeployedBlock, head, slotTopics)
	if err != nil {
		return nil, err
	}
	now, err := c.holders(c.StateOf(ctx, head))
	if err != nil {
		return nil, c.ReadError("the holders of the ledger's slots", err)
	}
	holders := make([]flops.Address, c.epochTerms.Slots)
	then = slices.Clone(holders)
	for _, e := range events {
		switch e := e.(type) {
		case *SlotTaken:
			holders[e.Slot] = e.Account
		case *SlotReleased:
			holders[e.Slot] = flops.Address{}
		}
		if e.At().Block <= block {
			then = slices.Clone(holders)
		}
	}
	if !slices.Equal(holders[:min(len(now), len(holders))], now) {
		return nil, fmt.Errorf("the events that %s reports lead to other holders of the slots than the contract has: %w", c.Name(), rpc.ErrReorg)
	}
	return then, nil
}

// EpochSlot returns the slot that an account holds now, if it holds one. It returns
// ErrDirectLedger with a direct ledger.
func (c *Client) EpochSlot(ctx context.Context, account flops.Address) (slot int, held bool, err error) {
	if c.contracts.epochs == nil {
		return 0, false, ErrDirectLedger
	}
	s, err := c.contracts.epochs.SlotOf(&bind.CallOpts{Context: ctx}, common.Address(account))
	if err != nil {
		return 0, false, c.ReadError(fmt.Sprintf("the slot of %s", account), err)
	}
	return int(s.Slot), s.Held, nil
}
