package attacks

import (
	"cmp"
	"context"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/eigen"
	"github.com/proof-of-flops/proof-of-flops/chain/revert"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/flops/flopstest"
)

// upright settles a round in which an operator's work is right, in laps of size 256.
func (n *network) upright(i int, laps uint64) *disputedRound {
	n.t.Helper()
	a := n.open()
	return n.settleDisputed(a, n.lines(enough), i, honest(n.t, n.facts(a), n.operator(i), laps))
}

// TestFalseTileFelledByItsAuthor disputes right work, answers with a false tile that
// folds right, so that the dispute looks answered, and refutes that answer itself
// once nobody can answer any more. The true tile, which anyone may post, can't be
// refuted.
func TestFalseTileFelledByItsAuthor(t *testing.T) {
	n := onChain(t)
	ctx := t.Context()
	attacker, anyone := n.newAccount(), n.newAccount()
	court := n.upright(0, 1)
	d := court.dispute(attacker, 3, 1)
	truth := d.Claim.TrueTile()
	lie := flopstest.SecondPreimage(truth, d.Claim.Work.N, 0)
	if lie == nil || lie.Fold() != truth.Fold() {
		t.Fatal("there is no false tile that folds right")
	}
	_, _, err := n.client.Answer(ctx, attacker, d.Claim, court.answer(d, lie))
	n.must(err)
	_, _, err = n.client.Answer(ctx, anyone, d.Claim, court.answer(d, truth))
	n.must(err)
	n.mineTo(d.Deadline + 1)
	row, col, _ := lie.DiffersFrom(truth)
	_, err = n.client.ProveEntry(ctx, attacker, d.Claim, lie, row, col)
	n.must(err)
	for r := range uint32(flops.TileEdge) { // no entry of the true tile is wrong
		if _, err := n.client.ProveEntry(ctx, attacker, d.Claim, truth, r, r); !revert.Is(err, "EntryIsRight") {
			t.Fatalf("entry (%d, %d) of the true tile: %v", r, r, err)
		}
	}
	n.mineTo(d.ProveUntil)
	court.resolve(d)
	n.wantStatus(d.ID, chain.DisputeAnswered)
	court.wantUnharmed()
	bond, err := n.client.AnswerOf(ctx, d.ID, 1)
	n.must(err)
	if got := n.credit(attacker.Address()); got.Cmp(bond.Bond) != 0 {
		t.Errorf("the attacker has %s wei back, of which %s are its false answer's", got, bond.Bond)
	}
}

// A place is a tile that anyone may dispute: a column of a sample's row.
type place struct{ sample, column uint32 }

// places are the places of different tiles.
func (t *disputedRound) places() (out []place) {
	t.t.Helper()
	seen := make(map[flops.Sample]bool)
	for q := range t.params.Samples {
		for col := range t.claim.Work.Tiles() {
			claim, err := flops.NewClaim(t.Attempt, t.claim.ID, t.claim.Work, t.record.SampleSeed, q, col)
			t.must(err)
			if !seen[claim.Tile] {
				seen[claim.Tile] = true
				out = append(out, place{q, col})
			}
		}
	}
	return out
}

// atOnce is how many transactions of a flood are in flight at once.
const atOnce = 40

// flood announces disputes of all these tiles and then opens them, in a few
// blocks.
func (t *disputedRound) flood(by *txmgr.Manager, places []place) (opened []*chain.DisputeOpened) {
	t.t.Helper()
	for batch := range slices.Chunk(places, atOnce) {
		t.together(len(batch), func(ctx context.Context, i int) error {
			q := t.request(batch[i].sample, batch[i].column)
			_, err := t.client.Announce(ctx, by, q.Announcement(by.Address()))
			return err
		})
	}
	t.must(t.anvil.Mine(t.t.Context(), flops.AnnounceBlocks))
	for batch := range slices.Chunk(places, atOnce) {
		disputes := make([]*chain.DisputeOpened, len(batch))
		t.together(len(batch), func(ctx context.Context, i int) (err error) {
			disputes[i], _, err = t.client.OpenDispute(ctx, by, t.request(batch[i].sample, batch[i].column))
			return err
		})
		opened = append(opened, disputes...)
	}
	return opened
}

// TestHundredsOfDisputesAtOnce disputes every tile that can be, of an operator
// whose work is right and which answers a few of them a block, the most urgent
// first. All are answered by their deadlines, and the flood has cost its author
// every bond.
func TestHundredsOfDisputesAtOnce(t *testing.T) {
	n := onChain(t)
	ctx := t.Context()
	attacker, operator := n.flooder(), n.sender(n.operators[0].Account, 50*time.Millisecond)
	court := n.upright(0, 64)
	disputes := court.flood(attacker, court.places())
	if len(disputes) < 100 {
		t.Fatalf("there are only %d disputes", len(disputes))
	}
	slices.SortFunc(disputes, func(a, b *chain.DisputeOpened) int { return cmp.Compare(a.Deadline, b.Deadline) })
	for batch := range slices.Chunk(disputes, 10) {
		n.together(len(batch), func(ctx context.Context, i int) error {
			_, _, err := n.client.Answer(ctx, operator, batch[i].Claim, court.answer(batch[i], batch[i].Claim.TrueTile()))
			return err
		})
	}
	bonds, half := new(big.Int), new(big.Int)
	for i, d := range disputes {
		a, err := n.client.AnswerOf(ctx, d.ID, 1)
		n.must(err)
		bonds.Add(bonds, a.Bond)
		half.Add(half, new(big.Int).Rsh(d.Bond, 1))
		if i > 0 && i < int(n.params.QueueMax/n.params.AnswerSpacing) && d.Deadline != disputes[i-1].Deadline+uint64(n.params.AnswerSpacing) {
			t.Errorf("the deadlines of disputes %d and %d are blocks %d and %d", i-1, i, disputes[i-1].Deadline, d.Deadline)
		}
	}
	n.mineTo(disputes[len(disputes)-1].ProveUntil)
	for batch := range slices.Chunk(disputes, atOnce) {
		n.together(len(batch), func(ctx context.Context, i int) error {
			_, err := n.client.Resolve(ctx, operator, batch[i].Claim, court.record, nil)
			return err
		})
	}
	for _, d := range disputes {
		n.wantStatus(d.ID, chain.DisputeAnswered)
	}
	court.wantUnharmed()
	if got := n.credit(attacker.Address()); got.Sign() != 0 {
		t.Errorf("the attacker has %s wei back", got)
	}
	if got := n.credit(operator.Address()); got.Cmp(bonds.Add(bonds, half)) != 0 {
		t.Errorf("the operator has %s wei, want its bonds and half of the attacker's, %s", got, bonds)
	}
}

// TestCheatFillsItsOwnQueue has a cheat dispute as many right tiles of its own
// as fill its queue, so that the false one's turn may never come. The opening
// goes on, with a deadline at the queue's end, and the fault is proven.
func TestCheatFillsItsOwnQueue(t *testing.T) {
	n := onChain(t)
	cheat, auditor := n.flooder(), n.newAccount()
	a := n.open()
	f, o := n.facts(a), n.operator(4)
	work := workOf(t, f.Attempt.OperatorSeed(o.ID()))
	const falseColumn = 3
	court := n.settleDisputed(a, n.lines(enough), 4, claimed(f, o, 64, func(lap uint64, row, col uint32) uint64 {
		if col == falseColumn {
			return 0
		}
		return work(lap, row, col)
	}))
	var own []place
	for _, p := range court.places() {
		if p.column != falseColumn {
			own = append(own, p)
		}
	}
	own = own[:n.params.QueueMax/n.params.AnswerSpacing+10]
	others := court.flood(cheat, own)
	d := court.dispute(auditor, 0, falseColumn)
	soonest := d.Block + uint64(n.params.AnswerBlocks)
	if most := soonest + uint64(n.params.QueueMax); d.Deadline <= soonest || d.Deadline > most {
		t.Errorf("the deadline is block %d, want one in the queue, from %d to %d", d.Deadline, soonest+1, most)
	}
	if horizon := uint64(n.params.SettleBlocks + n.params.DisputeWindow + n.params.QueueMax + n.params.AnswerBlocks); d.Deadline > a.chain.OpenBlock+horizon {
		t.Errorf("the deadline is block %d, beyond the horizon", d.Deadline)
	}
	n.mineTo(d.Deadline)
	court.resolve(d)
	n.wantStatus(d.ID, chain.DisputeProven)
	court.slash()
	// That ends every dispute in the cheat's queue, answered or not.
	court.resolve(others[0])
	n.wantStatus(others[0].ID, chain.DisputeFreed)
}

// forger settles a round in which an operator has committed to tiles with one wrong
// entry each, so that false answers fold right.
func (n *network) forger(i int) *disputedRound {
	n.t.Helper()
	a := n.open()
	f, o := n.facts(a), n.operator(i)
	entries := flops.NewEntries(f.Attempt.OperatorSeed(o.ID()))
	return n.settleDisputed(a, n.lines(enough), i, claimed(f, o, 1, func(lap uint64, row, col uint32) uint64 {
		return forged(entries, lap, row, col).Fold()
	}))
}

func forged(e flops.Entries, lap uint64, row, col uint32) *flops.TileEntries {
	var tile flops.TileEntries
	e.Tile(flops.MinSize, lap, row, col, (*[flops.TileEdge * flops.TileEdge]int32)(&tile))
	tile[flops.TileEdge*flops.TileEdge-1]++
	return &tile
}

// TestManyFalseAnswersJustBeforeTheDeadline has a cheat answer, in the last
// block, with as many false tiles as fit into it. One entry refutes each, and its
// bond goes to the account that refuted it.
func TestManyFalseAnswersJustBeforeTheDeadline(t *testing.T) {
	n := onChain(t)
	ctx := t.Context()
	cheat, auditor := n.by(4), n.newAccount()
	court := n.forger(4)
	d := court.dispute(auditor, 0, 2)
	lies := []*flops.TileEntries{forged(d.Claim.Entries(), d.Claim.Tile.Lap, d.Claim.Tile.Row, d.Claim.Tile.Col)}
	for len(lies) < 20 {
		lie := flopstest.SecondPreimage(lies[0], d.Claim.Work.N, len(lies)-1)
		if lie == nil {
			t.Fatalf("there are only %d false tiles", len(lies))
		}
		lies = append(lies, lie)
	}
	n.mineTo(d.Deadline - 1)
	n.together(len(lies), func(ctx context.Context, i int) error {
		_, _, err := n.client.Answer(ctx, cheat, d.Claim, court.answer(d, lies[i]))
		return err
	})
	if got, err := n.client.DisputeOf(ctx, d.ID); err != nil || got.Standing != uint64(len(lies)) {
		t.Fatalf("%+v stand (%v), want %d", got, err, len(lies))
	}
	truth := d.Claim.TrueTile()
	bonds := new(big.Int).Set(d.Bond)
	n.together(len(lies), func(ctx context.Context, i int) error {
		row, col, _ := lies[i].DiffersFrom(truth)
		_, err := n.client.ProveEntry(ctx, auditor, d.Claim, lies[i], row, col)
		return err
	})
	for i := range lies {
		a, err := n.client.AnswerOf(ctx, d.ID, uint64(i)+1)
		n.must(err)
		bonds.Add(bonds, a.Bond)
	}
	court.resolve(d)
	n.wantStatus(d.ID, chain.DisputeProven)
	court.slash()
	if got := n.credit(auditor.Address()); got.Cmp(bonds) != 0 {
		t.Errorf("the auditor has %s wei, want %s", got, bonds)
	}
}

// TestCopiedProof sends an auditor's proof before the auditor does, for the bond.
// The answer falls all the same, and the cheat is slashed.
func TestCopiedProof(t *testing.T) {
	n := onChain(t)
	ctx := t.Context()
	auditor, copier := n.newAccount(), n.newAccount()
	court := n.forger(4)
	d := court.dispute(auditor, 0, 1)
	lie := forged(d.Claim.Entries(), d.Claim.Tile.Lap, d.Claim.Tile.Row, d.Claim.Tile.Col)
	_, _, err := n.client.Answer(ctx, n.by(4), d.Claim, court.answer(d, lie))
	n.must(err)
	row, col, _ := lie.DiffersFrom(d.Claim.TrueTile())
	_, err = n.client.ProveEntry(ctx, copier, d.Claim, lie, row, col)
	n.must(err)
	if _, err := n.client.ProveEntry(ctx, auditor, d.Claim, lie, row, col); !revert.Is(err, "NoStandingAnswer") {
		t.Errorf("proven twice: %v", err)
	}
	n.mineTo(d.Deadline)
	court.resolve(d)
	n.wantStatus(d.ID, chain.DisputeProven)
	if got := n.credit(auditor.Address()); got.Cmp(d.Bond) != 0 {
		t.Errorf("the auditor has %s wei, want its dispute's bond of %s", got, d.Bond)
	}
	court.slash()
}

// TestQuorumThatCertifiesAFalseLine has everybody sign that made-up work is right.
// It is credited, until anybody disputes the commitment.
func TestQuorumThatCertifiesAFalseLine(t *testing.T) {
	n := onChain(t)
	court := n.liar(1)
	liar := n.operator(1).Address
	credited := n.account(liar)
	if credited.Points == 0 {
		t.Fatal("the false line was not credited")
	}
	d := court.dispute(n.newAccount(), 31, 0)
	n.mineTo(d.Deadline)
	court.resolve(d)
	n.wantStatus(d.ID, chain.DisputeProven)
	if got := n.account(liar); got.Points != 0 || got.Streak != 0 || got.Est != 0 {
		t.Errorf("the liar's account is %+v after %+v", got, credited)
	}
	court.slash()
	for _, i := range []int{0, 2, 3, 4} { // who signed and did its own work
		if got := n.account(n.operator(i).Address); got != credited {
			t.Errorf("the account of operator %d is %+v", i, got)
		}
		if got := n.magnitude(i); got != eigen.FullMagnitude {
			t.Errorf("the magnitude of operator %d is %d", i, got)
		}
	}
}

// TestQuorumThatFaultsRightWork has everybody else sign that an honest
// operator's work is wrong. The operator loses the round and the streak, but no
// stake: nobody can prove a fault that it didn't commit.
func TestQuorumThatFaultsRightWork(t *testing.T) {
	n := onChain(t)
	ctx := t.Context()
	victim := n.operator(0)
	n.settle(n.open(), n.lines(enough))
	n.must(n.anvil.Mine(ctx, uint64(n.params.MinInterval)))
	before := n.account(victim.Address)
	a := n.open()
	lines := n.lines(enough)
	for i := range lines {
		if lines[i].Operator == victim.Address {
			lines[i].Verdict = flops.VerdictWrongTile
		}
	}
	court := n.settleDisputed(a, lines, 0, honest(t, n.facts(a), victim, 1))
	if got := n.account(victim.Address); got.Points != before.Points || got.Streak != 0 {
		t.Errorf("the account is %+v after %+v", got, before)
	}
	attacker := n.newAccount()
	d := court.dispute(attacker, 7, 0)
	_, _, err := n.client.Answer(ctx, n.newAccount(), d.Claim, court.answer(d, d.Claim.TrueTile()))
	n.must(err)
	n.mineTo(d.ProveUntil)
	court.resolve(d)
	n.wantStatus(d.ID, chain.DisputeAnswered)
	court.wantUnharmed()
	if got := n.account(victim.Address); got.Points != before.Points {
		t.Errorf("points fell from %d to %d", before.Points, got.Points)
	}
}

// TestDustStakeDisputesItself has an operator with next to no stake, but with
// points, commit to made-up work, and an ally prove it for the reward.
func TestDustStakeDisputesItself(t *testing.T) {
	n := onChain(t)
	n.settle(n.open(), n.lines(1000*enough))
	n.must(n.anvil.Mine(t.Context(), uint64(n.params.MinInterval)))
	dust := n.operator(4).Address
	honest := n.account(dust).Points
	court := n.liar(4)
	ally := n.by(3)
	before := n.account(dust).Points + n.account(ally.Address()).Points
	d := court.dispute(ally, 0, 0)
	n.mineTo(d.Deadline)
	court.resolve(d)
	after := n.account(dust)
	reward := n.account(ally.Address()).Points
	if sum := after.Points + reward; sum >= before || after.Points >= honest || after.Streak != 0 {
		t.Errorf("the two had %d points and have %d", before, sum)
	}
	if want, _, forfeited := (flops.Account{Points: honest}).ApplyFault(0); forfeited == 0 || after.Points > want.Points {
		t.Errorf("%d of %d honest points are left, want %d at most", after.Points, honest, want.Points)
	}
	court.slash()
}
