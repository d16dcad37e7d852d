package aggregator

import (
	"slices"

	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/chain/eigen"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// propose publishes the evidence and begins to collect signatures over the
// results that follow from it.
func (r *round) propose(f *audit.Facts, d *draw, ev *flops.EvidenceFile, res flops.Results) error {
	lines := flops.PackLines(ev.Lines())
	digest := f.Attempt.ResultsDigest(res)
	r.update(func() {
		d.lines, d.results = lines, res
		for i := range ev.Records { // an earlier run may have judged them
			if rec := &ev.Records[i]; len(rec.Reveal) > 0 && d.judgements[rec.Operator].Verdict != rec.Verdict {
				d.judgements[rec.Operator] = audit.Judgement{Verdict: rec.Verdict}
			}
		}
		for _, t := range d.reveals { // the evidence holds them
			t.Body = nil
		}
		d.aggregate = bls.NewAggregate(digest)
	})
	if err := r.restoreSignatures(f, d); err != nil {
		return err
	}
	r.update(func() { r.phase = pofv1.Phase_PHASE_SIGN })
	return nil
}

// takeSignature accepts an operator's signature over the results. A signature
// over other results is refused and logged, and changes nothing.
func (r *round) takeSignature(f *audit.Facts, res *flops.SignedResults) error {
	o, err := f.Operator(res.Operator)
	if err != nil {
		return err
	}
	r.mu.Lock()
	if !r.proposed() {
		defer r.mu.Unlock()
		return r.orGone()
	}
	d := r.draw
	ours, have := d.results, slices.Contains(d.signatures, res.ResultsSignature)
	r.mu.Unlock()
	if res.Results == ours && have {
		return nil
	}
	if err := verify(o, f.Attempt.ResultsDigest(res.Results), res.Signature, "results signature"); err != nil {
		return err
	}
	if res.Results != ours {
		r.log.Warn().Stringer("operator", o.Address).Stringer("theirs", res.ResultsHash).Stringer("ours", ours.ResultsHash).
			Msg("An operator signed other results")
		return flops.Refuse(flops.RefusedStaleRound, "the signature is over other results than this aggregator's")
	}
	if err := r.kept.PutSignature(f.Attempt, res); err != nil {
		return err
	}
	return r.addSignature(d, o, res.Signature)
}

// addSignature adds a verified and stored signature to the aggregate.
func (r *round) addSignature(d *draw, o *eigen.Operator, sig flops.Signature) (err error) {
	r.update(func() {
		var added bool
		if added, err = d.aggregate.AddVerified(o.Key, sig, o.Weight()); added {
			d.signatures = append(d.signatures, flops.ResultsSignature{Operator: o.ID, Signature: sig})
		}
	})
	return err
}

// takeObjection keeps the last objection of an operator that does not sign.
func (r *round) takeObjection(f *audit.Facts, ob *flops.SignedObjection) error {
	o, err := f.Operator(ob.Operator)
	if err != nil {
		return err
	}
	r.mu.Lock()
	last, objected := r.objections[ob.Operator]
	r.mu.Unlock()
	if objected && last == ob.Objection {
		return nil
	}
	if err := verify(o, f.Attempt.ObjectionDigest(ob.Objection), ob.Signature, "objection"); err != nil {
		return err
	}
	if err := r.kept.PutObjection(f.Attempt, ob); err != nil {
		return err
	}
	r.update(func() { r.objections[ob.Operator] = ob.Objection })
	r.log.Warn().Stringer("operator", o.Address).Stringer("line", ob.Line).Uint32("sample", ob.Sample).Stringer("code", ob.Code).
		Msg("An operator objects and does not sign")
	return nil
}

// signed reports whether the signers' stake reaches the threshold. The lock is
// held.
func (r *round) signed() bool {
	return r.proposed() && r.ops.Reached(r.draw.aggregate.Has, r.clock.Threshold)
}

// allSigned reports whether every operator has signed or objected, so that
// there is nobody left to wait for. The lock is held.
func (r *round) allSigned() bool {
	for i := range r.ops.Operators {
		id := r.ops.Operators[i].ID
		if ob, objected := r.objections[id]; (!objected || ob.SampleSeed != r.draw.seed) && !r.draw.aggregate.Has(id) {
			return false
		}
	}
	return true
}
