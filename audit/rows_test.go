package audit_test

import (
	"testing"

	"github.com/proof-of-flops/proof-of-flops/audit/audittest"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// TestEveryDigestOfAnOpenedRowIsChecked lets an operator lie in one column of
// all its tiles, whether a sample falls on it or not.
func TestEveryDigestOfAnOpenedRowIsChecked(t *testing.T) {
	n := audittest.New(t, 1)
	f := n.Facts(n.Round(7, 1_700_000_000))
	s := audittest.Work(t, f, n.Operators[0], 2, func(_ uint64, _, col uint32) bool { return col == 3 })
	passed := 0 // draws in which no sample hit the lie
	for draw := range byte(20) {
		seed := flops.Keccak([]byte{draw})
		body := s.Reveal(t, seed).Body
		bad, err := judge.WrongDigest(t.Context(), f.Attempt, seed, f.Clock.Samples, &s.Commitment, body)
		if err != nil {
			t.Fatal(err)
		}
		if bad == nil || bad.Col != 3 || bad.Sample != 0 {
			t.Errorf("draw %d: got %+v", draw, bad)
		}
		j, err := judge.Judge(t.Context(), f, seed, &s.Commitment, body)
		if err != nil {
			t.Fatal(err)
		}
		if j.Verdict == flops.VerdictOK {
			passed++
		}
	}
	if passed == 0 {
		t.Error("the samples fell on the lie in every draw: this test shows nothing more than verdicts do")
	}
}

func TestOpenedRowsThatAreRightOrProveNothingAreNotWrong(t *testing.T) {
	n := audittest.New(t, 1)
	f := n.Facts(n.Round(7, 1_700_000_000))
	honest := audittest.Work(t, f, n.Operators[0], 2, nil)
	liar := audittest.Work(t, f, n.Operators[0], 2, audittest.Everything)
	right := honest.Reveal(t, sampleSeed).Body
	wrong := liar.Reveal(t, sampleSeed).Body
	noWork := honest.Commitment
	noWork.Laps = 0
	// Digests that were never committed to prove nothing: their path leads
	// elsewhere.
	uncommitted := append([]byte(nil), right...)
	uncommitted[2+2]++ // of the first row, after the length and two bytes of metrics
	for name, c := range map[string]struct {
		commitment flops.Commitment
		body       []byte
		wrong      bool
	}{
		"right":       {honest.Commitment, right, false},
		"wrong":       {liar.Commitment, wrong, true},
		"none":        {liar.Commitment, nil, false},
		"cut off":     {liar.Commitment, wrong[:len(wrong)-1], false},
		"of another":  {liar.Commitment, right, false},
		"uncommitted": {honest.Commitment, uncommitted, false},
		"of no work":  {noWork, right, false},
	} {
		t.Run(name, func(t *testing.T) {
			bad, err := judge.WrongDigest(t.Context(), f.Attempt, sampleSeed, f.Clock.Samples, &c.commitment, c.body)
			if err != nil || (bad != nil) != c.wrong {
				t.Errorf("got %+v, %v", bad, err)
			}
		})
	}
}
