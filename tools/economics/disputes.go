package main

import (
	"fmt"
	"math/big"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

const gwei = 1e9

// openGas is the protocol's budget for announcing and opening a dispute.
const openGas = 300_000

func disputeBond(baseFee float64) float64 { return wei(flops.DisputeBond(big.NewInt(int64(baseFee)))) }

func answerBond(n uint32, baseFee float64) float64 {
	return wei(flops.AnswerBond(n, big.NewInt(int64(baseFee))))
}

func wei(v *big.Int) float64 {
	f, _ := new(big.Float).SetInt(v).Float64()
	return f
}

// A false dispute costs its author the bond and the opening's gas; if the author posts
// the first answer itself, half of the bond comes back.
func falseDispute(baseFee float64) float64 { return disputeBond(baseFee) + openGas*baseFee }

// answered is what an answer earns its author, who pays for its gas at the base fee of
// the answer and gets half of a bond that follows from the base fee of the opening.
func answered(opened, now float64) float64 { return disputeBond(opened)/2 - flops.AnswerGas*now }

func disputeTable() table {
	t := table{
		title: "A false dispute and its answer",
		head:  []string{"base fee", "dispute's bond", "false dispute costs its author", "if it answers itself", "an answer earns", "if the base fee is four times that by then", "answer's bond, n = 256", "n = 32768"},
	}
	for _, b := range []float64{0.1, 1, 10, 50} {
		fee := b * gwei
		t.add(fmt.Sprintf("%g gwei", b), ether(disputeBond(fee)), ether(falseDispute(fee)), ether(falseDispute(fee)-disputeBond(fee)/2+flops.AnswerGas*fee),
			ether(answered(fee, fee)), ether(answered(fee, 4*fee)), ether(answerBond(flops.MinSize, fee)), ether(answerBond(flops.MaxSize, fee)))
	}
	return t
}

// floodTable is about disputes that fill an operator's queue.
func floodTable() table {
	t := table{
		title: "Enough false disputes to fill an operator's queue, at a base fee of 10 gwei",
		head:  []string{"parameters", "disputes", "cost their author", "answers earn", "ether that answers lock", "for at most", "time for each answer"},
	}
	const fee = 10 * gwei
	for _, p := range presets() {
		disputes := float64(p.QueueMax / p.AnswerSpacing)
		locked := uint64(p.QueueMax+p.AnswerBlocks+p.ProveBlocks) * uint64(p.BlockTime)
		t.add(p.name, fmt.Sprint(disputes), ether(disputes*falseDispute(fee)), ether(disputes*answered(fee, fee)),
			ether(disputes*answerBond(p.MaxSize, fee)), duration(locked), duration(uint64(p.AnswerSpacing*p.BlockTime)))
	}
	return t
}

func duration(seconds uint64) string {
	switch {
	case seconds < 120:
		return fmt.Sprintf("%d s", seconds)
	case seconds < 7200:
		return fmt.Sprintf("%d min", seconds/60)
	}
	return fmt.Sprintf("%.1f days", float64(seconds)/86400)
}
