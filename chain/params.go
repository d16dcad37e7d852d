package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"

	"github.com/proof-of-flops/proof-of-flops/bindings/proofofflops"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// CurrentParams returns the parameters that the next round takes.
func (c *Client) CurrentParams(ctx context.Context) (flops.Params, error) {
	version, err := c.contracts.book.ParametersVersion(&bind.CallOpts{Context: ctx})
	if err != nil {
		return flops.Params{}, c.ReadError("the parameters' version", err)
	}
	return c.Params(ctx, version)
}

// LongestHorizon returns for how many blocks after its opening any round so far can
// have a dispute: the longest by any version of the parameters, since old rounds
// keep theirs.
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

// Params returns the parameters of a version, which a Round names. They never
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
