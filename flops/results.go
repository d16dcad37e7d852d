package flops

// Results is all that a results signature covers besides the attempt.
type Results struct {
	SampleSeed    Hash
	CommitSetHash Hash
	EvidenceHash  Hash
	ResultsHash   Hash

	// LinesDigest is the digest of the lines that an epoch ledger chains, a
	// field element, big-endian (protocol §8.1, resultsDigest there). It is
	// zero with a direct ledger.
	LinesDigest Hash
}

const resultsSize = 5 * 32

// ResultsDigest is what operators sign to settle the round (protocol §8 and
// §8.1).
func (a Attempt) ResultsDigest(res Results) Hash {
	tag := "ProofOfFlops.Results.v1"
	if res.LinesDigest != (Hash{}) {
		tag = "ProofOfFlops.EpochResults.v1"
	}
	d := a.tagged(tag).hash(a.WorkSeed).hash(res.SampleSeed).
		hash(res.CommitSetHash).hash(res.EvidenceHash).hash(res.ResultsHash)
	if res.LinesDigest != (Hash{}) {
		d = d.hash(res.LinesDigest)
	}
	return d.sum()
}

// Encode is the results' 160 bytes.
func (res *Results) Encode() []byte { return res.append(make([]byte, 0, resultsSize)) }

func (res *Results) append(b []byte) []byte {
	for _, h := range []*Hash{&res.SampleSeed, &res.CommitSetHash, &res.EvidenceHash, &res.ResultsHash, &res.LinesDigest} {
		b = append(b, h[:]...)
	}
	return b
}

// ParseResults reads exactly 160 bytes. Errors wrap ErrMalformed.
func ParseResults(b []byte) (Results, error) { return parse(b, "results", (*reader).results) }

func (r *reader) results() (res Results) {
	for _, h := range []*Hash{&res.SampleSeed, &res.CommitSetHash, &res.EvidenceHash, &res.ResultsHash, &res.LinesDigest} {
		r.into(h[:])
	}
	return res
}

// ResultsSignature is one operator's signature over results that the reader
// already has.
type ResultsSignature struct {
	Operator  OperatorID
	Signature Signature // over ResultsDigest
}

const resultsSignatureSize = 32 + 64

// Encode is operator id and signature: 96 bytes.
func (s *ResultsSignature) Encode() []byte { return s.append(make([]byte, 0, resultsSignatureSize)) }

func (s *ResultsSignature) append(b []byte) []byte {
	return append(append(b, s.Operator[:]...), s.Signature[:]...)
}

// ParseResultsSignature reads exactly 96 bytes. Errors wrap ErrMalformed.
func ParseResultsSignature(b []byte) (ResultsSignature, error) {
	return parse(b, "results signature", (*reader).resultsSignature)
}

func (r *reader) resultsSignature() (s ResultsSignature) {
	s.Operator = r.hash()
	r.into(s.Signature[:])
	return s
}

// SignedResults are results as one operator signed them.
type SignedResults struct {
	Results
	ResultsSignature
}

// Encode is the results and the signature: 256 bytes.
func (s *SignedResults) Encode() []byte {
	return s.ResultsSignature.append(s.Results.append(make([]byte, 0, resultsSize+resultsSignatureSize)))
}

// ParseSignedResults reads exactly 256 bytes. Errors wrap ErrMalformed.
func ParseSignedResults(b []byte) (SignedResults, error) {
	return parse(b, "signed results", func(r *reader) SignedResults {
		return SignedResults{r.results(), r.resultsSignature()}
	})
}
