package watcher

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/proof-of-flops/proof-of-flops/archive"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/bls"
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

// inspect checks the lines that the draw falls on, and records the false ones.
func (w *Watcher) inspect(ctx context.Context, r *settledRound) error {
	lines, wrong := 0, 0
	for i := range r.evidence.Records {
		rec := &r.evidence.Records[i]
		if drawn, err := draw(w.cfg.Share); err != nil || !drawn {
			if err != nil {
				return err
			}
			continue
		}
		lines++
		found, err := w.inspectLine(ctx, r, rec)
		if err != nil {
			return err
		}
		if found {
			wrong++
		}
	}
	w.meters.audits.WithLabelValues("done").Inc()
	w.meters.lines.Add(float64(lines))
	w.meters.wrong.Add(float64(wrong))
	w.log.Info().Uint64("round", r.attempt.ID).Int("lines", lines).Int("of", len(r.evidence.Records)).Int("false", wrong).Msg("Round audited")
	return nil
}

// inspectLine checks every digest that a line's reveal opens, and records a
// finding if one is false.
func (w *Watcher) inspectLine(ctx context.Context, r *settledRound, rec *flops.EvidenceRecord) (found bool, err error) {
	if !r.signed(rec) {
		w.log.Error().Uint64("round", r.attempt.ID).Stringer("operator", rec.Operator).
			Msg("A settled round has a commitment that its operator did not sign: it can't be disputed, and those who signed the results did not check them")
		return false, nil
	}
	bad, err := w.judge.WrongDigest(ctx, r.attempt, r.settlement.SampleSeed, r.params.Samples, &rec.Commitment, rec.Reveal)
	if err != nil {
		return false, err
	}
	if bad == nil {
		if !r.creditedUnseen(rec) {
			return false, nil
		}
		w.log.Warn().Uint64("round", r.attempt.ID).Stringer("operator", rec.Operator).Stringer("operatorId", rec.ID).
			Msg("Work was credited although its reveal opens nothing: disputing one of its tiles")
		return true, w.findings.add(r, rec.ID, 0, 0)
	}
	w.log.Warn().Uint64("round", r.attempt.ID).Stringer("operator", rec.Operator).Stringer("operatorId", rec.ID).
		Uint32("sample", bad.Sample).Uint64("lap", bad.Lap).Uint32("row", bad.Row).Uint32("column", bad.Col).
		Msg("A committed digest is not the work's: disputing it")
	return true, w.findings.add(r, rec.ID, bad.Sample, bad.Col)
}

// creditedUnseen reports whether a line is settled as OK although its reveal opens
// nothing. An operator that did the work can answer for any of its tiles; one that
// didn't do it can't.
func (r *settledRound) creditedUnseen(rec *flops.EvidenceRecord) bool {
	if audit.Opens(r.attempt, r.settlement.SampleSeed, r.params.Samples, &rec.Commitment, rec.Reveal) {
		return false
	}
	return slices.ContainsFunc(r.settlement.Lines, func(l flops.Line) bool {
		return l.Operator == rec.Operator && l.Verdict == flops.VerdictOK
	})
}

// signed reports whether a record's commitment is its operator's own.
func (r *settledRound) signed(rec *flops.EvidenceRecord) bool {
	operator := r.operators.ByID(rec.ID)
	return operator != nil && operator.Address == rec.Operator &&
		bls.Verify(operator.Key, r.attempt.CommitmentDigest(&rec.Commitment), rec.Signature) == nil
}

// draw falls on a share of the lines, at random, so that nobody can foresee which.
func draw(share float64) (bool, error) {
	if share >= 1 {
		return true, nil
	}
	var b [8]byte
	if _, err := rand.Read(b[:]); err != nil {
		return false, fmt.Errorf("draw lots: %w", err)
	}
	return float64(binary.BigEndian.Uint64(b[:])>>11)/(1<<53) < share, nil
}
