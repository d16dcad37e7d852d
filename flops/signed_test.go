package flops_test

import (
	"bytes"
	"errors"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

func drawECDSA(t *rapid.T) (s flops.ECDSASignature) {
	copy(s[:], rapid.SliceOfN(rapid.Byte(), 65, 65).Draw(t, "signature"))
	return s
}

func drawReceipt(t *rapid.T, kind flops.ReceiptKind) flops.Receipt {
	return flops.Receipt{Kind: kind, Digest: drawHash(t, "digest"), UnixMilliseconds: rapid.Uint64().Draw(t, "milliseconds"), Signature: drawECDSA(t)}
}

func drawSetHash(t *rapid.T) flops.SignedSetHash {
	return flops.SignedSetHash{Hash: drawHash(t, "set"), Signature: drawECDSA(t)}
}

func drawObjection(t *rapid.T) flops.Objection {
	return flops.Objection{
		SampleSeed: drawHash(t, "seed"), Line: flops.Address{1, 19: 2},
		Sample: rapid.Uint32().Draw(t, "sample"), Code: flops.Verdict(rapid.Uint8().Draw(t, "code")),
	}
}

func drawResults(t *rapid.T) flops.Results {
	return flops.Results{
		SampleSeed: drawHash(t, "seed"), CommitSetHash: drawHash(t, "set"), EvidenceHash: drawHash(t, "evidence"),
		ResultsHash: drawHash(t, "results"), LinesDigest: drawHash(t, "lines"),
	}
}

func drawResultsSignature(t *rapid.T) flops.ResultsSignature {
	return flops.ResultsSignature{Operator: drawHash(t, "operator"), Signature: drawSignature(t)}
}

func drawStatement(t *rapid.T) flops.RevealStatement {
	return flops.RevealStatement{SampleSeed: drawHash(t, "seed"), BodyHash: drawHash(t, "body"), Signature: drawSignature(t)}
}

func drawHeld(t *rapid.T) flops.Held {
	h := flops.Held{Commitment: flops.SignedCommitment{
		Commitment: flops.Commitment{Operator: flops.Address{1}, ID: drawHash(t, "id"), Work: drawWork(t)}, Signature: drawSignature(t),
	}}
	if rapid.Bool().Draw(t, "a reveal") {
		s := drawStatement(t)
		h.Reveal, h.Receipt = &s, drawReceipt(t, flops.ReceiptReveal)
	} else {
		h.Receipt = drawReceipt(t, flops.ReceiptCommitment)
	}
	return h
}

// encoder is a pointer to a value that has one encoding.
type encoder[T any] interface {
	*T
	Encode() []byte
}

// wantCodec checks that drawn values are read as they are written, and that
// nothing shorter or longer is read in their place.
func wantCodec[T any, P encoder[T]](t *testing.T, draw func(*rapid.T) T, parse func([]byte) (T, error)) {
	t.Helper()
	rapid.Check(t, func(t *rapid.T) {
		want := draw(t)
		b := P(&want).Encode()
		got, err := parse(b)
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Fatalf("%+v is read as %+v, %v", want, got, err)
		}
		refusesAllBut(t, b, func(b []byte) error { _, err := parse(b); return err })
	})
}

func TestSignedMessagesAreReadAsWritten(t *testing.T) {
	t.Run("receipt", func(t *testing.T) {
		wantCodec(t, func(t *rapid.T) flops.Receipt {
			return drawReceipt(t, rapid.SampledFrom([]flops.ReceiptKind{flops.ReceiptCommitment, flops.ReceiptReveal}).Draw(t, "kind"))
		}, flops.ParseReceipt)
	})
	t.Run("message with its receipt", func(t *testing.T) { wantCodec(t, drawHeld, flops.ParseHeld) })
	t.Run("reveal statement", func(t *testing.T) { wantCodec(t, drawStatement, flops.ParseRevealStatement) })
	t.Run("set receipt", func(t *testing.T) {
		wantCodec(t, func(t *rapid.T) flops.SetReceipt {
			return flops.SetReceipt{ID: drawHash(t, "operator"), Signature: drawSignature(t)}
		}, flops.ParseSetReceipt)
	})
	t.Run("set hash", func(t *testing.T) { wantCodec(t, drawSetHash, flops.ParseSignedSetHash) })
	t.Run("equivocation", func(t *testing.T) {
		wantCodec(t, func(t *rapid.T) flops.Equivocation { return flops.Equivocation{drawSetHash(t), drawSetHash(t)} }, flops.ParseEquivocation)
	})
	t.Run("objection", func(t *testing.T) { wantCodec(t, drawObjection, flops.ParseObjection) })
	t.Run("signed objection", func(t *testing.T) {
		wantCodec(t, func(t *rapid.T) flops.SignedObjection {
			return flops.SignedObjection{Operator: drawHash(t, "operator"), Objection: drawObjection(t), Signature: drawSignature(t)}
		}, flops.ParseSignedObjection)
	})
	t.Run("results", func(t *testing.T) { wantCodec(t, drawResults, flops.ParseResults) })
	t.Run("results signature", func(t *testing.T) { wantCodec(t, drawResultsSignature, flops.ParseResultsSignature) })
	t.Run("signed results", func(t *testing.T) {
		wantCodec(t, func(t *rapid.T) flops.SignedResults {
			return flops.SignedResults{Results: drawResults(t), ResultsSignature: drawResultsSignature(t)}
		}, flops.ParseSignedResults)
	})
}

func TestSignedSetIsReadAsWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := flops.SignedSet{Set: drawCommitments(t, 8), Signature: drawECDSA(t)}
		b := want.Encode()
		got, err := flops.ParseSignedSet(b)
		if err != nil || got.Signature != want.Signature || got.Set.Hash() != want.Set.Hash() || got.Hashed() != want.Hashed() {
			t.Fatalf("got %+v, %v; want %+v", got, err, want)
		}
		cut := rapid.IntRange(0, len(b)-1).Draw(t, "cut")
		if at := cut - 65; at >= 0 && at%flops.SignedCommitmentSize == 0 {
			return // a smaller set
		}
		if _, err := flops.ParseSignedSet(b[:cut]); !errors.Is(err, flops.ErrMalformed) {
			t.Fatalf("cut to %d of %d bytes: %v", cut, len(b), err)
		}
	})
}

func TestSignedRevealIsReadAsWritten(t *testing.T) {
	head := 32 + 32 + 64
	rapid.Check(t, func(t *rapid.T) {
		want := flops.SignedReveal{
			Operator: drawHash(t, "operator"), SampleSeed: drawHash(t, "seed"),
			Body: rapid.SliceOfN(rapid.Byte(), 1, 100).Draw(t, "body"), Signature: drawSignature(t),
		}
		b := want.Encode()
		got, err := flops.ParseSignedReveal(b)
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Fatalf("got %+v, %v; want %+v", got, err, want)
		}
		if _, err := flops.ParseSignedReveal(b[:rapid.IntRange(0, head).Draw(t, "cut")]); !errors.Is(err, flops.ErrMalformed) {
			t.Fatalf("without a body: %v", err)
		}
		s := want.Statement()
		if s.BodyHash != flops.Keccak(want.Body) || s.SampleSeed != want.SampleSeed || s.Signature != want.Signature {
			t.Fatalf("the statement of %+v is %+v", want, s)
		}
	})
	if most := flops.RevealSize(flops.Work{N: flops.MaxSize, Laps: flops.MaxLaps}, flops.MaxSamples, flops.MaxMetrics); most != flops.MaxReveal {
		t.Errorf("the longest reveal has %d bytes, MaxReveal says %d", most, flops.MaxReveal)
	}
	if _, err := flops.ParseSignedReveal(make([]byte, head+flops.MaxReveal)); err != nil {
		t.Errorf("a body of the greatest length: %v", err)
	}
	if _, err := flops.ParseSignedReveal(make([]byte, head+flops.MaxReveal+1)); !errors.Is(err, flops.ErrMalformed) {
		t.Errorf("a body of a byte more: %v", err)
	}
}

func TestSignedMessagesOutOfBoundsAreRefused(t *testing.T) {
	receipt := flops.Receipt{Kind: flops.ReceiptCommitment}
	held := flops.Held{Commitment: flops.SignedCommitment{Commitment: flops.Commitment{Work: flops.Work{N: 256, Laps: 1}}}, Receipt: receipt}
	for name, kind := range map[string]flops.ReceiptKind{"kind 0": 0, "kind 3": 3, "kind 255": 255} {
		rc := flops.Receipt{Kind: kind}
		if _, err := flops.ParseReceipt(rc.Encode()); !errors.Is(err, flops.ErrMalformed) {
			t.Errorf("a receipt of %s: %v", name, err)
		}
		h := held
		h.Receipt = rc
		if _, err := flops.ParseHeld(h.Encode()); !errors.Is(err, flops.ErrMalformed) {
			t.Errorf("a message with a receipt of %s: %v", name, err)
		}
	}
	for name, change := range map[string]func(*flops.Held){
		"a reveal with a commitment's receipt": func(h *flops.Held) { h.Reveal = new(flops.RevealStatement) },
		"a commitment with a reveal's receipt": func(h *flops.Held) { h.Receipt.Kind = flops.ReceiptReveal },
		"no laps":                              func(h *flops.Held) { h.Commitment.Laps = 0 },
	} {
		h := held
		change(&h)
		if _, err := flops.ParseHeld(h.Encode()); !errors.Is(err, flops.ErrMalformed) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestReceiptOfAHeldMessageIsForThatMessage(t *testing.T) {
	attempt := flops.Attempt{ID: 7, WorkSeed: flops.Hash{1}}
	held := flops.Held{Commitment: flops.SignedCommitment{Commitment: flops.Commitment{ID: flops.Hash{2}, Work: flops.Work{N: 256, Laps: 3}}}}
	commitment := attempt.CommitmentDigest(&held.Commitment.Commitment)
	if kind, digest := held.Message(attempt); kind != flops.ReceiptCommitment || digest != commitment {
		t.Errorf("a commitment's receipt is for %d %s", kind, digest)
	}
	held.Reveal = &flops.RevealStatement{SampleSeed: flops.Hash{3}, BodyHash: flops.Hash{4}}
	kind, digest := held.Message(attempt)
	if kind != flops.ReceiptReveal || digest != held.Reveal.Digest(commitment) {
		t.Errorf("a reveal's receipt is for %d %s", kind, digest)
	}
	rc := flops.Receipt{Kind: kind, Digest: digest}
	if !rc.IsFor(kind, digest) || rc.IsFor(flops.ReceiptCommitment, digest) || rc.IsFor(kind, commitment) {
		t.Error("a receipt is for another message")
	}
}

func TestRefusalNamesItsCodeAndReason(t *testing.T) {
	err := flops.Refuse(flops.RefusedLateReveal, "round %d is over", 7)
	var r *flops.Refusal
	if !errors.As(err, &r) || r.Code != flops.RefusedLateReveal || r.Reason != "round 7 is over" {
		t.Errorf("refused with %#v", err)
	}
	if got := err.Error(); !strings.HasPrefix(got, "LATE_REVEAL: ") {
		t.Errorf("the refusal reads %q", got)
	}
}

// fuzzCodec feeds a parser arbitrary bytes: what it accepts must encode to the
// same bytes.
func fuzzCodec[T any, P encoder[T]](f *testing.F, draw func(*rapid.T) T, parse func([]byte) (T, error)) {
	for seed := range 3 {
		v := rapid.Custom(draw).Example(seed)
		b := P(&v).Encode()
		f.Add(b)
		f.Add(b[:len(b)-1])
	}
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, b []byte) {
		v, err := parse(b)
		if err != nil {
			if !errors.Is(err, flops.ErrMalformed) {
				t.Error(err)
			}
			return
		}
		if again := P(&v).Encode(); !bytes.Equal(again, b) {
			t.Errorf("%x written again as %x", b, again)
		}
	})
}

func FuzzParseReceipt(f *testing.F) {
	fuzzCodec(f, func(t *rapid.T) flops.Receipt { return drawReceipt(t, flops.ReceiptReveal) }, flops.ParseReceipt)
}

func FuzzParseHeld(f *testing.F) { fuzzCodec(f, drawHeld, flops.ParseHeld) }

func FuzzParseRevealStatement(f *testing.F) { fuzzCodec(f, drawStatement, flops.ParseRevealStatement) }

func FuzzParseSignedReveal(f *testing.F) {
	fuzzCodec(f, func(t *rapid.T) flops.SignedReveal {
		return flops.SignedReveal{Operator: drawHash(t, "operator"), Body: []byte("body"), Signature: drawSignature(t)}
	}, flops.ParseSignedReveal)
}

func FuzzParseSignedSet(f *testing.F) {
	fuzzCodec(f, func(t *rapid.T) flops.SignedSet {
		return flops.SignedSet{Set: drawCommitments(t, 3), Signature: drawECDSA(t)}
	}, flops.ParseSignedSet)
}

func FuzzParseSignedSetHash(f *testing.F) { fuzzCodec(f, drawSetHash, flops.ParseSignedSetHash) }

func FuzzParseEquivocation(f *testing.F) {
	fuzzCodec(f, func(t *rapid.T) flops.Equivocation { return flops.Equivocation{drawSetHash(t), drawSetHash(t)} }, flops.ParseEquivocation)
}

func FuzzParseSetReceipt(f *testing.F) {
	fuzzCodec(f, func(t *rapid.T) flops.SetReceipt {
		return flops.SetReceipt{ID: drawHash(t, "operator"), Signature: drawSignature(t)}
	}, flops.ParseSetReceipt)
}

func FuzzParseObjection(f *testing.F) { fuzzCodec(f, drawObjection, flops.ParseObjection) }

func FuzzParseSignedObjection(f *testing.F) {
	fuzzCodec(f, func(t *rapid.T) flops.SignedObjection {
		return flops.SignedObjection{Operator: drawHash(t, "operator"), Objection: drawObjection(t), Signature: drawSignature(t)}
	}, flops.ParseSignedObjection)
}

func FuzzParseResults(f *testing.F) { fuzzCodec(f, drawResults, flops.ParseResults) }

func FuzzParseResultsSignature(f *testing.F) {
	fuzzCodec(f, drawResultsSignature, flops.ParseResultsSignature)
}

func FuzzParseSignedResults(f *testing.F) {
	fuzzCodec(f, func(t *rapid.T) flops.SignedResults {
		return flops.SignedResults{Results: drawResults(t), ResultsSignature: drawResultsSignature(t)}
	}, flops.ParseSignedResults)
}
