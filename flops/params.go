package flops

import (
	"errors"
	"fmt"
	"math/bits"
)

// MaxSamples and MaxMaxLines bound the parameters that decide how large
// reveals and evidence can get.
const (
	MaxSamples  = 256
	MaxMaxLines = 1024
)

// Params are a round's parameters, as the contract snapshots them when the
// round opens (protocol §10).
type Params struct {
	BlockTime      uint32 // seconds
	Window         uint32 // seconds from the opening block's timestamp to the freeze
	SaltGrace      uint32 // seconds within which the salt must reach a signer
	FreezeGrace    uint32 // seconds within which the commit set must reach a signer
	HandoverMargin uint32 // seconds before a deadline when other operators stop relaying
	SampleDelay    uint32 // blocks from the opening block to the sample block
	RevealWindow   uint32 // seconds from the sample block's timestamp
	SettleBlocks   uint32 // blocks from the opening block, below 256
	MinInterval    uint32 // blocks between openings
	Samples        uint32 // per commitment
	MinSize        uint32 // of the matrix
	MaxSize        uint32 // of the matrix
	MaxRate        uint64 // FLOP/s of one operator
	MaxLines       uint32 // per round
	Threshold      uint32 // percent of each quorum's stake
	DisputeWindow  uint32 // blocks after settlement
	AnswerBlocks   uint32 // blocks
	ProveBlocks    uint32 // blocks
	AnswerSpacing  uint32 // blocks
	QueueMax       uint32 // blocks
	KeeperDelay    uint32 // blocks
	SlashWads      uint64 // of 10^18, of the allocated magnitude
	Challenger     Address
	Aggregator     Address
}

const wad = 1_000_000_000_000_000_000

// DevnetParams are the defaults of a development chain with one-second blocks;
// the roles are left for the deployment.
func DevnetParams() Params {
	return Params{
		BlockTime:      1,
		Window:         4,
		SaltGrace:      2,
		FreezeGrace:    2,
		HandoverMargin: 1,
		SampleDelay:    11,
		RevealWindow:   4,
		SettleBlocks:   60,
		MinInterval:    20,
		Samples:        32,
		MinSize:        256,
		MaxSize:        4096,
		MaxRate:        1_000_000_000_000_000_000,
		MaxLines:       256,
		Threshold:      67,
		DisputeWindow:  200,
		AnswerBlocks:   20,
		ProveBlocks:    20,
		AnswerSpacing:  2,
		QueueMax:       100,
		KeeperDelay:    40,
		SlashWads:      wad / 10,
	}
}

// MainnetParams are the defaults for Ethereum's twelve-second blocks; the
// roles are left for the deployment.
func MainnetParams() Params {
	return Params{
		BlockTime:      12,
		Window:         120,
		SaltGrace:      8,
		FreezeGrace:    2,
		HandoverMargin: 2,
		SampleDelay:    16,
		RevealWindow:   36,
		SettleBlocks:   120,
		MinInterval:    300,
		Samples:        32,
		MinSize:        4096,
		MaxSize:        32768,
		MaxRate:        1_000_000_000_000_000_000,
		MaxLines:       256,
		Threshold:      67,
		DisputeWindow:  50_400,
		AnswerBlocks:   7_200,
		ProveBlocks:    7_200,
		AnswerSpacing:  50,
		QueueMax:       20_000,
		KeeperDelay:    7_200,
		SlashWads:      wad / 10,
	}
}

// Check reports every fault at once, joined.
func (p Params) Check() error {
	var faults []error
	require := func(holds bool, format string, args ...any) {
		if !holds {
			faults = append(faults, fmt.Errorf("parameters: "+format, args...))
		}
	}
	require(p.BlockTime > 0, "blockTime is 0; give the chain's seconds a block")
	require(p.Window > 0, "window is 0; operators need seconds to work in")
	require(p.SaltGrace <= p.Window, "saltGrace %d s is longer than the window of %d s", p.SaltGrace, p.Window)
	require(p.HandoverMargin < p.Window && p.HandoverMargin < p.RevealWindow,
		"handoverMargin %d s must be shorter than window (%d s) and revealWindow (%d s)", p.HandoverMargin, p.Window, p.RevealWindow)
	blocks, seconds := uint64(p.SampleDelay)*uint64(p.BlockTime), p.sampleSeconds()
	require(blocks >= seconds,
		"sampleDelay of %d blocks lasts %d s, but window, freezeGrace and 4 blocks take %d s: every round would be void", p.SampleDelay, blocks, seconds)
	require(p.RevealWindow > 0, "revealWindow is 0; operators need seconds to reveal in")
	require(p.SettleBlocks < 256, "settleBlocks %d must be below 256, the reach of blockhash", p.SettleBlocks)
	revealBlocks := uint64(p.RevealWindow) / uint64(max(p.BlockTime, 1))
	require(uint64(p.SettleBlocks) > uint64(p.SampleDelay)+revealBlocks,
		"settleBlocks %d leaves no block to settle in after sampleDelay (%d blocks) and revealWindow (%d blocks)", p.SettleBlocks, p.SampleDelay, revealBlocks)
	require(p.MinInterval > 0, "minInterval is 0; points could be minted without cadence")
	require(p.Samples >= 2 && p.Samples <= MaxSamples, "samples %d is not from 2 to %d", p.Samples, MaxSamples)
	require(CheckSize(p.MinSize) == nil, "minSize %d is not a power of two from %d to %d", p.MinSize, MinSize, MaxSize)
	require(CheckSize(p.MaxSize) == nil, "maxSize %d is not a power of two from %d to %d", p.MaxSize, MinSize, MaxSize)
	require(p.MinSize <= p.MaxSize, "minSize %d is above maxSize %d", p.MinSize, p.MaxSize)
	require(p.MaxRate > 0, "maxRate is 0; no work would be allowed")
	require(p.MaxLines > 0 && p.MaxLines <= MaxMaxLines, "maxLines %d is not from 1 to %d", p.MaxLines, MaxMaxLines)
	require(p.Threshold > 50 && p.Threshold <= 100, "threshold %d%% is not from 51%% to 100%%", p.Threshold)
	require(p.DisputeWindow > 0, "disputeWindow is 0; no commitment could be disputed")
	require(p.AnswerBlocks > 0, "answerBlocks is 0; no dispute could be answered")
	require(p.ProveBlocks > 0, "proveBlocks is 0; no answer could be refuted")
	require(p.KeeperDelay > 0, "keeperDelay is 0; no stake update could come in time")
	require(p.SlashWads > 0 && p.SlashWads <= wad, "slashWads %d is not from 1 to 10^18", p.SlashWads)
	require(p.Challenger != Address{}, "challenger is the zero address")
	require(p.Aggregator != Address{}, "aggregator is the zero address")
	return errors.Join(faults...)
}

// sampleSeconds is the least time from the opening block's timestamp to the
// sample block's: window, freezeGrace and four blocks, so that no proposer
// could know the randomness of all of them when commitments froze.
func (p Params) sampleSeconds() uint64 {
	return uint64(p.Window) + uint64(p.FreezeGrace) + 4*uint64(p.BlockTime)
}

// RateSeconds is the time by which a round's work is divided to give a rate:
// window plus freezeGrace (protocol §6).
func (p Params) RateSeconds() uint64 { return uint64(p.Window) + uint64(p.FreezeGrace) }

// DisputeHorizon is how many blocks from a round's opening block its evidence
// must be kept (protocol §9).
func (p Params) DisputeHorizon() uint64 {
	return uint64(p.SettleBlocks) + uint64(p.DisputeWindow) + uint64(p.QueueMax) +
		uint64(p.AnswerBlocks) + uint64(p.ProveBlocks) + uint64(p.KeeperDelay)
}

// StakeHorizon is how many blocks stake must stay slashable after a round's
// opening block; the quorum's lookAheadPeriod may not be shorter (protocol §9).
func (p Params) StakeHorizon() uint64 { return p.DisputeHorizon() + uint64(p.KeeperDelay) }

// CheckWork refuses work outside the round's bounds: SIZE_NOT_ALLOWED for a
// size outside [minSize, maxSize] or no lap, WORK_TOO_LARGE for too many laps
// or 2·n³·laps above maxRate · window. The error is a *Refusal.
func (p Params) CheckWork(w Work) error {
	if err := w.Check(); err != nil {
		return err
	}
	if w.N < p.MinSize || w.N > p.MaxSize {
		return Refuse(RefusedSizeNotAllowed, "matrix size %d is not from %d to %d", w.N, p.MinSize, p.MaxSize)
	}
	hi, lo := w.flop()
	maxHi, maxLo := bits.Mul64(p.MaxRate, uint64(p.Window))
	if hi > maxHi || hi == maxHi && lo > maxLo {
		return Refuse(RefusedWorkTooLarge, "%d laps of size %d in %d s are more than %d FLOP/s", w.Laps, w.N, p.Window, p.MaxRate)
	}
	return nil
}
