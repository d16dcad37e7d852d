package flops_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"reflect"
	"slices"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/flops"
	"pgregory.net/rapid"
)

var limits = flops.EvidenceLimits{MaxLines: 8, Samples: 4}

func drawWork(t *rapid.T) flops.Work {
	return flops.Work{
		N:    flops.MinSize << rapid.IntRange(0, 7).Draw(t, "log2 n/256"),
		Laps: rapid.Uint64Range(1, flops.MaxLaps).Draw(t, "laps"),
		Root: drawHash(t, "root"),
	}
}

func drawSignature(t *rapid.T) (s flops.Signature) {
	copy(s[:], rapid.SliceOfN(rapid.Byte(), 64, 64).Draw(t, "signature"))
	return s
}

func drawCommitments(t *rapid.T, most int) flops.CommitSet {
	set := make(flops.CommitSet, rapid.IntRange(0, most).Draw(t, "operators"))
	for i := range set {
		id := drawHash(t, "id")
		set[i] = flops.SignedCommitment{
			Commitment: flops.Commitment{Operator: flops.Address(id[:20]), ID: id, Work: drawWork(t)},
			Signature:  drawSignature(t),
		}
	}
	slices.SortFunc(set, func(a, b flops.SignedCommitment) int { return bytes.Compare(a.Operator[:], b.Operator[:]) })
	return slices.CompactFunc(set, func(a, b flops.SignedCommitment) bool { return a.Operator == b.Operator })
}

func drawEvidence(t *rapid.T) *flops.Evidence {
	e := new(flops.Evidence)
	set := drawCommitments(t, int(limits.MaxLines))
	for _, c := range set {
		rec := flops.EvidenceRecord{SignedCommitment: c, Verdict: flops.VerdictNoReveal}
		if body := rapid.SliceOfN(rapid.Byte(), 0, 100).Draw(t, "reveal"); len(body) > 0 {
			rec.Reveal, rec.RevealSignature = body, drawSignature(t)
			rec.Verdict = rapid.SampledFrom([]flops.Verdict{1, 3, 4}).Draw(t, "verdict")
		}
		e.Records = append(e.Records, rec)
	}
	e.Header = flops.EvidenceHeader{
		Attempt: flops.Attempt{
			Domain:   flops.Domain{ChainID: rapid.Uint64().Draw(t, "chain"), ServiceManager: flops.Address{9}},
			ID:       rapid.Uint64().Draw(t, "round"),
			WorkSeed: drawHash(t, "work seed"),
		},
		OpenBlock:     rapid.Uint64().Draw(t, "open block"),
		Salt:          drawHash(t, "salt"),
		SampleSeed:    drawHash(t, "sample seed"),
		CommitSetHash: set.Hash(),
		SetSignature:  flops.ECDSASignature{1, 64: 27},
		SetReceipts:   make([]flops.SetReceipt, 0, len(set)),
	}
	for _, c := range set {
		e.Header.SetReceipts = append(e.Header.SetReceipts, flops.SetReceipt{ID: c.ID, Signature: drawSignature(t)})
	}
	slices.SortFunc(e.Header.SetReceipts, func(a, b flops.SetReceipt) int { return bytes.Compare(a.ID[:], b.ID[:]) })
	return e
}

// refusesAllBut checks that parse accepts b, but no prefix of b and no b with a
// trailing byte.
func refusesAllBut(t *rapid.T, b []byte, parse func([]byte) error) {
	t.Helper()
	if err := parse(b); err != nil {
		t.Fatalf("%x: %v", b, err)
	}
	for cut := range b {
		if err := parse(b[:cut:cut]); !errors.Is(err, flops.ErrMalformed) {
			t.Fatalf("cut to %d of %d bytes: %v", cut, len(b), err)
		}
	}
	if err := parse(append(slices.Clone(b), 0)); !errors.Is(err, flops.ErrMalformed) {
		t.Fatalf("with a trailing byte: %v", err)
	}
}

func TestSignedCommitmentIsReadAsWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := flops.SignedCommitment{
			Commitment: flops.Commitment{Operator: flops.Address{1, 19: 2}, ID: drawHash(t, "id"), Work: drawWork(t)},
			Signature:  drawSignature(t),
		}
		b := want.Encode()
		if len(b) != flops.SignedCommitmentSize {
			t.Fatalf("%d bytes", len(b))
		}
		got, err := flops.ParseSignedCommitment(b)
		if err != nil || got != want {
			t.Fatalf("got %+v, %v; want %+v", got, err, want)
		}
		refusesAllBut(t, b, func(b []byte) error { _, err := flops.ParseSignedCommitment(b); return err })
	})
}

func TestSignedCommitmentOutOfBoundsIsRefusedWithItsCode(t *testing.T) {
	for _, c := range []struct {
		work flops.Work
		code flops.Verdict
	}{
		{flops.Work{N: 0, Laps: 1}, flops.RefusedSizeNotAllowed},
		{flops.Work{N: 300, Laps: 1}, flops.RefusedSizeNotAllowed},
		{flops.Work{N: 65536, Laps: 1}, flops.RefusedSizeNotAllowed},
		{flops.Work{N: 256, Laps: 0}, flops.RefusedSizeNotAllowed},
		{flops.Work{N: 256, Laps: 1 << 32}, flops.RefusedWorkTooLarge},
	} {
		_, err := flops.ParseSignedCommitment((&flops.SignedCommitment{Commitment: flops.Commitment{Work: c.work}}).Encode())
		var refusal *flops.Refusal
		if !errors.Is(err, flops.ErrMalformed) || !errors.As(err, &refusal) || refusal.Code != c.code {
			t.Errorf("%+v: got %v, want %s", c.work, err, c.code)
		}
	}
}

func TestCommitSetIsReadAsWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		set := drawCommitments(t, 8)
		b := set.Encode()
		if set.Hash() != flops.Keccak(b) {
			t.Fatal("commitSetHash is not the hash of the encoding")
		}
		got, err := flops.ParseCommitSet(b)
		if err != nil || !slices.Equal(got, set) {
			t.Fatalf("got %+v, %v; want %+v", got, err, set)
		}
		for i := range set {
			if found := set.Of(set[i].Operator); found == nil || *found != set[i] {
				t.Fatalf("looking %s up gives %+v", set[i].Operator, found)
			}
		}
		if len(set) > 0 && set.Of(flops.Address{}) != nil && set[0].Operator != (flops.Address{}) {
			t.Fatal("found an operator that is not in the set")
		}
		if len(b) > 0 {
			if _, err := flops.ParseCommitSet(b[:len(b)-1]); !errors.Is(err, flops.ErrMalformed) {
				t.Fatalf("cut by a byte: %v", err)
			}
		}
		if len(set) > 1 {
			swapped := slices.Clone(set)
			swapped[0], swapped[1] = swapped[1], swapped[0]
			doubled := append(slices.Clone(set), set[len(set)-1])
			for name, bad := range map[string]flops.CommitSet{"swapped": swapped, "doubled": doubled} {
				if err := bad.Check(); !errors.Is(err, flops.ErrMalformed) {
					t.Fatalf("%s: %v", name, err)
				}
			}
		}
	})
}

func TestLinesAreReadAsWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		set := drawCommitments(t, 8)
		lines := make([]flops.Line, len(set))
		for i, c := range set {
			lines[i] = flops.Line{Operator: c.Operator, N: c.N, Laps: c.Laps,
				Verdict: rapid.SampledFrom([]flops.Verdict{1, 2, 3, 4}).Draw(t, "verdict")}
		}
		packed := flops.PackLines(lines)
		if flops.ResultsHash(packed) != flops.Keccak(packed) {
			t.Fatal("resultsHash is not the hash of the packed lines")
		}
		got, err := flops.ParseLines(packed)
		if err != nil || !slices.Equal(got, lines) {
			t.Fatalf("got %+v, %v; want %+v", got, err, lines)
		}
		for _, cut := range []int{1, flops.LineSize - 1} {
			if len(packed) > 0 {
				if _, err := flops.ParseLines(packed[:len(packed)-cut]); !errors.Is(err, flops.ErrMalformed) {
					t.Fatalf("cut by %d: %v", cut, err)
				}
			}
		}
		if _, err := flops.ParseLines(append(packed, 0)); !errors.Is(err, flops.ErrMalformed) {
			t.Fatalf("trailing byte: %v", err)
		}
	})
}

func TestLineHasTheBytesOfTheProtocol(t *testing.T) {
	line := flops.Line{Operator: flops.Address{0xaa, 19: 0xbb}, N: 4096, Laps: 0xfedcba98, Verdict: flops.VerdictBadOpening}
	want := append(line.Operator[:], 12, 0, 0, 0xfe, 0xdc, 0xba, 0x98, 3)
	if got := flops.PackLines([]flops.Line{line}); !bytes.Equal(got, want) {
		t.Errorf("packed as %x, want %x", got, want)
	}
}

func TestLinesThatNoRoundMayHaveAreRefused(t *testing.T) {
	good := flops.PackLines([]flops.Line{
		{Operator: flops.Address{1}, N: 256, Laps: 1, Verdict: flops.VerdictOK},
		{Operator: flops.Address{2}, N: 32768, Laps: flops.MaxLaps, Verdict: flops.VerdictWrongTile},
	})
	if _, err := flops.ParseLines(good); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(b []byte){
		"descending":             func(b []byte) { b[0] = 3 },
		"the same twice":         func(b []byte) { b[0] = 2 },
		"size too small":         func(b []byte) { b[20] = 7 },
		"size too large":         func(b []byte) { b[20] = 16 },
		"size of a wrapped word": func(b []byte) { b[20] = 32 + 8 },
		"size of 2^255":          func(b []byte) { b[20] = 255 },
		"no laps":                func(b []byte) { b[26] = 0 },
		"2^32 laps":              func(b []byte) { b[22] = 1 },
		"verdict 0":              func(b []byte) { b[27] = 0 },
		"verdict 5":              func(b []byte) { b[27] = 5 },
		"verdict of an API":      func(b []byte) { b[27] = 16 },
	} {
		bad := slices.Clone(good)
		change(bad)
		if _, err := flops.ParseLines(bad); !errors.Is(err, flops.ErrMalformed) {
			t.Errorf("%s: got %v, want malformed", name, err)
		}
	}
}

func TestEvidenceIsReadAsWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := drawEvidence(t)
		file := want.File()
		got, err := flops.ParseEvidence(file.Bytes(), limits)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(&got.Evidence, want) {
			t.Fatalf("got %+v, want %+v", got, want)
		}
		if again := got.Evidence.File(); !bytes.Equal(again.Bytes(), file.Bytes()) || !bytes.Equal(got.Bytes(), file.Bytes()) ||
			!reflect.DeepEqual(got.Parts(), file.Parts()) || got.Hash() != file.Hash() || again.Hash() != file.Hash() {
			t.Fatal("encodes to something else")
		}
		if of, err := flops.EvidenceAttempt(file.Bytes()); err != nil || of != want.Header.Attempt {
			t.Fatalf("the file is of %+v, %v", of, err)
		}
		if header := want.Header.Encode(); len(header) > limits.HeaderSize() {
			t.Fatalf("header of %d bytes, at most %d were promised", len(header), limits.HeaderSize())
		}
		for i, l := range want.Lines() {
			rec := want.Records[i]
			if l != (flops.Line{Operator: rec.Operator, N: rec.N, Laps: rec.Laps, Verdict: rec.Verdict}) {
				t.Fatalf("line %+v of record %+v", l, rec)
			}
		}
	})
}

func TestEvidenceCutOrLengthenedIsRefused(t *testing.T) {
	// A few draws are enough: each is cut at every byte.
	for seed := range 3 {
		e := rapid.Custom(drawEvidence).Filter(func(e *flops.Evidence) bool { return len(e.Records) > 1 }).Example(seed)
		rapid.Check(t, func(t *rapid.T) {
			b := e.File().Bytes()
			cut := rapid.IntRange(0, len(b)-1).Draw(t, "cut")
			if _, err := flops.ParseEvidence(b[:cut:cut], limits); !errors.Is(err, flops.ErrMalformed) {
				t.Fatalf("cut to %d of %d bytes: %v", cut, len(b), err)
			}
			more := append(b, rapid.SliceOfN(rapid.Byte(), 1, 300).Draw(t, "more")...)
			if _, err := flops.ParseEvidence(more, limits); !errors.Is(err, flops.ErrMalformed) {
				t.Fatalf("lengthened: %v", err)
			}
		})
	}
}

func TestHeaderAndRecordsAreReadOneByOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e := drawEvidence(t)
		hashes := make([]flops.Hash, 0, len(e.Records))
		header := e.Header.Encode()
		refusesAllBut(t, header, func(b []byte) error { _, err := flops.ParseEvidenceHeader(b, limits); return err })
		for i := range e.Records {
			b := e.Records[i].Encode()
			refusesAllBut(t, b, func(b []byte) error { _, err := flops.ParseEvidenceRecord(b, limits); return err })
			hashes = append(hashes, flops.Keccak(b))
		}
		if got := flops.EvidenceHash(flops.Keccak(header), hashes); got != e.File().Hash() {
			t.Fatalf("hash of the parts is %s, of the whole %s", got, e.File().Hash())
		}
	})
}

// header offsets, protocol §12
const (
	versionAt = 4
	chainAt   = 5
	countAt   = 4 + 1 + 32 + 20 + 8 + 8 + 4*32 + 65
)

func TestEvidenceHeaderOutOfBoundsIsRefused(t *testing.T) {
	h := flops.EvidenceHeader{SetReceipts: []flops.SetReceipt{{ID: flops.Hash{1}}, {ID: flops.Hash{2}}}}
	for name, change := range map[string]func(b []byte) []byte{
		"another magic":           func(b []byte) []byte { b[3] = 'X'; return b },
		"version 0":               func(b []byte) []byte { b[versionAt] = 0; return b },
		"version 2":               func(b []byte) []byte { b[versionAt] = 2; return b },
		"chain id over 64 bits":   func(b []byte) []byte { b[chainAt+23] = 1; return b },
		"chain id over 255 bits":  func(b []byte) []byte { b[chainAt] = 0x80; return b },
		"a receipt too many":      func(b []byte) []byte { b[countAt+3] = 3; return b },
		"a receipt too few":       func(b []byte) []byte { b[countAt+3] = 1; return b },
		"four billion receipts":   func(b []byte) []byte { copy(b[countAt:], "\xff\xff\xff\xff"); return b },
		"receipts out of order":   func(b []byte) []byte { b[countAt+4] = 3; return b },
		"the same receipt twice":  func(b []byte) []byte { b[countAt+4] = 2; return b },
		"receipts over the limit": func([]byte) []byte { return headerOf(int(limits.MaxLines) + 1) },
	} {
		if _, err := flops.ParseEvidenceHeader(change(h.Encode()), limits); !errors.Is(err, flops.ErrMalformed) {
			t.Errorf("%s: got %v, want malformed", name, err)
		}
	}
	if _, err := flops.ParseEvidenceHeader(headerOf(int(limits.MaxLines)), limits); err != nil {
		t.Errorf("as many receipts as allowed: %v", err)
	}
}

func headerOf(receipts int) []byte {
	h := flops.EvidenceHeader{}
	for i := range receipts {
		h.SetReceipts = append(h.SetReceipts, flops.SetReceipt{ID: flops.Hash{byte(i)}})
	}
	return h.Encode()
}

func TestEvidenceRecordOutOfBoundsIsRefused(t *testing.T) {
	rec := flops.EvidenceRecord{
		SignedCommitment: flops.SignedCommitment{Commitment: flops.Commitment{Work: flops.Work{N: 256, Laps: 3}}},
		Verdict:          flops.VerdictOK,
		Reveal:           []byte("reveal"),
	}
	most := flops.RevealSize(rec.Work, limits.Samples, flops.MaxMetrics)
	const lengthAt = flops.SignedCommitmentSize + 1
	for name, change := range map[string]func(b []byte) []byte{
		"size not allowed":        func(b []byte) []byte { b[20+32+3] = 1; return b },
		"no laps":                 func(b []byte) []byte { b[20+32+4+7] = 0; return b },
		"verdict 0":               func(b []byte) []byte { b[lengthAt-1] = 0; return b },
		"verdict of an API":       func(b []byte) []byte { b[lengthAt-1] = 16; return b },
		"reveal longer":           func(b []byte) []byte { b[lengthAt+3]++; return b },
		"reveal shorter":          func(b []byte) []byte { b[lengthAt+3]--; return b },
		"four gigabytes":          func(b []byte) []byte { copy(b[lengthAt:], "\xff\xff\xff\xff"); return b },
		"signature of no reveal":  func(b []byte) []byte { b[lengthAt+3] = 0; return append(b[:lengthAt+4], b[lengthAt+10:]...) },
		"reveal over the longest": func([]byte) []byte { return recordOf(rec, most+1) },
	} {
		if _, err := flops.ParseEvidenceRecord(change(rec.Encode()), limits); !errors.Is(err, flops.ErrMalformed) {
			t.Errorf("%s: got %v, want malformed", name, err)
		}
	}
	if _, err := flops.ParseEvidenceRecord(recordOf(rec, most), limits); err != nil {
		t.Errorf("a reveal of the greatest length: %v", err)
	}
	greatest := rec
	greatest.Work = flops.Work{N: flops.MaxSize, Laps: flops.MaxLaps}
	b := recordOf(greatest, flops.RevealSize(greatest.Work, limits.Samples, flops.MaxMetrics))
	if len(b) != limits.RecordSize() {
		t.Errorf("the longest record has %d bytes, %d were promised", len(b), limits.RecordSize())
	}
}

func recordOf(rec flops.EvidenceRecord, reveal int) []byte {
	rec.Reveal = make([]byte, reveal)
	return rec.Encode()
}

func TestEvidenceThatDoesNotHoldTogetherIsRefused(t *testing.T) {
	e := rapid.Custom(drawEvidence).Filter(func(e *flops.Evidence) bool { return len(e.Records) > 2 }).Example(1)
	for name, change := range map[string]func(e *flops.Evidence){
		"another set's hash": func(e *flops.Evidence) { e.Header.CommitSetHash[0]++ },
		"a record missing":   func(e *flops.Evidence) { e.Records = e.Records[1:] },
		"records swapped":    func(e *flops.Evidence) { e.Records[0], e.Records[1] = e.Records[1], e.Records[0] },
		"a record twice":     func(e *flops.Evidence) { e.Records[1] = e.Records[0] },
		"another commitment": func(e *flops.Evidence) { e.Records[1].Root[5]++ },
		"another signature":  func(e *flops.Evidence) { e.Records[1].Signature[5]++ },
	} {
		changed := *e
		changed.Records = slices.Clone(e.Records)
		change(&changed)
		if _, err := flops.ParseEvidence(changed.File().Bytes(), limits); !errors.Is(err, flops.ErrMalformed) {
			t.Errorf("%s: got %v, want malformed", name, err)
		}
	}
	many := flops.Evidence{}
	for i := range limits.MaxLines + 1 {
		many.Records = append(many.Records, flops.EvidenceRecord{
			SignedCommitment: flops.SignedCommitment{Commitment: flops.Commitment{
				Operator: flops.Address{byte(i)}, Work: flops.Work{N: 256, Laps: 1}}},
			Verdict: flops.VerdictNoReveal,
		})
	}
	many.Header.CommitSetHash = many.CommitSet().Hash()
	if _, err := flops.ParseEvidence(many.File().Bytes(), limits); !errors.Is(err, flops.ErrMalformed) {
		t.Errorf("a record over the limit: %v", err)
	}
	if _, err := flops.ParseEvidence(many.File().Bytes(), flops.EvidenceLimits{MaxLines: limits.MaxLines + 1, Samples: 4}); err != nil {
		t.Errorf("as many records as allowed: %v", err)
	}
}

func TestEvidenceHasTheBytesOfTheProtocol(t *testing.T) {
	rec := flops.EvidenceRecord{
		SignedCommitment: flops.SignedCommitment{
			Commitment: flops.Commitment{Operator: flops.Address{1}, ID: repHash(2), Work: flops.Work{N: 256, Laps: 3, Root: repHash(4)}},
			Signature:  flops.Signature{5},
		},
		Verdict: flops.VerdictOK, Reveal: []byte("body"), RevealSignature: flops.Signature{6},
	}
	set := flops.CommitSet{rec.SignedCommitment}
	e := flops.Evidence{
		Header: flops.EvidenceHeader{
			Attempt:   flops.Attempt{Domain: flops.Domain{ChainID: 7, ServiceManager: flops.Address{8}}, ID: 9, WorkSeed: repHash(10)},
			OpenBlock: 11, Salt: repHash(12), SampleSeed: repHash(13), CommitSetHash: set.Hash(),
			SetSignature: flops.ECDSASignature{14}, SetReceipts: []flops.SetReceipt{{repHash(15), flops.Signature{16}}},
		},
		Records: []flops.EvidenceRecord{rec},
	}
	padded := func(first byte, size int) []byte { return append([]byte{first}, make([]byte, size-1)...) }
	number := func(v uint64, size int) []byte {
		return append(make([]byte, size-8), binary.BigEndian.AppendUint64(nil, v)...)
	}
	of := func(b byte) []byte { h := repHash(b); return h[:] }
	setHash := set.Hash()
	header := slices.Concat([]byte("POFE\x01"), number(7, 32), padded(8, 20), number(9, 8), number(11, 8), of(12), of(10), of(13),
		setHash[:], padded(14, 65), []byte{0, 0, 0, 1}, of(15), padded(16, 64))
	record := slices.Concat(padded(1, 20), of(2), []byte{0, 0, 1, 0}, number(3, 8), of(4), padded(5, 64),
		[]byte{1, 0, 0, 0, 4}, []byte("body"), padded(6, 64))
	size := func(b []byte) []byte { return binary.BigEndian.AppendUint32(nil, uint32(len(b))) }
	if got, want := e.File().Bytes(), slices.Concat(size(header), header, size(record), record); !bytes.Equal(got, want) {
		t.Errorf("encoded as %x, want %x", got, want)
	}
	h, r := flops.Keccak(header), flops.Keccak(record)
	if got, want := e.File().Hash(), flops.Keccak(h[:], r[:]); got != want {
		t.Errorf("evidenceHash %s, want %s", got, want)
	}
	if most := (flops.EvidenceLimits{MaxLines: 1}).HeaderSize(); len(header) != most {
		t.Errorf("header of %d bytes, HeaderSize says %d", len(header), most)
	}
}
