package keys

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// ErrSignature is wrapped when a secp256k1 signature is not the one expected.
//
// Remedy: Check that the configuration names the right network; if it does, the
// sender is at fault.
var ErrSignature = errors.New("bad secp256k1 signature")

// halfOrder is half the order of secp256k1: a signature with a larger s is the
// malleable twin.
var halfOrder = new(big.Int).Rsh(crypto.S256().Params().N, 1)

// SignDigest signs a raw digest in the aggregator's format of protocol §12: r ‖
// s ‖ v, low s, v 27 or 28 as Ethereum's ecrecover takes it.
func SignDigest(key *ecdsa.PrivateKey, digest flops.Hash) (flops.ECDSASignature, error) {
	b, err := crypto.Sign(digest[:], key)
	if err != nil {
		return flops.ECDSASignature{}, fmt.Errorf("sign with the secp256k1 key: %w", err)
	}
	b[64] += 27
	return flops.ECDSASignature(b), nil
}

// VerifyDigest checks that signer made the signature over the raw digest.
func VerifyDigest(signer flops.Address, digest flops.Hash, sig flops.ECDSASignature) error {
	v := sig[64]
	if v != 27 && v != 28 {
		return fmt.Errorf("%w: v is %d, not 27 or 28", ErrSignature, v)
	}
	if new(big.Int).SetBytes(sig[32:64]).Cmp(halfOrder) > 0 {
		return fmt.Errorf("%w: s is not in the lower half", ErrSignature)
	}
	sig[64] -= 27
	pub, err := crypto.SigToPub(digest[:], sig[:])
	if err != nil {
		return fmt.Errorf("%w: %w", ErrSignature, err)
	}
	if got := crypto.PubkeyToAddress(*pub); flops.Address(got) != signer {
		return fmt.Errorf("%w: it is by %s, not by %s", ErrSignature, got, signer)
	}
	return nil
}
