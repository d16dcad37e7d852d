package flops

import (
	"encoding/binary"
	"fmt"
)

// ReceiptKind says what the aggregator's receipt is for.
type ReceiptKind uint8

// The two kinds of messages that are answered with a receipt.
const (
	ReceiptCommitment ReceiptKind = 1
	ReceiptReveal     ReceiptKind = 2
)

// ReceiptDigest is what the aggregator signs to say that it has taken, at that
// time, the message whose signed digest is given. It does not depend on the
// work seed (PROTOCOL section 12).
func (a Attempt) ReceiptDigest(kind ReceiptKind, digest Hash, unixMilliseconds uint64) Hash {
	return a.tagged("ProofOfFlops.Receipt.v1").uint(uint64(kind)).hash(digest).uint(unixMilliseconds).sum()
}

// Receipt is the aggregator's signed word that it has taken a message, whose
// signed digest it names.
type Receipt struct {
	Kind             ReceiptKind
	Digest           Hash
	UnixMilliseconds uint64
	Signature        ECDSASignature // over ReceiptDigest
}

// ReceiptSize is the length of an encoded receipt.
const ReceiptSize = 1 + 32 + 8 + 65

// IsFor says whether the receipt names that message. Whose signature it bears
// is for the caller to check.
func (rc *Receipt) IsFor(kind ReceiptKind, digest Hash) bool {
	return rc.Kind == kind && rc.Digest == digest
}

// Encode is the receipt's 106 bytes.
func (rc *Receipt) Encode() []byte { return rc.append(make([]byte, 0, ReceiptSize)) }

func (rc *Receipt) append(b []byte) []byte {
	b = append(b, uint8(rc.Kind))
	b = append(b, rc.Digest[:]...)
	b = binary.BigEndian.AppendUint64(b, rc.UnixMilliseconds)
	return append(b, rc.Signature[:]...)
}

// ParseReceipt reads exactly 106 bytes of a receipt of a known kind. Errors
// wrap ErrMalformed.
func ParseReceipt(b []byte) (Receipt, error) {
	rc, err := parse(b, "receipt", (*reader).receipt)
	if err == nil {
		err = rc.check()
	}
	if err != nil {
		return Receipt{}, err
	}
	return rc, nil
}

func (r *reader) receipt() (rc Receipt) {
	rc.Kind = ReceiptKind(r.byte())
	rc.Digest = r.hash()
	rc.UnixMilliseconds = r.uint64()
	r.into(rc.Signature[:])
	return rc
}

func (rc *Receipt) check() error {
	if rc.Kind != ReceiptCommitment && rc.Kind != ReceiptReveal {
		return fmt.Errorf("%w: receipt of kind %d", ErrMalformed, rc.Kind)
	}
	return nil
}

// Held is an operator's message, a commitment or a reveal, with the
// aggregator's receipt for it: what operators show each other so that nothing
// can be left out (PROTOCOL section 7).
type Held struct {
	Commitment SignedCommitment
	Reveal     *RevealStatement // nil if the message is the commitment
	Receipt    Receipt
}

// Message is what the receipt must be for in an attempt: the message's kind and
// its signed digest.
func (h *Held) Message(a Attempt) (ReceiptKind, Hash) {
	commitment := a.CommitmentDigest(&h.Commitment.Commitment)
	if h.Reveal == nil {
		return ReceiptCommitment, commitment
	}
	return ReceiptReveal, h.Reveal.Digest(commitment)
}

// Encode is the commitment's bytes, the receipt's, and those of a reveal's
// statement if the message is one.
func (h *Held) Encode() []byte {
	b := make([]byte, 0, SignedCommitmentSize+ReceiptSize+revealStatementSize)
	b = h.Receipt.append(h.Commitment.append(b))
	if h.Reveal != nil {
		b = h.Reveal.append(b)
	}
	return b
}

// ParseHeld reads a message with a receipt of its kind. Whether the receipt is
// for that very message, and who signed what, is for the caller to check.
// Errors wrap ErrMalformed.
func ParseHeld(b []byte) (Held, error) {
	h, err := parse(b, "message with its receipt", (*reader).held)
	if err == nil {
		err = h.Receipt.check()
	}
	if err == nil {
		err = h.Commitment.check()
	}
	if err != nil {
		return Held{}, err
	}
	return h, nil
}

func (r *reader) held() (h Held) {
	h.Commitment = r.signedCommitment()
	if h.Receipt = r.receipt(); h.Receipt.Kind == ReceiptReveal {
		s := r.revealStatement()
		h.Reveal = &s
	}
	return h
}
