// Package attacks runs those attacks of the catalogue in docs/security.md that no
// other test runs, each against the code that has to stop it. A test is named after
// its attack, and passes when the attack fails.
package attacks

import (
	"sync"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/audit/audittest"
	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// samples is the protocol's default, which a shortcut has to survive.
const samples = 32

// newNetwork is a network of some operators and a round of theirs.
func newNetwork(t testing.TB, operators int) (*audittest.Network, *audit.Facts) {
	t.Helper()
	stakes := make([]int64, operators)
	for i := range stakes {
		stakes[i] = 1
	}
	n := audittest.New(t, stakes...)
	n.Params.Samples = samples
	return n, n.Facts(n.Round(7, 1_700_000_000))
}

// A claim is what an operator commits to: laps of size 256, with digests from any
// source.
type claim struct {
	flops.SignedCommitment
	facts   *audit.Facts
	by      *audittest.Operator
	digests [][][]uint64 // by lap, row and column
}

// A digester gives the digest of a tile.
type digester func(lap uint64, row, col uint32) uint64

// claimed commits an operator to the digests of some laps.
func claimed(f *audit.Facts, o *audittest.Operator, laps uint64, digest digester) *claim {
	const m = flops.MinSize / flops.TileEdge
	c := &claim{facts: f, by: o}
	var roots []flops.Hash
	for lap := range laps {
		var rows [][]uint64
		for row := range uint32(m) {
			var digests []uint64
			for col := range uint32(m) {
				digests = append(digests, digest(lap, row, col))
			}
			rows = append(rows, digests)
		}
		c.digests = append(c.digests, rows)
		roots = append(roots, flops.LapRoot(c.leaves(lap)))
	}
	c.Commitment = flops.Commitment{
		Operator: o.Address, ID: o.ID(),
		Work: flops.Work{N: flops.MinSize, Laps: laps, Root: flops.WorkRoot(roots)},
	}
	c.Signature = o.Key.Sign(f.Attempt.CommitmentDigest(&c.Commitment))
	return c
}

func (c *claim) leaves(lap uint64) (leaves []flops.Hash) {
	for _, digests := range c.digests[lap] {
		leaves = append(leaves, flops.RowLeaf(digests))
	}
	return leaves
}

// open opens a row of tiles as it was committed.
func (c *claim) open(lap uint64, row uint32) flops.Opening {
	var roots []flops.Hash
	for k := range c.digests {
		roots = append(roots, flops.LapRoot(c.leaves(uint64(k))))
	}
	return flops.Opening{
		Lap: lap, Row: row, Digests: c.digests[lap][row],
		RowPath: flops.RowPath(c.leaves(lap), row), LapPath: flops.LapPath(roots, lap),
	}
}

// asked are the positions that a sample seed draws.
func (c *claim) asked(sampleSeed flops.Hash) []flops.Sample {
	return flops.Samples(sampleSeed, c.facts.Attempt.CommitmentDigest(&c.Commitment), c.Work, c.facts.Clock.Samples)
}

// reveal opens the sampled positions.
func (c *claim) reveal(sampleSeed flops.Hash) []byte {
	var rv flops.Reveal
	for _, s := range c.asked(sampleSeed) {
		rv.Openings = append(rv.Openings, c.open(s.Lap, s.Row))
	}
	return rv.Body()
}

// judge judges a reveal's body with the code of aggregator, operators and auditors.
func (c *claim) judge(t testing.TB, sampleSeed flops.Hash, body []byte) audit.Judgement {
	t.Helper()
	j, err := audit.Judge{Tiler: remembering{compute.NewGo(1)}, Workers: 2}.Judge(t.Context(), c.facts, sampleSeed, &c.Commitment, body)
	if err != nil {
		t.Fatal(err)
	}
	return j
}

// verdict is the verdict on a claim's reveal under a sample seed.
func (c *claim) verdict(t testing.TB, sampleSeed flops.Hash) flops.Verdict {
	t.Helper()
	return c.judge(t, sampleSeed, c.reveal(sampleSeed)).Verdict
}

// remembering is a Tiler that computes no tile twice.
type remembering struct{ compute.Tiler }

type tile struct {
	seed     flops.Hash
	n        uint32
	lap      uint64
	row, col uint32
}

var tiles sync.Map // digests by tile

func (r remembering) TileDigest(seed flops.Hash, n uint32, lap uint64, row, col uint32) (uint64, error) {
	at := tile{seed, n, lap, row, col}
	if known, ok := tiles.Load(at); ok {
		return known.(uint64), nil
	}
	digest, err := r.Tiler.TileDigest(seed, n, lap, row, col)
	if err == nil {
		tiles.Store(at, digest)
	}
	return digest, err
}

// workOf gives the true digests of the work of a seed.
func workOf(t testing.TB, seed flops.Hash) digester {
	t.Helper()
	tiler := remembering{compute.NewGo(1)}
	return func(lap uint64, row, col uint32) uint64 {
		digest, err := tiler.TileDigest(seed, flops.MinSize, lap, row, col)
		if err != nil {
			t.Fatal(err)
		}
		return digest
	}
}

// honest commits an operator to its own work.
func honest(t testing.TB, f *audit.Facts, o *audittest.Operator, laps uint64) *claim {
	t.Helper()
	return claimed(f, o, laps, workOf(t, f.Attempt.OperatorSeed(o.ID())))
}

// sampleSeed is the sample seed of a number.
func sampleSeed(i byte) flops.Hash { return flops.Keccak([]byte("sample seed"), []byte{i}) }
