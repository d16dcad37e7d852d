package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/proof-of-flops/proof-of-flops/bindings/proofofflops"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// RoundStatus is the state of a round in the book.
type RoundStatus uint8

// The states of a round. An open round past its last block is expired; it is
// void like one shown void.
const (
	RoundNone RoundStatus = iota
	RoundOpen
	RoundSettled
	RoundVoid
	RoundExpired
)

// String is the state's name in lower case.
func (s RoundStatus) String() string {
	switch s {
	case RoundNone:
		return "none"
	case RoundOpen:
		return "open"
	case RoundSettled:
		return "settled"
	case RoundVoid:
		return "void"
	case RoundExpired:
		return "expired"
	}
	return fmt.Sprintf("status %d", uint8(s))
}

// A Round is a round as the contract shows it, with its parameters (PROTOCOL.md
// section 3).
type Round struct {
	Domain            flops.Domain
	ID                uint64
	Status            RoundStatus
	OpenBlock         uint64
	OpenTime          uint64     // unix seconds
	OpenHash          flops.Hash // of the opening block, as the chain stands
	SettledIndex      uint64     // from 1; 0 unless settled
	ParametersVersion uint32
	Params            flops.Params // of that version
	QuorumCount       uint8        // quorums 0 to QuorumCount−1 must sign
	SaltHash          flops.Hash   // zero once settled
	Record            flops.Hash   // of what it was settled with; zero before
}

// Clock gives the round's moments.
func (r *Round) Clock() flops.Clock {
	return flops.Clock{Params: r.Params, OpenBlock: r.OpenBlock, OpenTime: r.OpenTime}
}

// Attempt names the attempt at the round on its opening block. The salt has been
// compared with SaltHash, or is to be judged by the attempt that it gives.
func (r *Round) Attempt(salt flops.Hash) flops.Attempt {
	return flops.Attempt{Domain: r.Domain, ID: r.ID, WorkSeed: flops.WorkSeed(r.OpenHash, salt, r.ID)}
}

// A Settlement is what the chain has on record of a settled round: of the
// attempt at it that was settled.
type Settlement struct {
	flops.Attempt
	SettledIndex  uint64
	SampleSeed    flops.Hash
	CommitSetHash flops.Hash
	EvidenceHash  flops.Hash
	ResultsHash   flops.Hash
	LinesDigest   flops.Hash // as an epoch ledger chained it; zero with a direct ledger
	Lines         []flops.Line
	Block         uint64
	TxHash        flops.Hash
}

// Record is what the round book has sealed of the round: what disputes hand
// back.
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

var (
	// ErrNoRound is wrapped for a round that was never opened.
	//
	// Remedy: Give a round that was opened; the first one is 1.
	ErrNoRound = errors.New("no such round")
	// ErrNotSettled is wrapped for a round that isn't settled.
	//
	// Remedy: Wait until the round is settled; a void round never is.
	ErrNotSettled = errors.New("round is not settled")
)

// LatestRound returns the round opened last. It wraps ErrNoRound before the
// first one.
func (c *Client) LatestRound(ctx context.Context) (*Round, error) {
	return c.latestRound(&bind.CallOpts{Context: ctx}, rpc.Head{})
}

// LatestRoundAt returns the round opened last as of a block, which an endpoint
// that lags or is on another chain doesn't have. It wraps ErrNoRound before the
// first one.
func (c *Client) LatestRoundAt(ctx context.Context, block rpc.Head) (*Round, error) {
	return c.latestRound(&bind.CallOpts{Context: ctx, BlockHash: common.Hash(block.Hash)}, block)
}

func (c *Client) latestRound(opts *bind.CallOpts, block rpc.Head) (*Round, error) {
	id, err := c.contracts.book.RoundCount(opts)
	if err != nil {
		return nil, c.ReadError("the number of rounds", err)
	}
	return c.round(opts, id, block)
}

// Round returns a round with its parameters and the hash of its opening block.
// It wraps ErrNoRound if it was never opened.
func (c *Client) Round(ctx context.Context, id uint64) (*Round, error) {
	return c.round(&bind.CallOpts{Context: ctx}, id, rpc.Head{})
}

// round reads a round as of a block, or as of the newest.
func (c *Client) round(opts *bind.CallOpts, id uint64, block rpc.Head) (*Round, error) {
	r, err := c.contracts.book.Round(opts, id)
	if err != nil {
		return nil, c.ReadError(fmt.Sprintf("round %d", id), err)
	}
	if r.Status == uint8(RoundNone) {
		return nil, fmt.Errorf("round %d: %w", id, ErrNoRound)
	}
	opening, ok := c.Ancestor(block, r.OpenBlock)
	if !ok {
		if opening, err = c.HeadAt(opts.Context, r.OpenBlock); err != nil {
			return nil, fmt.Errorf("opening block of round %d: %w", id, err)
		}
	}
	if opening.Time != r.OpenTime {
		return nil, fmt.Errorf("round %d: block %d is not the one that opened it: %w", id, r.OpenBlock, rpc.ErrReorg)
	}
	params, err := c.Params(opts.Context, r.ParametersVersion)
	if err != nil {
		return nil, err
	}
	return &Round{
		Domain:            c.Domain(),
		ID:                id,
		Status:            RoundStatus(r.Status),
		OpenBlock:         r.OpenBlock,
		OpenTime:          r.OpenTime,
		OpenHash:          opening.Hash,
		SettledIndex:      r.SettledIndex,
		ParametersVersion: r.ParametersVersion,
		Params:            params,
		QuorumCount:       r.QuorumCount,
		SaltHash:          r.SaltHash,
		Record:            r.Record,
	}, nil
}

// SettledCount returns how many rounds have been settled.
func (c *Client) SettledCount(ctx context.Context) (uint64, error) {
	n, err := c.contracts.book.SettledCount(&bind.CallOpts{Context: ctx})
	if err != nil {
		return 0, c.ReadError("the number of settled rounds", err)
	}
	return n, nil
}

// CanOpen says whether a round could be opened in the newest block, and the
// first block that could open one if the last round, should it be open, is not
// settled or shown void before.
func (c *Client) CanOpen(ctx context.Context) (open bool, earliestBlock uint64, err error) {
	r, err := c.contracts.book.CanOpen(&bind.CallOpts{Context: ctx})
	if err != nil {
		return false, 0, c.ReadError("whether a round can be opened", err)
	}
	return r.Open, r.EarliestBlock.Uint64(), nil
}

// CurrentParams returns the parameters that the next round takes.
func (c *Client) CurrentParams(ctx context.Context) (flops.Params, error) {
	version, err := c.contracts.book.ParametersVersion(&bind.CallOpts{Context: ctx})
	if err != nil {
		return flops.Params{}, c.ReadError("the parameters' version", err)
	}
	return c.Params(ctx, version)
}

// LongestHorizon is for how many blocks after its opening any round so far may
// have a dispute, by whichever parameters: those of old rounds hold on for them.
func (c *Client) LongestHorizon(ctx context.Context) (uint64, error) {
	version, err := c.contracts.book.ParametersVersion(&bind.CallOpts{Context: ctx})
	if err != nil {
		return 0, c.ReadError("the parameters' version", err)
	}
	longest := uint64(0)
	for v := uint32(1); v <= version; v++ {
		p, err := c.Params(ctx, v)
		if err != nil {
			return 0, err
		}
		longest = max(longest, p.DisputeHorizon())
	}
	return longest, nil
}

// Params returns the parameters of a version, which Round names. They never
// change and are read once.
func (c *Client) Params(ctx context.Context, version uint32) (flops.Params, error) {
	c.mu.Lock()
	p, ok := c.params[version]
	c.mu.Unlock()
	if ok {
		return p, nil
	}
	raw, err := c.contracts.book.ParametersAt(&bind.CallOpts{Context: ctx}, version)
	if err != nil {
		return flops.Params{}, c.ReadError(fmt.Sprintf("version %d of the parameters", version), err)
	}
	p = paramsOf(raw)
	if err := p.Check(); err != nil {
		return flops.Params{}, fmt.Errorf("version %d of the parameters: %w", version, err)
	}
	c.mu.Lock()
	c.params[version] = p
	c.mu.Unlock()
	return p, nil
}

// SettlementOf returns what is on record of a settled round, from the event of
// its settlement, which must be what the contract has sealed: of several
// endpoints another is asked for that. It wraps ErrNotSettled for any other
// round.
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
		return nil, fmt.Errorf("round %d is settled, but %s has no event of it in blocks %d to %d: %w",
			id, c.Name(), r.OpenBlock, last, rpc.ErrReorg)
	}
	s, err := settlementOf(c.Domain(), events.Event)
	if err != nil {
		return nil, err
	}
	if record := s.Record(); record.Hash() != r.Record {
		return nil, fmt.Errorf("the settlement of round %d, as %s tells it, is not the one that the contract has sealed: %w", id, c.Name(), rpc.ErrReorg)
	}
	if c.contracts.epochs != nil {
		s.LinesDigest, err = c.chainedDigest(ctx, s)
	}
	return s, err
}

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

func paramsOf(p proofofflops.Parameters) flops.Params {
	return flops.Params{
		BlockTime:      p.BlockTime,
		Window:         p.Window,
		SaltGrace:      p.SaltGrace,
		FreezeGrace:    p.FreezeGrace,
		HandoverMargin: p.HandoverMargin,
		SampleDelay:    p.SampleDelay,
		RevealWindow:   p.RevealWindow,
		SettleBlocks:   p.SettleBlocks,
		MinInterval:    p.MinInterval,
		Samples:        p.Samples,
		MinSize:        p.MinSize,
		MaxSize:        p.MaxSize,
		MaxRate:        p.MaxRate,
		MaxLines:       p.MaxLines,
		Threshold:      p.Threshold,
		DisputeWindow:  p.DisputeWindow,
		AnswerBlocks:   p.AnswerBlocks,
		ProveBlocks:    p.ProveBlocks,
		AnswerSpacing:  p.AnswerSpacing,
		QueueMax:       p.QueueMax,
		KeeperDelay:    p.KeeperDelay,
		SlashWads:      p.SlashWads,
		Challenger:     flops.Address(p.Challenger),
		Aggregator:     flops.Address(p.Aggregator),
	}
}
