package watcher

import (
	"context"
	"fmt"
	"slices"

	"github.com/proof-of-flops/proof-of-flops/dispute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// stakes is the action that refreshes the registries' stakes, well within
// keeperDelay: a deallocation that takes effect within the look-ahead, a withdrawal
// or a slash must count before stake can escape through it.
func (w *Watcher) stakes(now dispute.At, p flops.Params) []dispute.Action {
	every := max(1, uint64(p.KeeperDelay)/8)
	if last := w.refreshed.Load(); last != 0 && now.Head < last+every {
		return nil
	}
	return []dispute.Action{{
		Key: "refresh stakes", Log: w.log, Fails: "The registries' stakes could not be brought up to date; trying again",
		Pause: every, Alarm: true,
		Do: func(ctx context.Context) error {
			err := w.refresh(ctx, now.Head)
			if err == nil {
				w.refreshed.Store(now.Head)
			}
			return err
		},
	}}
}

// refreshedAtOnce is how many operators one transaction refreshes: many more would
// not fit into one.
const refreshedAtOnce = 16

// refresh refreshes every stake that the registries have too high.
func (w *Watcher) refresh(ctx context.Context, head uint64) error {
	set, err := w.chain.OperatorsAt(ctx, head)
	if err != nil {
		return err
	}
	stale, err := w.chain.StaleStakes(ctx, &set.Roster)
	if err != nil || len(stale) == 0 {
		return err
	}
	for chunk := range slices.Chunk(stale, refreshedAtOnce) {
		if _, err := w.chain.Refresh(ctx, w.tx, chunk...); err != nil {
			return err
		}
		w.log.Info().Stringers("operators", stringers(chunk)).Msg("Stakes brought up to date in the registries")
	}
	return nil
}

func stringers(list []flops.Address) []fmt.Stringer {
	out := make([]fmt.Stringer, len(list))
	for i := range list {
		out[i] = list[i]
	}
	return out
}
