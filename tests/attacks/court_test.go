package attacks

import (
	"context"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"golang.org/x/sync/errgroup"

	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/audit/audittest"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/revert"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// operator is one of the operators, which works and signs.
func (n *network) operator(i int) *audittest.Operator {
	r := n.operators[i]
	return &audittest.Operator{Address: deploy.AddressOf(r.Account), Key: r.Key}
}

// facts are what the chain says about an attempt.
func (n *network) facts(a *attempt) *audit.Facts {
	return audit.NewFacts(a.chain, a.salt)
}

// A disputedRound is a settled round in which one operator's commitment is disputed.
type disputedRound struct {
	*network
	*attempt
	record    flops.Record
	lines     []flops.Line
	defendant int // of the operators
	claim     *claim
}

// settleDisputed settles a round with lines for all operators, certified by the
// signatures of all, in which one operator's commitment is to be disputed.
func (n *network) settleDisputed(a *attempt, lines []flops.Line, defendant int, c *claim) *disputedRound {
	n.t.Helper()
	n.settle(a, lines)
	s, err := n.client.SettlementOf(n.t.Context(), a.ID)
	n.must(err)
	return &disputedRound{n, a, s.Record(), lines, defendant, c}
}

// enough is how many laps of size 256 make a whole number of points.
const enough = 320

// liar settles a round in which an operator's digests are all one too high.
func (n *network) liar(i int) *disputedRound {
	n.t.Helper()
	a := n.open()
	f, o := n.facts(a), n.operator(i)
	work := workOf(n.t, f.Attempt.OperatorSeed(o.ID()))
	return n.settleDisputed(a, n.lines(enough), i, claimed(f, o, 1, func(lap uint64, row, col uint32) uint64 { return work(lap, row, col) + 1 }))
}

// request is the request that opens a dispute.
func (t *disputedRound) request(sample, column uint32) chain.DisputeRequest {
	return chain.DisputeRequest{
		Attempt: t.Attempt, Record: t.record, Commitment: t.claim.SignedCommitment, Key: t.operators[t.defendant].Key.Public(),
		Sample: sample, Column: column, Nonce: flops.Keccak([]byte("nonce")),
	}
}

// announced announces a dispute and waits until it may be opened.
func (t *disputedRound) announced(by *txmgr.Manager, sample, column uint32) chain.DisputeRequest {
	t.t.Helper()
	q := t.request(sample, column)
	_, err := t.client.Announce(t.t.Context(), by, q.Announcement(by.Address()))
	t.must(err)
	t.must(t.anvil.Mine(t.t.Context(), flops.AnnounceBlocks))
	return q
}

// dispute announces and opens a dispute.
func (t *disputedRound) dispute(by *txmgr.Manager, sample, column uint32) *chain.DisputeOpened {
	t.t.Helper()
	opened, _, err := t.client.OpenDispute(t.t.Context(), by, t.announced(by, sample, column))
	t.must(err)
	return opened
}

// answer is an answer to a dispute with these entries.
func (t *disputedRound) answer(d *chain.DisputeOpened, entries *flops.TileEntries) *flops.Answer {
	o := t.claim.open(d.Claim.Tile.Lap, d.Claim.Tile.Row)
	return flops.NewAnswer(entries, &o)
}

func (t *disputedRound) resolve(d *chain.DisputeOpened) {
	t.t.Helper()
	_, err := t.client.Resolve(t.t.Context(), t.challenger(), d.Claim, t.record, flops.PackLines(t.lines))
	t.must(err)
}

// mineTo mines until a block is there.
func (n *network) mineTo(block uint64) {
	n.t.Helper()
	if head := n.head(); block > head {
		n.must(n.anvil.Mine(n.t.Context(), block-head))
	}
}

func (n *network) head() uint64 {
	n.t.Helper()
	head, err := n.client.Head(n.t.Context())
	n.must(err)
	return head.Number
}

func (n *network) wantStatus(id flops.Hash, want chain.DisputeStatus) {
	n.t.Helper()
	d, err := n.client.DisputeOf(n.t.Context(), id)
	n.must(err)
	if d.Status != want {
		n.t.Errorf("the dispute is %s, want %s", d.Status, want)
	}
}

func (n *network) credit(a flops.Address) *big.Int {
	n.t.Helper()
	wei, err := n.client.CreditOf(n.t.Context(), a)
	n.must(err)
	return wei
}

// magnitude is the part of an operator's stake that is allocated to the quorum.
func (n *network) magnitude(i int) uint64 {
	n.t.Helper()
	s, err := n.client.OperatorStatus(n.t.Context(), n.operator(i).Address)
	n.must(err)
	return s.Quorums[0].Magnitude
}

// wantUnharmed checks that no fault of the defendant is proven, and that nobody can
// slash it.
func (t *disputedRound) wantUnharmed() {
	t.t.Helper()
	ctx, id := t.t.Context(), t.operator(t.defendant).ID()
	fault, err := t.client.FaultOf(ctx, t.ID, id)
	t.must(err)
	if fault.ProvenAt != 0 {
		t.t.Errorf("a fault was proven in block %d", fault.ProvenAt)
	}
	before := t.magnitude(t.defendant)
	if _, err := t.client.Slash(ctx, t.newAccount(), t.ID, id, 0); !revert.Is(err, "NoFault") {
		t.t.Errorf("slashed: %v", err)
	}
	if after := t.magnitude(t.defendant); after != before || after == 0 {
		t.t.Errorf("the magnitude is %d after %d", after, before)
	}
}

// slash slashes the defendant, and checks that it loses the part that the parameters
// say.
func (t *disputedRound) slash() {
	t.t.Helper()
	before := t.magnitude(t.defendant)
	_, err := t.client.Slash(t.t.Context(), t.newAccount(), t.ID, t.operator(t.defendant).ID(), 0)
	t.must(err)
	want := before - before/10
	if after := t.magnitude(t.defendant); after != want || before == 0 {
		t.t.Errorf("the magnitude fell from %d to %d, want %d", before, after, want)
	}
}

// together mines transactions in as few blocks as they fit into.
func (n *network) together(count int, send func(ctx context.Context, i int) error) {
	n.t.Helper()
	ctx, cancel := context.WithTimeout(n.t.Context(), time.Minute)
	defer cancel()
	n.must(n.anvil.Automine(ctx, false))
	defer func() { n.must(n.anvil.Automine(n.t.Context(), true)) }()
	g, sending := errgroup.WithContext(ctx)
	for i := range count {
		g.Go(func() error { return send(sending, i) })
	}
	for sending.Err() == nil && n.pending(sending) < count {
		waitABit(sending)
	}
	for n.pending(sending) > 0 {
		n.must(n.anvil.Mine(ctx, 1))
	}
	if err := g.Wait(); err != nil {
		n.t.Fatalf("%d transactions at once: %v", count, err)
	}
}

// pending is how many transactions wait for a block; it is 0 once ctx has ended.
func (n *network) pending(ctx context.Context) int {
	n.t.Helper()
	var pool struct{ Pending hexutil.Uint64 }
	if err := n.anvil.Call(ctx, &pool, "txpool_status"); err != nil && ctx.Err() == nil {
		n.t.Fatal(err)
	}
	return int(pool.Pending)
}

func waitABit(ctx context.Context) {
	tick := time.NewTimer(5 * time.Millisecond)
	defer tick.Stop()
	select {
	case <-tick.C:
	case <-ctx.Done():
	}
}
