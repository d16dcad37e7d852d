package flops

import (
	"encoding/binary"
	"fmt"
)

// Commitment is what one operator commits to in a round.
type Commitment struct {
	Operator Address
	ID       OperatorID
	Work
}

// CommitmentDigest is the commitment of PROTOCOL section 4: what the operator
// signs with its BLS key, and what samples and reveals are tied to. The
// operator's address is not in it; its id is.
func (a Attempt) CommitmentDigest(c *Commitment) Hash {
	return a.tagged("ProofOfFlops.Commitment.v1").hash(a.WorkSeed).
		hash(c.ID).uint(uint64(c.N)).uint(c.Laps).hash(c.Root).sum()
}

// SignedCommitmentSize is the length of an encoded signed commitment.
const SignedCommitmentSize = 20 + 32 + 4 + 8 + 32 + 64

// SignedCommitment is a commitment and the operator's BLS signature over its
// digest.
type SignedCommitment struct {
	Commitment
	Signature Signature
}

// AppendBinary appends the 160 bytes of PROTOCOL section 6. The error is
// always nil.
func (c *SignedCommitment) AppendBinary(b []byte) ([]byte, error) { return c.append(b), nil }

func (c *SignedCommitment) append(b []byte) []byte {
	b = append(b, c.Operator[:]...)
	b = append(b, c.ID[:]...)
	b = binary.BigEndian.AppendUint32(b, c.N)
	b = binary.BigEndian.AppendUint64(b, c.Laps)
	b = append(b, c.Root[:]...)
	return append(b, c.Signature[:]...)
}

// ParseSignedCommitment reads exactly 160 bytes and refuses work that no
// parameters allow. Whether the signature is the operator's, and the work
// within the round's parameters, is for the caller to check.
func ParseSignedCommitment(b []byte) (c SignedCommitment, err error) {
	r := reader{b: b}
	c = r.signedCommitment()
	if err := r.finish("signed commitment"); err != nil {
		return SignedCommitment{}, err
	}
	if err := c.Work.Check(); err != nil {
		return SignedCommitment{}, fmt.Errorf("%w: signed commitment: %w", ErrMalformed, err)
	}
	return c, nil
}

func (r *reader) signedCommitment() (c SignedCommitment) {
	r.into(c.Operator[:])
	c.ID = r.hash()
	c.N = r.uint32()
	c.Laps = r.uint64()
	c.Root = r.hash()
	r.into(c.Signature[:])
	return c
}
