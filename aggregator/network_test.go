package aggregator_test

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/rs/zerolog"

	"github.com/proof-of-flops/proof-of-flops/aggregator"
	"github.com/proof-of-flops/proof-of-flops/api"
	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/audit/audittest"
	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/store"
)

const (
	poll  = 100 * time.Millisecond
	grace = time.Second
)

// fakeChain has a block a second. The round that is open was opened in the
// block that the network's operators were registered at.
type fakeChain struct {
	*audittest.Network

	mu       sync.Mutex
	round    *chain.Round
	randao   flops.Hash
	settled  map[uint64]*chain.Settlement
	requests []chain.SettleRequest
	failing  int // how many of the next settlements fail
}

// number is the newest block's.
func (c *fakeChain) number() uint64 {
	if c.round == nil {
		return c.Set.Block
	}
	return c.Set.Block + uint64(time.Now().Unix()) - c.round.OpenTime
}

func (c *fakeChain) head() rpc.Head {
	c.mu.Lock()
	defer c.mu.Unlock()
	h := rpc.Head{Number: c.number(), Time: uint64(time.Now().Unix())}
	if c.round != nil {
		h.Hash = flops.Keccak(c.round.OpenHash[:], []byte(fmt.Sprint(c.round.ID, h.Number)))
	}
	return h
}

func (c *fakeChain) Heads(ctx context.Context, poll time.Duration, _ func(error)) <-chan rpc.Head {
	out := make(chan rpc.Head)
	go func() {
		defer close(out)
		tick := time.NewTicker(poll)
		defer tick.Stop()
		for {
			select {
			case out <- c.head():
			case <-ctx.Done():
				return
			}
			select {
			case <-tick.C:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func (c *fakeChain) LatestRound(context.Context) (*chain.Round, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.round == nil {
		return nil, chain.ErrNoRound
	}
	r := *c.round
	switch {
	case c.settled[r.ID] != nil:
		r.Status = chain.RoundSettled
	case c.number() > r.Clock().LastSettleBlock():
		r.Status = chain.RoundExpired
	}
	return &r, nil
}

func (c *fakeChain) LatestRoundAt(ctx context.Context, _ rpc.Head) (*chain.Round, error) {
	return c.LatestRound(ctx)
}

func (c *fakeChain) CurrentParams(context.Context) (flops.Params, error) {
	return c.Network.Params, nil
}

func (c *fakeChain) OperatorsAt(context.Context, uint64) (*chain.Roster, error) {
	return c.Set, nil
}

func (c *fakeChain) Domain() flops.Domain { return c.Network.Domain }

func (c *fakeChain) WatchSample(ctx context.Context, number uint64, poll time.Duration, _ func(error)) <-chan *rpc.SampleHeader {
	return audittest.Watch(ctx, poll, func() *rpc.SampleHeader {
		c.mu.Lock()
		defer c.mu.Unlock()
		if number > c.number() {
			return nil
		}
		return &rpc.SampleHeader{Number: number, Time: c.round.OpenTime + number - c.Set.Block, PrevRandao: c.randao}
	})
}

func (c *fakeChain) SettlementOf(_ context.Context, id uint64) (*chain.Settlement, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if s := c.settled[id]; s != nil {
		return s, nil
	}
	return nil, chain.ErrNotSettled
}

var errSettle = errors.New("the transaction was dropped")

// Settle checks what the contract checks.
func (c *fakeChain) Settle(_ context.Context, _ *txmgr.Manager, q chain.SettleRequest) (*txmgr.Receipt, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.failing > 0 {
		c.failing--
		return nil, errSettle
	}
	c.requests = append(c.requests, q)
	if err := c.check(q); err != nil {
		return nil, err
	}
	attempt := c.round.Attempt(q.Salt)
	lines, err := flops.ParseLines(q.Lines)
	if err != nil {
		return nil, err
	}
	tx := flops.Keccak([]byte(fmt.Sprint("settlement", q.RoundID)))
	c.settled[q.RoundID] = &chain.Settlement{
		Attempt: attempt, ResultsHash: flops.ResultsHash(q.Lines), Lines: lines, TxHash: tx,
	}
	return &txmgr.Receipt{TxHash: tx}, nil
}

func (c *fakeChain) check(q chain.SettleRequest) error {
	if c.settled[q.RoundID] != nil || q.RoundID != c.round.ID {
		return fmt.Errorf("round %d is not open", q.RoundID)
	}
	signed := make(map[flops.OperatorID]bool)
	for _, id := range q.Signatures.Signers {
		signed[id] = true
	}
	if len(signed) != len(q.Signatures.Signers) || !c.Set.Reached(func(id flops.OperatorID) bool { return signed[id] }, c.Network.Params.Threshold) {
		return fmt.Errorf("%d signers are no quorum", len(signed))
	}
	attempt := c.round.Attempt(q.Salt)
	digest := attempt.ResultsDigest(flops.Results{
		SampleSeed: flops.SampleSeed(q.Sample.PrevRandao, attempt.WorkSeed), CommitSetHash: q.CommitSetHash,
		EvidenceHash: q.EvidenceHash, ResultsHash: flops.ResultsHash(q.Lines),
	})
	_, _, _, g2 := bn254.Generators()
	sum := q.Signatures.Sum
	sum.Neg(&sum)
	ok, err := bn254.PairingCheck([]bn254.G1Affine{bls.HashToG1(digest), sum}, []bn254.G2Affine{q.Signatures.Key, g2})
	if err != nil || !ok {
		return errors.New("the aggregated signature does not verify")
	}
	return nil
}

// network is an aggregator, its chain, and operators that a test controls. It
// lives in a synctest bubble, whose clock stops while anything runs.
type network struct {
	*testing.T
	*audittest.Network
	*aggregator.Service
	chain *fakeChain
	facts *audit.Facts
	path  string
	stop  func() // ends the service
}

// run runs a test against an aggregator of operators with these stakes.
func run(t *testing.T, stakes []int64, test func(n *network)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		n := &network{T: t, Network: audittest.New(t, stakes...), path: filepath.Join(t.TempDir(), "aggregator.db")}
		n.chain = &fakeChain{Network: n.Network, randao: flops.Keccak([]byte("randao")), settled: make(map[uint64]*chain.Settlement)}
		n.start()
		defer func() { n.stop() }()
		test(n)
	})
}

var equal = []int64{1, 1, 1, 1}

// start starts the service on what is in its store.
func (n *network) start() {
	n.Helper()
	db, err := store.Open(n.path)
	if err != nil {
		n.Fatal(err)
	}
	n.Service, err = aggregator.New(n.Context(), aggregator.Config{Poll: poll, Grace: grace}, aggregator.Deps{
		Chain: n.chain, Key: n.Aggregator, Store: db, Log: zerolog.New(zerolog.NewTestWriter(n)),
		Judge: audit.Judge{Tiler: compute.NewGo(1), Workers: 2},
	})
	if err != nil {
		n.Fatal(err)
	}
	ctx, cancel := context.WithCancel(n.Context())
	ended := make(chan error, 1)
	go func() { ended <- n.Service.Run(ctx) }()
	n.stop = func() {
		cancel()
		if err := errors.Join(<-ended, db.Close()); err != nil {
			n.Error(err)
		}
	}
	synctest.Wait()
}

// restart kills the service between two of its steps, and starts it again.
func (n *network) restart() {
	n.Helper()
	n.stop()
	n.start()
}

// pass lets time pass.
func (n *network) pass(d time.Duration) {
	<-time.After(d)
	synctest.Wait()
}

// until lets time pass until the given time after the round's opening.
func (n *network) until(after time.Duration) {
	n.Helper()
	d := time.Until(time.Unix(int64(n.facts.Clock.OpenTime), 0).Add(after))
	if d < 0 {
		n.Fatalf("%s after the opening has passed", after)
	}
	n.pass(d)
}

// The times of a round with the devnet's parameters.
const (
	freeze         = 4 * time.Second
	sampled        = 11*time.Second + poll
	revealDeadline = 15 * time.Second
	expired        = 61*time.Second + poll
)

// open opens a round whose salt isn't known yet.
func (n *network) open(id uint64) {
	n.Helper()
	n.chain.mu.Lock()
	n.chain.round = n.Round(id, uint64(time.Now().Unix()))
	n.facts = n.Facts(n.chain.round)
	n.chain.mu.Unlock()
	n.pass(2 * poll)
}

func (n *network) must(err error) {
	n.Helper()
	if err != nil {
		n.Fatal(err)
	}
}

// begin opens round 1 and publishes its salt.
func (n *network) begin() {
	n.Helper()
	n.open(1)
	n.must(n.SubmitSalt(n.Context(), n.Network.Domain, 1, audittest.Salt))
}

// honest is every operator's share of two laps.
func (n *network) honest() (shares []*audittest.Share) {
	n.Helper()
	for _, o := range n.Operators {
		shares = append(shares, audittest.Work(n, n.facts, o, 2, nil))
	}
	return shares
}

func (n *network) commit(s *audittest.Share) (*flops.Receipt, error) {
	return n.SubmitCommitment(n.Context(), n.facts.Attempt, &s.SignedCommitment)
}

// begun begins round 1 with everybody's honest commitment.
func (n *network) begun() []*audittest.Share {
	n.Helper()
	n.begin()
	shares := n.honest()
	for _, s := range shares {
		_, err := n.commit(s)
		n.must(err)
	}
	return shares
}

func (n *network) sampleSeed() flops.Hash {
	return flops.SampleSeed(n.chain.randao, n.facts.Attempt.WorkSeed)
}

func (n *network) reveal(s *audittest.Share) (*flops.Receipt, error) {
	n.Helper()
	return n.SubmitReveal(n.Context(), n.facts.Attempt, s.Reveal(n, n.sampleSeed()))
}

// evidence fetches the evidence as operators do, and checks all of it.
func (n *network) evidence() *flops.EvidenceFile {
	n.Helper()
	ctx, cancel := context.WithTimeout(n.Context(), time.Second)
	defer cancel()
	in := flops.NewEvidenceReader(n.facts.Clock.EvidenceLimits())
	n.must(n.Service.Evidence(ctx, n.facts.Attempt, n.sampleSeed(), in.Add))
	ev, err := in.File()
	n.must(err)
	judge := audit.Judge{Tiler: compute.NewGo(1), Workers: 2}
	if _, err := judge.Evidence(n.Context(), n.facts, n.sampleSeed(), &ev.Evidence); err != nil {
		n.Fatal(err)
	}
	return ev
}

// proposed takes round 1 to where its results wait for signatures.
func (n *network) proposed() flops.Results {
	n.Helper()
	shares := n.begun()
	n.until(sampled)
	for _, s := range shares {
		_, err := n.reveal(s)
		n.must(err)
	}
	synctest.Wait()
	return audit.Results(n.evidence(), n.Set.Page)
}

func (n *network) sign(o *audittest.Operator, res flops.Results) error {
	return n.submit(o, res, o.Key.Sign(n.facts.Attempt.ResultsDigest(res)))
}

// submit sends a signature over results in the name of an operator.
func (n *network) submit(o *audittest.Operator, res flops.Results, sig flops.Signature) error {
	return n.SubmitResults(n.Context(), n.facts.Attempt, &flops.SignedResults{
		Results: res, ResultsSignature: flops.ResultsSignature{Operator: o.ID(), Signature: sig},
	})
}

func (n *network) status() *pofv1.RoundStatus {
	n.Helper()
	s, err := n.RoundStatus(n.Context(), n.facts.Attempt.ID)
	n.must(err)
	return s
}

func (n *network) wantPhase(want pofv1.Phase) {
	n.Helper()
	if s := n.status(); s.Phase != want {
		n.Errorf("the round is in %s (%s), want %s", s.Phase, s.Note, want)
	}
}

// outcomes is the code with which the round ended for each operator.
func (n *network) outcomes() map[flops.Address]flops.Verdict {
	n.Helper()
	codes := make(map[flops.Address]flops.Verdict)
	for _, o := range n.status().Operators {
		codes[flops.Address(o.Operator)] = flops.Verdict(o.Code)
	}
	return codes
}

func (n *network) settlements() []chain.SettleRequest {
	n.chain.mu.Lock()
	defer n.chain.mu.Unlock()
	return n.chain.requests
}

// wantRefusal checks the code of a refusal; 0 is none.
func wantRefusal(t testing.TB, err error, want flops.Verdict) {
	t.Helper()
	var code flops.Verdict
	if r, ok := api.RefusalOf(err); ok {
		code = r.Code
	}
	if code != want || (err == nil) != (want == flops.VerdictNone) {
		t.Errorf("got %v, want %s", err, want)
	}
}

func wantNotYet(t testing.TB, err error) {
	t.Helper()
	if !errors.Is(err, flops.ErrNotYet) {
		t.Errorf("got %v, want ErrNotYet", err)
	}
}
