package archive

import (
	"bytes"
	"context"
	"fmt"

	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/store"
)

// A sharedFile is a record that is read from memory, so that many readers share
// one copy.
type sharedFile struct {
	key  string
	file []byte // never changed
}

// PutEvidence keeps the first evidence of an attempt and sample seed. From then
// on the archive answers with the results that follow from it.
func (a *Archive) PutEvidence(attempt flops.Attempt, ev *flops.EvidenceFile, res flops.Results) error {
	file := ev.Bytes()
	first, err := a.store.PutOnce(evidenceBucket, Key(attempt, res.SampleSeed[:]), file)
	if err != nil {
		return err
	}
	if bytes.Equal(first, file) {
		if err := a.store.Put(resultsBucket, Key(attempt), res.Encode()); err != nil {
			return err
		}
	}
	a.update(func() { a.shared = sharedFile{string(Key(attempt, res.SampleSeed[:])), first} })
	return nil
}

// KeptEvidence returns the evidence of an attempt and sample seed, or nil. The
// caller must not change it.
func (a *Archive) KeptEvidence(attempt flops.Attempt, sampleSeed flops.Hash) ([]byte, error) {
	a.mu.Lock()
	shared := a.shared
	a.mu.Unlock()
	if shared.key == string(Key(attempt, sampleSeed[:])) {
		return shared.file, nil
	}
	return a.store.Get(evidenceBucket, Key(attempt, sampleSeed[:]))
}

// Evidence waits for the evidence of an attempt and sample seed, and sends its
// header, then each record.
func (a *Archive) Evidence(ctx context.Context, attempt flops.Attempt, sampleSeed flops.Hash, send func([]byte) error) error {
	if err := a.check(attempt.Domain); err != nil {
		return err
	}
	file, err := wait(ctx, a, attempt.ID, "the evidence", func() ([]byte, bool, error) {
		file, err := a.KeptEvidence(attempt, sampleSeed)
		return file, file != nil, err
	})
	if err != nil {
		return err
	}
	for part, err := range flops.EvidenceParts(file) {
		if err != nil {
			return fmt.Errorf("evidence of round %d: %w: %w", attempt.ID, store.ErrRecord, err)
		}
		if err := send(part); err != nil {
			return err
		}
	}
	return nil
}
