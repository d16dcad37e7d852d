package flops_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/flops"
	"pgregory.net/rapid"
)

func drawLine(t *rapid.T) flops.Line {
	return flops.Line{
		N:       flops.MinSize << rapid.IntRange(0, 7).Draw(t, "log2 n/256"),
		Laps:    rapid.OneOf(rapid.Uint64Range(1, 100), rapid.Uint64Range(1, flops.MaxLaps)).Draw(t, "laps"),
		Verdict: rapid.SampledFrom([]flops.Verdict{1, 1, 1, 1, 2, 3, 4}).Draw(t, "verdict"),
	}
}

// ruleByHand is the rule of protocol §8 in unbounded integers.
func ruleByHand(a flops.Account, index uint64, l flops.Line) (points, est, streak *big.Int) {
	num := func(v uint64) *big.Int { return new(big.Int).SetUint64(v) }
	points, est = num(a.Points), num(a.Est)
	w := new(big.Int).Rsh(l.Work().FLOP(), 30)
	if l.Verdict == flops.VerdictOK && w.Sign() == 0 {
		return points, est, num(uint64(a.Streak))
	}
	if l.Verdict != flops.VerdictOK {
		return points, num(0), num(0)
	}
	streak = num(uint64(a.Streak) >> min(index-a.LastIndex-1, 8))
	b := w
	if streak.Sign() != 0 {
		eighth := new(big.Int).Rsh(est, 3)
		if most := new(big.Int).Add(est, new(big.Int).Add(eighth, num(1))); most.Cmp(w) < 0 {
			b = most
		}
		if est.Sub(est, eighth); b.Cmp(est) > 0 {
			est = b
		}
	} else {
		est = w
	}
	points.Add(points, w).Add(points, new(big.Int).Rsh(new(big.Int).Mul(b, streak), 7))
	if streak.Add(streak, num(1)); streak.Cmp(num(128)) > 0 {
		streak = num(128)
	}
	return points, est, streak
}

func TestApplyIsTheRuleInUnboundedIntegers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var a flops.Account
		index := uint64(0)
		for range rapid.IntRange(1, 60).Draw(t, "rounds") {
			index += rapid.SampledFrom([]uint64{1, 1, 1, 1, 2, 3, 8, 9, 10, 1000}).Draw(t, "step")
			l := drawLine(t)
			points, est, streak := ruleByHand(a, index, l)
			next := a.Apply(index, l)
			if !points.IsUint64() || next.Points != points.Uint64() || next.Est != est.Uint64() || uint64(next.Streak) != streak.Uint64() {
				t.Fatalf("%+v at %d of %+v gives %+v; want points %s, est %s, streak %s", l, index, a, next, points, est, streak)
			}
			if next.Est >= 1<<48 || next.Streak > flops.MaxStreak || next.Points < a.Points {
				t.Fatalf("%+v is out of bounds", next)
			}
			credited := l.Verdict == flops.VerdictOK && l.Work().GiFLOP() > 0
			if credited && next.LastWork != l.Work().GiFLOP() || !credited && next.LastWork != a.LastWork {
				t.Fatalf("last work %d after %+v on %+v", next.LastWork, l, a)
			}
			a = next
		}
	})
}

func TestWithheldRevealResetsStreak(t *testing.T) {
	ok := flops.Line{N: 4096, Laps: 100, Verdict: flops.VerdictOK}
	for _, fault := range []flops.Verdict{flops.VerdictNoReveal, flops.VerdictBadOpening, flops.VerdictWrongTile} {
		var a flops.Account
		for i := range uint64(10) {
			a = a.Apply(i+1, ok)
		}
		before := a
		a = a.Apply(11, flops.Line{N: 4096, Laps: 100, Verdict: fault})
		want := flops.Account{Points: before.Points, LastWork: before.LastWork, LastIndex: 11, LastVerdict: fault}
		if a != want {
			t.Errorf("%s: %+v, want %+v", fault, a, want)
		}
	}
}

func TestFaultWithoutWorkStillResetsStreak(t *testing.T) {
	a := flops.Account{Points: 5, Est: 5, LastWork: 5, Streak: 9, LastIndex: 9, LastVerdict: flops.VerdictOK}
	a = a.Apply(10, flops.Line{N: 256, Laps: 1, Verdict: flops.VerdictNoReveal})
	if want := (flops.Account{Points: 5, LastWork: 5, LastIndex: 10, LastVerdict: flops.VerdictNoReveal}); a != want {
		t.Errorf("%+v, want %+v", a, want)
	}
}

func TestOKWithoutWorkLeavesTheSlotAndCountsAsMissed(t *testing.T) {
	a := flops.Account{Points: 5, Est: 5, LastWork: 5, Streak: 8, LastIndex: 9, LastVerdict: flops.VerdictOK}
	if got := a.Apply(10, flops.Line{N: 256, Laps: 31, Verdict: flops.VerdictOK}); got != a {
		t.Errorf("%+v, want %+v", got, a)
	}
	if got := a.Apply(11, flops.Line{N: 256, Laps: 64, Verdict: flops.VerdictOK}).Streak; got != 8/2+1 {
		t.Errorf("streak %d, want %d", got, 8/2+1)
	}
}

func TestStreakHalvesForEachMissedRound(t *testing.T) {
	a := flops.Account{Streak: 128, LastIndex: 100}
	for index, want := range map[uint64]uint8{101: 128, 102: 64, 103: 32, 108: 1, 109: 0, 110: 0, 1 << 40: 0, math.MaxUint64: 0} {
		if got := a.StreakAt(index); got != want {
			t.Errorf("at %d: streak %d, want %d", index, got, want)
		}
		if got := a.MultiplierAt(index); got != 128+uint32(want) {
			t.Errorf("at %d: multiplier %d/128, want %d/128", index, got, 128+uint32(want))
		}
	}
}

func TestLineThatWasAppliedChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := flops.Account{}.Apply(7, flops.Line{N: 4096, Laps: 10, Verdict: flops.VerdictOK})
		if got := a.Apply(rapid.Uint64Range(0, 7).Draw(t, "index"), drawLine(t)); got != a {
			t.Fatalf("%+v, want %+v", got, a)
		}
	})
}

func TestMultiplierGrowsToTwoAndNoFurther(t *testing.T) {
	var a flops.Account
	line := flops.Line{N: 4096, Laps: 1, Verdict: flops.VerdictOK} // 128 GiFLOP
	for i := range uint64(300) {
		a = a.Apply(i+1, line)
	}
	if a.Streak != 128 || a.MultiplierAt(301) != 256 {
		t.Errorf("streak %d, multiplier %d/128", a.Streak, a.MultiplierAt(301))
	}
	if gain := a.Apply(301, line).Points - a.Points; gain != 256 {
		t.Errorf("a round of 128 GiFLOP earns %d points, want 256", gain)
	}
}

func TestAccountAtItsLimitsSaturates(t *testing.T) {
	full := flops.Account{Points: math.MaxUint64 - 1, Est: math.MaxUint64, Streak: 255, LastIndex: 1}
	got := full.Apply(2, flops.Line{N: flops.MaxSize, Laps: flops.MaxLaps, Verdict: flops.VerdictOK})
	if got.Points != math.MaxUint64 || got.Streak != flops.MaxStreak {
		t.Errorf("%+v", got)
	}
}
