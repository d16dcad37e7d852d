package devnet

import (
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/proof-of-flops/proof-of-flops/api"
	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// chainOnly is a network with a chain and a folder, and no services.
func chainOnly(t *testing.T) *Network {
	t.Helper()
	n := newNetwork(NetworkOptions{Dir: t.TempDir()})
	t.Cleanup(n.Close)
	b := &boot{Network: n, o: NetworkOptions{Params: flops.DevnetParams()}}
	for _, step := range []func() error{
		func() error { return b.makeFolder(t.Context()) },
		func() error { return b.startChain(t.Context()) },
		func() error { return b.describe(t.Context()) },
	} {
		if err := step(); err != nil {
			t.Fatal(err)
		}
	}
	return n
}

func anOperator(t *testing.T, name string) Operator {
	t.Helper()
	o, err := deploy.NewOperator("127.0.0.1:9000", stake)
	if err != nil {
		t.Fatal(err)
	}
	return Operator{Name: name, Operator: o, Address: deploy.AddressOf(o.Account), ID: o.Key.Public().ID()}
}

// TestOperatorsOfOthersAreListedFromTheirRegistrationOn registers an operator of
// somebody else beside the devnet's own.
func TestOperatorsOfOthersAreListedFromTheirRegistrationOn(t *testing.T) {
	n := chainOnly(t)
	ctx := t.Context()
	own, other := anOperator(t, "operator-1"), anOperator(t, "theirs")
	register := func(o Operator) uint64 {
		t.Helper()
		if err := deploy.Register(ctx, n.anvil, n.Deployment, []deploy.Operator{o.Operator}); err != nil {
			t.Fatal(err)
		}
		head, err := n.Chain.Head(ctx)
		if err != nil {
			t.Fatal(err)
		}
		return head.Number
	}
	n.Operators = []Operator{own}
	before := register(own)
	after := register(other)
	for block, want := range map[uint64][]string{before: {"operator-1"}, after: {"operator-1", abbreviate(checksummed(other.Address))}} {
		got, err := n.OperatorsAt(ctx, block)
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, o := range got {
			names = append(names, o.Name)
		}
		if strings.Join(names, " ") != strings.Join(want, " ") {
			t.Errorf("at block %d: got %q, want %q", block, names, want)
		}
	}
	if got, want := n.nameOf(other.ID), abbreviate(checksummed(other.Address)); got != want {
		t.Errorf("the name is %q, want %q", got, want)
	}

	n.Aggregator = api.NewClient("http://127.0.0.1:1") // answers nothing
	r, err := n.void(ctx, 1, "nobody came", after)
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Operators) != 2 || r.Operators[1].Address != checksummed(other.Address) || r.Operators[1].Verdict != flops.RefusedNoCommit {
		t.Errorf("a void round reports %+v", r.Operators)
	}
	state := stateOf([]Operator{own, {Name: "theirs", Address: other.Address}}, nil, r, nil, time.Now())
	if len(state.Rows) != 2 || state.Rows[1].Address != checksummed(other.Address) {
		t.Errorf("the view shows %+v", state.Rows)
	}
}

func TestFundGivesEtherAndTokensOnTopOfWhatIsThere(t *testing.T) {
	n := chainOnly(t)
	if err := n.anvil.StartMining(t.Context(), time.Second); err != nil {
		t.Fatal(err)
	}
	to := flops.Address{0: 0xab, 19: 1}
	for i, gift := range []struct{ wei, tokens, haveWei, haveTokens int64 }{{3, 5, 3, 5}, {4, 0, 7, 5}, {0, 6, 7, 11}} {
		got, err := Fund(t.Context(), n.Dir, to, tokens(gift.wei), tokens(gift.tokens))
		if err != nil {
			t.Fatal(err)
		}
		if got.Wei.Cmp(tokens(gift.haveWei)) != 0 || got.Tokens.Cmp(tokens(gift.haveTokens)) != 0 {
			t.Errorf("gift %d: it has %s wei and %s tokens, want %d and %d of 10^18", i, got.Wei, got.Tokens, gift.haveWei, gift.haveTokens)
		}
	}
	head, err := n.Chain.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := n.Chain.WaitBlock(t.Context(), head.Number+1, 20*time.Millisecond); err != nil {
		t.Errorf("no block is mined any more: %v", err)
	}
	n.Close()
	if _, err := Fund(t.Context(), n.Dir, to, tokens(1), tokens(1)); err == nil || !strings.Contains(err.Error(), "may have ended") {
		t.Errorf("of a devnet that has ended: got %v", err)
	}
}

func TestFundSaysWhatIsMissing(t *testing.T) {
	one := big.NewInt(1)
	if _, err := Fund(t.Context(), t.TempDir(), flops.Address{1}, one, one); err == nil || !strings.Contains(err.Error(), "name the --dir of a running one") {
		t.Errorf("no devnet: got %v", err)
	}
	dir := t.TempDir()
	f, err := claim(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer f.release(true)
	if _, err := Fund(t.Context(), dir, flops.Address{1}, one, one); err == nil || !strings.Contains(err.Error(), "is not ready yet") {
		t.Errorf("one that starts: got %v", err)
	}
}
