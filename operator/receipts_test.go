package operator_test

import (
	"errors"
	"reflect"
	"testing"
	"time"

	"github.com/proof-of-flops/proof-of-flops/audit/audittest"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// held is another operator's message with the aggregator's receipt.
func (w *world) held(s *audittest.Share, sampleSeed flops.Hash) *flops.Held {
	h := &flops.Held{Commitment: s.SignedCommitment}
	if sampleSeed != (flops.Hash{}) {
		statement := s.Reveal(w.t, sampleSeed).Statement()
		h.Reveal = &statement
	}
	w.acknowledge(h)
	return h
}

// acknowledge adds the aggregator's receipt to a message.
func (w *world) acknowledge(h *flops.Held) { h.Receipt = *w.agg.receipt(h.Message(w.attempt())) }

// show shows the node another operator's receipt.
func (n *node) show(t *testing.T, w *world, h *flops.Held) error {
	t.Helper()
	return n.ShowReceipt(t.Context(), w.attempt(), h)
}

// TestMissingMessageWithAReceiptIsObjectedTo leaves out a message for which
// another operator has a receipt. That operator shows the receipt by itself or
// when asked.
func TestMissingMessageWithAReceiptIsObjectedTo(t *testing.T) {
	for name, c := range map[string]struct {
		ofReveal, asked bool
	}{
		"commitment, shown": {false, false},
		"commitment, asked": {false, true},
		"reveal, shown":     {true, false},
		"reveal, asked":     {true, true},
	} {
		t.Run(name, func(t *testing.T) {
			play(t, func(t *testing.T, w *world) {
				victim := w.open.Load().shares[0]
				h := w.held(victim, flops.Hash{})
				if c.ofReveal {
					h = w.held(victim, w.chain.sampleSeed())
					w.agg.evidence = func(ev *flops.Evidence) {
						for i := range ev.Records {
							if r := &ev.Records[i]; r.Operator == victim.Operator {
								r.Verdict, r.Reveal, r.RevealSignature = flops.VerdictNoReveal, nil, flops.Signature{}
							}
						}
					}
				} else {
					open := *w.open.Load()
					open.shares = open.shares[1:]
					w.open.Store(&open)
				}
				if c.asked {
					w.socket(w.others[0]).held = func(sampleSeed flops.Hash) *flops.Held {
						if (sampleSeed != flops.Hash{}) != c.ofReveal {
							return nil
						}
						return h
					}
				}
				n := w.start()
				w.until(time.Second)
				if !c.asked {
					if err := n.show(t, w, h); err != nil {
						t.Fatal(err)
					}
				}
				w.until(70 * time.Second)
				n.stop()
				w.wantObjection(flops.ObjectionDropped, victim.Operator, 0)
			})
		})
	}
}

func TestForgedReceiptsAreRefusedAndChangeNothing(t *testing.T) {
	unregistered := audittest.NewOperator(t, "unregistered")
	for name, c := range map[string]struct {
		forge func(w *world, h *flops.Held)
		code  flops.Verdict
	}{
		"not the aggregator's": {func(_ *world, h *flops.Held) { h.Receipt.Signature[5]++ }, flops.RefusedBadSignature},
		"of another time":      {func(_ *world, h *flops.Held) { h.Receipt.UnixMilliseconds++ }, flops.RefusedBadSignature},
		"of another message":   {func(_ *world, h *flops.Held) { h.Commitment.Laps++ }, flops.RefusedBadSignature},
		"of another's":         {func(w *world, h *flops.Held) { h.Commitment.Operator = w.others[1].Address }, flops.RefusedNotRegistered},
		"of an unregistered operator's": {func(w *world, h *flops.Held) {
			h.Commitment.Operator, h.Commitment.ID = unregistered.Address, unregistered.ID()
			h.Commitment.Signature = unregistered.Key.Sign(w.attempt().CommitmentDigest(&h.Commitment.Commitment))
			w.acknowledge(h)
		}, flops.RefusedNotRegistered},
		"of what its operator did not sign": {func(w *world, h *flops.Held) {
			h.Commitment.Laps++
			w.acknowledge(h)
		}, flops.RefusedBadSignature},
		"of a reveal that its operator did not sign": {func(w *world, h *flops.Held) {
			h.Reveal = &flops.RevealStatement{SampleSeed: w.chain.sampleSeed()}
			w.acknowledge(h)
		}, flops.RefusedBadSignature},
	} {
		t.Run(name, func(t *testing.T) {
			play(t, func(t *testing.T, w *world) {
				open := *w.open.Load()
				victim := open.shares[0]
				open.shares = open.shares[1:] // its commitment is not in the set
				w.open.Store(&open)
				h := w.held(victim, flops.Hash{})
				c.forge(w, h)
				w.socket(w.others[0]).held = func(flops.Hash) *flops.Held { return h }
				n := w.start()
				w.until(time.Second)
				err := n.show(t, w, h)
				if r := (*flops.Refusal)(nil); !errors.As(err, &r) || r.Code != c.code {
					t.Errorf("got %v, want %s", err, c.code)
				}
				w.until(70 * time.Second)
				n.stop()
				w.wantSigned()
			})
		})
	}
}

func TestReceiptOfAnotherRoundIsRefused(t *testing.T) {
	play(t, func(t *testing.T, w *world) {
		h := w.held(w.open.Load().shares[0], flops.Hash{})
		n := w.start()
		if err := n.show(t, w, h); err != nil && !errors.Is(err, flops.ErrNotYet) {
			t.Errorf("before the salt: %v", err)
		}
		w.until(time.Second)
		other := w.attempt()
		other.WorkSeed[0]++
		err := n.ShowReceipt(t.Context(), other, h)
		if r := (*flops.Refusal)(nil); !errors.As(err, &r) || r.Code != flops.RefusedStaleRound {
			t.Errorf("got %v, want STALE_ROUND", err)
		}
		n.stop()
	})
}

// TestDroppedMessageIsShownToTheOthers checks that the node proves to the
// others that the aggregator has left its message out, by itself and when
// asked.
func TestDroppedMessageIsShownToTheOthers(t *testing.T) {
	for name, c := range map[string]struct {
		lie      func(w *world)
		ofReveal bool
	}{
		"commitment": {func(w *world) { w.agg.drop = true }, false},
		"reveal":     {func(w *world) { w.agg.dropReveal = true }, true},
	} {
		t.Run(name, func(t *testing.T) {
			play(t, func(t *testing.T, w *world) {
				c.lie(w)
				n := w.start()
				w.until(24 * time.Second)
				var seed flops.Hash
				if c.ofReveal {
					seed = w.chain.sampleSeed()
				}
				held, err := n.HeldReceipt(t.Context(), w.attempt(), seed)
				if err != nil {
					t.Fatal(err)
				}
				for _, o := range w.others {
					p := w.socket(o)
					if len(p.shown) == 0 {
						t.Fatalf("%s was shown nothing", o.Address)
					}
					s := p.shown[0]
					if s.attempt != w.attempt() || !reflect.DeepEqual(s.held, *held) || (s.held.Reveal != nil) != c.ofReveal {
						t.Errorf("%s was shown %+v, the node holds %+v", o.Address, s, held)
					}
				}
				if _, err := n.HeldReceipt(t.Context(), flops.Attempt{}, seed); !errors.Is(err, flops.ErrUnknown) {
					t.Errorf("asked for a receipt of another round: %v", err)
				}
				n.stop()
			})
		})
	}
}
