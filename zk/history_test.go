package zk

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/logger"

	"github.com/proof-of-flops/proof-of-flops/epoch"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/zk/internal/circuit"
)

func TestMain(m *testing.M) {
	logger.Disable()
	os.Exit(m.Run())
}

var compiled = func() func(Shape) *cs.R1CS {
	var lock sync.Mutex
	cache := make(map[Shape]*cs.R1CS)
	return func(s Shape) *cs.R1CS {
		lock.Lock()
		defer lock.Unlock()
		if cache[s] == nil {
			c, err := Compile(s)
			if err != nil {
				panic(err)
			}
			cache[s] = c
		}
		return cache[s]
	}
}()

// solve reports whether the constraints hold for a full assignment, with the
// original hints or with replaced ones.
func solve(s Shape, c *circuit.Circuit, options ...solver.Option) error {
	w, err := frontend.NewWitness(c, ecc.BN254.ScalarField())
	if err != nil {
		return fmt.Errorf("make the witness: %w", err)
	}
	return compiled(s).IsSolved(w, options...)
}

func solveBatch(t *testing.T, s Shape, b *epoch.Batch) {
	t.Helper()
	c, err := assign(s, b)
	if err != nil {
		t.Fatal(err)
	}
	if err := solve(s, c); err != nil {
		t.Fatalf("steps from %d, %+v: %v", b.FromStep, b.Steps, err)
	}
}

func state(t *testing.T, slots int) *epoch.State {
	t.Helper()
	s, err := epoch.NewState(slots)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func roundOf(index uint64, values []epoch.Value) *epoch.Round {
	return &epoch.Round{SettledIndex: index, Seconds: uint16(index * 7), MaxWork: 1<<48 - 1, Digest: epoch.LinesDigest(values), Values: values}
}

func value(w uint64, verdict flops.Verdict) epoch.Value {
	return epoch.Value(w | uint64(verdict)<<48)
}

// advance applies steps and proves them in epochs of the shape.
func advance(t *testing.T, s Shape, ledger *epoch.State, steps ...epoch.Step) {
	t.Helper()
	for len(steps) > 0 {
		n := min(s.Steps, len(steps))
		b, err := ledger.Advance(steps[:n])
		if err != nil {
			t.Fatal(err)
		}
		solveBatch(t, s, b)
		steps = steps[n:]
	}
}

func TestCircuitFollowsTheHistoriesOfTheVectors(t *testing.T) {
	var vectors struct {
		Histories []struct {
			Name  string `json:"name"`
			Steps []struct {
				SettledIndex uint64 `json:"settledIndex"`
				W            uint64 `json:"w"`
				OK           bool   `json:"ok"`
				Points       uint64 `json:"points"`
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
	// All histories at once, each in its own slot, in epochs that cut them
	// anywhere.
	for _, s := range []Shape{{8, 2}, {8, 3}} {
		for first := 0; first < len(vectors.Histories); first += s.Slots {
			histories := vectors.Histories[first:min(first+s.Slots, len(vectors.Histories))]
			last := uint64(0)
			for _, h := range histories {
				last = max(last, h.Steps[len(h.Steps)-1].SettledIndex)
			}
			rounds := make([][]epoch.Value, last+1)
			for i := range rounds {
				rounds[i] = make([]epoch.Value, s.Slots)
			}
			for slot, h := range histories {
				for _, step := range h.Steps {
					verdict := flops.VerdictOK
					if !step.OK {
						verdict = flops.VerdictBadOpening
					}
					rounds[step.SettledIndex][slot] = value(step.W, verdict)
				}
			}
			var steps []epoch.Step
			for index := uint64(1); index <= last; index++ {
				steps = append(steps, roundOf(index, rounds[index]))
			}
			ledger := state(t, s.Slots)
			advance(t, s, ledger, steps...)
			for slot, h := range histories {
				if want := h.Steps[len(h.Steps)-1].Points; ledger.Account(slot).Points != want {
					t.Errorf("%s: %d points, want %d", h.Name, ledger.Account(slot).Points, want)
				}
			}
		}
	}
}

// draw makes the next step of a random history.
func draw(r *rand.Rand, ledger *epoch.State, busy int) epoch.Step {
	slots := ledger.Slots()
	anySlot := func() uint16 {
		if r.IntN(4) == 0 {
			return epoch.NoSlot
		}
		return uint16(r.IntN(slots))
	}
	work := func(around uint64) uint64 {
		switch r.IntN(8) {
		case 0:
			return 0
		case 1:
			return r.Uint64N(1 << 48)
		case 2:
			return 1<<48 - 1
		case 3:
			return r.Uint64N(20)
		default: // near the bounds within which est may move
			eighth := around / 8
			bounds := []uint64{around, around + eighth, around + eighth + 1, around + eighth + 2, around - eighth, around - eighth - 1}
			return min(bounds[r.IntN(len(bounds))], 1<<48-1) // below 0 it becomes the maximum
		}
	}
	switch k := r.IntN(10); {
	case k < 7:
		values := make([]epoch.Value, slots)
		for i := range values {
			if r.IntN(10) < busy {
				verdict := flops.VerdictOK
				if r.IntN(8) == 0 {
					verdict = flops.Verdict(1 + r.IntN(4))
				}
				values[i] = value(work(ledger.Account(i).Est), verdict)
			}
		}
		return roundOf(ledger.Settled()+1, values)
	case k < 9:
		return &epoch.Fault{Faulty: anySlot(), Beneficiary: anySlot(), Work: r.Uint64N(1 << (1 + r.IntN(48))), Gift: r.Uint64N(1 << 40)}
	default:
		set := &epoch.Set{Slot: uint16(r.IntN(slots))}
		if r.IntN(2) == 0 {
			index := ledger.Settled() - min(r.Uint64N(12), ledger.Settled())
			set.Account = epoch.Account{Account: flops.Account{
				Points: r.Uint64N(1 << 62), Est: r.Uint64N(1 << 48), LastWork: r.Uint64N(1 << 48), Streak: uint8(r.IntN(129)),
				LastIndex: index, LastVerdict: 1,
			}, LastSeconds: uint16(r.Uint32())}
		}
		return set
	}
}

// The Go rule gives the expected result, and the constraints must hold for
// exactly that, in full and partial epochs, with any number of missed rounds.
func TestCircuitFollowsRandomHistories(t *testing.T) {
	for _, s := range []Shape{{8, 2}, {8, 3}} {
		for seed := range uint64(40) {
			t.Run(fmt.Sprintf("%s/%d", s, seed), func(t *testing.T) {
				t.Parallel()
				r := rand.New(rand.NewPCG(seed, uint64(s.Steps)))
				ledger, busy := state(t, s.Slots), 1+r.IntN(9)
				for range 12 {
					ahead := ledger.Clone()
					var steps []epoch.Step
					for range 1 + r.IntN(s.Steps) {
						step := draw(r, ahead, busy)
						if err := ahead.Apply(step); err != nil {
							t.Fatal(err)
						}
						steps = append(steps, step)
					}
					advance(t, s, ledger, steps...)
				}
			})
		}
	}
}

func TestStreaksFadeOverAnyNumberOfRounds(t *testing.T) {
	s := Shape{8, 3}
	for missed := range 12 {
		ledger := state(t, s.Slots)
		before := epoch.Account{Account: flops.Account{Points: 5, Est: 100, LastWork: 100, Streak: 128, LastVerdict: flops.VerdictOK}}
		steps := []epoch.Step{&epoch.Set{Slot: 2, Account: before}}
		for i := range missed {
			steps = append(steps, roundOf(uint64(i)+1, make([]epoch.Value, s.Slots)))
		}
		values := make([]epoch.Value, s.Slots)
		values[2] = value(100, flops.VerdictOK)
		advance(t, s, ledger, append(steps, roundOf(uint64(missed)+1, values))...)
		if got, want := ledger.Account(2).Streak, uint8(128>>missed)+1; got != min(want, 128) {
			t.Errorf("%d missed: streak %d, want %d", missed, got, want)
		}
	}
}

func TestShapesAreOfPowersOfTwoSlots(t *testing.T) {
	for _, text := range []string{"", "x", "8", "8x", "8x0", "8x65", "7x2", "4x2", "2048x2", "08x2", "8x2x2", "8X2", "-8x2", " 8x2"} {
		if s, err := ParseShape(text); err == nil {
			t.Errorf("%q is read as %s", text, s)
		}
	}
	for _, want := range []Shape{{8, 2}, {64, 16}, {1024, 64}} {
		if got, err := ParseShape(want.String()); err != nil || got != want {
			t.Errorf("%s: %s, %v", want, got, err)
		}
	}
}
