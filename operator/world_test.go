package operator_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/rs/zerolog"

	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/audit/audittest"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/operator"
	"github.com/proof-of-flops/proof-of-flops/store"
)

// roundID is the round that is open in a world.
const roundID = 7

// A world is a network of three operators with one open round, on a clock that
// stops while anything computes. One operator is the node under test; the test
// controls the others and the aggregator.
type world struct {
	t      testing.TB
	net    *audittest.Network
	me     *audittest.Operator
	others []*audittest.Operator
	open   atomic.Pointer[openRound]

	agg    *aggregator
	chain  *fakeChain
	peers  map[string]*peer // by socket
	device compute.Device
	cfg    operator.Config
	path   string // of the node's store
	log    *audittest.Journal

	disputes operator.DisputeChain // nil: none are watched
	tx       *txmgr.Manager        // nil: the node has no account
}

// An openRound is the attempt that is open in a world.
type openRound struct {
	*chain.Round
	facts  *audit.Facts
	shares []*audittest.Share // the others'
}

// play runs a test in a world whose round opens now.
func play(t *testing.T, test func(t *testing.T, w *world)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) { test(t, newWorld(t)) })
}

func newWorld(t *testing.T) *world {
	n := audittest.New(t, 1, 1, 1)
	w := &world{
		t: t, net: n, me: n.Operators[1], others: []*audittest.Operator{n.Operators[0], n.Operators[2]},
		peers:  make(map[string]*peer),
		device: paced{compute.NewGo(1)},
		cfg:    operator.Config{Size: flops.MinSize, Poll: 100 * time.Millisecond, Margin: 500 * time.Millisecond, SelfChecks: 1},
		path:   filepath.Join(t.TempDir(), "operator.db"),
		log:    &audittest.Journal{},
	}
	for i := range n.Set.Operators {
		o := &n.Set.Operators[i]
		o.Socket = "operator-" + fmt.Sprint(i) + ":9460"
		w.peers[o.Socket] = &peer{}
	}
	w.begin(n.Round(roundID, uint64(time.Now().Unix())))
	w.chain = &fakeChain{w: w}
	w.agg = newAggregator(w)
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("the node's log:\n%s", w.log)
		}
	})
	return w
}

// begin opens an attempt and lets the other operators do their work.
func (w *world) begin(r *chain.Round) {
	a := &openRound{Round: r, facts: w.net.Facts(r)}
	for _, o := range w.others {
		a.shares = append(a.shares, audittest.Work(w.t, a.facts, o, 1, nil))
	}
	w.open.Store(a)
}

func (w *world) attempt() flops.Attempt { return w.open.Load().facts.Attempt }

// at is the time a given duration after the opening.
func (w *world) at(after time.Duration) time.Time {
	return time.Unix(int64(w.open.Load().OpenTime), 0).Add(after)
}

// until lets time pass until the given time after the opening.
func (w *world) until(after time.Duration) {
	<-time.After(time.Until(w.at(after)))
	synctest.Wait()
}

// A node is a running operator.
type node struct {
	*operator.Operator
	cancel context.CancelFunc
	done   chan struct{}
}

// start starts the node on its store, as a process would.
func (w *world) start() *node {
	w.t.Helper()
	db, err := store.Open(w.path)
	if err != nil {
		w.t.Fatal(err)
	}
	o, err := operator.New(w.cfg, operator.Deps{
		Chain: w.chain, Aggregator: w.agg, Dial: w.dial, Key: w.me.Key, Address: w.me.Address,
		Devices: []compute.Device{w.device}, Judge: audit.Judge{Tiler: compute.NewGo(1), Workers: 2},
		Store: db, Log: zerolog.New(w.log), Disputes: w.disputes, Tx: w.tx,
	})
	if err != nil {
		w.t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	n := &node{o, cancel, make(chan struct{})}
	go func() {
		defer close(n.done)
		if err := errors.Join(o.Run(ctx), db.Close()); err != nil {
			w.t.Error(err)
		}
	}()
	return n
}

func (n *node) stop() {
	n.cancel()
	<-n.done
}

// run runs the node from now until the round is long over.
func (w *world) run() {
	w.t.Helper()
	n := w.start()
	w.until(70 * time.Second)
	n.stop()
}

func (w *world) dial(socket string) (operator.Peer, error) {
	p, ok := w.peers[socket]
	if !ok {
		return nil, errors.New("nobody is there")
	}
	return p, nil
}

// socket is another operator's.
func (w *world) socket(o *audittest.Operator) *peer {
	return w.peers[w.net.Set.ByAddress(o.Address).Socket]
}

// A peer is another operator as the node reaches it.
type peer struct {
	salt  func(ctx context.Context) (flops.Hash, error)       // nil: it has none
	set   func(ctx context.Context) (*flops.SignedSet, error) // nil: it has none
	held  func(sampleSeed flops.Hash) *flops.Held             // nil: it has no receipt
	mu    sync.Mutex
	shown []shown
}

// shown is a receipt that the node showed.
type shown struct {
	attempt flops.Attempt
	held    flops.Held
}

func (p *peer) Salt(ctx context.Context, _ flops.Domain, _ uint64) (flops.Hash, error) {
	if p.salt == nil {
		<-ctx.Done()
		return flops.Hash{}, ctx.Err()
	}
	return p.salt(ctx)
}

func (p *peer) CommitSet(ctx context.Context, _ flops.Attempt) (*flops.SignedSet, error) {
	if p.set == nil {
		<-ctx.Done()
		return nil, ctx.Err()
	}
	return p.set(ctx)
}

func (p *peer) HeldReceipt(_ context.Context, _ flops.Attempt, sampleSeed flops.Hash) (*flops.Held, error) {
	if p.held != nil {
		if held := p.held(sampleSeed); held != nil {
			return held, nil
		}
	}
	return nil, flops.ErrUnknown
}

func (p *peer) ShowReceipt(_ context.Context, attempt flops.Attempt, h *flops.Held) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.shown = append(p.shown, shown{attempt, *h})
	return nil
}

// fakeChain has a block a second, from the one that opened the round.
type fakeChain struct {
	w          *world
	resampleAt time.Time // when another block replaces the sample block; never if zero
	sampleTime uint64    // of the sample block; 0 is on time
	unsettled  bool      // the round is never settled
}

func (c *fakeChain) head() rpc.Head {
	a := c.w.open.Load()
	passed := uint64(time.Since(c.w.at(0)) / time.Second)
	return rpc.Head{
		Number: a.OpenBlock + passed, Time: a.OpenTime + passed,
		Hash: flops.Keccak(a.OpenHash[:], fmt.Append(nil, passed)),
	}
}

func (c *fakeChain) Domain() flops.Domain { return c.w.net.Domain }

func (c *fakeChain) Heads(ctx context.Context, poll time.Duration, _ func(error)) <-chan rpc.Head {
	out := make(chan rpc.Head)
	go func() {
		defer close(out)
		for last := (rpc.Head{}); ; {
			if h := c.head(); h != last {
				select {
				case out <- h:
				case <-ctx.Done():
					return
				}
				last = h
			}
			select {
			case <-time.After(poll):
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func (c *fakeChain) LatestRoundAt(ctx context.Context, _ rpc.Head) (*chain.Round, error) {
	return c.LatestRound(ctx)
}

func (c *fakeChain) LatestRound(ctx context.Context) (*chain.Round, error) {
	r := *c.w.open.Load().Round
	if _, err := c.SettlementOf(ctx, r.ID); err == nil {
		r.Status = chain.RoundSettled
	}
	return &r, nil
}

func (c *fakeChain) OperatorsAt(context.Context, uint64) (*chain.Roster, error) {
	return c.w.net.Set, nil
}

func (c *fakeChain) WatchSample(ctx context.Context, number uint64, poll time.Duration, _ func(error)) <-chan *rpc.SampleHeader {
	return audittest.Watch(ctx, poll, func() *rpc.SampleHeader {
		if c.head().Number < number {
			return nil
		}
		a := c.w.open.Load()
		at := a.OpenTime + number - a.OpenBlock
		if c.sampleTime != 0 {
			at = c.sampleTime
		}
		return &rpc.SampleHeader{Number: number, Time: at, PrevRandao: c.prevRandao()}
	})
}

// prevRandao is the sample block's.
func (c *fakeChain) prevRandao() flops.Hash {
	if !c.resampleAt.IsZero() && !time.Now().Before(c.resampleAt) {
		return flops.Keccak([]byte("another prevRandao"))
	}
	return flops.Keccak([]byte("prevRandao"))
}

// sampleSeed is the round's.
func (c *fakeChain) sampleSeed() flops.Hash {
	return flops.SampleSeed(c.prevRandao(), c.w.attempt().WorkSeed)
}

// settlesAt is when the round is settled, even if the node has not signed.
const settlesAt = 25 * time.Second

func (c *fakeChain) SettlementOf(context.Context, uint64) (*chain.Settlement, error) {
	if c.unsettled || time.Now().Before(c.w.at(settlesAt)) {
		return nil, fmt.Errorf("round %d: %w", roundID, chain.ErrNotSettled)
	}
	return &chain.Settlement{Attempt: c.w.attempt(), SettledIndex: 1, Lines: c.w.agg.lines()}, nil
}

func (c *fakeChain) LedgerAccount(context.Context, flops.Address, uint64) (*chain.LedgerAccount, error) {
	return &chain.LedgerAccount{Account: flops.Account{Points: 12345}, Rate: new(big.Int), Multiplier: 128}, nil
}

// paced is a device that takes a second a lap.
type paced struct{ compute.Device }

func (d paced) Prepare(ctx context.Context, seed flops.Hash, n uint32) (compute.Session, error) {
	s, err := d.Device.Prepare(ctx, seed, n)
	return pacedSession{s}, err
}

type pacedSession struct{ compute.Session }

func (s pacedSession) Laps(ctx context.Context, next func() (uint64, bool), done func(uint64, []uint64) error) error {
	for lap, ok := next(); ok; lap, ok = next() {
		select {
		case <-time.After(time.Second):
		case <-ctx.Done():
			return ctx.Err()
		}
		handed := false
		once := func() (uint64, bool) {
			defer func() { handed = true }()
			return lap, !handed
		}
		if err := s.Session.Laps(ctx, once, done); err != nil {
			return err
		}
	}
	return nil
}

// wantLog checks that one line of the log has all the texts.
func (w *world) wantLog(texts ...string) {
	w.t.Helper()
	if !w.logged(texts...) {
		w.t.Errorf("no line of the log has all of %q", texts)
	}
}

func (w *world) logged(texts ...string) bool {
	return slices.ContainsFunc(strings.Split(w.log.String(), "\n"), func(line string) bool {
		return !slices.ContainsFunc(texts, func(text string) bool { return !strings.Contains(line, text) })
	})
}
