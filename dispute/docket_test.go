package dispute_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/dispute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

var (
	opener = flops.Address{19: 1}
	author = flops.Address{19: 2}
)

// claim is about tile (0, col) of a lap that nobody computed.
func claim(col uint32) flops.Claim {
	return flops.Claim{
		Attempt: flops.Attempt{ID: 1}, Operator: flops.OperatorID{31: 7},
		Work: flops.Work{N: 256, Laps: 1}, Tile: flops.Sample{Col: col},
	}
}

func at(block uint64) chain.EventPlace { return chain.EventPlace{Block: block} }

func opened(block uint64, col uint32) *chain.DisputeOpened {
	c := claim(col)
	return &chain.DisputeOpened{EventPlace: at(block), ID: c.ID(), Claim: c, Opener: opener, Bond: big.NewInt(10), Deadline: block + 20, ProveUntil: block + 40}
}

func answered(block uint64, col uint32, number uint64, entry int32) *chain.AnswerPosted {
	c := claim(col)
	return &chain.AnswerPosted{EventPlace: at(block), ID: c.ID(), Number: number, Author: author, Bond: big.NewInt(3), Entries: flops.TileEntries{entry}}
}

// reported makes observations of events, all confirmed or none.
func reported(confirmed bool, events ...chain.DisputeEvent) (out []chain.Observation) {
	for _, e := range events {
		out = append(out, chain.Observation{DisputeEvent: e, Confirmed: confirmed})
	}
	return out
}

func docket(observations ...[]chain.Observation) *dispute.Docket {
	d := dispute.NewDocket(0)
	d.Take(0, 100, slices.Concat(observations...))
	return d
}

func TestOneReportOpensADisputeAndAMajorityEndsIt(t *testing.T) {
	c := claim(0)
	resolved := &chain.DisputeResolved{EventPlace: at(60), ID: c.ID(), Status: chain.DisputeAnswered}
	fault := &chain.FaultProven{EventPlace: at(60), ID: c.ID(), RoundID: 1, OperatorID: c.Operator}
	other := &chain.FaultProven{EventPlace: at(60), RoundID: 1, OperatorID: c.Operator}
	for name, x := range map[string]struct {
		observations []chain.Observation
		want         chain.DisputeStatus
		faulted      bool
	}{
		"reported by one":                  {nil, chain.DisputeOpen, false},
		"one reports the end":              {reported(false, resolved), chain.DisputeOpen, false},
		"a majority reports the end":       {reported(true, resolved), chain.DisputeAnswered, false},
		"one reports a fault":              {reported(false, fault), chain.DisputeOpen, false},
		"a majority reports a fault":       {reported(true, fault), chain.DisputeProven, true},
		"another dispute proved the fault": {reported(true, other), chain.DisputeOpen, true},
		"one says that another did so":     {reported(false, other), chain.DisputeOpen, false},
		"reported twice":                   {reported(true, opened(10, 0)), chain.DisputeOpen, false},
		"reported with another claim":      {reported(false, &chain.DisputeOpened{EventPlace: at(10), ID: c.ID(), Claim: claim(1)}), chain.DisputeOpen, false},
		"an answer to another dispute":     {reported(true, answered(20, 3, 1, 0)), chain.DisputeOpen, false},
		"a fall of no answer":              {reported(true, &chain.AnswerFell{EventPlace: at(20), ID: c.ID(), Number: 9}), chain.DisputeOpen, false},
		"a return in another dispute":      {reported(true, &chain.BondReturned{EventPlace: at(20), ID: flops.Hash{1}, Number: 1}), chain.DisputeOpen, false},
		"events of other kinds, too":       {reported(true, &chain.Announced{}, &chain.Withdrawn{}, &chain.Slashed{}), chain.DisputeOpen, false},
	} {
		t.Run(name, func(t *testing.T) {
			cases := docket(reported(false, opened(10, 0)), x.observations).Cases()
			if len(cases) != 1 || cases[0].Status != x.want || cases[0].Faulted != x.faulted {
				t.Errorf("got %d cases, the first %+v; want one that is %s", len(cases), cases[0], x.want)
			}
		})
	}
}

func TestAnswerCountsWhenAMajorityReportsThatItStands(t *testing.T) {
	id, posted := opened(10, 0).ID, answered(15, 0, 1, 5)
	hash := posted.Entries.Hash()
	fell := &chain.AnswerFell{EventPlace: at(16), ID: id, Number: 1}
	for name, x := range map[string]struct {
		observations [][]chain.Observation
		counts       bool
		from         uint64 // resolvable
	}{
		"none":                                {nil, false, 31},
		"reported by one":                     {[][]chain.Observation{reported(false, posted)}, false, 51},
		"reported by a majority":              {[][]chain.Observation{reported(true, posted)}, true, 51},
		"fell, one reports":                   {[][]chain.Observation{reported(true, posted), reported(false, fell)}, true, 51},
		"fell, a majority reports":            {[][]chain.Observation{reported(true, posted, fell)}, false, 31},
		"one reports another with its number": {[][]chain.Observation{reported(true, posted), reported(false, answered(15, 0, 1, 6)), reported(false, fell)}, true, 51},
	} {
		t.Run(name, func(t *testing.T) {
			c := docket(append([][]chain.Observation{reported(true, opened(10, 0))}, x.observations...)...).Cases()[0]
			if c.Answered(hash) != x.counts || c.ResolvableFrom() != x.from {
				t.Errorf("it counts: %t, want %t; resolvable from %d, want %d", c.Answered(hash), x.counts, c.ResolvableFrom(), x.from)
			}
			if c.Answered(flops.Hash{1}) {
				t.Error("an answer that nobody posted counts")
			}
		})
	}
}

// TestReorganisedEventsLeaveNoTrace reads the newest blocks again.
func TestReorganisedEventsLeaveNoTrace(t *testing.T) {
	d := dispute.NewDocket(1000)
	if first, last := d.Unread(1200); first != 1000 || last != 1200 {
		t.Fatalf("at first %d to %d are read", first, last)
	}
	d.Take(1000, 1200, reported(true, opened(1100, 0), opened(1190, 1)))
	first, last := d.Unread(1201)
	if first != 1201-64 || last != 1201 {
		t.Fatalf("then %d to %d are read", first, last)
	}
	d.Take(first, last, reported(true, opened(1195, 1)))
	cases := d.Cases()
	if len(cases) != 2 || cases[0].Block != 1100 || cases[1].Block != 1195 || cases[1].Deadline != 1215 {
		t.Errorf("%d cases, in the order of their deadlines %+v", len(cases), cases)
	}
	// A chain that became shorter is read again as far back.
	if first, last := d.Unread(1180); first != 1181-64 || last != 1180 {
		t.Errorf("after a reorganisation %d to %d are read", first, last)
	}
	if first, _ := d.Unread(1010); first != 1000 {
		t.Errorf("blocks before the docket's first are read, from %d", first)
	}
	d.Forget(1150)
	if cases := d.Cases(); len(cases) != 1 || cases[0].Block != 1195 {
		t.Errorf("%d cases are remembered", len(cases))
	}
}

func TestLockedAreTheBondsThatMayComeBack(t *testing.T) {
	over := &chain.DisputeResolved{EventPlace: at(60), ID: opened(10, 0).ID, Status: chain.DisputeAnswered}
	returned := &chain.BondReturned{EventPlace: at(61), ID: over.ID, Number: 1}
	events := []chain.DisputeEvent{opened(10, 0), opened(11, 1), answered(15, 0, 1, 1), answered(15, 0, 2, 2), over, returned}
	for count, want := range map[int][2]int64{ // of the opener and of the author, by the number of events
		1: {10, 0}, 2: {20, 0}, 3: {20, 3}, 4: {20, 6}, 5: {10, 6}, 6: {10, 3},
	} {
		cases := docket(reported(true, events[:count]...)).Cases()
		for i, account := range []flops.Address{opener, author} {
			if got := dispute.Locked(cases, account); got.Int64() != want[i] {
				t.Errorf("after %d events %s has %s locked, want %d", count, account, got, want[i])
			}
		}
	}
}

func TestOneReportProvesAFaultAndAMajorityConfirmsItsSlash(t *testing.T) {
	fault := &chain.FaultProven{EventPlace: at(10), RoundID: 1, OperatorID: flops.OperatorID{1}}
	slash := &chain.Slashed{EventPlace: at(11), RoundID: 1, OperatorID: flops.OperatorID{1}, OperatorSet: 3}
	for _, confirmed := range []bool{false, true} {
		d := docket(reported(true, fault), reported(confirmed, slash))
		faults := d.Faults()
		if len(faults) != 1 || slices.Equal(faults[0].Slashed, []uint32{3}) != confirmed {
			t.Errorf("confirmed %t: %+v", confirmed, faults)
		}
		if got := docket(reported(confirmed, fault), reported(false, fault)).Faults(); len(got) != 1 {
			t.Errorf("confirmed %t: %d faults", confirmed, len(got))
		}
	}
}

// TestOfTwoReportsOfAnOpeningTheMajoritysCounts: an id binds the claim alone, so an
// endpoint can report a real opening with a deadline of its own.
func TestOfTwoReportsOfAnOpeningTheMajoritysCounts(t *testing.T) {
	honest, early, late := opened(10, 0), opened(10, 0), opened(9, 0)
	early.Deadline, early.Opener = 1, author
	late.Deadline, late.ProveUntil = 1<<64-1, 1<<64-1
	for name, x := range map[string]struct {
		observations [][]chain.Observation
		deadline     uint64
	}{
		"invented, then confirmed": {[][]chain.Observation{reported(false, early, late), reported(true, honest)}, honest.Deadline},
		"confirmed, then invented": {[][]chain.Observation{reported(true, honest), reported(false, early, late)}, honest.Deadline},
		"none confirmed":           {[][]chain.Observation{reported(false, early, honest)}, honest.Deadline},
	} {
		t.Run(name, func(t *testing.T) {
			cases := docket(x.observations...).Cases()
			if len(cases) != 1 || cases[0].Deadline != x.deadline || cases[0].Opener != opener {
				t.Fatalf("got %+v, want the deadline %d", cases, x.deadline)
			}
		})
	}
	if got := docket(reported(false, late)).Cases()[0].ResolvableFrom(); got != 1<<64-1 {
		t.Errorf("a dispute with no end can be resolved from block %d", got)
	}
	// Events reported before the opening are not lost.
	invented := opened(30, 0)
	if cases := docket(reported(true, honest, answered(12, 0, 1, 5)), reported(false, invented)).Cases(); len(cases[0].Answers) != 1 {
		t.Errorf("the dispute has %d answers", len(cases[0].Answers))
	}
}

func TestBondsThatAnEndpointInventsLockNothing(t *testing.T) {
	for _, confirmed := range []bool{false, true} {
		cases := docket(reported(confirmed, opened(10, 0), answered(12, 0, 1, 5))).Cases()
		for account, bond := range map[flops.Address]int64{opener: 10, author: 3} {
			want := big.NewInt(bond)
			if !confirmed {
				want = new(big.Int)
			}
			if got := dispute.Locked(cases, account); got.Cmp(want) != 0 {
				t.Errorf("confirmed %t: %s wei of %s are locked, want %s", confirmed, got, account, want)
			}
		}
	}
}

// TestOlderPagesAreReadAgain: a report of old events can be corrected.
func TestOlderPagesAreReadAgain(t *testing.T) {
	d := dispute.NewDocket(10)
	if _, _, ok := d.Older(50); ok {
		t.Error("there is an older page of nothing")
	}
	d.Take(10, 200, slices.Concat(reported(true, opened(20, 0), opened(90, 1)), reported(false, opened(100, 2)), reported(true, opened(190, 3))))
	var pages [][2]uint64
	for range 4 {
		first, last, ok := d.Older(50)
		if !ok {
			t.Fatal("there is no older page")
		}
		pages = append(pages, [2]uint64{first, last})
		var again []chain.Observation
		if first <= 90 && 90 <= last { // as it is
			again = reported(true, opened(90, 1))
		}
		d.Again(first, last, again)
	}
	if want := [][2]uint64{{10, 59}, {60, 109}, {110, 136}, {10, 59}}; !slices.Equal(pages, want) {
		t.Errorf("read again: %v, want %v", pages, want)
	}
	var blocks []uint64
	for _, c := range d.Cases() {
		blocks = append(blocks, c.Block)
	}
	if !slices.Equal(blocks, []uint64{90, 190}) {
		t.Errorf("the docket has the openings of blocks %v", blocks)
	}
}
