package zk

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark/frontend"

	"github.com/proof-of-flops/proof-of-flops/epoch"
	"github.com/proof-of-flops/proof-of-flops/zk/internal/circuit"
)

// assign sets the circuit's values from a batch. Missing steps stay padding,
// all 0.
func assign(s Shape, b *epoch.Batch) (*circuit.Circuit, error) {
	if len(b.Before) != s.Slots || len(b.Steps) == 0 || len(b.Steps) > s.Steps {
		return nil, fmt.Errorf("a batch of %d slots and %d steps doesn't fit a proof of shape %s: %w", len(b.Before), len(b.Steps), s, epoch.ErrShape)
	}
	c := circuit.New(s.Slots, s.Steps)
	c.OldRoot, c.NewRoot, c.AccFrom, c.AccTo = b.Public.OldRoot, b.Public.NewRoot, b.Public.AccFrom, b.Public.AccTo
	c.Settled = b.Settled
	for i, a := range b.Before {
		c.Leaves[i] = a.Element()
	}
	for i := range c.Steps {
		var values []epoch.Value
		var header, payload epoch.Element
		if i < len(b.Steps) {
			step := b.Steps[i]
			header, payload = step.Header(), step.Payload()
			if r, ok := step.(*epoch.Round); ok {
				values = r.Values
			}
		}
		assignStep(&c.Steps[i], header, payload, values)
	}
	return c, nil
}

func assignStep(step *circuit.Step, header, payload epoch.Element, values []epoch.Value) {
	h := header.BigInt(new(big.Int))
	part := func(shift, bits uint) frontend.Variable {
		mask := new(big.Int).Lsh(big.NewInt(1), bits)
		return new(big.Int).And(new(big.Int).Rsh(h, shift), mask.Sub(mask, big.NewInt(1)))
	}
	step.Kind, step.Low, step.Middle, step.High = part(0, 8), part(8, 40), part(48, 16), part(64, 48)
	step.Payload = payload
	for i := range step.Values {
		step.Values[i] = circuit.Value{Work: 0, Verdict: 0}
		if values != nil {
			step.Values[i] = circuit.Value{Work: values[i].Work(), Verdict: uint8(values[i].Verdict())}
		}
	}
}
