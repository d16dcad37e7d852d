package tests

import (
	"context"
	"flag"
	"fmt"
	"maps"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/devnet/anvil"
	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/tests/long"
)

// bookModel is the round book and the ledger without proofs and signatures: only
// what may happen when.
type bookModel struct {
	rounds   []modelRound // of ids 1, 2, …
	settled  uint64
	accounts map[flops.Address]flops.Account
}

type modelRound struct {
	openBlock, openTime uint64
	salt                flops.Hash
	status              chain.RoundStatus // never expired: that follows from the block
}

func (m bookModel) clone() bookModel {
	m.rounds, m.accounts = slices.Clone(m.rounds), maps.Clone(m.accounts)
	return m
}

// statusAt is the status of a round as the block after head finds it.
func (m *bookModel) statusAt(p flops.Params, r modelRound, head uint64) chain.RoundStatus {
	if r.status == chain.RoundOpen && head > r.openBlock+uint64(p.SettleBlocks) {
		return chain.RoundExpired
	}
	return r.status
}

// history drives a real chain and the model through the same steps.
type history struct {
	anvil      *anvil.Node
	client     *chain.Client
	params     flops.Params
	operators  []deploy.Operator
	challenger *txmgr.Manager
	anyone     *txmgr.Manager

	bookModel
	past []checkpoint // to reorganise back to
	salt byte
}

type checkpoint struct {
	snapshot string
	model    bookModel
}

// modelParams leave little room between opening, sample and expiry, so that
// random histories meet every border.
func modelParams() flops.Params {
	p := flops.DevnetParams()
	p.SettleBlocks, p.MinInterval, p.SampleDelay = 20, 6, 11
	return p
}

// TestRandomHistoriesAgreeWithTheModel opens, settles, voids, waits and reorganises
// at random, also where that must be refused, and compares round book and ledger
// with the model after every step.
func TestRandomHistoriesAgreeWithTheModel(t *testing.T) {
	t.Parallel()
	if f := flag.Lookup("rapid.checks"); f.Value.String() == f.DefValue {
		checks := "5" // histories of a real chain take a second each
		if long.Wanted() {
			checks = "40"
		}
		if err := f.Value.Set(checks); err != nil {
			t.Fatal(err)
		}
	}
	ctx := t.Context()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	anvil, err := anvil.Start(ctx, "")
	must(err)
	t.Cleanup(anvil.Close)
	at, accounts, err := deploy.Run(ctx, anvil, deploy.Options{Params: modelParams()})
	must(err)
	var operators []deploy.Operator
	for range 4 {
		operators = append(operators, newMember(t, "127.0.0.1:9000", 100, 0).operator)
	}
	must(deploy.Register(ctx, anvil, at, operators))
	client, err := chain.Dial(ctx, rpc.At(anvil.URL()), at)
	must(err)
	t.Cleanup(client.Close)
	var base string
	must(anvil.Call(ctx, &base, "evm_snapshot"))

	rapid.Check(t, func(t *rapid.T) {
		must := func(err error) {
			t.Helper()
			if err != nil {
				t.Fatal(err)
			}
		}
		var ok bool
		must(anvil.Call(ctx, &ok, "evm_revert", base))
		must(anvil.Call(ctx, &base, "evm_snapshot"))
		h := &history{anvil: anvil, client: client, operators: operators}
		h.accounts = make(map[flops.Address]flops.Account)
		var err error
		h.params, err = client.CurrentParams(ctx)
		must(err)
		h.challenger, err = txmgr.New(ctx, client.Conn, accounts.Challenger, txmgr.Options{Poll: time.Millisecond})
		must(err)
		h.anyone, err = txmgr.New(ctx, client.Conn, operators[0].Account, txmgr.Options{Poll: time.Millisecond})
		must(err)
		t.Repeat(map[string]func(*rapid.T){
			"open":                    func(t *rapid.T) { h.open(ctx, t) },
			"settle":                  func(t *rapid.T) { h.settle(ctx, t, true) },
			"settle without a quorum": func(t *rapid.T) { h.settle(ctx, t, false) },
			"void":                    func(t *rapid.T) { h.void(ctx, t) },
			"mine":                    func(t *rapid.T) { h.mine(ctx, t) },
			"reorganise":              func(t *rapid.T) { h.reorganise(ctx, t) },
			"":                        func(t *rapid.T) { h.compare(ctx, t) },
		})
	})
}

func (h *history) head(ctx context.Context, t *rapid.T) uint64 {
	t.Helper()
	head, err := h.client.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	return head.Number
}

// remember takes a snapshot that a reorganisation can go back to.
func (h *history) remember(ctx context.Context, t *rapid.T) {
	t.Helper()
	var id string
	if err := h.anvil.Call(ctx, &id, "evm_snapshot"); err != nil {
		t.Fatal(err)
	}
	h.past = append(h.past, checkpoint{id, h.clone()})
}

func (h *history) reorganise(ctx context.Context, t *rapid.T) {
	if len(h.past) == 0 {
		t.Skip("no past")
	}
	i := len(h.past) - 1 - rapid.IntRange(0, min(3, len(h.past)-1)).Draw(t, "depth")
	var ok bool
	if err := h.anvil.Call(ctx, &ok, "evm_revert", h.past[i].snapshot); err != nil || !ok {
		t.Fatalf("revert: %t, %v", ok, err)
	}
	h.bookModel, h.past = h.past[i].model, h.past[:i]
	// The new branch has other transactions, so nonces are asked for again.
	h.mine(ctx, t)
}

func (h *history) mine(ctx context.Context, t *rapid.T) {
	n := rapid.Uint64Range(1, 24).Draw(t, "blocks")
	apart := rapid.Uint64Range(1, 2).Draw(t, "seconds apart")
	if rapid.IntRange(0, 3).Draw(t, "hurry") == 0 {
		// Blocks right after each other: a sample among them comes too soon.
		if err := h.anvil.Mine(ctx, n); err != nil {
			t.Fatal(err)
		}
		return
	}
	if err := h.anvil.MineApart(ctx, n, apart); err != nil {
		t.Fatal(err)
	}
}

func (h *history) open(ctx context.Context, t *rapid.T) {
	h.remember(ctx, t)
	next := h.head(ctx, t) + 1
	allowed := true
	if n := len(h.rounds); n > 0 {
		last := h.rounds[n-1]
		allowed = next >= last.openBlock+uint64(h.params.MinInterval) && h.statusAt(h.params, last, next) != chain.RoundOpen
	}
	h.salt++
	salt := flops.Keccak([]byte{h.salt}, []byte(fmt.Sprint(next)))
	id, receipt, err := h.client.OpenRound(ctx, h.challenger, flops.Keccak(salt[:]))
	if (err == nil) != allowed {
		t.Fatalf("opening in block %d: allowed %t, but %v", next, allowed, err)
	}
	if !allowed {
		return
	}
	if want := uint64(len(h.rounds)) + 1; id != want {
		t.Fatalf("round %d was opened, want %d", id, want)
	}
	head, err := h.client.HeadAt(ctx, receipt.Block)
	if err != nil {
		t.Fatal(err)
	}
	h.rounds = append(h.rounds, modelRound{receipt.Block, head.Time, salt, chain.RoundOpen})
}

// target is the last round, or at times an earlier one.
func (h *history) target(t *rapid.T) (id uint64, r *modelRound) {
	if len(h.rounds) == 0 {
		t.Skip("no round")
	}
	i := len(h.rounds) - 1
	if rapid.IntRange(0, 7).Draw(t, "an earlier round") == 0 {
		i = rapid.IntRange(0, i).Draw(t, "which")
	}
	return uint64(i) + 1, &h.rounds[i]
}

// sample is a round's sample header, or the newest one if it isn't mined yet.
func (h *history) sample(ctx context.Context, t *rapid.T, r *modelRound) *rpc.SampleHeader {
	t.Helper()
	s, err := h.client.SampleHeader(ctx, min(r.openBlock+uint64(h.params.SampleDelay), h.head(ctx, t)))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// inTime says whether a header is the round's sample and late enough.
func (h *history) inTime(r *modelRound, s *rpc.SampleHeader) (isSample, inTime bool) {
	c := flops.Clock{Params: h.params, OpenBlock: r.openBlock, OpenTime: r.openTime}
	return s.Number == c.SampleBlock(), c.SampleTimeOK(s.Time)
}

func (h *history) void(ctx context.Context, t *rapid.T) {
	h.remember(ctx, t)
	id, r := h.target(t)
	s := h.sample(ctx, t, r)
	next := h.head(ctx, t) + 1
	isSample, inTime := h.inTime(r, s)
	allowed := h.statusAt(h.params, *r, next) == chain.RoundOpen && isSample && !inTime
	_, err := h.client.VoidRound(ctx, h.anyone, id, s)
	if (err == nil) != allowed {
		t.Fatalf("voiding round %d in block %d: allowed %t, but %v", id, next, allowed, err)
	}
	if allowed {
		r.status = chain.RoundVoid
	}
}

func (h *history) settle(ctx context.Context, t *rapid.T, quorum bool) {
	h.remember(ctx, t)
	id, r := h.target(t)
	s := h.sample(ctx, t, r)
	open, err := h.client.HeadAt(ctx, r.openBlock)
	if err != nil {
		t.Fatal(err)
	}
	operators, err := h.client.OperatorsAt(ctx, r.openBlock)
	if err != nil {
		t.Fatal(err)
	}
	var lines []flops.Line
	for i := range operators.Operators {
		if rapid.IntRange(0, 3).Draw(t, "absent") == 0 {
			continue
		}
		lines = append(lines, flops.Line{
			Operator: operators.Operators[i].Address,
			N:        1 << rapid.IntRange(8, 12).Draw(t, "log n"),
			Laps:     rapid.Uint64Range(1, 200).Draw(t, "laps"),
			Verdict:  rapid.SampledFrom([]flops.Verdict{1, 1, 1, 1, 2, 3, 4}).Draw(t, "verdict"),
		})
	}
	packed := flops.PackLines(lines)
	attempt := flops.Attempt{Domain: h.client.Domain(), ID: id, WorkSeed: flops.WorkSeed(open.Hash, r.salt, id)}
	res := flops.Results{
		SampleSeed:    flops.SampleSeed(s.PrevRandao, attempt.WorkSeed),
		CommitSetHash: flops.Keccak([]byte("set")), EvidenceHash: flops.Keccak([]byte("evidence")),
		ResultsHash: flops.ResultsHash(packed),
	}
	signers := h.operators
	if !quorum {
		signers = signers[:2] // half of the stake
	}
	digest := attempt.ResultsDigest(res)
	sum := bls.NewAggregate(digest)
	q := chain.SettleRequest{
		RoundID: id, Salt: r.salt, CommitSetHash: res.CommitSetHash, EvidenceHash: res.EvidenceHash, Sample: s, Lines: packed,
		Signatures: chain.Signatures{Operators: operators},
	}
	for _, o := range signers {
		if _, err := sum.Add(o.Key.Public(), o.Key.Sign(digest), 1); err != nil {
			t.Fatal(err)
		}
		q.Signatures.Signers = append(q.Signatures.Signers, o.Key.Public().ID())
	}
	q.Signatures.Sum, q.Signatures.Key = sum.Sum()

	next := h.head(ctx, t) + 1
	isSample, inTime := h.inTime(r, s)
	allowed := quorum && len(lines) > 0 && h.statusAt(h.params, *r, next) == chain.RoundOpen && isSample && inTime
	_, err = h.client.Settle(ctx, h.anyone, q)
	if (err == nil) != allowed {
		t.Fatalf("settling round %d in block %d with %d lines: allowed %t, but %v", id, next, len(lines), allowed, err)
	}
	if !allowed {
		return
	}
	h.settled++
	r.status = chain.RoundSettled
	for _, l := range lines {
		h.accounts[l.Operator] = h.accounts[l.Operator].Apply(h.settled, l)
	}
}

// compare compares the chain with the model.
func (h *history) compare(ctx context.Context, t *rapid.T) {
	head := h.head(ctx, t)
	settled, err := h.client.SettledCount(ctx)
	if err != nil || settled != h.settled {
		t.Fatalf("%d rounds are settled, the model has %d (%v)", settled, h.settled, err)
	}
	for i, want := range h.rounds {
		got, err := h.client.Round(ctx, uint64(i)+1)
		if err != nil {
			t.Fatal(err)
		}
		if status := h.statusAt(h.params, want, head); got.Status != status || got.OpenBlock != want.openBlock || got.OpenTime != want.openTime {
			t.Fatalf("round %d is %s, opened in block %d at %d; the model has %s, %d, %d", i+1, got.Status, got.OpenBlock, got.OpenTime, status, want.openBlock, want.openTime)
		}
	}
	if _, err := h.client.Round(ctx, uint64(len(h.rounds))+1); err == nil {
		t.Fatalf("there is a round %d that the model doesn't have", len(h.rounds)+1)
	}
	for _, o := range h.operators {
		a := deploy.AddressOf(o.Account)
		got, err := h.client.LedgerAccount(ctx, a, 0)
		if err != nil {
			t.Fatal(err)
		}
		if want := h.accounts[a]; got.Account != want {
			t.Fatalf("the account of %s is %+v, the model has %+v", a, got.Account, want)
		}
		if want := h.accounts[a].MultiplierAt(h.settled + 1); got.Multiplier != want {
			t.Fatalf("the multiplier of %s is %d/128, the model has %d/128", a, got.Multiplier, want)
		}
	}
}
