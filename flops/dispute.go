package flops

import (
	"math/big"
)

// Announcement is the hash to announce before a dispute is opened. It binds the
// sender, so that nobody can copy the opening.
func Announcement(sender Address, commitment Hash, q, column uint32, nonce Hash) Hash {
	return make(tuple, 0, 5*32).address(sender).hash(commitment).uint(uint64(q)).uint(uint64(column)).hash(nonce).sum()
}

// AnnounceBlocks is how many blocks before its opening a dispute must have been
// announced.
const AnnounceBlocks = 2

// LastDisputeBlock is the last block in which a round settled in that block can
// be disputed.
func (p Params) LastDisputeBlock(settleBlock uint64) uint64 {
	return addSaturating(settleBlock, uint64(p.DisputeWindow))
}

// AnswerDeadline is the last block in which a dispute opened in block now can
// be answered; last is the latest deadline of the same operator's disputes, or
// 0. Deadlines are spaced, up to QueueMax, so that a flood of disputes can be
// answered one by one.
func (p Params) AnswerDeadline(now, last uint64) uint64 {
	soonest := addSaturating(now, uint64(p.AnswerBlocks))
	spaced := addSaturating(last, uint64(p.AnswerSpacing))
	return min(max(soonest, spaced), addSaturating(soonest, uint64(p.QueueMax)))
}

// ProveDeadline is the last block in which an answer to a dispute with that
// answer deadline can be proven wrong.
func (p Params) ProveDeadline(deadline uint64) uint64 {
	return addSaturating(deadline, uint64(p.ProveBlocks))
}

// What bonds are computed from (protocol §9): the gas that an answer and a
// proof may take, and the lowest gas price, in wei, that a bond assumes.
const (
	AnswerGas        = 750_000
	ProveGas         = 700_000
	ProveGasPerEntry = 56
	floorPrice       = 1_000_000_000
)

// DisputeBond is the least bond, in wei, of a dispute opened in a block with
// that base fee.
func DisputeBond(baseFee *big.Int) *big.Int {
	return new(big.Int).Mul(big.NewInt(2*AnswerGas), bondPrice(baseFee))
}

// AnswerBond is the least bond, in wei, of an answer about matrices of size n
// posted in a block with that base fee.
func AnswerBond(n uint32, baseFee *big.Int) *big.Int {
	return new(big.Int).Mul(big.NewInt(ProveGas+ProveGasPerEntry*int64(n)), bondPrice(baseFee))
}

// bondPrice is max(2·basefee, floorPrice).
func bondPrice(baseFee *big.Int) *big.Int {
	price := new(big.Int).Lsh(baseFee, 1)
	if floor := big.NewInt(floorPrice); price.Cmp(floor) < 0 {
		return floor
	}
	return price
}
