package operator

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/proof-of-flops/proof-of-flops/archive"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/chain/eigen"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/keys"
)

// receiptPatience is how long other operators have to show their receipts when
// asked.
const receiptPatience = time.Second

// setCurrent makes an attempt the one for which other operators' messages are
// accepted.
func (o *Operator) setCurrent(d *duty) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.current = d
}

// setFacts makes the attempt's work seed known.
func (d *duty) setFacts(f *audit.Facts) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.facts = f
}

// keepReceipt verifies and keeps the aggregator's receipt for a message.
func (d *duty) keepReceipt(rc *flops.Receipt, kind flops.ReceiptKind, digest flops.Hash) error {
	if err := checkReceipt(d.facts, rc, kind, digest); err != nil {
		return err
	}
	return d.store.Put(receiptBucket, archive.Key(d.facts.Attempt, []byte{byte(kind)}, digest[:]), rc.Encode())
}

// heldReceipt is the aggregator's receipt for one of this node's messages, or
// nil.
func (o *Operator) heldReceipt(attempt flops.Attempt, kind flops.ReceiptKind, digest flops.Hash) (*flops.Receipt, error) {
	b, err := o.store.Get(receiptBucket, archive.Key(attempt, []byte{byte(kind)}, digest[:]))
	if err != nil || b == nil {
		return nil, err
	}
	rc, err := flops.ParseReceipt(b)
	if err != nil || !rc.IsFor(kind, digest) {
		return nil, nil //nolint:nilerr // a damaged receipt is asked for again
	}
	return &rc, nil
}

// HeldReceipt returns the aggregator's receipt for this node's reveal under a
// sample seed, or for its commitment if that is zero.
func (o *Operator) HeldReceipt(_ context.Context, attempt flops.Attempt, sampleSeed flops.Hash) (*flops.Held, error) {
	held, err := o.held(attempt, sampleSeed)
	if err == nil && held == nil {
		err = fmt.Errorf("a receipt in round %d: %w", attempt.ID, flops.ErrUnknown)
	}
	return held, err
}

// held is one of this node's messages with its receipt, or nil.
func (o *Operator) held(attempt flops.Attempt, sampleSeed flops.Hash) (*flops.Held, error) {
	sc, err := o.signer.committed(attempt)
	if err != nil || sc == nil {
		return nil, err
	}
	held := &flops.Held{Commitment: *sc}
	if sampleSeed != (flops.Hash{}) {
		rv, err := o.signer.revealed(attempt, sampleSeed)
		if err != nil || rv == nil {
			return nil, err
		}
		statement := rv.Statement()
		held.Reveal = &statement
	}
	kind, digest := held.Message(attempt)
	rc, err := o.heldReceipt(attempt, kind, digest)
	if err != nil || rc == nil {
		return nil, err
	}
	held.Receipt = *rc
	return held, nil
}

// ShowReceipt accepts another operator's receipt. An aggregator that has
// acknowledged a message may not leave it out: this node will not sign results
// that lack it (protocol §7).
func (o *Operator) ShowReceipt(_ context.Context, attempt flops.Attempt, shown *flops.Held) error {
	o.mu.Lock()
	var f *audit.Facts
	if o.current != nil {
		f = o.current.facts
	}
	o.mu.Unlock()
	if f == nil {
		return flops.ErrNotYet
	}
	if f.Attempt != attempt {
		return flops.Refuse(flops.RefusedStaleRound, "the receipt is of round %d with work seed %s; the current one is %d with %s", attempt.ID, attempt.WorkSeed, f.Attempt.ID, f.Attempt.WorkSeed)
	}
	return o.takeShown(f, shown)
}

// takeShown verifies another operator's receipt and records that it was shown.
func (o *Operator) takeShown(f *audit.Facts, h *flops.Held) error {
	g := gap{operator: f.Operators.ByAddress(h.Commitment.Operator)}
	if h.Reveal != nil {
		g.sampleSeed = h.Reveal.SampleSeed
	}
	kind, digest := h.Message(f.Attempt)
	if err := checkReceipt(f, &h.Receipt, kind, digest); err != nil {
		return flops.Refuse(flops.RefusedBadSignature, "%s", err)
	}
	if err := f.CheckCommitment(&h.Commitment); err != nil {
		return err
	}
	if h.Reveal != nil {
		if err := f.VerifyReveal(&h.Commitment.Commitment, h.Reveal); err != nil {
			return err
		}
	}
	before, err := o.store.Get(shownBucket, g.key(f.Attempt))
	if err != nil || before != nil { // anybody may show it again
		return err
	}
	o.log.Warn().Uint64("round", f.Attempt.ID).Stringer("operator", h.Commitment.Operator).Uint8("kind", uint8(kind)).Msg("Shown a receipt for a message")
	return o.store.Put(shownBucket, g.key(f.Attempt), nil)
}

func checkReceipt(f *audit.Facts, rc *flops.Receipt, kind flops.ReceiptKind, digest flops.Hash) error {
	if !rc.IsFor(kind, digest) {
		return errors.New("the aggregator's receipt is for another message")
	}
	if err := keys.VerifyDigest(f.Clock.Aggregator, f.Attempt.ReceiptDigest(kind, digest, rc.UnixMilliseconds), rc.Signature); err != nil {
		return fmt.Errorf("the aggregator's receipt: %w", err)
	}
	return nil
}

// A gap is a message that the evidence lacks: an operator's reveal under a
// sample seed, or its commitment if the seed is zero.
type gap struct {
	operator   *eigen.Operator
	sampleSeed flops.Hash
}

// key is the key of the record that a receipt for the message was shown.
func (g gap) key(attempt flops.Attempt) []byte {
	if g.sampleSeed == (flops.Hash{}) {
		return archive.Key(attempt, []byte{byte(flops.ReceiptCommitment)}, g.operator.Address[:])
	}
	return archive.Key(attempt, []byte{byte(flops.ReceiptReveal)}, g.operator.Address[:], g.sampleSeed[:])
}

// gaps are the messages that the evidence lacks, of the operators that were
// registered when the round opened.
func (d *duty) gaps(ev *flops.Evidence) (out []gap) {
	revealed := make(map[flops.Address]bool)
	for i := range ev.Records {
		revealed[ev.Records[i].Operator] = len(ev.Records[i].Reveal) > 0
	}
	for i := range d.round.Operators.Operators {
		o := &d.round.Operators.Operators[i]
		if shows, committed := revealed[o.Address]; !committed {
			out = append(out, gap{operator: o})
		} else if !shows {
			out = append(out, gap{o, ev.Header.SampleSeed})
		}
	}
	return out
}

// askReceipts asks the operators whose messages are missing for the
// aggregator's receipts. An operator that doesn't answer soon is taken to have
// none.
func (d *duty) askReceipts(ctx context.Context, gaps []gap) {
	ctx, cancel := context.WithTimeout(ctx, receiptPatience)
	defer cancel()
	var wg sync.WaitGroup
	for _, g := range gaps {
		if d.dial == nil || g.operator.ID == d.id {
			continue
		}
		wg.Go(func() {
			if err := d.askReceipt(ctx, g); err != nil {
				d.log.Debug().Err(err).Stringer("operator", g.operator.Address).Msg("An operator without a message showed no receipt")
			}
		})
	}
	wg.Wait()
}

func (d *duty) askReceipt(ctx context.Context, g gap) error {
	p, err := d.dial(g.operator.Socket)
	if err != nil {
		return err
	}
	held, err := p.HeldReceipt(ctx, d.facts.Attempt, g.sampleSeed)
	if err != nil {
		return err
	}
	return d.takeShown(d.facts, held)
}

// shown reports whether this node was shown a receipt for a message.
func (d *duty) shown(g gap) (bool, error) {
	b, err := d.store.Get(shownBucket, g.key(d.facts.Attempt))
	return b != nil, err
}

// showOwn shows the other operators this one's receipt for a message that the
// aggregator left out, and reports whether there is one.
func (d *duty) showOwn(ctx context.Context, sampleSeed flops.Hash) (bool, error) {
	held, err := d.held(d.facts.Attempt, sampleSeed)
	if err != nil || held == nil {
		return false, err
	}
	for _, p := range d.peers(len(d.round.Operators.Operators)) {
		d.aside.Go(func() {
			if err := p.ShowReceipt(ctx, d.facts.Attempt, held); err != nil && ctx.Err() == nil {
				d.log.Debug().Err(err).Msg("A receipt could not be shown")
			}
		})
	}
	return true, nil
}

// nothingDropped objects if the evidence lacks a commitment or a reveal for
// which an operator has the aggregator's receipt: this operator, or another one
// that has shown its receipt or shows it when asked.
func (d *duty) nothingDropped(ctx context.Context, ev *flops.Evidence) (*objection, error) {
	gaps := d.gaps(ev)
	d.askReceipts(ctx, gaps)
	for _, g := range gaps {
		var (
			dropped bool
			err     error
			reason  = "that operator has shown the aggregator's receipt for a message that is missing"
		)
		if g.operator.ID == d.id {
			reason = "this operator has the aggregator's receipt for a message that is missing"
			dropped, err = d.showOwn(ctx, g.sampleSeed)
		} else {
			dropped, err = d.shown(g)
		}
		if err != nil {
			return nil, err
		}
		if dropped {
			return &objection{code: flops.ObjectionDropped, line: g.operator.Address, reason: reason}, nil
		}
	}
	return nil, nil
}
