package flops

import (
	"encoding/binary"
	"fmt"
	"iter"
)

// EvidenceFile is evidence with its bytes: it is encoded or parsed, and hashed,
// once. It must not be changed.
type EvidenceFile struct {
	Evidence
	parts [][]byte // the header, then each record
	hash  Hash
	file  []byte // nil if only the parts came
}

// File encodes and hashes the evidence. On disk each part, the header or a
// record, follows its length in four bytes.
func (e *Evidence) File() *EvidenceFile {
	f := &EvidenceFile{Evidence: *e, parts: make([][]byte, 0, 1+len(e.Records))}
	f.parts = append(f.parts, e.Header.Encode())
	for i := range e.Records {
		f.parts = append(f.parts, e.Records[i].Encode())
	}
	hashes := make([]Hash, len(f.parts))
	for i, part := range f.parts {
		hashes[i] = Keccak(part)
	}
	f.hash = EvidenceHash(hashes[0], hashes[1:])
	return f
}

// Hash is evidenceHash.
func (f *EvidenceFile) Hash() Hash { return f.hash }

// Parts is the header's bytes and each record's, in order: what an archive
// sends.
func (f *EvidenceFile) Parts() [][]byte { return f.parts }

// Bytes is the whole file.
func (f *EvidenceFile) Bytes() []byte {
	if f.file != nil {
		return f.file
	}
	size := 0
	for _, part := range f.parts {
		size += 4 + len(part)
	}
	b := make([]byte, 0, size)
	for _, part := range f.parts {
		b = append(binary.BigEndian.AppendUint32(b, uint32(len(part))), part...)
	}
	return b
}

// EvidenceHash computes evidenceHash from the hashes of the header and of each
// record, so that records can be fetched and checked one by one.
func EvidenceHash(header Hash, records []Hash) Hash {
	parts := make([][]byte, 0, 1+len(records))
	parts = append(parts, header[:])
	for i := range records {
		parts = append(parts, records[i][:])
	}
	return Keccak(parts...)
}

// EvidenceParts splits a file into its parts, which alias it and aren't parsed.
// A truncated file ends with an error that wraps ErrMalformed.
func EvidenceParts(file []byte) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		for r := (reader{b: file}); len(r.b) > 0; {
			part := r.take(int(r.uint32()))
			if r.short {
				yield(nil, r.finish("evidence"))
				return
			}
			if !yield(part, nil) {
				return
			}
		}
	}
}

// EvidenceAttempt is the attempt that a file names in its header. A reader
// needs it first, to find the round's limits. Errors wrap ErrMalformed.
func EvidenceAttempt(file []byte) (Attempt, error) {
	for part, err := range EvidenceParts(file) {
		if err != nil {
			return Attempt{}, err
		}
		r := reader{b: part}
		h, err := r.evidenceHead()
		return h.Attempt, err
	}
	return Attempt{}, errNoEvidence
}

var errNoEvidence = fmt.Errorf("%w: the evidence is empty", ErrMalformed)

// An EvidenceReader assembles evidence from its parts as they arrive. It
// accepts no longer part, and no more parts, than the round's limits allow.
type EvidenceReader struct {
	limits EvidenceLimits
	file   EvidenceFile
	header Hash
	hashes []Hash // of the records
}

// NewEvidenceReader makes a reader for the evidence of a round.
func NewEvidenceReader(limits EvidenceLimits) *EvidenceReader { return &EvidenceReader{limits: limits} }

// Add takes the next part, the header first, and aliases it from then on.
// Errors wrap ErrMalformed.
func (r *EvidenceReader) Add(part []byte) error {
	number, most := len(r.file.parts), r.limits.RecordSize()
	if number == 0 {
		most = r.limits.HeaderSize()
	}
	if number > int(r.limits.MaxLines) {
		return fmt.Errorf("%w: evidence has more than %d records", ErrMalformed, r.limits.MaxLines)
	}
	if len(part) > most {
		return fmt.Errorf("%w: part %d of the evidence has %d bytes; at most %d are allowed", ErrMalformed, number, len(part), most)
	}
	if number == 0 {
		header, err := ParseEvidenceHeader(part, r.limits)
		if err != nil {
			return err
		}
		r.file.Header, r.header = header, Keccak(part)
	} else {
		rec, err := ParseEvidenceRecord(part, r.limits)
		if err != nil {
			return err
		}
		r.file.Records, r.hashes = append(r.file.Records, rec), append(r.hashes, Keccak(part))
	}
	r.file.parts = append(r.file.parts, part)
	return nil
}

// File is the evidence once all parts have been added; the reader must not be
// used afterwards. Errors wrap ErrMalformed. Complete evidence that doesn't
// pass Check is returned with the error, for what its header proves.
func (r *EvidenceReader) File() (*EvidenceFile, error) {
	if len(r.file.parts) == 0 {
		return nil, errNoEvidence
	}
	r.file.hash = EvidenceHash(r.header, r.hashes)
	return &r.file, r.file.Check()
}

// ParseEvidence reads a whole file, which must pass Check. The parts, and the
// reveals in them, alias it. Errors wrap ErrMalformed.
func ParseEvidence(file []byte, limits EvidenceLimits) (*EvidenceFile, error) {
	r := NewEvidenceReader(limits)
	for part, err := range EvidenceParts(file) {
		if err == nil {
			err = r.Add(part)
		}
		if err != nil {
			return nil, err
		}
	}
	f, err := r.File()
	if err != nil {
		return nil, err
	}
	f.file = file
	return f, nil
}
