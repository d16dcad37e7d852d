package dispute

import (
	"context"
	"math/big"
	"time"

	"github.com/rs/zerolog"

	"github.com/proof-of-flops/proof-of-flops/chain"
)

// HeadChain is what Watch follows; *chain.Client is one.
type HeadChain interface {
	Heads(ctx context.Context, poll time.Duration, onError func(error)) <-chan chain.Head
	DisputeTellings(ctx context.Context, first, last uint64) ([]chain.Telling, error)
	BondFee(ctx context.Context) (*big.Int, error)
}

// Watch calls step with the docket at each head that a majority of the
// endpoints has, until ctx ends. The docket begins so many blocks before the
// first head. What can't be read goes to the log and is read with the next
// head.
func Watch(ctx context.Context, c HeadChain, poll time.Duration, back uint64, log zerolog.Logger, step func(Moment, *Docket)) {
	unread := func(err error) { log.Warn().Err(err).Msg("The disputes can't be read; trying again") }
	var docket *Docket
	for head := range c.Heads(ctx, poll, unread) {
		if docket == nil {
			docket = NewDocket(head.Number - min(head.Number, back))
		}
		first, last := docket.Unread(head.Number)
		tellings, err := c.DisputeTellings(ctx, first, last)
		if err == nil {
			docket.Take(first, last, tellings)
			docket.Forget(head.Number - min(head.Number, back))
			var fee *big.Int
			if fee, err = c.BondFee(ctx); err == nil {
				step(Moment{Head: head.Number, BondFee: fee}, docket)
			}
		}
		if err != nil && ctx.Err() == nil {
			unread(err)
		}
	}
}

// Afford keeps the actions that a budget allows, in order: those whose bonds
// fit in what it leaves beside what is locked in bonds already; nil allows all.
// What it refuses is told.
func Afford(actions []Action, budget, locked *big.Int) []Action {
	if budget == nil {
		return actions
	}
	sum := new(big.Int).Set(locked)
	var out []Action
	for _, a := range actions {
		if a.Bond != nil {
			with := new(big.Int).Add(sum, a.Bond)
			if with.Cmp(budget) > 0 {
				a.Log.Error().Stringer("bond", a.Bond).Stringer("lockedWei", sum).Stringer("budgetWei", budget).
					Str("action", a.Key).Msg("The budget for bonds is used up: raise it, or this waits until bonds come back")
				continue
			}
			sum = with
		}
		out = append(out, a)
	}
	return out
}
