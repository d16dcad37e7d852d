package flops_test

import (
	"errors"
	"math"
	"math/big"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/flops/flopstest"
	"pgregory.net/rapid"
)

// claimOf is a claim of a tile of the small honest work.
func claimOf(w *honestWork, tile flops.Sample) flops.Claim {
	return flops.Claim{
		Attempt:  flops.Attempt{Domain: flops.Domain{ChainID: 31337, ServiceManager: flops.Address{1}}, ID: 7, WorkSeed: flops.Hash{2}},
		Operator: flops.Hash{3},
		Work:     w.Work,
		Tile:     tile,
	}
}

func drawTile(t *rapid.T, w *honestWork) flops.Sample {
	m := w.Tiles()
	return flops.Sample{
		Lap: rapid.Uint64Range(0, w.Laps-1).Draw(t, "lap"),
		Row: rapid.Uint32Range(0, m-1).Draw(t, "row"),
		Col: rapid.Uint32Range(0, m-1).Draw(t, "column"),
	}
}

// answerOf is the true answer about a tile of honest work.
func answerOf(w *honestWork, tile flops.Sample) *flops.Answer {
	var entries flops.TileEntries
	flops.NewEntries(w.seed).Tile(w.N, tile.Lap, tile.Row, tile.Col, (*[flops.TileEdge * flops.TileEdge]int32)(&entries))
	o := w.open(tile.Lap, tile.Row)
	return flops.NewAnswer(&entries, &o)
}

func TestTrueAnswerSurvivesItsBytesAndVerifies(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := honest(rapid.Uint64Range(1, smallLaps).Draw(t, "laps"))
		tile := drawTile(t, w)
		c := claimOf(w, tile)
		body := answerOf(w, tile).Encode()
		if len(body) != flops.AnswerSize(w.Work) {
			t.Fatalf("%d bytes, not the %d that AnswerSize gives", len(body), flops.AnswerSize(w.Work))
		}
		a, err := flops.ParseAnswer(body, &c)
		if err != nil {
			t.Fatal(err)
		}
		if err := a.Verify(&c); err != nil {
			t.Fatal(err)
		}
		if string(a.Encode()) != string(body) {
			t.Fatal("parsing and encoding gave other bytes")
		}
		if got, err := flops.ParseTile(body[:flops.TileSize]); err != nil || *got != a.Tile || got.Hash() != flops.Keccak(body[:flops.TileSize]) {
			t.Fatalf("the tile's own bytes: %v", err)
		}
		// Any flipped bit is noticed.
		at := rapid.IntRange(0, len(body)-1).Draw(t, "byte")
		body[at] ^= 1 << rapid.IntRange(0, 7).Draw(t, "bit")
		if a, err = flops.ParseAnswer(body, &c); err != nil {
			t.Fatal(err)
		}
		if err := a.Verify(&c); !errors.Is(err, flops.ErrBadAnswer) {
			t.Fatalf("byte %d changed: got %v, want ErrBadAnswer", at, err)
		}
	})
}

func TestAnswerOfAnotherLengthOrAboutNoTileIsRefused(t *testing.T) {
	w := honest(3)
	tile := flops.Sample{Lap: 1, Row: 2, Col: 3}
	body := answerOf(w, tile).Encode()
	for _, other := range [][]byte{nil, body[:len(body)-1], append(body[:len(body):len(body)], 0), body[:flops.TileSize]} {
		c := claimOf(w, tile)
		if _, err := flops.ParseAnswer(other, &c); !errors.Is(err, flops.ErrBadAnswer) {
			t.Errorf("%d bytes: got %v, want ErrBadAnswer", len(other), err)
		}
	}
	if _, err := flops.ParseTile(body); !errors.Is(err, flops.ErrBadAnswer) {
		t.Errorf("a tile of %d bytes: got %v, want ErrBadAnswer", len(body), err)
	}
	for _, outside := range []flops.Sample{{Lap: 3}, {Row: 4}, {Col: 4}} {
		c := claimOf(w, outside)
		if err := c.Check(); !errors.Is(err, flops.ErrBadClaim) {
			t.Errorf("a claim of %+v: got %v, want ErrBadClaim", outside, err)
		}
		if _, err := flops.ParseAnswer(body, &c); !errors.Is(err, flops.ErrBadAnswer) {
			t.Errorf("an answer about %+v: got %v, want ErrBadAnswer", outside, err)
		}
		if err := answerOf(w, tile).Verify(&c); !errors.Is(err, flops.ErrBadAnswer) {
			t.Errorf("an answer about %+v verified: got %v, want ErrBadAnswer", outside, err)
		}
	}
}

func TestAnswerMayHoldNoEntryBeyondAnyProduct(t *testing.T) {
	w := honest(1)
	tile := flops.Sample{}
	c := claimOf(w, tile)
	most := int32(256 * w.N)
	for _, v := range []int32{most + 1, -most - 1, math.MaxInt32, math.MinInt32} {
		a := answerOf(w, tile)
		a.Tile[777] = v
		if err := a.Verify(&c); !errors.Is(err, flops.ErrBadAnswer) {
			t.Errorf("entry %d: got %v, want ErrBadAnswer", v, err)
		}
	}
	// The greatest magnitudes are allowed; only the digest is another.
	for _, v := range []int32{most, -most} {
		digests := append([]uint64(nil), w.digests[0][0]...)
		a := answerOf(w, tile)
		a.Tile[777] = v
		digests[0] = a.Tile.Fold()
		other := assemble(w.seed, w.N, [][][]uint64{{digests, w.digests[0][1], w.digests[0][2], w.digests[0][3]}})
		o := other.open(0, 0)
		c := claimOf(other, tile)
		if err := flops.NewAnswer(&a.Tile, &o).Verify(&c); err != nil {
			t.Errorf("entry %d: %v", v, err)
		}
	}
}

func TestFoldHasEasySecondPreimages(t *testing.T) {
	w := honest(1)
	tile := flops.Sample{Row: 1, Col: 2}
	c := claimOf(w, tile)
	a := answerOf(w, tile)
	seen := map[flops.Hash]bool{a.Tile.Hash(): true}
	for skip := range 5 {
		other := flopstest.SecondPreimage(&a.Tile, w.N, skip)
		if other == nil {
			t.Fatalf("none but %d", skip)
		}
		if seen[other.Hash()] {
			t.Errorf("tile %d is one of the others", skip)
		}
		seen[other.Hash()] = true
		o := w.open(0, tile.Row)
		if err := flops.NewAnswer(other, &o).Verify(&c); err != nil {
			t.Errorf("a false tile that folds right is no answer: %v", err)
		}
		r, s, differs := other.DiffersFrom(&a.Tile)
		e := flops.NewEntries(w.seed)
		if got := e.Entry(w.N, 0, flops.TileEdge*tile.Row+r, flops.TileEdge*tile.Col+s); !differs || got != a.Tile[flops.TileEdge*r+s] || got == other[flops.TileEdge*r+s] {
			t.Errorf("entry (%d, %d) is %d, answered %d", r, s, got, other[flops.TileEdge*r+s])
		}
	}
	if _, _, differs := a.Tile.DiffersFrom(&a.Tile); differs {
		t.Error("a tile differs from itself")
	}
}

func TestClaimsTrueTileIsMadeOfItsTrueEntries(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := claimOf(honest(1), flops.Sample{})
		c.Work.N = 256 << rapid.IntRange(0, 2).Draw(t, "size")
		c.Work.Laps = flops.MaxLaps
		c.Tile = flops.Sample{
			Lap: rapid.Uint64Range(0, flops.MaxLaps-1).Draw(t, "lap"),
			Row: rapid.Uint32Range(0, c.Work.Tiles()-1).Draw(t, "row"),
			Col: rapid.Uint32Range(0, c.Work.Tiles()-1).Draw(t, "column"),
		}
		c.Operator = drawHash(t, "operator")
		tile := c.TrueTile()
		r, s := rapid.Uint32Range(0, 63).Draw(t, "r"), rapid.Uint32Range(0, 63).Draw(t, "s")
		if got := c.TrueEntry(r, s); got != tile[64*r+s] {
			t.Fatalf("entry (%d, %d) is %d alone and %d in its tile", r, s, got, tile[64*r+s])
		}
	})
}

func TestClaimIsOfTheRowThatTheSampleFellOn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := honest(rapid.Uint64Range(1, smallLaps).Draw(t, "laps"))
		base := claimOf(w, flops.Sample{})
		seed := drawHash(t, "sample seed")
		q := rapid.Uint32Range(0, 31).Draw(t, "sample")
		column := rapid.Uint32Range(0, 5).Draw(t, "column")
		c, err := flops.NewClaim(base.Attempt, base.Operator, w.Work, seed, q, column)
		if column >= w.Tiles() {
			if !errors.Is(err, flops.ErrBadClaim) {
				t.Fatalf("column %d: got %v, want ErrBadClaim", column, err)
			}
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		want := flops.Samples(seed, c.Commitment(), w.Work, 32)[q]
		if c.Tile.Lap != want.Lap || c.Tile.Row != want.Row || c.Tile.Col != column {
			t.Fatalf("claim of %+v, sample %d is %+v", c.Tile, q, want)
		}
	})
	w := honest(1)
	base := claimOf(w, flops.Sample{})
	if _, err := flops.NewClaim(base.Attempt, base.Operator, w.Work, flops.Hash{}, flops.MaxSamples, 0); !errors.Is(err, flops.ErrBadClaim) {
		t.Errorf("a sample that no round has: got %v, want ErrBadClaim", err)
	}
	if _, err := flops.NewClaim(base.Attempt, base.Operator, flops.Work{N: 255, Laps: 1}, flops.Hash{}, 0, 0); !errors.Is(err, flops.ErrBadClaim) {
		t.Errorf("work of no allowed size: got %v, want ErrBadClaim", err)
	}
}

func TestEveryPartOfAClaimIsInItsID(t *testing.T) {
	c := claimOf(honest(3), flops.Sample{Lap: 1, Row: 2, Col: 3})
	seen := map[flops.Hash]string{c.ID(): "the claim"}
	for name, change := range map[string]func(*flops.Claim){
		"chain":    func(c *flops.Claim) { c.Attempt.ChainID++ },
		"contract": func(c *flops.Claim) { c.Attempt.ServiceManager[3]++ },
		"round":    func(c *flops.Claim) { c.Attempt.ID++ },
		"seed":     func(c *flops.Claim) { c.Attempt.WorkSeed[3]++ },
		"operator": func(c *flops.Claim) { c.Operator[3]++ },
		"size":     func(c *flops.Claim) { c.Work.N *= 2 },
		"laps":     func(c *flops.Claim) { c.Work.Laps++ },
		"root":     func(c *flops.Claim) { c.Work.Root[3]++ },
		"lap":      func(c *flops.Claim) { c.Tile.Lap++ },
		"row":      func(c *flops.Claim) { c.Tile.Row++ },
		"column":   func(c *flops.Claim) { c.Tile.Col++ },
	} {
		other := c
		change(&other)
		if same, ok := seen[other.ID()]; ok {
			t.Errorf("another %s has the id of %s", name, same)
		}
		seen[other.ID()] = "another " + name
	}
}

func TestEveryPartOfAnAnnouncementIsInIt(t *testing.T) {
	base := flops.Announcement(flops.Address{1}, flops.Hash{2}, 3, 4, flops.Hash{5})
	for name, other := range map[string]flops.Hash{
		"sender":     flops.Announcement(flops.Address{9}, flops.Hash{2}, 3, 4, flops.Hash{5}),
		"commitment": flops.Announcement(flops.Address{1}, flops.Hash{9}, 3, 4, flops.Hash{5}),
		"sample":     flops.Announcement(flops.Address{1}, flops.Hash{2}, 9, 4, flops.Hash{5}),
		"column":     flops.Announcement(flops.Address{1}, flops.Hash{2}, 3, 9, flops.Hash{5}),
		"nonce":      flops.Announcement(flops.Address{1}, flops.Hash{2}, 3, 4, flops.Hash{9}),
	} {
		if other == base {
			t.Errorf("another %s gives the same announcement", name)
		}
	}
}

func TestDeadlinesAreSpacedAsFarAsTheQueueGoes(t *testing.T) {
	p := flops.DevnetParams() // answers in 20 blocks, spaced by 2, at most 100 more
	for _, c := range []struct {
		name            string
		now, last, want uint64
	}{
		{"first dispute", 1000, 0, 1020},
		{"the last deadline is long over", 1000, 500, 1020},
		{"the last deadline is just before", 1000, 1018, 1020},
		{"second dispute of the same block", 1000, 1020, 1022},
		{"the queue's last place", 1000, 1118, 1120},
		{"full queue", 1000, 1119, 1120},
		{"overfull queue of other parameters", 1000, 5000, 1120},
		{"at the end of all blocks", math.MaxUint64, math.MaxUint64, math.MaxUint64},
	} {
		got := p.AnswerDeadline(c.now, c.last)
		if got != c.want {
			t.Errorf("%s: got %d, want %d", c.name, got, c.want)
		}
		if c.now < math.MaxUint64 && p.ProveDeadline(got) != got+20 {
			t.Errorf("%s: proofs until %d", c.name, p.ProveDeadline(got))
		}
	}
	if got := p.LastDisputeBlock(1000); got != 1200 {
		t.Errorf("disputes until %d, want 1200", got)
	}
	// No dispute outlasts the horizon, whatever was opened before.
	rapid.Check(t, func(t *rapid.T) {
		p := flops.MainnetParams()
		open := rapid.Uint64Range(1, 1<<40).Draw(t, "open block")
		settled := open + rapid.Uint64Range(1, uint64(p.SettleBlocks)).Draw(t, "settled after")
		now := settled + rapid.Uint64Range(0, uint64(p.DisputeWindow)).Draw(t, "disputed after")
		deadline := p.AnswerDeadline(now, rapid.Uint64().Draw(t, "last deadline"))
		if deadline < now+uint64(p.AnswerBlocks) {
			t.Fatalf("opened in %d, to be answered until %d", now, deadline)
		}
		if end := p.ProveDeadline(deadline) + uint64(p.KeeperDelay); end > open+p.DisputeHorizon() {
			t.Fatalf("over in %d, the horizon of a round opened in %d is %d", end, open, open+p.DisputeHorizon())
		}
	})
}

func TestBondsFollowTheBaseFeeFromTheFloorOn(t *testing.T) {
	for _, c := range []struct{ baseFee, price int64 }{{0, 1e9}, {7, 1e9}, {5e8, 1e9}, {5e8 + 1, 1e9 + 2}, {30e9, 60e9}} {
		fee := big.NewInt(c.baseFee)
		want := new(big.Int).Mul(big.NewInt(2*flops.AnswerGas), big.NewInt(c.price))
		if got := flops.DisputeBond(fee); got.Cmp(want) != 0 {
			t.Errorf("dispute at base fee %d: got %s, want %s", c.baseFee, got, want)
		}
		want = new(big.Int).Mul(big.NewInt(flops.ProveGas+flops.ProveGasPerEntry*32768), big.NewInt(c.price))
		if got := flops.AnswerBond(32768, fee); got.Cmp(want) != 0 {
			t.Errorf("answer at base fee %d: got %s, want %s", c.baseFee, got, want)
		}
		if fee.Int64() != c.baseFee {
			t.Errorf("base fee %d was changed to %s", c.baseFee, fee)
		}
	}
}

func TestEveryFieldOfARecordIsInItsHash(t *testing.T) {
	base := flops.Record{}
	seen := map[flops.Hash]bool{base.Hash(): true}
	for _, other := range []flops.Record{
		{WorkSeed: flops.Hash{1}}, {SampleSeed: flops.Hash{1}}, {CommitSetHash: flops.Hash{1}},
		{EvidenceHash: flops.Hash{1}}, {ResultsHash: flops.Hash{1}}, {SettleBlock: 1},
	} {
		if seen[other.Hash()] {
			t.Errorf("%+v has the hash of another", other)
		}
		seen[other.Hash()] = true
	}
}

func TestFaultTakesBackTheRoundAndATenthOfTheRest(t *testing.T) {
	account := flops.Account{Points: 1000, Est: 50, LastWork: 60, Streak: 9, LastIndex: 12, LastVerdict: flops.VerdictOK}
	for _, c := range []struct {
		name                                 string
		work                                 uint64
		points, takenBack, forfeited, reward uint64
	}{
		{"no credited line in the round", 0, 900, 0, 100, 50},
		{"a line of the round", 60, 792, 120, 88, 44},
		{"a tenth rounded down, a half of it rounded down", 53, 805, 106, 89, 44},
		{"all that there is", 500, 0, 1000, 0, 0},
		{"more than there is", 1 << 47, 0, 1000, 0, 0},
	} {
		got, takenBack, forfeited := account.ApplyFault(c.work)
		want := flops.Account{Points: c.points, LastWork: 60, LastIndex: 12, LastVerdict: flops.VerdictOK}
		if got != want || takenBack != c.takenBack || forfeited != c.forfeited || flops.FaultReward(forfeited) != c.reward {
			t.Errorf("%s: got %+v, %d taken back, %d forfeited, want %+v, %d, %d", c.name, got, takenBack, forfeited, want, c.takenBack, c.forfeited)
		}
	}
	if got := (flops.Account{Points: math.MaxUint64 - 1}).Reward(7); got.Points != math.MaxUint64 {
		t.Errorf("a reward beyond all points gives %d", got.Points)
	}
	if got := (flops.Account{Points: 1}).Reward(7); got != (flops.Account{Points: 8}) {
		t.Errorf("a reward of 7 gives %+v", got)
	}
}

func TestFaultedAccountLosesItsBonus(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var a flops.Account
		index := uint64(0)
		for range rapid.IntRange(0, 20).Draw(t, "rounds") {
			index++
			a = a.Apply(index, drawLine(t))
		}
		w := rapid.Uint64Range(0, 1<<48-1).Draw(t, "work")
		faulted, takenBack, forfeited := a.ApplyFault(w)
		if faulted.Points+takenBack+forfeited != a.Points || takenBack > 2*w || forfeited > a.Points/10 || forfeited < flops.FaultReward(forfeited) {
			t.Fatalf("%+v became %+v: %d taken back of %d, %d forfeited", a, faulted, takenBack, w, forfeited)
		}
		if m := faulted.MultiplierAt(index + 1); m != 128 {
			t.Fatalf("multiplier %d/128 after a fault", m)
		}
	})
}
