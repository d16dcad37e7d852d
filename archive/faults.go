package archive

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/store"
)

// PutObjection keeps an operator's last verified objection to an attempt.
func (a *Archive) PutObjection(attempt flops.Attempt, o *flops.SignedObjection) error {
	return a.store.Put(objectionBucket, Key(attempt, o.Operator[:]), o.Encode())
}

// Objections returns why operators did not sign an attempt's results.
func (a *Archive) Objections(_ context.Context, attempt flops.Attempt) ([]flops.SignedObjection, error) {
	if err := a.check(attempt.Domain); err != nil {
		return nil, err
	}
	return a.KeptObjections(attempt)
}

// KeptObjections returns the objections to an attempt, by operator id.
func (a *Archive) KeptObjections(attempt flops.Attempt) (out []flops.SignedObjection, err error) {
	prefix := Key(attempt)
	err = a.store.Each(objectionBucket, prefix, func(k, v []byte) error {
		o, err := decode("objection", v, flops.ParseSignedObjection)
		if err != nil {
			return err
		}
		if !bytes.Equal(k[len(prefix):], o.Operator[:]) {
			return fmt.Errorf("objection of another key: %w", store.ErrRecord)
		}
		out = append(out, *o)
		return nil
	})
	return out, err
}

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

// Prune removes what is kept of rounds that were to be kept until before a
// block, here and in the other buckets named, whose keys begin with the round id
// too.
func (a *Archive) Prune(now uint64, others ...store.Bucket) error {
	var old [][]byte
	err := a.store.Each(untilBucket, nil, func(k, v []byte) error {
		if len(v) != 8 || binary.BigEndian.Uint64(v) < now {
			old = append(old, append([]byte(nil), k...))
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, k := range old {
		if err := a.store.Delete(k, slices.Concat(others, all)...); err != nil {
			return err
		}
	}
	return nil
}
