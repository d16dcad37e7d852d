package flops

import "fmt"

// MaxReveal is the length of the longest reveal body that any parameters
// allow, in bytes: RevealSize of the greatest work, with the most samples and
// metrics.
const MaxReveal = 2 + MaxMetrics + MaxSamples*(8*(MaxSize/TileEdge)+32*(maxRowHeight+maxHeight))

// maxRowHeight is the height of the tree over the rows of the largest lap.
const maxRowHeight = 9

// RevealStatement is a reveal without its body: what the operator's signature
// says of it, and the signature.
type RevealStatement struct {
	SampleSeed Hash
	BodyHash   Hash
	Signature  Signature // over Digest
}

const revealStatementSize = 32 + 32 + 64

// Digest is what the operator signs with its reveal of the commitment of that
// digest (PROTOCOL section 5).
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

// SignedReveal is what one operator shows of its work for one drawing of the
// samples: the body of a Reveal and the operator's signature.
type SignedReveal struct {
	Operator   OperatorID
	SampleSeed Hash
	Body       []byte    // read by ParseReveal
	Signature  Signature // over Statement().Digest
}

// Statement is the reveal without its body, which it hashes.
func (r *SignedReveal) Statement() RevealStatement {
	return RevealStatement{SampleSeed: r.SampleSeed, BodyHash: Keccak(r.Body), Signature: r.Signature}
}

// Encode is operator id, sample seed, signature and body. A reveal without a
// body is none.
func (r *SignedReveal) Encode() []byte {
	b := make([]byte, 0, 32+32+64+len(r.Body))
	b = append(b, r.Operator[:]...)
	b = append(b, r.SampleSeed[:]...)
	b = append(b, r.Signature[:]...)
	return append(b, r.Body...)
}

// ParseSignedReveal reads a reveal with a body of 1 to MaxReveal bytes, which
// aliases b. Whether the body is a reveal is a verdict and not checked here.
// Errors wrap ErrMalformed.
func ParseSignedReveal(b []byte) (SignedReveal, error) {
	rv, err := parse(b, "signed reveal", (*reader).signedReveal)
	if err == nil && (len(rv.Body) == 0 || len(rv.Body) > MaxReveal) {
		err = fmt.Errorf("%w: reveal of %d bytes; it has 1 to %d", ErrMalformed, len(rv.Body), MaxReveal)
	}
	if err != nil {
		return SignedReveal{}, err
	}
	return rv, nil
}

func (r *reader) signedReveal() (rv SignedReveal) {
	rv.Operator = r.hash()
	rv.SampleSeed = r.hash()
	r.into(rv.Signature[:])
	rv.Body = r.take(len(r.b))
	return rv
}
