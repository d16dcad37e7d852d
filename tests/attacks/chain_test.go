package attacks

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"os"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/revert"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/devnet/anvil"
	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A deployment is a chain with EigenLayer, the AVS and its operators, which all
// tests of this package share.
type deployment struct {
	anvil     *anvil.Node
	at        *chain.Deployment
	accounts  *deploy.Accounts
	operators []deploy.Operator
	snapshot  string
}

// deployed is the package's only chain, booted for the first test that needs
// one.
var deployed = sync.OnceValues(func() (*deployment, error) {
	ctx := context.Background()
	a, err := anvil.Start(ctx, "")
	if err != nil {
		return nil, err
	}
	d := &deployment{anvil: a}
	stop = a.Close
	if d.at, d.accounts, err = deploy.Run(ctx, a, deploy.Options{Params: flops.DevnetParams()}); err != nil {
		return nil, err
	}
	for i, stake := range stakes {
		r, err := deploy.NewOperator(fmt.Sprintf("operator %d", i), stake)
		if err != nil {
			return nil, err
		}
		d.operators = append(d.operators, r)
	}
	if err := deploy.Register(ctx, a, d.at, d.operators); err != nil {
		return nil, err
	}
	return d, a.Call(ctx, &d.snapshot, "evm_snapshot")
})

// stakes of the operators, in whole tokens. Any three of the first four are a
// quorum, and no two are.
var stakes = []int64{100, 100, 100, 100, 10}

var stop = func() {}

func TestMain(m *testing.M) {
	code := m.Run()
	stop()
	os.Exit(code)
}

// A network is the deployment for one test: the effects of other tests are undone.
type network struct {
	*deployment
	t      *testing.T
	client *chain.Client
	params flops.Params
}

func onChain(t *testing.T) *network {
	t.Helper()
	d, err := deployed()
	if err != nil {
		t.Fatal(err)
	}
	n := &network{deployment: d, t: t}
	n.goBack(&d.snapshot)
	if n.client, err = chain.Dial(t.Context(), rpc.At(d.anvil.URL()), d.at); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(n.client.Close)
	if n.params, err = n.client.CurrentParams(t.Context()); err != nil {
		t.Fatal(err)
	}
	return n
}

func (n *network) must(err error) {
	n.t.Helper()
	if err != nil {
		n.t.Fatal(err)
	}
}

// remember takes a snapshot to go back to.
func (n *network) remember() (snapshot string) {
	n.t.Helper()
	n.must(n.anvil.Call(n.t.Context(), &snapshot, "evm_snapshot"))
	return snapshot
}

// goBack undoes everything since the snapshot, and takes it again.
func (n *network) goBack(snapshot *string) {
	n.t.Helper()
	var ok bool
	n.must(n.anvil.Call(n.t.Context(), &ok, "evm_revert", *snapshot))
	if !ok {
		n.t.Fatalf("the chain didn't go back to %s", *snapshot)
	}
	*snapshot = n.remember()
}

// by makes a transaction manager of an operator's account.
func (n *network) by(i int) *txmgr.Manager {
	return n.sender(n.operators[i].Account, time.Millisecond)
}

func (n *network) challenger() *txmgr.Manager {
	return n.sender(n.accounts.Challenger, time.Millisecond)
}

// newAccount makes a transaction manager of a funded account that has no role.
func (n *network) newAccount() *txmgr.Manager { return n.sender(n.fund(), time.Millisecond) }

// flooder is a new account that has many transactions in flight at once.
func (n *network) flooder() *txmgr.Manager { return n.sender(n.fund(), 50*time.Millisecond) }

func (n *network) fund() *ecdsa.PrivateKey {
	n.t.Helper()
	key, err := crypto.GenerateKey()
	n.must(err)
	n.must(n.anvil.Fund(n.t.Context(), deploy.AddressOf(key), deploy.DevEther()))
	return key
}

func (n *network) sender(key *ecdsa.PrivateKey, poll time.Duration) *txmgr.Manager {
	n.t.Helper()
	tx, err := txmgr.New(n.t.Context(), n.client.Conn, key, txmgr.Options{Poll: poll})
	n.must(err)
	return tx
}

// An attempt is an opened round whose samples are drawn.
type attempt struct {
	flops.Attempt
	chain  *chain.OpenedRound
	salt   flops.Hash
	set    *chain.Roster
	sample *rpc.SampleHeader
}

// salt is the salt of every round, so that attempts differ only in what the chain has.
var salt = flops.Keccak([]byte("salt"))

// open opens a round and waits for its samples.
func (n *network) open() *attempt {
	n.t.Helper()
	ctx := n.t.Context()
	id, _, err := n.client.OpenRound(ctx, n.challenger(), flops.Keccak(salt[:]))
	n.must(err)
	n.must(n.anvil.MineApart(ctx, uint64(n.params.SampleDelay), 1))
	r, err := n.client.Attempt(ctx, id)
	n.must(err)
	a := &attempt{chain: r, salt: salt, set: r.Operators, Attempt: r.Attempt(salt)}
	a.sample, err = n.client.SampleHeader(ctx, r.Clock().SampleBlock())
	n.must(err)
	return a
}

// lines are a line of some laps of size 256 for each operator.
func (n *network) lines(laps uint64) []flops.Line {
	var out []flops.Line
	for _, r := range n.operators {
		out = append(out, flops.Line{Operator: deploy.AddressOf(r.Account), N: flops.MinSize, Laps: laps, Verdict: flops.VerdictOK})
	}
	slices.SortFunc(out, func(a, b flops.Line) int { return slices.Compare(a.Operator[:], b.Operator[:]) })
	return out
}

// results are the results to sign for lines, with some set and evidence.
func (a *attempt) results(lines []flops.Line) flops.Results {
	return flops.Results{
		SampleSeed:    flops.SampleSeed(a.sample.PrevRandao, a.WorkSeed),
		CommitSetHash: flops.Keccak([]byte("set")), EvidenceHash: flops.Keccak([]byte("evidence")),
		ResultsHash: flops.ResultsHash(flops.PackLines(lines)),
	}
}

// sign has some operators sign a digest.
func (n *network) sign(set *chain.Roster, digest flops.Hash, signers ...deploy.Operator) chain.Signatures {
	n.t.Helper()
	sum := bls.NewAggregate(digest)
	s := chain.Signatures{Operators: set}
	for _, r := range signers {
		_, err := sum.Add(r.Key.Public(), r.Key.Sign(digest), 1)
		n.must(err)
		s.Signers = append(s.Signers, r.Key.Public().ID())
	}
	s.Sum, s.Key = sum.Sum()
	return s
}

// settlement settles lines with the signatures of some operators over them.
func (n *network) settlement(a *attempt, lines []flops.Line, signers ...deploy.Operator) chain.SettleRequest {
	n.t.Helper()
	res := a.results(lines)
	return chain.SettleRequest{
		RoundID: a.ID, Salt: a.salt, CommitSetHash: res.CommitSetHash, EvidenceHash: res.EvidenceHash,
		Sample: a.sample, Lines: flops.PackLines(lines), Signatures: n.sign(a.set, a.ResultsDigest(res), signers...),
	}
}

// settle settles the lines with everybody's signature.
func (n *network) settle(a *attempt, lines []flops.Line) {
	n.t.Helper()
	_, err := n.client.Settle(n.t.Context(), n.challenger(), n.settlement(a, lines, n.operators...))
	n.must(err)
}

// wantRevert checks that a settlement is refused with one of these errors, and that
// the round stays open.
func (n *network) wantRevert(what string, q chain.SettleRequest, names ...string) {
	n.t.Helper()
	_, err := n.client.Settle(n.t.Context(), n.by(0), q)
	if !slices.ContainsFunc(names, func(name string) bool { return revert.Is(err, name) }) {
		n.t.Errorf("%s: got %v, want %v", what, err, names)
	}
	if _, err := n.client.SettlementOf(n.t.Context(), q.RoundID); !errors.Is(err, chain.ErrNotSettled) {
		n.t.Fatalf("%s: the round's settlement is there (%v)", what, err)
	}
}

func (n *network) account(a flops.Address) flops.Account {
	n.t.Helper()
	got, err := n.client.LedgerAccount(n.t.Context(), a, 0)
	n.must(err)
	return got.Account
}
