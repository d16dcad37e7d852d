package flops

import (
	"bytes"
	"encoding/binary"
	"fmt"
)

const (
	evidenceMagic   = "POFE"
	evidenceVersion = 1
)

// EvidenceHeader is what all records of a round's evidence share (protocol
// §12).
type EvidenceHeader struct {
	Attempt
	OpenBlock     uint64
	Salt          Hash
	SampleSeed    Hash
	CommitSetHash Hash
	SetSignature  ECDSASignature // the aggregator's, over CommitSetDigest
	SetReceipts   []SetReceipt   // strictly ascending by operator id
}

// EvidenceRecord is everything needed to judge one operator again.
type EvidenceRecord struct {
	SignedCommitment
	Verdict         Verdict
	Reveal          []byte    // the body as signed, empty if there was none
	RevealSignature Signature // over RevealStatement.Digest; zero if there was no reveal
}

// Evidence is everything needed to repeat a round's verification offline,
// except chain data (protocol §7).
type Evidence struct {
	Header  EvidenceHeader
	Records []EvidenceRecord // strictly ascending by operator address
}

// EvidenceLimits bounds what a decoder accepts, from the round's parameters.
type EvidenceLimits struct {
	MaxLines uint32 // records, and set receipts
	Samples  uint32 // per reveal
}

// EvidenceLimits are the limits of a round under these parameters.
func (p Params) EvidenceLimits() EvidenceLimits {
	return EvidenceLimits{MaxLines: p.MaxLines, Samples: p.Samples}
}

// HeaderSize is the greatest length of a header, in bytes.
func (l EvidenceLimits) HeaderSize() int { return headerSize(int(l.MaxLines)) }

// RecordSize is the greatest length of a record, in bytes: one with the longest
// reveal of the greatest work.
func (l EvidenceLimits) RecordSize() int {
	return recordSize(RevealSize(Work{N: MaxSize, Laps: MaxLaps}, l.Samples, MaxMetrics))
}

func headerSize(receipts int) int {
	return 4 + 1 + 32 + 20 + 8 + 8 + 4*32 + 65 + 4 + setReceiptSize*receipts
}

func recordSize(reveal int) int { return SignedCommitmentSize + 1 + 4 + reveal + 64 }

// Encode is the header's bytes.
func (h *EvidenceHeader) Encode() []byte {
	b := make([]byte, 0, headerSize(len(h.SetReceipts)))
	b = append(b, evidenceMagic...)
	b = append(b, evidenceVersion)
	b = tuple(b).uint(h.ChainID)
	b = append(b, h.ServiceManager[:]...)
	b = binary.BigEndian.AppendUint64(b, h.ID)
	b = binary.BigEndian.AppendUint64(b, h.OpenBlock)
	b = append(b, h.Salt[:]...)
	b = append(b, h.WorkSeed[:]...)
	b = append(b, h.SampleSeed[:]...)
	b = append(b, h.CommitSetHash[:]...)
	b = append(b, h.SetSignature[:]...)
	b = binary.BigEndian.AppendUint32(b, uint32(len(h.SetReceipts)))
	for i := range h.SetReceipts {
		b = h.SetReceipts[i].append(b)
	}
	return b
}

// ParseEvidenceHeader reads a header. Errors wrap ErrMalformed.
func ParseEvidenceHeader(b []byte, limits EvidenceLimits) (h EvidenceHeader, err error) {
	r := reader{b: b}
	if h, err = r.evidenceHead(); err != nil {
		return h, err
	}
	count := r.uint32()
	if count > limits.MaxLines || uint64(count)*setReceiptSize > uint64(len(r.b)) {
		return EvidenceHeader{}, fmt.Errorf("%w: evidence header: %d set receipts in %d bytes; at most %d are allowed",
			ErrMalformed, count, len(r.b), limits.MaxLines)
	}
	h.SetReceipts = make([]SetReceipt, count)
	for i := range h.SetReceipts {
		h.SetReceipts[i] = r.setReceipt()
		if i > 0 && bytes.Compare(h.SetReceipts[i-1].ID[:], h.SetReceipts[i].ID[:]) >= 0 {
			return EvidenceHeader{}, fmt.Errorf("%w: evidence header: set receipts are not in ascending order of operator id", ErrMalformed)
		}
	}
	if err := r.finish("evidence header"); err != nil {
		return EvidenceHeader{}, err
	}
	return h, nil
}

// evidenceHead reads a header up to the set receipts.
func (r *reader) evidenceHead() (h EvidenceHeader, err error) {
	if magic := r.take(len(evidenceMagic)); string(magic) != evidenceMagic {
		return h, fmt.Errorf("%w: evidence header does not begin with %s", ErrMalformed, evidenceMagic)
	}
	if version := r.byte(); version != evidenceVersion {
		return h, fmt.Errorf("%w: evidence of version %d; only %d is understood", ErrMalformed, version, evidenceVersion)
	}
	if high := r.take(24); !allZero(high) {
		return h, fmt.Errorf("%w: evidence header: chain id over 64 bits", ErrMalformed)
	}
	h.ChainID = r.uint64()
	r.into(h.ServiceManager[:])
	h.ID = r.uint64()
	h.OpenBlock = r.uint64()
	h.Salt = r.hash()
	h.WorkSeed = r.hash()
	h.SampleSeed = r.hash()
	h.CommitSetHash = r.hash()
	r.into(h.SetSignature[:])
	if r.short {
		return EvidenceHeader{}, r.finish("evidence header")
	}
	return h, nil
}

func allZero(b []byte) bool {
	for _, v := range b {
		if v != 0 {
			return false
		}
	}
	return true
}

// Encode is the record's bytes.
func (rec *EvidenceRecord) Encode() []byte {
	b := make([]byte, 0, recordSize(len(rec.Reveal)))
	b = rec.SignedCommitment.append(b)
	b = append(b, uint8(rec.Verdict))
	b = binary.BigEndian.AppendUint32(b, uint32(len(rec.Reveal)))
	if len(rec.Reveal) > 0 {
		b = append(b, rec.Reveal...)
		b = append(b, rec.RevealSignature[:]...)
	}
	return b
}

// ParseEvidenceRecord reads a record, whose reveal aliases b. The reveal may be
// malformed, since that is a verdict, but not longer than any valid one could
// be. The verdict is the aggregator's claim; nothing here checks it. Errors
// wrap ErrMalformed.
func ParseEvidenceRecord(b []byte, limits EvidenceLimits) (rec EvidenceRecord, err error) {
	r := reader{b: b}
	rec.SignedCommitment = r.signedCommitment()
	rec.Verdict = Verdict(r.byte())
	length := r.uint32()
	if r.short {
		return EvidenceRecord{}, r.finish("evidence record")
	}
	if err := rec.line().check(); err != nil {
		return EvidenceRecord{}, fmt.Errorf("evidence record: %w", err)
	}
	if most := RevealSize(rec.Work, limits.Samples, MaxMetrics); uint64(length) > uint64(most) {
		return EvidenceRecord{}, fmt.Errorf("%w: evidence record of %s: reveal of %d bytes; at most %d are allowed",
			ErrMalformed, rec.Operator, length, most)
	}
	if length > 0 {
		rec.Reveal = r.take(int(length))
		r.into(rec.RevealSignature[:])
	}
	if err := r.finish("evidence record of " + rec.Operator.String()); err != nil {
		return EvidenceRecord{}, err
	}
	return rec, nil
}

// SignedReveal is the record's reveal, under the evidence's sample seed; its
// body is empty if there was none.
func (rec *EvidenceRecord) SignedReveal(sampleSeed Hash) *SignedReveal {
	return &SignedReveal{Operator: rec.ID, SampleSeed: sampleSeed, Body: rec.Reveal, Signature: rec.RevealSignature}
}

func (rec *EvidenceRecord) line() Line {
	return Line{Operator: rec.Operator, N: rec.N, Laps: rec.Laps, Verdict: rec.Verdict}
}

// Check refuses evidence whose records are not the header's commit set.
func (e *Evidence) Check() error {
	set := e.CommitSet()
	if err := set.Check(); err != nil {
		return fmt.Errorf("evidence: %w", err)
	}
	if hash := set.Hash(); hash != e.Header.CommitSetHash {
		return fmt.Errorf("%w: evidence: records hash to commit set %s, the header says %s", ErrMalformed, hash, e.Header.CommitSetHash)
	}
	return nil
}

// CommitSet is the records' commitments.
func (e *Evidence) CommitSet() CommitSet {
	set := make(CommitSet, len(e.Records))
	for i := range e.Records {
		set[i] = e.Records[i].SignedCommitment
	}
	return set
}

// Lines is the records' result lines.
func (e *Evidence) Lines() []Line {
	lines := make([]Line, len(e.Records))
	for i := range e.Records {
		lines[i] = e.Records[i].line()
	}
	return lines
}
