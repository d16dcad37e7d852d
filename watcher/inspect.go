package watcher

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// inspect checks the lines that are picked, and records a finding, which will be
// disputed, for each false one.
func (w *Watcher) inspect(ctx context.Context, r *settledRound) error {
	lines, wrong := 0, 0
	for i := range r.evidence.Records {
		rec := &r.evidence.Records[i]
		if picked, err := pick(w.cfg.Share); err != nil || !picked {
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

// pick picks a share of the lines, at random, so that nobody can foresee which.
func pick(share float64) (bool, error) {
	if share >= 1 {
		return true, nil
	}
	var b [8]byte
	if _, err := rand.Read(b[:]); err != nil {
		return false, fmt.Errorf("pick lines to audit: %w", err)
	}
	return float64(binary.BigEndian.Uint64(b[:])>>11)/(1<<53) < share, nil
}
