package archive

import (
	"context"
	"fmt"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// PutEquivocation keeps the first proof that the aggregator signed two sets for
// an attempt.
func (a *Archive) PutEquivocation(attempt flops.Attempt, e flops.Equivocation) error {
	_, err := a.store.PutOnce(equivocationBucket, Key(attempt), e.Encode())
	return err
}

// Equivocation returns the proof of an attempt's two sets. It wraps
// flops.ErrUnknown if this node has none.
func (a *Archive) Equivocation(_ context.Context, attempt flops.Attempt) (e flops.Equivocation, err error) {
	if err := a.check(attempt.Domain); err != nil {
		return e, err
	}
	kept, err := a.KeptEquivocation(attempt)
	if err != nil {
		return e, err
	}
	if kept == nil {
		return e, fmt.Errorf("equivocation in round %d: %w", attempt.ID, flops.ErrUnknown)
	}
	return *kept, nil
}

// KeptEquivocation returns the proof of an attempt's two sets, or nil.
func (a *Archive) KeptEquivocation(attempt flops.Attempt) (*flops.Equivocation, error) {
	return load(a, equivocationBucket, Key(attempt), "equivocation", flops.ParseEquivocation)
}
