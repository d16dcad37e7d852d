// Package bls signs and verifies 32-byte digests with EigenLayer's BN254 BLS
// scheme: signatures and the keys' hashes in G1, verification keys in G2.
//
// A signature travels as the affine point x ‖ y, 32 bytes each, big-endian
// (protocol §12). Decoding is strict: coordinates below the modulus,
// on the curve, not the identity. BN254's G1 has cofactor one, so a point on
// the curve is in the group.
package bls

import (
	"crypto/rand"
	"errors"
	"fmt"
	"math/big"

	sdkbls "github.com/Layr-Labs/eigensdk-go/crypto/bls"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// ErrSignature is wrapped when a signature is malformed, or not made by the key
// over the digest.
//
// Remedy: Check that the configuration names the right network; if it does, the
// sender is at fault.
var ErrSignature = errors.New("bad BLS signature")

var (
	g1Generator bn254.G1Affine
	g2Generator bn254.G2Affine
	three       fp.Element
)

func init() {
	_, _, g1Generator, g2Generator = bn254.Generators()
	three.SetUint64(3)
}

// A SecretKey is a BLS secret scalar. Printing it never shows the secret.
type SecretKey struct {
	scalar fr.Element
	public PublicKey
}

// NewSecretKey makes the key with a scalar, given as 32 bytes big-endian. The
// scalar must be below the group order and not zero.
func NewSecretKey(scalar [32]byte) (*SecretKey, error) {
	var k SecretKey
	if err := k.scalar.SetBytesCanonical(scalar[:]); err != nil {
		return nil, errors.New("the BLS secret is not below the order of BN254's group")
	}
	if k.scalar.IsZero() {
		return nil, errors.New("the BLS secret is zero")
	}
	s := k.scalar.BigInt(new(big.Int))
	k.public.G1.ScalarMultiplication(&g1Generator, s)
	k.public.G2.ScalarMultiplication(&g2Generator, s)
	return &k, nil
}

// GenerateKey draws a key from the system's randomness.
func GenerateKey() (*SecretKey, error) {
	n, err := rand.Int(rand.Reader, new(big.Int).Sub(fr.Modulus(), big.NewInt(1)))
	if err != nil {
		return nil, fmt.Errorf("draw a BLS secret: %w", err)
	}
	var b [32]byte
	n.Add(n, big.NewInt(1)).FillBytes(b[:])
	return NewSecretKey(b)
}

// Format keeps the secret out of every log and error, even for a copied key.
func (SecretKey) Format(f fmt.State, _ rune) { _, _ = fmt.Fprint(f, "bls.SecretKey(hidden)") }

// Bytes returns the secret scalar, 32 bytes big-endian, for the encrypted
// keystore.
func (k *SecretKey) Bytes() [32]byte { return k.scalar.Bytes() }

// SDK returns the same key in eigensdk-go's type, which its registration calls
// need.
func (k *SecretKey) SDK() *sdkbls.KeyPair {
	s := k.scalar
	return sdkbls.NewKeyPair(&s)
}

// Public returns the key's public half.
func (k *SecretKey) Public() PublicKey { return k.public }

// Sign signs a digest.
func (k *SecretKey) Sign(digest flops.Hash) flops.Signature {
	h := HashToG1(digest)
	var s bn254.G1Affine
	s.ScalarMultiplication(&h, k.scalar.BigInt(new(big.Int)))
	return encode(&s)
}

// A PublicKey is a key's two halves. EigenLayer's BLSApkRegistry has checked
// that they belong together; keys from anywhere else must pass Check.
type PublicKey struct {
	G1 bn254.G1Affine
	G2 bn254.G2Affine
}

// ID returns the operatorId in EigenLayer's registry: Keccak-256 of G1's x ‖ y.
func (p PublicKey) ID() flops.OperatorID {
	x, y := p.G1.X.Bytes(), p.G1.Y.Bytes()
	return flops.Keccak(x[:], y[:])
}

// Check verifies that both halves are in their groups, are not the identity and
// have the same scalar.
func (p PublicKey) Check() error {
	switch {
	case p.G1.IsInfinity() || p.G2.IsInfinity():
		return errors.New("BLS public key is the identity")
	case !p.G1.IsOnCurve() || !p.G2.IsInSubGroup():
		return errors.New("BLS public key is not in its group")
	}
	var neg bn254.G1Affine
	neg.Neg(&g1Generator)
	ok, err := bn254.PairingCheck([]bn254.G1Affine{p.G1, neg}, []bn254.G2Affine{g2Generator, p.G2})
	if err != nil || !ok {
		return errors.New("the G1 and G2 halves of the BLS public key differ")
	}
	return nil
}

// Verify checks one signature over a digest. Every failure wraps ErrSignature.
func Verify(p PublicKey, digest flops.Hash, sig flops.Signature) error {
	s, err := decode(sig)
	if err != nil {
		return err
	}
	return verify(&p.G2, digest, &s)
}

func verify(key *bn254.G2Affine, digest flops.Hash, sig *bn254.G1Affine) error {
	var neg bn254.G1Affine
	neg.Neg(sig)
	ok, err := bn254.PairingCheck([]bn254.G1Affine{HashToG1(digest), neg}, []bn254.G2Affine{*key, g2Generator})
	if err != nil || !ok {
		return fmt.Errorf("%w: it is not this key's signature over %s", ErrSignature, digest)
	}
	return nil
}

// HashToG1 maps a digest to G1 as EigenLayer's BN254.hashToG1 does: the first
// x at or above the digest, modulo p, for which x³ + 3 has a root; the root
// is (x³ + 3)^((p+1)/4).
func HashToG1(digest flops.Hash) bn254.G1Affine {
	var p bn254.G1Affine
	p.X.SetBytes(digest[:])
	var one, beta fp.Element
	one.SetOne()
	for {
		beta.Square(&p.X)
		beta.Mul(&beta, &p.X)
		beta.Add(&beta, &three)
		if p.Y.Sqrt(&beta) != nil {
			return p
		}
		p.X.Add(&p.X, &one)
	}
}

func encode(p *bn254.G1Affine) flops.Signature {
	var out flops.Signature
	x, y := p.X.Bytes(), p.Y.Bytes()
	copy(out[:32], x[:])
	copy(out[32:], y[:])
	return out
}

func decode(sig flops.Signature) (bn254.G1Affine, error) {
	var p bn254.G1Affine
	if p.X.SetBytesCanonical(sig[:32]) != nil || p.Y.SetBytesCanonical(sig[32:]) != nil {
		return p, fmt.Errorf("%w: a coordinate is not below the modulus", ErrSignature)
	}
	if p.IsInfinity() {
		return p, fmt.Errorf("%w: it is the identity", ErrSignature)
	}
	if !p.IsOnCurve() {
		return p, fmt.Errorf("%w: the point is not on the curve", ErrSignature)
	}
	return p, nil
}
