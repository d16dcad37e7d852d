package chain

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/proof-of-flops/proof-of-flops/bindings/proofofflops"
)

// On chain a G1 point is two words x, y, and a G2 point's coordinates have
// their imaginary part first.

func g1ToContract(p *bn254.G1Affine) proofofflops.G1Point {
	return proofofflops.G1Point{X: p.X.BigInt(new(big.Int)), Y: p.Y.BigInt(new(big.Int))}
}

func g2ToContract(p *bn254.G2Affine) proofofflops.G2Point {
	return proofofflops.G2Point{
		X: [2]*big.Int{p.X.A1.BigInt(new(big.Int)), p.X.A0.BigInt(new(big.Int))},
		Y: [2]*big.Int{p.Y.A1.BigInt(new(big.Int)), p.Y.A0.BigInt(new(big.Int))},
	}
}
