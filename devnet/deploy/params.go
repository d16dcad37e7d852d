package deploy

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/proof-of-flops/proof-of-flops/bindings/proofofflops"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// contractParams converts parameters to what the contract's constructor takes.
func contractParams(p flops.Params) proofofflops.Parameters {
	return proofofflops.Parameters{
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
		Challenger:     common.Address(p.Challenger),
		Aggregator:     common.Address(p.Aggregator),
	}
}
