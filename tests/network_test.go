package tests

import (
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/proof-of-flops/proof-of-flops/devnet"
	"github.com/proof-of-flops/proof-of-flops/devnet/liars"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/tests/long"
)

const poll = 200 * time.Millisecond

// busyMargin is half of the shortest window: networks of tests share a machine.
const busyMargin = 2 * time.Second

// startNetwork runs the real processes on anvil, and shows their logs if the
// test fails.
func startNetwork(t *testing.T, o devnet.NetworkOptions) *devnet.Network {
	t.Helper()
	o.Bin, o.Dir, o.Poll = binaries, t.TempDir(), poll
	if o.Margin == 0 {
		o.Margin = busyMargin
	}
	if o.Params.Window == 0 {
		o.Params = flops.DevnetParams()
	}
	n, err := devnet.Start(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		n.Close()
		if t.Failed() {
			t.Log(n.Logs())
		}
	})
	return n
}

func fault(t *testing.T, kind string) liars.Liar {
	t.Helper()
	f, err := liars.Find(kind)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestNetworkCreditsHonestOperatorsAndCatchesTheLiar(t *testing.T) {
	t.Parallel()
	seats := frugalOperators()
	seats[3].Load = "30%" // of pure Go, so that it is worth a point in the first round
	testCreditsAndVerdicts(t, devnet.NetworkOptions{Params: quickParams(), Operators: seats})
}

// TestDevnetCreditsHonestOperatorsAndCatchesTheLiar keeps more than a processor
// busy, so nothing runs beside it.
func TestDevnetCreditsHonestOperatorsAndCatchesTheLiar(t *testing.T) {
	long.Only(t, "the devnet's own parameters and operators, where another network has shorter rounds and slower operators")
	testCreditsAndVerdicts(t, devnet.NetworkOptions{})
}

// testCreditsAndVerdicts runs three rounds with a liar, and compares the contract
// with the ledger's rule.
func testCreditsAndVerdicts(t *testing.T, o devnet.NetworkOptions) {
	t.Helper()
	o.Liars = []liars.Liar{fault(t, "wrong-tile")}
	n := startNetwork(t, o)
	accounts := make(map[string]flops.Account)
	next := uint64(1)
	for index := uint64(1); index <= 3; index++ {
		var r *devnet.RoundReport
		r, next = eventually(t, next, "a liar among honest operators", func(id uint64) *devnet.RoundReport { return ended(t, n, id) })
		id := r.ID
		if index == 1 {
			testAudit(t, n, r)
		}
		if len(r.Operators) != 5 {
			t.Fatalf("round %d reports %d operators, want 5", id, len(r.Operators))
		}
		for i, o := range r.Operators {
			m := n.Operators[i]
			want := flops.VerdictOK
			if m.Liar.Kind != "" {
				want = flops.VerdictWrongTile
			}
			if o.Verdict != want {
				t.Errorf("round %d: %s is %s (%s), want %s", id, m.Name, o.Verdict, o.Sentence, want)
			}
			line := flops.Line{Operator: m.Address, N: o.N, Laps: o.Laps, Verdict: o.Verdict}
			before := accounts[m.Name]
			after := before.Apply(index, line)
			accounts[m.Name] = after
			if got := strconv.FormatUint(after.Points, 10); o.Points != got {
				t.Errorf("round %d: %s has %s points, the rule gives %s", id, m.Name, o.Points, got)
			}
			work := new(big.Int).Mul(big.NewInt(2*int64(o.Laps)), new(big.Int).Exp(big.NewInt(int64(o.N)), big.NewInt(3), nil))
			if o.FLOPS != work.String() {
				t.Errorf("round %d: %s reports %s FLOP, 2·n³·laps is %s", id, m.Name, o.FLOPS, work)
			}
			if applied := float64(before.MultiplierAt(index)) / 128; want == flops.VerdictOK && o.Multiplier != applied {
				t.Errorf("round %d: %s has the multiplier %g, the rule gives %g", id, m.Name, o.Multiplier, applied)
			}
		}
	}
	for _, m := range n.Operators {
		if honest := m.Liar.Kind == ""; (accounts[m.Name].Points > 0) != honest {
			t.Errorf("%s ends with %d points", m.Name, accounts[m.Name].Points)
		}
	}
}

// auditResult is what challenger audit prints.
type auditResult struct {
	OK     bool
	Faults []string
	Lines  []struct{ Operator, Recorded, Derived string }
}

// testAudit repeats a round's verification with the challenger's command: with
// evidence from the aggregator, from an operator, from a file, and from a file
// that was tampered with.
func testAudit(t *testing.T, n *devnet.Network, r *devnet.RoundReport) {
	t.Helper()
	on := []string{"audit", "--rpc", n.RPC(), "--deployment", filepath.Join(n.Dir, "deployment.json"), "--json"}
	audit := func(want int, more ...string) auditResult {
		t.Helper()
		stdout, stderr, code := command(t, "challenger", args(on, more)...)
		var out auditResult
		if err := json.Unmarshal([]byte(stdout), &out); err != nil || code != want {
			t.Fatalf("audit %v: code %d, want %d; %v\n%s%s", more, code, want, err, stdout, stderr)
		}
		return out
	}
	id, file := strconv.FormatUint(r.ID, 10), filepath.Join(t.TempDir(), "evidence")
	for _, more := range [][]string{
		{"--from", n.URL, "--save", file, id},
		{"--from", n.Operators[1].URL, id},
		{file},
	} {
		out := audit(0, more...)
		if !out.OK || len(out.Lines) != len(r.Operators) {
			t.Errorf("audit %v: %+v", more, out)
		}
		for _, l := range out.Lines {
			for _, o := range r.Operators {
				if strings.EqualFold(o.Address, l.Operator) && (l.Derived != o.Verdict.String() || l.Recorded != l.Derived) {
					t.Errorf("audit %v: %s is %s, the chain says %s and the report %s", more, l.Operator, l.Derived, l.Recorded, o.Verdict)
				}
			}
		}
	}
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	b[len(b)-1] ^= 1 // of the last reveal's signature
	if err := os.WriteFile(file, b, 0o600); err != nil {
		t.Fatal(err)
	}
	if out := audit(1, file); out.OK || len(out.Faults) < 2 {
		t.Errorf("tampered evidence passes the audit: %+v", out)
	}
}
