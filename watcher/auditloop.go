package watcher

import (
	"context"
	"errors"
	"slices"

	"github.com/proof-of-flops/proof-of-flops/archive"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/store"
)

// auditedBucket holds the rounds that were audited: round id → hash of the
// round's record on chain.
var auditedBucket = store.Bucket{Name: "audited", Version: 1}

// An auditState says how far the audit of a round has come.
type auditState struct {
	over     bool   // audited, or there is nothing to audit
	failures uint   // in a row
	notUntil uint64 // block
}

// auditLoop audits every settled round once, the oldest first, until ctx ends.
func (w *Watcher) auditLoop(ctx context.Context, heads <-chan uint64) {
	for head := range heads {
		if ctx.Err() != nil {
			return
		}
		if err := w.auditAll(ctx, head); err != nil && ctx.Err() == nil {
			w.log.Warn().Err(err).Msg("The rounds to audit can't be read; trying again")
		}
	}
}

// auditAll audits the rounds that are due at a head. It asks a different endpoint
// first each time, so an endpoint that hides rounds hides them only when it is
// asked first.
func (w *Watcher) auditAll(ctx context.Context, head uint64) error {
	ctx = rpc.Turn(ctx, uint(head))
	latest, err := w.chain.LatestRound(ctx)
	if errors.Is(err, chain.ErrNoRound) {
		return nil
	}
	if err != nil {
		return err
	}
	var due []*chain.Round
	for id := latest.ID; id > 0; id-- {
		if w.state(id).over {
			continue
		}
		r, err := w.chain.Round(ctx, id)
		if err != nil {
			return err
		}
		if head > r.Clock().LastSettleBlock()+uint64(r.Params.DisputeWindow) {
			break // nor can any earlier round be disputed
		}
		due = append(due, r)
	}
	slices.Reverse(due)
	for _, r := range due {
		w.auditRound(ctx, r, head)
	}
	return w.evidence.archive.Prune(head, auditedBucket, findingBucket)
}

func (w *Watcher) state(id uint64) *auditState {
	w.mu.Lock()
	defer w.mu.Unlock()
	s := w.audits[id]
	if s == nil {
		s = new(auditState)
		w.audits[id] = s
	}
	return s
}

// settleDepth is how many blocks old a settlement must be before it is audited:
// if it were reorganised away, nobody could dispute the record that it left.
func settleDepth(p flops.Params) uint64 { return min(64, uint64(p.DisputeWindow)/50) }

// voidPause is how many blocks pass before a void round is looked at again. It is
// odd, so that each of an even number of endpoints is asked first in its turn.
const voidPause = 15

// auditRound audits a round if it is time to.
func (w *Watcher) auditRound(ctx context.Context, r *chain.Round, head uint64) {
	state := w.state(r.ID)
	switch {
	case head < state.notUntil || r.Status == chain.RoundOpen:
		return
	case r.Status != chain.RoundSettled:
		// A void round has no commitments to dispute, but an endpoint may have
		// lied about it: look again later.
		state.notUntil = head + voidPause
		return
	}
	log := w.log.With().Uint64("round", r.ID).Logger()
	over, err := w.audit(ctx, r, head)
	if err == nil {
		state.over = over
		return
	}
	if ctx.Err() != nil {
		return
	}
	log.Error().Err(err).Msg("The round could not be audited; trying again while it can be disputed")
	w.meters.audits.WithLabelValues("failed").Inc()
	state.notUntil = head + min(uint64(1)<<min(state.failures, 10), 64)
	state.failures++
}

// audit audits a settled round, unless its settlement is too recent. Its findings
// are recorded before the round counts as audited.
func (w *Watcher) audit(ctx context.Context, r *chain.Round, head uint64) (over bool, err error) {
	s, err := w.chain.SettlementOf(ctx, r.ID)
	if err != nil {
		return false, err
	}
	if head < s.Block+settleDepth(r.Params) {
		return false, nil
	}
	record := s.Record()
	sealed := record.Hash()
	if kept, err := w.store.Get(auditedBucket, archive.RoundKey(r.ID)); err != nil || flops.Hash(pad32(kept)) == sealed {
		return err == nil, err
	}
	if head > r.Params.LastDisputeBlock(s.Block) {
		w.log.Warn().Uint64("round", r.ID).Msg("The round can't be disputed any more; it was not audited")
		return true, nil
	}
	settled, err := w.evidence.settledRound(ctx, s)
	if err != nil {
		return false, err
	}
	if err := w.inspect(ctx, settled); err != nil {
		return false, err
	}
	return true, w.store.Put(auditedBucket, archive.RoundKey(r.ID), sealed[:])
}

func pad32(b []byte) []byte {
	if len(b) != 32 {
		return make([]byte, 32)
	}
	return b
}
