package archive

import (
	"bytes"
	"context"
	"fmt"

	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/store"
)

// keptResults returns an attempt's newest results, or nil.
func (a *Archive) keptResults(attempt flops.Attempt) (*flops.Results, error) {
	return load(a, resultsBucket, Key(attempt), "results", flops.ParseResults)
}

// PutSignature keeps an operator's verified signature over results.
func (a *Archive) PutSignature(attempt flops.Attempt, s *flops.SignedResults) error {
	digest := attempt.ResultsDigest(s.Results)
	return a.store.Put(signatureBucket, Key(attempt, digest[:], s.Operator[:]), s.Encode())
}

// KeptSignatures returns the signatures over results, by operator id.
func (a *Archive) KeptSignatures(attempt flops.Attempt, res flops.Results) (out []flops.ResultsSignature, err error) {
	digest := attempt.ResultsDigest(res)
	prefix := Key(attempt, digest[:])
	err = a.store.Each(signatureBucket, prefix, func(k, v []byte) error {
		s, err := decode("results signature", v, flops.ParseSignedResults)
		if err != nil {
			return err
		}
		if s.Results != res || !bytes.Equal(k[len(prefix):], s.Operator[:]) {
			return fmt.Errorf("results signature of another key: %w", store.ErrRecord)
		}
		out = append(out, s.ResultsSignature)
		return nil
	})
	return out, err
}

// Results returns the signatures that this node has over an attempt's newest
// results.
func (a *Archive) Results(_ context.Context, attempt flops.Attempt) (res flops.Results, sigs []flops.ResultsSignature, err error) {
	if err := a.check(attempt.Domain); err != nil {
		return res, nil, err
	}
	kept, err := a.keptResults(attempt)
	if err != nil {
		return res, nil, err
	}
	if kept == nil {
		return res, nil, fmt.Errorf("the results of round %d: %w", attempt.ID, flops.ErrUnknown)
	}
	sigs, err = a.KeptSignatures(attempt, *kept)
	return *kept, sigs, err
}
