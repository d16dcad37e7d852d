package watcher

import (
	"context"
	"errors"
	"fmt"

	"github.com/proof-of-flops/proof-of-flops/chain/revert"
	"github.com/proof-of-flops/proof-of-flops/dispute"
)

// errUnslashed is wrapped when a fault's slash can't be confirmed yet.
var errUnslashed = errors.New("no majority of the endpoints reports a slash for the fault yet")

// slashes are the actions that slash proven faults, whoever proved them, in every
// operator set, until a majority of the endpoints reports them done.
func (w *Watcher) slashes(faults []*dispute.Fault) []dispute.Action {
	w.slashing.Lock()
	defer w.slashing.Unlock()
	var actions []dispute.Action
	for _, f := range faults {
		if w.slashed[dispute.FaultKey{Round: f.RoundID, Operator: f.OperatorID}] {
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

// slash slashes an operator in every set that is left, and refreshes its stake.
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
