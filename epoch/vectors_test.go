package epoch_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/epoch"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

var update = flag.Bool("update", false, "write testdata/epoch-v1.json anew")

// vectors are for the Solidity tests and for other implementations. Everything
// is in hex, as parallel lists of equal length, because forge reads those.
type vectors struct {
	Note     string `json:"note"`
	Compress struct {
		Left   []flops.Hash `json:"left"`
		Right  []flops.Hash `json:"right"`
		Result []flops.Hash `json:"result"`
	} `json:"compress"`
	Lines []digestVector `json:"lines"`
	Chain struct {
		Header      []flops.Hash `json:"header"`
		Payload     []flops.Hash `json:"payload"`
		Accumulator []flops.Hash `json:"accumulator"` // after each step
	} `json:"chain"`
	Accounts struct {
		Word    []flops.Hash `json:"word"` // as initialised
		Element []flops.Hash `json:"element"`
	} `json:"accounts"`
	Tree struct {
		EmptyRoot flops.Hash   `json:"emptyRoot"`
		Leaves    []flops.Hash `json:"leaves"`
		Root      flops.Hash   `json:"root"`
		Slot      flops.Hash   `json:"slot"`
		Path      []flops.Hash `json:"path"`
	} `json:"tree"`
}

type digestVector struct {
	Values []flops.Hash `json:"values"`
	Digest flops.Hash   `json:"digest"`
}

func number(v uint64) flops.Hash {
	var e epoch.Element
	return epoch.Bytes(*e.SetUint64(v))
}

func makeVectors(t *testing.T) (v vectors) {
	v.Note = "PROTOCOL.md, section 8.1: Poseidon2 over BN254's scalar field, width 2, 6 full and 50 partial rounds, the right input added to the right output"
	var zero, one, last, some epoch.Element
	one.SetOne()
	last.Sub(&zero, &one)
	some.SetUint64(0x0123456789abcdef)
	add := func(left, right epoch.Element) epoch.Element {
		result := epoch.Compress(left, right)
		v.Compress.Left = append(v.Compress.Left, epoch.Bytes(left))
		v.Compress.Right = append(v.Compress.Right, epoch.Bytes(right))
		v.Compress.Result = append(v.Compress.Result, epoch.Bytes(result))
		return result
	}
	for _, pair := range [][2]epoch.Element{{zero, zero}, {zero, one}, {one, zero}, {one, one}, {last, last}, {last, zero}, {zero, last}, {last, one}, {some, last}} {
		add(pair[0], pair[1])
	}
	for at, i := some, 0; i < 8; i++ {
		at = add(at, add(last, at))
	}

	s := newState(t)
	steps := []epoch.Step{}
	for index := range uint64(4) {
		var lines []flops.Line
		for slot := range uint8(slots) {
			if (uint64(slot)+index)%5 != 0 {
				lines = append(lines, flops.Line{
					Operator: flops.Address{slot}, N: 512 << (slot % 4), Laps: 4000 + uint64(slot)*index,
					Verdict: flops.Verdict(1 + (uint64(slot)+index)%4*(index%2)),
				})
			}
		}
		values, err := epoch.Values(slots, lines, func(a flops.Address) (int, bool) { return int(a[0]), a[0] != 6 })
		if err != nil {
			t.Fatal(err)
		}
		r := round(index+1, values)
		steps = append(steps, r)
		d := digestVector{Digest: epoch.Bytes(r.Digest)}
		for _, value := range values {
			d.Values = append(d.Values, number(uint64(value)))
		}
		v.Lines = append(v.Lines, d)
		switch index {
		case 1:
			steps = append(steps, &epoch.Fault{Faulty: 2, Beneficiary: 6, Work: 77}, &epoch.Fault{Faulty: epoch.NoSlot, Beneficiary: 1, Gift: 1000})
		case 2:
			steps = append(steps, &epoch.Set{Slot: 6, Account: epoch.Account{Account: flops.Account{Points: 9, Streak: 3, Est: 4, LastWork: 5, LastIndex: 1, LastVerdict: 1}, LastSeconds: 6}},
				&epoch.Set{Slot: 3}, &epoch.Fault{Faulty: 1, Beneficiary: epoch.NoSlot, Work: 1<<48 - 1})
		}
	}
	v.Tree.EmptyRoot = epoch.Bytes(s.Root())
	for _, step := range steps {
		apply(t, s, step)
		v.Chain.Header = append(v.Chain.Header, epoch.Bytes(step.Header()))
		v.Chain.Payload = append(v.Chain.Payload, epoch.Bytes(step.Payload()))
		v.Chain.Accumulator = append(v.Chain.Accumulator, epoch.Bytes(s.Accumulator()))
	}
	for slot := range slots {
		a := s.Account(slot)
		v.Tree.Leaves = append(v.Tree.Leaves, epoch.Bytes(a.Element()))
		v.Accounts.Element = append(v.Accounts.Element, epoch.Bytes(a.Element()))
		v.Accounts.Word = append(v.Accounts.Word, a.Word(true))
	}
	v.Tree.Root, v.Tree.Slot = epoch.Bytes(s.Root()), number(5)
	for _, sibling := range s.Path(5) {
		v.Tree.Path = append(v.Tree.Path, epoch.Bytes(sibling))
	}
	return v
}

func TestVectorsOfTheEpochLedger(t *testing.T) {
	const path = "testdata/epoch-v1.json"
	got, err := json.MarshalIndent(makeVectors(t), "", " ")
	if err != nil {
		t.Fatal(err)
	}
	got = append(got, '\n')
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is not what the code gives; if the change is meant, run go test ./epoch -update", path)
	}
}

// HorizenLabs' Poseidon2 has other round keys, so its vectors don't fit. This
// is the paper's permutation in big integers, with the round keys of the
// curve's library.
func TestCompressIsThePermutationOfThePaper(t *testing.T) {
	for _, pair := range [][2]uint64{{0, 0}, {0, 1}, {1, 0}, {1 << 63, 12345}} {
		var left, right epoch.Element
		left.SetUint64(pair[0])
		right.SetUint64(pair[1])
		if got, want := epoch.Compress(left, right), compressByHand(left, right); got != want {
			t.Errorf("%v: %s, want %s", pair, epoch.Bytes(got), epoch.Bytes(want))
		}
	}
}
