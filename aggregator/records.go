package aggregator

import (
	"fmt"

	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/store"
)

// What the aggregator keeps besides its archive, by key (see archive.Key).
var (
	commitmentBucket = store.Bucket{Name: "commitment", Version: 1}  // attempt ‖ operator → flops.Held
	refusedBucket    = store.Bucket{Name: "refused", Version: 1}     // attempt ‖ operator → code
	setReceiptBucket = store.Bucket{Name: "set-receipt", Version: 1} // attempt ‖ operator id → flops.SetReceipt
	voidBucket       = store.Bucket{Name: "void", Version: 1}        // round id → why
	revealBucket     = store.Bucket{Name: "reveal", Version: 1}      // attempt ‖ sample seed ‖ operator → flops.Receipt ‖ flops.SignedReveal
)

// A takenCommitment is a commitment that was accepted, with the receipt that
// was given for it.
type takenCommitment struct {
	flops.SignedCommitment
	receipt *flops.Receipt
}

func (t *takenCommitment) encode() []byte {
	return (&flops.Held{Commitment: t.SignedCommitment, Receipt: *t.receipt}).Encode()
}

func parseTakenCommitment(attempt flops.Attempt, b []byte) (*takenCommitment, error) {
	h, err := flops.ParseHeld(b)
	if err != nil {
		return nil, fmt.Errorf("commitment: %w: %w", store.ErrRecord, err)
	}
	if kind, digest := h.Message(attempt); kind != flops.ReceiptCommitment || !h.Receipt.IsFor(kind, digest) {
		return nil, fmt.Errorf("commitment with another message's receipt: %w", store.ErrRecord)
	}
	return &takenCommitment{h.Commitment, &h.Receipt}, nil
}

// answer is the receipt if c is the commitment that was accepted, and otherwise
// a refusal: the first is final.
func (t *takenCommitment) answer(c *flops.SignedCommitment) (*flops.Receipt, error) {
	if t.SignedCommitment != *c {
		return nil, flops.Refuse(flops.RefusedAlreadyCommitted, "operator %s has already committed %d laps of n = %d", t.Operator, t.Laps, t.N)
	}
	return t.receipt, nil
}

// A takenReveal is a reveal that was accepted, with the receipt that was given
// for it.
type takenReveal struct {
	flops.SignedReveal // without its body once that is in the evidence
	receipt            *flops.Receipt
}

// answer is the receipt if it is for the reveal with that digest and signature,
// and otherwise a refusal: the first is final.
func (t *takenReveal) answer(operator flops.Address, sig flops.Signature, digest flops.Hash) (*flops.Receipt, error) {
	if t.Signature != sig || t.receipt.Digest != digest {
		return nil, flops.Refuse(flops.RefusedLateReveal, "operator %s has already revealed; the first reveal is final", operator)
	}
	return t.receipt, nil
}

func (t *takenReveal) encode() []byte {
	return append(t.receipt.Encode(), t.SignedReveal.Encode()...)
}

// parseTakenReveal reads a reveal of the commitment with that digest.
func parseTakenReveal(b []byte, commitment, sampleSeed flops.Hash) (*takenReveal, error) {
	split := min(flops.ReceiptSize, len(b))
	rc, err := flops.ParseReceipt(b[:split])
	if err != nil {
		return nil, fmt.Errorf("reveal: %w: %w", store.ErrRecord, err)
	}
	rv, err := flops.ParseSignedReveal(b[split:])
	if err != nil {
		return nil, fmt.Errorf("reveal: %w: %w", store.ErrRecord, err)
	}
	s := rv.Statement()
	if rv.SampleSeed != sampleSeed || !rc.IsFor(flops.ReceiptReveal, s.Digest(commitment)) {
		return nil, fmt.Errorf("reveal of other samples, or with another message's receipt: %w", store.ErrRecord)
	}
	return &takenReveal{rv, &rc}, nil
}
