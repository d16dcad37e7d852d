package flops

// Held is an operator's message, a commitment or a reveal, with the
// aggregator's receipt for it: operators show it to each other so that the
// aggregator can leave no message out (protocol §7).
type Held struct {
	Commitment SignedCommitment
	Reveal     *RevealStatement // nil if the message is the commitment
	Receipt    Receipt
}

// Message is what the receipt must name in an attempt: the message's kind and
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

// ParseHeld reads a message with a receipt of its kind. The caller checks that
// the receipt is for that very message, and every signature. Errors wrap
// ErrMalformed.
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
