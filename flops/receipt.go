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

// ReceiptDigest is what the aggregator signs to confirm that it accepted, at
// that time, the message with the given signed digest. It does not depend on
// the work seed (protocol §12).
func (a Attempt) ReceiptDigest(kind ReceiptKind, digest Hash, unixMilliseconds uint64) Hash {
	return a.tagged("ProofOfFlops.Receipt.v1").uint(uint64(kind)).hash(digest).uint(unixMilliseconds).sum()
}

// Receipt is the aggregator's signed confirmation that it accepted a message,
// which it names by the message's signed digest.
type Receipt struct {
	Kind             ReceiptKind
	Digest           Hash
	UnixMilliseconds uint64
	Signature        ECDSASignature // over ReceiptDigest
}

// ReceiptSize is the length of an encoded receipt.
const ReceiptSize = 1 + 32 + 8 + 65

// IsFor reports whether the receipt names that message. The caller checks the
// receipt's signature.
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
