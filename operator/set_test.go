package operator_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/proof-of-flops/proof-of-flops/archive"
	"github.com/proof-of-flops/proof-of-flops/audit/audittest"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/keys"
	"github.com/proof-of-flops/proof-of-flops/store"
)

// otherSet is a set that the aggregator signed, without the node.
func (w *world) otherSet() *flops.SignedSet {
	set := audittest.Set(w.open.Load().shares...)
	return &flops.SignedSet{Set: set, Signature: w.agg.sign(w.attempt().CommitSetDigest(set.Hash()))}
}

// silentFor keeps the aggregator from answering a call.
func (w *world) silentFor(call string) {
	w.agg.meet = func(ctx context.Context, met string) error {
		if met != call {
			return nil
		}
		<-ctx.Done()
		return ctx.Err()
	}
}

func TestSetThatTheAggregatorWithholdsComesFromOthers(t *testing.T) {
	play(t, func(_ *testing.T, w *world) {
		w.silentFor("set")
		for _, o := range w.others {
			w.socket(o).set = func(context.Context) (*flops.SignedSet, error) { return w.agg.commitSet(), nil }
		}
		w.run()
		w.wantOK()
		w.wantSigned()
	})
}

func TestSetsThatAreNotTheAggregatorsDontCount(t *testing.T) {
	for name, forge := range map[string]func(w *world) (*flops.SignedSet, error){
		"signed by another": func(w *world) (*flops.SignedSet, error) {
			s := w.otherSet()
			var err error
			s.Signature, err = keys.SignDigest(audittest.Account(w.t, "somebody"), w.attempt().CommitSetDigest(s.Set.Hash()))
			return s, err
		},
		"of another round": func(w *world) (*flops.SignedSet, error) {
			s, other := w.otherSet(), w.attempt()
			other.ID++
			s.Signature = w.agg.sign(other.CommitSetDigest(s.Set.Hash()))
			return s, nil
		},
		"none": func(*world) (*flops.SignedSet, error) { return nil, errors.New("there is none") },
	} {
		t.Run(name, func(t *testing.T) {
			play(t, func(_ *testing.T, w *world) {
				w.agg.setAt = 1500 * time.Millisecond // so that the others are asked
				for _, o := range w.others {
					w.socket(o).set = func(context.Context) (*flops.SignedSet, error) { return forge(w) }
				}
				w.run()
				w.wantOK()
				w.wantSigned()
			})
		})
	}
}

func TestTwoSignedSetsAreProvenAndRefused(t *testing.T) {
	play(t, func(t *testing.T, w *world) {
		w.socket(w.others[1]).set = func(context.Context) (*flops.SignedSet, error) { return w.otherSet(), nil }
		n := w.start()
		w.until(70 * time.Second)
		w.wantObjection(flops.ObjectionOtherSet, flops.Address{}, 0)
		proof, err := n.Equivocation(t.Context(), w.attempt())
		if err != nil {
			t.Fatal(err)
		}
		if proof[0].Hash == proof[1].Hash {
			t.Error("the proof shows one set twice")
		}
		for _, s := range proof {
			if err := keys.VerifyDigest(w.net.Params.Aggregator, w.attempt().CommitSetDigest(s.Hash), s.Signature); err != nil {
				t.Errorf("the proof holds a set that is not signed: %s", err)
			}
		}
		n.stop()
	})
}

func TestFirstSetOutlivesARestart(t *testing.T) {
	play(t, func(_ *testing.T, w *world) {
		n := w.start()
		w.until(5 * time.Second) // the set has come
		n.stop()
		w.agg.set = func(s flops.CommitSet) flops.CommitSet { return s[:2] }
		w.run()
		w.wantObjection(flops.ObjectionOtherSet, flops.Address{}, 0)
	})
}

func TestSetThatCameInTimeStaysInTimeAfterARestart(t *testing.T) {
	play(t, func(_ *testing.T, w *world) {
		n := w.start()
		w.until(5 * time.Second)
		n.stop()
		w.until(9 * time.Second) // after its deadline
		w.run()
		w.wantOK()
		w.wantSigned()
	})
}

func TestSetThatCameInTimeButWasNotKeptIsWaitedFor(t *testing.T) {
	play(t, func(t *testing.T, w *world) {
		n := w.start()
		w.until(5 * time.Second)
		n.stop()
		db, err := store.Open(w.path)
		if err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(db.Delete(archive.Key(w.attempt()), store.Bucket{Name: "set"}), db.Close()); err != nil {
			t.Fatal(err)
		}
		w.until(9 * time.Second) // after its deadline
		w.run()
		w.wantOK()
		w.wantSigned()
	})
}

func TestACommitmentThatThisNodesSetLacksIsRevealedAllTheSame(t *testing.T) {
	play(t, func(_ *testing.T, w *world) {
		w.agg.set = func(s flops.CommitSet) flops.CommitSet {
			return slices.DeleteFunc(s, func(c flops.SignedCommitment) bool { return c.Operator == w.me.Address })
		}
		w.run()
		w.wantObjection(flops.ObjectionDropped, w.me.Address, 0)
		w.wantLog("error", "NO_COMMIT") // the answer to its reveal
	})
}
