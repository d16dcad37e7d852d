package operator

import (
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/store"
)

// What the operator keeps. An attempt's key is its round id and work seed.
const (
	workBucket          store.Bucket = "work"           // attempt → compute.Result
	commitmentBucket    store.Bucket = "commitment"     // attempt → signed commitment
	receiptBucket       store.Bucket = "receipt"        // attempt ‖ kind ‖ digest → milliseconds ‖ signature
	witnessBucket       store.Bucket = "witness"        // attempt → set hash ‖ arrival
	revealBucket        store.Bucket = "reveal"         // attempt ‖ sample seed → signature ‖ body
	resultsDigestBucket store.Bucket = "results-digest" // attempt ‖ sample seed → digest
	evidenceBucket      store.Bucket = "evidence"       // attempt ‖ sample seed → file
)

func attemptKey(r flops.Round, parts ...[]byte) []byte {
	k := binary.BigEndian.AppendUint64(nil, r.ID)
	k = append(k, r.WorkSeed[:]...)
	for _, p := range parts {
		k = append(k, p...)
	}
	return k
}

var (
	// ErrSignedOther is wrapped when another statement was signed already in
	// the same place.
	ErrSignedOther = errors.New("something else was signed there already")
	errRecord      = errors.New("the record is damaged")
)

// A signer gives out signatures over what is on record, and over nothing else:
// each method records first, and gives out what the record then holds. A node
// that is killed at any moment gives out the same again.
type signer struct {
	key   *bls.SecretKey
	store *store.Store
}

// commitment signs the one commitment of an attempt: c, or what was committed
// before.
func (s *signer) commitment(r flops.Round, c flops.Commitment) (*flops.SignedCommitment, error) {
	sc := flops.SignedCommitment{Commitment: c, Signature: s.key.Sign(r.CommitmentDigest(&c))}
	record, _ := sc.AppendBinary(nil) // it never fails
	standing, err := s.store.PutOnce(commitmentBucket, attemptKey(r), record)
	if err != nil {
		return nil, err
	}
	return parseCommitment(standing)
}

// committed returns the attempt's commitment on record, or nil.
func (s *signer) committed(r flops.Round) (*flops.SignedCommitment, error) {
	record, err := s.store.Get(commitmentBucket, attemptKey(r))
	if err != nil || record == nil {
		return nil, err
	}
	return parseCommitment(record)
}

func parseCommitment(record []byte) (*flops.SignedCommitment, error) {
	sc, err := flops.ParseSignedCommitment(record)
	if err != nil {
		return nil, fmt.Errorf("commitment: %w: %w", errRecord, err)
	}
	return &sc, nil
}

// witness records the first set that reached this node in an attempt and when,
// and signs the receipt for it. It returns when that set arrived, and wraps
// ErrSignedOther if it was another one.
func (s *signer) witness(r flops.Round, setHash flops.Hash, now time.Time) (arrival time.Time, sig flops.Signature, err error) {
	record := binary.BigEndian.AppendUint64(setHash[:], uint64(now.UnixMilli()))
	standing, err := s.store.PutOnce(witnessBucket, attemptKey(r), record)
	if err != nil {
		return time.Time{}, sig, err
	}
	if len(standing) != 40 {
		return time.Time{}, sig, fmt.Errorf("witness: %w", errRecord)
	}
	if first := flops.Hash(standing[:32]); first != setHash {
		return time.Time{}, sig, fmt.Errorf("the first set of round %d was %s, this one is %s: %w", r.ID, first, setHash, ErrSignedOther)
	}
	arrival = time.UnixMilli(int64(binary.BigEndian.Uint64(standing[32:])))
	return arrival, s.key.Sign(r.SetReceiptDigest(setHash)), nil
}

// reveal signs the one reveal of an attempt and sample seed: body, or what was
// revealed before.
func (s *signer) reveal(r flops.Round, commitment, sampleSeed flops.Hash, body []byte) ([]byte, flops.Signature, error) {
	sig := s.key.Sign(flops.RevealDigest(commitment, sampleSeed, body))
	standing, err := s.store.PutOnce(revealBucket, attemptKey(r, sampleSeed[:]), append(sig[:], body...))
	if err != nil {
		return nil, sig, err
	}
	if len(standing) < 64 {
		return nil, sig, fmt.Errorf("reveal: %w", errRecord)
	}
	return standing[64:], flops.Signature(standing[:64]), nil
}

// results signs the one results digest of an attempt and sample seed, and
// wraps ErrSignedOther for any other (PROTOCOL.md section 7).
func (s *signer) results(r flops.Round, res flops.Results) (flops.Signature, error) {
	digest := r.ResultsDigest(res)
	standing, err := s.store.PutOnce(resultsDigestBucket, attemptKey(r, res.SampleSeed[:]), digest[:])
	if err != nil {
		return flops.Signature{}, err
	}
	if flops.Hash(standing) != digest {
		return flops.Signature{}, fmt.Errorf("results of round %d: %w", r.ID, ErrSignedOther)
	}
	return s.key.Sign(digest), nil
}
