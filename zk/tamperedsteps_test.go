package zk

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark/frontend"

	"github.com/proof-of-flops/proof-of-flops/epoch"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/zk/internal/circuit"
)

func TestLinesAreThoseThatWereSigned(t *testing.T) {
	s := Shape{8, 2}
	round := func() *circuit.Circuit {
		return assigned(t, s, before(t, s.Slots), lineOf(s.Slots, 1, midWork, flops.VerdictOK))
	}
	beyond := func(bits uint) *big.Int { return new(big.Int).Lsh(big.NewInt(1), bits) }
	plus := func(n uint64, by *big.Int) *big.Int { return new(big.Int).Add(new(big.Int).SetUint64(n), by) }
	for name, test := range map[string]struct {
		change func(*circuit.Step)
		place  string
	}{
		"more work":          {func(st *circuit.Step) { st.Values[1].Work = midWork + 1 }, "Define"},
		"another verdict":    {func(st *circuit.Step) { st.Values[1].Verdict = 2 }, "Define"},
		"no line":            {func(st *circuit.Step) { st.Values[1] = circuit.Value{Work: 0, Verdict: 0} }, "Define"},
		"a line of no round": {func(st *circuit.Step) { st.Values[3] = circuit.Value{Work: 7, Verdict: 1} }, "Define"},
		"another slot":       {func(st *circuit.Step) { st.Values[1], st.Values[2] = st.Values[2], st.Values[1] }, "Define"},
		"a verdict that work pays for": {func(st *circuit.Step) {
			st.Values[1].Work, st.Values[1].Verdict = plus(midWork, beyond(48)), 0
		}, "apply/line/split"},
		"work that the verdict pays for": {func(st *circuit.Step) {
			st.Values[1].Work, st.Values[1].Verdict = plus(midWork, new(big.Int).Neg(beyond(48))), 2
		}, "apply/line/split"},
		"work that the next slot pays for": {func(st *circuit.Step) {
			st.Values[1].Work, st.Values[2].Work = plus(midWork, beyond(51)), -1
		}, "apply/line/split"},
		"a verdict that the next slot pays for": {func(st *circuit.Step) {
			st.Values[1].Verdict, st.Values[2].Work = 9, -1
		}, "apply/line/split"},
		"a verdict of none of the eight that the next slot pays for": {func(st *circuit.Step) {
			st.Values[2].Verdict, st.Values[3].Work = -8, 1
		}, "apply/line/split"},
	} {
		t.Run(name, func(t *testing.T) {
			c := round()
			test.change(&c.Steps[0])
			mustFailFirst(t, s, c, nil, test.place)
		})
	}
	t.Run("work beyond the most", func(t *testing.T) {
		b, err := before(t, s.Slots).Advance([]epoch.Step{lineOf(s.Slots, 1, midWork, flops.VerdictOK)})
		if err != nil {
			t.Fatal(err)
		}
		b.Steps[0].(*epoch.Round).MaxWork = midWork - 1
		b.Public.AccTo = epoch.Chain(b.Public.AccFrom, b.Steps[0])
		c, err := assign(s, b)
		if err != nil {
			t.Fatal(err)
		}
		mustFail(t, s, c, nil, "apply/line/split")
	})
	t.Run("lines in a fault", func(t *testing.T) {
		c := honest(t, s)
		c.Steps[1].Values[3] = circuit.Value{Work: 0, Verdict: 2}
		mustFail(t, s, c, nil, "Define")
	})
	t.Run("lines in padding", func(t *testing.T) {
		c := round()
		c.Steps[1].Values[3] = circuit.Value{Work: 0, Verdict: 2}
		mustFail(t, s, c, nil, "Define")
	})
}

func TestHeaderIsReadInOneWay(t *testing.T) {
	s := Shape{8, 2}
	add := func(v any, by int64) *big.Int {
		return new(big.Int).Add(v.(*big.Int), big.NewInt(by))
	}
	for name, change := range map[string]func(*circuit.Step){
		"an index that the kind pays for":     func(st *circuit.Step) { st.Kind, st.Low = add(st.Kind, -256), add(st.Low, 1) },
		"a kind that the index pays for":      func(st *circuit.Step) { st.Kind, st.Low = add(st.Kind, 256), add(st.Low, -1) },
		"an index that seconds pay for":       func(st *circuit.Step) { st.Low, st.Middle = add(st.Low, 1<<40), add(st.Middle, -1) },
		"seconds that the most work pays for": func(st *circuit.Step) { st.Middle, st.High = add(st.Middle, 1<<16), add(st.High, -1) },
		"a most work that seconds pay for":    func(st *circuit.Step) { st.Middle, st.High = add(st.Middle, -1<<16), add(st.High, 1) },
	} {
		t.Run(name, func(t *testing.T) {
			c := assigned(t, s, before(t, s.Slots), lineOf(s.Slots, 1, midWork, flops.VerdictOK))
			before := together(c.Steps[0])
			change(&c.Steps[0])
			if together(c.Steps[0]).Cmp(before) != 0 {
				t.Fatal("the header is another: this reading tests nothing")
			}
			mustFailFirst(t, s, c, nil, "header/split")
		})
	}
	for name, kind := range map[string]int64{"a round as a fault": 2, "a round as a set": 3, "a round as padding": 0, "a round as nothing known": 4} {
		t.Run(name, func(t *testing.T) {
			c := assigned(t, s, before(t, s.Slots), lineOf(s.Slots, 1, midWork, flops.VerdictOK))
			c.Steps[0].Kind = kind
			w, err := watch(c, nil)
			if err != nil {
				t.Fatal(err)
			}
			if last := w.equals[len(w.equals)-1]; last[0].Cmp(last[1]) == 0 {
				t.Error("the accumulator is the same")
			}
			claim(c, w)
			if err := solve(s, c); err == nil {
				t.Error("the constraint system takes it")
			}
		})
	}
}

// together packs a step's parts into its header.
func together(st circuit.Step) *big.Int {
	sum := new(big.Int)
	for shift, v := range map[uint]frontend.Variable{0: st.Kind, 8: st.Low, 48: st.Middle, 64: st.High} {
		sum.Add(sum, new(big.Int).Lsh(v.(*big.Int), shift))
	}
	return sum
}

func TestSettledIndexesFollowOneAnother(t *testing.T) {
	s := Shape{8, 3}
	for name, indexes := range map[string][2]uint64{
		"one skipped": {21, 23}, "one repeated": {21, 21}, "backwards": {22, 21}, "far ahead": {21, 1<<40 - 1},
	} {
		t.Run(name, func(t *testing.T) {
			ledger := before(t, s.Slots)
			values := make([]epoch.Value, s.Slots)
			values[1] = value(midWork, flops.VerdictOK)
			b, err := ledger.Advance([]epoch.Step{roundOf(21, values), &epoch.Fault{Faulty: epoch.NoSlot, Beneficiary: 5, Gift: 3}, roundOf(22, values)})
			if err != nil {
				t.Fatal(err)
			}
			b.Steps[0].(*epoch.Round).SettledIndex = indexes[0]
			b.Steps[2].(*epoch.Round).SettledIndex = indexes[1]
			// The contract has chained exactly that.
			b.Public.AccTo = b.Public.AccFrom
			for _, step := range b.Steps {
				b.Public.AccTo = epoch.Chain(b.Public.AccTo, step)
			}
			b.Settled = indexes[0] - 1
			c, err := assign(s, b)
			if err != nil {
				t.Fatal(err)
			}
			mustFail(t, s, c, nil, "Define")
		})
	}
	t.Run("misses counted twice", func(t *testing.T) {
		c := assigned(t, s, before(t, s.Slots), lineOf(s.Slots, 1, midWork, flops.VerdictOK))
		c.Settled = 21
		mustFail(t, s, c, nil, "Define")
	})
}

func TestPaddingIsAtTheEnd(t *testing.T) {
	s := Shape{8, 3}
	steps := []epoch.Step{&epoch.Fault{Faulty: 1, Beneficiary: 2, Work: 5}, &epoch.Fault{Faulty: 2, Beneficiary: 1, Work: 6}}
	two := func() *circuit.Circuit { return assigned(t, s, before(t, s.Slots), steps...) }
	t.Run("in the middle", func(t *testing.T) {
		c := two()
		c.Steps[1], c.Steps[2] = c.Steps[2], c.Steps[1]
		mustFail(t, s, c, nil, "Define")
	})
	t.Run("at the start", func(t *testing.T) {
		c := two()
		c.Steps[0], c.Steps[1], c.Steps[2] = c.Steps[2], c.Steps[0], c.Steps[1]
		mustFail(t, s, c, nil, "Define")
	})
	t.Run("nothing else", func(t *testing.T) {
		c := two()
		c.Steps[0], c.Steps[1] = c.Steps[2], c.Steps[2]
		c.AccTo = c.AccFrom
		mustFail(t, s, c, nil, "Define")
	})
	t.Run("a step too few", func(t *testing.T) {
		c := two()
		c.Steps[1] = c.Steps[2]
		mustFail(t, s, c, nil, "Define")
	})
	t.Run("a step too many", func(t *testing.T) {
		c := two()
		c.Steps[2] = c.Steps[1]
		mustFail(t, s, c, nil, "Define")
	})
	t.Run("steps exchanged", func(t *testing.T) {
		c := two()
		c.Steps[0], c.Steps[1] = c.Steps[1], c.Steps[0]
		mustFail(t, s, c, nil, "Define")
	})
}

// marks replaces the slots that a one-hot choice marks for the given slot.
func marks(slot uint64, hot map[int]int64) map[string][]lie {
	return map[string][]lie{"oneHotHint": {func(in, out []*big.Int) bool {
		if !is(in[0], slot) || in[1].Sign() == 0 {
			return false
		}
		for i := range out {
			out[i].SetInt64(hot[i])
		}
		return true
	}}}
}

func TestChangeTouchesItsSlotAlone(t *testing.T) {
	s := Shape{8, 2}
	for name, step := range map[string]epoch.Step{
		"fault":  &epoch.Fault{Faulty: 3, Beneficiary: 6, Work: 5},
		"reward": &epoch.Fault{Faulty: 6, Beneficiary: 3, Gift: 5},
		"set":    &epoch.Set{Slot: 3, Account: epoch.Account{Account: flops.Account{Points: 8}}},
	} {
		for claimed, hot := range map[string]map[int]int64{
			"another slot": {1: 1}, "none": {}, "two with its sum": {1: 1, 2: 1}, "the first besides": {0: 1, 3: 1},
			"three times the first third": {1: 3}, "one by sums that cancel": {2: 1, 4: 2, 7: -1, 0: -1}, "nothing by sums that cancel": {6: 1, 0: -1},
		} {
			t.Run(name+" of "+claimed, func(t *testing.T) {
				c := assigned(t, s, before(t, s.Slots), step)
				mustFailFirst(t, s, c, marks(3, hot), "change/oneHot")
			})
		}
	}
	t.Run("a round that touches", func(t *testing.T) {
		c := assigned(t, s, before(t, s.Slots), lineOf(s.Slots, 1, midWork, flops.VerdictOK))
		mustFail(t, s, c, map[string][]lie{"oneHotHint": {func(in, out []*big.Int) bool {
			if !is(in[0], 21) { // the settled index, which is where a fault has its slot
				return false
			}
			out[5].SetUint64(1)
			return true
		}}}, "change/oneHot")
	})
	t.Run("a set that rewards", func(t *testing.T) {
		c := assigned(t, s, before(t, s.Slots), &epoch.Set{Slot: 3, Account: epoch.Account{Account: flops.Account{Points: 8}}})
		mustFail(t, s, c, map[string][]lie{"oneHotHint": {func(in, out []*big.Int) bool {
			if in[1].Sign() != 0 || !is(in[0], 0) {
				return false
			}
			out[5].SetUint64(1)
			return true
		}}}, "change/oneHot")
	})
	t.Run("nobody's fault that touches", func(t *testing.T) {
		c := assigned(t, s, before(t, s.Slots), &epoch.Fault{Faulty: epoch.NoSlot, Beneficiary: 6, Gift: 5})
		mustFail(t, s, c, marks(epoch.NoSlot, map[int]int64{4: 1}), "change/oneHot")
	})
}

func TestFaultTakesWhatTheRuleSays(t *testing.T) {
	s := Shape{8, 2}
	const work, points = 1_234_567, 123_456_789 // of slot 1
	rest := uint64(points - 2*work)
	takenBack := func(claim uint64) map[string][]lie {
		return map[string][]lie{"takenBackHint": {func(in, out []*big.Int) bool {
			if !is(in[0], points) {
				return false
			}
			out[0].SetUint64(claim)
			return true
		}}}
	}
	forfeit := func(reward, odd int64) map[string][]lie {
		return map[string][]lie{"forfeitHint": {func(in, out []*big.Int) bool {
			if !is(in[0], rest) {
				return false
			}
			out[0].Add(out[0], big.NewInt(reward))
			out[1].Add(out[1], big.NewInt(odd))
			return true
		}}}
	}
	odd := int64(rest / 10 % 2)
	for name, test := range map[string]struct {
		work  uint64
		lies  map[string][]lie
		place string
	}{
		"all taken back":            {work, takenBack(1), "change/fault/split"},
		"more taken than there was": {points, takenBack(0), "change/fault/split"},
		"a fraction taken":          {work, takenBack(2), "change/fault"},
		"a greater reward":          {work, forfeit(1, 0), "change/fault/split"},
		"a smaller reward":          {work, forfeit(-1, 0), "change/fault/split"},
		"another tenth":             {work, forfeit(0, 1-2*odd), "change/fault"},
		"two tenths too many":       {work, forfeit(-1, 2), "change/fault"},
	} {
		t.Run(name, func(t *testing.T) {
			c := assigned(t, s, before(t, s.Slots), &epoch.Fault{Faulty: 1, Beneficiary: 6, Work: test.work})
			if name == "another tenth" && odd == 0 {
				test.place = "change/fault/split" // another tenth is impossible: the units would be negative
			}
			mustFailFirst(t, s, c, test.lies, test.place)
		})
	}
}

func TestPayloadIsReadInOneWay(t *testing.T) {
	s := Shape{8, 2}
	account := epoch.Account{Account: flops.Account{Points: 8, Est: 90, LastWork: 90, Streak: 5, LastIndex: 20, LastVerdict: 1}}
	raw := func(kind uint64, payload epoch.Element) *circuit.Circuit {
		c := assigned(t, s, before(t, s.Slots), &epoch.Set{Slot: 3, Account: account})
		header, err := epoch.ParseElement(flops.Hash{30: 3, 31: byte(kind)})
		if err != nil {
			t.Fatal(err)
		}
		assignStep(&c.Steps[0], header, payload, nil)
		c.AccTo = epoch.Compress(c.AccFrom.(epoch.Element), epoch.Item(header, payload))
		return c
	}
	field := func(shift uint, v int64) (e epoch.Element) {
		e.SetBigInt(new(big.Int).Lsh(big.NewInt(v), shift))
		return e
	}
	t.Run("a gift of 81 bits", func(t *testing.T) { mustFail(t, s, raw(epoch.KindFault, field(80, 1)), nil, "change") })
	t.Run("an element of 249 bits", func(t *testing.T) { mustFailFirst(t, s, raw(epoch.KindSet, field(248, 1)), nil, "change/split") })
	t.Run("a streak beyond the full", func(t *testing.T) {
		mustFail(t, s, raw(epoch.KindSet, field(152, 129)), nil, "change/account/atMostFull")
	})
	t.Run("a last line from the future", func(t *testing.T) {
		mustFail(t, s, raw(epoch.KindSet, field(208, 21)), nil, "change/faded/split")
	})
	element := account.Element()
	of := element.BigInt(new(big.Int))
	t.Run("points that last work pays for", func(t *testing.T) {
		c := assigned(t, s, before(t, s.Slots), &epoch.Set{Slot: 3, Account: account})
		mustFailFirst(t, s, c, map[string][]lie{"bitsHint": {func(in, out []*big.Int) bool {
			if len(out) != 248 || in[0].Cmp(of) != 0 {
				return false
			}
			out[79].SetUint64(2)
			out[80].SetInt64(-1)
			return true
		}}}, "change/split")
	})
	t.Run("another account than the payload's", func(t *testing.T) {
		c := assigned(t, s, before(t, s.Slots), &epoch.Set{Slot: 3, Account: account})
		other := account
		other.Points++
		c.Steps[0].Payload = other.Element()
		mustFail(t, s, c, nil, "Define")
	})
	t.Run("a streak that has not faded", func(t *testing.T) {
		old := account
		old.LastIndex = 13
		c := assigned(t, s, before(t, s.Slots), &epoch.Set{Slot: 3, Account: old})
		mustFailFirst(t, s, c, bits(40, 7, 0), "change/faded/split")
	})
}
