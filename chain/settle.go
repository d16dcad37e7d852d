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
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// OpenRound opens a round with the hash of its salt and returns its id. Only
// the challenger role's key may.
func (c *Client) OpenRound(ctx context.Context, tx *txmgr.Manager, saltHash flops.Hash) (id uint64, r *txmgr.Receipt, err error) {
	r, err = c.sendToBook(ctx, tx, "open a round", "openRound", [32]byte(saltHash))
	if err != nil {
		return 0, nil, err
	}
	for _, l := range r.Logs {
		if e, err := c.contracts.book.ParseRoundOpened(*l); err == nil {
			return e.RoundId, r, nil
		}
	}
	return 0, nil, fmt.Errorf("open a round: transaction %s succeeded without a RoundOpened event", r.TxHash)
}

// VoidRound shows with its sample header that a round is void. Anyone may.
func (c *Client) VoidRound(ctx context.Context, tx *txmgr.Manager, id uint64, sample *rpc.SampleHeader) (*txmgr.Receipt, error) {
	return c.sendToBook(ctx, tx, fmt.Sprintf("void round %d", id), "voidRound", id, sample.RLP)
}

// A SettleRequest is everything that settles a round (PROTOCOL.md section 8).
type SettleRequest struct {
	RoundID       uint64
	Salt          flops.Hash
	CommitSetHash flops.Hash
	EvidenceHash  flops.Hash
	Sample        *rpc.SampleHeader
	Lines         []byte     // packed
	LinesDigest   flops.Hash // zero with a direct ledger (flops.Results)

	Signatures Signatures
}

// Signatures are the aggregated signatures over a digest. In both sums a
// signer counts once for each quorum it is a member of (Operator.Weight).
type Signatures struct {
	Operators *Roster // at the round's opening block, the reference block
	Signers   []flops.OperatorID
	Sum       bn254.G1Affine // of the signatures
	Key       bn254.G2Affine // of the signers' keys
}

// Settle settles a round. Anyone may.
func (c *Client) Settle(ctx context.Context, tx *txmgr.Manager, s SettleRequest) (*txmgr.Receipt, error) {
	what := fmt.Sprintf("settle round %d", s.RoundID)
	certificate, err := c.certificate(ctx, &s.Signatures)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	return c.sendToBook(ctx, tx, what, "settleRound", proofofflops.Settlement{
		RoundId:       s.RoundID,
		Salt:          s.Salt,
		CommitSetHash: s.CommitSetHash,
		EvidenceHash:  s.EvidenceHash,
		SampleProof:   s.Sample.RLP,
		Lines:         s.Lines,
		LinesDigest:   s.LinesDigest,
	}, certificate)
}

// certificate completes aggregated signatures with what the contract needs to
// check them against the registries: who didn't sign, and where in their
// histories the registries find keys, memberships and stakes.
func (c *Client) certificate(ctx context.Context, s *Signatures) (proofofflops.Certificate, error) {
	set := s.Operators
	if err := s.check(); err != nil {
		return proofofflops.Certificate{}, err
	}
	absent := s.nonSigners()
	apks := make([]bn254.G1Affine, len(set.TotalStake))
	for q := range apks {
		for i := range set.Operators {
			if set.Operators[i].Stake[q] != nil {
				apks[q].Add(&apks[q], &set.Operators[i].Key.G1)
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
	indices, err := c.SignatureIndices(ctx, &set.Roster, ids)
	if err != nil {
		return proofofflops.Certificate{}, err
	}
	out.NonSignerQuorumBitmapIndices = indices.NonSignerQuorumBitmap
	out.QuorumApkIndices = indices.QuorumApk
	out.TotalStakeIndices = indices.TotalStake
	out.NonSignerStakeIndices = indices.NonSignerStake
	return out, nil
}

// check refuses signers that aren't in the set, and a key that isn't theirs.
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

// nonSigners are the members that didn't sign, ascending by id.
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

// sendToBook sends a call of ProofOfFlops.
func (c *Client) sendToBook(ctx context.Context, tx *txmgr.Manager, what, method string, args ...any) (*txmgr.Receipt, error) {
	parsed, err := proofofflops.ProofOfFlopsMetaData.GetAbi()
	if err != nil {
		return nil, fmt.Errorf("read the ABI of ProofOfFlops: %w", err)
	}
	data, err := parsed.Pack(method, args...)
	if err != nil {
		return nil, fmt.Errorf("%s: encode the call: %w", what, err)
	}
	return tx.Send(ctx, txmgr.Tx{To: c.deployment.ProofOfFlops, Data: data, What: what})
}
