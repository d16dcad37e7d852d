package rpc

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/internal/wait"
)

// SampleHeader reads a block's header. It checks that the header's RLP hashes to
// the hash that the endpoint reports and, while heads are followed, that the
// block is on the chain followed. It wraps ErrNoBlock before the block exists.
func (c *Conn) SampleHeader(ctx context.Context, number uint64) (*SampleHeader, error) {
	want, known := c.follower.blockAt(number)
	var sample *SampleHeader
	get := request{"eth_getBlockByNumber", []json.RawMessage{json.RawMessage(`"` + hexutil.EncodeUint64(number) + `"`), json.RawMessage("false")}}
	_, err := c.pool.ask(ctx, []request{get}, func(answers []answer) error {
		switch a := answers[0]; {
		case a.refusal != nil:
			return fmt.Errorf("it refuses: %s", shorten(a.refusal.Error()))
		case isNull(a.result) && !known:
			sample = nil
			return nil
		default:
			h, err := proveHeader(a.result, number)
			if err != nil {
				return err
			}
			if known && h.Hash != want.Hash {
				return fmt.Errorf("its block is %s, not %s: %w", h.Hash, want.Hash, ErrReorg)
			}
			sample = h
			return nil
		}
	})
	switch {
	case err != nil:
		return nil, fmt.Errorf("read the header of block %d: %w", number, err)
	case sample == nil:
		return nil, fmt.Errorf("sample block %d: %w", number, ErrNoBlock)
	}
	return sample, nil
}

// WatchSample delivers a block's header once the block exists, and again each
// time a reorganisation replaces the block, until ctx ends and the channel is
// closed. The channel holds one header: a late reader gets the newest. While the
// chain is too short to have the block, nothing is delivered. A header that
// can't be read is reported to onError (may be nil) and tried again with the
// next head, or after a pause that grows from the poll interval. A
// reorganisation deeper than HeadMemory blocks below the head goes unnoticed.
func (c *Conn) WatchSample(ctx context.Context, number uint64, poll time.Duration, onError func(error)) <-chan *SampleHeader {
	out := make(chan *SampleHeader, 1)
	go func() {
		defer close(out)
		watchSample(ctx, c, number, poll, onError, out)
	}()
	return out
}

// ErrResampled is the cause (context.Cause) with which EachSample cancels a
// call's context.
//
// Remedy: None is needed: everything that follows from the samples starts
// again.
var ErrResampled = errors.New("the sample block was reorganised away: the samples are drawn again")

// A SampleWatcher is what EachSample reads; *Conn is one.
type SampleWatcher interface {
	WatchSample(ctx context.Context, number uint64, poll time.Duration, onError func(error)) <-chan *SampleHeader
}

// EachSample calls do with a block's header once the block exists. When a
// reorganisation replaces the block before do has returned, EachSample cancels
// the call's context with ErrResampled and, once do returns, calls it again. It
// returns what the last call returns, or ctx's error if ctx ends before the
// first.
func EachSample(ctx context.Context, src SampleWatcher, number uint64, poll time.Duration, onError func(error), do func(context.Context, *SampleHeader) error) error {
	watch, stop := context.WithCancel(ctx)
	defer stop()
	samples := src.WatchSample(watch, number, poll, onError)
	h, ok := <-samples
	for ok {
		call, cancel := context.WithCancelCause(ctx)
		done := make(chan error, 1)
		go func(h *SampleHeader) { done <- do(call, h) }(h)
		select {
		case err := <-done:
			cancel(nil)
			return err
		case h, ok = <-samples: // closed if ctx has ended: then that is the call's cause
			cancel(ErrResampled)
			if err := <-done; !ok {
				return err
			}
		}
	}
	return fmt.Errorf("wait for block %d: %w", number, ctx.Err())
}

// sampleSource is what watchSample reads; *Conn is one.
type sampleSource interface {
	Heads(ctx context.Context, poll time.Duration, onError func(error)) <-chan Head
	SampleHeader(ctx context.Context, number uint64) (*SampleHeader, error)
	// followed returns a block of the chain that Heads follows, by number.
	followed(number uint64) (Head, bool)
}

// followed returns the block of a number on the chain that is followed, if it is
// one of the newest and heads are followed.
func (c *Conn) followed(number uint64) (Head, bool) { return c.follower.blockAt(number) }

func watchSample(ctx context.Context, src sampleSource, number uint64, poll time.Duration, onError func(error), out chan *SampleHeader) {
	var (
		heads  = src.Heads(ctx, poll, onError)
		last   flops.Hash
		retry  <-chan time.Time
		pauses = wait.NewBackoff(poll, wait.Longest)
	)
	for {
		select {
		case h, ok := <-heads:
			if !ok {
				return
			}
			if h.Number < number {
				continue
			}
		case <-retry:
		}
		retry = nil
		if block, known := src.followed(number); last != (flops.Hash{}) && (!known || block.Hash == last) {
			continue
		}
		sample, err := src.SampleHeader(ctx, number)
		switch {
		case ctx.Err() != nil:
			return
		case errors.Is(err, ErrNoBlock): // the chain has become shorter
		case err != nil:
			if onError != nil {
				onError(err)
			}
			retry = time.After(pauses.Next())
		case sample.Hash != last:
			pauses.Reset()
			last = sample.Hash
			offer(out, sample)
		}
	}
}
