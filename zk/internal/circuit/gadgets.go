package circuit

import (
	"math/big"

	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/permutation/poseidon2"
)

// builder writes constraints. Each method documents what it constrains; a
// hint's result is the prover's choice until a constraint fixes it.
type builder struct {
	frontend.API
	hash *poseidon2.Permutation
}

func newBuilder(api frontend.API) (*builder, error) {
	hash, err := poseidon2.NewPoseidon2(api)
	if err != nil {
		return nil, err
	}
	return &builder{API: api, hash: hash}, nil
}

func (b *builder) hint(f func(*big.Int, []*big.Int, []*big.Int) error, outputs int, inputs ...frontend.Variable) []frontend.Variable {
	out, err := b.Compiler().NewHint(f, outputs, inputs...)
	if err != nil {
		panic(err) // the circuit is wrong for any inputs: frontend.Compile reports it
	}
	return out
}

// zero constrains the product of l and r to be 0.
func (b *builder) zero(l, r frontend.Variable) { b.AssertIsEqual(b.Mul(l, r), 0) }

// not negates a boolean.
func (b *builder) not(v frontend.Variable) frontend.Variable { return b.Sub(1, v) }

// boolean constrains a hint's result to be a bit.
func (b *builder) boolean(v frontend.Variable) frontend.Variable {
	b.AssertIsBoolean(v)
	return v
}

// weigh sums values times powers of two, the first times 2^from.
func (b *builder) weigh(values []frontend.Variable, from int) frontend.Variable {
	terms := make([]frontend.Variable, len(values))
	for i, v := range values {
		terms[i] = b.shift(v, from+i)
	}
	return b.Add(0, 0, terms...)
}

func (b *builder) shift(v frontend.Variable, by int) frontend.Variable {
	return b.Mul(v, new(big.Int).Lsh(big.NewInt(1), uint(by)))
}

// split constrains v to n bits and returns them, with n constraints. Bit 0 is v
// minus the other bits' sum, and is constrained to be a bit like them. n is
// below 253, so that no two sums of bits are the same element.
func (b *builder) split(v frontend.Variable, n int) []frontend.Variable {
	bits := b.hint(bitsHint, n, v)
	bits[0] = b.Sub(v, b.weigh(bits[1:], 1))
	for _, bit := range bits {
		b.boolean(bit)
	}
	return bits
}

// fresh gives a long sum a variable of its own, which keeps the expressions
// that use it short. It costs one constraint.
func (b *builder) fresh(v frontend.Variable) frontend.Variable {
	named := b.hint(copyHint, 1, v)[0]
	b.AssertIsEqual(named, v)
	return named
}

// eighths is a number of 48 bits with its eighth, rounded down.
type eighths struct {
	value  frontend.Variable
	eighth frontend.Variable
	low    frontend.Variable // value mod 128
	high   frontend.Variable // value / 128, rounded down
}

// eighths constrains v to 48 bits: 45 of its eighth and 3 of the remainder, so
// that each v has only one eighth and one remainder.
func (b *builder) eighths(v frontend.Variable) eighths {
	eighth := b.hint(eighthHint, 1, v)[0]
	bits := b.hint(bitsHint, 45, eighth)
	rest := b.hint(bitsHint, 3, v)
	for _, bit := range append(bits, rest...) {
		b.boolean(bit)
	}
	b.AssertIsEqual(eighth, b.weigh(bits, 0))
	e := b.joined(eighth, bits, rest)
	b.AssertIsEqual(v, e.value)
	return e
}

// joined is the number with the given eighth, whose lowest bits and remainder
// are constrained.
func (b *builder) joined(eighth frontend.Variable, bits, rest []frontend.Variable) eighths {
	lowOfEighth := b.weigh(bits[:4], 0)
	return eighths{
		value:  b.Add(b.Mul(eighth, 8), b.weigh(rest, 0)),
		eighth: eighth,
		low:    b.Add(b.Mul(lowOfEighth, 8), b.weigh(rest, 0)),
		high:   b.DivUnchecked(b.Sub(eighth, lowOfEighth), 16), // division by a constant: no constraint
	}
}

// faded is a streak of 8 bits shifted right by distance, which is constrained
// to 40 bits. Shifts of 8 and more give 0.
func (b *builder) faded(streak []frontend.Variable, distance frontend.Variable) frontend.Variable {
	by := b.split(distance, indexBits)
	shifted := make([]frontend.Variable, 8)
	for i := range shifted {
		shifted[i] = b.weigh(streak[i:], 0)
	}
	for _, bit := range by[:3] {
		for i := range len(shifted) / 2 {
			shifted[i] = b.Select(bit, shifted[2*i+1], shifted[2*i])
		}
		shifted = shifted[:len(shifted)/2]
	}
	return b.Mul(b.IsZero(b.weigh(by[3:], 0)), shifted[0])
}

// atMostFull constrains a streak of 8 bits to at most 128. The rule gives no
// longer one, and relies on bit 7 alone to recognise 128.
func (b *builder) atMostFull(streak []frontend.Variable) {
	b.zero(streak[7], b.weigh(streak[:7], 0))
}

// root is the Merkle root over leaves, whose number is a power of two.
func (b *builder) root(leaves []frontend.Variable) frontend.Variable {
	for len(leaves) > 1 {
		above := make([]frontend.Variable, len(leaves)/2)
		for i := range above {
			above[i] = b.hash.Compress(leaves[2*i], leaves[2*i+1])
		}
		leaves = above
	}
	return leaves[0]
}
