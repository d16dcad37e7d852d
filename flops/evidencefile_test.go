package flops_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// read adds parts to a reader.
func read(parts [][]byte, limits flops.EvidenceLimits) (*flops.EvidenceFile, error) {
	r := flops.NewEvidenceReader(limits)
	for _, part := range parts {
		if err := r.Add(part); err != nil {
			return nil, err
		}
	}
	return r.File()
}

func TestEvidenceThatComesInPartsIsTheFile(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := drawEvidence(t).File()
		got, err := read(want.Parts(), limits)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(got.Evidence, want.Evidence) || got.Hash() != want.Hash() || !reflect.DeepEqual(got.Bytes(), want.Bytes()) {
			t.Fatalf("got %+v, want %+v", got, want)
		}
		var cut [][]byte
		for part, err := range flops.EvidenceParts(want.Bytes()) {
			if err != nil {
				t.Fatal(err)
			}
			cut = append(cut, part)
		}
		if !reflect.DeepEqual(cut, want.Parts()) {
			t.Fatalf("the file is cut into %x", cut)
		}
	})
}

// greatest is evidence that is as long as the limits allow.
func greatest() *flops.Evidence {
	e := new(flops.Evidence)
	for i := range limits.MaxLines {
		w := flops.Work{N: flops.MaxSize, Laps: flops.MaxLaps}
		e.Header.SetReceipts = append(e.Header.SetReceipts, flops.SetReceipt{ID: flops.Hash{byte(i)}})
		e.Records = append(e.Records, flops.EvidenceRecord{
			SignedCommitment: flops.SignedCommitment{Commitment: flops.Commitment{Operator: flops.Address{byte(i)}, Work: w}},
			Verdict:          flops.VerdictBadOpening, Reveal: make([]byte, flops.RevealSize(w, limits.Samples, flops.MaxMetrics)),
		})
	}
	e.Header.CommitSetHash = e.CommitSet().Hash()
	return e
}

func TestEvidenceBeyondTheRoundsLimitsIsRefusedAsItComes(t *testing.T) {
	whole := greatest().File().Parts()
	header, records := whole[0], whole[1:]
	with := func(parts ...[]byte) [][]byte { return parts }
	for name, c := range map[string]struct {
		parts [][]byte
		fault string
	}{
		"the longest":        {whole, ""},
		"none":               {nil, "empty"},
		"a record too many":  {append(append(with(header), records...), records[0]), "more than 8 records"},
		"a header too long":  {with(append(header[:len(header):len(header)], 0)), "part 0"},
		"a record too long":  {with(header, append(records[0][:len(records[0]):len(records[0])], 0)), "part 1"},
		"a record as header": {with(records[0]), "part 0"},
		"a header as record": {with(header, header), "line"},
	} {
		f, err := read(c.parts, limits)
		if c.fault == "" {
			if err != nil || len(f.Parts()) != len(c.parts) {
				t.Errorf("%s: %v", name, err)
			}
			continue
		}
		if !errors.Is(err, flops.ErrMalformed) || !strings.Contains(err.Error(), c.fault) {
			t.Errorf("%s: got %v, want %q", name, err, c.fault)
		}
	}
}

func TestEvidenceThatCameWholeButDoesNotHoldTogetherIsShownWithItsFault(t *testing.T) {
	e := rapid.Custom(drawEvidence).Filter(func(e *flops.Evidence) bool { return len(e.Records) > 1 }).Example(1)
	parts := e.File().Parts()
	f, err := read(parts[:len(parts)-1], limits)
	if !errors.Is(err, flops.ErrMalformed) || f == nil || f.Header.CommitSetHash != e.Header.CommitSetHash {
		t.Errorf("a record missing: %+v, %v", f, err)
	}
	if f, err := flops.ParseEvidence(f.Bytes(), limits); !errors.Is(err, flops.ErrMalformed) || f != nil {
		t.Errorf("as a file: %+v, %v", f, err)
	}
}

func TestAttemptOfEvidenceIsReadBeforeItsLimitsAreKnown(t *testing.T) {
	e := flops.Evidence{Header: flops.EvidenceHeader{Attempt: flops.Attempt{Domain: flops.Domain{ChainID: 5}, ID: 7, WorkSeed: flops.Hash{9}}}}
	file := e.File().Bytes()
	if of, err := flops.EvidenceAttempt(file); err != nil || of != e.Header.Attempt {
		t.Errorf("of %+v, %v", of, err)
	}
	for name, b := range map[string][]byte{
		"empty": nil, "cut off": file[:100], "no evidence": []byte("\x00\x00\x00\x04JSON"), "a header cut off": append([]byte("\x00\x00\x00\x32"), file[4:54]...),
	} {
		if of, err := flops.EvidenceAttempt(b); !errors.Is(err, flops.ErrMalformed) || of != (flops.Attempt{}) {
			t.Errorf("%s: of %+v, %v", name, of, err)
		}
	}
}
