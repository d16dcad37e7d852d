package chain

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

// ErrNoBlock is wrapped when the endpoint doesn't have the block asked for.
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

// Heads follows the chain by asking for the newest block every poll interval.
// The channel holds one head: a reader that is slow misses some and always
// gets the newest. Numbers only grow, except that a reorganisation delivers
// the new chain's head, whatever its number; an endpoint that merely lags
// behind delivers nothing. Failed polls go to onError (may be nil; called on
// the polling goroutine) and polling goes on. The channel is closed when ctx
// ends.
func (c *Conn) Heads(ctx context.Context, poll time.Duration, onError func(error)) <-chan Head {
	out := make(chan Head, 1)
	go func() {
		defer close(out)
		ticker := time.NewTicker(poll)
		defer ticker.Stop()
		var track headTracker
		for {
			h, err := c.Head(ctx)
			switch {
			case ctx.Err() != nil:
				return
			case err != nil:
				if onError != nil {
					onError(err)
				}
			case track.accept(h):
				offer(out, h)
			}
			select {
			case <-ctx.Done():
				return
			case <-ticker.C:
			}
		}
	}()
	return out
}

// offer puts h in the one-place channel, in place of what waits there. Only
// one goroutine may offer.
func offer(out chan Head, h Head) {
	select {
	case <-out:
	default:
	}
	out <- h
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

// headMemory is how many recent heads a headTracker remembers: reorganisations
// deeper than that are noticed only once the new chain is the longer one.
const headMemory = 64

// headTracker decides which polled heads are news.
type headTracker struct {
	last Head
	seen map[uint64]flops.Hash // of the last headMemory numbers
}

// accept reports whether h is to be delivered: it is higher than the last
// delivered head, or contradicts a delivered one of its number.
func (t *headTracker) accept(h Head) bool {
	if t.seen == nil {
		t.seen = make(map[uint64]flops.Hash)
	} else if h.Number <= t.last.Number {
		known, ok := t.seen[h.Number]
		if !ok || known == h.Hash {
			return false
		}
	}
	for n := range t.seen {
		if n > h.Number || n+headMemory <= h.Number {
			delete(t.seen, n)
		}
	}
	t.seen[h.Number] = h.Hash
	t.last = h
	return true
}
