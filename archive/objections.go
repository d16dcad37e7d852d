package archive

import (
	"bytes"
	"context"
	"fmt"

	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/store"
)

// PutObjection keeps an operator's last verified objection to an attempt.
func (a *Archive) PutObjection(attempt flops.Attempt, o *flops.SignedObjection) error {
	return a.store.Put(objectionBucket, Key(attempt, o.Operator[:]), o.Encode())
}

// Objections returns the operators' reasons not to sign an attempt's results.
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
