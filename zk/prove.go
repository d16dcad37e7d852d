package zk

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/backend"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/solidity"
	"github.com/consensys/gnark/frontend"

	"github.com/proof-of-flops/proof-of-flops/epoch"
)

// ErrProof is wrapped when a batch can't be proven, or a proof doesn't match
// its public inputs.
//
// Remedy: Check that every step was read from the chain, in order, and that the
// keys are those of the ledger's verifier.
var ErrProof = errors.New("not a proof of this epoch")

// Phase is the stage that Prove or DevelopmentKeys has reached.
type Phase string

// The phases, in order.
const (
	PhaseKeys    Phase = "make keys"
	PhaseWitness Phase = "compute the witness"
	PhaseProof   Phase = "prove"
	PhaseCheck   Phase = "check the proof"
)

// reporter reports a phase, unless the context has ended.
func reporter(ctx context.Context, progress func(Phase)) func(Phase) error {
	return func(p Phase) error {
		if err := context.Cause(ctx); err != nil {
			return fmt.Errorf("%s: %w", p, err)
		}
		if progress != nil {
			progress(p)
		}
		return nil
	}
}

// Proof is a Groth16 proof as the contract accepts it: A, B and C in the
// encoding of EIP-197.
type Proof [256]byte

// Words returns the proof as uint256[8].
func (p Proof) Words() (words [8]*big.Int) {
	for i := range words {
		words[i] = new(big.Int).SetBytes(p[32*i : 32*i+32])
	}
	return words
}

// Prove proves a batch and checks the proof as the contract will. It uses all
// cores. Between its phases, which it reports, it checks the context. The error
// wraps ErrProof if the ledger's rule can't give the batch, and epoch.ErrShape
// if the batch doesn't fit.
func (k *Keys) Prove(ctx context.Context, b *epoch.Batch, progress func(Phase)) (Proof, error) {
	report := reporter(ctx, progress)
	if err := report(PhaseWitness); err != nil {
		return Proof{}, err
	}
	c, err := assign(k.Manifest.Shape, b)
	if err != nil {
		return Proof{}, err
	}
	full, err := frontend.NewWitness(c, ecc.BN254.ScalarField())
	if err != nil {
		return Proof{}, fmt.Errorf("steps from %d: %w: %w", b.FromStep, ErrProof, err)
	}
	if err := report(PhaseProof); err != nil {
		return Proof{}, err
	}
	proof, err := groth16.Prove(k.circuit, k.proving, full, solidity.WithProverTargetSolidityVerifier(backend.GROTH16))
	if err != nil {
		return Proof{}, fmt.Errorf("prove steps from %d: %w: %w", b.FromStep, ErrProof, err)
	}
	if err := report(PhaseCheck); err != nil {
		return Proof{}, err
	}
	p := Proof(proof.MarshalSolidity())
	return p, k.Verify(p, b.Public)
}

// Verify checks a proof as the contract does. The error wraps ErrProof.
func (k *Keys) Verify(p Proof, public epoch.Public) error {
	var proof groth16.Proof
	for _, point := range []struct {
		at  []byte
		set func([]byte) (int, error) // refuses points that are not on the curve or not in the group
	}{{p[:64], proof.Ar.SetBytes}, {p[64:192], proof.Bs.SetBytes}, {p[192:], proof.Krs.SetBytes}} {
		n, err := point.set(point.at)
		if err == nil && n != len(point.at) {
			err = errors.New("it is compressed")
		}
		if err != nil {
			return fmt.Errorf("%w: read a point: %w", ErrProof, err)
		}
	}
	inputs := public.Elements()
	if err := groth16.Verify(&proof, k.verifying, inputs[:], solidity.WithVerifierTargetSolidityVerifier(backend.GROTH16)); err != nil {
		return fmt.Errorf("%w: %w", ErrProof, err)
	}
	return nil
}
