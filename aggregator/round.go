package aggregator

import (
	"bytes"
	"cmp"
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/rs/zerolog"

	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/archive"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/eigen"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/keys"
	"github.com/proof-of-flops/proof-of-flops/store"
)

// A round is one attempt at one round: what has been taken for it, and how far
// it is. Messages come in on many goroutines; one goroutine, in drive.go, moves
// it from phase to phase. Whatever is acknowledged is in the store first.
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
	refused     map[flops.Address]flops.Verdict // why an operator's own commitment was not taken
	set         *flops.SignedSet
	setReceipts map[flops.OperatorID]flops.Signature
	draw        *draw // nil until the sample block is there
	objections  map[flops.OperatorID]flops.Objection
	settleTx    flops.Hash
}

// A gate lets messages in until it is closed. Closing waits for those that are
// inside, so that whatever was acknowledged counts.
type gate struct {
	mu     sync.RWMutex
	closed bool
}

// enter reports whether the gate is open; if it is, leave must follow.
func (g *gate) enter() bool {
	g.mu.RLock()
	if g.closed {
		g.mu.RUnlock()
		return false
	}
	return true
}

func (g *gate) leave() { g.mu.RUnlock() }

func (g *gate) close() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.closed = true
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

// update changes the round under its lock and wakes whoever waits.
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

// over says whether nothing more can happen to the round. The lock is held.
func (r *round) over() bool {
	return r.phase == pofv1.Phase_PHASE_SETTLED || r.phase == pofv1.Phase_PHASE_VOID
}

// void ends the round without a settlement.
func (r *round) void(v *voidError) {
	if err := r.store.Put(voidBucket, archive.RoundKey(r.opened.ID), []byte(v.Error())); err != nil {
		r.log.Error().Err(err).Msg("Why the round goes void could not be kept")
	}
	r.update(func() { r.phase, r.note = pofv1.Phase_PHASE_VOID, v.Error() })
	r.log.Warn().Stringer("code", v.code).Str("reason", v.why).Msg("The round goes void")
}

// unfinished says how far the round came before it ended for another cause.
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

// takeSalt begins the attempt, unless the salt is wrong.
func (r *round) takeSalt(salt flops.Hash) error {
	if flops.Keccak(salt[:]) != r.opened.SaltHash {
		return flops.Refuse(flops.RefusedStaleRound, "the salt does not hash to the one that round %d was opened with", r.opened.ID)
	}
	r.salting.Lock()
	defer r.salting.Unlock()
	r.mu.Lock()
	known, gone := r.facts != nil, r.gone()
	r.mu.Unlock()
	if known {
		return nil
	}
	if gone != nil {
		return gone
	}
	if err := r.kept.PutSalt(r.opened.ID, salt); err != nil {
		return err
	}
	facts := audit.NewFacts(r.opened, salt)
	if err := r.restore(facts); err != nil {
		return err
	}
	r.update(func() {
		if gone = r.gone(); gone == nil {
			r.facts, r.phase = facts, pofv1.Phase_PHASE_WORK
		}
	})
	return gone
}

// gone refuses what a round that is over will not take any more; it is nil
// before. The lock is held.
func (r *round) gone() error {
	if !r.over() {
		return nil
	}
	return flops.Refuse(flops.RefusedStaleRound, "round %d is over: %s", r.opened.ID, cmp.Or(r.note, "it is settled"))
}

// notYet answers a message that came before its time: the sender is to ask
// again, unless that time will never come.
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

// current returns the facts, or refuses a message that is for another attempt.
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

// takeCommitment takes an operator's first valid commitment before the freeze.
func (r *round) takeCommitment(f *audit.Facts, c *flops.SignedCommitment, now time.Time) (*flops.Receipt, error) {
	if t := r.commitment(c.Operator); t != nil && t.SignedCommitment == *c {
		return t.receipt, nil
	}
	if err := f.CheckCommitment(c); err != nil {
		return nil, r.remember(f, c, err)
	}
	if !now.Before(r.clock.Freeze()) || !r.commits.enter() {
		r.commits.close() // the same may have been inside
		if t := r.commitment(c.Operator); t != nil {
			return t.answer(c)
		}
		return nil, r.remember(f, c, flops.Refuse(flops.RefusedLateCommit,
			"the set of round %d was frozen at %s", f.Attempt.ID, r.clock.Freeze().UTC().Format(time.RFC3339)))
	}
	defer r.commits.leave()
	rc, err := r.receipt(flops.ReceiptCommitment, f.Attempt.CommitmentDigest(&c.Commitment), now)
	if err != nil {
		return nil, err
	}
	key := archive.Key(f.Attempt, c.Operator[:])
	standing, err := r.store.PutOnce(commitmentBucket, key, (&takenCommitment{*c, rc}).encode())
	if err != nil {
		return nil, err
	}
	taken, err := parseTakenCommitment(f.Attempt, standing)
	if err != nil {
		return nil, err
	}
	first := false
	r.update(func() {
		first = r.commitments[c.Operator] == nil
		r.commitments[c.Operator] = taken
	})
	if first {
		r.log.Info().Stringer("operator", c.Operator).Uint32("n", taken.N).Uint64("laps", taken.Laps).Msg("Commitment taken")
	}
	return taken.answer(c)
}

// commitment is what an operator has committed to, or nil.
func (r *round) commitment(operator flops.Address) *takenCommitment {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.commitments[operator]
}

// remember keeps why an operator's commitment was refused, for its outcome, if
// the refusal is of something that the operator itself has signed. It returns
// the refusal.
func (r *round) remember(f *audit.Facts, c *flops.SignedCommitment, refusal error) error {
	var re *flops.Refusal
	if !errors.As(refusal, &re) || re.Code == flops.RefusedNotRegistered || re.Code == flops.RefusedBadSignature {
		return refusal
	}
	r.mu.Lock()
	known := r.refused[c.Operator] == re.Code
	r.mu.Unlock()
	if known {
		return refusal
	}
	if err := r.store.Put(refusedBucket, archive.Key(f.Attempt, c.Operator[:]), []byte{byte(re.Code)}); err != nil {
		return err
	}
	r.update(func() { r.refused[c.Operator] = re.Code })
	return refusal
}

// receipt signs that a message is held.
func (r *round) receipt(kind flops.ReceiptKind, digest flops.Hash, now time.Time) (*flops.Receipt, error) {
	rc := &flops.Receipt{Kind: kind, Digest: digest, UnixMilliseconds: uint64(now.UnixMilli())}
	var err error
	rc.Signature, err = keys.SignDigest(r.key, r.facts.Attempt.ReceiptDigest(kind, digest, rc.UnixMilliseconds))
	return rc, err
}

// freeze closes the intake and makes the commit set; it is the same set
// however often it is made. The set is empty if nobody committed.
func (r *round) freeze() (*flops.SignedSet, error) {
	r.commits.close()
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.set != nil {
		return r.set, nil
	}
	s := &flops.SignedSet{}
	for _, t := range r.commitments {
		s.Set = append(s.Set, t.SignedCommitment)
	}
	slices.SortFunc(s.Set, func(a, b flops.SignedCommitment) int { return bytes.Compare(a.Operator[:], b.Operator[:]) })
	sig, err := keys.SignDigest(r.key, r.facts.Attempt.CommitSetDigest(s.Set.Hash()))
	if err != nil {
		return nil, err
	}
	s.Signature = sig
	return r.kept.PutSet(r.facts.Attempt, s)
}

// takeSetReceipt keeps an operator's word on when the set reached it.
func (r *round) takeSetReceipt(f *audit.Facts, setHash flops.Hash, rc flops.SetReceipt) error {
	o, err := f.Operator(rc.ID)
	if err != nil {
		return err
	}
	r.mu.Lock()
	set, have := r.set, r.setReceipts[rc.ID]
	r.mu.Unlock()
	switch {
	case set == nil:
		return r.notYet()
	case set.Set.Hash() != setHash:
		return flops.Refuse(flops.RefusedStaleRound, "the receipt is for a set %s that this aggregator has not signed", setHash)
	case have == rc.Signature:
		return nil
	}
	if err := verify(o, f.Attempt.SetReceiptDigest(setHash), rc.Signature, "set receipt"); err != nil {
		return err
	}
	if err := r.store.Put(setReceiptBucket, archive.Key(f.Attempt, rc.ID[:]), rc.Encode()); err != nil {
		return err
	}
	r.update(func() { r.setReceipts[rc.ID] = rc.Signature })
	return nil
}

// takeReveal takes an operator's first signed reveal until the deadline.
func (r *round) takeReveal(f *audit.Facts, rv *flops.SignedReveal, now time.Time) (*flops.Receipt, error) {
	o, err := f.Operator(rv.Operator)
	if err != nil {
		return nil, err
	}
	d, old, err := r.drawOf(rv.SampleSeed, o.Address)
	if err != nil {
		return nil, err
	}
	c := r.set.Set.Of(o.Address)
	if c == nil {
		return nil, flops.Refuse(flops.RefusedNoCommit, "operator %s is not in the commit set of round %d", o.Address, f.Attempt.ID)
	}
	if most := flops.RevealSize(c.Work, r.clock.Samples, flops.MaxMetrics); len(rv.Body) == 0 || len(rv.Body) > most {
		return nil, flops.Refuse(flops.VerdictBadOpening, "a reveal has 1 to %d bytes, this one has %d", most, len(rv.Body))
	}
	commitment, statement := f.Attempt.CommitmentDigest(&c.Commitment), rv.Statement()
	digest := statement.Digest(commitment)
	if old != nil && old.Signature == rv.Signature && old.receipt.Digest == digest {
		return old.receipt, nil
	}
	if err := f.VerifyReveal(&c.Commitment, &statement); err != nil {
		return nil, err
	}
	if !now.Before(d.due) || !d.shows.enter() {
		d.shows.close() // the same may have been inside
		r.mu.Lock()
		t := d.reveals[o.Address]
		r.mu.Unlock()
		if t != nil {
			return t.answer(o.Address, rv.Signature, digest)
		}
		return nil, flops.Refuse(flops.RefusedLateReveal, "reveals of round %d were taken until %s", f.Attempt.ID,
			d.due.UTC().Format(time.RFC3339))
	}
	defer d.shows.leave()
	rc, err := r.receipt(flops.ReceiptReveal, digest, now)
	if err != nil {
		return nil, err
	}
	standing, err := r.store.PutOnce(revealBucket, archive.Key(f.Attempt, d.seed[:], o.Address[:]), (&takenReveal{*rv, rc}).encode())
	if err != nil {
		return nil, err
	}
	taken, err := parseTakenReveal(standing, commitment, d.seed)
	if err != nil {
		return nil, err
	}
	r.noteReveal(d, o.Address, taken)
	return taken.answer(o.Address, rv.Signature, digest)
}

// noteReveal queues a reveal for judging, once.
func (r *round) noteReveal(d *draw, operator flops.Address, t *takenReveal) {
	r.update(func() {
		if d.reveals[operator] == nil {
			d.reveals[operator] = t
			d.toJudge <- operator // has room for everybody
		}
	})
}

func verify(o *eigen.Operator, digest flops.Hash, sig flops.Signature, what string) error {
	if err := bls.Verify(o.Key, digest, sig); err != nil {
		return flops.Refuse(flops.RefusedBadSignature, "%s in the name of %s: %s", what, o.Address, err)
	}
	return nil
}
