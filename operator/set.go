package operator

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/internal/wait"
	"github.com/proof-of-flops/proof-of-flops/keys"
)

// setPeers is how many other operators are asked which commit set they have.
const setPeers = 3

// awaitSet waits for the aggregator's commit set, records when it came, and
// checks it. Only the first set of an attempt counts, and only until
// freezeGrace after the freeze by this node's clock (protocol §6). If none came
// in time, the set is nil and there is an objection.
func (d *duty) awaitSet(ctx context.Context, own *flops.SignedCommitment) (*flops.SignedSet, *objection, error) {
	set, err := d.firstSet(ctx)
	if err != nil {
		return nil, nil, err
	}
	if set == nil {
		return nil, &objection{code: flops.ObjectionLateSet, reason: "no commit set came by its deadline"}, nil
	}
	signed := set.Hashed()
	first, receipt, err := d.signer.setReceipt(d.facts.Attempt, signed, time.Now())
	if errors.Is(err, ErrSignedOther) {
		ob, err := d.equivocation(first.set, signed)
		return set, ob, err
	}
	if err != nil {
		return nil, nil, err
	}
	if _, err := d.archive.PutSet(d.facts.Attempt, set); err != nil {
		return nil, nil, err
	}
	if due := d.clock.SetDeadline(); first.arrival.After(due) {
		return set, &objection{code: flops.ObjectionLateSet, reason: fmt.Sprintf("the set came at %s, %s after its deadline",
			first.arrival.UTC().Format(time.RFC3339Nano), first.arrival.Sub(due))}, nil
	}
	if err := d.facts.CheckSet(ctx, set.Set, set.Signature, d.judge.Workers); err != nil {
		if ctx.Err() != nil {
			return nil, nil, ctx.Err()
		}
		return set, &objection{code: flops.ObjectionBadSet, reason: err.Error()}, nil
	}
	if own != nil && set.Set.Of(d.address) == nil {
		if dropped, err := d.showOwn(ctx, flops.Hash{}); dropped || err != nil {
			return set, &objection{code: flops.ObjectionDropped, line: d.address,
				reason: "the set lacks this operator's commitment, for which the aggregator gave a receipt"}, err
		}
	}
	d.deliver(ctx, "set receipt", func(ctx context.Context) error {
		return d.aggregator.SubmitSetReceipt(ctx, d.facts.Attempt, signed.Hash, flops.SetReceipt{ID: d.id, Signature: receipt})
	})
	return set, nil, nil
}

// firstSet returns the first commit set that the aggregator signed, from the
// aggregator or, if it is slow, from other operators; it returns nil if none
// comes before the deadline. It waits longer for a set whose arrival is on
// record: a node may end after recording the arrival and before keeping the
// set. Later sets wait in d.sets.
func (d *duty) firstSet(ctx context.Context) (*flops.SignedSet, error) {
	d.sets = make(chan *flops.SignedSet, 1+setPeers)
	d.aside.Go(func() { d.askSet(ctx, d.aggregator, d.clock.Freeze()) })
	patience := d.clock.SetDeadline().Sub(d.clock.Freeze()) / 2
	for _, p := range d.peers(setPeers) {
		d.aside.Go(func() { d.askSet(ctx, p, d.clock.Freeze().Add(patience)) })
	}
	if kept, err := d.archive.KeptSet(d.facts.Attempt); err != nil || kept != nil {
		return kept, err
	}
	patient := ctx
	if arrived, err := d.signer.setArrived(d.facts.Attempt); err != nil {
		return nil, err
	} else if !arrived {
		var cancel context.CancelFunc
		patient, cancel = context.WithDeadline(ctx, d.clock.SetDeadline())
		defer cancel()
	}
	select {
	case set := <-d.sets:
		return set, nil
	case <-patient.Done():
		return nil, ctx.Err()
	}
}

// askSet asks one source for its set, from the given time on.
func (d *duty) askSet(ctx context.Context, source interface {
	CommitSet(ctx context.Context, attempt flops.Attempt) (*flops.SignedSet, error)
}, from time.Time) {
	if wait.Until(ctx, from) != nil {
		return
	}
	// Until the deadline, a node that doesn't answer is asked often. A set that
	// comes later still proves what the aggregator signed.
	early, cancel := context.WithDeadline(ctx, d.clock.SetDeadline())
	defer cancel()
	set, err := source.CommitSet(early, d.facts.Attempt)
	if errors.Is(err, context.DeadlineExceeded) && ctx.Err() == nil {
		set, err = source.CommitSet(ctx, d.facts.Attempt)
	}
	if err == nil {
		err = d.signedByAggregator(set.Hashed())
	}
	if err != nil {
		if ctx.Err() == nil {
			d.log.Warn().Err(err).Msg("A node that was asked gave no commit set")
		}
		return
	}
	d.sets <- set // has room for every source
}

func (d *duty) signedByAggregator(set flops.SignedSetHash) error {
	if err := keys.VerifyDigest(d.clock.Aggregator, d.facts.Attempt.CommitSetDigest(set.Hash), set.Signature); err != nil {
		return fmt.Errorf("the set %s is not signed by the aggregator: %w", set.Hash, err)
	}
	return nil
}

// otherSets objects if the aggregator has signed a set other than this node's
// first: the one in the evidence, or one that another operator got.
func (d *duty) otherSets(set *flops.SignedSet, h *flops.EvidenceHeader) (*objection, error) {
	switch proof, err := d.archive.KeptEquivocation(d.facts.Attempt); {
	case err != nil:
		return nil, err
	case proof != nil:
		return equivocated(proof[0], proof[1]), nil
	}
	ours := set.Hashed()
	if theirs := (flops.SignedSetHash{Hash: h.CommitSetHash, Signature: h.SetSignature}); theirs.Hash != ours.Hash {
		if err := d.signedByAggregator(theirs); err != nil {
			return &objection{code: flops.ObjectionBadEvidence, reason: err.Error()}, nil //nolint:nilerr // the fault is what is objected to
		}
		return d.equivocation(ours, theirs)
	}
	for {
		select {
		case other := <-d.sets:
			if theirs := other.Hashed(); theirs.Hash != ours.Hash {
				return d.equivocation(ours, theirs)
			}
		default:
			return nil, nil
		}
	}
}

// equivocation keeps the proof that the aggregator signed two sets, and
// objects.
func (d *duty) equivocation(one, other flops.SignedSetHash) (*objection, error) {
	d.log.Error().Stringer("one", one.Hash).Stringer("other", other.Hash).Msg("The aggregator has signed two commit sets for this round; the proof is in the archive")
	return equivocated(one, other), d.archive.PutEquivocation(d.facts.Attempt, flops.Equivocation{one, other})
}

func equivocated(one, other flops.SignedSetHash) *objection {
	return &objection{code: flops.ObjectionOtherSet, reason: fmt.Sprintf("the aggregator signed the set %s and the set %s", one.Hash, other.Hash)}
}
