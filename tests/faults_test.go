package tests

import (
	"context"
	"io"
	"net/http"
	"regexp"
	"strconv"
	"testing"
	"time"

	"github.com/proof-of-flops/proof-of-flops/devnet"
	"github.com/proof-of-flops/proof-of-flops/devnet/liars"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/tests/long"
)

// frugalOperators keep a processor a quarter busy: networks that only keep time can
// run side by side.
func frugalOperators() []devnet.Operator {
	return []devnet.Operator{
		{Name: "operator-1", Device: "auto", Size: 512, Threads: 1, Load: "10%"},
		{Name: "operator-2", Device: "auto", Size: 256, Threads: 1, Load: "5%"},
		{Name: "operator-3", Device: "auto", Size: 256, Threads: 1, Load: "3%"},
		{Name: "operator-4", Device: "go", Size: 256, Threads: 1, Load: "5%"},
	}
}

// faultsOf are all kinds of lies of operators or of the aggregator.
func faultsOf(aggregator bool) (out []liars.Liar) {
	for _, f := range liars.All() {
		if f.OfAggregator() == aggregator {
			out = append(out, f)
		}
	}
	return out
}

// ended waits for the end of a round, and checks that nobody honest was harmed.
func ended(t *testing.T, n *devnet.Network, id uint64) *devnet.RoundReport {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	r, err := n.Ended(ctx, id, poll)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("round %d settled %t %s", id, r.Settled, r.Note)
	checkUnharmed(t, n, r)
	return r
}

// tries is how many rounds a test gives a network to settle one: a machine that
// stalls for a moment loses a round, as it should.
const tries = 3

// eventually has attempt play a round, and the next ones, until one settles.
// None may harm anybody. It returns the settled round's report and the id of the
// round after.
func eventually(t *testing.T, id uint64, what string, attempt func(id uint64) *devnet.RoundReport) (*devnet.RoundReport, uint64) {
	t.Helper()
	for range tries {
		r := attempt(id)
		id++
		if r.Settled {
			return r, id
		}
	}
	t.Fatalf("%s: rounds %d to %d all went void", what, id-tries, id-1)
	return nil, 0
}

func TestEveryLyingOperatorGetsItsVerdict(t *testing.T) {
	t.Parallel()
	long.Only(t, "every kind of liar, where another test has one")
	n := startNetwork(t, devnet.NetworkOptions{Params: quickParams(), Operators: frugalOperators(), Liars: faultsOf(false)})
	id := uint64(1)
	for range 2 {
		var r *devnet.RoundReport
		r, id = eventually(t, id, "liars among the operators", func(id uint64) *devnet.RoundReport { return ended(t, n, id) })
		for i, o := range r.Operators {
			m, want := n.Operators[i], flops.VerdictOK
			if m.Liar.Kind != "" {
				want = m.Liar.Verdict
			}
			if o.Verdict != want {
				t.Errorf("round %d: %s is %s (%s), want %s", r.ID, m.Name, o.Verdict, o.Sentence, want)
			}
		}
	}
	// The forged messages were refused, and counted.
	for _, call := range []string{"SubmitCommitment", "SubmitReveal", "SubmitSetReceipt", "SubmitResults", "SubmitObjection"} {
		if refused := counted(t, n, call, flops.RefusedBadSignature); refused == 0 {
			t.Errorf("no forged %s was counted", call)
		}
	}
}

// counted is how many calls of a procedure the aggregator has refused with a
// code.
func counted(t *testing.T, n *devnet.Network, procedure string, code flops.Verdict) int {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, n.URL+"/metrics", nil)
	if err != nil {
		t.Fatal(err)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close() //nolint:errcheck // read only
	b, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	line := regexp.MustCompile(`pof_aggregator_call_seconds_count\{outcome="` + code.String() + `",procedure="[^"]*/` + procedure + `"\} (\d+)`)
	m := line.FindSubmatch(b)
	if m == nil {
		return 0
	}
	count, err := strconv.Atoi(string(m[1]))
	if err != nil {
		t.Fatal(err)
	}
	return count
}

// TestLyingAggregatorGetsNoQuorum gives each lie of the aggregator a round of its
// own, and wants the operators to say which lie it was.
func TestLyingAggregatorGetsNoQuorum(t *testing.T) {
	t.Parallel()
	long.Only(t, "every lie of the aggregator against real processes, where the operator's tests have them in one process")
	p := quickParams()
	p.Window, p.SaltGrace, p.FreezeGrace, p.SampleDelay = 5, 4, 3, 13 // each lie has one round only
	p.SettleBlocks = 21                                               // so that rounds without a quorum expire soon
	lies := faultsOf(true)
	n := startNetwork(t, devnet.NetworkOptions{Params: p, Operators: frugalOperators(), Liars: lies})
	codes := map[string]flops.Verdict{
		"edit-verdict":    flops.VerdictOK, // which it is
		"drop-commitment": flops.ObjectionDropped,
		"drop-reveal":     flops.ObjectionDropped,
		"late-set":        flops.ObjectionLateSet,
		"two-sets":        flops.ObjectionOtherSet,
	}
	ended(t, n, 1) // is honest
	for i, f := range lies {
		id := uint64(2 + i)
		r := ended(t, n, id)
		if r.Settled {
			t.Errorf("%s: round %d was settled", f.Kind, id)
		}
		attempt := attemptAt(t, n, id)
		objectors := 0
		for _, m := range n.Operators {
			objections, err := n.Archive(m).Objections(t.Context(), attempt)
			if err != nil {
				t.Fatal(err)
			}
			for _, o := range objections {
				if o.Code != codes[f.Kind] {
					t.Errorf("%s: %s objects %s, want %s", f.Kind, m.Name, o.Code, codes[f.Kind])
				}
				objectors++
			}
		}
		if objectors < 2 { // fewer could not have kept a quorum from signing
			t.Errorf("%s: %d operators object", f.Kind, objectors)
		}
		if f.Kind == "two-sets" {
			checkEquivocation(t, n, attempt)
		}
	}
	eventually(t, uint64(2+len(lies)), "after all lies", func(id uint64) *devnet.RoundReport { return ended(t, n, id) })
}

// attemptAt is a round as the aggregator has taken part in it.
func attemptAt(t *testing.T, n *devnet.Network, id uint64) flops.Attempt {
	t.Helper()
	s, err := n.Aggregator.RoundStatus(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	if len(s.WorkSeed) != 32 {
		t.Fatalf("round %d has no work seed", id)
	}
	return flops.Attempt{Domain: n.Deployment.Domain(), ID: id, WorkSeed: flops.Hash(s.WorkSeed)}
}

// checkEquivocation wants an operator to publish the proof of two sets.
func checkEquivocation(t *testing.T, n *devnet.Network, attempt flops.Attempt) {
	t.Helper()
	for _, m := range n.Operators {
		var proof flops.Equivocation
		proof, err := n.Archive(m).Equivocation(t.Context(), attempt)
		if err == nil && proof[0].Hash != proof[1].Hash {
			return
		}
	}
	t.Error("nobody has the proof of the two sets")
}
