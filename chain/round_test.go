package chain_test

import (
	"errors"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/revert"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/devnet/anvil"
	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// network is a devnet that mines on demand, with registered operators.
type network struct {
	t         *testing.T
	anvil     *anvil.Node
	client    *chain.Client
	accounts  *deploy.Accounts
	operators []deploy.Operator
}

// newNetwork starts a devnet of one quorum with operators that have these stakes,
// in whole tokens.
func newNetwork(t *testing.T, stakes ...int64) *network {
	t.Helper()
	var operators []deploy.Operator
	for _, stake := range stakes {
		operators = append(operators, newOperator(t, stake))
	}
	return newNetworkOf(t, 1, operators...)
}

func newNetworkOf(t *testing.T, quorums uint8, operators ...deploy.Operator) *network {
	t.Helper()
	return newNetworkWith(t, deploy.Options{Quorums: quorums}, operators...)
}

func newNetworkWith(t *testing.T, o deploy.Options, operators ...deploy.Operator) *network {
	t.Helper()
	o.Params = flops.DevnetParams()
	a, err := anvil.Start(t.Context(), "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(a.Close)
	deployment, accounts, err := deploy.Run(t.Context(), a, o)
	if err != nil {
		t.Fatal(err)
	}
	n := &network{t: t, anvil: a, accounts: accounts, operators: operators}
	if err := deploy.Register(t.Context(), a, deployment, n.operators); err != nil {
		t.Fatal(err)
	}
	if n.client, err = chain.Dial(t.Context(), rpc.At(a.URL()), deployment); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(n.client.Close)
	return n
}

func newOperator(t *testing.T, stake int64, quorums ...uint8) deploy.Operator {
	t.Helper()
	o, err := deploy.NewOperator("127.0.0.1:1", stake, quorums...)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func tokens(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

// challenger makes the challenger's transaction manager, which polls often.
func (n *network) challenger() *txmgr.Manager {
	n.t.Helper()
	tx, err := txmgr.New(n.t.Context(), n.client.Conn, n.accounts.Challenger, txmgr.Options{Poll: 2 * time.Millisecond})
	if err != nil {
		n.t.Fatal(err)
	}
	return tx
}

// lines are OK lines for the operators, ascending by address.
func (n *network) lines(laps uint64) []flops.Line {
	var out []flops.Line
	for _, r := range n.operators {
		out = append(out, flops.Line{Operator: deploy.AddressOf(r.Account), N: 256, Laps: laps, Verdict: flops.VerdictOK})
	}
	slices.SortFunc(out, func(a, b flops.Line) int { return slices.Compare(a.Operator[:], b.Operator[:]) })
	return out
}

// sign lets some of the operators sign the results.
func (n *network) sign(roster *chain.Roster, digest flops.Hash, signers ...deploy.Operator) chain.Signatures {
	n.t.Helper()
	sum := bls.NewAggregate(digest)
	s := chain.Signatures{Operators: roster}
	for _, r := range signers {
		if _, err := sum.Add(r.Key.Public(), r.Key.Sign(digest), roster.ByID(r.Key.Public().ID()).Weight()); err != nil {
			n.t.Fatal(err)
		}
		s.Signers = append(s.Signers, r.Key.Public().ID())
	}
	s.Sum, s.Key = sum.Sum()
	return s
}

func TestRoundIsOpenedSettledAndCredited(t *testing.T) {
	t.Parallel()
	n := newNetwork(t, 100, 100, 10)
	ctx, tx := t.Context(), n.challenger()

	if _, err := n.client.LatestRound(ctx); !errors.Is(err, chain.ErrNoRound) {
		t.Fatalf("before the first round: got %v, want ErrNoRound", err)
	}
	salt := flops.Keccak([]byte("salt"))
	id, opened, err := n.client.OpenRound(ctx, tx, flops.Keccak(salt[:]))
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("openRound: %d gas", opened.GasUsed)
	round, err := n.client.LatestRound(ctx)
	if err != nil {
		t.Fatal(err)
	}
	head, err := n.client.HeadAt(ctx, opened.Block)
	if err != nil {
		t.Fatal(err)
	}
	if round.ID != id || round.Status != chain.RoundOpen || round.OpenBlock != opened.Block ||
		round.OpenHash != head.Hash || round.OpenTime != head.Time || round.SaltHash != flops.Keccak(salt[:]) || round.QuorumCount != 1 {
		t.Fatalf("got %+v opened by %+v in %+v", round, opened, head)
	}
	if _, _, err := n.client.OpenRound(ctx, tx, flops.Keccak(salt[:])); !revert.Is(err, "OpenedTooSoon") {
		t.Errorf("a second round at once: got %v, want OpenedTooSoon", err)
	}
	params := round.Params
	want := flops.DevnetParams()
	want.Challenger, want.Aggregator = deploy.AddressOf(n.accounts.Challenger), deploy.AddressOf(n.accounts.Aggregator)
	if params != want {
		t.Errorf("parameters: got %+v, want %+v", params, want)
	}

	clock := round.Clock()
	if _, err := n.client.SampleHeader(ctx, clock.SampleBlock()); !errors.Is(err, rpc.ErrNoBlock) {
		t.Errorf("the sample before its block: got %v, want ErrNoBlock", err)
	}
	if err := n.anvil.MineApart(ctx, uint64(params.SampleDelay), 1); err != nil {
		t.Fatal(err)
	}
	sample, err := n.client.SampleHeader(ctx, clock.SampleBlock())
	if err != nil {
		t.Fatal(err)
	}
	if !clock.SampleTimeOK(sample.Time) {
		t.Fatalf("sample block at %d of a round opened at %d", sample.Time, round.OpenTime)
	}

	attempt, err := n.client.Attempt(ctx, id)
	if err != nil {
		t.Fatal(err)
	}
	set, this := attempt.Operators, attempt.Attempt(salt)
	if want := (flops.Attempt{Domain: n.client.Domain(), ID: id, WorkSeed: flops.WorkSeed(head.Hash, salt, id)}); this != want || set.Block != opened.Block {
		t.Fatalf("got the attempt %+v with the operators at block %d, want %+v", this, set.Block, want)
	}
	lines := n.lines(40)
	packed := flops.PackLines(lines)
	results := flops.Results{
		SampleSeed:    flops.SampleSeed(sample.PrevRandao, this.WorkSeed),
		CommitSetHash: flops.Keccak([]byte("set")),
		EvidenceHash:  flops.Keccak([]byte("evidence")),
		ResultsHash:   flops.ResultsHash(packed),
	}
	request := chain.SettleRequest{
		RoundID: id, Salt: salt, CommitSetHash: results.CommitSetHash, EvidenceHash: results.EvidenceHash, Sample: sample, Lines: packed,
		Signatures: n.sign(set, this.ResultsDigest(results), n.operators[:2]...),
	}

	refused := request
	refused.Salt = flops.Keccak([]byte("another salt"))
	if _, err := n.client.Settle(ctx, tx, refused); !revert.Is(err, "WrongSalt") {
		t.Errorf("another salt: got %v, want WrongSalt", err)
	}
	refused = request
	refused.EvidenceHash = flops.Keccak([]byte("other evidence"))
	if _, err := n.client.Settle(ctx, tx, refused); !revert.Is(err, "WrongSignature") {
		t.Errorf("results that nobody signed: got %v, want WrongSignature", err)
	}
	refused = request
	refused.Signatures = n.sign(set, this.ResultsDigest(results), n.operators[1:]...)
	if _, err := n.client.Settle(ctx, tx, refused); !revert.Is(err, "ThresholdNotMet") {
		t.Errorf("signers of 110 in 210: got %v, want ThresholdNotMet", err)
	}
	refused = request
	refused.Signatures.Signers = refused.Signatures.Signers[:1]
	if _, err := n.client.Settle(ctx, tx, refused); err == nil || revert.Is(err, "WrongSignature") {
		t.Errorf("a key that isn't the signers': got %v, want it noticed before sending", err)
	}

	settled, err := n.client.Settle(ctx, tx, request)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("settleRound with three lines and one non-signer: %d gas", settled.GasUsed)
	record, err := n.client.SettlementOf(ctx, id)
	if err != nil {
		t.Fatal(err)
	}
	if record.SettledIndex != 1 || record.WorkSeed != this.WorkSeed || record.SampleSeed != results.SampleSeed ||
		record.ResultsHash != results.ResultsHash || record.Block != settled.Block || record.TxHash != settled.TxHash || !slices.Equal(record.Lines, lines) {
		t.Errorf("got %+v", record)
	}
	if _, err := n.client.Settle(ctx, tx, request); !revert.Is(err, "RoundNotOpen") {
		t.Errorf("settled twice: got %v, want RoundNotOpen", err)
	}
	for _, l := range lines {
		account, err := n.client.LedgerAccount(ctx, l.Operator, settled.Block)
		if err != nil {
			t.Fatal(err)
		}
		want := flops.Account{}.Apply(1, l)
		if account.Account != want || account.Multiplier != want.MultiplierAt(2) {
			t.Errorf("account of %s: got %+v, want %+v", l.Operator, account, want)
		}
		rate := new(big.Int).Lsh(new(big.Int).SetUint64(l.Work().GiFLOP()), 30)
		if rate.Div(rate, new(big.Int).SetUint64(params.RateSeconds())); account.Rate.Cmp(rate) != 0 {
			t.Errorf("rate of %s: got %s, want %s FLOP/s", l.Operator, account.Rate, rate)
		}
		before, err := n.client.LedgerAccount(ctx, l.Operator, settled.Block-1)
		if err != nil {
			t.Fatal(err)
		}
		if before.Account != (flops.Account{}) || before.Multiplier != 128 {
			t.Errorf("account of %s before the settlement: got %+v", l.Operator, before)
		}
	}
}

func TestRoundOfTwoQuorumsCountsSignersOncePerQuorum(t *testing.T) {
	t.Parallel()
	n := newNetworkOf(t, 2, newOperator(t, 100, 0), newOperator(t, 100, 0, 1), newOperator(t, 100, 1), newOperator(t, 10, 0, 1))
	ctx, tx := t.Context(), n.challenger()
	salt := flops.Keccak([]byte("salt"))
	id, opened, err := n.client.OpenRound(ctx, tx, flops.Keccak(salt[:]))
	if err != nil {
		t.Fatal(err)
	}
	delay := uint64(flops.DevnetParams().SampleDelay)
	if err := n.anvil.MineApart(ctx, delay, 1); err != nil {
		t.Fatal(err)
	}
	sample, err := n.client.SampleHeader(ctx, opened.Block+delay)
	if err != nil {
		t.Fatal(err)
	}
	round, err := n.client.Round(ctx, id)
	if err != nil {
		t.Fatal(err)
	}
	if round.QuorumCount != 2 {
		t.Fatalf("round has %d quorums", round.QuorumCount)
	}
	set, err := n.client.OperatorsAt(ctx, round.OpenBlock)
	if err != nil {
		t.Fatal(err)
	}
	if want := tokens(155); set.TotalStake[0].Cmp(want) != 0 || set.TotalStake[1].Cmp(want) != 0 {
		t.Errorf("total stakes %s, want %s in both quorums", set.TotalStake, want)
	}
	this := round.Attempt(salt)
	packed := flops.PackLines(n.lines(1))
	results := flops.Results{SampleSeed: flops.SampleSeed(sample.PrevRandao, this.WorkSeed), ResultsHash: flops.ResultsHash(packed)}
	settle := func(signers ...deploy.Operator) error {
		s := n.sign(set, this.ResultsDigest(results), signers...)
		signed := func(id flops.OperatorID) bool { return slices.Contains(s.Signers, id) }
		_, err := n.client.Settle(ctx, tx, chain.SettleRequest{RoundID: id, Salt: salt, Sample: sample, Lines: packed, Signatures: s})
		if reached := set.Reached(signed, flops.DevnetParams().Threshold); reached != !revert.Is(err, "ThresholdNotMet") {
			t.Errorf("threshold reached: %t by our count; the contract says %v", reached, err)
		}
		return err
	}
	if err := settle(); !revert.Is(err, "ThresholdNotMet") {
		t.Errorf("nobody: got %v, want ThresholdNotMet", err)
	}
	// 150 of 155 in quorum 0, 50 of 155 in quorum 1.
	if err := settle(n.operators[0], n.operators[1]); !revert.Is(err, "ThresholdNotMet") {
		t.Errorf("one quorum short: got %v, want ThresholdNotMet", err)
	}
	if err := settle(n.operators[0], n.operators[1], n.operators[2]); err != nil {
		t.Error(err)
	}
}

func TestRoundWithEarlySampleIsVoided(t *testing.T) {
	t.Parallel()
	n := newNetwork(t, 100)
	ctx, tx := t.Context(), n.challenger()
	id, opened, err := n.client.OpenRound(ctx, tx, flops.Keccak([]byte("hash of a salt")))
	if err != nil {
		t.Fatal(err)
	}
	delay := uint64(flops.DevnetParams().SampleDelay)
	if err := n.anvil.Mine(ctx, delay); err != nil { // all at the same second
		t.Fatal(err)
	}
	sample, err := n.client.SampleHeader(ctx, opened.Block+delay)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := n.client.VoidRound(ctx, tx, id, sample); err != nil {
		t.Fatal(err)
	}
	round, err := n.client.Round(ctx, id)
	if err != nil {
		t.Fatal(err)
	}
	if round.Status != chain.RoundVoid {
		t.Errorf("round is %s, want void", round.Status)
	}
	if _, err := n.client.SettlementOf(ctx, id); !errors.Is(err, chain.ErrNotSettled) {
		t.Errorf("settlement of a void round: got %v, want ErrNotSettled", err)
	}
}
