package chain

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// An Attempt is what a node takes part in: a round that is open on chain, as
// its opening block has it.
type Attempt struct {
	Round     *Round
	Params    flops.Params
	Operators *OperatorSet // at the opening block
}

// Clock gives the attempt's moments.
func (a *Attempt) Clock() flops.Clock { return a.Round.Clock(a.Params) }

// Why an attempt's context was cancelled (context.Cause).
var (
	// ErrExpired: the round wasn't settled by its last block.
	ErrExpired = errors.New("the round was not settled in time")
	// ErrRestarted: the opening block was reorganised away, and the round
	// starts again on the new one's hash.
	ErrRestarted = errors.New("the round's opening block was reorganised away; it starts again")
)

// RoundSource is what FollowRounds reads; *Client is one.
type RoundSource interface {
	Heads(ctx context.Context, poll time.Duration, onError func(error)) <-chan Head
	LatestRound(ctx context.Context) (*Round, error)
	Params(ctx context.Context, version uint32) (flops.Params, error)
	OperatorsAt(ctx context.Context, block uint64) (*OperatorSet, error)
}

// FollowRounds calls take, on a goroutine of its own, for every attempt at a
// round that it sees open, until ctx ends; it returns once all calls have. The
// context of a call is cancelled, with the cause, when the round expires or
// starts again on another opening block. What can't be read goes to onError
// and is tried again at the next head.
func FollowRounds(ctx context.Context, src RoundSource, poll time.Duration, onError func(error), take func(context.Context, *Attempt)) {
	var (
		wg     sync.WaitGroup
		active *Attempt
		end    = func(error) {} // ends active's call
	)
	defer wg.Wait()
	defer func() { end(context.Canceled) }()
	for head := range src.Heads(ctx, poll, onError) {
		if active != nil && head.Number > active.Clock().LastSettleBlock() {
			end(ErrExpired)
		}
		next, err := nextAttempt(ctx, src, active)
		switch {
		case err != nil:
			if ctx.Err() == nil {
				onError(err)
			}
			continue
		case next == nil:
			continue
		case active != nil && active.Round.ID == next.Round.ID:
			end(ErrRestarted)
		default:
			end(ErrExpired)
		}
		attempt, cancel := context.WithCancelCause(ctx)
		active, end = next, cancel
		wg.Go(func() {
			defer cancel(nil)
			take(attempt, next)
		})
	}
}

// nextAttempt returns what is open on chain, or nil if that is active or
// nothing.
func nextAttempt(ctx context.Context, src RoundSource, active *Attempt) (*Attempt, error) {
	r, err := src.LatestRound(ctx)
	if errors.Is(err, ErrNoRound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	if active != nil && active.Round.ID == r.ID && active.Round.OpenHash == r.OpenHash {
		return nil, nil
	}
	if r.Status != RoundOpen {
		return nil, nil
	}
	a := &Attempt{Round: r}
	if a.Params, err = src.Params(ctx, r.ParametersVersion); err != nil {
		return nil, err
	}
	if a.Operators, err = src.OperatorsAt(ctx, r.OpenBlock); err != nil {
		return nil, err
	}
	return a, nil
}
