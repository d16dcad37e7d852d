package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"

	"github.com/proof-of-flops/proof-of-flops/bindings/proofofflops"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A Settlement is the chain's record of a settled round: of the attempt that was
// settled.
type Settlement struct {
	flops.Attempt
	SettledIndex  uint64
	SampleSeed    flops.Hash
	CommitSetHash flops.Hash
	EvidenceHash  flops.Hash
	ResultsHash   flops.Hash
	LinesDigest   flops.Hash // as chained by an epoch ledger; zero with a direct ledger
	Lines         []flops.Line
	Block         uint64
	TxHash        flops.Hash
}

// Record is the record of which the contract keeps the hash, and which disputes
// take.
func (s *Settlement) Record() flops.Record {
	return flops.Record{
		WorkSeed:      s.WorkSeed,
		SampleSeed:    s.SampleSeed,
		CommitSetHash: s.CommitSetHash,
		EvidenceHash:  s.EvidenceHash,
		ResultsHash:   s.ResultsHash,
		SettleBlock:   s.Block,
	}
}

// ErrNotSettled is wrapped for a round that isn't settled.
//
// Remedy: Wait until the round is settled; a void round never is.
var ErrNotSettled = errors.New("round is not settled")

// SettlementOf returns the settlement of a round from its event. The event must
// match the hash that the contract keeps; with several endpoints, another one is
// asked for that. It wraps ErrNotSettled for a round that isn't settled.
func (c *Client) SettlementOf(ctx context.Context, id uint64) (*Settlement, error) {
	r, err := c.Round(rpc.Turn(ctx, rpc.TurnOf(ctx)+1), id)
	if err != nil {
		return nil, err
	}
	if r.Status != RoundSettled {
		return nil, fmt.Errorf("round %d is %s: %w", id, r.Status, ErrNotSettled)
	}
	head, err := c.Head(ctx)
	if err != nil {
		return nil, err
	}
	last := min(r.Clock().LastSettleBlock(), head.Number) // some nodes refuse a range beyond their head
	events, err := c.contracts.book.FilterRoundSettled(&bind.FilterOpts{Context: ctx, Start: r.OpenBlock, End: &last}, []uint64{id})
	if err != nil {
		return nil, c.ReadError(fmt.Sprintf("the settlement of round %d", id), err)
	}
	defer func() { _ = events.Close() }()
	if !events.Next() {
		if err := events.Error(); err != nil {
			return nil, c.ReadError(fmt.Sprintf("the settlement of round %d", id), err)
		}
		return nil, fmt.Errorf("round %d is settled, but %s has no event of its settlement in blocks %d to %d: %w",
			id, c.Name(), r.OpenBlock, last, rpc.ErrReorg)
	}
	s, err := settlementOf(c.Domain(), events.Event)
	if err != nil {
		return nil, err
	}
	if record := s.Record(); record.Hash() != r.Record {
		return nil, fmt.Errorf("the settlement of round %d that %s reports is not the one whose hash the contract keeps: %w", id, c.Name(), rpc.ErrReorg)
	}
	if c.contracts.epochs != nil {
		s.LinesDigest, err = c.chainedDigest(ctx, s)
	}
	return s, err
}

// settlementOf decodes the event of a settlement, and checks its lines.
func settlementOf(d flops.Domain, e *proofofflops.ProofOfFlopsRoundSettled) (*Settlement, error) {
	if got := flops.ResultsHash(e.Lines); got != flops.Hash(e.ResultsHash) {
		return nil, fmt.Errorf("the lines of round %d hash to %s, not to %s as the event says", e.RoundId, got, flops.Hash(e.ResultsHash))
	}
	lines, err := flops.ParseLines(e.Lines)
	if err != nil {
		return nil, fmt.Errorf("the lines of round %d: %w", e.RoundId, err)
	}
	return &Settlement{
		Attempt:       flops.Attempt{Domain: d, ID: e.RoundId, WorkSeed: e.WorkSeed},
		SettledIndex:  e.SettledIndex,
		SampleSeed:    e.SampleSeed,
		CommitSetHash: e.CommitSetHash,
		EvidenceHash:  e.EvidenceHash,
		ResultsHash:   e.ResultsHash,
		Lines:         lines,
		Block:         e.Raw.BlockNumber,
		TxHash:        flops.Hash(e.Raw.TxHash),
	}, nil
}
