package chain

import (
	"context"
	"errors"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/proof-of-flops/proof-of-flops/chain/eigen"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

const roundPoll = 100 * time.Millisecond

// book is a RoundSource whose newest round a test sets; it has a block a
// second.
type book struct {
	mu     sync.Mutex
	head   uint64
	latest *Round
	broken error // instead of any answer
	news   chan struct{}
}

func newBook() *book { return &book{head: 100, news: make(chan struct{}, 1)} }

// becomes makes a round the newest as of a block.
func (b *book) becomes(block uint64, r *Round) {
	b.mu.Lock()
	b.head, b.latest = block, r
	b.mu.Unlock()
	b.news <- struct{}{}
	synctest.Wait()
}

func (b *book) Heads(ctx context.Context, _ time.Duration, _ func(error)) <-chan rpc.Head {
	out := make(chan rpc.Head)
	go func() {
		defer close(out)
		for {
			select {
			case <-b.news:
				b.mu.Lock()
				h := rpc.Head{Number: b.head}
				b.mu.Unlock()
				out <- h
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func (b *book) LatestRoundAt(context.Context, rpc.Head) (*Round, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch {
	case b.broken != nil:
		return nil, b.broken
	case b.latest == nil:
		return nil, ErrNoRound
	}
	r := *b.latest
	r.Params = flops.DevnetParams()
	return &r, nil
}

func (b *book) OperatorsAt(_ context.Context, block uint64) (*Roster, error) {
	return &Roster{Roster: eigen.Roster{Block: block}}, nil
}

// taken is a call of take, which returns when the test says so.
type taken struct {
	ctx     context.Context
	opened  *OpenedRound
	settled chan bool // what it is to return
}

// returns has the call return.
func (c *taken) returns(settled bool) {
	c.settled <- settled
	synctest.Wait()
}

// followed follows a book until the test ends, and collects the calls.
func followed(t *testing.T, b *book, onError func(error)) chan *taken {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	calls, done := make(chan *taken, 10), make(chan struct{})
	go func() {
		defer close(done)
		FollowRounds(ctx, b, roundPoll, onError, func(ctx context.Context, o *OpenedRound) bool {
			c := &taken{ctx, o, make(chan bool, 1)}
			calls <- c
			select {
			case s := <-c.settled:
				return s
			case <-ctx.Done():
				return false
			}
		})
	}()
	t.Cleanup(func() {
		cancel()
		<-done
	})
	synctest.Wait()
	return calls
}

// next is the next call; there must be one.
func next(t *testing.T, calls chan *taken) *taken {
	t.Helper()
	select {
	case c := <-calls:
		return c
	default:
		t.Fatal("take was not called")
		return nil
	}
}

// none wants no call.
func none(t *testing.T, calls chan *taken) {
	t.Helper()
	select {
	case c := <-calls:
		t.Fatalf("take was called for round %d on %s", c.opened.ID, c.opened.OpenHash)
	default:
	}
}

func opened(id, block uint64, fork byte) *Round {
	return &Round{ID: id, Status: RoundOpen, OpenBlock: block, OpenHash: flops.Hash{byte(block), fork}}
}

func with(r *Round, s RoundStatus) *Round {
	c := *r
	c.Status = s
	return &c
}

func TestEachOpenRoundIsTakenOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newBook()
		calls := followed(t, b, func(err error) { t.Error(err) })
		b.becomes(100, nil)
		none(t, calls)
		r := opened(1, 101, 0)
		b.becomes(101, r)
		c := next(t, calls)
		if c.opened.ID != 1 || c.opened.Operators.Block != 101 {
			t.Errorf("taken: %+v", c.opened.Round)
		}
		b.becomes(102, r)
		b.becomes(110, with(r, RoundSettled))
		none(t, calls)
		if c.ctx.Err() != nil {
			t.Error("the settlement cancelled the call")
		}
		c.returns(true)
		b.becomes(120, opened(2, 120, 0))
		if next(t, calls).opened.ID != 2 {
			t.Error("the next round was not taken")
		}
	})
}

func TestReorganisedOpeningRestartsTheRound(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newBook()
		calls := followed(t, b, nil)
		b.becomes(101, opened(1, 101, 0))
		first := next(t, calls)
		b.becomes(102, opened(1, 101, 1))
		if cause := context.Cause(first.ctx); !errors.Is(cause, ErrRestarted) {
			t.Errorf("the first call ended because %v", cause)
		}
		second := next(t, calls)
		b.becomes(101, nil) // it isn't opened at all on this branch
		if cause := context.Cause(second.ctx); !errors.Is(cause, ErrRestarted) {
			t.Errorf("the second call ended because %v", cause)
		}
		none(t, calls)
	})
}

func TestExpiryEndsTheCall(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newBook()
		calls := followed(t, b, nil)
		r := opened(1, 101, 0)
		b.becomes(101, r)
		c := next(t, calls)
		last := c.opened.Clock().LastSettleBlock()
		b.becomes(last, r)
		if c.ctx.Err() != nil {
			t.Error("the call ended with the last block in which the round could be settled")
		}
		b.becomes(last+1, with(r, RoundExpired))
		if cause := context.Cause(c.ctx); !errors.Is(cause, ErrExpired) {
			t.Errorf("the call ended because %v", cause)
		}
	})
}

// TestReorganisedSettlementIsTakenUpAgain has the settlement reorganised away
// after this node has seen it: on the chain, or only by what take returned.
func TestReorganisedSettlementIsTakenUpAgain(t *testing.T) {
	for name, c := range map[string]struct{ seen, settled, again bool }{
		"seen on the chain":          {true, true, true},
		"seen by the call alone":     {false, true, true},
		"seen, though it was missed": {true, false, true},
		"the round was given up":     {false, false, false},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				b := newBook()
				calls := followed(t, b, nil)
				r := opened(1, 101, 0)
				b.becomes(101, r)
				first := next(t, calls)
				if c.seen {
					b.becomes(110, with(r, RoundSettled))
				}
				first.returns(c.settled)
				b.becomes(111, r)
				if c.again {
					next(t, calls)
				} else {
					none(t, calls)
				}
			})
		})
	}
}

func TestWhatCantBeReadIsTriedAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newBook()
		var told []error
		calls := followed(t, b, func(err error) { told = append(told, err) })
		b.broken = errors.New("no answer")
		b.becomes(101, opened(1, 101, 0))
		if len(told) != 1 {
			t.Errorf("told %v", told)
		}
		none(t, calls)
		b.mu.Lock()
		b.broken = nil
		b.mu.Unlock()
		<-time.After(2 * roundPoll)
		next(t, calls)
	})
}
