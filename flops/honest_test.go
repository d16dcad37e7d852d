package flops_test

import (
	"sync"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/flops"
	"pgregory.net/rapid"
)

// honestWork is work with everything that an operator keeps of it, and all its
// digests.
type honestWork struct {
	flops.Work
	seed      flops.Hash
	digests   [][][]uint64 // lap, tile row, tile column
	rowLeaves [][]flops.Hash
	lapRoots  []flops.Hash
}

// compute does all the work with the reference code.
func compute(seed flops.Hash, n uint32, laps uint64) *honestWork {
	digests := make([][][]uint64, laps)
	for k := range digests {
		digests[k] = lapDigests(seed, n, uint64(k))
	}
	return assemble(seed, n, digests)
}

func lapDigests(seed flops.Hash, n uint32, lap uint64) [][]uint64 {
	e, m := flops.NewEntries(seed), n/flops.TileEdge
	rows := make([][]uint64, m)
	for i := range rows {
		rows[i] = make([]uint64, m)
		for j := range rows[i] {
			rows[i][j] = e.TileDigest(n, lap, uint32(i), uint32(j))
		}
	}
	return rows
}

// assemble builds leaves and roots over digests, true or not.
func assemble(seed flops.Hash, n uint32, digests [][][]uint64) *honestWork {
	w := &honestWork{seed: seed, digests: digests}
	for _, rows := range digests {
		leaves := make([]flops.Hash, len(rows))
		for i, row := range rows {
			leaves[i] = flops.RowLeaf(row)
		}
		w.rowLeaves = append(w.rowLeaves, leaves)
		w.lapRoots = append(w.lapRoots, flops.LapRoot(leaves))
	}
	w.Work = flops.Work{N: n, Laps: uint64(len(digests)), Root: flops.WorkRoot(w.lapRoots)}
	return w
}

func (w *honestWork) open(lap uint64, row uint32) flops.Opening {
	return flops.Opening{
		Lap:     lap,
		Row:     row,
		Digests: w.digests[lap][row],
		RowPath: flops.RowPath(w.rowLeaves[lap], row),
		LapPath: flops.LapPath(w.lapRoots, lap),
	}
}

func (w *honestWork) reveal(samples []flops.Sample, metrics string) *flops.Reveal {
	rv := &flops.Reveal{Metrics: []byte(metrics)}
	for _, s := range samples {
		rv.Openings = append(rv.Openings, w.open(s.Lap, s.Row))
	}
	return rv
}

const smallLaps = 11

var (
	smallSeed = flops.Keccak([]byte("an operator's seed"))
	smallWork = sync.OnceValue(func() *honestWork { return compute(smallSeed, flops.MinSize, smallLaps) })
)

// honest is true work of the smallest size and any number of laps up to
// smallLaps; laps of one seed are shared by all draws.
func honest(laps uint64) *honestWork {
	return assemble(smallSeed, flops.MinSize, smallWork().digests[:laps])
}

// verdict judges a reveal as the protocol does.
func verdict(t testing.TB, seed, commitment flops.Hash, w flops.Work, sampleSeed flops.Hash, samples uint32, body []byte) flops.Verdict {
	t.Helper()
	claims, err := flops.CheckReveal(commitment, w, sampleSeed, samples, body)
	if err != nil {
		return flops.VerdictBadOpening
	}
	if len(claims) != int(samples) {
		t.Fatalf("%d claims of %d samples", len(claims), samples)
	}
	e := flops.NewEntries(seed)
	for _, c := range claims {
		if e.TileDigest(w.N, c.Lap, c.Row, c.Col) != c.Digest {
			return flops.VerdictWrongTile
		}
	}
	return flops.VerdictOK
}

func drawHash(t *rapid.T, label string) (h flops.Hash) {
	copy(h[:], rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, label))
	return h
}
