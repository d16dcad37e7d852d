package attacks

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// giga is a line of some laps of size 1024, each 2 GiFLOP.
func giga(laps uint64, verdict flops.Verdict) flops.Line {
	return flops.Line{N: 1024, Laps: laps, Verdict: verdict}
}

// after applies lines to an account in rounds of consecutive settled indexes;
// where a line has no laps, the operator is absent.
func after(a flops.Account, lines ...flops.Line) flops.Account {
	for i, l := range lines {
		if l.Laps > 0 {
			a = a.Apply(uint64(i)+1, l)
		}
	}
	return a
}

// TestTinyWorkStreakThenRentedBurst keeps a full streak with a lap a round and
// then rents a thousand times the hardware. The bonus is for established work:
// the burst earns none, and established work grows by an eighth a round.
func TestTinyWorkStreakThenRentedBurst(t *testing.T) {
	streak := after(flops.Account{}, slices.Repeat([]flops.Line{giga(8, flops.VerdictOK)}, flops.MaxStreak)...)
	if streak.MultiplierAt(flops.MaxStreak+1) != 2*128 {
		t.Fatalf("the multiplier is %d/128 after a full streak", streak.MultiplierAt(flops.MaxStreak+1))
	}
	burst := giga(8000, flops.VerdictOK)
	work := burst.Work().GiFLOP()
	a := streak.Apply(flops.MaxStreak+1, burst)
	bonus := a.Points - streak.Points - work
	if limit := streak.Est + streak.Est/8 + 1; bonus > limit || bonus*100 > work {
		t.Errorf("a burst of %d on established work of %d has a bonus of %d", work, streak.Est, bonus)
	}
	// To get the full bonus, the hardware has to stay until its work is
	// established, and is paid for in every round.
	rounds := uint64(1)
	for ; a.Est < work; rounds++ {
		a = a.Apply(flops.MaxStreak+1+rounds, burst)
	}
	if rounds < 50 {
		t.Errorf("a thousand times the work was established in %d rounds", rounds)
	}
}

// TestAlternatingAndSkippedRounds leaves out rounds to save their work, or alternates
// between much and little work. Neither earns more for a unit of work than steady
// participation does.
func TestAlternatingAndSkippedRounds(t *testing.T) {
	const rounds = 400
	perWork := func(pattern ...uint64) float64 {
		var lines []flops.Line
		var work uint64
		for i := range rounds {
			l := giga(pattern[i%len(pattern)], flops.VerdictOK)
			lines = append(lines, l)
			work += l.Work().GiFLOP()
		}
		return float64(after(flops.Account{}, lines...).Points) / float64(work)
	}
	steady := perWork(800)
	for name, pattern := range map[string][]uint64{
		"every second round":        {800, 0},
		"two in three":              {800, 800, 0},
		"seven in eight":            {800, 800, 800, 800, 800, 800, 800, 0},
		"one in nine":               {800, 0, 0, 0, 0, 0, 0, 0, 0},
		"much and little":           {800, 8},
		"little, little, then much": {8, 8, 800},
		"more and more":             {100, 200, 400, 800},
	} {
		if got := perWork(pattern...); got >= steady {
			t.Errorf("%s earns %.3f a unit, steady work %.3f", name, got, steady)
		}
	}
	// Skipping most rounds leaves no streak.
	if got := perWork(800, 0, 0, 0, 0, 0, 0, 0, 0); got > 1.01 {
		t.Errorf("one round in nine earns %.3f a unit", got)
	}
}

// TestFirstJoin joins with work of any size, or joins again under another
// address: a first line has no bonus, whatever was before it.
func TestFirstJoin(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		index := rapid.Uint64Range(1, 1<<40).Draw(t, "settled index")
		l := giga(rapid.Uint64Range(1, 1<<30).Draw(t, "laps"), flops.VerdictOK)
		if a := (flops.Account{}).Apply(index, l); a.Points != l.Work().GiFLOP() || a.Streak != 1 {
			t.Fatalf("a first line of %d GiFLOP gives %+v", l.Work().GiFLOP(), a)
		}
	})
}

// TestSettledIndexOutOfOrder applies lines again, or those of an earlier round
// after a later one, as an aggregator might that first settles the rounds that suit it.
// The contract hands out indexes itself; the rule takes each once, ascending.
func TestSettledIndexOutOfOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var a flops.Account
		var last uint64
		for range 20 {
			index := rapid.Uint64Range(1, 30).Draw(t, "settled index")
			l := giga(rapid.Uint64Range(1, 1000).Draw(t, "laps"), rapid.SampledFrom([]flops.Verdict{1, 1, 1, 2, 3, 4}).Draw(t, "verdict"))
			next := a.Apply(index, l)
			if index <= last && next != a {
				t.Fatalf("a line of round %d after round %d changed %+v to %+v", index, last, a, next)
			}
			if index > last && next == a {
				t.Fatalf("the line of round %d was not applied", index)
			}
			a, last = next, max(last, index)
		}
	})
}
