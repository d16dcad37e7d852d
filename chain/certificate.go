package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/proof-of-flops/proof-of-flops/bindings/proofofflops"
	"github.com/proof-of-flops/proof-of-flops/chain/eigen"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Signatures are the aggregated signatures over a digest. In both sums a
// signer counts once for each quorum it is a member of (Operator.Weight).
type Signatures struct {
	Operators *Roster // at the round's opening block, the reference block
	Signers   []flops.OperatorID
	Sum       bn254.G1Affine // of the signatures
	Key       bn254.G2Affine // of the signers' keys
}

// certificate completes aggregated signatures with what the contract needs to
// check them against the registries: the operators that didn't sign, and the
// positions of keys, memberships and stakes in the registries' histories.
func (c *Client) certificate(ctx context.Context, s *Signatures) (proofofflops.Certificate, error) {
	roster := s.Operators
	if err := s.check(); err != nil {
		return proofofflops.Certificate{}, err
	}
	absent := s.nonSigners()
	apks := make([]bn254.G1Affine, len(roster.TotalStake))
	for q := range apks {
		for i := range roster.Operators {
			if roster.Operators[i].Stake[q] != nil {
				apks[q].Add(&apks[q], &roster.Operators[i].Key.G1)
			}
		}
	}
	out := proofofflops.Certificate{
		NonSignerPubkeys: []proofofflops.G1Point{},
		ApkG2:            g2ToContract(&s.Key),
		Sigma:            g1ToContract(&s.Sum),
	}
	for q := range apks {
		out.QuorumApks = append(out.QuorumApks, g1ToContract(&apks[q]))
	}
	ids := make([]flops.OperatorID, len(absent))
	for i, o := range absent {
		ids[i] = o.ID
		out.NonSignerPubkeys = append(out.NonSignerPubkeys, g1ToContract(&o.Key.G1))
	}
	indices, err := c.SignatureIndices(ctx, &roster.Roster, ids)
	if err != nil {
		return proofofflops.Certificate{}, err
	}
	out.NonSignerQuorumBitmapIndices = indices.NonSignerQuorumBitmap
	out.QuorumApkIndices = indices.QuorumApk
	out.TotalStakeIndices = indices.TotalStake
	out.NonSignerStakeIndices = indices.NonSignerStake
	return out, nil
}

// check refuses signers that aren't in the roster, and a key that isn't the sum of
// theirs.
func (s *Signatures) check() error {
	if len(s.Operators.TotalStake) == 0 {
		return fmt.Errorf("no quorum existed at block %d", s.Operators.Block)
	}
	var key bn254.G2Affine
	seen := make(map[flops.OperatorID]bool, len(s.Signers))
	for _, id := range s.Signers {
		o := s.Operators.ByID(id)
		if o == nil || seen[id] {
			return fmt.Errorf("signer %s is given twice or wasn't registered at block %d", id, s.Operators.Block)
		}
		seen[id] = true
		for range o.Weight() {
			key.Add(&key, &o.Key.G2)
		}
	}
	if !key.Equal(&s.Key) {
		return errors.New("the aggregated key is not the sum of the signers' keys, each once per quorum")
	}
	return nil
}

// nonSigners are the operators that didn't sign, ascending by id.
func (s *Signatures) nonSigners() []*eigen.Operator {
	var out []*eigen.Operator
	for i := range s.Operators.Operators {
		if o := &s.Operators.Operators[i]; !slices.Contains(s.Signers, o.ID) {
			out = append(out, o)
		}
	}
	slices.SortFunc(out, func(a, b *eigen.Operator) int { return bytes.Compare(a.ID[:], b.ID[:]) })
	return out
}
