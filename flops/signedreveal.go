package flops

import "fmt"

// MaxReveal is the length of the longest reveal body that any parameters
// allow, in bytes: RevealSize of the greatest work, with the most samples and
// metrics.
const MaxReveal = 2 + MaxMetrics + MaxSamples*(8*(MaxSize/TileEdge)+32*(maxRowHeight+maxHeight))

// maxRowHeight is the height of the tree over the rows of the largest lap.
const maxRowHeight = 9

// SignedReveal is one operator's reveal for one sample seed: the body of a
// Reveal and the operator's signature.
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

// Encode is operator id, sample seed, signature and body. An empty body means
// that there is no reveal.
func (r *SignedReveal) Encode() []byte {
	b := make([]byte, 0, 32+32+64+len(r.Body))
	b = append(b, r.Operator[:]...)
	b = append(b, r.SampleSeed[:]...)
	b = append(b, r.Signature[:]...)
	return append(b, r.Body...)
}

// ParseSignedReveal reads a reveal with a body of 1 to MaxReveal bytes, which
// aliases b. The body isn't parsed: if it is malformed, that is a verdict.
// Errors wrap ErrMalformed.
func ParseSignedReveal(b []byte) (SignedReveal, error) {
	rv, err := parse(b, "signed reveal", (*reader).signedReveal)
	if err == nil && (len(rv.Body) == 0 || len(rv.Body) > MaxReveal) {
		err = fmt.Errorf("%w: reveal of %d bytes; 1 to %d are allowed", ErrMalformed, len(rv.Body), MaxReveal)
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
