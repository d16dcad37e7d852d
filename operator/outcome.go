package operator

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/internal/wait"
)

// outcome waits for the settlement and reports this operator's verdict.
func (d *duty) outcome(ctx context.Context) error {
	pauses := wait.NewBackoff(d.cfg.Poll, wait.Longest)
	for {
		s, err := d.chain.SettlementOf(ctx, d.round.ID)
		if err == nil {
			if err = d.report(ctx, s); err == nil {
				return nil
			}
		}
		if errors.Is(err, chain.ErrNotSettled) {
			pauses.Reset()
		} else {
			d.log.Warn().Err(err).Msg("The settlement can't be read; trying again")
		}
		if err := pauses.Sleep(ctx); err != nil {
			return fmt.Errorf("wait for the settlement: %w", err)
		}
	}
}

// lastLook reports the settlement of an expired round if there is one after
// all: this node may have been waiting for another until the round expired.
func (d *duty) lastLook(ctx context.Context, err error) error {
	if err == nil || !errors.Is(context.Cause(ctx), chain.ErrExpired) {
		return err
	}
	look, cancel := context.WithTimeout(context.WithoutCancel(ctx), lookLimit)
	defer cancel()
	s, unsettled := d.chain.SettlementOf(look, d.round.ID)
	if unsettled != nil {
		return err
	}
	d.log.Warn().Err(err).Msg("Not everything was done in this round")
	return d.report(look, s)
}

const lookLimit = 10 * time.Second

func (d *duty) report(ctx context.Context, s *chain.Settlement) error {
	verdict := flops.RefusedNoCommit
	for _, l := range s.Lines {
		if l.Operator == d.address {
			verdict = l.Verdict
		}
	}
	acc, err := d.chain.LedgerAccount(ctx, d.address, s.Block)
	if err != nil {
		return err
	}
	d.meters.settled(verdict, acc.Points)
	e := d.log.Info()
	if verdict != flops.VerdictOK {
		e = d.log.Warn()
	}
	e.Stringer("verdict", verdict).Uint64("points", acc.Points).Uint8("streak", acc.Streak).Msg(verdict.Sentence())
	return nil
}
