package audit

import (
	"context"
	"fmt"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// WrongDigest checks every digest of each row that a reveal opens, not only the
// sampled ones: all of them were committed to, and any of them can be disputed
// (protocol §9). It returns one that is not the work's, in the row of the
// lowest sample number, or nil. A row whose path doesn't lead to the committed
// root proves nothing and is passed over, and so is a body that isn't a reveal;
// Judge gives the verdict on these.
func (j Judge) WrongDigest(ctx context.Context, attempt flops.Attempt, sampleSeed flops.Hash, samples uint32, c *flops.Commitment, body []byte) (*flops.TileClaim, error) {
	claims := opened(attempt, sampleSeed, samples, c, body)
	if len(claims) == 0 {
		return nil, nil
	}
	bad, err := compute.VerifyTiles(ctx, j.Tiler, attempt.OperatorSeed(c.ID), c.N, claims, j.Workers)
	if err != nil {
		return nil, fmt.Errorf("recompute the opened rows of %s: %w", c.Operator, err)
	}
	return bad, nil
}

// Opens reports whether a body opens any row of the commitment.
func Opens(attempt flops.Attempt, sampleSeed flops.Hash, samples uint32, c *flops.Commitment, body []byte) bool {
	return len(opened(attempt, sampleSeed, samples, c, body)) > 0
}

// opened returns the claims of all digests in the rows that a body opens, each
// row once.
func opened(attempt flops.Attempt, sampleSeed flops.Hash, samples uint32, c *flops.Commitment, body []byte) (claims []flops.TileClaim) {
	if c.Check() != nil {
		return nil
	}
	rv, err := flops.ParseReveal(body, c.Work, flops.Samples(sampleSeed, attempt.CommitmentDigest(c), c.Work, samples))
	if err != nil {
		return nil
	}
	type place struct {
		lap uint64
		row uint32
	}
	seen := make(map[place]bool)
	for q := range rv.Openings {
		o := &rv.Openings[q]
		at := place{o.Lap, o.Row}
		if seen[at] || o.Verify(c.N, c.Laps, c.Root) != nil {
			continue
		}
		seen[at] = true
		for col, digest := range o.Digests {
			claims = append(claims, flops.TileClaim{Sample: uint32(q), Lap: o.Lap, Row: o.Row, Col: uint32(col), Digest: digest})
		}
	}
	return claims
}
