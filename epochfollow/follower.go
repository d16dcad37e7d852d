package epochfollow

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
)

// A Source is what a Follower reads of Ethereum; *chain.Client is one.
type Source interface {
	EpochTerms() (chain.EpochTerms, error)
	// EpochEvents returns the events in blocks first to last, in the chain's order.
	EpochEvents(ctx context.Context, first, last uint64) ([]chain.EpochEvent, error)
	Head(ctx context.Context) (rpc.Head, error)
	EpochProgress(ctx context.Context, block uint64) (chain.EpochProgress, error)
}

const (
	// settledDepth is how many blocks below the head the chain is assumed not to
	// change.
	settledDepth = 64
	// readBlocks is how many blocks are read between two reports of progress.
	readBlocks = 50_000
)

// A Follower reads an epoch ledger repeatedly, each time only the new blocks. It is
// safe for concurrent use.
type Follower struct {
	src   Source
	terms chain.EpochTerms

	mu   sync.Mutex
	kept *Ledger // as of the block before next
	next uint64

	doubted bool // the last Read found events that can't be an epoch ledger's
}

// New makes a Follower of the source's epoch ledger.
func New(src Source) (*Follower, error) {
	terms, err := src.EpochTerms()
	if err != nil {
		return nil, err
	}
	f := &Follower{src: src, terms: terms}
	return f, f.reset()
}

// reset discards everything that was read.
func (f *Follower) reset() (err error) {
	f.next = f.terms.DeployedBlock
	f.kept, err = newLedger(f.terms)
	return err
}

// Read derives the ledger as of the newest block. progress, which may be nil, is
// called with the number of blocks read so far and in all. An error that wraps
// ErrEvents may come from a reorganisation, or from endpoints that disagree for a
// moment: after the second one in a row, the next Read starts from the deployment.
func (f *Follower) Read(ctx context.Context, progress func(done, total uint64)) (*Ledger, error) {
	head, err := f.src.Head(ctx)
	if err != nil {
		return nil, err
	}
	return f.ReadAt(ctx, head.Number, progress)
}

// ReadAt is Read as of a block, which must not be older than the blocks that are
// kept for good: 64 below the newest that was read.
func (f *Follower) ReadAt(ctx context.Context, block uint64, progress func(done, total uint64)) (*Ledger, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if block+1 < f.next {
		return nil, fmt.Errorf("the ledger as of block %d: blocks up to %d are kept for good already", block, f.next-1)
	}
	l, err := f.read(ctx, block, progress)
	if err == nil {
		var there chain.EpochProgress
		if there, err = f.src.EpochProgress(ctx, block); err == nil {
			err = l.check(there)
		}
	}
	// Endpoints may disagree for a moment. If it lasts, the chain is another one, or
	// an endpoint's lie is among the events that are kept.
	doubted := errors.Is(err, ErrEvents) || errors.Is(err, ErrForeignDigest)
	if doubted && f.doubted {
		err = errors.Join(err, f.reset())
		doubted = false
	}
	f.doubted = doubted
	if err != nil {
		return nil, err
	}
	return l, nil
}

// read extends the kept ledger by the blocks that won't change any more, and a copy
// of that by the others.
func (f *Follower) read(ctx context.Context, last uint64, progress func(done, total uint64)) (*Ledger, error) {
	first, total := f.next, last+1-min(f.next, last+1)
	report := func(upTo uint64) {
		if progress != nil && total > 0 {
			progress(upTo+1-first, total)
		}
	}
	for f.next+settledDepth <= last { // these blocks won't change
		end := min(f.next+readBlocks-1, last-settledDepth)
		ahead := f.kept.clone()
		if err := f.extend(ctx, ahead, f.next, end); err != nil {
			return nil, err
		}
		if ahead.foreign != nil {
			break // it may be an endpoint's lie: keep nothing from there on
		}
		f.kept, f.next = ahead, end+1
		report(end)
	}
	l := f.kept.clone()
	if f.next <= last {
		if err := f.extend(ctx, l, f.next, last); err != nil {
			return nil, err
		}
		report(last)
	}
	return l, nil
}

// extend applies the events in blocks first to last.
func (f *Follower) extend(ctx context.Context, l *Ledger, first, last uint64) error {
	events, err := f.src.EpochEvents(ctx, first, last)
	if err != nil {
		return err
	}
	for _, e := range events {
		if err := l.take(e); err != nil {
			return err
		}
	}
	return nil
}
