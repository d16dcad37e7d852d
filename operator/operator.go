// Package operator is the node that restakers run. In each round it works for
// the whole window on inputs of its own, commits to what it did, opens what is
// sampled, checks everybody's results itself and signs them (protocol §4 to
// §7).
//
// It trusts nobody: salts are checked against the chain, the aggregator's set
// and evidence are verified in full, and what it signs is on record before it
// is signed.
package operator

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"

	"github.com/proof-of-flops/proof-of-flops/api"
	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/archive"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/internal/serve"
	"github.com/proof-of-flops/proof-of-flops/store"
)

// Chain is what the operator asks of Ethereum; *chain.Client is one.
type Chain interface {
	chain.RoundSource
	Domain() flops.Domain
	rpc.SampleWatcher
	// SettlementOf wraps chain.ErrNotSettled for an open round.
	SettlementOf(ctx context.Context, id uint64) (*chain.Settlement, error)
	LedgerAccount(ctx context.Context, operator flops.Address, block uint64) (*chain.LedgerAccount, error)
}

// Aggregator is what the operator asks of the aggregator; *api.Client is one.
// Every call is tried again until ctx ends or the answer is final.
type Aggregator interface {
	Salt(ctx context.Context, d flops.Domain, roundID uint64) (flops.Hash, error)
	SubmitCommitment(ctx context.Context, attempt flops.Attempt, c *flops.SignedCommitment) (*flops.Receipt, error)
	CommitSet(ctx context.Context, attempt flops.Attempt) (*flops.SignedSet, error)
	SubmitSetReceipt(ctx context.Context, attempt flops.Attempt, setHash flops.Hash, r flops.SetReceipt) error
	SubmitReveal(ctx context.Context, attempt flops.Attempt, r *flops.SignedReveal) (*flops.Receipt, error)
	Evidence(ctx context.Context, attempt flops.Attempt, sampleSeed flops.Hash, limits flops.EvidenceLimits) (*flops.EvidenceFile, error)
	SubmitResults(ctx context.Context, attempt flops.Attempt, r *flops.SignedResults) error
	SubmitObjection(ctx context.Context, attempt flops.Attempt, o *flops.SignedObjection) error
}

// Config tunes the operator.
type Config struct {
	// Size is the matrix size n to work at.
	Size uint32
	// Poll is the time between looks at the chain.
	Poll time.Duration
	// Margin is how long before the freeze work stops, for checking, signing
	// and sending the commitment.
	Margin time.Duration
	// SelfChecks is how many random tiles of each device an operator recomputes
	// before it commits, besides some in the course of the work (protocol §5).
	SelfChecks int
}

// Verify reports every fault at once.
func (c Config) Verify() error {
	var faults []error
	if err := flops.CheckSize(c.Size); err != nil {
		faults = append(faults, err)
	}
	if c.Poll < 10*time.Millisecond || c.Poll > time.Minute {
		faults = append(faults, fmt.Errorf("the poll interval %s is not between 10ms and 1m", c.Poll))
	}
	if c.Margin < 50*time.Millisecond || c.Margin > time.Minute {
		faults = append(faults, fmt.Errorf("the commit margin %s is not between 50ms and 1m", c.Margin))
	}
	if c.SelfChecks < 0 || c.SelfChecks > 1024 {
		faults = append(faults, fmt.Errorf("%d self-checks are not between 0 and 1024", c.SelfChecks))
	}
	return errors.Join(faults...)
}

// Deps are what the operator is built from. It closes none of them.
type Deps struct {
	Chain      Chain
	Aggregator Aggregator
	// Dial connects to the operator at a registered socket; if it is nil, no
	// other operator is asked.
	Dial    func(socket string) (Peer, error)
	Key     *bls.SecretKey
	Address flops.Address // the one that the registry holds for Key
	Devices []compute.Device
	Judge   audit.Judge
	Store   *store.Store
	Log     zerolog.Logger

	// Disputes are watched and answered unless it is nil.
	Disputes DisputeChain
	// Tx pays for answers, from any account; if it is nil, nothing can be
	// answered.
	Tx *txmgr.Manager

	// Registry, which may be nil, gets the node's metrics.
	Registry prometheus.Registerer
}

// A Peer is what the operator asks of other operators; *api.Client is one.
type Peer interface {
	Salt(ctx context.Context, d flops.Domain, roundID uint64) (flops.Hash, error)
	CommitSet(ctx context.Context, attempt flops.Attempt) (*flops.SignedSet, error)
	ShowReceipt(ctx context.Context, attempt flops.Attempt, shown *flops.Held) error
	HeldReceipt(ctx context.Context, attempt flops.Attempt, sampleSeed flops.Hash) (*flops.Held, error)
}

// records is the part of the archive that anyone may read. Writing to it stays
// private.
type records = api.Records

// Operator is one node under one BLS key. It serves what it keeps of rounds and
// accepts other operators' receipts.
type Operator struct {
	records // of the archive, for anyone
	cfg     Config
	archive *archive.Archive

	chain      Chain
	aggregator Aggregator
	dial       func(socket string) (Peer, error) // nil: no other operator is asked
	key        *bls.SecretKey
	address    flops.Address // the one that the registry holds for key
	id         flops.OperatorID
	judge      audit.Judge
	store      *store.Store
	log        zerolog.Logger
	disputes   DisputeChain   // nil: none are watched
	tx         *txmgr.Manager // nil: nothing can be answered
	signer     *signer
	meters     *meters
	pulse      serve.Pulse

	mu      sync.Mutex
	current *duty // the newest attempt, for messages from other operators
	working []compute.Device
}

// New makes an operator.
func New(cfg Config, d Deps) (*Operator, error) {
	if err := cfg.Verify(); err != nil {
		return nil, err
	}
	if len(d.Devices) == 0 {
		return nil, compute.ErrNoDevice
	}
	kept := archive.New(d.Chain.Domain(), d.Store)
	return &Operator{
		records: kept, archive: kept,
		cfg: cfg, chain: d.Chain, aggregator: d.Aggregator, dial: d.Dial, disputes: d.Disputes, tx: d.Tx,
		key: d.Key, address: d.Address, id: d.Key.Public().ID(),
		working: d.Devices,
		judge:   d.Judge, store: d.Store, log: d.Log,
		signer: &signer{key: d.Key, store: d.Store},
		meters: newMeters(d.Registry),
	}, nil
}

// Run takes part in every round, and answers disputes, until ctx ends.
func (o *Operator) Run(ctx context.Context) error {
	var defending sync.WaitGroup
	defer defending.Wait()
	if o.disputes != nil {
		defending.Go(func() { o.defend(ctx) })
	}
	chain.FollowRounds(ctx, watched{o.chain, o}, o.cfg.Poll,
		func(err error) { o.log.Warn().Err(err).Msg("The chain can't be read; trying again") },
		o.take)
	return nil
}

// take goes through one attempt, logs how it ended, and reports whether the
// round is settled.
func (o *Operator) take(ctx context.Context, round *chain.OpenedRound) bool {
	d := &duty{
		Operator: o, round: round, clock: round.Clock(),
		log: o.log.With().Uint64("round", round.ID).Logger(),
	}
	o.setCurrent(d)
	if err := o.keep(round); err != nil {
		d.log.Error().Err(err).Msg("The archive can't be written")
	}
	err := d.run(ctx)
	cause := context.Cause(ctx)
	// A restarted round and the next process go on with what is kept.
	if cause == nil || errors.Is(cause, chain.ErrExpired) {
		o.archive.End(round.ID)
	}
	switch {
	case err == nil:
	case errors.Is(cause, chain.ErrExpired) || errors.Is(cause, chain.ErrRestarted):
		d.log.Warn().Err(cause).Str("while", err.Error()).Msg("The round ended without a settlement")
	case cause != nil: // the node stops
	default:
		d.log.Warn().Err(err).Msg("This round is missed")
	}
	return err == nil
}

// keep prepares the archive for a round, and removes the rounds whose dispute
// horizon has passed.
func (o *Operator) keep(round *chain.OpenedRound) error {
	return errors.Join(o.archive.Begin(round.ID, round.OpenBlock+round.Params.DisputeHorizon()), o.archive.Prune(round.OpenBlock, buckets...))
}

// RoundStatus refers the caller to the aggregator, which alone knows the state
// of a round.
func (o *Operator) RoundStatus(context.Context, uint64) (*pofv1.RoundStatus, error) {
	return nil, fmt.Errorf("ask the aggregator for the state of a round: %w", flops.ErrUnknown)
}

// API serves the node's archive and accepts receipts (api.Archive and
// api.Witness).
func (o *Operator) API() http.Handler {
	return api.NewHandler(api.Services{Archive: o, Witness: o}, func(procedure, outcome string, took time.Duration) {
		o.meters.calls.WithLabelValues(procedure, outcome).Observe(took.Seconds())
	})
}

// Healthy is nil while the node follows the chain.
func (o *Operator) Healthy() error { return o.pulse.Check(o.cfg.Poll) }
