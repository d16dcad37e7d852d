package rpc

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A Head is the part of a block's header that the services need.
type Head struct {
	Number     uint64
	Hash       flops.Hash
	ParentHash flops.Hash
	Time       uint64 // unix seconds
}

// ErrNoBlock is wrapped when an endpoint doesn't have the requested block.
//
// Remedy: Wait for the block; if other endpoints have it, this one lags.
var ErrNoBlock = errors.New("no such block yet")

// Head returns the newest block's head.
func (c *Conn) Head(ctx context.Context) (Head, error) {
	h, err := c.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return Head{}, fmt.Errorf("read the newest block from %s: %w", c.endpoint, err)
	}
	return headOf(h), nil
}

// HeadAt returns the head of a block by number. It wraps ErrNoBlock if the
// endpoint doesn't have the block.
func (c *Conn) HeadAt(ctx context.Context, number uint64) (Head, error) {
	h, err := c.eth.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
	if errors.Is(err, ethereum.NotFound) {
		return Head{}, fmt.Errorf("block %d: %w", number, ErrNoBlock)
	}
	if err != nil {
		return Head{}, fmt.Errorf("read block %d from %s: %w", number, c.endpoint, err)
	}
	return headOf(h), nil
}

func headOf(h *types.Header) Head {
	return Head{
		Number:     h.Number.Uint64(),
		Hash:       flops.Hash(h.Hash()),
		ParentHash: flops.Hash(h.ParentHash),
		Time:       h.Time,
	}
}

// Heads follows the chain. It polls endpoints for their newest block every poll
// interval; it subscribes to those over websockets, and polls them only after a
// long silence. The channel holds one head: a slow reader misses some and always
// gets the newest. Numbers only grow, except that a reorganisation of at most
// HeadMemory blocks delivers the new chain's head, whatever its number; an
// endpoint that merely lags delivers nothing.
//
// With several endpoints, a majority decides (choice.go): the head is the highest block that
// more than half of those that answer and don't lag have. So a minority that
// lags, stops, invents heads or is on another chain is neither followed nor
// waited for. If there is no majority (one of two reports another chain), the
// first endpoint is followed once the newest shared block is four block times
// old. A single endpoint is believed as long as its blocks are consistent: each
// must hash to its hash and be the child of the one before.
//
// Each time no endpoint can be read, the reason goes to onError (may be nil).
// The channel is closed when ctx ends.
func (c *Conn) Heads(ctx context.Context, poll time.Duration, onError func(error)) <-chan Head {
	out := make(chan Head, 1)
	leave := c.follower.join(poll)
	go func() {
		defer close(out)
		defer leave()
		var (
			last     flops.Hash
			failures = c.follower.snapshot().failures
		)
		for {
			s := c.follower.snapshot()
			if s.known && s.head.Hash != last {
				last = s.head.Hash
				offer(out, s.head)
			}
			if s.failures != failures && onError != nil {
				onError(fmt.Errorf("follow the chain: %w", s.failure))
			}
			failures = s.failures
			select {
			case <-ctx.Done():
				return
			case <-s.changed:
			}
		}
	}()
	return out
}

// offer puts v into a channel of capacity 1, and replaces the value that waits
// there. Only one goroutine may offer.
func offer[T any](out chan T, v T) {
	select {
	case <-out:
	default:
	}
	out <- v
}

// WaitBlock returns once the chain has reached a block number.
func (c *Conn) WaitBlock(ctx context.Context, number uint64, poll time.Duration) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var last error
	for h := range c.Heads(ctx, poll, func(err error) { last = err }) {
		if h.Number >= number {
			return nil
		}
	}
	return errors.Join(fmt.Errorf("wait for block %d: %w", number, ctx.Err()), last)
}
