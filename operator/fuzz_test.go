package operator

import (
	"errors"
	"path/filepath"
	"testing"
	"time"

	"github.com/proof-of-flops/proof-of-flops/archive"
	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/store"
)

// FuzzDamagedSignerRecords replaces every record of the signer by arbitrary
// bytes. It signs nothing that isn't on record.
func FuzzDamagedSignerRecords(f *testing.F) {
	db, err := store.Open(filepath.Join(f.TempDir(), "operator.db"))
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() { _ = db.Close() })
	key, err := bls.GenerateKey()
	if err != nil {
		f.Fatal(err)
	}
	s := &signer{key: key, store: db}
	attempt := flops.Attempt{ID: 7, WorkSeed: flops.Hash{2}}
	res := flops.Results{SampleSeed: flops.Hash{3}}
	digest := attempt.ResultsDigest(res)
	c := flops.SignedCommitment{Commitment: flops.Commitment{ID: key.Public().ID(), Work: flops.Work{N: 256, Laps: 1}}}
	reveal := flops.SignedReveal{Operator: c.ID, SampleSeed: res.SampleSeed, Body: []byte("body")}
	for _, seed := range [][]byte{nil, {1}, make([]byte, 8), digest[:], reveal.Encode(), make([]byte, 32+65+8), c.Encode()} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, record []byte) {
		for bucket, key := range map[store.Bucket][]byte{
			commitmentBucket: archive.Key(attempt), setArrivalBucket: archive.Key(attempt), saltBucket: archive.Key(attempt),
			revealBucket: archive.Key(attempt, res.SampleSeed[:]), resultsDigestBucket: archive.Key(attempt, res.SampleSeed[:]),
		} {
			if err := db.Put(bucket, key, record); err != nil {
				t.Fatal(err)
			}
		}
		check := func(what string, err error) {
			if err != nil && !errors.Is(err, store.ErrRecord) && !errors.Is(err, ErrSignedOther) {
				t.Errorf("%s: %v", what, err)
			}
		}
		_, err := s.committed(attempt)
		check("the commitment", err)
		_, _, err = s.setReceipt(attempt, flops.SignedSetHash{Hash: flops.Hash{4}}, time.UnixMilli(0))
		check("the set's arrival", err)
		_, err = s.saltArrival(attempt, time.UnixMilli(0))
		check("the salt's arrival", err)
		_, err = s.revealed(attempt, res.SampleSeed)
		check("the reveal", err)
		_, err = s.reveal(attempt, &c.Commitment, res.SampleSeed, []byte("body"))
		check("another reveal", err)
		sig, err := s.results(attempt, res)
		check("the results", err)
		if err == nil && string(record) != string(digest[:]) {
			t.Errorf("results were signed (%s) with %x on record", sig, record)
		}
	})
}
