package epoch_test

import (
	"errors"
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/proof-of-flops/proof-of-flops/epoch"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

func drawAccount(t *rapid.T) epoch.Account {
	return epoch.Account{
		Account: flops.Account{
			Points: rapid.Uint64().Draw(t, "points"), Est: rapid.Uint64Range(0, 1<<48-1).Draw(t, "est"),
			LastWork: rapid.Uint64Range(0, 1<<48-1).Draw(t, "last work"), Streak: rapid.Uint8Range(0, flops.MaxStreak).Draw(t, "streak"),
			LastIndex: rapid.Uint64Range(0, 1<<40-1).Draw(t, "last index"), LastVerdict: flops.Verdict(rapid.Uint8().Draw(t, "verdict")),
		},
		LastSeconds: rapid.Uint16().Draw(t, "seconds"),
	}
}

// The layout as a single sum, as the specification writes it.
func layout(a epoch.Account, flags, higher uint) *big.Int {
	sum := new(big.Int)
	for _, f := range []struct {
		value uint64
		shift uint
	}{
		{a.Points, 0}, {uint64(flags), 80}, {a.LastWork, 80 + higher}, {uint64(a.LastSeconds), 128 + higher},
		{uint64(a.LastVerdict), 144 + higher}, {uint64(a.Streak), 152 + higher}, {a.Est, 160 + higher}, {a.LastIndex, 208 + higher},
	} {
		sum.Add(sum, new(big.Int).Lsh(new(big.Int).SetUint64(f.value), f.shift))
	}
	return sum
}

func TestAccountIsOneElementAndOneWord(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := drawAccount(t)
		element := a.Element()
		if got := element.BigInt(new(big.Int)); got.Cmp(layout(a, 0, 0)) != 0 {
			t.Fatalf("element %x, want %x", got, layout(a, 0, 0))
		}
		if got, err := epoch.ParseAccount(element); err != nil || got != a {
			t.Fatalf("%+v, %v; want %+v", got, err, a)
		}
		for flags, initialised := range []bool{false, true} {
			word := a.Word(initialised)
			if got := new(big.Int).SetBytes(word[:]); got.Cmp(layout(a, uint(flags), 8)) != 0 {
				t.Fatalf("word %x, want %x", got, layout(a, uint(flags), 8))
			}
			if got, was, err := epoch.ParseWord(word); err != nil || got != a || was != initialised {
				t.Fatalf("%+v, %t, %v; want %+v, %t", got, was, err, a, initialised)
			}
		}
	})
}

func bit(n uint) (h flops.Hash) {
	new(big.Int).Lsh(big.NewInt(1), n).FillBytes(h[:])
	return h
}

func TestWhatNoLedgerHoldsIsNoAccount(t *testing.T) {
	for name, element := range map[string]flops.Hash{
		"points of 65 bits": bit(64), "points of 80 bits": bit(79), "a streak beyond the full": {12: 129}, "a bit above the last index": bit(248),
	} {
		e, err := epoch.ParseElement(element)
		if err != nil {
			t.Fatal(err)
		}
		if a, err := epoch.ParseAccount(e); !errors.Is(err, epoch.ErrAccount) {
			t.Errorf("%s: %+v, %v", name, a, err)
		}
	}
	for name, word := range map[string]flops.Hash{"points of 65 bits": bit(64), "an unknown flag": bit(81), "a streak beyond the full": {11: 129}} {
		if a, _, err := epoch.ParseWord(word); !errors.Is(err, epoch.ErrAccount) {
			t.Errorf("%s: %+v, %v", name, a, err)
		}
	}
	for _, a := range []flops.Account{{Est: 1 << 48}, {LastWork: 1 << 48}, {Streak: 129}, {LastIndex: 1 << 40}} {
		if err := (epoch.Account{Account: a}).Check(); !errors.Is(err, epoch.ErrAccount) {
			t.Errorf("%+v: %v", a, err)
		}
	}
}

func TestElementIsBelowTheModulus(t *testing.T) {
	modulus := flops.Hash{}
	new(big.Int).SetString("30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001", 16)
	m, _ := new(big.Int).SetString("30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001", 16)
	m.FillBytes(modulus[:])
	if _, err := epoch.ParseElement(modulus); !errors.Is(err, epoch.ErrNotInField) {
		t.Error(err)
	}
	last := modulus
	last[31]--
	if e, err := epoch.ParseElement(last); err != nil || epoch.Bytes(e) != last {
		t.Error(e, err)
	}
}

func drawStep(t *rapid.T) epoch.Step {
	slot := func(name string) uint16 { return rapid.Uint16().Draw(t, name) }
	work := func(name string) uint64 { return rapid.Uint64Range(0, 1<<48-1).Draw(t, name) }
	switch rapid.IntRange(epoch.KindRound, epoch.KindSet).Draw(t, "kind") {
	case epoch.KindRound:
		return &epoch.Round{SettledIndex: rapid.Uint64Range(1, 1<<40-1).Draw(t, "index"), Seconds: rapid.Uint16().Draw(t, "seconds"), MaxWork: work("most"), Digest: drawAccount(t).Element()}
	case epoch.KindFault:
		return &epoch.Fault{Faulty: slot("faulty"), Beneficiary: slot("beneficiary"), Work: work("work"), Gift: rapid.Uint64().Draw(t, "gift")}
	default:
		return &epoch.Set{Slot: slot("slot"), Account: drawAccount(t)}
	}
}

func TestStepIsReadFromItsHeaderAndPayload(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		step := drawStep(t)
		got, err := epoch.ParseStep(step.Header(), step.Payload())
		if err != nil {
			t.Fatal(err)
		}
		if got.Header() != step.Header() || got.Payload() != step.Payload() {
			t.Fatalf("%+v, want %+v", got, step)
		}
	})
}

func TestHeaderThatTheContractDoesNotMakeIsNoStep(t *testing.T) {
	set := bit(0)
	set[31] = epoch.KindSet
	wide := set
	wide[28] = 1
	for name, test := range map[string]struct{ header, payload flops.Hash }{
		"no kind": {}, "an unknown kind": {header: flops.Hash{31: 4}}, "a bit above the fields": {header: wide},
		"a gift of 65 bits": {header: flops.Hash{31: epoch.KindFault}, payload: bit(64)}, "a payload that is no account": {header: set, payload: bit(250)},
	} {
		header, err := epoch.ParseElement(test.header)
		if err != nil {
			t.Fatal(err)
		}
		payload, err := epoch.ParseElement(test.payload)
		if err != nil {
			t.Fatal(err)
		}
		if step, err := epoch.ParseStep(header, payload); !errors.Is(err, epoch.ErrStep) {
			t.Errorf("%s: %+v, %v", name, step, err)
		}
	}
}

func TestPathLeadsToTheRootFromItsSlotAlone(t *testing.T) {
	leaves := make([]epoch.Element, 16)
	for i := range leaves {
		leaves[i].SetUint64(uint64(i) * 1000)
	}
	tree, err := epoch.NewTree(leaves)
	if err != nil {
		t.Fatal(err)
	}
	for slot, leaf := range leaves {
		path := tree.Path(slot)
		if len(path) != 4 || epoch.Climb(leaf, slot, path) != tree.Root() {
			t.Errorf("slot %d: a path of %d doesn't lead to the root", slot, len(path))
		}
		if epoch.Climb(leaf, slot^1, path) == tree.Root() {
			t.Errorf("slot %d's path leads from slot %d", slot, slot^1)
		}
	}
}

func TestLinesOfOperatorsWithoutASlotAreLeftOut(t *testing.T) {
	lines := []flops.Line{{Operator: flops.Address{1}, N: 4096, Laps: 100, Verdict: flops.VerdictOK}, {Operator: flops.Address{2}, N: 4096, Laps: 1, Verdict: flops.VerdictWrongTile}}
	at := func(slotOf map[flops.Address]int) func(flops.Address) (int, bool) {
		return func(a flops.Address) (int, bool) { s, held := slotOf[a]; return s, held }
	}
	values, err := epoch.Values(slots, lines, at(map[flops.Address]int{{2}: 5}))
	if err != nil || values[5].Verdict() != flops.VerdictWrongTile || values[5].Work() != 128 {
		t.Fatal(values, err)
	}
	for slot, v := range values {
		if slot != 5 && v != 0 {
			t.Errorf("slot %d has %#x", slot, v)
		}
	}
	for name, slotOf := range map[string]map[flops.Address]int{"one slot twice": {{1}: 5, {2}: 5}, "beyond the page": {{1}: slots}, "below it": {{1}: -1}} {
		if _, err := epoch.Values(slots, lines, at(slotOf)); !errors.Is(err, epoch.ErrLines) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestMaxWorkIsThatOfTheMostFLOP(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rate, window := rapid.Uint64().Draw(t, "rate"), rapid.Uint64Range(0, 1<<32-1).Draw(t, "window")
		want := new(big.Int).Mul(new(big.Int).SetUint64(rate), new(big.Int).SetUint64(window))
		if want.Rsh(want, 30); want.BitLen() > 48 {
			want.SetUint64(1<<48 - 1)
		}
		if got := epoch.MaxWork(rate, window); got != want.Uint64() {
			t.Fatalf("%d, want %s", got, want)
		}
	})
}
