package aggregator

import (
	"encoding/binary"
	"fmt"

	"github.com/proof-of-flops/proof-of-flops/api"
	"github.com/proof-of-flops/proof-of-flops/archive"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/store"
)

// What the aggregator keeps besides its archive, by key; see archive.Key.
const (
	commitmentBucket store.Bucket = "commitment"  // attempt ‖ operator → commitment ‖ receipt
	refusedBucket    store.Bucket = "refused"     // attempt ‖ operator → code
	setReceiptBucket store.Bucket = "set-receipt" // attempt ‖ operator id → signature
	voidBucket       store.Bucket = "void"        // round id → why
	revealBucket     store.Bucket = "reveal"      // attempt ‖ sample seed ‖ operator → receipt ‖ signature ‖ body
)

var errRecord = archive.ErrRecord

const receiptSize = 8 + 65

// appendReceipt encodes what a receipt doesn't share with its message.
func appendReceipt(b []byte, rc *api.Receipt) []byte {
	b = binary.BigEndian.AppendUint64(b, rc.UnixMilliseconds)
	return append(b, rc.Signature[:]...)
}

func parseReceipt(b []byte, kind flops.ReceiptKind, digest flops.Hash) *api.Receipt {
	return &api.Receipt{
		Kind: kind, Digest: digest,
		UnixMilliseconds: binary.BigEndian.Uint64(b),
		Signature:        flops.ECDSASignature(b[8:receiptSize]),
	}
}

// A taken commitment, with the receipt that was given for it.
type takenCommitment struct {
	flops.SignedCommitment
	receipt *api.Receipt
}

func (t *takenCommitment) encode() []byte {
	b, _ := t.AppendBinary(nil) // it never fails
	return appendReceipt(b, t.receipt)
}

func parseTakenCommitment(attempt flops.Attempt, b []byte) (*takenCommitment, error) {
	if len(b) != flops.SignedCommitmentSize+receiptSize {
		return nil, fmt.Errorf("commitment of %d bytes: %w", len(b), errRecord)
	}
	c, err := flops.ParseSignedCommitment(b[:flops.SignedCommitmentSize])
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errRecord, err)
	}
	digest := attempt.CommitmentDigest(&c.Commitment)
	return &takenCommitment{c, parseReceipt(b[flops.SignedCommitmentSize:], flops.ReceiptCommitment, digest)}, nil
}

// answer is the receipt, if c is the commitment that was taken, or else a
// refusal: the first is final.
func (t *takenCommitment) answer(c *flops.SignedCommitment) (*api.Receipt, error) {
	if t.SignedCommitment != *c {
		return nil, refuse(flops.RefusedAlreadyCommitted, "operator %s has committed %d laps of n = %d already", t.Operator, t.Laps, t.N)
	}
	return t.receipt, nil
}

// A taken reveal, with the receipt that was given for it.
type takenReveal struct {
	body      []byte // nil once it is in the evidence
	signature flops.Signature
	receipt   *api.Receipt
}

// answer is the receipt, if it is for the reveal of that digest and signature,
// or else a refusal: the first is final.
func (t *takenReveal) answer(operator flops.Address, sig flops.Signature, digest flops.Hash) (*api.Receipt, error) {
	if t.signature != sig || t.receipt.Digest != digest {
		return nil, refuse(flops.RefusedLateReveal, "operator %s has revealed already; the first reveal is final", operator)
	}
	return t.receipt, nil
}

func (t *takenReveal) encode() []byte {
	b := appendReceipt(nil, t.receipt)
	b = append(b, t.signature[:]...)
	return append(b, t.body...)
}

func parseTakenReveal(b []byte, commitment, sampleSeed flops.Hash) (*takenReveal, error) {
	const head = receiptSize + 64
	if len(b) < head {
		return nil, fmt.Errorf("reveal of %d bytes: %w", len(b), errRecord)
	}
	t := &takenReveal{body: b[head:], signature: flops.Signature(b[receiptSize:head])}
	t.receipt = parseReceipt(b, flops.ReceiptReveal, flops.RevealDigest(commitment, sampleSeed, t.body))
	return t, nil
}
