package chain

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/internal/wait"
)

// An OpenedRound is a round as its opening block has it, with the operators that
// can take part. Its method Attempt names the attempt, given the salt.
type OpenedRound struct {
	*Round
	Operators *Roster // registered at the opening block
}

// Attempt returns a round with its parameters, its opening block and the operators
// that were registered at that block. It wraps ErrNoRound if the round was never
// opened.
func (c *Client) Attempt(ctx context.Context, id uint64) (*OpenedRound, error) {
	r, err := c.Round(ctx, id)
	if err != nil {
		return nil, err
	}
	operators, err := c.OperatorsAt(ctx, r.OpenBlock)
	if err != nil {
		return nil, err
	}
	return &OpenedRound{r, operators}, nil
}

// Why an attempt's context was cancelled (context.Cause).
var (
	// ErrExpired: the round wasn't settled by its last block.
	//
	// Remedy: Look at the round's status at the aggregator and at the
	// operators' objections.
	ErrExpired = errors.New("the round was not settled in time")
	// ErrRestarted: the opening block was reorganised away. If the round is
	// open on another block now, it starts again on that block's hash.
	//
	// Remedy: None is needed: the node takes part in the new attempt by itself.
	ErrRestarted = errors.New("the round's opening block was reorganised away; if it is opened again, it starts again")
)

// RoundSource is what FollowRounds reads; *Client is one.
type RoundSource interface {
	Heads(ctx context.Context, poll time.Duration, onError func(error)) <-chan rpc.Head
	LatestRoundAt(ctx context.Context, block rpc.Head) (*Round, error)
	OperatorsAt(ctx context.Context, block uint64) (*Roster, error)
}

// FollowRounds calls take, on a goroutine of its own, for every attempt at an open
// round, until ctx ends. It returns once all calls have returned.
//
// It cancels a call's context, with the cause, when the round's last block has
// passed or its opening block is reorganised away; a settlement doesn't cancel it.
// take returns whether it saw the round settled. If the settlement is reorganised
// away after that, take is called again for the same attempt; if it returned
// false, it gave the round up. Failures to read go to onError; FollowRounds tries
// again with the next head, or after a pause that grows from the poll interval.
func FollowRounds(ctx context.Context, src RoundSource, poll time.Duration, onError func(error), take func(context.Context, *OpenedRound) (settled bool)) {
	f := &roundFollower{src: src, take: take}
	defer f.wg.Wait()
	defer func() {
		for _, c := range f.calls {
			c.cancel(context.Canceled)
		}
	}()
	var (
		heads  = src.Heads(ctx, poll, onError)
		head   rpc.Head
		ok     bool
		retry  <-chan time.Time
		pauses = wait.NewBackoff(poll, wait.Longest)
	)
	for {
		select {
		case head, ok = <-heads:
			if !ok {
				return
			}
		case <-retry:
		}
		retry = nil
		if err := f.update(ctx, head); err != nil && ctx.Err() == nil {
			onError(err)
			retry = time.After(pauses.Next())
		} else {
			pauses.Reset()
		}
	}
}

// A roundFollower calls take for attempts. Only one goroutine uses it.
type roundFollower struct {
	src   RoundSource
	take  func(context.Context, *OpenedRound) (settled bool)
	wg    sync.WaitGroup
	calls []*call // for the newest rounds
}

// A call is a call of take.
type call struct {
	opened   *OpenedRound
	cancel   context.CancelCauseFunc
	returned chan struct{} // closed when take has returned
	settled  bool          // what take returned
	over     bool          // the round was seen settled, or followed by a later one
}

// isOf reports whether the call is for a round on the same opening block.
func (c *call) isOf(r *Round) bool {
	return c.opened.ID == r.ID && c.opened.OpenHash == r.OpenHash
}

// running reports whether take hasn't returned.
func (c *call) running() bool {
	select {
	case <-c.returned:
		return false
	default:
		return true
	}
}

// update brings the calls in line with the newest round as of a head.
func (f *roundFollower) update(ctx context.Context, head rpc.Head) error {
	r, err := f.src.LatestRoundAt(ctx, head)
	if errors.Is(err, ErrNoRound) {
		r, err = &Round{}, nil
	}
	if err != nil {
		return err
	}
	current := f.review(r, head)
	if current != nil {
		current.over = current.over || r.Status == RoundSettled
	}
	if r.Status != RoundOpen || (current != nil && (current.running() || !current.over && !current.settled)) {
		return nil
	}
	operators, err := f.src.OperatorsAt(ctx, r.OpenBlock)
	if err != nil {
		return err
	}
	f.start(ctx, &OpenedRound{r, operators})
	return nil
}

// review cancels the calls whose rounds have expired or are gone from the chain,
// and returns the newest call for the latest round, if there is one.
func (f *roundFollower) review(latest *Round, head rpc.Head) (current *call) {
	kept := f.calls[:0]
	for _, c := range f.calls {
		own := c.opened.Round
		switch {
		case head.Number > own.Clock().LastSettleBlock():
			c.cancel(ErrExpired)
			continue
		case own.ID > latest.ID || (own.ID == latest.ID && !c.isOf(latest)):
			c.cancel(ErrRestarted)
			continue
		case own.ID == latest.ID:
			current = c
		default:
			c.over = true
		}
		kept = append(kept, c)
	}
	clear(f.calls[len(kept):])
	f.calls = kept
	return current
}

// start calls take for an attempt.
func (f *roundFollower) start(ctx context.Context, o *OpenedRound) {
	attempt, cancel := context.WithCancelCause(ctx)
	c := &call{opened: o, cancel: cancel, returned: make(chan struct{})}
	f.calls = append(f.calls, c)
	f.wg.Go(func() {
		defer close(c.returned)
		defer cancel(nil)
		c.settled = f.take(attempt, o)
	})
}
