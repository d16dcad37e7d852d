package archive

import (
	"context"
	"errors"
	"path/filepath"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/store"
)

// FuzzDamagedRecords replaces every record of a round by arbitrary bytes, and
// asks for everything about the round.
func FuzzDamagedRecords(f *testing.F) {
	db, err := store.Open(filepath.Join(f.TempDir(), "archive.db"))
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() { _ = db.Close() })
	attempt := flops.Attempt{Domain: flops.Domain{ChainID: 1, ServiceManager: flops.Address{1}}, ID: 7, WorkSeed: flops.Hash{2}}
	a := New(attempt.Domain, db)
	if err := a.Begin(attempt.ID, 100); err != nil {
		f.Fatal(err)
	}
	a.End(attempt.ID)
	res := flops.Results{SampleSeed: flops.Hash{3}}
	digest := attempt.ResultsDigest(res)
	keys := map[store.Bucket][]byte{
		saltBucket: RoundKey(attempt.ID), setBucket: Key(attempt), resultsBucket: Key(attempt), equivocationBucket: Key(attempt),
		evidenceBucket:  Key(attempt, res.SampleSeed[:]),
		signatureBucket: Key(attempt, digest[:], make([]byte, 32)),
		objectionBucket: Key(attempt, make([]byte, 32)),
	}
	c := flops.SignedCommitment{Commitment: flops.Commitment{Operator: flops.Address{1}, Work: flops.Work{N: 256, Laps: 1}}}
	for _, seed := range [][]byte{
		nil, make([]byte, 32), (&flops.SignedResults{Results: res}).Encode(), new(flops.SignedObjection).Encode(), res.Encode(),
		new(flops.Equivocation).Encode(), (&flops.SignedSet{Set: flops.CommitSet{c}}).Encode(),
		{0, 0, 0, 1, 9, 0, 0, 0, 0}, {0xff, 0xff, 0xff, 0xff},
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, record []byte) {
		for bucket, key := range keys {
			if err := db.Put(bucket, key, record); err != nil {
				t.Fatal(err)
			}
		}
		ctx := context.Background() // the round is over, so nothing waits
		check := func(what string, err error) {
			if err != nil && !errors.Is(err, store.ErrRecord) && !errors.Is(err, flops.ErrUnknown) {
				t.Errorf("%s: %v", what, err)
			}
		}
		_, err := a.Salt(ctx, attempt.Domain, attempt.ID)
		check("the salt", err)
		if s, err := a.CommitSet(ctx, attempt); err == nil && s.Set.Check() != nil {
			t.Errorf("a malformed set is served: %x", record)
		} else {
			check("the set", err)
		}
		sent := 0
		check("the evidence", a.Evidence(ctx, attempt, res.SampleSeed, func(part []byte) error {
			sent += 4 + len(part)
			return nil
		}))
		if sent > len(record) {
			t.Errorf("%d bytes of a record of %d were sent", sent, len(record))
		}
		_, _, err = a.Results(ctx, attempt)
		check("the results", err)
		_, err = a.KeptSignatures(attempt, res)
		check("the signatures", err)
		_, err = a.Objections(ctx, attempt)
		check("the objections", err)
		_, err = a.Equivocation(ctx, attempt)
		check("the equivocation", err)
	})
}
