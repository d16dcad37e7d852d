package aggregator

import (
	"bytes"
	"context"
	"slices"
	"time"

	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

func (s *Service) judgeAll(ctx context.Context, r *round, f *audit.Facts, d *draw) error {
	deadline := time.NewTimer(time.Until(d.due))
	defer deadline.Stop()
	for judged := 0; judged < len(r.set.Set); {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case a := <-d.toJudge:
			waiting := append([]flops.Address{a}, drain(d.toJudge)...)
			if err := s.judgeTogether(ctx, r, f, d, waiting); err != nil {
				return err
			}
			judged += len(waiting)
			continue
		case <-deadline.C:
		}
		d.shows.close() // from here on nothing joins the queue
		return s.judgeTogether(ctx, r, f, d, drain(d.toJudge))
	}
	return nil
}

// drain empties a queue without waiting.
func drain(queue <-chan flops.Address) (waiting []flops.Address) {
	for {
		select {
		case a := <-queue:
			waiting = append(waiting, a)
		default:
			return waiting
		}
	}
}

// judgeTogether judges the reveals of several operators.
func (s *Service) judgeTogether(ctx context.Context, r *round, f *audit.Facts, d *draw, operators []flops.Address) error {
	start := time.Now()
	shown := make([]audit.Shown, len(operators))
	r.mu.Lock()
	for i, operator := range operators {
		shown[i] = audit.Shown{Commitment: &r.set.Set.Of(operator).Commitment, Body: d.reveals[operator].Body}
	}
	r.mu.Unlock()
	judgements, err := s.judge.All(ctx, f, d.seed, shown)
	if err != nil {
		return err
	}
	took := time.Since(start)
	for i, j := range judgements {
		r.update(func() { d.judgements[operators[i]] = j })
		s.meters.verdicts.WithLabelValues(j.Verdict.String()).Inc()
		e := r.log.Info()
		if j.Verdict != flops.VerdictOK {
			e = r.log.Warn().Str("reason", j.Reason)
		}
		e.Stringer("operator", operators[i]).Stringer("verdict", j.Verdict).Float64("tookSeconds", took.Seconds()).Int("with", len(operators)-1).Msg("Reveal judged")
	}
	return nil
}

func (r *round) makeEvidence(f *audit.Facts, d *draw) *flops.Evidence {
	r.mu.Lock()
	defer r.mu.Unlock()
	ev := &flops.Evidence{Header: flops.EvidenceHeader{
		Attempt: f.Attempt, OpenBlock: r.clock.OpenBlock, Salt: f.Salt, SampleSeed: d.seed,
		CommitSetHash: r.set.Set.Hash(), SetSignature: r.set.Signature, SetReceipts: r.sortedReceipts(),
	}}
	for _, c := range r.set.Set {
		rec := flops.EvidenceRecord{SignedCommitment: c, Verdict: flops.VerdictNoReveal}
		if t := d.reveals[c.Operator]; t != nil {
			rec.Verdict, rec.Reveal, rec.RevealSignature = d.judgements[c.Operator].Verdict, t.Body, t.Signature
		}
		ev.Records = append(ev.Records, rec)
	}
	return ev
}

func (r *round) sortedReceipts() []flops.SetReceipt {
	var out []flops.SetReceipt
	for id, sig := range r.setReceipts {
		out = append(out, flops.SetReceipt{ID: id, Signature: sig})
	}
	slices.SortFunc(out, func(a, b flops.SetReceipt) int { return bytes.Compare(a.ID[:], b.ID[:]) })
	return out
}
