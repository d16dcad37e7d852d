package operator

import (
	"context"
	"fmt"

	"github.com/proof-of-flops/proof-of-flops/api"
	"github.com/proof-of-flops/proof-of-flops/archive"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/keys"
)

// setCurrent makes an attempt the one that other operators' messages are for.
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

// ShowReceipt takes another operator's receipt. Whoever has acknowledged a
// message may not leave it out: this node will not sign results that do
// (PROTOCOL.md section 7).
func (o *Operator) ShowReceipt(_ context.Context, r flops.Round, c *flops.SignedCommitment, reveal *api.RevealStatement, rc *api.Receipt) error {
	o.mu.Lock()
	var f *audit.Facts
	if o.current != nil {
		f = o.current.facts
	}
	o.mu.Unlock()
	if f == nil {
		return api.ErrNotYet
	}
	if f.Round != r {
		return refuse(flops.RefusedStaleRound, "the receipt is of round %d with work seed %s; the current one is %d with %s", r.ID, r.WorkSeed, f.Round.ID, f.Round.WorkSeed)
	}
	kind, digest := flops.ReceiptCommitment, r.CommitmentDigest(&c.Commitment)
	if reveal != nil {
		kind, digest = flops.ReceiptReveal, flops.RevealDigestOfHash(digest, reveal.SampleSeed, reveal.BodyHash)
	}
	if rc.Kind != kind || rc.Digest != digest {
		return refuse(flops.RefusedBadSignature, "the receipt is for another message")
	}
	if err := keys.VerifyDigest(f.Clock.Aggregator, r.ReceiptDigest(kind, digest, rc.UnixMilliseconds), rc.Signature); err != nil {
		return refuse(flops.RefusedBadSignature, "the aggregator's receipt: %s", err)
	}
	if err := f.CheckCommitment(c); err != nil {
		return err
	}
	key := archive.Key(r, []byte{byte(kind)}, c.Operator[:])
	if reveal != nil {
		if err := f.VerifyRevealDigest(&c.Commitment, digest, reveal.Signature); err != nil {
			return err
		}
		key = append(key, reveal.SampleSeed[:]...)
	}
	o.Log.Warn().Uint64("round", r.ID).Stringer("operator", c.Operator).Uint8("kind", uint8(kind)).Msg("Shown a receipt for a message")
	return o.Store.Put(shownBucket, key, []byte{1})
}

// shown reports whether this node was shown an operator's receipt.
func (d *duty) shown(kind flops.ReceiptKind, operator flops.Address, rest ...byte) (bool, error) {
	b, err := d.Store.Get(shownBucket, archive.Key(d.facts.Round, []byte{byte(kind)}, operator[:], rest))
	return b != nil, err
}

// show shows the other operators this one's receipt for a message that the
// aggregator left out.
func (d *duty) show(ctx context.Context, c *flops.SignedCommitment, reveal *api.RevealStatement, rc *api.Receipt) {
	for _, p := range d.peers(len(d.attempt.Operators.Operators)) {
		go func() {
			if err := p.ShowReceipt(ctx, d.facts.Round, c, reveal, rc); err != nil && ctx.Err() == nil {
				d.log.Debug().Err(err).Msg("A receipt could not be shown")
			}
		}()
	}
}

func refuse(code flops.Verdict, format string, args ...any) error {
	return &flops.Refusal{Code: code, Reason: fmt.Sprintf(format, args...)}
}
