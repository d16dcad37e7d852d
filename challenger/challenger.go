// Package challenger opens rounds on schedule and publishes their salts
// (protocol §3). A salt is on record before the hash that commits to
// it is on chain, so no round is lost to a restart.
package challenger

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/internal/serve"
	"github.com/proof-of-flops/proof-of-flops/internal/wait"
	"github.com/proof-of-flops/proof-of-flops/store"
)

// Chain is what the challenger asks of Ethereum; *chain.Client is one.
type Chain interface {
	chain.RoundSource
	Domain() flops.Domain
	CurrentParams(ctx context.Context) (flops.Params, error)
	// CanOpen reports whether a round can be opened in the next block.
	CanOpen(ctx context.Context) (open bool, earliestBlock uint64, err error)
	OpenRound(ctx context.Context, tx *txmgr.Manager, saltHash flops.Hash) (id uint64, r *txmgr.Receipt, err error)
	rpc.SampleWatcher
	VoidRound(ctx context.Context, tx *txmgr.Manager, id uint64, sample *rpc.SampleHeader) (*txmgr.Receipt, error)
}

// Publisher publishes salts; *api.Client is one. It tries again until ctx ends.
type Publisher interface {
	SubmitSalt(ctx context.Context, d flops.Domain, roundID uint64, salt flops.Hash) error
}

// Config tunes the challenger.
type Config struct {
	// Poll is the time between looks at the chain.
	Poll time.Duration
}

// Verify reports every fault at once.
func (c Config) Verify() error {
	if c.Poll < 10*time.Millisecond || c.Poll > time.Minute {
		return fmt.Errorf("the poll interval %s is not between 10ms and 1m", c.Poll)
	}
	return nil
}

// Deps are what the challenger is built from. It closes none of them.
type Deps struct {
	Chain     Chain
	Tx        *txmgr.Manager // sends from the account that has the challenger role
	Publisher Publisher
	Store     *store.Store
	Log       zerolog.Logger
	// Registry, which may be nil, gets the service's metrics.
	Registry prometheus.Registerer
}

// Challenger is the service.
type Challenger struct {
	cfg       Config
	chain     Chain
	tx        *txmgr.Manager
	publisher Publisher
	store     *store.Store
	log       zerolog.Logger
	meters    *meters
	pulse     serve.Pulse
}

// saltBucket holds every salt that was drawn: hash → salt.
var saltBucket = store.Bucket{Name: "salt", Version: 1}

// New checks that the account is the challenger that the contract names, and
// makes the service.
func New(ctx context.Context, cfg Config, d Deps) (*Challenger, error) {
	if err := cfg.Verify(); err != nil {
		return nil, err
	}
	p, err := d.Chain.CurrentParams(ctx)
	if err != nil {
		return nil, err
	}
	if got := d.Tx.Address(); got != p.Challenger {
		return nil, fmt.Errorf("the key is %s, but the contract's challenger is %s: only that account can open rounds; use its keystore", got, p.Challenger)
	}
	return &Challenger{
		cfg: cfg, chain: d.Chain, tx: d.Tx, publisher: d.Publisher, store: d.Store, log: d.Log, meters: newMeters(d.Registry),
	}, nil
}

// Run opens rounds and publishes salts until ctx ends.
func (c *Challenger) Run(ctx context.Context) error {
	var wg sync.WaitGroup
	defer wg.Wait()
	wg.Go(func() {
		chain.FollowRounds(ctx, c.chain, c.cfg.Poll, c.unread, c.take)
	})
	for range c.chain.Heads(ctx, c.cfg.Poll, c.unread) {
		c.pulse.Beat()
		if err := c.open(ctx); err != nil && ctx.Err() == nil {
			c.log.Warn().Err(err).Msg("No round could be opened; trying again")
		}
	}
	return nil
}

func (c *Challenger) unread(err error) {
	c.log.Warn().Err(err).Msg("The chain can't be read; trying again")
}

// open opens a round if the contract allows one now.
func (c *Challenger) open(ctx context.Context) error {
	can, _, err := c.chain.CanOpen(ctx)
	if err != nil || !can {
		return err
	}
	hash, err := c.drawSalt()
	if err != nil {
		return err
	}
	id, receipt, err := c.chain.OpenRound(ctx, c.tx, hash)
	if err != nil {
		return err
	}
	c.meters.rounds.Inc()
	c.log.Info().Uint64("round", id).Uint64("block", receipt.Block).Uint64("gas", receipt.GasUsed).Msg("Round opened")
	return nil
}

// drawSalt draws a salt and returns its hash. Every try at an opening takes a
// new one: a salt that might be known already would be worthless.
func (c *Challenger) drawSalt() (flops.Hash, error) {
	var salt flops.Hash
	if _, err := rand.Read(salt[:]); err != nil {
		return flops.Hash{}, fmt.Errorf("draw a salt: %w", err)
	}
	hash := flops.Keccak(salt[:])
	return hash, c.store.Put(saltBucket, hash[:], salt[:])
}

// take publishes an open round's salt, and voids the round if its sample block
// comes too soon.
func (c *Challenger) take(ctx context.Context, round *chain.OpenedRound) (settled bool) {
	log := c.log.With().Uint64("round", round.ID).Logger()
	if err := c.publish(ctx, round); err != nil {
		if ctx.Err() == nil {
			log.Error().Err(err).Msg("The salt could not be published: unless it was published before, the round will go void")
		}
	} else {
		c.meters.salts.Inc()
		log.Info().Msg("Salt published")
	}
	if err := c.watchSample(ctx, round); err != nil && ctx.Err() == nil {
		log.Warn().Err(err).Msg("The round could not be voided")
	}
	return false
}

func (c *Challenger) publish(ctx context.Context, round *chain.OpenedRound) error {
	salt, err := c.store.Get(saltBucket, round.SaltHash[:])
	if err != nil {
		return err
	}
	if len(salt) != 32 {
		return errors.New("this challenger did not draw the round's salt: is its key in use elsewhere, or its data folder lost?")
	}
	// The round lasts as long as ctx, but after the freeze a salt is useless.
	open, cancel := context.WithDeadline(wait.AtMost(ctx, time.Duration(round.Params.SaltGrace)*time.Second/2), round.Clock().Freeze())
	defer cancel()
	for pauses := wait.NewBackoff(c.cfg.Poll, wait.Longest); ; {
		err := c.publisher.SubmitSalt(open, round.Domain, round.ID, flops.Hash(salt))
		if err == nil {
			return nil
		}
		// Even a refusal isn't final: after a reorganisation this node may be
		// the first to see the round's new opening block.
		c.log.Debug().Err(err).Uint64("round", round.ID).Msg("The salt was not accepted; trying again")
		if pauses.Sleep(open) != nil {
			return err
		}
	}
}

// watchSample waits for the sample block. If it is too early, nobody can settle
// the round; proving that to the contract lets the next round open before this
// one expires.
func (c *Challenger) watchSample(ctx context.Context, round *chain.OpenedRound) error {
	clock := round.Clock()
	return rpc.EachSample(ctx, c.chain, clock.SampleBlock(), c.cfg.Poll, c.unread, func(ctx context.Context, h *rpc.SampleHeader) error {
		if clock.SampleTimeOK(h.Time) {
			<-ctx.Done() // it may be reorganised away
			return nil
		}
		_, err := c.chain.VoidRound(ctx, c.tx, round.ID, h)
		return err
	})
}
