package flops

// RevealStatement is a reveal without its body: what the operator signs about
// it, and the signature.
type RevealStatement struct {
	SampleSeed Hash
	BodyHash   Hash
	Signature  Signature // over Digest
}

const revealStatementSize = 32 + 32 + 64

// Digest is what the operator signs with its reveal of the commitment of that
// digest (protocol §5).
func (s *RevealStatement) Digest(commitment Hash) Hash {
	return tagged("ProofOfFlops.Reveal.v1").hash(commitment).hash(s.SampleSeed).hash(s.BodyHash).sum()
}

// Encode is the statement's 128 bytes.
func (s *RevealStatement) Encode() []byte { return s.append(make([]byte, 0, revealStatementSize)) }

func (s *RevealStatement) append(b []byte) []byte {
	b = append(b, s.SampleSeed[:]...)
	b = append(b, s.BodyHash[:]...)
	return append(b, s.Signature[:]...)
}

// ParseRevealStatement reads exactly 128 bytes. Errors wrap ErrMalformed.
func ParseRevealStatement(b []byte) (RevealStatement, error) {
	return parse(b, "reveal statement", (*reader).revealStatement)
}

func (r *reader) revealStatement() (s RevealStatement) {
	s.SampleSeed = r.hash()
	s.BodyHash = r.hash()
	r.into(s.Signature[:])
	return s
}
