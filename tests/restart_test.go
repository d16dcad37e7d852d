package tests

import (
	"context"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/devnet"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/tests/long"
)

// quickParams are the devnet's, with shorter rounds.
func quickParams() flops.Params {
	p := flops.DevnetParams()
	p.Window, p.SampleDelay, p.RevealWindow, p.SettleBlocks, p.MinInterval = 4, 10, 4, 32, 14
	return p
}

// awaitPhase waits until a round after the one given has reached a phase.
func awaitPhase(t *testing.T, n *devnet.Network, after uint64, phase pofv1.Phase) *pofv1.RoundStatus {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		if s := n.Status(ctx); s != nil && s.RoundId > after && s.Phase >= phase {
			return s
		}
		select {
		case <-tick.C:
		case err := <-n.Failed():
			t.Fatal(err)
		case <-ctx.Done():
			t.Fatalf("no round after %d reached %s", after, phase)
		}
	}
}

// checkUnharmed checks what must hold whatever a test has done to a network: a round
// that ended gives no honest operator a fault, credits every commitment that was
// acknowledged, and, if it is void, says why.
func checkUnharmed(t *testing.T, n *devnet.Network, r *devnet.RoundReport) {
	t.Helper()
	if !r.Settled && r.Note == "" {
		t.Errorf("round %d is void, and nobody says why", r.ID)
	}
	for i, o := range r.Operators {
		m := n.Operators[i]
		if m.Liar.Kind != "" {
			continue
		}
		switch o.Verdict { //nolint:exhaustive // these are harmless
		case flops.VerdictOK, flops.RefusedNoCommit, flops.RefusedLateCommit:
		default:
			if !r.Settled {
				continue // a void round has no lines
			}
			t.Errorf("round %d: honest %s is %s: %s", r.ID, m.Name, o.Verdict, o.Sentence)
		}
		if acknowledged(t, n, m.Name, r.ID) && r.Settled && o.Laps == 0 {
			t.Errorf("round %d: the commitment of %s was acknowledged, but has no line", r.ID, m.Name)
		}
	}
	checkSignedOnce(t, n, r)
}

var committed = regexp.MustCompile(`Committed .*\bround=(\d+)\b`)

// acknowledged reports whether an operator's log has a receipt for its commitment
// in a round.
func acknowledged(t *testing.T, n *devnet.Network, name string, round uint64) bool {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(n.Dir, name+".log"))
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range committed.FindAllStringSubmatch(string(b), -1) {
		if m[1] == strconv.FormatUint(round, 10) {
			return true
		}
	}
	return false
}

// checkSignedOnce asks every node of the network for its results of a settled
// round, and compares them with the chain's.
func checkSignedOnce(t *testing.T, n *devnet.Network, r *devnet.RoundReport) {
	t.Helper()
	if !r.Settled {
		return
	}
	s, err := n.Chain.SettlementOf(t.Context(), r.ID)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	for _, m := range n.Operators {
		res, _, err := n.Archive(m).Results(ctx, s.Attempt)
		if err != nil {
			continue // it may have been down, or have objected
		}
		if res.SampleSeed == s.SampleSeed && res.ResultsHash != s.ResultsHash {
			t.Errorf("round %d: %s signed %s, the chain has %s", r.ID, m.Name, res.ResultsHash, s.ResultsHash)
		}
	}
}

// TestServicesKilledInEachPhaseResume kills each service with -9 in each phase
// of a round and starts it again on the data that it left.
func TestServicesKilledInEachPhaseResume(t *testing.T) {
	t.Parallel()
	for _, service := range []string{"operator-1", "aggregator", "challenger"} {
		t.Run(service, func(t *testing.T) {
			t.Parallel()
			long.Only(t, "real processes killed in every phase, where the services' tests restart them in one process")
			killInEachPhase(t, service)
		})
	}
}

func killInEachPhase(t *testing.T, service string) {
	t.Helper()
	n := startNetwork(t, devnet.NetworkOptions{Params: quickParams(), Operators: frugalOperators()})
	phases := []pofv1.Phase{
		pofv1.Phase_PHASE_OPEN, pofv1.Phase_PHASE_WORK, pofv1.Phase_PHASE_FROZEN,
		pofv1.Phase_PHASE_REVEAL, pofv1.Phase_PHASE_SIGN,
	}
	settled, last := 0, uint64(0)
	for _, phase := range phases {
		round := awaitPhase(t, n, last, phase).RoundId
		if err := n.Kill(service); err != nil {
			t.Fatal(err)
		}
		if err := n.Restart(service); err != nil {
			t.Fatal(err)
		}
		name := strings.ToLower(strings.TrimPrefix(phase.String(), "PHASE_"))
		r, err := n.Ended(t.Context(), round, poll)
		if err != nil {
			t.Fatalf("killed in %s: %v", name, err)
		}
		t.Logf("killed in %s: round %d settled %t %s", name, round, r.Settled, r.Note)
		checkUnharmed(t, n, r)
		if r.Settled {
			settled++
		}
		last = round
	}
	// A round is lost only where a restart takes longer than what is left of
	// the window.
	if settled < len(phases)-1 {
		t.Errorf("only %d of %d rounds were settled", settled, len(phases))
	}
}
