package chain

import (
	"context"
	"fmt"

	"github.com/proof-of-flops/proof-of-flops/bindings/proofofflops"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A SettleRequest is everything that is needed to settle a round (protocol §8).
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
