package tests

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/proof-of-flops/proof-of-flops/bindings/directledger"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/devnet"
	"github.com/proof-of-flops/proof-of-flops/devnet/anvil"
	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
	"github.com/proof-of-flops/proof-of-flops/devnet/liars"
	"github.com/proof-of-flops/proof-of-flops/epoch"
	"github.com/proof-of-flops/proof-of-flops/epochfollow"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A twin is a direct ledger on the same chain. This test plays its round book and
// its disputes.
type twin struct {
	t      *testing.T
	eth    *ethclient.Client
	opts   *bind.TransactOpts
	ledger *directledger.DirectLedger
	params flops.Params
}

func newTwin(t *testing.T, n *devnet.Network) *twin {
	t.Helper()
	ctx := t.Context()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	anvil, err := anvil.Attach(ctx, n.RPC())
	if err != nil {
		t.Fatal(err)
	}
	if err := anvil.Fund(ctx, deploy.AddressOf(key), deploy.DevEther()); err != nil {
		t.Fatal(err)
	}
	eth, err := ethclient.DialContext(ctx, n.RPC())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(eth.Close)
	opts, err := bind.NewKeyedTransactorWithChainID(key, new(big.Int).SetUint64(n.Deployment.ChainID))
	if err != nil {
		t.Fatal(err)
	}
	params, err := n.Chain.CurrentParams(ctx)
	if err != nil {
		t.Fatal(err)
	}
	_, tx, l, err := directledger.DeployDirectLedger(opts, eth, opts.From, opts.From)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := bind.WaitDeployed(ctx, eth, tx); err != nil {
		t.Fatal(err)
	}
	return &twin{t, eth, opts, l, params}
}

// follow gives the direct ledger every round and fault that the epoch ledger has
// settled.
func (w *twin) follow(n *devnet.Network, steps uint64) (faults int) {
	w.t.Helper()
	ctx := w.t.Context()
	terms, err := n.Chain.EpochTerms()
	if err != nil {
		w.t.Fatal(err)
	}
	head, err := n.Chain.Head(ctx)
	if err != nil {
		w.t.Fatal(err)
	}
	events, err := n.Chain.EpochEvents(ctx, terms.DeployedBlock, head.Number)
	if err != nil {
		w.t.Fatal(err)
	}
	holders := make(map[int]flops.Address)
	var lines *chain.Settlement
	for _, e := range events {
		switch e := e.(type) {
		case *chain.SlotTaken:
			holders[e.Slot] = e.Account
		case *chain.LinesSettled:
			lines = e.Settlement
		case *chain.StepChained:
			if e.Number >= steps {
				return faults
			}
			switch s := e.Step.(type) {
			case *epoch.Round:
				w.must(func() error {
					tx, err := w.ledger.ApplyLines(w.opts, s.SettledIndex, w.params.Window+w.params.FreezeGrace, new(big.Int), flops.PackLines(lines.Lines), [32]byte{})
					if err != nil {
						return err
					}
					return w.mined(ctx, tx.Hash())
				}())
			case *epoch.Fault:
				faults++
				w.must(func() error {
					tx, err := w.ledger.ApplyFault(w.opts, common.Address(holders[int(s.Faulty)]), new(big.Int).SetUint64(s.Work), common.Address(holders[int(s.Beneficiary)]))
					if err != nil {
						return err
					}
					return w.mined(ctx, tx.Hash())
				}())
			default:
				w.t.Fatalf("step %d is a %T", e.Number, s)
			}
		}
	}
	return faults
}

func (w *twin) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

func (w *twin) mined(ctx context.Context, tx common.Hash) error {
	r, err := bind.WaitMinedHash(ctx, w.eth, tx)
	if err == nil && r.Status != 1 {
		err = errors.New("the direct ledger refused")
	}
	return err
}

// TestEpochLedgerGivesWhatADirectOneDoes settles rounds and a proven fault with
// real proofs, and compares every account with a direct ledger that gets the same
// rounds and faults.
func TestEpochLedgerGivesWhatADirectOneDoes(t *testing.T) {
	t.Parallel()
	n := startNetwork(t, devnet.NetworkOptions{
		Operators: frugalOperators(), Ledger: deploy.EpochLedger, Watch: true, Liars: []liars.Liar{fault(t, "wrong-tile")},
	})
	ctx := t.Context()
	epochs, err := n.NewEpochs(ctx)
	if err != nil {
		t.Fatal(err)
	}
	report := &devnet.Report{}
	for id := uint64(1); report.Settled() < 4; id++ {
		r, err := n.Ended(ctx, id, poll)
		if err != nil {
			t.Fatal(err)
		}
		if !r.Settled && id > 6 {
			t.Fatalf("round %d went void: %s", id, r.Note)
		}
		report.Rounds = append(report.Rounds, *r)
		for _, o := range r.Operators {
			if o.Verdict == flops.VerdictOK && o.Laps == 0 {
				t.Errorf("round %d: %s is OK without work", id, o.Name)
			}
		}
	}
	if err := n.NewDisputes().Over(ctx, report, poll, func() {}); err != nil {
		t.Fatal(err)
	}
	var settled []devnet.EpochReport
	for len(settled) < 2 || settled[len(settled)-1].ToStep < 5 { // four rounds and a fault
		if err := epochs.Over(ctx, poll, func(r *devnet.EpochReport) { settled = append(settled, *r) }); err != nil {
			t.Fatal(err)
		}
		if _, err := n.Ended(ctx, uint64(len(report.Rounds))+1, poll); err != nil { // the last step waits for another
			t.Fatal(err)
		}
	}
	last := settled[len(settled)-1]
	direct := newTwin(t, n)
	if direct.follow(n, last.ToStep) == 0 {
		t.Error("no fault was settled")
	}
	some := false
	for _, a := range last.Accounts {
		points, err := direct.ledger.FlopsOf(&bind.CallOpts{Context: ctx}, common.HexToAddress(a.Address))
		if err != nil {
			t.Fatal(err)
		}
		if a.Points != points.String() {
			t.Errorf("after %d steps %s has %s points, a direct ledger gives %s", last.ToStep, a.Name, a.Points, points)
		}
		some = some || points.Sign() > 0
	}
	if len(last.Accounts) != len(n.Operators) || !some {
		t.Errorf("the accounts are %+v", last.Accounts)
	}
	testEpochCommands(t, n)
}

// testEpochCommands proves a partial epoch and withdraws, as anybody can.
func testEpochCommands(t *testing.T, n *devnet.Network) {
	t.Helper()
	ctx := t.Context()
	on := []string{"--rpc", n.RPC(), "--deployment", filepath.Join(n.Dir, "deployment.json"), "--json",
		"--ecdsa-keystore", filepath.Join(n.Dir, "withdrawer.ecdsa.json"), "--ecdsa-password-file", filepath.Join(n.Dir, "password")}
	follower, err := epochfollow.New(n.Chain)
	if err != nil {
		t.Fatal(err)
	}
	deadline, cancel := context.WithTimeout(ctx, 2*time.Minute)
	defer cancel()
	for { // until this is faster than the aggregator
		stdout, stderr, code := command(t, "aggregator", args([]string{"prove-epoch", "--development-keys", "--partial"}, on)...)
		if code == 0 {
			var out struct{ FromStep, ToStep uint64 }
			if err := json.Unmarshal([]byte(stdout), &out); err != nil {
				t.Fatal(err)
			}
			if out.ToStep <= out.FromStep {
				t.Errorf("settled %+v", out)
			}
			break
		}
		select {
		case <-deadline.Done():
			t.Fatalf("aggregator prove-epoch: %s", stderr)
		case <-time.After(poll):
		}
	}
	stdout, stderr, code := command(t, "operator", args([]string{"withdraw", "--address", n.Operators[0].Address.String()}, on)...)
	if code != 0 {
		t.Fatalf("operator withdraw: %s", stderr)
	}
	var out struct{ Operator, Points string }
	if err := json.Unmarshal([]byte(stdout), &out); err != nil {
		t.Fatal(err)
	}
	l, err := follower.Read(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	_, account, err := l.Proof(n.Operators[0].Address)
	if err != nil {
		t.Fatal(err)
	}
	a, err := n.Chain.LedgerAccount(ctx, n.Operators[0].Address, 0)
	if err != nil || out.Points != strconv.FormatUint(a.Points, 10) || a.Points > account.Points || a.Points == 0 {
		t.Errorf("withdrew %+v, the contract has %+v (%v), under the root are %d points", out, a, err, account.Points)
	}
}
