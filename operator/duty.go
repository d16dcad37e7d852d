package operator

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/rs/zerolog"

	"github.com/proof-of-flops/proof-of-flops/archive"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/internal/wait"
)

// A duty is one operator's part in one attempt at a round: work, commit,
// witness, reveal, check, sign. Its steps are done in order, each bounded by
// the round's clock; what an earlier run of the node has done already is taken
// from the store.
type duty struct {
	*Operator
	round *chain.OpenedRound
	clock flops.Clock
	log   zerolog.Logger

	facts    *audit.Facts
	lateSalt bool                  // the salt came too late for this node to sign
	sets     chan *flops.SignedSet // as they come from whoever was asked
	aside    sync.WaitGroup        // deliveries under way
}

var errVoid = errors.New("the round is void")

// run takes part in the attempt and then says what came of it.
func (d *duty) run(ctx context.Context) error {
	self := d.round.Operators.ByID(d.id)
	if self == nil {
		return fmt.Errorf("operator %s was not registered at block %d; it can take part in rounds that open after its registration", d.id, d.clock.OpenBlock)
	}
	if self.Address != d.address {
		return fmt.Errorf("the registry holds address %s for this key, not %s", self.Address, d.address)
	}
	// An aggregator that comes back gives reveals a window from then on: that is
	// the shortest time in which it must hear of this node.
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

// unsigned says why nothing is signed, and waits for the outcome all the same.
func (d *duty) unsigned(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return err
	}
	d.log.Warn().Err(err).Msg("Nothing is signed in this round")
	return d.outcome(ctx)
}

// A part is what an operator has of an attempt when the samples are drawn.
type part struct {
	work *compute.Result         // nil if nothing was done, or it is lost
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
		// Without a commitment of its own a node still checks and signs; and
		// one that has no receipt may be in the set.
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

// fromSample goes through the steps that follow from a sample block: they are
// gone through again if it is reorganised away.
func (d *duty) fromSample(ctx context.Context, p part, h *rpc.SampleHeader) (err error) {
	seed := flops.SampleSeed(h.PrevRandao, d.facts.Attempt.WorkSeed)
	// Without a set here, or with one that is objected to, the commitment may be
	// in the set that others have.
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

// deliver sends the aggregator what it is told but never asked for, until it
// has it or the duty ends. Nothing waits for it: an aggregator that doesn't
// answer must not keep a node from its next step.
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

// warnOfNoSlot says if an epoch ledger will credit nothing of this round to the
// operator.
func (d *duty) warnOfNoSlot() {
	page := d.facts.Operators.Page
	if page == nil || d.facts.Operators.ByAddress(d.address) == nil {
		return
	}
	if _, held := page.SlotOf(d.address); !held {
		d.log.Warn().Msg("The operator has no slot in the ledger, which credits nothing to it: run operator register again")
	}
}

// commit works for the rest of the window and commits to what was done. With
// an error it returns what is on record all the same.
func (d *duty) commit(ctx context.Context) (*compute.Result, *flops.SignedCommitment, error) {
	sc, err := d.signer.committed(d.facts.Attempt)
	if err != nil {
		return nil, nil, err
	}
	if sc != nil {
		work, err := d.keptWork()
		return work, sc, errors.Join(err, d.submitCommitment(ctx, sc))
	}
	work, err := d.work(ctx)
	if err != nil {
		return nil, nil, err
	}
	sc, err = d.signer.commitment(d.facts.Attempt, flops.Commitment{Operator: d.address, ID: d.id, Work: work.Work()})
	if err != nil {
		return nil, nil, err
	}
	return work, sc, d.submitCommitment(ctx, sc)
}

// submitCommitment brings the commitment, unless the aggregator is known to
// have it.
func (d *duty) submitCommitment(ctx context.Context, sc *flops.SignedCommitment) error {
	digest := d.facts.Attempt.CommitmentDigest(&sc.Commitment)
	if held, err := d.heldReceipt(d.facts.Attempt, flops.ReceiptCommitment, digest); err != nil || held != nil {
		return err
	}
	// An answer that is final may come some time after the freeze.
	wait, cancel := context.WithDeadline(ctx, d.clock.Freeze().Add(time.Second))
	defer cancel()
	rc, err := d.aggregator.SubmitCommitment(wait, d.facts.Attempt, sc)
	if err != nil {
		return err
	}
	if err := d.keepReceipt(rc, flops.ReceiptCommitment, digest); err != nil {
		return err
	}
	d.meters.laps.Add(float64(sc.Laps))
	d.log.Info().Uint32("n", sc.N).Uint64("laps", sc.Laps).Msg("Committed")
	return nil
}

// work runs laps until shortly before the freeze, checks some of them, and
// keeps what the reveal will need.
func (d *duty) work(ctx context.Context) (*compute.Result, error) {
	seed := d.facts.Attempt.OperatorSeed(d.id)
	p, n := d.round.Params, d.cfg.Size
	if n < p.MinSize || n > p.MaxSize {
		return nil, fmt.Errorf("this round takes sizes from %d to %d, not %d; change --size", p.MinSize, p.MaxSize, n)
	}
	limit := compute.Limit{MaxLaps: maxLaps(p, n), Deadline: d.clock.Freeze().Add(-d.cfg.Margin)}
	if limit.MaxLaps == 0 {
		return nil, fmt.Errorf("a single lap of size %d is more than this round's maximum of %d FLOP/s; choose a smaller --size", n, p.MaxRate)
	}
	d.log.Info().Uint32("n", n).Time("until", limit.Deadline).Msg("Working")
	work, err := compute.RunChecked(ctx, d.devices(), seed, n, limit, d.selfCheck())
	if err != nil {
		return nil, fmt.Errorf("work at n = %d: nothing is committed: %w", n, err)
	}
	for _, r := range work.Devices {
		if r.Err != nil {
			d.log.Error().Err(r.Err).Str("device", r.Name).Msg("A device failed and was left out")
		}
	}
	b, err := work.MarshalBinary()
	if err != nil {
		return nil, fmt.Errorf("encode the work: %w", err)
	}
	return work, d.store.Put(workBucket, archive.Key(d.facts.Attempt), b)
}

// keptWork is the work that an earlier run of the node committed to.
func (d *duty) keptWork() (*compute.Result, error) {
	b, err := d.store.Get(workBucket, archive.Key(d.facts.Attempt))
	if err != nil {
		return nil, err
	}
	var work compute.Result
	if err := work.UnmarshalBinary(b); err != nil {
		return nil, fmt.Errorf("the work that was committed to: %w", err)
	}
	return &work, nil
}

// reveal opens the sampled rows of this operator's commitment in the set, and
// shows them.
func (d *duty) reveal(ctx context.Context, mine, sc *flops.SignedCommitment, work *compute.Result, sampleSeed flops.Hash) error {
	if sc == nil || mine.Commitment != sc.Commitment {
		return errors.New("the set holds a commitment of this key that this node has no record of: do the same keys run on two nodes, or is the data folder lost?")
	}
	rv, err := d.signer.revealed(d.facts.Attempt, sampleSeed)
	if err != nil {
		return err
	}
	if rv == nil {
		if rv, err = d.makeReveal(ctx, sc, work, sampleSeed); err != nil {
			return err
		}
	}
	statement := rv.Statement()
	digest := statement.Digest(d.facts.Attempt.CommitmentDigest(&sc.Commitment))
	if held, err := d.heldReceipt(d.facts.Attempt, flops.ReceiptReveal, digest); err != nil || held != nil {
		return err
	}
	// It is offered for as long as the round lasts, whatever the deadline: an
	// aggregator that was away gives a new one, and its refusal is final.
	d.aside.Go(func() {
		if err := d.showReveal(ctx, rv, digest); err != nil && ctx.Err() == nil {
			d.log.Error().Err(err).Msg("The aggregator has confirmed no reveal: this round may count as a fault")
		}
	})
	return nil
}

// showReveal brings a reveal and keeps the receipt for it.
func (d *duty) showReveal(ctx context.Context, rv *flops.SignedReveal, digest flops.Hash) error {
	rc, err := d.aggregator.SubmitReveal(ctx, d.facts.Attempt, rv)
	if err != nil {
		return err
	}
	d.log.Info().Int("bytes", len(rv.Body)).Msg("Revealed")
	return d.keepReceipt(rc, flops.ReceiptReveal, digest)
}

// makeReveal opens the sampled rows and signs what it shows of them.
func (d *duty) makeReveal(ctx context.Context, sc *flops.SignedCommitment, work *compute.Result, sampleSeed flops.Hash) (*flops.SignedReveal, error) {
	if work == nil {
		return nil, errors.New("the work that was committed to is lost")
	}
	commitment := d.facts.Attempt.CommitmentDigest(&sc.Commitment)
	openings, err := work.Open(ctx, d.devices(), d.facts.Attempt.OperatorSeed(d.id), flops.Samples(sampleSeed, commitment, sc.Work, d.clock.Samples))
	if err != nil {
		return nil, fmt.Errorf("open the samples: %w", err)
	}
	rv := flops.Reveal{Metrics: metrics(work), Openings: openings}
	return d.signer.reveal(d.facts.Attempt, &sc.Commitment, sampleSeed, rv.Body())
}

// outcome waits for the settlement and says what became of this operator.
func (d *duty) outcome(ctx context.Context) error {
	pauses := wait.NewBackoff(d.cfg.Poll, wait.Longest)
	for {
		s, err := d.chain.SettlementOf(ctx, d.round.ID)
		if err == nil {
			if err = d.report(ctx, s); err == nil {
				return nil
			}
		}
		if errors.Is(err, chain.ErrNotSettled) {
			pauses.Reset()
		} else {
			d.log.Warn().Err(err).Msg("The settlement can't be read; trying again")
		}
		if err := pauses.Sleep(ctx); err != nil {
			return fmt.Errorf("wait for the settlement: %w", err)
		}
	}
}

// lastLook reports the settlement of a round that has expired, if there is one
// after all: this node may have waited for somebody until then.
func (d *duty) lastLook(ctx context.Context, err error) error {
	if err == nil || !errors.Is(context.Cause(ctx), chain.ErrExpired) {
		return err
	}
	look, cancel := context.WithTimeout(context.WithoutCancel(ctx), lookLimit)
	defer cancel()
	s, unsettled := d.chain.SettlementOf(look, d.round.ID)
	if unsettled != nil {
		return err
	}
	d.log.Warn().Err(err).Msg("Not everything was done in this round")
	return d.report(look, s)
}

const lookLimit = 10 * time.Second

func (d *duty) report(ctx context.Context, s *chain.Settlement) error {
	verdict := flops.RefusedNoCommit
	for _, l := range s.Lines {
		if l.Operator == d.address {
			verdict = l.Verdict
		}
	}
	acc, err := d.chain.LedgerAccount(ctx, d.address, s.Block)
	if err != nil {
		return err
	}
	d.meters.settled(verdict, acc.Points)
	e := d.log.Info()
	if verdict != flops.VerdictOK {
		e = d.log.Warn()
	}
	e.Stringer("verdict", verdict).Uint64("points", acc.Points).Uint8("streak", acc.Streak).Msg(verdict.Sentence())
	return nil
}
