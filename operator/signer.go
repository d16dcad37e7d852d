package operator

import (
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"github.com/proof-of-flops/proof-of-flops/archive"
	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/store"
)

// ErrSignedOther is wrapped when another statement was signed before in the
// same place.
//
// Remedy: Make sure that no second node runs on the same key, and never go back
// to an old copy of the data folder.
var ErrSignedOther = errors.New("another statement was already signed in its place")

// A signer signs what is on record and nothing else: each method records first,
// and signs what the record then holds. A node that is killed at any time gives
// the same signature again.
type signer struct {
	key   *bls.SecretKey
	store *store.Store
}

// commitment signs the one commitment of an attempt: c, or the one that was
// made before.
func (s *signer) commitment(attempt flops.Attempt, c flops.Commitment) (*flops.SignedCommitment, error) {
	sc := flops.SignedCommitment{Commitment: c, Signature: s.key.Sign(attempt.CommitmentDigest(&c))}
	kept, err := s.store.PutOnce(commitmentBucket, archive.Key(attempt), sc.Encode())
	if err != nil {
		return nil, err
	}
	return parseCommitment(kept)
}

// committed returns the attempt's commitment on record, or nil.
func (s *signer) committed(attempt flops.Attempt) (*flops.SignedCommitment, error) {
	record, err := s.store.Get(commitmentBucket, archive.Key(attempt))
	if err != nil || record == nil {
		return nil, err
	}
	return parseCommitment(record)
}

func parseCommitment(record []byte) (*flops.SignedCommitment, error) {
	sc, err := flops.ParseSignedCommitment(record)
	if err != nil {
		return nil, fmt.Errorf("commitment: %w: %w", store.ErrRecord, err)
	}
	return &sc, nil
}

// A setArrival is the first set that reached this node in an attempt, and when.
type setArrival struct {
	set     flops.SignedSetHash
	arrival time.Time
}

// setReceipt records that a set has reached this node now, and signs the
// receipt for it. It returns the first arrival on record; if that is another
// set's, the error wraps ErrSignedOther.
func (s *signer) setReceipt(attempt flops.Attempt, set flops.SignedSetHash, now time.Time) (first setArrival, sig flops.Signature, err error) {
	record := binary.BigEndian.AppendUint64(set.Encode(), uint64(now.UnixMilli()))
	kept, err := s.store.PutOnce(setArrivalBucket, archive.Key(attempt), record)
	if err != nil {
		return first, sig, err
	}
	if len(kept) != len(record) {
		return first, sig, fmt.Errorf("the set's arrival: %w", store.ErrRecord)
	}
	split := len(kept) - 8
	if first.set, err = flops.ParseSignedSetHash(kept[:split]); err != nil {
		return first, sig, fmt.Errorf("the set's arrival: %w: %w", store.ErrRecord, err)
	}
	first.arrival = time.UnixMilli(int64(binary.BigEndian.Uint64(kept[split:])))
	if first.set.Hash != set.Hash {
		return first, sig, fmt.Errorf("the first set of round %d was %s, this one is %s: %w", attempt.ID, first.set.Hash, set.Hash, ErrSignedOther)
	}
	return first, s.key.Sign(attempt.SetReceiptDigest(set.Hash)), nil
}

// setArrived reports whether the arrival of an attempt's set is on record.
func (s *signer) setArrived(attempt flops.Attempt) (bool, error) {
	record, err := s.store.Get(setArrivalBucket, archive.Key(attempt))
	return record != nil, err
}

// saltArrival records when an attempt's salt first reached this node, and
// returns it.
func (s *signer) saltArrival(attempt flops.Attempt, now time.Time) (time.Time, error) {
	kept, err := s.store.PutOnce(saltBucket, archive.Key(attempt), binary.BigEndian.AppendUint64(nil, uint64(now.UnixMilli())))
	if err != nil {
		return time.Time{}, err
	}
	if len(kept) != 8 {
		return time.Time{}, fmt.Errorf("the salt's arrival: %w", store.ErrRecord)
	}
	return time.UnixMilli(int64(binary.BigEndian.Uint64(kept))), nil
}

// reveal signs the one reveal of an attempt and sample seed: body, or the one
// that was revealed before.
func (s *signer) reveal(attempt flops.Attempt, c *flops.Commitment, sampleSeed flops.Hash, body []byte) (*flops.SignedReveal, error) {
	rv := flops.SignedReveal{Operator: c.ID, SampleSeed: sampleSeed, Body: body}
	statement := rv.Statement()
	rv.Signature = s.key.Sign(statement.Digest(attempt.CommitmentDigest(c)))
	kept, err := s.store.PutOnce(revealBucket, archive.Key(attempt, sampleSeed[:]), rv.Encode())
	if err != nil {
		return nil, err
	}
	return parseReveal(kept, sampleSeed)
}

// revealed returns the reveal of an attempt and sample seed on record, or nil.
func (s *signer) revealed(attempt flops.Attempt, sampleSeed flops.Hash) (*flops.SignedReveal, error) {
	record, err := s.store.Get(revealBucket, archive.Key(attempt, sampleSeed[:]))
	if err != nil || record == nil {
		return nil, err
	}
	return parseReveal(record, sampleSeed)
}

func parseReveal(record []byte, sampleSeed flops.Hash) (*flops.SignedReveal, error) {
	rv, err := flops.ParseSignedReveal(record)
	if err != nil {
		return nil, fmt.Errorf("reveal: %w: %w", store.ErrRecord, err)
	}
	if rv.SampleSeed != sampleSeed {
		return nil, fmt.Errorf("reveal of other samples: %w", store.ErrRecord)
	}
	return &rv, nil
}

// results signs the one results digest of an attempt and sample seed, and
// wraps ErrSignedOther for any other (protocol §7).
func (s *signer) results(attempt flops.Attempt, res flops.Results) (flops.Signature, error) {
	digest := attempt.ResultsDigest(res)
	kept, err := s.store.PutOnce(resultsDigestBucket, archive.Key(attempt, res.SampleSeed[:]), digest[:])
	if err != nil {
		return flops.Signature{}, err
	}
	if len(kept) != len(digest) {
		return flops.Signature{}, fmt.Errorf("results of round %d: %w", attempt.ID, store.ErrRecord)
	}
	if flops.Hash(kept) != digest {
		return flops.Signature{}, fmt.Errorf("results of round %d: %w", attempt.ID, ErrSignedOther)
	}
	return s.key.Sign(digest), nil
}
