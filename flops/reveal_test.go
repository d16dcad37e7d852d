package flops_test

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/flops"
	"pgregory.net/rapid"
)

func TestRevealOfHonestWorkIsAlwaysOK(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := honest(rapid.Uint64Range(1, smallLaps).Draw(t, "laps"))
		commitment, sampleSeed := drawHash(t, "commitment"), drawHash(t, "sample seed")
		count := rapid.Uint32Range(1, 8).Draw(t, "samples")
		metrics := rapid.StringN(0, -1, flops.MaxMetrics).Draw(t, "metrics")

		samples := flops.Samples(sampleSeed, commitment, w.Work, count)
		body := w.reveal(samples, metrics).Body()
		if len(body) != flops.RevealSize(w.Work, count, len(metrics)) {
			t.Fatalf("body of %d bytes, RevealSize says %d", len(body), flops.RevealSize(w.Work, count, len(metrics)))
		}
		claims, err := flops.CheckReveal(commitment, w.Work, sampleSeed, count, body)
		if err != nil {
			t.Fatal(err)
		}
		for q, c := range claims {
			want := flops.TileClaim{Sample: uint32(q), Lap: samples[q].Lap, Row: samples[q].Row, Col: samples[q].Col,
				Digest: w.digests[samples[q].Lap][samples[q].Row][samples[q].Col]}
			if c != want {
				t.Fatalf("claim %+v, want %+v", c, want)
			}
		}
		parsed, err := flops.ParseReveal(body, w.Work, samples)
		if err != nil {
			t.Fatal(err)
		}
		if string(parsed.Metrics) != metrics || !bytes.Equal(parsed.Body(), body) {
			t.Fatal("the parsed reveal is another")
		}
	})
}

func TestRevealWithAnyByteOfItsOpeningsChangedIsNeverOK(t *testing.T) {
	const metrics = `{"devices":1}`
	w := honest(7)
	commitment, sampleSeed := flops.Keccak([]byte("commitment")), flops.Keccak([]byte("samples"))
	samples := flops.Samples(sampleSeed, commitment, w.Work, 4)
	body := w.reveal(samples, metrics).Body()
	if got := verdict(t, w.seed, commitment, w.Work, sampleSeed, 4, body); got != flops.VerdictOK {
		t.Fatalf("unchanged: %s", got)
	}
	for at := 2 + len(metrics); at < len(body); at++ {
		for _, mask := range []byte{0x01, 0x80, 0xff} {
			changed := slices.Clone(body)
			changed[at] ^= mask
			if got := verdict(t, w.seed, commitment, w.Work, sampleSeed, 4, changed); got == flops.VerdictOK {
				t.Fatalf("byte %d changed by %#x: still OK", at, mask)
			}
		}
	}
}

// revealDigest is what an operator signs with a reveal.
func revealDigest(commitment, sampleSeed flops.Hash, body []byte) flops.Hash {
	s := (&flops.SignedReveal{SampleSeed: sampleSeed, Body: body}).Statement()
	return s.Digest(commitment)
}

// Metrics are part of no verdict, but the signature covers them too, so that
// nobody can change what an operator reports.
func TestChangedMetricsAreAnotherSignedDigest(t *testing.T) {
	w := honest(3)
	commitment, sampleSeed := flops.Keccak([]byte("commitment")), flops.Keccak([]byte("samples"))
	body := w.reveal(flops.Samples(sampleSeed, commitment, w.Work, 2), `{"laps":3}`).Body()
	digest := revealDigest(commitment, sampleSeed, body)
	for at := range body {
		changed := slices.Clone(body)
		changed[at] ^= 1
		if revealDigest(commitment, sampleSeed, changed) == digest {
			t.Fatalf("byte %d changed: the same digest", at)
		}
		if isMetrics := at >= 2 && at < 2+len(`{"laps":3}`); isMetrics {
			if got := verdict(t, w.seed, commitment, w.Work, sampleSeed, 2, changed); got != flops.VerdictOK {
				t.Fatalf("metrics byte %d decided a verdict: %s", at, got)
			}
		}
	}
	if revealDigest(commitment, flops.Hash{1}, body) == digest {
		t.Error("the digest does not depend on the sample seed")
	}
	if revealDigest(flops.Hash{1}, sampleSeed, body) == digest {
		t.Error("the digest does not depend on the commitment")
	}
}

// An operator that invents a digest and builds true paths over it has a
// well-formed reveal, but claims a digest that is not the tile's.
func TestInventedDigestIsAWrongTile(t *testing.T) {
	true3 := smallWork().digests[:3]
	forged := make([][][]uint64, 3)
	for k := range forged {
		forged[k] = make([][]uint64, len(true3[k]))
		for i := range forged[k] {
			forged[k][i] = slices.Clone(true3[k][i])
			for j := range forged[k][i] {
				forged[k][i][j]++
			}
		}
	}
	w := assemble(smallSeed, flops.MinSize, forged)
	commitment, sampleSeed := flops.Keccak([]byte("commitment")), flops.Keccak([]byte("samples"))
	body := w.reveal(flops.Samples(sampleSeed, commitment, w.Work, 4), "").Body()
	if got := verdict(t, w.seed, commitment, w.Work, sampleSeed, 4, body); got != flops.VerdictWrongTile {
		t.Errorf("verdict %s, want WRONG_TILE", got)
	}
}

func TestMalformedRevealIsABadOpening(t *testing.T) {
	w := honest(5)
	commitment, sampleSeed := flops.Keccak([]byte("commitment")), flops.Keccak([]byte("samples"))
	samples := flops.Samples(sampleSeed, commitment, w.Work, 3)
	body := w.reveal(samples, "{}").Body()
	other := flops.Samples(flops.Keccak([]byte("other samples")), commitment, w.Work, 3)
	cases := map[string][]byte{
		"empty":                 nil,
		"one byte":              body[:1],
		"metrics only":          body[:4],
		"last byte missing":     body[:len(body)-1],
		"trailing byte":         append(slices.Clone(body), 0),
		"a sample too few":      w.reveal(samples[:2], "{}").Body(),
		"a sample too many":     w.reveal(append(slices.Clone(samples), samples[0]), "{}").Body(),
		"other samples":         w.reveal(other, "{}").Body(),
		"metrics too long":      w.reveal(samples, strings.Repeat("x", flops.MaxMetrics+1)).Body(),
		"metrics length a lie":  append([]byte{0, 3}, body[2:]...),
		"metrics length beyond": append([]byte{0xff, 0xff}, body[2:]...),
	}
	for name, bad := range cases {
		t.Run(name, func(t *testing.T) {
			if _, err := flops.CheckReveal(commitment, w.Work, sampleSeed, 3, bad); !errors.Is(err, flops.ErrBadOpening) {
				t.Errorf("got %v, want a bad opening", err)
			}
		})
	}
	for _, work := range []flops.Work{{}, {N: 256}, {N: 100, Laps: 1}, {N: 256, Laps: 1 << 32}} {
		if _, err := flops.CheckReveal(commitment, work, sampleSeed, 3, body); !errors.Is(err, flops.ErrBadOpening) {
			t.Errorf("work %+v: got %v, want a bad opening", work, err)
		}
	}
}

func TestLongestMetricsAreAccepted(t *testing.T) {
	w := honest(1)
	var commitment, sampleSeed flops.Hash
	body := w.reveal(flops.Samples(sampleSeed, commitment, w.Work, 2), strings.Repeat("x", flops.MaxMetrics)).Body()
	if got := verdict(t, w.seed, commitment, w.Work, sampleSeed, 2, body); got != flops.VerdictOK {
		t.Errorf("verdict %s, want OK", got)
	}
}

func TestSamplesAreInsideTheWorkAndAllOfIt(t *testing.T) {
	w := flops.Work{N: 256, Laps: 3}
	seen := map[flops.Sample]bool{}
	for _, s := range flops.Samples(flops.Hash{1}, flops.Hash{2}, w, 1000) {
		if s.Lap >= 3 || s.Row >= 4 || s.Col >= 4 {
			t.Fatalf("sample %+v is outside the work", s)
		}
		seen[s] = true
	}
	if len(seen) != 3*4*4 {
		t.Errorf("1000 samples hit %d of 48 tiles", len(seen))
	}
	short := flops.Samples(flops.Hash{1}, flops.Hash{2}, w, 10)
	if !slices.Equal(short, flops.Samples(flops.Hash{1}, flops.Hash{2}, w, 1000)[:10]) {
		t.Error("the first samples depend on how many are asked for")
	}
}
