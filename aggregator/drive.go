package aggregator

import (
	"context"
	"errors"
	"fmt"
	"time"

	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/internal/wait"
)

// drive takes one attempt from phase to phase until it is settled or void, and
// reports whether it is settled. The phases, and the files that enter them: open
// (round.go), work (salt.go), frozen and reveal (drive.go), sign (results.go),
// settle (drive.go, settle.go); void.go has the ways out. It returns when ctx ends, whose cause says
// why.
func (s *Service) drive(ctx context.Context, r *round) (settled bool) {
	err := s.phases(ctx, r)
	var (
		v     *voidError
		cause = context.Cause(ctx)
	)
	if err != nil && errors.Is(cause, chain.ErrExpired) {
		err = s.lastLook(ctx, r)
	}
	r.commits.close() // nothing more is acknowledged for an attempt that is over
	// A restarted round and the next process go on with what is kept.
	if cause == nil || errors.Is(cause, chain.ErrExpired) {
		defer s.archive.End(r.opened.ID)
	}
	switch {
	case err == nil:
		s.meters.rounds.WithLabelValues("settled").Inc()
		return true
	case errors.As(err, &v):
	case errors.Is(cause, chain.ErrExpired) || errors.Is(cause, chain.ErrRestarted):
		v = r.unfinished(cause)
	case cause != nil: // the service stops
		return false
	default:
		r.log.Error().Err(err).Msg("The round can't go on")
		v = &voidError{VoidFailed, "see the aggregator's log"}
	}
	r.void(v)
	s.meters.rounds.WithLabelValues(v.code.String()).Inc()
	return false
}

// lastLook asks whether an expired round is settled after all: the next round
// may open as soon as the settlement is on chain, before this node has seen it.
func (s *Service) lastLook(ctx context.Context, r *round) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), lookLimit)
	defer cancel()
	tx, err := s.settlement(ctx, r)
	if err != nil {
		return err
	}
	r.settled(tx)
	return nil
}

const (
	lookLimit = 10 * time.Second
	// longestPause is the longest pause before a settlement is tried again.
	longestPause = 5 * time.Second
)

func (s *Service) phases(ctx context.Context, r *round) error {
	if named := r.clock.Aggregator; named != s.address {
		return void(VoidOtherAggregator, "it names the aggregator %s; this one is %s", named, s.address)
	}
	f, err := s.open(ctx, r)
	if err != nil {
		return err
	}
	if err := s.work(ctx, r); err != nil {
		return err
	}
	unread := func(err error) { r.log.Warn().Err(err).Msg("The sample block can't be read; trying again") }
	return rpc.EachSample(ctx, s.chain, r.clock.SampleBlock(), s.cfg.Poll, unread, func(ctx context.Context, h *rpc.SampleHeader) error {
		return s.follow(ctx, r, f, h)
	})
}

// follow takes a round from its sample block to its settlement.
func (s *Service) follow(ctx context.Context, r *round, f *audit.Facts, h *rpc.SampleHeader) error {
	d, file, err := s.sample(r, f, h)
	if err != nil {
		return err
	}
	defer d.shows.close() // nothing more is acknowledged for a draw that is over
	ev, err := s.collect(ctx, r, f, d, file)
	if err != nil {
		return err
	}
	res := audit.Results(ev, f.Operators.Page)
	// An earlier run may have made this evidence without publishing it.
	if err := s.archive.PutEvidence(f.Attempt, ev, res); err != nil {
		return err
	}
	if err := r.propose(f, d, ev, res); err != nil {
		return err
	}
	if err := s.sign(ctx, r); err != nil {
		return err
	}
	return s.settle(ctx, r, f, d)
}

// open waits for the salt.
func (s *Service) open(ctx context.Context, r *round) (*audit.Facts, error) {
	salt, ok, err := s.archive.KeptSalt(r.opened.ID)
	if err != nil {
		return nil, err
	}
	// An earlier run or an earlier attempt had it; the attempt may have been
	// opened with another salt.
	if ok && flops.Keccak(salt[:]) == r.opened.SaltHash {
		if err := r.takeSalt(salt); err != nil {
			return nil, err
		}
	}
	r.log.Info().Uint64("block", r.opened.OpenBlock).Int("operators", len(r.ops.Operators)).Time("freeze", r.clock.Freeze()).Msg("Round open")
	wait, cancel := context.WithDeadline(ctx, r.clock.Freeze())
	defer cancel()
	if err := r.await(wait, func() bool { return r.facts != nil }); err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, void(VoidNoSalt, "nobody delivered its salt before the freeze")
	}
	return r.facts, nil
}

// work waits for the freeze and publishes the commit set.
func (s *Service) work(ctx context.Context, r *round) error {
	r.mu.Lock()
	have := r.set != nil
	r.mu.Unlock()
	if !have {
		if time.Until(r.clock.Freeze()) <= 0 {
			r.commits.close()
			return void(VoidMissedFreeze, "this aggregator was down at the freeze, and settles nothing rather than miss a commitment")
		}
		if err := wait.Until(ctx, r.clock.Freeze()); err != nil {
			return err
		}
	}
	set, err := r.freeze()
	if err != nil {
		return fmt.Errorf("freeze the commit set: %w", err)
	}
	if len(set.Set) == 0 {
		return void(VoidNoCommitment, "nobody committed before the freeze")
	}
	r.update(func() { r.set, r.phase = set, pofv1.Phase_PHASE_FROZEN })
	r.log.Info().Int("commitments", len(set.Set)).Stringer("hash", set.Set.Hash()).Msg("Commit set published")
	return nil
}

// sample draws the samples and begins to accept reveals, unless there is
// evidence already: then it returns that, and no reveal can enter it any more.
func (s *Service) sample(r *round, f *audit.Facts, h *rpc.SampleHeader) (*draw, []byte, error) {
	if !r.clock.SampleTimeOK(h.Time) {
		return nil, nil, void(VoidSampleTooEarly, "its sample block %d came too soon after the freeze", h.Number)
	}
	d := r.newDraw(h)
	file, err := s.archive.KeptEvidence(f.Attempt, d.seed)
	if err != nil {
		return nil, nil, err
	}
	if file != nil {
		d.shows.close()
	}
	if err := r.restoreReveals(f, d); err != nil {
		return nil, nil, err
	}
	r.update(func() { r.draw, r.phase = d, pofv1.Phase_PHASE_REVEAL })
	r.log.Info().Uint64("block", h.Number).Stringer("seed", d.seed).Msg("Samples drawn")
	return d, file, nil
}

// collect judges reveals as they come in, until everybody's is judged or the
// deadline has passed, and assembles the evidence, unless there is evidence
// already.
func (s *Service) collect(ctx context.Context, r *round, f *audit.Facts, d *draw, file []byte) (*flops.EvidenceFile, error) {
	if file == nil {
		if err := s.judgeAll(ctx, r, f, d); err != nil {
			return nil, err
		}
		d.shows.close()
		return r.makeEvidence(f, d).File(), nil
	}
	d.shows.close()
	ev, err := flops.ParseEvidence(file, r.clock.EvidenceLimits())
	if err != nil {
		return nil, fmt.Errorf("the evidence: %w", err)
	}
	return ev, nil
}

// sign waits until the threshold is reached, and for a short grace for
// operators that are a little slower.
func (s *Service) sign(ctx context.Context, r *round) error {
	if err := r.await(ctx, r.signed); err != nil {
		return fmt.Errorf("wait for the quorum's signatures: %w", ctx.Err())
	}
	grace, cancel := context.WithTimeout(ctx, s.cfg.Grace)
	defer cancel()
	if err := r.await(grace, r.allSigned); err != nil && ctx.Err() != nil {
		return ctx.Err()
	}
	r.update(func() { r.phase = pofv1.Phase_PHASE_SETTLE })
	return nil
}
