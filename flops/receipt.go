package flops

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
