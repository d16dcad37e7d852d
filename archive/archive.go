// Package archive keeps what a node has of the network's rounds and serves it
// to anyone: salts, commit sets, evidence, results signatures, objections and
// proofs of equivocation (protocol §3, §6 and §7). Aggregator and operators
// hold one each, so no single node can withhold them.
//
// Records of which only one can be right are written once. All are on disk when
// the call returns. They are kept for the dispute horizon and then removed.
package archive

import (
	"context"
	"encoding/binary"
	"fmt"
	"sync"

	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/store"
)

// What is kept, by key. An attempt's key is its round id and work seed.
var (
	untilBucket        = store.Bucket{Name: "kept-until", Version: 1}   // round id → block
	saltBucket         = store.Bucket{Name: "salt", Version: 1}         // round id → salt
	setBucket          = store.Bucket{Name: "set", Version: 1}          // attempt → flops.SignedSet
	evidenceBucket     = store.Bucket{Name: "evidence", Version: 1}     // attempt ‖ sample seed → file
	resultsBucket      = store.Bucket{Name: "results", Version: 1}      // attempt → the newest sample seed's flops.Results
	signatureBucket    = store.Bucket{Name: "signature", Version: 1}    // attempt ‖ results digest ‖ operator id → flops.SignedResults
	objectionBucket    = store.Bucket{Name: "objection", Version: 1}    // attempt ‖ operator id → flops.SignedObjection
	equivocationBucket = store.Bucket{Name: "equivocation", Version: 1} // attempt → flops.Equivocation
)

var all = []store.Bucket{
	untilBucket, saltBucket, setBucket, evidenceBucket, resultsBucket, signatureBucket, objectionBucket, equivocationBucket,
}

// Key is the key of all records of one attempt at a round, followed by the
// parts that distinguish them. Keys sort by round.
func Key(attempt flops.Attempt, parts ...[]byte) []byte {
	k := RoundKey(attempt.ID)
	k = append(k, attempt.WorkSeed[:]...)
	for _, p := range parts {
		k = append(k, p...)
	}
	return k
}

// RoundKey is what the keys of all records of a round begin with.
func RoundKey(id uint64) []byte { return binary.BigEndian.AppendUint64(nil, id) }

// Archive is the archive of one node. It is safe for concurrent use.
type Archive struct {
	domain flops.Domain
	store  *store.Store

	mu      sync.Mutex
	changed chan struct{} // closed and replaced whenever something comes in
	newest  uint64        // the newest round that this node knows
	over    bool          // nothing more is expected in it
	shared  sharedFile    // the newest evidence, for which everybody asks at once
}

// New makes the archive of a network in a store, which may hold other buckets
// too.
func New(d flops.Domain, s *store.Store) *Archive {
	return &Archive{domain: d, store: s, changed: make(chan struct{})}
}

// Begin reports that a round is open: what the archive lacks may still come.
// The round is kept until the given block, which follows from its own
// parameters: those of later rounds don't shorten its disputes.
func (a *Archive) Begin(id, until uint64) error {
	err := a.store.Put(untilBucket, RoundKey(id), binary.BigEndian.AppendUint64(nil, until))
	// A reorganisation may have taken back the opening of a later round.
	a.update(func() { a.newest, a.over = id, false })
	return err
}

// End reports that a round is settled or void: what the archive lacks will not
// come.
func (a *Archive) End(id uint64) {
	a.update(func() { a.over = a.over || id == a.newest })
}

func (a *Archive) update(f func()) {
	a.mu.Lock()
	defer a.mu.Unlock()
	f()
	close(a.changed)
	a.changed = make(chan struct{})
}

// wait calls get until it has something. It returns flops.ErrNotYet if ctx ends
// first, and wraps flops.ErrUnknown if nothing more is expected.
func wait[T any](ctx context.Context, a *Archive, id uint64, what string, get func() (T, bool, error)) (T, error) {
	for {
		a.mu.Lock()
		changed, ended := a.changed, id < a.newest || id == a.newest && a.over
		a.mu.Unlock()
		v, ok, err := get()
		if ok || err != nil {
			return v, err
		}
		if ended {
			return v, fmt.Errorf("%s of round %d: %w", what, id, flops.ErrUnknown)
		}
		select {
		case <-ctx.Done():
			return v, flops.ErrNotYet
		case <-changed:
		}
	}
}

func (a *Archive) check(d flops.Domain) error {
	if d == a.domain {
		return nil
	}
	return flops.Refuse(flops.RefusedStaleRound, "the question is about contract %s on chain %d; this node serves %s on chain %d",
		d.ServiceManager, d.ChainID, a.domain.ServiceManager, a.domain.ChainID)
}

// PutSalt keeps a round's salt, whose hash the caller has compared with the
// chain's. Another attempt at the round, after a reorganisation, may have
// another salt.
func (a *Archive) PutSalt(id uint64, salt flops.Hash) error {
	if err := a.store.Put(saltBucket, RoundKey(id), salt[:]); err != nil {
		return err
	}
	a.update(func() {})
	return nil
}

// KeptSalt returns a round's salt if it is there.
func (a *Archive) KeptSalt(id uint64) (salt flops.Hash, ok bool, err error) {
	b, err := a.store.Get(saltBucket, RoundKey(id))
	if err != nil || len(b) != len(salt) {
		return salt, false, err
	}
	return flops.Hash(b), true, nil
}

// Salt waits for a round's salt.
func (a *Archive) Salt(ctx context.Context, d flops.Domain, id uint64) (flops.Hash, error) {
	if err := a.check(d); err != nil {
		return flops.Hash{}, err
	}
	return wait(ctx, a, id, "the salt", func() (flops.Hash, bool, error) { return a.KeptSalt(id) })
}

// PutSet keeps the first set of an attempt and returns it.
func (a *Archive) PutSet(attempt flops.Attempt, s *flops.SignedSet) (*flops.SignedSet, error) {
	first, err := a.store.PutOnce(setBucket, Key(attempt), s.Encode())
	if err != nil {
		return nil, err
	}
	a.update(func() {})
	return decode("commit set", first, flops.ParseSignedSet)
}

// KeptSet returns an attempt's set, or nil.
func (a *Archive) KeptSet(attempt flops.Attempt) (*flops.SignedSet, error) {
	return load(a, setBucket, Key(attempt), "commit set", flops.ParseSignedSet)
}

// load reads a record, or nil.
func load[T any](a *Archive, b store.Bucket, key []byte, what string, parse func([]byte) (T, error)) (*T, error) {
	record, err := a.store.Get(b, key)
	if err != nil || record == nil {
		return nil, err
	}
	return decode(what, record, parse)
}

// decode reads what a record holds. Errors wrap store.ErrRecord.
func decode[T any](what string, record []byte, parse func([]byte) (T, error)) (*T, error) {
	v, err := parse(record)
	if err != nil {
		return nil, fmt.Errorf("%s: %w: %w", what, store.ErrRecord, err)
	}
	return &v, nil
}

// CommitSet waits for an attempt's signed set.
func (a *Archive) CommitSet(ctx context.Context, attempt flops.Attempt) (*flops.SignedSet, error) {
	if err := a.check(attempt.Domain); err != nil {
		return nil, err
	}
	return wait(ctx, a, attempt.ID, "the commit set", func() (*flops.SignedSet, bool, error) {
		s, err := a.KeptSet(attempt)
		return s, s != nil, err
	})
}
