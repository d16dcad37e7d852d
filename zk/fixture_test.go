package zk

import (
	"encoding/hex"
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/epoch"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

var update = flag.Bool("update", false, "write testdata/epochs-8x2.json anew")

// fixture is a short history of a ledger of shape 8x2 with real proofs, which
// the Solidity tests settle and withdraw from. Slots are taken in the order of
// `operators`.
type fixture struct {
	Note      string          `json:"note"`
	Operators []flops.Address `json:"operators"`
	Steps     []fixtureStep   `json:"steps"`
	Epochs    []fixtureEpoch  `json:"epochs"`
}

// fixtureStep is a round, or a fault if the operator is not 0.
type fixtureStep struct {
	SettledIndex     uint64        `json:"settledIndex"`
	SecondsOfRound   uint16        `json:"secondsOfRound"`
	MaxFlop          flops.Hash    `json:"maxFlop"`
	Lines            string        `json:"lines"`
	LinesDigest      flops.Hash    `json:"linesDigest"`
	FaultyOperator   flops.Address `json:"faultyOperator"`
	FaultWork        uint64        `json:"faultWork"`
	FaultBeneficiary flops.Address `json:"faultBeneficiary"`
	Header           flops.Hash    `json:"header"`
	Payload          flops.Hash    `json:"payload"`
	Accumulator      flops.Hash    `json:"accumulator"` // after the step
}

// fixtureEpoch has the accounts after the epoch, each with its path.
type fixtureEpoch struct {
	FromStep uint64         `json:"fromStep"`
	ToStep   uint64         `json:"toStep"`
	OldRoot  flops.Hash     `json:"oldRoot"`
	NewRoot  flops.Hash     `json:"newRoot"`
	AccFrom  flops.Hash     `json:"accFrom"`
	AccTo    flops.Hash     `json:"accTo"`
	Proof    []flops.Hash   `json:"proof"` // 8 words
	Elements []flops.Hash   `json:"elements"`
	Points   []uint64       `json:"points"`
	Paths    [][]flops.Hash `json:"paths"`
}

func makeFixture(t *testing.T) (f fixture, batches []*epoch.Batch) {
	const maxRate, window = 1_000_000_000_000_000_000, 4
	f.Note = "Made by go test ./zk -run Fixture -update. Epochs: two rounds; a fault of the second operator to the third's benefit and a round; one round, a partial epoch"
	slotOf := make(map[flops.Address]int)
	for i := range 6 {
		a := flops.Address{0: 0xa0, 19: byte(i + 1)}
		f.Operators = append(f.Operators, a)
		slotOf[a] = i
	}
	ledger := state(t, DevelopmentShape.Slots)
	var steps []epoch.Step
	addStep := func(step epoch.Step, of fixtureStep) {
		accumulator := epoch.Element{}
		if n := len(f.Steps); n > 0 {
			var err error
			if accumulator, err = epoch.ParseElement(f.Steps[n-1].Accumulator); err != nil {
				t.Fatal(err)
			}
		}
		of.Header, of.Payload, of.Accumulator = epoch.Bytes(step.Header()), epoch.Bytes(step.Payload()), epoch.Bytes(epoch.Chain(accumulator, step))
		f.Steps = append(f.Steps, of)
		steps = append(steps, step)
	}
	addRound := func(index uint64) {
		var lines []flops.Line
		for i, a := range f.Operators {
			if (uint64(i)+index)%4 == 0 {
				continue
			}
			verdict := flops.VerdictOK
			if uint64(i) == index+1 {
				verdict = flops.VerdictNoReveal
			}
			lines = append(lines, flops.Line{Operator: a, N: 4096, Laps: 100 + 17*uint64(i)*index, Verdict: verdict})
		}
		// A line of an operator without a slot.
		lines = append(lines, flops.Line{Operator: flops.Address{0: 0xb0}, N: 4096, Laps: 9, Verdict: flops.VerdictOK})
		if err := flops.CheckLines(lines); err != nil {
			t.Fatal(err)
		}
		values, err := epoch.Values(DevelopmentShape.Slots, lines, func(a flops.Address) (int, bool) { s, held := slotOf[a]; return s, held })
		if err != nil {
			t.Fatal(err)
		}
		var maxFlop epoch.Element
		var factor epoch.Element
		maxFlop.SetUint64(maxRate)
		maxFlop.Mul(&maxFlop, factor.SetUint64(window))
		r := &epoch.Round{SettledIndex: index, Seconds: 6, MaxWork: epoch.MaxWork(maxRate, window), Digest: epoch.LinesDigest(values), Values: values}
		addStep(r, fixtureStep{SettledIndex: index, SecondsOfRound: r.Seconds, MaxFlop: epoch.Bytes(maxFlop),
			Lines: "0x" + hex.EncodeToString(flops.PackLines(lines)), LinesDigest: epoch.Bytes(r.Digest)})
	}
	settle := func() {
		from := ledger.Steps()
		b, err := ledger.Advance(steps)
		if err != nil {
			t.Fatal(err)
		}
		steps = nil
		batches = append(batches, b)
		e := fixtureEpoch{FromStep: from, ToStep: ledger.Steps(), OldRoot: epoch.Bytes(b.Public.OldRoot), NewRoot: epoch.Bytes(b.Public.NewRoot),
			AccFrom: epoch.Bytes(b.Public.AccFrom), AccTo: epoch.Bytes(b.Public.AccTo)}
		for slot := range ledger.Slots() {
			a, path := ledger.Account(slot), []flops.Hash{}
			for _, sibling := range ledger.Path(slot) {
				path = append(path, epoch.Bytes(sibling))
			}
			e.Elements = append(e.Elements, epoch.Bytes(a.Element()))
			e.Points = append(e.Points, a.Points)
			e.Paths = append(e.Paths, path)
		}
		f.Epochs = append(f.Epochs, e)
	}
	addRound(1)
	addRound(2)
	settle()
	fault := &epoch.Fault{Faulty: 1, Beneficiary: 2, Work: 999}
	addStep(fault, fixtureStep{FaultyOperator: f.Operators[1], FaultWork: fault.Work, FaultBeneficiary: f.Operators[2], Lines: "0x"})
	addRound(3)
	settle()
	addRound(4)
	settle()
	return f, batches
}

// Proofs are never the same twice, so they are verified; everything else is
// compared.
func TestFixtureOfTheContracts(t *testing.T) {
	const path = "testdata/epochs-8x2.json"
	want, batches := makeFixture(t)
	if *update {
		for i, b := range batches {
			proof, err := keys(t).Prove(t.Context(), b, nil)
			if err != nil {
				t.Fatal(err)
			}
			for word := range 8 {
				want.Epochs[i].Proof = append(want.Epochs[i].Proof, flops.Hash(proof[32*word:32*word+32]))
			}
		}
		b, err := json.MarshalIndent(want, "", " ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, append(b, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var got fixture
	if err := json.Unmarshal(b, &got); err != nil {
		t.Fatal(err)
	}
	if len(got.Epochs) != len(batches) {
		t.Fatalf("%d epochs, want %d", len(got.Epochs), len(batches))
	}
	for i, b := range batches {
		var proof Proof
		for word, v := range got.Epochs[i].Proof {
			copy(proof[32*word:], v[:])
		}
		if err := keys(t).Verify(proof, b.Public); err != nil {
			t.Errorf("epoch %d: %v; run go test ./zk -run Fixture -update", i, err)
		}
		want.Epochs[i].Proof = got.Epochs[i].Proof
	}
	gotJSON, err := json.Marshal(got)
	if err != nil {
		t.Fatal(err)
	}
	wantJSON, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	if string(gotJSON) != string(wantJSON) {
		t.Errorf("%s is stale: run go test ./zk -run Fixture -update", path)
	}
}
