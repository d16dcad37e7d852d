package flops

// SignedSet is a commit set with the aggregator's signature.
type SignedSet struct {
	Set       CommitSet
	Signature ECDSASignature // over CommitSetDigest
}

// Hashed is the set by its hash alone.
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

// Equivocation is the proof that the aggregator signed two sets for one attempt
// at a round (PROTOCOL section 6).
type Equivocation [2]SignedSetHash

// Encode is the two signed hashes: 194 bytes.
func (e *Equivocation) Encode() []byte {
	return e[1].append(e[0].append(make([]byte, 0, 2*signedSetHashSize)))
}

// ParseEquivocation reads exactly 194 bytes. Whether the hashes differ and the
// signatures are the aggregator's is for the caller to check. Errors wrap
// ErrMalformed.
func ParseEquivocation(b []byte) (Equivocation, error) {
	return parse(b, "equivocation", func(r *reader) Equivocation {
		return Equivocation{r.signedSetHash(), r.signedSetHash()}
	})
}

// SetReceipt is an operator's signature over SetReceiptDigest: its word that
// the set reached it in time.
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
