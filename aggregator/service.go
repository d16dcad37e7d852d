// Package aggregator is the network's meeting point: it accepts commitments and
// reveals, judges all of them, publishes the evidence, sums the operators'
// signatures and settles each round on chain (protocol §6 to §8).
//
// It is trusted only to be available: every operator checks what it publishes
// before signing. A message is acknowledged only once it is in the store, and
// each message is authenticated by its own signature.
package aggregator

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"

	"github.com/proof-of-flops/proof-of-flops/api"
	"github.com/proof-of-flops/proof-of-flops/archive"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/internal/serve"
	"github.com/proof-of-flops/proof-of-flops/store"
)

// Chain is what the aggregator asks of Ethereum; *chain.Client is one.
type Chain interface {
	chain.RoundSource
	Domain() flops.Domain
	CurrentParams(ctx context.Context) (flops.Params, error)
	rpc.SampleWatcher
	// SettlementOf wraps chain.ErrNotSettled for an open round.
	SettlementOf(ctx context.Context, id uint64) (*chain.Settlement, error)
	Settle(ctx context.Context, tx *txmgr.Manager, q chain.SettleRequest) (*txmgr.Receipt, error)
}

// Config tunes the service.
type Config struct {
	// Poll is the time between looks at the chain.
	Poll time.Duration
	// Grace is how long the settlement waits for more signatures once the
	// threshold is reached.
	Grace time.Duration
}

// Verify reports every fault at once.
func (c Config) Verify() error {
	var faults []error
	if c.Poll < 10*time.Millisecond || c.Poll > time.Minute {
		faults = append(faults, fmt.Errorf("the poll interval %s is not between 10ms and 1m", c.Poll))
	}
	if c.Grace < 0 || c.Grace > time.Minute {
		faults = append(faults, fmt.Errorf("the grace %s is not between 0 and 1m", c.Grace))
	}
	return errors.Join(faults...)
}

// records is the part of the archive that anyone may read. Writing to it stays
// private.
type records = api.Records

// Service is the aggregator. It implements api.Aggregator and api.Archive.
type Service struct {
	records // of the archive, for anyone
	archive *archive.Archive

	cfg     Config
	chain   Chain
	tx      *txmgr.Manager
	key     *ecdsa.PrivateKey
	address flops.Address // of key
	store   *store.Store
	judge   audit.Judge
	log     zerolog.Logger
	meters  *meters
	pulse   serve.Pulse

	mu      sync.Mutex
	rounds  map[uint64]*round // the latest attempts at the last few rounds
	latest  uint64
	changed chan struct{} // closed and replaced when a round is found
}

var (
	_ api.Aggregator = (*Service)(nil)
	_ api.Archive    = (*Service)(nil)
)

// keptRounds is how many rounds stay in memory for callers.
const keptRounds = 16

// Deps are what the service is built from. It closes none of them.
type Deps struct {
	Chain Chain
	Tx    *txmgr.Manager // sends from Key's account
	Key   *ecdsa.PrivateKey
	Store *store.Store
	Judge audit.Judge
	Log   zerolog.Logger
	// Registry, which may be nil, gets the service's metrics.
	Registry prometheus.Registerer
}

// New checks that the key is the aggregator that the contract names, and makes
// the service.
func New(ctx context.Context, cfg Config, d Deps) (*Service, error) {
	if err := cfg.Verify(); err != nil {
		return nil, err
	}
	p, err := d.Chain.CurrentParams(ctx)
	if err != nil {
		return nil, err
	}
	address := flops.Address(crypto.PubkeyToAddress(d.Key.PublicKey))
	if address != p.Aggregator {
		return nil, fmt.Errorf("the key is %s, but the contract's aggregator is %s: operators would refuse every set; use that account's keystore", address, p.Aggregator)
	}
	kept := archive.New(d.Chain.Domain(), d.Store)
	return &Service{
		records: kept, archive: kept,
		cfg: cfg, chain: d.Chain, tx: d.Tx, key: d.Key, address: address, store: d.Store, judge: d.Judge, log: d.Log,
		meters:  newMeters(d.Registry),
		rounds:  make(map[uint64]*round),
		changed: make(chan struct{}),
	}, nil
}

// Run follows the chain and drives each round until ctx ends.
func (s *Service) Run(ctx context.Context) error {
	chain.FollowRounds(ctx, watched{s.chain, &s.pulse}, s.cfg.Poll,
		func(err error) { s.log.Warn().Err(err).Msg("The chain can't be read; trying again") },
		func(ctx context.Context, opened *chain.OpenedRound) bool {
			if err := s.keep(opened); err != nil {
				s.log.Error().Err(err).Msg("The archive can't be written")
			}
			return s.drive(ctx, s.begin(opened))
		})
	return nil
}

// watched is the chain with a note of when it was last read at a new head.
type watched struct {
	Chain
	pulse *serve.Pulse
}

func (w watched) LatestRoundAt(ctx context.Context, head rpc.Head) (*chain.Round, error) {
	r, err := w.Chain.LatestRoundAt(ctx, head)
	if err == nil || errors.Is(err, chain.ErrNoRound) {
		w.pulse.Beat()
	}
	return r, err
}

// keep prepares the archive for a round, and removes the rounds whose dispute
// horizon has passed.
func (s *Service) keep(opened *chain.OpenedRound) error {
	return errors.Join(s.archive.Begin(opened.ID, opened.OpenBlock+opened.Params.DisputeHorizon()),
		s.archive.Prune(opened.OpenBlock, commitmentBucket, refusedBucket, setReceiptBucket, voidBucket, revealBucket))
}

// begin makes an attempt one that messages are accepted for.
func (s *Service) begin(opened *chain.OpenedRound) *round {
	r := newRound(s, opened)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.rounds[opened.ID], s.latest = r, opened.ID
	maps.DeleteFunc(s.rounds, func(id uint64, _ *round) bool { return id+keptRounds <= opened.ID })
	close(s.changed)
	s.changed = make(chan struct{})
	return r
}

// round finds the round of an id, or the latest for 0, whose id it returns.
func (s *Service) round(id uint64) (r *round, latest uint64, changed <-chan struct{}) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if id == 0 {
		id = s.latest
	}
	return s.rounds[id], s.latest, s.changed
}

// awaitRound waits until a round has been found on chain. An older round that
// it doesn't have it will never have.
func (s *Service) awaitRound(ctx context.Context, d flops.Domain, id uint64) (*round, error) {
	if d != s.chain.Domain() {
		return nil, s.wrongDomain(d)
	}
	for {
		r, latest, changed := s.round(id)
		if r != nil && id != 0 {
			return r, nil
		}
		if id <= latest {
			return nil, fmt.Errorf("round %d: %w", id, flops.ErrUnknown)
		}
		select {
		case <-ctx.Done():
			return nil, flops.ErrNotYet
		case <-changed:
		}
	}
}

// attempt finds the round that a message is for, or refuses it.
func (s *Service) attempt(m flops.Attempt) (*round, *audit.Facts, error) {
	if m.Domain != s.chain.Domain() {
		return nil, nil, s.wrongDomain(m.Domain)
	}
	r, latest, _ := s.round(m.ID)
	if r == nil || m.ID == 0 {
		if m.ID > latest {
			return nil, nil, flops.ErrNotYet
		}
		return nil, nil, flops.Refuse(flops.RefusedStaleRound, "round %d is over; the latest is %d", m.ID, latest)
	}
	f, err := r.current(m)
	return r, f, err
}

func (s *Service) wrongDomain(d flops.Domain) error {
	ours := s.chain.Domain()
	return flops.Refuse(flops.RefusedStaleRound, "the message is for contract %s on chain %d; this aggregator serves %s on chain %d",
		d.ServiceManager, d.ChainID, ours.ServiceManager, ours.ChainID)
}

// API serves the aggregator's calls and its archive (api.Aggregator and
// api.Archive).
func (s *Service) API() http.Handler {
	return api.NewHandler(api.Services{Aggregator: s, Archive: s}, func(procedure, outcome string, took time.Duration) {
		s.meters.calls.WithLabelValues(procedure, outcome).Observe(took.Seconds())
	})
}

// Healthy is nil while the service follows the chain.
func (s *Service) Healthy() error { return s.pulse.Check(s.cfg.Poll) }
