package bls_test

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	sdkbls "github.com/Layr-Labs/eigensdk-go/crypto/bls"
	sdkbn254 "github.com/Layr-Labs/eigensdk-go/crypto/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"pgregory.net/rapid"

	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

func newKey(t testing.TB) *bls.SecretKey {
	t.Helper()
	k, err := bls.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func drawDigest(t *rapid.T) (d flops.Hash) {
	copy(d[:], rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "digest"))
	return d
}

func drawKey(t *rapid.T) *bls.SecretKey {
	// Hashing gives scalars of full length; the top byte keeps them below the
	// group's order.
	s := drawDigest(t)
	s = flops.Keccak(s[:])
	s[0] = 0
	k, err := bls.NewSecretKey(s)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// point reads a signature as a point, unchecked.
func point(s flops.Signature) (p bn254.G1Affine) {
	p.X.SetBytes(s[:32])
	p.Y.SetBytes(s[32:])
	return p
}

// wire encodes a point as a signature.
func wire(p bn254.G1Affine) (s flops.Signature) {
	x, y := p.X.Bytes(), p.Y.Bytes()
	copy(s[:32], x[:])
	copy(s[32:], y[:])
	return s
}

func TestSignaturesKeysAndHashesAreEigenLayers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		key, digest := drawKey(t), drawDigest(t)
		sdk := key.SDK()
		if got, want := bls.HashToG1(digest), *sdkbn254.MapToCurve(digest); !got.Equal(&want) {
			t.Fatalf("HashToG1(%s) = %s, the SDK has %s", digest, got.String(), want.String())
		}
		sig := key.Sign(digest)
		if want := sdk.SignMessage(digest); !want.G1Affine.Equal(new(point(sig))) {
			t.Fatalf("signature %x, the SDK has %s", sig, want)
		}
		pub := key.Public()
		if !sdk.GetPubKeyG1().Equal(&pub.G1) || !sdk.GetPubKeyG2().Equal(&pub.G2) {
			t.Fatal("the public key is not the SDK's")
		}
		if got, want := "0x"+hex.EncodeToString(new(pub.ID())[:]), sdk.GetPubKeyG1().GetOperatorID(); got != want {
			t.Fatalf("operator id %s, the SDK has %s", got, want)
		}
		theirs := sdkbls.Signature{G1Point: &sdkbls.G1Point{G1Affine: new(point(sig))}}
		if ok, err := theirs.Verify(sdk.GetPubKeyG2(), digest); err != nil || !ok {
			t.Fatalf("the SDK refuses the signature: %v, %v", ok, err)
		}
		if err := bls.Verify(pub, digest, sig); err != nil {
			t.Fatal(err)
		}
	})
}

func TestHashToG1TakesDigestsAboveTheModulus(t *testing.T) {
	var most flops.Hash
	for i := range most {
		most[i] = 0xff
	}
	modulus := flops.Hash(fp.Modulus().FillBytes(make([]byte, 32)))
	for _, digest := range []flops.Hash{{}, modulus, most} {
		got, want := bls.HashToG1(digest), *sdkbn254.MapToCurve(digest)
		if !got.Equal(&want) {
			t.Errorf("HashToG1(%s) = %s, the SDK has %s", digest, got.String(), want.String())
		}
	}
}

func TestVerifyRefusesEverythingButTheSignature(t *testing.T) {
	key, other, digest := newKey(t), newKey(t), flops.Keccak([]byte("digest"))
	right := key.Sign(digest)
	addModulus := func(s flops.Signature, at int) flops.Signature {
		v := new(big.Int).SetBytes(s[at : at+32])
		v.Add(v, fp.Modulus()).FillBytes(s[at : at+32])
		return s
	}
	var off, most flops.Signature
	off[31], off[63] = 1, 1
	for i := range most {
		most[i] = 0xff
	}
	negated := point(right)
	negated.Neg(&negated)
	flipped := right
	flipped[63] ^= 1
	swapped := flops.Signature(append(append([]byte(nil), right[32:]...), right[:32]...))
	for name, sig := range map[string]flops.Signature{
		"all zero, the identity":            {},
		"not on the curve":                  off,
		"every bit set":                     most,
		"x beyond the modulus":              addModulus(right, 0),
		"y beyond the modulus":              addModulus(right, 32),
		"the zero point, as the modulus":    addModulus(addModulus(flops.Signature{}, 0), 32),
		"one bit changed":                   flipped,
		"coordinates swapped":               swapped,
		"the negated point":                 wire(negated),
		"another key's":                     other.Sign(digest),
		"over another digest":               key.Sign(flops.Keccak([]byte("another"))),
		"the hash itself":                   wire(bls.HashToG1(digest)),
		"the key, which is a point as well": wire(key.Public().G1),
	} {
		if err := bls.Verify(key.Public(), digest, sig); !errors.Is(err, bls.ErrSignature) {
			t.Errorf("%s: got %v, want ErrSignature", name, err)
		}
		sum := bls.NewAggregate(digest)
		if added, err := sum.Add(key.Public(), sig, 1); added || !errors.Is(err, bls.ErrSignature) {
			t.Errorf("%s: Add = %v, %v, want ErrSignature", name, added, err)
		}
		if s, k := sum.Sum(); sum.Len() != 0 || !s.IsInfinity() || !k.IsInfinity() {
			t.Errorf("%s: it changed the sum", name)
		}
	}
	if err := bls.Verify(key.Public(), digest, right); err != nil {
		t.Errorf("the right signature: %v", err)
	}
}

func TestAggregateVerifiesByPairingWithEverySignerOnceAQuorum(t *testing.T) {
	_, _, _, g2 := bn254.Generators()
	rapid.Check(t, func(t *rapid.T) {
		digest := drawDigest(t)
		sum := bls.NewAggregate(digest)
		var wantSig bn254.G1Affine
		var wantKey bn254.G2Affine
		for i := range rapid.IntRange(1, 4).Draw(t, "signers") {
			key, weight := newKeyOf(t, i), rapid.IntRange(1, 3).Draw(t, "weight")
			if sum.Has(key.Public().ID()) {
				t.Fatal("a signer is in the sum before it was added")
			}
			for try := range 2 {
				added, err := sum.Add(key.Public(), key.Sign(digest), weight)
				if err != nil || added != (try == 0) {
					t.Fatalf("signer %d, try %d: Add = %v, %v", i, try, added, err)
				}
			}
			if added, err := sum.Add(newKeyOf(t, 100).Public(), key.Sign(digest), weight); added || !errors.Is(err, bls.ErrSignature) {
				t.Fatalf("a forged signature: Add = %v, %v", added, err)
			}
			for range weight {
				wantSig.Add(&wantSig, new(point(key.Sign(digest))))
				wantKey.Add(&wantKey, new(key.Public().G2))
			}
			if sum.Len() != i+1 || !sum.Has(key.Public().ID()) {
				t.Fatalf("%d signers after %d were added", sum.Len(), i+1)
			}
		}
		sig, key := sum.Sum()
		if !sig.Equal(&wantSig) || !key.Equal(&wantKey) {
			t.Fatal("the sums are not those of the signatures and keys, each once per quorum")
		}
		sig.Neg(&sig)
		ok, err := bn254.PairingCheck([]bn254.G1Affine{bls.HashToG1(digest), sig}, []bn254.G2Affine{key, g2})
		if err != nil || !ok {
			t.Fatalf("the aggregate doesn't verify: %v, %v", ok, err)
		}
	})
}

// newKeyOf makes the key with a small number as its scalar.
func newKeyOf(t *rapid.T, i int) *bls.SecretKey {
	k, err := bls.NewSecretKey([32]byte{31: byte(i + 1)})
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func TestPublicKeyHalvesMustBelongTogether(t *testing.T) {
	key, other := newKey(t).Public(), newKey(t).Public()
	offCurve := key
	offCurve.G1.Y.Double(&offCurve.G1.Y)
	twistOff := key
	twistOff.G2.Y.Double(&twistOff.G2.Y)
	outside := key
	outside.G2.FromJacobian(new(bn254.GeneratePointNotInG2(bn254.E2{A0: key.G1.X, A1: key.G1.Y})))
	negated := key
	negated.G1.Neg(&negated.G1)
	for name, p := range map[string]bls.PublicKey{
		"zero value":            {},
		"no G1":                 {G2: key.G2},
		"no G2":                 {G1: key.G1},
		"another G2":            {G1: key.G1, G2: other.G2},
		"negated G1":            negated,
		"G1 not on the curve":   offCurve,
		"G2 not on the twist":   twistOff,
		"G2 outside its group":  outside,
		"G1 of some other user": {G1: other.G1, G2: key.G2},
	} {
		if p.Check() == nil {
			t.Errorf("%s: was accepted", name)
		}
	}
	if err := key.Check(); err != nil {
		t.Errorf("an honest key: %v", err)
	}
}

func TestSecretsOutOfRangeAreRefused(t *testing.T) {
	order := fr.Modulus()
	last := new(big.Int).Sub(order, big.NewInt(1))
	for name, c := range map[string]struct {
		scalar *big.Int
		ok     bool
	}{
		"zero":           {new(big.Int), false},
		"one":            {big.NewInt(1), true},
		"the last":       {last, true},
		"the order":      {order, false},
		"the most bytes": {new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1)), false},
	} {
		b := [32]byte(c.scalar.FillBytes(make([]byte, 32)))
		k, err := bls.NewSecretKey(b)
		if (err == nil) != c.ok {
			t.Errorf("%s: %v", name, err)
		}
		if err == nil && k.Bytes() != b {
			t.Errorf("%s: came back as %x", name, k.Bytes())
		}
		if err != nil && strings.Contains(err.Error(), c.scalar.String()) && c.scalar.Sign() > 0 {
			t.Errorf("%s: the error tells the secret: %v", name, err)
		}
	}
}

func TestNoFormatShowsASecret(t *testing.T) {
	scalar := [32]byte{0: 0x11, 15: 0x5a, 31: 0x77}
	key, err := bls.NewSecretKey(scalar)
	if err != nil {
		t.Fatal(err)
	}
	limbs := new(fr.Element).SetBigInt(new(big.Int).SetBytes(scalar[:]))
	asJSON, err := json.Marshal(struct{ Key *bls.SecretKey }{key})
	if err != nil {
		t.Fatal(err)
	}
	shown := string(asJSON)
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%x", "%d", "%q"} {
		shown += fmt.Sprintf("\n"+verb, key) + fmt.Sprintf("\n"+verb, *key) +
			fmt.Sprintf("\n"+verb, struct{ Key *bls.SecretKey }{key}) + fmt.Sprintf("\n"+verb, fmt.Errorf("sign with %v", key))
	}
	secrets := []string{hex.EncodeToString(scalar[:]), new(big.Int).SetBytes(scalar[:]).String()}
	for _, limb := range limbs { // the form in which the key stores it
		secrets = append(secrets, fmt.Sprint(limb), fmt.Sprintf("%x", limb))
	}
	for _, s := range secrets {
		if strings.Contains(shown, s) {
			t.Errorf("the secret shows as %s in:\n%s", s, shown)
		}
	}
}

func BenchmarkVerify(b *testing.B) {
	key, digest := newKey(b), flops.Keccak([]byte("digest"))
	pub, sig := key.Public(), key.Sign(digest)
	for b.Loop() {
		if err := bls.Verify(pub, digest, sig); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkVerifyGarbage(b *testing.B) {
	key, digest := newKey(b), flops.Keccak([]byte("digest"))
	pub := key.Public()
	for b.Loop() {
		if err := bls.Verify(pub, digest, flops.Signature{5: 1}); err == nil {
			b.Fatal("garbage was accepted")
		}
	}
}
