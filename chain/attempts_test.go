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

// fakeRounds is a RoundSource whose newest round a test sets.
type fakeRounds struct {
	mu     sync.Mutex
	head   uint64
	latest *Round
	broken error // instead of any answer
	news   chan struct{}
}

func newFakeRounds() *fakeRounds { return &fakeRounds{head: 100, news: make(chan struct{}, 1)} }

// becomes makes a round the newest as of a block.
func (r *fakeRounds) becomes(block uint64, latest *Round) {
	r.mu.Lock()
	r.head, r.latest = block, latest
	r.mu.Unlock()
	r.news <- struct{}{}
	synctest.Wait()
}

func (r *fakeRounds) Heads(ctx context.Context, _ time.Duration, _ func(error)) <-chan rpc.Head {
	out := make(chan rpc.Head)
	go func() {
		defer close(out)
		for {
			select {
			case <-r.news:
				r.mu.Lock()
				h := rpc.Head{Number: r.head}
				r.mu.Unlock()
				out <- h
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func (r *fakeRounds) LatestRoundAt(context.Context, rpc.Head) (*Round, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	switch {
	case r.broken != nil:
		return nil, r.broken
	case r.latest == nil:
		return nil, ErrNoRound
	}
	latest := *r.latest
	latest.Params = flops.DevnetParams()
	return &latest, nil
}

func (r *fakeRounds) OperatorsAt(_ context.Context, block uint64) (*Roster, error) {
	return &Roster{Roster: eigen.Roster{Block: block}}, nil
}

// taken is a call of take, which returns when the test decides.
type taken struct {
	ctx     context.Context
	opened  *OpenedRound
	settled chan bool // what it is to return
}

// returns lets the call return.
func (c *taken) returns(settled bool) {
	c.settled <- settled
	synctest.Wait()
}

// followed follows rounds until the test ends, and collects the calls.
func followed(t *testing.T, rounds *fakeRounds, onError func(error)) chan *taken {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	calls, done := make(chan *taken, 10), make(chan struct{})
	go func() {
		defer close(done)
		FollowRounds(ctx, rounds, roundPoll, onError, func(ctx context.Context, o *OpenedRound) bool {
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

// none fails if there is a call.
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
		rounds := newFakeRounds()
		calls := followed(t, rounds, func(err error) { t.Error(err) })
		rounds.becomes(100, nil)
		none(t, calls)
		r := opened(1, 101, 0)
		rounds.becomes(101, r)
		c := next(t, calls)
		if c.opened.ID != 1 || c.opened.Operators.Block != 101 {
			t.Errorf("taken: %+v", c.opened.Round)
		}
		rounds.becomes(102, r)
		rounds.becomes(110, with(r, RoundSettled))
		none(t, calls)
		if c.ctx.Err() != nil {
			t.Error("the settlement cancelled the call")
		}
		c.returns(true)
		rounds.becomes(120, opened(2, 120, 0))
		if next(t, calls).opened.ID != 2 {
			t.Error("the next round was not taken")
		}
	})
}

func TestReorganisedOpeningRestartsTheRound(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		rounds := newFakeRounds()
		calls := followed(t, rounds, nil)
		rounds.becomes(101, opened(1, 101, 0))
		first := next(t, calls)
		rounds.becomes(102, opened(1, 101, 1))
		if cause := context.Cause(first.ctx); !errors.Is(cause, ErrRestarted) {
			t.Errorf("the first call ended because %v", cause)
		}
		second := next(t, calls)
		rounds.becomes(101, nil) // it isn't opened at all on this branch
		if cause := context.Cause(second.ctx); !errors.Is(cause, ErrRestarted) {
			t.Errorf("the second call ended because %v", cause)
		}
		none(t, calls)
	})
}

func TestExpiryEndsTheCall(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		rounds := newFakeRounds()
		calls := followed(t, rounds, nil)
		r := opened(1, 101, 0)
		rounds.becomes(101, r)
		c := next(t, calls)
		last := c.opened.Clock().LastSettleBlock()
		rounds.becomes(last, r)
		if c.ctx.Err() != nil {
			t.Error("the call ended with the last block in which the round could be settled")
		}
		rounds.becomes(last+1, with(r, RoundExpired))
		if cause := context.Cause(c.ctx); !errors.Is(cause, ErrExpired) {
			t.Errorf("the call ended because %v", cause)
		}
	})
}

// TestReorganisedSettlementIsTakenUpAgain has the settlement reorganised away
// after this node has seen it: on the chain, or only by what take returned.
func TestReorganisedSettlementIsTakenUpAgain(t *testing.T) {
	for name, c := range map[string]struct{ seen, settled, again bool }{
		"seen by both":            {true, true, true},
		"seen by the call alone":  {false, true, true},
		"seen on the chain alone": {true, false, true},
		"the round was given up":  {false, false, false},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				rounds := newFakeRounds()
				calls := followed(t, rounds, nil)
				r := opened(1, 101, 0)
				rounds.becomes(101, r)
				first := next(t, calls)
				if c.seen {
					rounds.becomes(110, with(r, RoundSettled))
				}
				first.returns(c.settled)
				rounds.becomes(111, r)
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
		rounds := newFakeRounds()
		var reported []error
		calls := followed(t, rounds, func(err error) { reported = append(reported, err) })
		rounds.broken = errors.New("no answer")
		rounds.becomes(101, opened(1, 101, 0))
		if len(reported) != 1 {
			t.Errorf("reported %v", reported)
		}
		none(t, calls)
		rounds.mu.Lock()
		rounds.broken = nil
		rounds.mu.Unlock()
		<-time.After(2 * roundPoll)
		next(t, calls)
	})
}
