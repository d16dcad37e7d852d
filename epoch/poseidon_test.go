package epoch_test

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"

	"github.com/proof-of-flops/proof-of-flops/epoch"
)

func compressByHand(l, r epoch.Element) (result epoch.Element) {
	p := fr.Modulus()
	mod := func(v *big.Int) *big.Int { return v.Mod(v, p) }
	combine := func(a, x, b, y int64, l, r *big.Int) (*big.Int, *big.Int) {
		lin := func(m, n int64) *big.Int {
			sum := new(big.Int).Mul(big.NewInt(m), l)
			return mod(sum.Add(sum, new(big.Int).Mul(big.NewInt(n), r)))
		}
		return lin(a, x), lin(b, y)
	}
	fifth := func(v *big.Int) *big.Int { return new(big.Int).Exp(v, big.NewInt(5), p) }
	keys := poseidon2.NewParameters(2, 6, 50).RoundKeys
	key := func(round, lane int) *big.Int { return keys[round][lane].BigInt(new(big.Int)) }

	a, b := l.BigInt(new(big.Int)), r.BigInt(new(big.Int))
	a, b = combine(2, 1, 1, 2, a, b)
	for round := range 56 {
		a = fifth(a.Add(a, key(round, 0)))
		if full := round < 3 || round >= 53; full {
			b = fifth(b.Add(b, key(round, 1)))
			a, b = combine(2, 1, 1, 2, a, b)
		} else {
			a, b = combine(2, 1, 1, 3, a, b)
		}
	}
	result.SetBigInt(b.Add(b, r.BigInt(new(big.Int))))
	return result
}
