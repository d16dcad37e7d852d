package zk

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"

	"github.com/proof-of-flops/proof-of-flops/epoch"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/zk/internal/circuit"
)

// Numbers that occur nowhere else in the tests' epochs, so that a lie affects
// only one hint.
const (
	estGrown   = 1_000_003 // of slot 1: its eighth is 125000
	fastWork   = 2_000_009
	midWork    = 1_000_033
	slowWork   = 500_009
	streakKept = 77
)

// before is a ledger after 20 rounds. Slot 1 has an established record; slot 2
// has one too, with a streak that has faded by half; slot 3 was never used;
// slot 4 has a record without a streak.
func before(t *testing.T, slots int) *epoch.State {
	t.Helper()
	ledger := state(t, slots)
	for i := range uint64(20) {
		apply(t, ledger, roundOf(i+1, make([]epoch.Value, slots)))
	}
	account := func(streak uint8, lastIndex uint64) epoch.Account {
		return epoch.Account{Account: flops.Account{
			Points: 123_456_789, Est: estGrown, LastWork: 999_983, Streak: streak, LastIndex: lastIndex, LastVerdict: flops.VerdictOK,
		}, LastSeconds: 11}
	}
	apply(t, ledger, &epoch.Set{Slot: 1, Account: account(streakKept, 20)}, &epoch.Set{Slot: 2, Account: account(100, 19)},
		&epoch.Set{Slot: 4, Account: account(0, 5)})
	return ledger
}

func apply(t *testing.T, ledger *epoch.State, steps ...epoch.Step) {
	t.Helper()
	for _, step := range steps {
		if err := ledger.Apply(step); err != nil {
			t.Fatal(err)
		}
	}
}

func assigned(t *testing.T, s Shape, ledger *epoch.State, steps ...epoch.Step) *circuit.Circuit {
	t.Helper()
	b, err := ledger.Advance(steps)
	if err != nil {
		t.Fatal(err)
	}
	c, err := assign(s, b)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// lineOf is a round after before in which one slot has a line.
func lineOf(slots, slot int, w uint64, verdict flops.Verdict) *epoch.Round {
	values := make([]epoch.Value, slots)
	values[slot] = value(w, verdict)
	return roundOf(21, values)
}

func honest(t *testing.T, s Shape) *circuit.Circuit {
	return assigned(t, s, before(t, s.Slots), lineOf(s.Slots, 1, midWork, flops.VerdictOK), &epoch.Fault{Faulty: 1, Beneficiary: 2, Work: 777})
}

func is(v *big.Int, n uint64) bool { return v.IsUint64() && v.Uint64() == n }

// bits replaces a number of the given width by another one, as far as bits
// allow: the difference that the bits can't express goes into bit 0.
func bits(width int, of, other uint64) map[string][]lie {
	return map[string][]lie{"bitsHint": {func(in, out []*big.Int) bool {
		if len(out) != width || !is(in[0], of) {
			return false
		}
		for i := range out {
			out[i].SetUint64(other >> i & 1)
		}
		return true
	}}}
}

// growth is a prover's claim about work: beyond, between, or neither.
func growth(of uint64, beyond, between uint64) map[string][]lie {
	return map[string][]lie{"growthHint": {func(in, out []*big.Int) bool {
		if !is(in[0], of) {
			return false
		}
		out[0].SetUint64(beyond)
		out[1].SetUint64(between)
		return true
	}}}
}

func TestGrowthOfEstablishedWorkIsWhatTheRuleSays(t *testing.T) {
	const most, least = estGrown + estGrown/8 + 1, estGrown - estGrown/8
	s := Shape{8, 2}
	for name, test := range map[string]struct {
		work            uint64
		beyond, between uint64
	}{
		"beyond claimed between": {fastWork, 0, 1}, "beyond claimed below": {fastWork, 0, 0},
		"between claimed beyond": {midWork, 1, 0}, "between claimed below": {midWork, 0, 0},
		"below claimed beyond": {slowWork, 1, 0}, "below claimed between": {slowWork, 0, 1},
		"the most claimed beyond": {most, 1, 0}, "one more claimed between": {most + 1, 0, 1},
		"the least claimed below": {least, 0, 0}, "one less claimed between": {least - 1, 0, 1},
	} {
		t.Run(name, func(t *testing.T) {
			c := assigned(t, s, before(t, s.Slots), lineOf(s.Slots, 1, test.work, flops.VerdictOK))
			mustFail(t, s, c, growth(test.work, test.beyond, test.between), "apply/line/split")
		})
	}
	for name, test := range map[string]struct {
		slot            int
		beyond, between uint64
	}{
		"both": {1, 1, 1}, "beyond twice": {1, 2, 0}, "between twice": {1, 0, 2},
		"a first line beyond": {4, 1, 0}, "a first line between": {4, 0, 1}, "a first line both": {4, 1, 1},
	} {
		t.Run(name, func(t *testing.T) {
			c := assigned(t, s, before(t, s.Slots), lineOf(s.Slots, test.slot, midWork, flops.VerdictOK))
			mustFailFirst(t, s, c, growth(midWork, test.beyond, test.between), "apply/line")
		})
	}
}

func TestRemaindersCanNotBeChosen(t *testing.T) {
	s := Shape{8, 2}
	bonus := func(est, streak uint64) uint64 { return est % 128 * streak }
	for name, test := range map[string]struct {
		work  uint64
		lies  map[string][]lie
		place string
	}{
		"a point more of the bonus": {midWork, bits(14, bonus(midWork, streakKept), bonus(midWork, streakKept)+128), "apply/points/split"},
		"a point less of the bonus": {midWork, bits(14, bonus(midWork, streakKept), bonus(midWork, streakKept)-128), "apply/points/split"},
		"a smaller eighth of est":   {midWork, eighth(midWork, -1), "apply/eighths"},
		"a greater eighth of est":   {midWork, eighth(midWork, 1), "apply/eighths"},
	} {
		t.Run(name, func(t *testing.T) {
			c := assigned(t, s, before(t, s.Slots), lineOf(s.Slots, 1, test.work, flops.VerdictOK))
			mustFail(t, s, c, test.lies, test.place)
		})
	}
}

// eighth makes a number's eighth wrong by the given amount; the lowest bit of
// the rest makes up for it.
func eighth(of uint64, by int64) map[string][]lie {
	other := uint64(int64(of/8) + by)
	return map[string][]lie{
		"eighthHint": {func(in, out []*big.Int) bool {
			if !is(in[0], of) {
				return false
			}
			out[0].SetUint64(other)
			return true
		}},
		"bitsHint": {func(in, out []*big.Int) bool {
			if len(out) != 3 || !is(in[0], of) {
				return false
			}
			out[0].Sub(out[0], big.NewInt(8*by))
			return true
		}},
	}
}

func TestStreakIsWhatTheRuleSays(t *testing.T) {
	s := Shape{8, 2}
	quiet := func() *circuit.Circuit {
		return assigned(t, s, before(t, s.Slots), roundOf(21, make([]epoch.Value, s.Slots)))
	}
	// Slot 2's streak of 100 is 50 after the round that it missed. The bits of
	// 51, with one less in the lowest, would not help: half of 51 is 25 too.
	// The bits of 52 give 26.
	eager := map[string][]lie{"bitsHint": {func(in, out []*big.Int) bool {
		if len(out) != 8 || !is(in[0], 50) {
			return false
		}
		for i := range out {
			out[i].SetUint64(52 >> i & 1)
		}
		out[0].SetInt64(-2)
		return true
	}}}
	t.Run("another half", func(t *testing.T) { mustFail(t, s, quiet(), eager, "open/streakBits") })
	t.Run("another streak", func(t *testing.T) { mustFail(t, s, quiet(), bits(8, 50, 51), "open/streakBits") })
	t.Run("another streak after the round", func(t *testing.T) {
		mustFail(t, s, quiet(), bits(8, streakKept/2, streakKept), "apply/streakBits")
	})
	t.Run("a miss that isn't there", func(t *testing.T) {
		// Slot 4's last line was 15 rounds ago.
		mustFail(t, s, quiet(), bits(40, 15, 0), "open/faded/split")
	})
	t.Run("a first line that follows a streak", func(t *testing.T) {
		c := assigned(t, s, before(t, s.Slots), lineOf(s.Slots, 1, midWork, flops.VerdictOK))
		lies := map[string][]lie{"InvZeroHint": {func(in, out []*big.Int) bool {
			if !is(in[0], streakKept) {
				return false
			}
			out[0].SetUint64(0)
			return true
		}}}
		refused(t, s, c, lies)
	})
	t.Run("work that is none", func(t *testing.T) {
		c := assigned(t, s, before(t, s.Slots), lineOf(s.Slots, 1, midWork, flops.VerdictOK))
		refused(t, s, c, map[string][]lie{"InvZeroHint": {func(in, out []*big.Int) bool {
			if !is(in[0], midWork) {
				return false
			}
			out[0].SetUint64(0)
			return true
		}}})
	})
}

// refused is for lies about gnark's own hint, which the observed run doesn't
// call.
func refused(t *testing.T, s Shape, c *circuit.Circuit, lies map[string][]lie) {
	t.Helper()
	told := 0
	h := hints()["InvZeroHint"]
	if err := solve(s, c, override(h, replaced(h, lies["InvZeroHint"], &told))); err == nil || told == 0 {
		t.Errorf("%d lies, %v", told, err)
	}
}

func TestLeafIsReadInOneWay(t *testing.T) {
	s := Shape{8, 2}
	quiet := func(a epoch.Account) *circuit.Circuit {
		ledger := before(t, s.Slots)
		c := assigned(t, s, ledger, roundOf(21, make([]epoch.Value, s.Slots)))
		leaves := make([]epoch.Element, s.Slots)
		leaves[6] = a.Element()
		tree, err := epoch.NewTree(leaves)
		if err != nil {
			t.Fatal(err)
		}
		for i, leaf := range leaves {
			c.Leaves[i] = leaf
		}
		c.OldRoot = tree.Root()
		return c
	}
	a := epoch.Account{Account: flops.Account{Points: 4321, Est: 80, LastWork: 90, Streak: 3, LastIndex: 20, LastVerdict: 1}}
	t.Run("honest", func(t *testing.T) {
		c := quiet(a)
		w, err := watch(c, nil)
		if err != nil {
			t.Fatal(err)
		}
		claim(c, w)
		if err := solve(s, c); err != nil {
			t.Fatal(err)
		}
	})
	leaf := a.Element()
	of := leaf.BigInt(new(big.Int))
	t.Run("points that another field pays for", func(t *testing.T) {
		mustFailFirst(t, s, quiet(a), map[string][]lie{"bitsHint": {func(in, out []*big.Int) bool {
			if len(out) != 248 || in[0].Cmp(of) != 0 {
				return false
			}
			out[79].SetUint64(2) // 2^80 more points, and one less last work
			out[80].SetInt64(int64(out[80].Uint64()) - 1)
			return true
		}}}, "open/split")
	})
	t.Run("points that wrap around the field", func(t *testing.T) {
		wrapped := new(big.Int).Add(of, fr.Modulus())
		mustFailFirst(t, s, quiet(a), map[string][]lie{"bitsHint": {func(in, out []*big.Int) bool {
			if len(out) != 248 || in[0].Cmp(of) != 0 {
				return false
			}
			for i := range out {
				out[i].SetUint64(uint64(wrapped.Bit(i)))
			}
			out[247].Rsh(wrapped, 247)
			return true
		}}}, "open/split")
	})
	long := a
	long.Streak = 129
	t.Run("a streak beyond the full", func(t *testing.T) { mustFail(t, s, quiet(long), nil, "open/account/atMostFull") })
	ahead := a
	ahead.LastIndex = 21
	t.Run("a last line from the future", func(t *testing.T) { mustFail(t, s, quiet(ahead), nil, "open/faded/split") })
	t.Run("another leaf than the root's", func(t *testing.T) {
		c := quiet(a)
		richer := a
		richer.Points++
		c.Leaves[6] = richer.Element()
		mustFail(t, s, c, nil, "Define")
	})
	t.Run("two leaves exchanged", func(t *testing.T) {
		c := quiet(a)
		c.Leaves[6], c.Leaves[5] = c.Leaves[5], c.Leaves[6]
		mustFail(t, s, c, nil, "Define")
	})
	for name, hint := range map[string]int64{"a copy that is one more": 1, "a copy that is one less": -1} {
		t.Run(name, func(t *testing.T) {
			mustFail(t, s, quiet(a), map[string][]lie{"copyHint": {func(in, out []*big.Int) bool {
				if !is(in[0], a.Points) {
					return false
				}
				out[0].Add(out[0], big.NewInt(hint))
				return true
			}}}, "open/fresh")
		})
	}
}

func TestPointsNeverPassEightyBits(t *testing.T) {
	s := Shape{8, 2}
	ledger := before(t, s.Slots)
	c := assigned(t, s, ledger, lineOf(s.Slots, 6, midWork, flops.VerdictOK))
	leaves := make([]epoch.Element, s.Slots)
	leaves[6].SetBigInt(new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 80), big.NewInt(midWork)))
	tree, err := epoch.NewTree(leaves)
	if err != nil {
		t.Fatal(err)
	}
	for i, leaf := range leaves {
		c.Leaves[i] = leaf
	}
	c.OldRoot = tree.Root()
	mustFail(t, s, c, nil, "close/split")
}

func TestResultIsTheOnlyOne(t *testing.T) {
	s := Shape{8, 2}
	one := func(v frontend.Variable) frontend.Variable {
		e := v.(epoch.Element)
		var one epoch.Element
		one.SetOne()
		e.Add(&e, &one)
		return e
	}
	for name, change := range map[string]func(*circuit.Circuit){
		"old root":         func(c *circuit.Circuit) { c.OldRoot = one(c.OldRoot) },
		"accumulator from": func(c *circuit.Circuit) { c.AccFrom = one(c.AccFrom) },
		"accumulator to":   func(c *circuit.Circuit) { c.AccTo = one(c.AccTo) },
	} {
		t.Run(name, func(t *testing.T) {
			c := honest(t, s)
			change(c)
			mustFail(t, s, c, nil, "Define")
		})
	}
	t.Run("a point more", func(t *testing.T) {
		ledger := before(t, s.Slots)
		c := assigned(t, s, ledger, lineOf(s.Slots, 1, midWork, flops.VerdictOK))
		leaves := make([]epoch.Element, s.Slots)
		for i := range leaves {
			a := ledger.Account(i)
			if i == 1 {
				a.Points++
			}
			leaves[i] = a.Element()
		}
		tree, err := epoch.NewTree(leaves)
		if err != nil {
			t.Fatal(err)
		}
		c.NewRoot = tree.Root()
		if w, err := watch(c, nil); err != nil || len(w.failed) != 1 || w.failed[0] != "Define" {
			t.Errorf("%v, %v", w.failed, err)
		}
		if err := solve(s, c); err == nil {
			t.Error("the constraint system takes it")
		}
	})
}
