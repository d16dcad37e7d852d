package zk

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/logger"

	"github.com/proof-of-flops/proof-of-flops/zk/internal/circuit"
)

// Libraries don't log, but gnark does unless told not to.
func init() { logger.Disable() }

// Compile returns a shape's constraints, which are always the same.
func Compile(s Shape) (*cs.R1CS, error) {
	if err := s.Check(); err != nil {
		return nil, err
	}
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, circuit.New(s.Slots, s.Steps))
	if err != nil {
		return nil, fmt.Errorf("compile the circuit of shape %s: %w", s, err)
	}
	return ccs.(*cs.R1CS), nil
}
