package main

import (
	"context"
	"encoding/binary"
	"fmt"
	"math"
	"sync"

	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A cheat is an operator that commits to laps of size 256, of which it has
// computed all but the last few.
type cheat struct {
	facts      *audit.Facts
	commitment flops.Commitment
	openings   [][]flops.Opening // by lap and row
}

const laps = 64 // that are committed

// seed is the round's work seed; everything drawn in a simulation follows from it.
var seed = flops.Keccak([]byte("Proof-of-FLOPS economics"))

func newCheat(tiler compute.Tiler, skipped int) (*cheat, error) {
	const m = flops.MinSize / flops.TileEdge
	p := flops.MainnetParams()
	c := &cheat{facts: &audit.Facts{
		Attempt: flops.Attempt{Domain: flops.Domain{ChainID: 1}, ID: 1, WorkSeed: seed},
		Clock:   flops.Clock{Params: p},
	}}
	operatorSeed := c.facts.Attempt.OperatorSeed(c.commitment.ID)
	var lapRoots []flops.Hash
	for lap := range uint64(laps) {
		rows := make([]flops.Opening, m)
		leaves := make([]flops.Hash, m)
		for row := range rows {
			o := &rows[row]
			o.Lap, o.Row = lap, uint32(row)
			for col := range uint32(m) {
				digest := lap // made up
				if lap < laps-uint64(skipped) {
					var err error
					if digest, err = tiler.TileDigest(operatorSeed, flops.MinSize, lap, o.Row, col); err != nil {
						return nil, err
					}
				}
				o.Digests = append(o.Digests, digest)
			}
			leaves[row] = flops.RowLeaf(o.Digests)
		}
		for row := range rows {
			rows[row].RowPath = flops.RowPath(leaves, uint32(row))
		}
		c.openings, lapRoots = append(c.openings, rows), append(lapRoots, flops.LapRoot(leaves))
	}
	for lap, rows := range c.openings {
		for row := range rows {
			rows[row].LapPath = flops.LapPath(lapRoots, uint64(lap))
		}
	}
	c.commitment.Work = flops.Work{N: flops.MinSize, Laps: laps, Root: flops.WorkRoot(lapRoots)}
	return c, nil
}

// reveal opens the sampled positions.
func (c *cheat) reveal(sampleSeed flops.Hash) []byte {
	var rv flops.Reveal
	for _, s := range flops.Samples(sampleSeed, c.facts.Attempt.CommitmentDigest(&c.commitment), c.commitment.Work, c.facts.Clock.Samples) {
		rv.Openings = append(rv.Openings, c.openings[s.Lap][s.Row])
	}
	return rv.Body()
}

// A simulation is the record of a cheat over many rounds.
type simulation struct {
	skipped int
	draws   int // samples that it may choose from in each round
	rounds  int
	passed  int
	points  uint64  // in the ledger
	work    uint64  // committed, in GiFLOP, in all rounds
	streak  float64 // mean, that rounds began with
}

// share is the part of the work that was skipped.
func (s *simulation) share() float64 { return float64(s.skipped) / laps }

// rate is the part of the rounds that passed.
func (s *simulation) rate() float64 { return float64(s.passed) / float64(s.rounds) }

// income is the points, as a part of an honest operator's with as long a record.
func (s *simulation) income() float64 { return float64(s.points) / float64(s.work) / credit(1) }

// simulate judges a cheat's reveals with the judge of all rounds, and keeps its points
// by the ledger's rule. Of several draws the cheat reveals to one that passes, if there
// is one.
func simulate(ctx context.Context, tiler compute.Tiler, skipped, draws, rounds int) (*simulation, error) {
	c, err := newCheat(tiler, skipped)
	if err != nil {
		return nil, err
	}
	s := &simulation{skipped: skipped, draws: draws, rounds: rounds}
	judge := audit.Judge{Tiler: tiler, Workers: 1}
	// The points don't depend on what was sampled, so the line may be of larger
	// laps than the simulation can afford.
	line := flops.Line{N: flops.MaxSize, Laps: laps}
	var account flops.Account
	for i := range rounds {
		line.Verdict = flops.VerdictNoReveal
		for d := 0; d < draws && line.Verdict != flops.VerdictOK; d++ {
			number := binary.BigEndian.AppendUint64(nil, uint64(i*draws+d))
			sampleSeed := flops.Keccak(seed[:], number)
			j, err := judge.Judge(ctx, c.facts, sampleSeed, &c.commitment, c.reveal(sampleSeed))
			if err != nil {
				return nil, err
			}
			line.Verdict = j.Verdict
		}
		index := uint64(i) + 1
		s.streak += float64(account.StreakAt(index)) / float64(rounds)
		account = account.Apply(index, line)
		s.work += line.Work().GiFLOP()
		if line.Verdict == flops.VerdictOK {
			s.passed++
		}
	}
	s.points = account.Points
	return s, nil
}

// deviations is how many standard deviations the passes are from what the
// formula expects.
func (s *simulation) deviations() float64 {
	p := s.expected()
	return (s.rate() - p) / math.Sqrt(p*(1-p)/float64(s.rounds))
}

// expected is the formula's probability that a round passes.
func (s *simulation) expected() float64 {
	once := pass(s.share(), flops.MainnetParams().Samples)
	return 1 - math.Pow(1-once, float64(s.draws))
}

// simulations are the table's simulations, which always come out the same.
var simulations = sync.OnceValues(func() (out []*simulation, err error) {
	ctx, tiler := context.Background(), &remembering{Tiler: compute.NewGo(1)}
	for _, c := range []struct{ skipped, draws, rounds int }{
		{1, 1, 500}, {2, 1, 500}, {4, 1, 500}, {8, 1, 500}, {3, 16, 800},
	} {
		s, err := simulate(ctx, tiler, c.skipped, c.draws, c.rounds)
		if err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, nil
})

func simulatedTable() (table, error) {
	t := table{
		title: "The same, simulated with the code that judges reveals and keeps points",
		head:  []string{"skipped", "samples to choose from", "rounds", "passed", "by the formula", "standard deviations apart", "mean streak", "by the formula", "income", "by the formula"},
	}
	all, err := simulations()
	if err != nil {
		return t, fmt.Errorf("simulate a cheat: %w", err)
	}
	for _, s := range all {
		p := s.expected()
		t.add(percent(s.share()), fmt.Sprint(s.draws), fmt.Sprint(s.rounds), percent(s.rate()), percent(p), fmt.Sprintf("%+.1f", s.deviations()),
			fmt.Sprintf("%.2f", s.streak), fmt.Sprintf("%.2f", meanStreak(p)), percent(s.income()), percent(credit(p)/credit(1)))
	}
	return t, nil
}

// remembering is a Tiler that computes no tile twice, so that thousands of rounds can
// be judged.
type remembering struct {
	compute.Tiler
	known sync.Map
}

type tile struct {
	seed     flops.Hash
	n        uint32
	lap      uint64
	row, col uint32
}

// TileDigest implements compute.Tiler.
func (r *remembering) TileDigest(seed flops.Hash, n uint32, lap uint64, row, col uint32) (uint64, error) {
	at := tile{seed, n, lap, row, col}
	if digest, ok := r.known.Load(at); ok {
		return digest.(uint64), nil
	}
	digest, err := r.Tiler.TileDigest(seed, n, lap, row, col)
	if err == nil {
		r.known.Store(at, digest)
	}
	return digest, err
}
