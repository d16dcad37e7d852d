package zk

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/epoch"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/zk/internal/circuit"
)

// nth lies about one output of the nth call of a hint.
func nth(n int, change func(r *rand.Rand, out []*big.Int)) map[string][]lie {
	lies, r := make(map[string][]lie), rand.New(rand.NewPCG(uint64(n), 1))
	for name := range hints() {
		lies[name] = []lie{func(_, out []*big.Int) bool {
			n--
			if n != -1 {
				return false
			}
			change(r, out)
			return true
		}}
	}
	return lies
}

// Whatever single hint a prover changes, and however: either an assertion fails
// or the result is the same. Each hint is changed in one of two ways.
func TestNoSingleHintChangesTheResult(t *testing.T) {
	s := Shape{8, 2}
	c := honest(t, s)
	calls := 0
	count := nth(-1, nil)
	for name, all := range count {
		inner := all[0]
		count[name] = []lie{func(in, out []*big.Int) bool { calls++; return inner(in, out) && false }}
	}
	if w, _ := watch(c, count); len(w.failed) > 0 || calls < 100 {
		t.Fatalf("%d hints, %v", calls, w.failed)
	}
	changes := []func(r *rand.Rand, out []*big.Int){
		func(r *rand.Rand, out []*big.Int) { // another number or bit
			v := out[r.IntN(len(out))]
			if v.Sign() != 0 {
				v.Sub(v, big.NewInt(1))
			} else {
				v.Add(v, big.NewInt(1))
			}
		},
		func(r *rand.Rand, out []*big.Int) { // the same sum from other bits
			i := r.IntN(len(out))
			out[i].Add(out[i], big.NewInt(2))
			if i+1 < len(out) {
				out[i+1].Sub(out[i+1], big.NewInt(1))
			}
		},
	}
	for n := range calls {
		w, err := watch(c, nth(n, changes[n%2]))
		if err != nil {
			t.Fatal(err)
		}
		root := w.equals[len(w.equals)-2]
		if root[0].Cmp(root[1]) == 0 {
			continue
		}
		// The root's own assertion doesn't count: a prover can claim any root.
		if len(w.failed) == 0 || len(w.failed) == 1 && w.failed[0] == "Define" {
			t.Errorf("hint %d: nothing but the root is wrong", n)
		}
	}
}

func TestCopiesAndBitsAreHeldOneByOne(t *testing.T) {
	s := Shape{8, 2}
	round := assigned(t, s, before(t, s.Slots), lineOf(s.Slots, 1, midWork, flops.VerdictOK))
	set := assigned(t, s, before(t, s.Slots), &epoch.Set{Slot: 3, Account: epoch.Account{Account: flops.Account{
		Points: 8, Est: 90, LastWork: 91, Streak: 5, LastIndex: 20, LastVerdict: 1}, LastSeconds: 4}})
	for name, test := range map[string]struct {
		c     *circuit.Circuit
		lies  map[string][]lie
		place string
	}{
		"an eighth that est is not of": {round, map[string][]lie{"eighthHint": {func(in, out []*big.Int) bool {
			if !is(in[0], midWork) {
				return false
			}
			out[0].Add(out[0], big.NewInt(1))
			return true
		}}}, "apply/eighths"},
		"a streak after the round of other than bits": {round, map[string][]lie{"bitsHint": {func(in, out []*big.Int) bool {
			if len(out) != 8 || !is(in[0], streakKept+1) {
				return false
			}
			out[0].Sub(out[0], big.NewInt(2))
			out[1].Add(out[1], big.NewInt(1))
			return true
		}}}, "apply/streakBits"},
		"a set's points copied wrong": {set, copied(8), "change/fresh"},
		"its est copied wrong":        {set, copied(90), "change/fresh"},
		"its streak copied wrong":     {set, copied(5), "change/fresh"},
	} {
		t.Run(name, func(t *testing.T) { mustFailFirst(t, s, test.c, test.lies, test.place) })
	}
}

func copied(of uint64) map[string][]lie {
	return map[string][]lie{"copyHint": {func(in, out []*big.Int) bool {
		if !is(in[0], of) {
			return false
		}
		out[0].Add(out[0], big.NewInt(1))
		return true
	}}}
}
