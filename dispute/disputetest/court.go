// Package disputetest is the contract of disputes in memory, with a block a second,
// for the tests of services that take part in disputes.
package disputetest

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/audit/audittest"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/eigen"
	"github.com/proof-of-flops/proof-of-flops/chain/revert"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/dispute"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/internal/wait"
)

// BaseFee is the base fee of every block, in wei.
const BaseFee = 1e9

// A Court is the contract, with as much of the round book and the registries as
// disputes need.
type Court struct {
	*audittest.Network
	start time.Time

	mu        sync.Mutex
	rounds    map[uint64]*chain.Round
	settled   map[uint64]*chain.Settlement
	events    []chain.DisputeEvent
	announced map[flops.Hash]uint64
	disputes  map[flops.Hash]*contested
	faults    map[dispute.FaultKey]bool
	slashed   map[dispute.FaultKey]bool
	credit    map[flops.Address]*big.Int
	sent      map[string]int // transactions that succeeded, by account and method
	failing   map[string]int // how many of the next calls fail, by method
	stale     []flops.Address
	refreshed []flops.Address
	// Funds is the balance of every account, in wei.
	Funds *big.Int
	// Report, if not nil, changes what the endpoints report.
	Report func([]chain.Observation) []chain.Observation
}

// contested is a dispute as the contract keeps it, with what its caller passes in.
type contested struct {
	chain.Dispute
	claim   flops.Claim
	answers []*answer
}

type answer struct {
	chain.DisputeAnswer
	hash flops.Hash
}

// NewCourt makes a contract whose newest block is 100, now.
func NewCourt(n *audittest.Network) *Court {
	return &Court{
		Network: n, start: time.Now(), Funds: big.NewInt(1e18),
		rounds: make(map[uint64]*chain.Round), settled: make(map[uint64]*chain.Settlement),
		announced: make(map[flops.Hash]uint64), disputes: make(map[flops.Hash]*contested),
		faults: make(map[dispute.FaultKey]bool), slashed: make(map[dispute.FaultKey]bool),
		credit: make(map[flops.Address]*big.Int), sent: make(map[string]int), failing: make(map[string]int),
	}
}

// Open opens a round now.
func (c *Court) Open(id uint64) *audit.Facts {
	r := c.Network.Round(id, uint64(c.start.Unix()))
	c.mu.Lock()
	defer c.mu.Unlock()
	c.rounds[id] = r
	return c.Facts(r)
}

// Settle settles a round in the next block.
func (c *Court) Settle(ev *flops.Evidence) {
	c.mu.Lock()
	defer c.mu.Unlock()
	res := audit.Results(ev.File(), nil)
	c.rounds[ev.Header.ID].Status = chain.RoundSettled
	c.settled[ev.Header.ID] = &chain.Settlement{
		Attempt: ev.Header.Attempt, SettledIndex: 1, SampleSeed: res.SampleSeed,
		CommitSetHash: res.CommitSetHash, EvidenceHash: res.EvidenceHash, ResultsHash: res.ResultsHash,
		Lines: ev.Lines(), Block: c.block() + 1,
	}
}

// Fail makes the next calls of a method fail.
func (c *Court) Fail(method string, times int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.failing[method] = times
}

// Withdraws lowers an operator's stake, so that the registries have too much.
func (c *Court) Withdraws(operator flops.Address) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.stale = append(c.stale, operator)
}

// Sent is how many calls of a method by an account succeeded.
func (c *Court) Sent(account flops.Address, method string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.sent[account.String()+method]
}

// Refreshed are the operators whose stakes were refreshed.
func (c *Court) Refreshed() []flops.Address {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Clone(c.refreshed)
}

// Block is the newest block's number.
func (c *Court) Block() uint64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.block()
}

func (c *Court) block() uint64 { return 100 + uint64(time.Since(c.start)/time.Second) }

// AnnouncedAt is the block in which a dispute was announced, or 0.
func (c *Court) AnnouncedAt(_ context.Context, announcement flops.Hash) (uint64, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.announced[announcement], nil
}

// Status is the status of a dispute.
func (c *Court) Status(id flops.Hash) chain.DisputeStatus {
	c.mu.Lock()
	defer c.mu.Unlock()
	if t := c.disputes[id]; t != nil {
		return t.Status
	}
	return chain.DisputeNone
}

// Disputes are the ids of all disputes of an operator.
func (c *Court) Disputes(operator flops.OperatorID) (ids []flops.Hash) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for id, t := range c.disputes {
		if t.claim.Operator == operator {
			ids = append(ids, id)
		}
	}
	return ids
}

// Slashed reports whether an operator was slashed for a round.
func (c *Court) Slashed(round uint64, operator flops.OperatorID) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.slashed[dispute.FaultKey{Round: round, Operator: operator}]
}

// Answers are the statuses of a dispute's answers, by the hash of their entries.
func (c *Court) Answers(id flops.Hash) map[flops.Hash]chain.AnswerStatus {
	c.mu.Lock()
	defer c.mu.Unlock()
	out := make(map[flops.Hash]chain.AnswerStatus)
	for _, a := range c.disputes[id].answers {
		out[a.hash] = a.Status
	}
	return out
}

// Domain implements the watcher's chain.
func (c *Court) Domain() flops.Domain { return c.Network.Domain }

// LongestHorizon implements the watcher's chain: there is one set of parameters.
func (c *Court) LongestHorizon(context.Context) (uint64, error) {
	return c.Network.Params.DisputeHorizon(), nil
}

// CurrentParams implements the watcher's chain.
func (c *Court) CurrentParams(context.Context) (flops.Params, error) { return c.Network.Params, nil }

// OperatorsAt implements the watcher's chain.
func (c *Court) OperatorsAt(context.Context, uint64) (*chain.Roster, error) { return c.Set, nil }

// Round implements the watcher's chain.
func (c *Court) Round(_ context.Context, id uint64) (*chain.Round, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if r := c.rounds[id]; r != nil {
		copied := *r
		return &copied, nil
	}
	return nil, fmt.Errorf("round %d: %w", id, chain.ErrNoRound)
}

// Attempt implements the watcher's chain.
func (c *Court) Attempt(ctx context.Context, id uint64) (*chain.OpenedRound, error) {
	r, err := c.Round(ctx, id)
	if err != nil {
		return nil, err
	}
	return c.Opened(r), nil
}

// LatestRound implements the watcher's chain.
func (c *Court) LatestRound(ctx context.Context) (*chain.Round, error) {
	c.mu.Lock()
	latest := uint64(0)
	for id := range c.rounds {
		latest = max(latest, id)
	}
	c.mu.Unlock()
	return c.Round(ctx, latest)
}

// SettlementOf implements the watcher's chain.
func (c *Court) SettlementOf(_ context.Context, id uint64) (*chain.Settlement, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if s := c.settled[id]; s != nil && s.Block <= c.block() {
		copied := *s
		return &copied, nil
	}
	return nil, fmt.Errorf("round %d: %w", id, chain.ErrNotSettled)
}

// Heads implements dispute.HeadChain.
func (c *Court) Heads(ctx context.Context, poll time.Duration, _ func(error)) <-chan rpc.Head {
	out := make(chan rpc.Head)
	go func() {
		defer close(out)
		last := uint64(0)
		for {
			if n := c.Block(); n != last {
				last = n
				select {
				case out <- rpc.Head{Number: n, Time: uint64(time.Now().Unix())}:
				case <-ctx.Done():
					return
				}
			}
			if wait.Sleep(ctx, poll) != nil {
				return
			}
		}
	}()
	return out
}

// DisputeObservations implements dispute.HeadChain: every endpoint reports every event.
func (c *Court) DisputeObservations(_ context.Context, first, last uint64) ([]chain.Observation, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	var out []chain.Observation
	for _, e := range c.events {
		if b := e.At().Block; b >= first && b <= last {
			out = append(out, chain.Observation{DisputeEvent: e, Confirmed: true})
		}
	}
	if c.Report != nil {
		out = c.Report(out)
	}
	return out, nil
}

// BondFee implements dispute.HeadChain.
func (c *Court) BondFee(context.Context) (*big.Int, error) { return big.NewInt(BaseFee), nil }

// Balance implements the watcher's chain.
func (c *Court) Balance(context.Context, flops.Address) (*big.Int, error) {
	return c.Funds, nil
}

// StaleStakes implements the watcher's chain.
func (c *Court) StaleStakes(context.Context, *eigen.Roster) ([]flops.Address, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Clone(c.stale), nil
}

// SetsToSlash implements the watcher's chain.
func (c *Court) SetsToSlash(_ context.Context, round uint64, id flops.OperatorID) ([]uint32, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if key := (dispute.FaultKey{Round: round, Operator: id}); !c.faults[key] || c.slashed[key] {
		return nil, nil
	}
	return []uint32{0}, nil
}

// CreditOf implements dispute.Chain.
func (c *Court) CreditOf(_ context.Context, owner flops.Address) (*big.Int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return new(big.Int).Set(c.creditOf(owner)), nil
}

func (c *Court) creditOf(owner flops.Address) *big.Int {
	if c.credit[owner] == nil {
		c.credit[owner] = new(big.Int)
	}
	return c.credit[owner]
}

var errFails = errors.New("the endpoint fails")

func reverted(name string) error { return &revert.Error{Name: name} }
