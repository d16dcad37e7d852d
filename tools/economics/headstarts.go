package main

import (
	"fmt"
	"math"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// opening bounds how long before all others an operator knows the work seed if it
// colludes with both the opening block's proposer and the challenger: the proposer
// can't know its block's hash before the parent is there, one block time earlier, and
// the salt may reach the others as late as saltGrace.
func opening(p flops.Params) float64 { return float64(p.BlockTime + p.SaltGrace) }

// grace is how long after the freeze an operator can work if it colludes with the
// aggregator: until the others' set receipts.
func grace(p flops.Params) float64 { return float64(p.FreezeGrace) }

func openingTable() table {
	t := table{
		title: "Seconds won at the ends of the window",
		head:  []string{"parameters", "window", "with proposer and challenger", "of honest work", "with the aggregator", "of honest work"},
	}
	for _, p := range presets() {
		window := float64(p.Window)
		t.add(p.name, fmt.Sprintf("%d s", p.Window), fmt.Sprintf("%.0f s", opening(p.Params)), percent(opening(p.Params)/window),
			fmt.Sprintf("%.0f s", grace(p.Params)), percent(grace(p.Params)/window))
	}
	return t
}

// best is the share to skip, and what a unit of work then earns, for an operator that
// may draw its samples a number of times and takes the best draw.
func best(draws float64, samples uint32) (share, worth float64) {
	const steps = 1 << 16
	for i := range steps {
		f := float64(i) / steps
		// 1 − (1 − p)^draws, accurate also where p is almost 0 or draws almost endless.
		once := -math.Expm1(draws * math.Log1p(-pass(f, samples)))
		if w := once / (1 - f); w > worth {
			share, worth = f, w
		}
	}
	return share, worth
}

// last is the probability that a party which proposes a share of Ethereum's blocks
// proposes exactly the last k before the sample block.
func last(stake float64, k int) float64 { return math.Pow(stake, float64(k)) * (1 - stake) }

func samplesTable(p flops.Params) table {
	t := table{
		title: "The proposer of the last blocks before the sample block chooses among 2^k samples",
		head:  []string{"last blocks k", "samples to choose from", "best share to skip", "a unit of work earns", "probability with 10% of Ethereum's stake", "with 30%"},
	}
	for k := range 5 {
		f, worth := best(math.Exp2(float64(k)), p.Samples)
		t.add(fmt.Sprint(k), fmt.Sprint(1<<k), percent(f), fmt.Sprintf("%.4f", worth), percent(last(0.1, k)), percent(last(0.3, k)))
	}
	return t
}

// reveals is how many blocks since the freeze feed the samples if no slot is missed;
// if one is missed, more do. The sample block's own reveal doesn't.
func reveals(p flops.Params) int { return int(p.SampleDelay - p.Window/p.BlockTime) }

func grindingTable(p flops.Params) table {
	k := reveals(p)
	all := func(stake float64) float64 { return math.Pow(stake, float64(k)) }
	t := table{
		title: fmt.Sprintf("The proposer of all %d blocks from the freeze to the sample block knows the samples before it commits, and tries commitments (probability: %s with 10%% of Ethereum's stake, %s with 30%%)", k, percent(all(0.1)), percent(all(0.3))),
		head:  []string{"commitments tried", "best share to skip", "a unit of work earns", "mean gain a round with 30% of Ethereum's stake"},
	}
	// Each try takes a path of hashes, from a made-up digest to the commitment.
	for _, tries := range []int{20, 32, 40} {
		f, worth := best(math.Exp2(float64(tries+k)), p.Samples)
		t.add(fmt.Sprintf("2^%d", tries), percent(f), fmt.Sprintf("%.2f", worth), percent(all(0.3)*(worth-1)))
	}
	return t
}
