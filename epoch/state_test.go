package epoch_test

import (
	"encoding/json"
	"errors"
	"math"
	"os"
	"testing"

	"pgregory.net/rapid"

	"github.com/proof-of-flops/proof-of-flops/epoch"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

const slots = 8

func newState(t require) *epoch.State {
	t.Helper()
	s, err := epoch.NewState(slots)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

type require interface {
	Helper()
	Fatal(...any)
}

func round(index uint64, values []epoch.Value) *epoch.Round {
	return &epoch.Round{SettledIndex: index, Seconds: 6, MaxWork: 1<<48 - 1, Digest: epoch.LinesDigest(values), Values: values}
}

func apply(t require, s *epoch.State, steps ...epoch.Step) {
	t.Helper()
	for _, step := range steps {
		if err := s.Apply(step); err != nil {
			t.Fatal(err)
		}
	}
}

func TestStateFollowsTheHistoriesOfTheVectors(t *testing.T) {
	var vectors struct {
		Histories []struct {
			Name  string `json:"name"`
			Steps []struct {
				SettledIndex uint64 `json:"settledIndex"`
				N            uint32 `json:"n"`
				Laps         uint64 `json:"laps"`
				OK           bool   `json:"ok"`
				Points       uint64 `json:"points"`
				Est          uint64 `json:"est"`
				Streak       uint8  `json:"streak"`
			} `json:"steps"`
		} `json:"histories"`
	}
	b, err := os.ReadFile("../flops/testdata/ledger-v1.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, &vectors); err != nil || len(vectors.Histories) == 0 {
		t.Fatal("no vectors", err)
	}
	for i, history := range vectors.Histories {
		t.Run(history.Name, func(t *testing.T) {
			s, slot := newState(t), i%slots
			for _, step := range history.Steps {
				for s.Settled()+1 < step.SettledIndex {
					apply(t, s, round(s.Settled()+1, make([]epoch.Value, slots)))
				}
				verdict := flops.VerdictOK
				if !step.OK {
					verdict = flops.VerdictNoReveal
				}
				values := make([]epoch.Value, slots)
				values[slot] = epoch.ValueOf(flops.Line{N: step.N, Laps: step.Laps, Verdict: verdict})
				apply(t, s, round(step.SettledIndex, values))
				if a := s.Account(slot); a.Points != step.Points || a.Est != step.Est || a.Streak != step.Streak {
					t.Fatalf("index %d: %+v; want points %d, est %d, streak %d", step.SettledIndex, a, step.Points, step.Est, step.Streak)
				}
			}
		})
	}
}

// The direct ledger keeps an account for each operator and touches only those
// that have a line.
func TestStateIsTheDirectLedgerOfEveryOperator(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := newState(t)
		var direct [slots]epoch.Account
		index := uint64(0)
		for range rapid.IntRange(1, 40).Draw(t, "steps") {
			switch rapid.SampledFrom([]string{"round", "round", "round", "fault", "set"}).Draw(t, "kind") {
			case "round":
				index++
				var lines []flops.Line
				for slot := range slots {
					if rapid.IntRange(0, 3).Draw(t, "has a line") == 0 {
						continue
					}
					lines = append(lines, flops.Line{
						Operator: flops.Address{byte(slot)}, N: flops.MinSize << rapid.IntRange(0, 7).Draw(t, "log2 n/256"),
						Laps:    rapid.OneOf(rapid.Uint64Range(1, 100), rapid.Uint64Range(1, flops.MaxLaps)).Draw(t, "laps"),
						Verdict: rapid.SampledFrom([]flops.Verdict{1, 1, 1, 1, 2, 3, 4}).Draw(t, "verdict"),
					})
				}
				values, err := epoch.Values(slots, lines, func(a flops.Address) (int, bool) { return int(a[0]), true })
				if err != nil {
					t.Fatal(err)
				}
				r := round(index, values)
				r.Seconds = uint16(index)
				apply(t, s, r)
				for _, l := range lines {
					a := &direct[l.Operator[0]]
					a.Account = a.Apply(index, l)
					if l.Verdict == flops.VerdictOK && l.Work().GiFLOP() > 0 {
						a.LastSeconds = r.Seconds
					}
				}
			case "fault":
				f := &epoch.Fault{
					Faulty:      rapid.SampledFrom([]uint16{0, 1, 2, 7, epoch.NoSlot}).Draw(t, "faulty"),
					Beneficiary: rapid.SampledFrom([]uint16{0, 1, 2, 7, epoch.NoSlot}).Draw(t, "beneficiary"),
					Work:        rapid.Uint64Range(0, 1<<48-1).Draw(t, "work"),
					Gift:        rapid.Uint64Range(0, 1<<40).Draw(t, "gift"),
				}
				apply(t, s, f)
				reward := f.Gift
				if f.Faulty != epoch.NoSlot {
					var forfeited uint64
					direct[f.Faulty].Account, _, forfeited = direct[f.Faulty].ApplyFault(f.Work)
					reward += flops.FaultReward(forfeited)
				}
				if f.Beneficiary != epoch.NoSlot {
					direct[f.Beneficiary].Account = direct[f.Beneficiary].Reward(reward)
				}
			case "set":
				slot := rapid.IntRange(0, slots-1).Draw(t, "slot")
				direct[slot] = epoch.Account{}
				if rapid.Bool().Draw(t, "comes back") {
					direct[slot] = epoch.Account{Account: flops.Account{Points: 7, Est: 5, LastWork: 6, Streak: 128, LastIndex: index / 2, LastVerdict: 1}, LastSeconds: 9}
				}
				apply(t, s, &epoch.Set{Slot: uint16(slot), Account: direct[slot]})
			}
			leaves := make([]epoch.Element, slots)
			for slot, want := range direct {
				if got := s.Account(slot); got != want {
					t.Fatalf("slot %d: %+v, the direct ledger has %+v", slot, got, want)
				}
				leaves[slot] = want.Element()
			}
			if tree, err := epoch.NewTree(leaves); err != nil || tree.Root() != s.Root() {
				t.Fatal("the root is not that of the accounts", err)
			}
		}
	})
}

func TestStepOutsideTheRuleChangesNothing(t *testing.T) {
	line := epoch.ValueOf(flops.Line{N: 4096, Laps: 100, Verdict: flops.VerdictOK})
	values := func(v epoch.Value) []epoch.Value { return []epoch.Value{0, v, 0, 0, 0, 0, 0, 0} }
	otherDigest := round(2, values(line))
	otherDigest.Digest.SetOne()
	tooMuch := round(2, values(line))
	tooMuch.MaxWork = line.Work() - 1
	for name, test := range map[string]struct {
		step epoch.Step
		want error
	}{
		"settled index repeated":            {round(1, values(line)), epoch.ErrStep},
		"settled index skipped":             {round(3, values(line)), epoch.ErrStep},
		"another digest than the lines'":    {otherDigest, epoch.ErrLines},
		"values of half a page":             {round(2, values(line)[:4]), epoch.ErrLines},
		"more work than the most":           {tooMuch, epoch.ErrLines},
		"a verdict that no line has":        {round(2, values(line|7<<48)), epoch.ErrLines},
		"work without a verdict":            {round(2, values(1)), epoch.ErrLines},
		"fault of a slot beyond the page":   {&epoch.Fault{Faulty: slots, Beneficiary: 0}, epoch.ErrStep},
		"reward for a slot beyond the page": {&epoch.Fault{Faulty: 0, Beneficiary: slots}, epoch.ErrStep},
		"fault with work of 49 bits":        {&epoch.Fault{Faulty: 0, Beneficiary: 1, Work: 1 << 48}, epoch.ErrStep},
		"gift without room":                 {&epoch.Fault{Faulty: epoch.NoSlot, Beneficiary: 1, Gift: math.MaxUint64}, epoch.ErrAccount},
		"account of a slot beyond the page": {&epoch.Set{Slot: slots}, epoch.ErrStep},
		"account from the future":           {&epoch.Set{Account: epoch.Account{Account: flops.Account{LastIndex: 2}}}, epoch.ErrStep},
		"account with too long a streak":    {&epoch.Set{Account: epoch.Account{Account: flops.Account{Streak: 129}}}, epoch.ErrAccount},
	} {
		t.Run(name, func(t *testing.T) {
			s := newState(t)
			apply(t, s, round(1, values(line)))
			root, accumulator, account := s.Root(), s.Accumulator(), s.Account(1)
			if err := s.Apply(test.step); !errors.Is(err, test.want) {
				t.Fatalf("%v, want %v", err, test.want)
			}
			before := &epoch.Fault{Faulty: 0, Beneficiary: epoch.NoSlot}
			if _, err := s.Advance([]epoch.Step{before, test.step}); !errors.Is(err, test.want) {
				t.Errorf("after a fault: %v, want %v", err, test.want)
			}
			if s.Root() != root || s.Account(1) != account || s.Accumulator() != accumulator || s.Steps() != 1 || s.Settled() != 1 {
				t.Error("the ledger has changed")
			}
		})
	}
}

func TestBatchHoldsTheLedgerBeforeAndAfter(t *testing.T) {
	s := newState(t)
	values := make([]epoch.Value, slots)
	values[3] = epoch.ValueOf(flops.Line{N: 4096, Laps: 100, Verdict: flops.VerdictOK})
	apply(t, s, round(1, values))
	before, from := s.Root(), s.Accumulator()
	steps := []epoch.Step{round(2, values), &epoch.Fault{Faulty: 3, Beneficiary: 4}}
	b, err := s.Advance(steps)
	if err != nil {
		t.Fatal(err)
	}
	if want := (epoch.Public{OldRoot: before, NewRoot: s.Root(), AccFrom: from, AccTo: epoch.Chain(epoch.Chain(from, steps[0]), steps[1])}); b.Public != want {
		t.Errorf("%+v, want %+v", b.Public, want)
	}
	if b.FromStep != 1 || b.Settled != 1 || len(b.Steps) != 2 || b.Before[3].Points != 12800 || s.Steps() != 3 {
		t.Errorf("%+v", b)
	}
	for _, steps := range [][]epoch.Step{nil, make([]epoch.Step, epoch.MaxSteps+1)} {
		if _, err := s.Advance(steps); !errors.Is(err, epoch.ErrShape) {
			t.Errorf("%d steps: %v", len(steps), err)
		}
	}
}

func TestPageHasAPowerOfTwoOfSlots(t *testing.T) {
	for _, n := range []int{-8, 0, 1, 4, 9, 12, 1023, 2048} {
		if _, err := epoch.NewState(n); !errors.Is(err, epoch.ErrShape) {
			t.Errorf("%d slots: %v", n, err)
		}
	}
	for _, n := range []int{8, 16, 1024} {
		if _, err := epoch.NewState(n); err != nil {
			t.Errorf("%d slots: %v", n, err)
		}
	}
}
