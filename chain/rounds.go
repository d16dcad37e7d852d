package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/proof-of-flops/proof-of-flops/bindings/proofofflops"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// RoundStatus is the state of a round in the contract.
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

// A Round is a round as the contract has it, with its parameters (protocol §3).
type Round struct {
	Domain            flops.Domain
	ID                uint64
	Status            RoundStatus
	OpenBlock         uint64
	OpenTime          uint64     // unix seconds
	OpenHash          flops.Hash // of the opening block, on the present chain
	SettledIndex      uint64     // from 1; 0 unless settled
	ParametersVersion uint32
	Params            flops.Params // of that version
	QuorumCount       uint8        // quorums 0 to QuorumCount−1 must sign
	SaltHash          flops.Hash   // zero once settled
	Record            flops.Hash   // hash of the settled round's record; zero before
}

// Clock gives the round's times and blocks.
func (r *Round) Clock() flops.Clock {
	return flops.Clock{Params: r.Params, OpenBlock: r.OpenBlock, OpenTime: r.OpenTime}
}

// Attempt names the attempt at the round on its opening block. It doesn't check the
// salt: compare that with SaltHash, or judge it by the attempt that it leads to.
func (r *Round) Attempt(salt flops.Hash) flops.Attempt {
	return flops.Attempt{Domain: r.Domain, ID: r.ID, WorkSeed: flops.WorkSeed(r.OpenHash, salt, r.ID)}
}

// ErrNoRound is wrapped for a round that was never opened.
//
// Remedy: Give a round that was opened; the first one is 1.
var ErrNoRound = errors.New("no such round")

// LatestRound returns the round opened last. It wraps ErrNoRound before the
// first one.
func (c *Client) LatestRound(ctx context.Context) (*Round, error) {
	return c.latestRound(&bind.CallOpts{Context: ctx}, rpc.Head{})
}

// LatestRoundAt returns the round opened last as of a block. It asks by the block's
// hash, which an endpoint that lags or is on another chain doesn't have. It wraps
// ErrNoRound before the first one.
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

// Round returns a round with its parameters and the hash of its opening block. It
// wraps ErrNoRound if the round was never opened.
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

// CanOpen returns whether a round could be opened in the newest block, and the
// first block that could open one if the last round stays open: a settlement, or
// showing it void, allows the next round earlier.
func (c *Client) CanOpen(ctx context.Context) (open bool, earliestBlock uint64, err error) {
	r, err := c.contracts.book.CanOpen(&bind.CallOpts{Context: ctx})
	if err != nil {
		return false, 0, c.ReadError("whether a round can be opened", err)
	}
	return r.Open, r.EarliestBlock.Uint64(), nil
}

// OpenRound opens a round with the hash of its salt and returns its id. Only the
// account of the challenger role may.
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

// VoidRound shows, with the header of its sample block, that a round is void.
// Anyone may.
func (c *Client) VoidRound(ctx context.Context, tx *txmgr.Manager, id uint64, sample *rpc.SampleHeader) (*txmgr.Receipt, error) {
	return c.sendToBook(ctx, tx, fmt.Sprintf("void round %d", id), "voidRound", id, sample.RLP)
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
