package aggregator

import (
	"cmp"
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"sync"

	"github.com/rs/zerolog"

	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/archive"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/eigen"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/store"
)

// A round is one attempt at one round: what has been accepted for it, and how
// far it has come. Messages come in on many goroutines; one goroutine, in
// drive.go, moves it from phase to phase. Whatever is acknowledged is in the
// store first.
type round struct {
	opened *chain.OpenedRound // as the chain showed it when the round was found
	clock  flops.Clock
	ops    *chain.Roster
	store  *store.Store
	kept   *archive.Archive
	key    *ecdsa.PrivateKey
	log    zerolog.Logger

	commits gate       // open until the freeze
	salting sync.Mutex // held while the attempt begins

	mu      sync.Mutex
	changed chan struct{} // closed and replaced at every change
	phase   pofv1.Phase
	note    string

	facts       *audit.Facts // nil until the salt is known
	commitments map[flops.Address]*takenCommitment
	refused     map[flops.Address]flops.Verdict // why an operator's own commitment was refused
	set         *flops.SignedSet
	setReceipts map[flops.OperatorID]flops.Signature
	draw        *draw // nil until the sample block exists
	objections  map[flops.OperatorID]flops.Objection
	settleTx    flops.Hash
}

func newRound(s *Service, opened *chain.OpenedRound) *round {
	return &round{
		opened: opened, clock: opened.Clock(), ops: opened.Operators,
		store: s.store, kept: s.archive, key: s.key,
		log:         s.log.With().Uint64("round", opened.ID).Logger(),
		changed:     make(chan struct{}),
		phase:       pofv1.Phase_PHASE_OPEN,
		commitments: make(map[flops.Address]*takenCommitment),
		refused:     make(map[flops.Address]flops.Verdict),
		setReceipts: make(map[flops.OperatorID]flops.Signature),
		objections:  make(map[flops.OperatorID]flops.Objection),
	}
}

// update changes the round under its lock and wakes everything that waits for a
// change.
func (r *round) update(f func()) {
	r.mu.Lock()
	defer r.mu.Unlock()
	f()
	close(r.changed)
	r.changed = make(chan struct{})
}

// await blocks until ready, called under the lock, holds. It returns
// flops.ErrNotYet when ctx ends first.
func (r *round) await(ctx context.Context, ready func() bool) error {
	for {
		r.mu.Lock()
		ok, changed := ready(), r.changed
		r.mu.Unlock()
		if ok {
			return nil
		}
		select {
		case <-ctx.Done():
			return flops.ErrNotYet
		case <-changed:
		}
	}
}

// over reports whether nothing more can happen to the round. The lock is held.
func (r *round) over() bool {
	return r.phase == pofv1.Phase_PHASE_SETTLED || r.phase == pofv1.Phase_PHASE_VOID
}

// void ends the round without a settlement.
func (r *round) void(v *voidError) {
	if err := r.store.Put(voidBucket, archive.RoundKey(r.opened.ID), []byte(v.Error())); err != nil {
		r.log.Error().Err(err).Msg("The reason why the round goes void could not be kept")
	}
	r.update(func() { r.phase, r.note = pofv1.Phase_PHASE_VOID, v.Error() })
	r.log.Warn().Stringer("code", v.code).Str("reason", v.why).Msg("The round goes void")
}

// unfinished is the reason why a round that ended early is void, and how far it
// came.
func (r *round) unfinished(cause error) *voidError {
	if errors.Is(cause, chain.ErrRestarted) {
		return &voidError{VoidReorganised, cause.Error()}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.proposed() {
		return &voidError{VoidExpired, cause.Error()}
	}
	v := &voidError{VoidExpired, fmt.Sprintf("%s; %d%% of the stake had signed the results, %d%% is needed", cause, r.signedPercent(), r.clock.Threshold)}
	if !r.signed() {
		v.code = VoidNoQuorum
	}
	return v
}

// settled ends the round with its settlement.
func (r *round) settled(tx flops.Hash) {
	signers := 0
	r.update(func() {
		r.phase, r.settleTx = pofv1.Phase_PHASE_SETTLED, tx
		signers = r.draw.aggregate.Len()
	})
	r.log.Info().Int("signers", signers).Stringer("transaction", tx).Msg("Round settled")
}

// gone is the refusal of any message for a round that is over; it is nil
// before. The lock is held.
func (r *round) gone() error {
	if !r.over() {
		return nil
	}
	return flops.Refuse(flops.RefusedStaleRound, "round %d is over: %s", r.opened.ID, cmp.Or(r.note, "it is settled"))
}

// notYet answers a message that came too early: the sender should ask again,
// unless the round is over.
func (r *round) notYet() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.orGone()
}

// orGone is notYet under the lock.
func (r *round) orGone() error {
	if err := r.gone(); err != nil {
		return err
	}
	return flops.ErrNotYet
}

// current returns the facts, or refuses a message for another attempt.
func (r *round) current(m flops.Attempt) (*audit.Facts, error) {
	r.mu.Lock()
	f := r.facts
	r.mu.Unlock()
	switch {
	case f == nil:
		return nil, r.notYet()
	case m != f.Attempt:
		return nil, flops.Refuse(flops.RefusedStaleRound,
			"the message is for round %d with work seed %s; the current one is %d with %s", m.ID, m.WorkSeed, f.Attempt.ID, f.Attempt.WorkSeed)
	}
	return f, nil
}

func verify(o *eigen.Operator, digest flops.Hash, sig flops.Signature, what string) error {
	if err := bls.Verify(o.Key, digest, sig); err != nil {
		return flops.Refuse(flops.RefusedBadSignature, "%s in the name of %s: %s", what, o.Address, err)
	}
	return nil
}
