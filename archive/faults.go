package archive

import (
	"context"
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/proof-of-flops/proof-of-flops/api"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/store"
)

const objectionSize = 32 + 20 + 4 + 1 + 64

// PutObjection keeps an operator's last verified objection to an attempt.
func (a *Archive) PutObjection(attempt flops.Attempt, o api.SignedObjection) error {
	b := append([]byte(nil), o.SampleSeed[:]...)
	b = append(b, o.Line[:]...)
	b = binary.BigEndian.AppendUint32(b, o.Sample)
	b = append(b, byte(o.Code))
	return a.store.Put(objectionBucket, Key(attempt, o.Operator[:]), append(b, o.Signature[:]...))
}

// Objections returns why operators did not sign an attempt's results.
func (a *Archive) Objections(_ context.Context, attempt flops.Attempt) ([]api.SignedObjection, error) {
	if err := a.check(attempt.Domain); err != nil {
		return nil, err
	}
	return a.KeptObjections(attempt)
}

// KeptObjections returns the objections to an attempt, by operator id.
func (a *Archive) KeptObjections(attempt flops.Attempt) (out []api.SignedObjection, err error) {
	prefix := Key(attempt)
	err = a.store.Each(objectionBucket, prefix, func(k, v []byte) error {
		if len(k) != len(prefix)+32 || len(v) != objectionSize {
			return fmt.Errorf("objection: %w", ErrRecord)
		}
		out = append(out, api.SignedObjection{
			Operator: flops.OperatorID(k[len(prefix):]),
			Objection: api.Objection{
				SampleSeed: flops.Hash(v[:32]), Line: flops.Address(v[32:52]),
				Sample: binary.BigEndian.Uint32(v[52:56]), Code: flops.Verdict(v[56]),
			},
			Signature: flops.Signature(v[57:]),
		})
		return nil
	})
	return out, err
}

// PutEquivocation keeps the first proof that the aggregator signed two sets for
// an attempt.
func (a *Archive) PutEquivocation(attempt flops.Attempt, e api.Equivocation) error {
	var b []byte
	for _, s := range e {
		b = append(append(b, s.Hash[:]...), s.Signature[:]...)
	}
	_, err := a.store.PutOnce(equivocationBucket, Key(attempt), b)
	return err
}

// Equivocation returns the proof of an attempt's two sets. It wraps
// api.ErrUnknown if this node has none.
func (a *Archive) Equivocation(_ context.Context, attempt flops.Attempt) (e api.Equivocation, err error) {
	if err := a.check(attempt.Domain); err != nil {
		return e, err
	}
	kept, err := a.KeptEquivocation(attempt)
	if err != nil {
		return e, err
	}
	if kept == nil {
		return e, fmt.Errorf("equivocation in round %d: %w", attempt.ID, api.ErrUnknown)
	}
	return *kept, nil
}

// KeptEquivocation returns the proof of an attempt's two sets, or nil.
func (a *Archive) KeptEquivocation(attempt flops.Attempt) (*api.Equivocation, error) {
	b, err := a.store.Get(equivocationBucket, Key(attempt))
	if err != nil || b == nil {
		return nil, err
	}
	const size = 32 + 65
	e := new(api.Equivocation)
	if len(b) != len(e)*size {
		return nil, fmt.Errorf("equivocation in round %d: %w", attempt.ID, ErrRecord)
	}
	for i := range e {
		e[i] = api.SignedSetHash{Hash: flops.Hash(b[i*size : i*size+32]), Signature: flops.ECDSASignature(b[i*size+32 : (i+1)*size])}
	}
	return e, nil
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
