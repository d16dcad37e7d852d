package aggregator

import (
	"time"

	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A draw is one drawing of a round's samples and all that follows from it. If
// its sample block is reorganised away, another draw replaces it, on the same
// commit set (protocol §3); work in progress for the old one then changes
// nothing any more. The round's lock guards its fields.
type draw struct {
	sample *rpc.SampleHeader
	seed   flops.Hash
	due    time.Time // until when reveals are accepted
	shows  gate      // open until then

	reveals    map[flops.Address]*takenReveal
	judgements map[flops.Address]audit.Judgement
	toJudge    chan flops.Address // reveals accepted, in order; has room for everybody's
	lines      []byte
	results    flops.Results
	aggregate  *bls.Aggregate           // nil until the results are proposed
	signatures []flops.ResultsSignature // those in aggregate
}

// newDraw makes the draw that follows from a sample block.
func (r *round) newDraw(h *rpc.SampleHeader) *draw {
	return &draw{
		sample: h, seed: flops.SampleSeed(h.PrevRandao, r.facts.Attempt.WorkSeed),
		due:        r.clock.RevealDeadlineFor(h.Time, time.Now()),
		reveals:    make(map[flops.Address]*takenReveal),
		judgements: make(map[flops.Address]audit.Judgement),
		toJudge:    make(chan flops.Address, len(r.ops.Operators)),
	}
}

// drawOf returns the round's draw, if its seed is the given one, and an
// operator's reveal in it. A message with another seed isn't refused for good:
// its sender may be the first to see a reorganisation.
func (r *round) drawOf(seed flops.Hash, operator flops.Address) (*draw, *takenReveal, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	switch d := r.draw; {
	case d != nil && d.seed == seed:
		return d, d.reveals[operator], nil
	}
	return nil, nil, r.orGone()
}

// proposed reports whether the round has results to be signed. The lock is
// held.
func (r *round) proposed() bool { return r.draw != nil && r.draw.aggregate != nil }
