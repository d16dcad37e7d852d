package operator

import (
	"context"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// An objection is why a node does not sign a round's results. What raises one: a
// salt that came late and evidence that supports another verdict or none
// (check.go); a set that is late, bad or one of two, and one that lacks this
// node's receipted commitment (set.go); evidence that lacks a receipted message
// (receipts.go).
type objection struct {
	code   flops.Verdict
	line   flops.Address // zero if it is not about one line
	sample uint32
	reason string
}

// object reports to the log and to the aggregator why nothing is signed.
func (d *duty) object(ctx context.Context, sampleSeed flops.Hash, ob *objection) {
	d.log.Warn().Stringer("code", ob.code).Stringer("line", ob.line).Uint32("sample", ob.sample).Str("reason", ob.reason).
		Msg("The round's results are not signed")
	d.meters.objected.WithLabelValues(ob.code.String()).Inc()
	o := &flops.SignedObjection{
		Operator:  d.id,
		Objection: flops.Objection{SampleSeed: sampleSeed, Line: ob.line, Sample: ob.sample, Code: ob.code},
	}
	o.Signature = d.key.Sign(d.facts.Attempt.ObjectionDigest(o.Objection))
	if err := d.archive.PutObjection(d.facts.Attempt, o); err != nil {
		d.log.Error().Err(err).Msg("The objection could not be kept")
	}
	d.deliver(ctx, "objection", func(ctx context.Context) error {
		return d.aggregator.SubmitObjection(ctx, d.facts.Attempt, o)
	})
}
