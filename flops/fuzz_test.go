package flops_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"strings"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/flops"
	"pgregory.net/rapid"
)

// What a decoder accepts, the encoder must write byte for byte: a value with
// two encodings would have two hashes.

func FuzzParseSignedCommitment(f *testing.F) {
	c := flops.SignedCommitment{Commitment: flops.Commitment{Operator: flops.Address{1}, Work: flops.Work{N: 4096, Laps: 7}}}
	seed := c.Encode()
	f.Add(seed)
	f.Add(seed[:len(seed)-1])
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, b []byte) {
		c, err := flops.ParseSignedCommitment(b)
		if err != nil {
			return
		}
		if again := c.Encode(); !bytes.Equal(again, b) {
			t.Errorf("%x written again as %x", b, again)
		}
		if err := c.Work.Check(); err != nil {
			t.Error(err)
		}
	})
}

func FuzzParseLines(f *testing.F) {
	f.Add(flops.PackLines([]flops.Line{
		{Operator: flops.Address{1}, N: 256, Laps: 1, Verdict: flops.VerdictOK},
		{Operator: flops.Address{2}, N: 32768, Laps: flops.MaxLaps, Verdict: flops.VerdictNoReveal},
	}))
	f.Add(make([]byte, flops.LineSize))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, b []byte) {
		lines, err := flops.ParseLines(b)
		if err != nil {
			return
		}
		if again := flops.PackLines(lines); !bytes.Equal(again, b) {
			t.Errorf("%x written again as %x", b, again)
		}
	})
}

func FuzzParseReveal(f *testing.F) {
	w := honest(5)
	commitment, sampleSeed := flops.Keccak([]byte("commitment")), flops.Keccak([]byte("samples"))
	samples := flops.Samples(sampleSeed, commitment, w.Work, 3)
	body := w.reveal(samples, `{"devices":[]}`).Body()
	f.Add(body)
	f.Add(body[:len(body)-1])
	f.Add([]byte{0x10, 0x01})
	f.Fuzz(func(t *testing.T, b []byte) {
		rv, err := flops.ParseReveal(b, w.Work, samples)
		if err != nil {
			return
		}
		if again := rv.Body(); !bytes.Equal(again, b) {
			t.Errorf("%x written again as %x", b, again)
		}
		claims, err := flops.CheckReveal(commitment, w.Work, sampleSeed, 3, b)
		if err != nil {
			return
		}
		for _, c := range claims { // no fuzzer finds another row under the same root
			if want := w.digests[c.Lap][c.Row][c.Col]; c.Digest != want {
				t.Errorf("claim %+v, want digest %d", c, want)
			}
		}
	})
}

func FuzzParseEvidence(f *testing.F) {
	for seed := range 3 {
		f.Add(rapid.Custom(drawEvidence).Example(seed).File().Bytes())
	}
	f.Add([]byte("\x00\x00\x00\x04POFE"))
	f.Fuzz(func(t *testing.T, b []byte) {
		e, err := flops.ParseEvidence(b, limits)
		if err != nil {
			return
		}
		again := e.Evidence.File()
		if !bytes.Equal(again.Bytes(), b) {
			t.Errorf("%x written again as %x", b, again.Bytes())
		}
		if e.Hash() != again.Hash() {
			t.Errorf("hashed as %s, written again as %s", e.Hash(), again.Hash())
		}
		if of, err := flops.EvidenceAttempt(b); err != nil || of != e.Header.Attempt {
			t.Errorf("the file is of %+v, %v", of, err)
		}
		if err := flops.CheckLines(e.Lines()); err != nil {
			t.Error(err)
		}
	})
}

func FuzzParseCommitSet(f *testing.F) {
	a := flops.SignedCommitment{Commitment: flops.Commitment{Operator: flops.Address{1}, Work: flops.Work{N: 256, Laps: 1}}}
	b := a
	b.Operator, b.Laps = flops.Address{2}, flops.MaxLaps
	for _, set := range []flops.CommitSet{nil, {a}, {a, b}, {b, a}, {a, a}} {
		f.Add(set.Encode())
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		set, err := flops.ParseCommitSet(b)
		if err != nil {
			return
		}
		if again := set.Encode(); !bytes.Equal(again, b) {
			t.Errorf("%x written again as %x", b, again)
		}
		if err := set.Check(); err != nil {
			t.Error(err)
		}
	})
}

// A node that serves a file splits it without its limits, and reads its attempt
// before they are known.
func FuzzEvidenceParts(f *testing.F) {
	f.Add(rapid.Custom(drawEvidence).Example(1).File().Bytes())
	f.Add([]byte("\x00\x00\x00\x04POFE"))
	f.Add([]byte("\xff\xff\xff\xffPOFE"))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, b []byte) {
		var joined []byte
		whole := true
		for part, err := range flops.EvidenceParts(b) {
			if err != nil {
				if whole = false; !errors.Is(err, flops.ErrMalformed) || part != nil {
					t.Errorf("it ends with %x, %v", part, err)
				}
				break
			}
			joined = append(binary.BigEndian.AppendUint32(joined, uint32(len(part))), part...)
		}
		if !bytes.HasPrefix(b, joined) || whole != (len(joined) == len(b)) {
			t.Errorf("%x is cut into %x, whole: %t", b, joined, whole)
		}
		if _, err := flops.EvidenceAttempt(b); err != nil && !errors.Is(err, flops.ErrMalformed) {
			t.Error(err)
		}
	})
}

// An archive sends a file part by part, and each part is parsed alone.
func FuzzParseEvidenceParts(f *testing.F) {
	for seed := range 3 {
		e := rapid.Custom(drawEvidence).Example(seed)
		f.Add(e.Header.Encode())
		for i := range e.Records {
			f.Add(e.Records[i].Encode())
		}
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		if h, err := flops.ParseEvidenceHeader(b, limits); err == nil {
			if again := h.Encode(); !bytes.Equal(again, b) {
				t.Errorf("header %x written again as %x", b, again)
			}
			if len(b) > limits.HeaderSize() {
				t.Errorf("a header of %d bytes is accepted; the limit says %d", len(b), limits.HeaderSize())
			}
		}
		if rec, err := flops.ParseEvidenceRecord(b, limits); err == nil {
			if again := rec.Encode(); !bytes.Equal(again, b) {
				t.Errorf("record %x written again as %x", b, again)
			}
			if len(b) > limits.RecordSize() {
				t.Errorf("a record of %d bytes is accepted; the limit says %d", len(b), limits.RecordSize())
			}
		}
	})
}

// Text comes from files and flags.
func FuzzParseText(f *testing.F) {
	f.Add(flops.Hash{1}.String())
	f.Add(flops.Address{1}.String())
	f.Add(flops.Signature{1}.String())
	f.Add(flops.ECDSASignature{1}.String())
	f.Add(flops.VerdictWrongTile.String())
	f.Add("0x")
	f.Fuzz(func(t *testing.T, text string) {
		var (
			h flops.Hash
			a flops.Address
			s flops.Signature
			e flops.ECDSASignature
			v flops.Verdict
		)
		for _, value := range []interface {
			UnmarshalText([]byte) error
			MarshalText() ([]byte, error)
		}{&h, &a, &s, &e, &v} {
			if value.UnmarshalText([]byte(text)) != nil {
				continue
			}
			again, err := value.MarshalText()
			if err != nil || !strings.EqualFold(string(again), text) {
				t.Errorf("%q written again as %q (%v)", text, again, err)
			}
		}
	})
}
