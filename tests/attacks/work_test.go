package attacks

import (
	"slices"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// TestSkippedLaps computes three laps in four and makes up the digests of the others.
// If a sample hits one of those, the line is WRONG_TILE and the ledger credits nothing.
func TestSkippedLaps(t *testing.T) {
	n, f := newNetwork(t, 1)
	work := workOf(t, f.Attempt.OperatorSeed(n.Operators[0].ID()))
	skipped := func(lap uint64) bool { return lap%4 == 3 }
	c := claimed(f, n.Operators[0], 16, func(lap uint64, row, col uint32) uint64 {
		if skipped(lap) {
			return uint64(row)<<32 | uint64(col)
		}
		return work(lap, row, col)
	})
	for i := range byte(50) { // one in ten thousand would pass
		seed := sampleSeed(i)
		j := c.judge(t, seed, c.reveal(seed))
		if j.Verdict != flops.VerdictWrongTile || !skipped(c.asked(seed)[j.Sample].Lap) {
			t.Fatalf("samples of seed %d: %s at sample %d", i, j.Verdict, j.Sample)
		}
	}
	before := flops.Account{Points: 1000, Est: 100, Streak: 50, LastIndex: 1, LastVerdict: flops.VerdictOK}
	after := before.Apply(2, flops.Line{Operator: c.Operator, N: 4096, Laps: 16, Verdict: flops.VerdictWrongTile})
	if after.Points != before.Points || after.Streak != 0 || after.Est != 0 {
		t.Errorf("the account is %+v", after)
	}
}

// TestOverclaimedLaps commits to ten times the laps that were done, and repeats their
// digests for those that were not. Every lap has a left matrix of its own, so no
// digest is right twice.
func TestOverclaimedLaps(t *testing.T) {
	n, f := newNetwork(t, 1)
	work := workOf(t, f.Attempt.OperatorSeed(n.Operators[0].ID()))
	const done = 2
	c := claimed(f, n.Operators[0], 10*done, func(lap uint64, row, col uint32) uint64 { return work(lap%done, row, col) })
	for i := range byte(20) {
		if got := c.verdict(t, sampleSeed(i)); got != flops.VerdictWrongTile {
			t.Errorf("samples of seed %d: %s", i, got)
		}
	}
	// Nor can the laps be raised after signing.
	c = honest(t, f, n.Operators[0], done)
	c.Laps *= 10
	if err := f.CheckCommitment(&c.SignedCommitment); codeOf(err) != flops.RefusedBadSignature {
		t.Errorf("more laps than signed: %v", err)
	}
}

// TestWorkOfAnotherSeed commits to honest work of another operator, round,
// attempt, chain or contract, as somebody who rents or replays results would.
func TestWorkOfAnotherSeed(t *testing.T) {
	n, f := newNetwork(t, 2)
	me, other := n.Operators[0], n.Operators[1]
	for name, c := range elsewhere(f.Attempt) {
		t.Run(name, func(t *testing.T) {
			c := claimed(f, me, 1, workOf(t, c.OperatorSeed(me.ID())))
			if got := c.verdict(t, sampleSeed(0)); got != flops.VerdictWrongTile {
				t.Errorf("it is %s", got)
			}
		})
	}
	stolen := claimed(f, me, 1, workOf(t, f.Attempt.OperatorSeed(other.ID())))
	if got := stolen.verdict(t, sampleSeed(0)); got != flops.VerdictWrongTile {
		t.Errorf("another operator's work is %s", got)
	}
	if got := honest(t, f, other, 1).verdict(t, sampleSeed(0)); got != flops.VerdictOK {
		t.Errorf("that work is its own operator's, and %s", got)
	}
}

// elsewhere are the attempts that differ from one in a single respect.
func elsewhere(attempt flops.Attempt) map[string]flops.Attempt {
	round, seed, chain, contract := attempt, attempt, attempt, attempt
	round.ID++
	seed.WorkSeed[31] ^= 1
	chain.ChainID++
	contract.ServiceManager[0] ^= 1
	return map[string]flops.Attempt{"round": round, "work seed": seed, "chain": chain, "contract": contract}
}

// TestPrecomputationBeforeTheOpenBlock works ahead with what is known before the round
// opens: the block's proposer knows its hash but not the salt, the challenger knows
// the salt but not the hash.
func TestPrecomputationBeforeTheOpenBlock(t *testing.T) {
	n, f := newNetwork(t, 1)
	me := n.Operators[0]
	r := n.Round(f.Attempt.ID, f.Clock.OpenTime)
	ahead := func(hash, salt flops.Hash) flops.Verdict {
		guess := f.Attempt
		guess.WorkSeed = flops.WorkSeed(hash, salt, r.ID)
		return claimed(f, me, 1, workOf(t, guess.OperatorSeed(me.ID()))).verdict(t, sampleSeed(0))
	}
	if got := ahead(r.OpenHash, f.Salt); got != flops.VerdictOK {
		t.Fatalf("with both, work is %s", got)
	}
	parent := flops.Keccak([]byte("the block before"))
	for name, got := range map[string]flops.Verdict{
		"of the challenger, from the block before": ahead(parent, f.Salt),
		"of the proposer, from the salt's hash":    ahead(r.OpenHash, r.SaltHash),
		"of the proposer, from no salt":            ahead(r.OpenHash, flops.Hash{}),
		"of anyone, from neither":                  ahead(parent, r.SaltHash),
	} {
		if got != flops.VerdictWrongTile {
			t.Errorf("work ahead %s is %s", name, got)
		}
	}
}

// TestOneDeviceForTwoIdentities has a device that does eight laps in a window
// work for two operators. Their laps add up to the device's: no lap counts for both,
// so every lap of one is missing from the other.
func TestOneDeviceForTwoIdentities(t *testing.T) {
	n, f := newNetwork(t, 2)
	a, b := n.Operators[0], n.Operators[1]
	const capacity = 8
	// credited is the most that the two are credited, over many samples, for laps of
	// their own and laps that they share.
	credited := func(ownA, ownB, shared uint64) (total uint64) {
		if ownA+ownB+shared > capacity {
			t.Fatalf("%d laps are more than the device does", ownA+ownB+shared)
		}
		workA, workB := workOf(t, f.Attempt.OperatorSeed(a.ID())), workOf(t, f.Attempt.OperatorSeed(b.ID()))
		first := claimed(f, a, ownA+shared, workA) // shared laps are done for a
		second := claimed(f, b, ownB+shared, func(lap uint64, row, col uint32) uint64 {
			if lap < ownB {
				return workB(lap, row, col)
			}
			return workA(ownA+lap-ownB, row, col)
		})
		for _, c := range []*claim{first, second} {
			passes := false
			for i := range byte(20) {
				passes = passes || c.verdict(t, sampleSeed(i)) == flops.VerdictOK
			}
			if passes {
				total += c.Laps
			}
		}
		return total
	}
	for _, split := range []struct{ ownA, ownB, shared, want uint64 }{
		{4, 4, 0, 8}, // honest halves
		{7, 1, 0, 8}, // honest, unequal
		{0, 0, 8, 8}, // all for both: b is caught
		{2, 2, 4, 6}, // half for both
		{3, 3, 2, 5}, // a quarter for both
	} {
		if got := credited(split.ownA, split.ownB, split.shared); got != split.want || got > capacity {
			t.Errorf("%d and %d laps of their own, %d shared: %d are credited, want %d", split.ownA, split.ownB, split.shared, got, split.want)
		}
	}
}

// TestUnaskedPositions computes one row of tiles and opens it in place of every row
// that is sampled.
func TestUnaskedPositions(t *testing.T) {
	n, f := newNetwork(t, 1)
	work := workOf(t, f.Attempt.OperatorSeed(n.Operators[0].ID()))
	c := claimed(f, n.Operators[0], 4, func(lap uint64, row, col uint32) uint64 {
		if lap == 0 && row == 0 {
			return work(lap, row, col)
		}
		return 0
	})
	seed := sampleSeed(0)
	for name, at := range map[string]func(flops.Sample) flops.Sample{
		"always the row that is right": func(flops.Sample) flops.Sample { return flops.Sample{} },
		"another row of the same lap":  func(s flops.Sample) flops.Sample { s.Row ^= 1; return s },
		"the same row of another lap":  func(s flops.Sample) flops.Sample { s.Lap ^= 1; return s },
	} {
		var rv flops.Reveal
		for _, s := range c.asked(seed) {
			shown := at(s)
			rv.Openings = append(rv.Openings, c.open(shown.Lap, shown.Row))
		}
		if j := c.judge(t, seed, rv.Body()); j.Verdict != flops.VerdictBadOpening {
			t.Errorf("%s: %s", name, j.Verdict)
		}
	}
	// The right rows in another order are no answer either.
	rv := flops.Reveal{}
	for _, s := range c.asked(seed) {
		rv.Openings = append(rv.Openings, c.open(s.Lap, s.Row))
	}
	slices.Reverse(rv.Openings)
	if j := c.judge(t, seed, rv.Body()); j.Verdict != flops.VerdictBadOpening {
		t.Errorf("in reverse: %s", j.Verdict)
	}
}
