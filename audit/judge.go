package audit

import (
	"context"
	"errors"
	"fmt"

	"golang.org/x/sync/errgroup"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A Judge derives verdicts; it recomputes sampled tiles on one device with a
// number of workers.
type Judge struct {
	Tiler   compute.Tiler
	Workers int
}

// A Judgement is the verdict on one line with its grounds.
type Judgement struct {
	Verdict flops.Verdict
	// Sample is the first sample that failed, if Verdict is WRONG_TILE.
	Sample uint32
	// Reason explains the verdict to a person; empty for OK.
	Reason string
}

// A Shown is a committed line with the reveal that came for it. The reveal's
// signature must have been verified; an empty body means that there is no
// reveal.
type Shown struct {
	Commitment *flops.Commitment
	Body       []byte
}

// Judge derives the verdict on one committed line from its reveal. A reveal is
// judged by its content, whenever it came.
func (j Judge) Judge(ctx context.Context, f *Facts, sampleSeed flops.Hash, c *flops.Commitment, body []byte) (Judgement, error) {
	all, err := j.All(ctx, f, sampleSeed, []Shown{{c, body}})
	if err != nil {
		return Judgement{}, err
	}
	return all[0], nil
}

// All judges several lines as Judge does, and computes their tiles together.
func (j Judge) All(ctx context.Context, f *Facts, sampleSeed flops.Hash, shown []Shown) ([]Judgement, error) {
	out := make([]Judgement, len(shown))
	claims := make([]compute.Claims, len(shown))
	err := j.each(ctx, len(shown), func(i int) (err error) {
		out[i], claims[i], err = openings(f, sampleSeed, shown[i])
		return err
	})
	if err != nil {
		return nil, err
	}
	wrong, err := compute.Verify(ctx, j.Tiler, claims, j.Workers)
	if err != nil {
		return nil, fmt.Errorf("recompute the sampled tiles of %d operators: %w", len(shown), err)
	}
	for i, bad := range wrong {
		if bad != nil {
			out[i] = Judgement{
				Verdict: flops.VerdictWrongTile, Sample: bad.Sample,
				Reason: fmt.Sprintf("sample %d, tile (%d, %d) of lap %d, is not %016x", bad.Sample, bad.Row, bad.Col, bad.Lap, bad.Digest),
			}
		}
	}
	return out, nil
}

// openings checks everything about a reveal except its tiles: the verdict is OK
// if those are as claimed.
func openings(f *Facts, sampleSeed flops.Hash, s Shown) (Judgement, compute.Claims, error) {
	if len(s.Body) == 0 {
		return Judgement{Verdict: flops.VerdictNoReveal, Reason: "the evidence holds no reveal"}, compute.Claims{}, nil
	}
	c := s.Commitment
	tiles, err := flops.CheckReveal(f.Attempt.CommitmentDigest(c), c.Work, sampleSeed, f.Clock.Samples, s.Body)
	if errors.Is(err, flops.ErrBadOpening) {
		return Judgement{Verdict: flops.VerdictBadOpening, Reason: err.Error()}, compute.Claims{}, nil
	}
	if err != nil {
		return Judgement{}, compute.Claims{}, fmt.Errorf("check the reveal of %s: %w", c.Operator, err)
	}
	return Judgement{Verdict: flops.VerdictOK}, compute.Claims{Seed: f.Attempt.OperatorSeed(c.ID), N: c.N, Tiles: tiles}, nil
}

// each calls do for 0 to count-1 on the judge's workers and returns the error
// with the lowest index.
func (j Judge) each(ctx context.Context, count int, do func(i int) error) error {
	errs := make([]error, count)
	var group errgroup.Group
	group.SetLimit(max(1, j.Workers))
	for i := range count {
		group.Go(func() error {
			if errs[i] = ctx.Err(); errs[i] == nil {
				errs[i] = do(i)
			}
			return errs[i]
		})
	}
	err := group.Wait()
	for _, e := range errs {
		if e != nil {
			return e
		}
	}
	return err
}
