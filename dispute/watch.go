package dispute

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/rs/zerolog"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
)

// HeadChain is the chain that Watch follows; *chain.Client implements it.
type HeadChain interface {
	Heads(ctx context.Context, poll time.Duration, onError func(error)) <-chan rpc.Head
	DisputeObservations(ctx context.Context, first, last uint64) ([]chain.Observation, error)
	BondFee(ctx context.Context) (*big.Int, error)
}

// Watch calls step with the docket at each head that a majority of the endpoints
// has, until ctx ends. The docket begins back blocks before each head. If events
// can't be read, Watch logs that and reads them with the next head.
func Watch(ctx context.Context, c HeadChain, poll time.Duration, back uint64, log zerolog.Logger, step func(At, *Docket)) {
	unread := func(err error) { log.Warn().Err(err).Msg("The disputes can't be read; trying again") }
	var docket *Docket
	for head := range c.Heads(ctx, poll, unread) {
		if docket == nil {
			docket = NewDocket(head.Number - min(head.Number, back))
		}
		ctx := rpc.Turn(ctx, uint(head.Number))
		err := read(ctx, c, docket, head.Number)
		if err == nil {
			docket.Forget(head.Number - min(head.Number, back))
			var fee *big.Int
			if fee, err = c.BondFee(ctx); err == nil {
				step(At{Head: head.Number, BondFee: fee}, docket)
			}
		}
		if err != nil && ctx.Err() == nil {
			unread(err)
		}
	}
}

// pageBlocks is how many blocks' events one call reads.
const pageBlocks = 2000

// read brings the docket up to a head, page by page. Pages that were read stay, even
// if a later one can't be read.
func read(ctx context.Context, c HeadChain, docket *Docket, head uint64) error {
	for first, last := docket.Unread(head); first <= last; first += pageBlocks {
		end := min(last, first+pageBlocks-1)
		observations, err := c.DisputeObservations(ctx, first, end)
		if err != nil {
			return err
		}
		docket.Take(first, end, observations)
	}
	if first, last, ok := docket.Older(pageBlocks); ok {
		observations, err := c.DisputeObservations(ctx, first, last)
		if err != nil {
			return err
		}
		docket.Again(first, last, observations)
	}
	return nil
}

// Afford refuses the actions whose bonds don't fit into a budget, in order, beside
// what is locked in bonds already; a nil budget allows all. A refused action fails
// with the reason when it is tried.
func Afford(actions []Action, budget, locked *big.Int) {
	if budget == nil {
		return
	}
	sum := new(big.Int).Set(locked)
	for i := range actions {
		a := &actions[i]
		if a.Bond == nil {
			continue
		}
		with := new(big.Int).Add(sum, a.Bond)
		if with.Cmp(budget) <= 0 {
			sum = with
			continue
		}
		err := fmt.Errorf("%w: a bond of %s wei beside the %s wei that are locked exceeds the budget of %s wei; raise it, or wait until bonds come back",
			ErrBudget, a.Bond, sum, budget)
		a.Do, a.Quiet = func(context.Context) error { return err }, nil
	}
}

// ErrBudget is wrapped when a bond would exceed the budget for bonds.
//
// Remedy: Raise the budget, or wait until bonds come back: the program tries
// again.
var ErrBudget = errors.New("the budget for bonds is used up")
