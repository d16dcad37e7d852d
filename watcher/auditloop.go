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

// auditedBucket holds what was audited: round id → hash of the record.
var auditedBucket = store.Bucket{Name: "audited", Version: 1}

// An auditState is where the audit of a round stands.
type auditState struct {
	over     bool   // audited, or there is nothing to audit
	failures uint   // in a row
	notUntil uint64 // block
}

// patrol audits every settled round once, the oldest first, until ctx ends.
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

// auditAll audits what is due at a head. Another endpoint is asked first each
// time: one that hides rounds hides them in its turns only.
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
			break // and so are all before
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

// settleDepth is how many blocks a settlement must be old before it is audited:
// one that is reorganised away leads to a record that nobody can dispute.
func settleDepth(p flops.Params) uint64 { return min(64, uint64(p.DisputeWindow)/50) }

// voidPause is how many blocks pass between looks at a round that is void. It
// is odd, so that of an even number of endpoints each has its turn.
const voidPause = 15

// auditRound audits one round if it is time.
func (w *Watcher) auditRound(ctx context.Context, r *chain.Round, head uint64) {
	state := w.state(r.ID)
	switch {
	case head < state.notUntil || r.Status == chain.RoundOpen:
		return
	case r.Status != chain.RoundSettled:
		// Void, so that its commitments can't be disputed; or so one says.
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

// audit audits a settled round, unless its settlement is too young. What it
// finds is on record before the round is done with.
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
	v, err := w.evidence.settledRound(ctx, s)
	if err != nil {
		return false, err
	}
	if err := w.inspect(ctx, v); err != nil {
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

// inspect checks the lines that the draw falls on, and notes what is false.
func (w *Watcher) inspect(ctx context.Context, v *settledRound) error {
	lines, wrong := 0, 0
	for i := range v.evidence.Records {
		rec := &v.evidence.Records[i]
		if drawn, err := draw(w.cfg.Share); err != nil || !drawn {
			if err != nil {
				return err
			}
			continue
		}
		lines++
		found, err := w.inspectLine(ctx, v, rec)
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
	w.log.Info().Uint64("round", v.attempt.ID).Int("lines", lines).Int("of", len(v.evidence.Records)).Int("false", wrong).Msg("Round audited")
	return nil
}

// inspectLine checks every digest that a line's reveal opens.
func (w *Watcher) inspectLine(ctx context.Context, v *settledRound, rec *flops.EvidenceRecord) (found bool, err error) {
	if !v.signed(rec) {
		w.log.Error().Uint64("round", v.attempt.ID).Stringer("operator", rec.Operator).
			Msg("A settled round has a commitment that its operator did not sign: it can't be disputed, and those who signed the results did not check them")
		return false, nil
	}
	bad, err := w.judge.WrongDigest(ctx, v.attempt, v.settlement.SampleSeed, v.params.Samples, &rec.Commitment, rec.Reveal)
	if err != nil {
		return false, err
	}
	if bad == nil {
		if !v.creditedUnseen(rec) {
			return false, nil
		}
		w.log.Warn().Uint64("round", v.attempt.ID).Stringer("operator", rec.Operator).Stringer("operatorId", rec.ID).
			Msg("Work was credited of which nothing was shown: disputing a tile of it")
		return true, w.findings.add(v, rec.ID, 0, 0)
	}
	w.log.Warn().Uint64("round", v.attempt.ID).Stringer("operator", rec.Operator).Stringer("operatorId", rec.ID).
		Uint32("sample", bad.Sample).Uint64("lap", bad.Lap).Uint32("row", bad.Row).Uint32("column", bad.Col).
		Msg("A committed digest is not the work's: disputing it")
	return true, w.findings.add(v, rec.ID, bad.Sample, bad.Col)
}

// creditedUnseen reports whether a line is settled as OK though its reveal opens
// nothing: who did the work can answer for any of its tiles, who didn't can't.
func (v *settledRound) creditedUnseen(rec *flops.EvidenceRecord) bool {
	if audit.Opens(v.attempt, v.settlement.SampleSeed, v.params.Samples, &rec.Commitment, rec.Reveal) {
		return false
	}
	return slices.ContainsFunc(v.settlement.Lines, func(l flops.Line) bool {
		return l.Operator == rec.Operator && l.Verdict == flops.VerdictOK
	})
}

// signed reports whether a record's commitment is its operator's own.
func (v *settledRound) signed(rec *flops.EvidenceRecord) bool {
	member := v.operators.ByID(rec.ID)
	return member != nil && member.Address == rec.Operator &&
		bls.Verify(member.Key, v.attempt.CommitmentDigest(&rec.Commitment), rec.Signature) == nil
}

// draw falls on a share of the lines, whatever anybody foresees.
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
