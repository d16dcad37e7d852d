package flops

// SignedSet is a commit set with the aggregator's signature.
type SignedSet struct {
	Set       CommitSet
	Signature ECDSASignature // over CommitSetDigest
}

// Hashed is the set reduced to its hash.
func (s *SignedSet) Hashed() SignedSetHash { return SignedSetHash{s.Set.Hash(), s.Signature} }

// Encode is the signature and the set.
func (s *SignedSet) Encode() []byte {
	b := make([]byte, 0, len(s.Signature)+SignedCommitmentSize*len(s.Set))
	return s.Set.append(append(b, s.Signature[:]...))
}

// ParseSignedSet reads a signature and a set that passes Check. Errors wrap
// ErrMalformed.
func ParseSignedSet(b []byte) (s SignedSet, err error) {
	r := reader{b: b}
	r.into(s.Signature[:])
	if r.short {
		return SignedSet{}, r.finish("signed commit set")
	}
	if s.Set, err = ParseCommitSet(r.b); err != nil {
		return SignedSet{}, err
	}
	return s, nil
}

// SignedSetHash is the hash of a commit set that the aggregator signed.
type SignedSetHash struct {
	Hash      Hash
	Signature ECDSASignature // over CommitSetDigest
}

const signedSetHashSize = 32 + 65

// Encode is hash and signature: 97 bytes.
func (s *SignedSetHash) Encode() []byte { return s.append(make([]byte, 0, signedSetHashSize)) }

func (s *SignedSetHash) append(b []byte) []byte {
	return append(append(b, s.Hash[:]...), s.Signature[:]...)
}

// ParseSignedSetHash reads exactly 97 bytes. Errors wrap ErrMalformed.
func ParseSignedSetHash(b []byte) (SignedSetHash, error) {
	return parse(b, "signed set hash", (*reader).signedSetHash)
}

func (r *reader) signedSetHash() (s SignedSetHash) {
	s.Hash = r.hash()
	r.into(s.Signature[:])
	return s
}
