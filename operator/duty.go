package operator

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/rs/zerolog"

	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/internal/wait"
)

// A duty is one operator's part in one attempt at a round: get the salt, work,
// commit, wait for the set, reveal, check, sign. Its steps are done in order,
// each bounded by the round's clock; what an earlier run of the node has done
// is read from the store.
type duty struct {
	*Operator
	round *chain.OpenedRound
	clock flops.Clock
	log   zerolog.Logger

	facts    *audit.Facts
	lateSalt bool                  // the salt came too late for this node to sign
	sets     chan *flops.SignedSet // from all nodes that were asked, as they come
	aside    sync.WaitGroup        // deliveries in progress
}

var errVoid = errors.New("the round is void")

// run takes part in the attempt and then reports its outcome.
func (d *duty) run(ctx context.Context) error {
	self := d.round.Operators.ByID(d.id)
	if self == nil {
		return fmt.Errorf("operator %s was not registered at block %d; it can take part in rounds that open after its registration", d.id, d.clock.OpenBlock)
	}
	if self.Address != d.address {
		return fmt.Errorf("the registry holds address %s for this key, not %s", self.Address, d.address)
	}
	// An aggregator that comes back gives reveals a whole window from then on:
	// that is the shortest time in which this node must reach it.
	window := time.Duration(d.clock.RevealWindow) * time.Second
	part, cancel := context.WithCancel(wait.AtMost(ctx, window/3))
	defer d.aside.Wait()
	defer cancel()
	return d.lastLook(ctx, d.takePart(part))
}

// takePart goes through the attempt until its outcome is known.
func (d *duty) takePart(ctx context.Context) error {
	part, err := d.untilSample(ctx)
	if err != nil {
		return d.unsigned(ctx, err)
	}
	unread := func(err error) { d.log.Warn().Err(err).Msg("The sample block can't be read; trying again") }
	return rpc.EachSample(ctx, d.chain, d.clock.SampleBlock(), d.cfg.Poll, unread, func(ctx context.Context, h *rpc.SampleHeader) error {
		if !d.clock.SampleTimeOK(h.Time) {
			return fmt.Errorf("%w: its sample block %d came too soon after the freeze", errVoid, h.Number)
		}
		if err := d.fromSample(ctx, part, h); err != nil {
			return d.unsigned(ctx, err)
		}
		return d.outcome(ctx)
	})
}

// unsigned logs why nothing is signed, and waits for the outcome all the same.
func (d *duty) unsigned(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return err
	}
	d.log.Warn().Err(err).Msg("Nothing is signed in this round")
	return d.outcome(ctx)
}

// A part is what an operator has of an attempt when the samples are drawn.
type part struct {
	work *compute.Result         // nil if nothing was done or the work is lost
	own  *flops.SignedCommitment // nil if there is none
	set  *flops.SignedSet        // nil if none came in time
	// objection is why the results will not be signed, whatever they are.
	objection *objection
}

// untilSample goes through the steps that don't depend on the samples.
func (d *duty) untilSample(ctx context.Context) (p part, err error) {
	if err := d.open(ctx); err != nil {
		return p, err
	}
	if p.work, p.own, err = d.commit(ctx); err != nil {
		// Without a commitment of its own a node still checks and signs, and a
		// commitment without a receipt may still be in the set.
		if ctx.Err() != nil {
			return p, err
		}
		what := "No commitment in this round"
		if p.own != nil {
			what = "The commitment may not be in the set"
		}
		d.log.Warn().Err(err).Msg(what)
	}
	p.set, p.objection, err = d.awaitSet(ctx, p.own)
	return p, err
}

// fromSample goes through the steps that follow from a sample block. They are
// repeated if the block is reorganised away.
func (d *duty) fromSample(ctx context.Context, p part, h *rpc.SampleHeader) (err error) {
	seed := flops.SampleSeed(h.PrevRandao, d.facts.Attempt.WorkSeed)
	// If this node has no set, or objects to the one it has, the commitment may
	// still be in the set that others have.
	mine := p.own
	if p.set != nil {
		if in := p.set.Set.Of(d.address); in != nil || p.objection == nil {
			mine = in
		}
	}
	if mine != nil {
		if err := d.reveal(ctx, mine, p.own, p.work, seed); err != nil {
			if ctx.Err() != nil {
				return err
			}
			d.log.Error().Err(err).Msg("Nothing is revealed: this round may count as a fault")
		}
	}
	objection := p.objection
	if objection == nil {
		if objection, err = d.checkAndSign(ctx, p.set, seed); err != nil {
			return err
		}
	}
	if objection != nil {
		d.object(ctx, seed, objection)
	}
	return nil
}

// deliver sends a message to the aggregator until it has arrived or the duty
// ends. Nothing waits for it: an aggregator that doesn't answer must not keep a
// node from its next step.
func (d *duty) deliver(ctx context.Context, what string, send func(context.Context) error) {
	d.aside.Go(func() {
		if err := send(ctx); err != nil && ctx.Err() == nil {
			d.log.Warn().Err(err).Msgf("The %s could not be delivered", what)
		}
	})
}

// open waits for the salt and derives the work seed.
func (d *duty) open(ctx context.Context) error {
	wait, cancel := context.WithDeadline(ctx, d.clock.Freeze())
	defer cancel()
	salt, err := d.awaitSalt(wait)
	if err != nil {
		return fmt.Errorf("the salt did not come before the freeze: %w", err)
	}
	facts := audit.NewFacts(d.round, salt)
	arrival, err := d.signer.saltArrival(facts.Attempt, time.Now())
	if err != nil {
		return err
	}
	if err := d.archive.PutSalt(d.round.ID, salt); err != nil {
		return err
	}
	if d.lateSalt = arrival.After(d.clock.SaltDeadline()); d.lateSalt {
		d.log.Warn().Time("due", d.clock.SaltDeadline()).Msg("The salt came late: this round's results will not be signed")
	}
	d.setFacts(facts)
	d.warnOfNoSlot()
	return nil
}

// warnOfNoSlot warns if the operator has no slot in an epoch ledger, which then
// credits it nothing for this round.
func (d *duty) warnOfNoSlot() {
	page := d.facts.Operators.Page
	if page == nil || d.facts.Operators.ByAddress(d.address) == nil {
		return
	}
	if _, held := page.SlotOf(d.address); !held {
		d.log.Warn().Msg("The operator has no slot in the ledger, which credits nothing to it: run operator register again")
	}
}
