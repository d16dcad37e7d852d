// Package watcher is the service that audits settled rounds, disputes false digests,
// answers disputes for operators that are offline, and slashes proven faults (protocol
// §9). Anyone can run it; it needs no role.
package watcher

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"

	"github.com/proof-of-flops/proof-of-flops/archive"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/eigen"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/dispute"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/internal/serve"
	"github.com/proof-of-flops/proof-of-flops/internal/wait"
	"github.com/proof-of-flops/proof-of-flops/store"
)

// Chain is what a watcher needs from Ethereum; *chain.Client implements it.
type Chain interface {
	dispute.Chain
	dispute.HeadChain
	Domain() flops.Domain
	CurrentParams(ctx context.Context) (flops.Params, error)
	LongestHorizon(ctx context.Context) (uint64, error)
	Round(ctx context.Context, id uint64) (*chain.Round, error)
	Attempt(ctx context.Context, id uint64) (*chain.OpenedRound, error)
	LatestRound(ctx context.Context) (*chain.Round, error)
	OperatorsAt(ctx context.Context, block uint64) (*chain.Roster, error)
	AnnouncedAt(ctx context.Context, announcement flops.Hash) (uint64, error)
	Announce(ctx context.Context, tx *txmgr.Manager, announcement flops.Hash) (*txmgr.Receipt, error)
	OpenDispute(ctx context.Context, tx *txmgr.Manager, d chain.DisputeRequest) (*chain.DisputeOpened, *txmgr.Receipt, error)
	SetsToSlash(ctx context.Context, roundID uint64, id flops.OperatorID) ([]uint32, error)
	Slash(ctx context.Context, tx *txmgr.Manager, roundID uint64, id flops.OperatorID, operatorSet uint32) (*txmgr.Receipt, error)
	StaleStakes(ctx context.Context, set *eigen.Roster) ([]flops.Address, error)
	Refresh(ctx context.Context, tx *txmgr.Manager, operators ...flops.Address) (*txmgr.Receipt, error)
	Balance(ctx context.Context, a flops.Address) (*big.Int, error)
}

// Config tunes a watcher.
type Config struct {
	// Poll is the time between looks at the chain.
	Poll time.Duration
	// Share is the part of the lines to audit, drawn at random; 1 is every line.
	Share float64
	// Budget is the most, in wei, that may be in bonds at a time; nil is no limit.
	Budget *big.Int
	// Collect is the least credit, in wei, that is paid out.
	Collect *big.Int
}

// Verify reports every fault at once.
func (c Config) Verify() error {
	var faults []error
	if c.Poll < 10*time.Millisecond || c.Poll > time.Minute {
		faults = append(faults, fmt.Errorf("the poll interval %s is not between 10ms and 1m", c.Poll))
	}
	if !(c.Share >= 0 && c.Share <= 1) {
		faults = append(faults, fmt.Errorf("the share %g of lines to audit is not between 0 and 1", c.Share))
	}
	if c.Budget != nil && c.Budget.Sign() < 0 {
		faults = append(faults, fmt.Errorf("the budget of %s wei is negative", c.Budget))
	}
	if c.Collect == nil || c.Collect.Sign() < 0 {
		faults = append(faults, errors.New("the least credit to collect is missing or negative"))
	}
	return errors.Join(faults...)
}

// Deps are what a watcher is built from. It closes none of them.
type Deps struct {
	Chain   Chain
	Tx      *txmgr.Manager // of any account that holds ether
	Account flops.Address  // of Tx
	// Sources may have evidence, and are asked in this order. Dial reaches the
	// operator at a registered socket; operators are asked if no source has the
	// evidence. A nil Dial reaches none.
	Sources []audit.EvidenceSource
	Dial    func(socket string) (audit.EvidenceSource, error)
	Judge   audit.Judge
	Store   *store.Store
	Log     zerolog.Logger
	// Registry gets the watcher's metrics; nil is none.
	Registry prometheus.Registerer
}

const (
	// inFlight is how many actions a watcher has in flight at most.
	inFlight = 16
	// balanceEvery is how many blocks pass between looks at balance and credit.
	balanceEvery = 50
	// lowBonds is how many bonds of disputes the account should be able to pay.
	lowBonds = 10
)

// A Watcher audits settled rounds, disputes false digests, answers disputes about
// right work, and slashes proven faults (protocol §9). Anyone can run one: it needs
// no role, only some ether, most of which comes back.
type Watcher struct {
	cfg      Config
	chain    Chain
	tx       *txmgr.Manager
	account  flops.Address // of tx
	judge    audit.Judge
	store    *store.Store
	log      zerolog.Logger
	evidence *evidenceFiles
	agent    *dispute.Agent
	executor *dispute.Executor
	meters   *meters
	pulse    serve.Pulse

	findings findings

	mu     sync.Mutex
	audits map[uint64]*auditState // by round id; the audit loop's

	refreshed atomic.Uint64             // block of the last look at the stakes
	looked    uint64                    // block of the last look at the balance
	slashed   map[dispute.FaultKey]bool // faults for which nothing is left to slash
	slashing  sync.Mutex                // guards slashed

	logged map[flops.Hash]bool // disputes that are in the log
}

// New makes a watcher, with the findings that an earlier one has left in the store.
func New(cfg Config, d Deps) (*Watcher, error) {
	if err := cfg.Verify(); err != nil {
		return nil, err
	}
	w := &Watcher{
		cfg: cfg, chain: d.Chain, tx: d.Tx, account: d.Account, judge: d.Judge, store: d.Store, log: d.Log,
		meters: newMeters(d.Registry),
		audits: make(map[uint64]*auditState), slashed: make(map[dispute.FaultKey]bool),
		logged: make(map[flops.Hash]bool),
	}
	w.evidence = &evidenceFiles{
		chain: d.Chain, sources: d.Sources, dial: d.Dial, archive: archive.New(d.Chain.Domain(), d.Store), log: d.Log,
	}
	w.agent = &dispute.Agent{Chain: d.Chain, Tx: d.Tx, Account: d.Account, Openings: w.evidence, Watches: true, Log: d.Log}
	w.executor = dispute.NewExecutor(inFlight, w.meters.acted)
	w.findings.store = d.Store
	return w, w.findings.load()
}

// Run watches until ctx ends.
func (w *Watcher) Run(ctx context.Context) error {
	p, horizon, ok := w.params(ctx)
	if !ok {
		return nil
	}
	var wg sync.WaitGroup
	defer wg.Wait()
	heads := make(chan uint64, 1)
	defer close(heads)
	wg.Go(func() { w.auditLoop(ctx, heads) })
	defer w.executor.Wait()
	// A fault may be slashed for as long as the stake can't have left.
	back := 2*horizon + uint64(p.KeeperDelay)
	dispute.Watch(ctx, w.chain, w.cfg.Poll, back, w.log, func(now dispute.At, docket *dispute.Docket) {
		w.pulse.Beat()
		select {
		case <-heads:
		default:
		}
		heads <- now.Head
		w.step(ctx, now, docket, p)
	})
	return nil
}

// params waits for the network's parameters, and for the longest dispute horizon of
// any that were ever in force, in blocks; ok is false if ctx ended first.
func (w *Watcher) params(ctx context.Context) (p flops.Params, horizon uint64, ok bool) {
	for pauses := wait.NewBackoff(w.cfg.Poll, wait.Longest); ; {
		p, err := w.chain.CurrentParams(ctx)
		if err == nil {
			horizon, err = w.chain.LongestHorizon(ctx)
		}
		if err == nil || ctx.Err() != nil {
			return p, horizon, err == nil
		}
		w.log.Warn().Err(err).Msg("The chain can't be read; trying again")
		if pauses.Sleep(ctx) != nil {
			return p, 0, false
		}
	}
}

// step begins the actions that are due at a head. Answers and proofs come before
// openings: a lost dispute costs somebody's stake, while one opened a little later
// costs nothing.
func (w *Watcher) step(ctx context.Context, now dispute.At, docket *dispute.Docket, p flops.Params) {
	cases := docket.Cases()
	actions := w.agent.Step(now, cases)
	actions = append(actions, w.slashes(docket.Faults())...)
	actions = append(actions, w.stakes(now, p)...)
	actions = append(actions, w.openings(now, cases)...)
	locked := dispute.Locked(cases, w.account)
	dispute.Afford(actions, w.cfg.Budget, locked)
	if now.Head >= w.looked+balanceEvery || w.looked == 0 {
		w.looked = now.Head
		actions = append(actions, w.manageAccount(ctx, now)...)
	}
	w.meters.observe(cases, locked)
	w.logNew(cases)
	w.executor.Begin(ctx, now.Head, actions)
}

// logNew logs each open dispute once.
func (w *Watcher) logNew(cases []*dispute.Case) {
	now := make(map[flops.Hash]bool, len(cases))
	for _, c := range cases {
		now[c.ID] = true
		if w.logged[c.ID] || c.Status != chain.DisputeOpen {
			continue
		}
		w.log.Info().Stringer("dispute", c.ID).Uint64("round", c.Claim.Attempt.ID).Stringer("operatorId", c.Claim.Operator).
			Stringer("opener", c.Opener).Uint64("deadline", c.Deadline).Msg("A dispute is open")
	}
	w.logged = now
}

// manageAccount logs an error before the account runs out of ether, and returns the
// action that collects its credit.
func (w *Watcher) manageAccount(ctx context.Context, now dispute.At) []dispute.Action {
	balance, err := w.chain.Balance(ctx, w.account)
	if err == nil {
		w.meters.balance.Set(ether(balance))
		bond := flops.DisputeBond(now.BondFee)
		if balance.Cmp(new(big.Int).Mul(bond, big.NewInt(lowBonds))) < 0 {
			w.log.Error().Stringer("account", w.account).Stringer("wei", balance).Stringer("weiPerBond", bond).
				Msg("The account can't pay for many disputes and answers: send ether to it; most of it comes back")
		}
	}
	collect, unread := w.agent.Collect(ctx, w.cfg.Collect)
	if err = errors.Join(err, unread); err != nil && ctx.Err() == nil {
		w.log.Warn().Err(err).Msg("The account's balance or credit can't be read; trying again")
	}
	return collect
}
