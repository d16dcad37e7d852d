package main

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/compute/devices"
	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/flops/flopstest"
)

// disputeLaps are the laps of a disputed commitment. Twice as many add a node
// of 32 bytes to an answer.
const disputeLaps = 16

// column is the column of the disputed tiles. Only its digests are the work's: the
// chain never looks at the others.
const column = 0

// A disputed is a settled round with a commitment, and the dispute about it.
type disputed struct {
	flops.Attempt
	record flops.Record
	lines  []byte
	claim  flops.Claim
	answer *flops.Answer // with the true entries
	opened *chain.DisputeOpened
	gas    uint64 // of openDispute
}

// work is a commitment whose digests are made up, except those of column.
type work struct {
	digests [][]uint64 // true ones of column, by lap and row
	filler  uint64
	tiles   uint32 // in a row
}

func (w *work) row(lap, row uint32) []uint64 {
	digests := make([]uint64, w.tiles)
	for i := range digests {
		h := flops.Keccak(binary.BigEndian.AppendUint64(nil, w.filler), binary.BigEndian.AppendUint64(nil, uint64(lap)<<40|uint64(row)<<20|uint64(i)))
		digests[i] = binary.BigEndian.Uint64(h[:8]) >> 8
	}
	digests[column] = w.digests[lap][row]
	return digests
}

func (w *work) leaves(lap uint32) []flops.Hash {
	leaves := make([]flops.Hash, w.tiles)
	for row := range w.tiles {
		leaves[row] = flops.RowLeaf(w.row(lap, row))
	}
	return leaves
}

func (w *work) lapRoots() []flops.Hash {
	roots := make([]flops.Hash, len(w.digests))
	for lap := range roots {
		roots[lap] = flops.LapRoot(w.leaves(uint32(lap)))
	}
	return roots
}

// newWork computes the parts of a commitment of size size that an answer needs; a
// liar's digests are all one too high.
func newWork(seed flops.Hash, size uint32, liar bool) (*work, error) {
	w := &work{tiles: size / flops.TileEdge, digests: make([][]uint64, disputeLaps)}
	tiler := devices.Tiler()
	for lap := range w.digests {
		w.digests[lap] = make([]uint64, w.tiles)
		for row := range w.tiles {
			d, err := tiler.TileDigest(seed, size, uint64(lap), row, column)
			if err != nil {
				return nil, fmt.Errorf("compute a tile of size %d: %w", size, err)
			}
			if liar {
				d++
			}
			w.digests[lap][row] = d
		}
	}
	return w, nil
}

// dispute settles a round with a member's commitment, and opens a dispute about it.
func (n *network) dispute(ctx context.Context, size uint32, liar bool) (*disputed, error) {
	r, sample, _, err := n.open(ctx, 1)
	if err != nil {
		return nil, err
	}
	d := &disputed{Attempt: r.Attempt(n.salt)}
	m := n.members[1]
	c := flops.Commitment{Operator: deploy.AddressOf(m.Account), ID: m.Key.Public().ID(), Work: flops.Work{N: size, Laps: disputeLaps}}
	w, err := newWork(d.OperatorSeed(c.ID), size, liar)
	if err != nil {
		return nil, err
	}
	var roots []flops.Hash
	for w.filler = 0; w.filler == 0 || triesOf(d.CommitmentDigest(&c)) != meanTries; w.filler++ {
		roots = w.lapRoots()
		c.Root = flops.WorkRoot(roots)
	}
	w.filler--
	lines := []flops.Line{{Operator: c.Operator, N: size, Laps: disputeLaps, Verdict: flops.VerdictOK}}
	d.lines = flops.PackLines(lines)
	if _, err := n.settleLines(ctx, r, sample, lines, 0, meanTries); err != nil {
		return nil, err
	}
	settlement, err := n.client.SettlementOf(ctx, r.ID)
	if err != nil {
		return nil, err
	}
	d.record = settlement.Record()
	request := chain.DisputeRequest{
		Attempt: d.Attempt, Record: d.record, Key: m.Key.Public(), Column: column, Nonce: flops.Keccak([]byte("nonce")),
		Commitment: flops.SignedCommitment{Commitment: c, Signature: m.Key.Sign(d.CommitmentDigest(&c))},
	}
	if _, err := n.client.Announce(ctx, n.anyone, request.Announcement(n.anyone.Address())); err != nil {
		return nil, err
	}
	if err := n.anvil.Mine(ctx, flops.AnnounceBlocks); err != nil {
		return nil, err
	}
	opened, receipt, err := n.client.OpenDispute(ctx, n.anyone, request)
	if err != nil {
		return nil, err
	}
	d.opened, d.claim, d.gas = opened, opened.Claim, receipt.GasUsed
	at := d.claim.Tile
	d.answer = flops.NewAnswer(d.claim.TrueTile(), &flops.Opening{
		Lap: at.Lap, Row: at.Row, Digests: w.row(uint32(at.Lap), at.Row),
		RowPath: flops.RowPath(w.leaves(uint32(at.Lap)), at.Row), LapPath: flops.LapPath(roots, at.Lap),
	})
	return d, nil
}

// disputes measures what a dispute costs by the size of the work.
func disputes(ctx context.Context, n *network) (*table, error) {
	t := &table{
		Title: "Disputes",
		Intro: fmt.Sprintf("For a commitment to %d laps whose digest maps to the curve at try number %d. A bond is also locked, and returned or lost.",
			disputeLaps, meanTries),
		Columns: []string{"transaction"},
	}
	rows := make([]row, 3)
	rows[0].Name, rows[1].Name, rows[2].Name = "`openDispute`", "`answer`", "`proveEntry`"
	for _, size := range []uint32{1024, 4096, 16384, 32768} {
		d, err := n.dispute(ctx, size, false)
		if err != nil {
			return nil, err
		}
		_, answered, err := n.client.Answer(ctx, n.anyone, d.claim, d.answer)
		if err != nil {
			return nil, err
		}
		other := flopstest.SecondPreimage(&d.answer.Tile, size, 0)
		if other == nil {
			return nil, errors.New("no false tile was found that folds right")
		}
		falsehood := *d.answer
		falsehood.Tile = *other
		if _, _, err := n.client.Answer(ctx, n.anyone, d.claim, &falsehood); err != nil {
			return nil, err
		}
		r, s, _ := other.DiffersFrom(&d.answer.Tile)
		proven, err := n.client.ProveEntry(ctx, n.anyone, d.claim, other, r, s)
		if err != nil {
			return nil, err
		}
		t.Columns = append(t.Columns, fmt.Sprintf("n = %d", size))
		for i, gas := range []uint64{d.gas, answered.GasUsed, proven.GasUsed} {
			rows[i].Gas = append(rows[i].Gas, gas)
		}
	}
	t.Rows = rows
	return t, nil
}

// endings measures the ways in which disputes end, which don't depend on the size.
func endings(ctx context.Context, n *network) (*table, error) {
	t := &table{Title: "Ends of disputes", Columns: []string{"transaction", "gas"}}
	add := func(name string, r *txmgr.Receipt, err error) error {
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		t.add(name, r.GasUsed)
		return nil
	}
	for _, liar := range []bool{false, true} {
		d, err := n.dispute(ctx, flops.MinSize, liar)
		if err != nil {
			return nil, err
		}
		last, name := d.opened.Deadline, "`resolve`, no answer stands: a proven fault"
		if !liar {
			last, name = d.opened.ProveUntil, "`resolve`, an answer stands"
			if _, _, err := n.client.Answer(ctx, n.anyone, d.claim, d.answer); err != nil {
				return nil, err
			}
		}
		head, err := n.client.Head(ctx)
		if err != nil {
			return nil, err
		}
		if err := n.anvil.Mine(ctx, last-head.Number); err != nil {
			return nil, err
		}
		resolved, err := n.client.Resolve(ctx, n.anyone, d.claim, d.record, d.lines)
		if err := add(name, resolved, err); err != nil {
			return nil, err
		}
		if !liar {
			continue
		}
		slashed, err := n.client.Slash(ctx, n.anyone, d.ID, d.claim.Operator, 0)
		if err := add("`slash`, of one operator set with one strategy", slashed, err); err != nil {
			return nil, err
		}
		refreshed, err := n.client.Refresh(ctx, n.anyone, deploy.AddressOf(n.members[1].Account))
		if err := add("`refresh`, of one operator", refreshed, err); err != nil {
			return nil, err
		}
	}
	paid, err := n.client.Withdraw(ctx, n.anyone, n.anyone.Address())
	return t, add("`withdraw`", paid, err)
}
