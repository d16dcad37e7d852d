package watcher

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/proof-of-flops/proof-of-flops/chain/revert"
	"github.com/proof-of-flops/proof-of-flops/dispute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// errUnslashed is wrapped when a fault's slash can't be confirmed yet.
var errUnslashed = errors.New("no majority tells of a slash for the fault yet")

// slashes are the slashes of proven faults, in every operator set, whoever has
// proven them, until a majority tells that they are done.
func (w *Watcher) slashes(faults []*dispute.Fault) []dispute.Action {
	w.slashing.Lock()
	defer w.slashing.Unlock()
	var actions []dispute.Action
	for _, f := range faults {
		m := dispute.FaultKey{Round: f.RoundID, Operator: f.OperatorID}
		if w.slashed[m] {
			continue
		}
		actions = append(actions, dispute.Action{
			Key:   fmt.Sprintf("slash %d %s", f.RoundID, f.OperatorID),
			Log:   w.log.With().Stringer("dispute", f.ID).Uint64("round", f.RoundID).Stringer("operator", f.Operator).Logger(),
			Fails: "A proven fault could not be slashed; trying again until it is", Pause: 64, Alarm: true,
			Do:    func(ctx context.Context) error { return w.slash(ctx, f) },
			Quiet: func(err error) bool { return revert.Is(err, "AlreadySlashed") || errors.Is(err, errUnslashed) },
		})
	}
	return actions
}

// slash slashes an operator in every set that is left, and has its stake
// counted anew.
func (w *Watcher) slash(ctx context.Context, f *dispute.Fault) error {
	sets, err := w.chain.SetsToSlash(ctx, f.RoundID, f.OperatorID)
	if err != nil {
		return err
	}
	if len(sets) == 0 {
		if len(f.Slashed) == 0 {
			return fmt.Errorf("round %d, operator %s: %w", f.RoundID, f.Operator, errUnslashed)
		}
		w.slashing.Lock()
		defer w.slashing.Unlock()
		w.slashed[dispute.FaultKey{Round: f.RoundID, Operator: f.OperatorID}] = true
		return nil
	}
	var faults []error
	for _, set := range sets {
		if _, err := w.chain.Slash(ctx, w.tx, f.RoundID, f.OperatorID, set); err != nil {
			faults = append(faults, err)
			continue
		}
		w.log.Warn().Stringer("dispute", f.ID).Uint64("round", f.RoundID).Stringer("operator", f.Operator).Uint32("operatorSet", set).
			Msg("Operator slashed for a proven fault")
	}
	if len(faults) < len(sets) {
		if _, err := w.chain.Refresh(ctx, w.tx, f.Operator); err != nil {
			faults = append(faults, err)
		}
	}
	return errors.Join(faults...)
}

// stakes has the registries' stakes looked after well within keeperDelay: a
// deallocation that takes effect within the look-ahead, a withdrawal or a slash
// must count before it can let stake escape.
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

// refreshedAtOnce is how many operators are brought up to date in one transaction:
// many more would not fit into one.
const refreshedAtOnce = 16

func (w *Watcher) refresh(ctx context.Context, head uint64) error {
	set, err := w.chain.OperatorsAt(ctx, head)
	if err != nil {
		return err
	}
	stale, err := w.chain.StaleStakes(ctx, &set.Roster)
	if err != nil || len(stale) == 0 {
		return err
	}
	for some := range slices.Chunk(stale, refreshedAtOnce) {
		if _, err := w.chain.Refresh(ctx, w.tx, some...); err != nil {
			return err
		}
		w.log.Info().Stringers("operators", stringers(some)).Msg("Stakes brought up to date in the registries")
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
