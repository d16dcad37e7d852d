package audit_test

import (
	"context"
	"encoding/binary"
	"errors"
	"reflect"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// FuzzEvidence judges damaged evidence files. A file that is accepted agrees
// with the true file about every operator: only set receipts may be missing.
func FuzzEvidence(f *testing.F) {
	n, facts, shares := committed(f)
	limits := facts.Clock.EvidenceLimits()
	good := n.Evidence(f, facts, sampleSeed, shares...)
	f.Add(good.File().Bytes())
	withheld := *good
	withheld.Records = append([]flops.EvidenceRecord(nil), good.Records...)
	withheld.Records[1].Reveal, withheld.Records[1].Verdict = nil, flops.VerdictNoReveal
	f.Add(withheld.File().Bytes())
	fewer := *good
	fewer.Header.SetReceipts = good.Header.SetReceipts[:1]
	f.Add(fewer.File().Bytes())
	f.Add(good.File().Bytes()[:500])
	f.Fuzz(func(t *testing.T, file []byte) {
		in := flops.NewEvidenceReader(limits)
		for _, part := range parts(file) {
			if in.Add(part) != nil {
				break
			}
		}
		ev, err := in.File()
		whole, wholeErr := flops.ParseEvidence(file, limits)
		if wholeErr == nil && (err != nil || !reflect.DeepEqual(ev.Evidence, whole.Evidence) || ev.Hash() != whole.Hash()) {
			t.Fatalf("the file is accepted, but not its parts: %v", err)
		}
		if ev == nil { // evidence that doesn't pass Check is judged too
			return
		}
		judged, err := judge.Evidence(context.Background(), facts, sampleSeed, &ev.Evidence)
		if diff := (*audit.Difference)(nil); err != nil {
			if !errors.As(err, &diff) && !errors.Is(err, audit.ErrEvidence) {
				t.Errorf("neither a difference nor a fault of the evidence: %v", err)
			}
			return
		}
		if len(judged) != len(good.Records) {
			t.Fatalf("evidence of %d records is accepted", len(judged))
		}
		for i, rec := range ev.Records {
			want := good.Records[i]
			if len(rec.Reveal) == 0 {
				want.Reveal, want.RevealSignature, want.Verdict = nil, flops.Signature{}, flops.VerdictNoReveal
			}
			if !reflect.DeepEqual(rec, want) {
				t.Errorf("record %d is accepted as %+v", i, rec)
			}
		}
	})
}

// parts are a file's header and records, as an archive would send them; any
// remainder is the last.
func parts(file []byte) (all [][]byte) {
	for len(file) >= 4 {
		n := uint64(binary.BigEndian.Uint32(file))
		file = file[4:]
		n = min(n, uint64(len(file)))
		all, file = append(all, file[:n]), file[n:]
	}
	if len(file) > 0 {
		all = append(all, file)
	}
	return all
}
