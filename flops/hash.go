package flops

import (
	"encoding/hex"
	"fmt"
	"hash"

	"golang.org/x/crypto/sha3"
)

// Hash is 32 bytes: a Keccak-256 hash, a seed, a salt or an operator id.
type Hash [32]byte

// OperatorID is the Keccak-256 hash of an operator's BLS public key, as
// EigenLayer's BLSApkRegistry holds it.
type OperatorID = Hash

// Address is a 20-byte Ethereum address.
type Address [20]byte

// Signature is a BLS signature over BN254: affine x and y of a G1 point, 32
// big-endian bytes each (protocol §12). This package only carries it; package
// bls checks that it is a point, and whose it is.
type Signature [64]byte

// ECDSASignature is r, s and v of a secp256k1 signature over a raw digest: the
// kind that the aggregator makes (protocol §12).
type ECDSASignature [65]byte

// Keccak is Keccak-256 of the concatenated parts.
func Keccak(parts ...[]byte) (out Hash) {
	state := sha3.NewLegacyKeccak256()
	for _, part := range parts {
		state.Write(part)
	}
	state.Sum(out[:0])
	return out
}

// hasher hashes many short messages without allocating for each. A caller
// appends to start() and hands the message to sum.
type hasher struct {
	state   hash.Hash
	message []byte // memory to build messages in
}

func newHasher() *hasher {
	return &hasher{state: sha3.NewLegacyKeccak256(), message: make([]byte, 0, 128)}
}

// start returns an empty message.
func (h *hasher) start() []byte { return h.message[:0] }

// sum is Keccak-256 of the message, whose memory it takes over.
func (h *hasher) sum(message []byte) Hash {
	h.state.Reset()
	h.state.Write(message)
	h.message = h.state.Sum(message[:0])
	return Hash(h.message)
}

// String is the 0x-prefixed lower-case hex of h.
func (h Hash) String() string { return hexString(h[:]) }

// MarshalText is String.
func (h Hash) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText reads exactly 0x and 64 hex digits.
func (h *Hash) UnmarshalText(text []byte) error { return unhex(h[:], text, "32-byte hash") }

// String is the 0x-prefixed lower-case hex of a.
func (a Address) String() string { return hexString(a[:]) }

// MarshalText is String.
func (a Address) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads exactly 0x and 40 hex digits, in either case; a checksum
// encoded in the case is not checked.
func (a *Address) UnmarshalText(text []byte) error { return unhex(a[:], text, "20-byte address") }

// String is the 0x-prefixed lower-case hex of s.
func (s Signature) String() string { return hexString(s[:]) }

// MarshalText is String.
func (s Signature) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads exactly 0x and 128 hex digits.
func (s *Signature) UnmarshalText(text []byte) error { return unhex(s[:], text, "64-byte signature") }

// String is the 0x-prefixed lower-case hex of s.
func (s ECDSASignature) String() string { return hexString(s[:]) }

// MarshalText is String.
func (s ECDSASignature) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads exactly 0x and 130 hex digits.
func (s *ECDSASignature) UnmarshalText(text []byte) error {
	return unhex(s[:], text, "65-byte signature")
}

func hexString(b []byte) string { return "0x" + hex.EncodeToString(b) }

// unhex fills out from 0x-prefixed hex of exactly its length. On an error out
// is left as it was.
func unhex(out, text []byte, what string) error {
	if len(text) != 2+2*len(out) || text[0] != '0' || text[1] != 'x' {
		return fmt.Errorf("%w: a %s is written 0x and %d hex digits, got %d characters",
			ErrMalformed, what, 2*len(out), len(text))
	}
	decoded := make([]byte, len(out))
	if _, err := hex.Decode(decoded, text[2:]); err != nil {
		return fmt.Errorf("%w: a %s is written 0x and %d hex digits: %w", ErrMalformed, what, 2*len(out), err)
	}
	copy(out, decoded)
	return nil
}
