package main

import (
	"math"
	"math/big"
	"os"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

func TestFormulasAgreeWithTheRealVerifier(t *testing.T) {
	all, err := simulations()
	if err != nil {
		t.Fatal(err)
	}
	near := func(what string, s *simulation, got, want, tolerance float64) {
		if math.Abs(got-want) > tolerance {
			t.Errorf("%d of %d laps skipped, %d draws: %s is %.4f, the formula gives %.4f", s.skipped, laps, s.draws, what, got, want)
		}
	}
	for _, s := range all {
		p := s.expected()
		near("the distance in standard deviations", s, s.deviations(), 0, 4)
		near("the mean streak", s, s.streak, meanStreak(p), 0.1+0.3*meanStreak(p))
		near("the income", s, s.income(), credit(p)/credit(1), 0.05)
	}
	if len(all) < 5 {
		t.Errorf("%d simulations", len(all))
	}
}

// TestHonestWorkPassesTheSimulation skips nothing: then every round passes, and the
// income is the formula's, less what the streak lacks in the first rounds.
func TestHonestWorkPassesTheSimulation(t *testing.T) {
	s, err := simulate(t.Context(), &remembering{Tiler: compute.NewGo(1)}, 0, 1, 3*flops.MaxStreak)
	if err != nil {
		t.Fatal(err)
	}
	if s.passed != s.rounds || s.income() < 0.8 || s.income() > 1 {
		t.Errorf("of %d honest rounds %d passed, and earn %.3f", s.rounds, s.passed, s.income())
	}
}

// TestSkippingLosesWhateverIsSkipped is the claim of protocol §5: with two samples or
// more, skipping any share loses in expectation, even if the work costs all that it
// earns, being caught has no consequences, and nothing is slashed.
func TestSkippingLosesWhateverIsSkipped(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := rapid.Float64Range(1e-6, 0.999999).Draw(t, "skipped")
		samples := rapid.Uint32Range(2, flops.MaxSamples).Draw(t, "samples")
		once, always := pass(f, samples), forEver(f, samples)
		if gain(once, f) >= 0 || gain(always, f) >= 0 || unit(once, f) >= 1 || unit(always, f) >= 1 {
			t.Fatalf("skipping %g under %d samples: gains %g once, %g for ever", f, samples, gain(once, f), gain(always, f))
		}
	})
	// One sample isn't enough.
	if gain(pass(0.1, 1), 0.1) < 0 {
		t.Error("with one sample skipping loses too")
	}
}

// TestHeadStartOfFourBlocksIsTheProtocols compares with the figures of protocol §3.
func TestHeadStartOfFourBlocksIsTheProtocols(t *testing.T) {
	if f, worth := best(16, 32); math.Abs(worth-1.035) > 0.0005 || f < 0.03 || f > 0.05 {
		t.Errorf("of 16 draws the best share is %.4f, worth %.4f; the protocol says 1.035", f, worth)
	}
	if f, worth := best(1, 32); f != 0 || worth != 1 {
		t.Errorf("without a choice the best share is %g, worth %g", f, worth)
	}
	// Endless draws don't overflow.
	if f, worth := best(math.Exp2(400), 32); !(f > 0.99 && worth > 100) {
		t.Errorf("of 2^400 draws the best share is %g, worth %g", f, worth)
	}
}

// TestAnswersPayUntilTheBaseFeeHasDoubled holds for bonds as the contract computes
// them.
func TestAnswersPayUntilTheBaseFeeHasDoubled(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		opened := rapid.Float64Range(1, 1e12).Draw(t, "base fee at the opening")
		now := rapid.Float64Range(0, 2*math.Floor(opened)).Draw(t, "base fee at the answer")
		if got := answered(opened, now); got < 0 {
			t.Fatalf("opened at %g wei and answered at %g, an answer earns %g", opened, now, got)
		}
		if falseDispute(opened) <= 0 || answered(opened, 0) > wei(flops.DisputeBond(big.NewInt(int64(opened)))) {
			t.Fatal("a false dispute pays")
		}
	})
}

// TestDisputingOneselfLosesPoints has an operator's ally dispute a false
// commitment of that operator for the reward.
func TestDisputingOneselfLosesPoints(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		before := flops.Account{Points: rapid.Uint64Range(0, math.MaxUint64).Draw(t, "points")}
		after, taken, forfeited := before.ApplyFault(rapid.Uint64Range(0, 1<<47).Draw(t, "work"))
		ally := flops.Account{}.Reward(flops.FaultReward(forfeited))
		if sum := after.Points + ally.Points; sum > before.Points || taken+forfeited > 1 && sum == before.Points {
			t.Fatalf("%d points are now %d and %d", before.Points, after.Points, ally.Points)
		}
	})
}

func TestSecurityPageQuotesTheTables(t *testing.T) {
	page, err := os.ReadFile("../../docs/security.md")
	if err != nil {
		t.Fatal(err)
	}
	simulated, err := simulatedTable()
	if err != nil {
		t.Fatal(err)
	}
	for _, table := range append(formulas(), simulated) {
		if !strings.Contains(string(page), table.String()) {
			t.Errorf("docs/security.md doesn't quote this; go run ./tools/economics prints it:\n%s", table)
		}
	}
}
