package main

import (
	"fmt"
	"math"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A cheat computes a share 1−f of the tiles that it commits to and makes up the rest.
// Its best choice is to skip whole laps: a made-up tile in a row that it opens is found
// by anybody who checks all digests of the row.

// pass is the probability that no sample hits a tile that was made up.
func pass(f float64, samples uint32) float64 { return math.Pow(1-f, float64(samples)) }

// meanStreak is the mean streak that rounds begin with if each passes with
// probability p: the streak is at least k after k passes.
func meanStreak(p float64) (mean float64) {
	for k := 1; k <= flops.MaxStreak; k++ {
		mean += math.Pow(p, float64(k))
	}
	return mean
}

// credit is the points that a GiFLOP of committed work earns, on average over many
// rounds that each pass with probability p. It is 2 for honest work.
func credit(p float64) float64 { return p * (1 + meanStreak(p)/flops.MaxStreak) }

// forEver is the income of a cheat that skips f in every round, as a part of the income
// of an honest operator that commits to as much.
func forEver(f float64, samples uint32) float64 { return credit(pass(f, samples)) / credit(1) }

// The gain of skipping is how much it changes the income, as a part of an honest
// operator's income, if the work costs that whole income. That is the best case for the
// cheat: no honest operator works at a loss, and cheaper work saves less.
func gain(income, f float64) float64 { return income - 1 + f }

// unit is what a unit of work that was done earns, as a part of what honest work earns:
// the return on the same hardware for a cheat that skips f, and so claims 1/(1−f) times
// what it did.
func unit(income, f float64) float64 { return income / (1 - f) }

var shares = []float64{0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 0.9}

func skippingTable(p flops.Params) table {
	t := table{
		title: fmt.Sprintf("Skipping a share of the work, %d samples", p.Samples),
		head:  []string{"skipped", "overclaimed, times", "passes a round", "income, once", "gain, once", "mean streak", "income, for ever", "gain, for ever", "a unit of work earns"},
	}
	for _, f := range shares {
		once, always := pass(f, p.Samples), forEver(f, p.Samples)
		t.add(percent(f), fmt.Sprintf("%.3f", 1/(1-f)), percent(once), percent(once), percent(gain(once, f)),
			fmt.Sprintf("%.1f", meanStreak(once)), percent(always), percent(gain(always, f)), percent(unit(always, f)))
	}
	return t
}

// hit is the probability that a sample is of made-up work, given that at least one is:
// the chance that somebody who disputes an unrevealed commitment blindly picks a false
// tile.
func hit(f float64, samples uint32) float64 { return f / (1 - pass(f, samples)) }

func withholdingTable(p flops.Params) table {
	slash := float64(p.SlashWads) / 1e18
	t := table{
		title: "What a cheat risks in a round, besides its income",
		head:  []string{"skipped", "caught", "stake lost if it reveals anyway", "stake lost if it withholds", "blind disputes for a hit"},
	}
	for _, f := range shares {
		caught := 1 - pass(f, p.Samples)
		t.add(percent(f), percent(caught), percent(caught*slash), "0%", fmt.Sprintf("%.1f", 1/hit(f, p.Samples)))
	}
	return t
}

func vetoTable(p flops.Params) table {
	t := table{
		title: fmt.Sprintf("A cheat whose allies hold more than %d%% of a quorum and let every round go void in which it is caught", 100-p.Threshold),
		head:  []string{"skipped", "rounds gone void", "income per opened round", "gain, if points keep their worth", "gain, if rounds share out a fixed sum"},
	}
	for _, f := range shares {
		income := pass(f, p.Samples) // no round that settles costs it the streak
		t.add(percent(f), percent(1-income), percent(income), percent(gain(income, f)), percent(gain(1, f)))
	}
	return t
}
