package circuit

import (
	"errors"
	"math/big"

	"github.com/consensys/gnark/constraint/solver"
)

func init() { solver.RegisterHint(Hints()...) }

// Hints returns the functions with which an honest prover finds the values that
// the constraints only check. A prover may replace any of them, and tests do.
func Hints() []solver.Hint {
	return []solver.Hint{bitsHint, copyHint, eighthHint, growthHint, oneHotHint, takenBackHint, forfeitHint}
}

// bitsHint gives a number's lowest bits.
func bitsHint(_ *big.Int, in, out []*big.Int) error {
	for i := range out {
		out[i].SetUint64(uint64(in[0].Bit(i)))
	}
	return nil
}

// copyHint gives the number itself.
func copyHint(_ *big.Int, in, out []*big.Int) error {
	out[0].Set(in[0])
	return nil
}

// eighthHint gives a number's eighth.
func eighthHint(_ *big.Int, in, out []*big.Int) error {
	out[0].Rsh(in[0], 3)
	return nil
}

// growthHint takes work, established work, its eighth and whether to compare
// them at all. It says whether the work is beyond what established work may
// grow to, or between that and what it may shrink to.
func growthHint(_ *big.Int, in, out []*big.Int) error {
	work, est, eighth, compared := in[0], in[1], in[2], in[3]
	out[0].SetUint64(0)
	out[1].SetUint64(0)
	if compared.Sign() == 0 {
		return nil
	}
	most := new(big.Int).Add(est, eighth)
	most.Add(most, big.NewInt(1))
	least := new(big.Int).Sub(est, eighth)
	switch {
	case work.Cmp(most) > 0:
		out[0].SetUint64(1)
	case work.Cmp(least) >= 0:
		out[1].SetUint64(1)
	}
	return nil
}

// oneHotHint marks one of the outputs, or none if no output has that number or
// the step has no such slot.
func oneHotHint(_ *big.Int, in, out []*big.Int) error {
	slot, has := in[0], in[1]
	for i := range out {
		out[i].SetUint64(0)
	}
	if has.Sign() != 0 && slot.IsInt64() && slot.Int64() < int64(len(out)) {
		out[slot.Int64()].SetUint64(1)
	}
	return nil
}

// takenBackHint says whether an account has no more points than will be taken
// back.
func takenBackHint(_ *big.Int, in, out []*big.Int) error {
	out[0].SetUint64(0)
	if in[0].Cmp(in[1]) <= 0 {
		out[0].SetUint64(1)
	}
	return nil
}

// forfeitHint divides points by 20, and says whether there is another tenth.
func forfeitHint(_ *big.Int, in, out []*big.Int) error {
	if len(out) != 2 {
		return errors.New("a forfeit is a half and a bit")
	}
	rest := new(big.Int)
	out[0].DivMod(in[0], big.NewInt(20), rest)
	out[1].SetUint64(0)
	if rest.Cmp(big.NewInt(10)) >= 0 {
		out[1].SetUint64(1)
	}
	return nil
}
