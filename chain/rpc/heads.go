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

// A Head is the header of a block, as far as the services need it.
type Head struct {
	Number     uint64
	Hash       flops.Hash
	ParentHash flops.Hash
	Time       uint64 // unix seconds
}

// ErrNoBlock is wrapped when the endpoint doesn't have the requested block.
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

// HeadAt returns the head of a block by number. It wraps ErrNoBlock for a
// block that the endpoint doesn't have.
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

// Heads follows the chain. Endpoints are polled for their newest block every
// poll interval; to those over websockets Heads subscribes, and polls them only
// when they have been silent for long. The channel holds one head: a reader
// that is slow misses some and always gets the newest. Numbers only grow,
// except that a reorganisation of at most 64 blocks delivers the new chain's
// head, whatever its number; an endpoint that merely lags behind delivers
// nothing.
//
// Of several endpoints a majority decides: the head is the highest block that
// more than half of those have that answer and don't lag. So a minority that
// lags, stands still, invents heads or is on another chain is neither followed
// nor waited for. If there is no majority (one of two tells another chain) the
// first in order is followed once the others' agreement is four block times
// old. A single endpoint is believed, as long as what it tells hangs together:
// each block must hash to its hash and be the child of the one before.
//
// When no endpoint can be read, that goes to onError (may be nil), each time
// that it is tried. The channel is closed when ctx ends.
func (c *Conn) Heads(ctx context.Context, poll time.Duration, onError func(error)) <-chan Head {
	out := make(chan Head, 1)
	leave := c.follower.join(poll)
	go func() {
		defer close(out)
		defer leave()
		var (
			last     flops.Hash
			failures = c.follower.look().failures
		)
		for {
			l := c.follower.look()
			if l.known && l.head.Hash != last {
				last = l.head.Hash
				offer(out, l.head)
			}
			if l.failures != failures && onError != nil {
				onError(fmt.Errorf("follow the chain: %w", l.failure))
			}
			failures = l.failures
			select {
			case <-ctx.Done():
				return
			case <-l.changed:
			}
		}
	}()
	return out
}

// offer puts v in the one-place channel, in place of what waits there. Only
// one goroutine may offer.
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
