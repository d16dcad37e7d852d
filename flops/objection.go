package flops

import "encoding/binary"

// Codes of objections that are not about a line's verdict: why an operator does
// not sign a round's results (protocol §7). An objection to a line's verdict
// carries the verdict that the operator derived instead.
const (
	ObjectionLateSalt    Verdict = 32
	ObjectionLateSet     Verdict = 33
	ObjectionOtherSet    Verdict = 34
	ObjectionBadSet      Verdict = 35
	ObjectionDropped     Verdict = 36
	ObjectionBadEvidence Verdict = 37
)

// Objection says what an operator disagrees with: whose line, at which sample,
// and the code that the operator derived instead.
type Objection struct {
	SampleSeed Hash
	Line       Address // zero if it is not about one line
	Sample     uint32
	Code       Verdict // whatever the operator says; any byte
}

const objectionSize = 32 + 20 + 4 + 1

// ObjectionDigest is what an operator signs when it objects (protocol §7 and
// §12).
func (a Attempt) ObjectionDigest(o Objection) Hash {
	return a.tagged("ProofOfFlops.Objection.v1").hash(a.WorkSeed).hash(o.SampleSeed).
		address(o.Line).uint(uint64(o.Sample)).uint(uint64(o.Code)).sum()
}

// Encode is the objection's 57 bytes.
func (o *Objection) Encode() []byte { return o.append(make([]byte, 0, objectionSize)) }

func (o *Objection) append(b []byte) []byte {
	b = append(b, o.SampleSeed[:]...)
	b = append(b, o.Line[:]...)
	b = binary.BigEndian.AppendUint32(b, o.Sample)
	return append(b, uint8(o.Code))
}

// ParseObjection reads exactly 57 bytes. Errors wrap ErrMalformed.
func ParseObjection(b []byte) (Objection, error) {
	return parse(b, "objection", (*reader).objection)
}

func (r *reader) objection() (o Objection) {
	o.SampleSeed = r.hash()
	r.into(o.Line[:])
	o.Sample = r.uint32()
	o.Code = Verdict(r.byte())
	return o
}

// SignedObjection is an objection with its operator's signature.
type SignedObjection struct {
	Operator OperatorID
	Objection
	Signature Signature // over ObjectionDigest
}

// Encode is operator id, objection and signature: 153 bytes.
func (o *SignedObjection) Encode() []byte {
	b := append(make([]byte, 0, 32+objectionSize+64), o.Operator[:]...)
	return append(o.Objection.append(b), o.Signature[:]...)
}

// ParseSignedObjection reads exactly 153 bytes. Errors wrap ErrMalformed.
func ParseSignedObjection(b []byte) (SignedObjection, error) {
	return parse(b, "signed objection", (*reader).signedObjection)
}

func (r *reader) signedObjection() (o SignedObjection) {
	o.Operator = r.hash()
	o.Objection = r.objection()
	r.into(o.Signature[:])
	return o
}
