package epochfollow

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
)

// Source is what is asked of Ethereum; *chain.Client is one.
type Source interface {
	EpochTerms() (chain.EpochTerms, error)
	// EpochEvents returns the events of blocks first to last, in order.
	EpochEvents(ctx context.Context, first, last uint64) ([]chain.EpochEvent, error)
	Head(ctx context.Context) (rpc.Head, error)
	EpochProgress(ctx context.Context, block uint64) (chain.EpochProgress, error)
}

const (
	// settledDepth is how many blocks back the chain is taken not to change.
	settledDepth = 64
	// readBlocks is how many blocks are read at once, so that progress shows.
	readBlocks = 50_000
)

// A Follower reads an epoch ledger again and again, each time only what is new.
// It is safe for concurrent use.
type Follower struct {
	src   Source
	terms chain.EpochTerms

	mu   sync.Mutex
	kept *Ledger // as of the block before next
	next uint64

	doubted bool // the last reading was no epoch ledger's
}

// Follow makes a follower of the source's epoch ledger.
func New(src Source) (*Follower, error) {
	terms, err := src.EpochTerms()
	if err != nil {
		return nil, err
	}
	f := &Follower{src: src, terms: terms}
	return f, f.reset()
}

// reset begins from nothing.
func (f *Follower) reset() (err error) {
	f.next = f.terms.DeployedBlock
	f.kept, err = newLedger(f.terms)
	return err
}

// Read works out the ledger as of the newest block. progress, which may be nil,
// hears how many blocks of how many are read. An error that wraps ErrEvents may
// be a reorganisation, or endpoints that disagree for a moment: after the second
// one in a row the next Read begins from nothing.
func (f *Follower) Read(ctx context.Context, progress func(done, total uint64)) (*Ledger, error) {
	head, err := f.src.Head(ctx)
	if err != nil {
		return nil, err
	}
	return f.ReadAt(ctx, head.Number, progress)
}

// ReadAt is Read as of a block, which is not much older than the newest that was
// read.
func (f *Follower) ReadAt(ctx context.Context, block uint64, progress func(done, total uint64)) (*Ledger, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if block+1 < f.next {
		return nil, fmt.Errorf("the ledger as of block %d: blocks up to %d are read for good", block, f.next-1)
	}
	l, err := f.read(ctx, block, progress)
	if err == nil {
		var there chain.EpochProgress
		if there, err = f.src.EpochProgress(ctx, block); err == nil {
			err = l.is(there)
		}
	}
	// Endpoints may disagree for a moment; what goes on is another chain, or an
	// endpoint whose answers are in what is kept.
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

func (f *Follower) read(ctx context.Context, last uint64, progress func(done, total uint64)) (*Ledger, error) {
	first, total := f.next, last+1-min(f.next, last+1)
	told := func(upTo uint64) {
		if progress != nil && total > 0 {
			progress(upTo+1-first, total)
		}
	}
	for f.next+settledDepth <= last { // these blocks stay
		end := min(f.next+readBlocks-1, last-settledDepth)
		ahead := f.kept.clone()
		if err := f.extend(ctx, ahead, f.next, end); err != nil {
			return nil, err
		}
		if ahead.foreign != nil {
			break // it may be an endpoint's lie: nothing from there on is kept
		}
		f.kept, f.next = ahead, end+1
		told(end)
	}
	l := f.kept.clone()
	if f.next <= last {
		if err := f.extend(ctx, l, f.next, last); err != nil {
			return nil, err
		}
		told(last)
	}
	return l, nil
}

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
