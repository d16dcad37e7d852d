package flops

// Equivocation is the proof that the aggregator signed two sets for one attempt
// at a round (protocol §6).
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
