package operator

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"runtime"
	"strings"
	"sync"

	"github.com/rs/zerolog"

	"github.com/proof-of-flops/proof-of-flops/archive"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/dispute"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/internal/wait"
)

// DisputeChain is what the operator asks of Ethereum to answer disputes;
// *chain.Client is one.
type DisputeChain interface {
	dispute.Chain
	dispute.HeadChain
	LongestHorizon(ctx context.Context) (uint64, error)
	Round(ctx context.Context, id uint64) (*chain.Round, error)
	Balance(ctx context.Context, a flops.Address) (*big.Int, error)
}

const (
	// defenceWorkers is how many disputes are answered at the same time.
	defenceWorkers = 8
	// fundsEvery is how many blocks pass between looks at the balance.
	fundsEvery = 50
	// fundsAnswers is the number of answers that the balance should pay for.
	fundsAnswers = 8
)

// A defence answers all disputes about this operator's commitments (protocol
// §9), and alarms early if it can't.
type defence struct {
	*Operator
	chain    DisputeChain
	agent    *dispute.Agent
	executor *dispute.Executor
	log      zerolog.Logger

	reopening sync.Mutex // held while a row is computed: there is memory for one at a time

	alarmed map[flops.Hash]uint64 // by dispute: blocks that were left at the last alarm
	looked  uint64                // block of the last look at the balance
}

// defend answers disputes until ctx ends.
func (o *Operator) defend(ctx context.Context) {
	d := &defence{Operator: o, chain: o.disputes, log: o.log, alarmed: make(map[flops.Hash]uint64)}
	d.executor = dispute.NewExecutor(defenceWorkers, d.meters.acted)
	d.agent = &dispute.Agent{Chain: o.disputes, Tx: o.tx, Openings: d, Log: o.log}
	d.agent.Concerns = func(c *dispute.Case) bool { return c.Claim.Operator == o.id }
	if o.tx == nil {
		o.log.Warn().Msg("No Ethereum account: this node can't answer a dispute about its operator. Name one that holds ether with --ecdsa-keystore; any will do")
	} else {
		d.agent.Account = o.tx.Address()
	}
	back, err := d.horizon(ctx)
	if err != nil {
		return // the node stops
	}
	defer d.executor.Wait()
	dispute.Watch(ctx, o.disputes, o.cfg.Poll, back, o.log, func(now dispute.At, docket *dispute.Docket) {
		d.step(ctx, now, docket.Cases())
	})
}

// horizon is the number of blocks for which a dispute may go on after its
// round.
func (d *defence) horizon(ctx context.Context) (uint64, error) {
	pauses := wait.NewBackoff(d.cfg.Poll, wait.Longest)
	for {
		blocks, err := d.chain.LongestHorizon(ctx)
		if err == nil {
			return blocks, nil
		}
		if ctx.Err() == nil {
			d.log.Warn().Err(err).Msg("The disputes can't be watched yet; trying again")
		}
		if err := pauses.Sleep(ctx); err != nil {
			return 0, err
		}
	}
}

// step takes the actions that are due at a head.
func (d *defence) step(ctx context.Context, now dispute.At, cases []*dispute.Case) {
	d.measure(now, cases)
	actions := d.agent.Step(now, cases)
	if d.tx == nil {
		return
	}
	if now.Head >= d.looked+fundsEvery || d.looked == 0 {
		d.looked = now.Head
		d.checkFunds(ctx, now)
		collect, err := d.agent.Collect(ctx, flops.AnswerBond(d.cfg.Size, now.BondFee))
		if err != nil && ctx.Err() == nil {
			d.log.Warn().Err(err).Msg("The account's credit can't be read; trying again")
		}
		actions = append(actions, collect...)
	}
	d.executor.Begin(ctx, now.Head, actions)
}

// measure counts the open disputes, and alarms about those that can't be
// answered: at once, and again each time half of the blocks that were left at
// the last alarm have passed.
func (d *defence) measure(now dispute.At, cases []*dispute.Case) {
	open, least := 0, uint64(0)
	for _, c := range d.agent.Concerned(cases) {
		if !d.agent.Open(c) || now.Head >= c.Deadline {
			delete(d.alarmed, c.ID)
			continue
		}
		left := c.Deadline - now.Head
		if open++; open == 1 { // the first is the most urgent
			least = left
		}
		why := ""
		switch {
		case d.tx == nil:
			why = "This node has no Ethereum account to answer with: restart it with --ecdsa-keystore, or have somebody else answer for the bond"
		case d.agent.Lost(c):
			why = "The digest that was committed to is not the tile's, so no answer can stand: stop the node and test the device; stake will be slashed"
		}
		before, again := d.alarmed[c.ID]
		if again && left > before/2 {
			continue
		}
		d.alarmed[c.ID] = left
		log := d.log.With().Stringer("dispute", c.ID).Uint64("round", c.Claim.Attempt.ID).Stringer("opener", c.Opener).
			Uint64("deadline", c.Deadline).Uint64("blocksLeft", left).Logger()
		if why != "" {
			log.Error().Str("why", why).Msg("A dispute about this operator can't be answered")
		} else if !again {
			log.Warn().Msg("A dispute about this operator is open; answering it")
		}
	}
	d.meters.disputed(open, least)
}

// checkFunds alarms before the account can't pay for answers.
func (d *defence) checkFunds(ctx context.Context, now dispute.At) {
	balance, err := d.chain.Balance(ctx, d.agent.Account)
	if err != nil {
		if ctx.Err() == nil {
			d.log.Warn().Err(err).Msg("The account's balance can't be read; trying again")
		}
		return
	}
	gas := new(big.Int).Mul(now.BondFee, big.NewInt(2*flops.AnswerGas))
	each := gas.Add(gas, flops.AnswerBond(d.cfg.Size, now.BondFee))
	if balance.Cmp(new(big.Int).Mul(each, big.NewInt(fundsAnswers))) < 0 {
		d.log.Error().Stringer("account", d.agent.Account).Stringer("wei", balance).Stringer("weiPerAnswer", each).
			Msg("The account can't pay for many answers to disputes: send ether to it; most of it comes back")
	}
}

// Opening implements dispute.Openings from what this node has revealed, or
// otherwise from the work that it has kept.
func (d *defence) Opening(ctx context.Context, c *flops.Claim) (*flops.Opening, error) {
	r, err := d.chain.Round(ctx, c.Attempt.ID)
	if err != nil {
		return nil, err
	}
	faults := []error{fmt.Errorf("round %d: %w", c.Attempt.ID, dispute.ErrNoOpening)}
	var found *flops.Opening
	err = d.store.Each(revealBucket, archive.Key(c.Attempt), func(k, v []byte) error {
		if len(k) < 32 || found != nil {
			return nil
		}
		rv, err := parseReveal(v, flops.Hash(k[len(k)-32:]))
		if err != nil {
			return err
		}
		if found, err = dispute.OpeningIn(c, rv.SampleSeed, r.Params.Samples, rv.Body); err != nil {
			faults = append(faults, err)
		}
		return nil
	})
	if err != nil || found != nil {
		return found, err
	}
	if found, err = d.reopen(ctx, c); err != nil {
		return nil, errors.Join(append(faults, err)...)
	}
	return found, nil
}

// reopen computes the disputed row again: the node may have been down when it
// should have revealed.
func (d *defence) reopen(ctx context.Context, c *flops.Claim) (*flops.Opening, error) {
	b, err := d.store.Get(workBucket, archive.Key(c.Attempt))
	if err != nil || b == nil {
		return nil, errors.Join(err, errors.New("the work is not kept either"))
	}
	var work compute.Result
	if err := work.UnmarshalBinary(b); err != nil {
		return nil, fmt.Errorf("the work that was committed to: %w", err)
	}
	if work.Work() != c.Work {
		return nil, errors.New("the work on record is not the disputed one: do the same keys run on two nodes?")
	}
	d.reopening.Lock()
	defer d.reopening.Unlock()
	sound := d.devices()
	if len(sound) == 0 {
		sound = []compute.Device{compute.NewGo(runtime.GOMAXPROCS(0))}
	}
	opened, err := work.Open(ctx, sound, c.Attempt.OperatorSeed(c.Operator), []flops.Sample{c.Tile})
	if err != nil {
		return nil, fmt.Errorf("open the disputed row again: %w", err)
	}
	return &opened[0], nil
}

// acted counts the actions about disputes.
func (m *meters) acted(key string, err error) {
	what, _, _ := strings.Cut(key, " ")
	outcome := "done"
	if err != nil {
		outcome = "failed"
	}
	m.acts.WithLabelValues(what, outcome).Inc()
}
