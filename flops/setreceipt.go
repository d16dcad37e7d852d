package flops

// SetReceipt is an operator's signature over SetReceiptDigest. With it the
// operator confirms that the set reached it in time.
type SetReceipt struct {
	ID        OperatorID
	Signature Signature
}

const setReceiptSize = 32 + 64

// Encode is operator id and signature: 96 bytes.
func (s *SetReceipt) Encode() []byte { return s.append(make([]byte, 0, setReceiptSize)) }

func (s *SetReceipt) append(b []byte) []byte {
	return append(append(b, s.ID[:]...), s.Signature[:]...)
}

// ParseSetReceipt reads exactly 96 bytes. Errors wrap ErrMalformed.
func ParseSetReceipt(b []byte) (SetReceipt, error) {
	return parse(b, "set receipt", (*reader).setReceipt)
}

func (r *reader) setReceipt() (s SetReceipt) {
	s.ID = r.hash()
	r.into(s.Signature[:])
	return s
}

// SetReceiptDigest is what an operator signs when it has received the set in
// time (protocol §12).
func (a Attempt) SetReceiptDigest(setHash Hash) Hash {
	return a.tagged("ProofOfFlops.SetReceipt.v1").hash(a.WorkSeed).hash(setHash).sum()
}
