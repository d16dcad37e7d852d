package epoch

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Element is an element of BN254's scalar field, in which the epoch ledger
// hashes and proves.
type Element = fr.Element

// ErrNotInField is wrapped when 32 bytes are not an element of the field,
// because they are its modulus or more.
//
// Remedy: No contract gives such a value: check that the deployment file names
// an epoch ledger, and that the RPC endpoint is sound.
var ErrNotInField = errors.New("not an element of BN254's scalar field")

// permutation is Poseidon2 of width 2 with 6 full and 50 partial rounds. It is
// stateless.
var permutation = poseidon2.NewPermutation(2, 6, 50)

// Compress is the hash of two elements: Poseidon2 with the right input added to
// the right output, so that it can't be inverted.
func Compress(left, right Element) Element {
	state := [2]Element{left, right}
	if err := permutation.Permutation(state[:]); err != nil {
		panic(err) // the slice is as wide as the permutation
	}
	return *state[1].Add(&state[1], &right)
}

// ParseElement reads 32 big-endian bytes. The error wraps ErrNotInField.
func ParseElement(b flops.Hash) (e Element, err error) {
	if err := e.SetBytesCanonical(b[:]); err != nil {
		return Element{}, fmt.Errorf("%s: %w", b, ErrNotInField)
	}
	return e, nil
}

// Bytes returns an element as 32 big-endian bytes.
func Bytes(e Element) flops.Hash { return e.Bytes() }

// field puts a value of fewer than 64 bits at its place in a packed element.
type field struct {
	value uint64
	shift uint
}

// pack returns the element with these fields, which must not overlap and must
// end below bit 253.
func pack(fields ...field) (e Element) {
	e.SetBigInt(sum(fields))
	return e
}

func sum(fields []field) *big.Int {
	var sum, part big.Int
	for _, f := range fields {
		sum.Or(&sum, part.Lsh(part.SetUint64(f.value), f.shift))
	}
	return &sum
}

// unpacker reads packed fields of an element or a word.
type unpacker struct{ big.Int }

func unpack(b flops.Hash) *unpacker {
	var u unpacker
	u.SetBytes(b[:])
	return &u
}

// bits returns the field of up to 64 bits at shift.
func (u *unpacker) bits(shift, width uint) uint64 {
	var part, mask big.Int
	mask.Sub(mask.Lsh(big.NewInt(1), width), big.NewInt(1))
	return part.And(part.Rsh(&u.Int, shift), &mask).Uint64()
}
