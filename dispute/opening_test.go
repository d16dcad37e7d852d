package dispute_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/audit/audittest"
	"github.com/proof-of-flops/proof-of-flops/dispute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

var sampleSeed = flops.Keccak([]byte("sample seed"))

// disputed is a claim of a share's second sample and a column, with the reveal.
func disputed(t *testing.T, lie audittest.Lie, column uint32) (flops.Claim, []byte, uint32) {
	t.Helper()
	n := audittest.New(t, 1)
	f := n.Facts(n.Round(1, 1_700_000_000))
	s := audittest.Work(t, f, n.Operators[0], 3, lie)
	body := s.Reveal(t, sampleSeed).Body
	c, err := flops.NewClaim(f.Attempt, s.ID, s.Commitment.Work, sampleSeed, 1, column)
	if err != nil {
		t.Fatal(err)
	}
	return c, body, f.Clock.Samples
}

func TestAnyTileOfAnOpenedRowIsAnsweredFromTheReveal(t *testing.T) {
	for column := range uint32(4) {
		c, body, samples := disputed(t, nil, column)
		o, err := dispute.OpeningIn(&c, sampleSeed, samples, body)
		if err != nil {
			t.Fatal(err)
		}
		a, err := dispute.NewAnswer(&c, c.TrueTile(), o)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := flops.ParseAnswer(a.Encode(), &c); err != nil {
			t.Error(err)
		}
	}
}

func TestFalseDigestHasNoAnswer(t *testing.T) {
	for name, x := range map[string]struct {
		column uint32
		want   error
	}{"the false one": {2, dispute.ErrFalseDigest}, "a right one beside it": {1, nil}} {
		t.Run(name, func(t *testing.T) {
			c, body, samples := disputed(t, func(_ uint64, _, col uint32) bool { return col == 2 }, x.column)
			o, err := dispute.OpeningIn(&c, sampleSeed, samples, body)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := dispute.NewAnswer(&c, c.TrueTile(), o); !errors.Is(err, x.want) {
				t.Errorf("got %v, want %v", err, x.want)
			}
		})
	}
}

func TestNothingOpensARowThatWasNotRevealed(t *testing.T) {
	c, body, samples := disputed(t, nil, 0)
	sampled := flops.Samples(sampleSeed, c.Commitment(), c.Work, samples)
	unsampled := c // four samples of twelve rows
	for slices.ContainsFunc(sampled, func(s flops.Sample) bool { return s.Lap == unsampled.Tile.Lap && s.Row == unsampled.Tile.Row }) {
		unsampled.Tile.Row++
		unsampled.Tile.Lap += uint64(unsampled.Tile.Row / 4)
		unsampled.Tile.Row %= 4
		unsampled.Tile.Lap %= 3
	}
	changed := append([]byte(nil), body...)
	for i := 4; i < len(changed); i++ { // after the metrics, "{}"
		changed[i]++
	}
	beyond := c
	beyond.Tile.Col = 4
	for name, x := range map[string]struct {
		claim   flops.Claim
		samples uint32
		body    []byte
		want    error
	}{
		"no reveal":         {c, samples, nil, dispute.ErrNoOpening},
		"not sampled":       {unsampled, samples, body, dispute.ErrNoOpening},
		"of fewer samples":  {c, samples - 1, body, dispute.ErrNoOpening},
		"cut off":           {c, samples, body[:len(body)-1], dispute.ErrNoOpening},
		"of broken paths":   {c, samples, changed, flops.ErrBadOpening},
		"beyond the matrix": {beyond, samples, body, flops.ErrBadClaim},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := dispute.OpeningIn(&x.claim, sampleSeed, x.samples, x.body); !errors.Is(err, x.want) {
				t.Errorf("got %v, want %v", err, x.want)
			}
		})
	}
}
