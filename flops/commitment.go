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

// CommitmentDigest is the commitment of protocol §4: what the operator signs
// with its BLS key, and what samples and reveals are tied to. The operator's
// address is not in it; its id is.
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

// Encode is the 160 bytes of protocol §6.
func (c *SignedCommitment) Encode() []byte { return c.append(make([]byte, 0, SignedCommitmentSize)) }

func (c *SignedCommitment) append(b []byte) []byte {
	b = append(b, c.Operator[:]...)
	b = append(b, c.ID[:]...)
	b = binary.BigEndian.AppendUint32(b, c.N)
	b = binary.BigEndian.AppendUint64(b, c.Laps)
	b = append(b, c.Root[:]...)
	return append(b, c.Signature[:]...)
}

// ParseSignedCommitment reads exactly 160 bytes and refuses work that no
// parameters allow. The caller checks that the signature is the operator's and
// that the work is within the round's parameters.
func ParseSignedCommitment(b []byte) (SignedCommitment, error) {
	c, err := parse(b, "signed commitment", (*reader).signedCommitment)
	if err == nil {
		err = c.check()
	}
	if err != nil {
		return SignedCommitment{}, err
	}
	return c, nil
}

func (c *SignedCommitment) check() error {
	if err := c.Work.Check(); err != nil {
		return fmt.Errorf("%w: signed commitment: %w", ErrMalformed, err)
	}
	return nil
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
