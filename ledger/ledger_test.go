package ledger_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/epoch"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/ledger"
)

const (
	slots         = 8
	stepsPerEpoch = 3
)

// A contract is a chain with nothing but an epoch ledger: what it tells, and by
// which accounts it keeps a direct ledger's book.
type contract struct {
	t      testing.TB
	block  uint64
	events []chain.EpochEvent

	state   *epoch.State // after the settled steps
	pending []epoch.Step
	newest  epoch.Element
	settled uint64 // rounds
	rounds  uint64

	holders [slots]flops.Address
	since   [slots]uint64
	direct  map[flops.Address]epoch.Account
}

func newContract(t testing.TB) *contract {
	t.Helper()
	state, err := epoch.NewState(slots)
	if err != nil {
		t.Fatal(err)
	}
	return &contract{t: t, block: 100, state: state, direct: make(map[flops.Address]epoch.Account)}
}

func (c *contract) EpochTerms() (chain.EpochTerms, error) {
	return chain.EpochTerms{Slots: slots, StepsPerEpoch: stepsPerEpoch, DeployedBlock: 100}, nil
}

func (c *contract) Head(context.Context) (chain.Head, error) { return chain.Head{Number: c.block}, nil }

func (c *contract) EpochProgress(context.Context, uint64) (chain.EpochProgress, error) {
	return chain.EpochProgress{Steps: c.state.Steps() + uint64(len(c.pending)), Settled: c.state.Steps(), Root: c.state.Root()}, nil
}

func (c *contract) EpochEvents(_ context.Context, first, last uint64) (out []chain.EpochEvent, _ error) {
	for _, e := range c.events {
		if b := e.At().Block; first <= b && b <= last {
			out = append(out, e)
		}
	}
	return out, nil
}

func (c *contract) place() chain.EventPlace {
	return chain.EventPlace{Block: c.block, TxHash: flops.Hash{byte(c.block >> 8), byte(c.block)}, LogIndex: uint(len(c.events))}
}

func operator(i int) flops.Address { return flops.Address{19: byte(i + 1)} }

func (c *contract) slotOf(a flops.Address) (int, bool) {
	slot := slices.Index(c.holders[:], a)
	return slot, slot >= 0
}

func (c *contract) chain(s epoch.Step) {
	number := c.state.Steps() + uint64(len(c.pending))
	c.newest, c.pending = epoch.Chain(c.newest, s), append(c.pending, s)
	told, err := epoch.ParseStep(s.Header(), s.Payload()) // values are not on chain
	if err != nil {
		c.t.Fatal(err)
	}
	c.events = append(c.events, &chain.StepChained{EventPlace: c.place(), Number: number, Step: told, Accumulator: c.newest})
}

// join gives an operator a slot, if it has none and there is one.
func (c *contract) join(a flops.Address) {
	slot, free := c.slotOf(flops.Address{})
	if _, held := c.slotOf(a); held || !free {
		return
	}
	c.block++
	c.holders[slot], c.since[slot] = a, c.block
	c.events = append(c.events, &chain.SlotTaken{EventPlace: c.place(), Account: a, Slot: slot})
	if before := c.direct[a]; before != (epoch.Account{}) {
		c.chain(&epoch.Set{Slot: uint16(slot), Account: before})
	}
}

// round opens a round and settles it some blocks later, after somebody else may
// have joined.
func (c *contract) round(lines []flops.Line, late flops.Address) {
	c.block++
	c.rounds++
	opened := c.block
	c.events = append(c.events, &chain.RoundBegun{EventPlace: c.place(), RoundID: c.rounds})
	if late != (flops.Address{}) {
		c.join(late)
	}
	c.block += 5
	c.settled++
	c.events = append(c.events, &chain.LinesSettled{EventPlace: c.place(), Settlement: &chain.Settlement{
		RoundID: c.rounds, SettledIndex: c.settled, Lines: lines,
	}})
	values := make([]epoch.Value, slots)
	for _, l := range lines {
		slot, held := c.slotOf(l.Operator)
		if !held || c.since[slot] > opened {
			continue
		}
		values[slot] = epoch.ValueOf(l)
		a := c.direct[l.Operator]
		a.Account = a.Apply(c.settled, l)
		if l.Verdict == flops.VerdictOK && l.Work().GiFLOP() > 0 {
			a.LastSeconds = 6
		}
		c.direct[l.Operator] = a
	}
	c.chain(&epoch.Round{SettledIndex: c.settled, Seconds: 6, MaxWork: 1 << 40, Digest: epoch.LinesDigest(values), Values: values})
}

func (c *contract) fault(faulty, opener flops.Address, work uint64) {
	victim, held := c.slotOf(faulty)
	gains, too := c.slotOf(opener)
	if !held || !too {
		return
	}
	c.block++
	c.chain(&epoch.Fault{Faulty: uint16(victim), Beneficiary: uint16(gains), Work: work})
	a := c.direct[faulty]
	var forfeited uint64
	a.Account, _, forfeited = a.ApplyFault(work)
	c.direct[faulty] = a
	b := c.direct[opener]
	b.Account = b.Reward(flops.FaultReward(forfeited))
	c.direct[opener] = b
}

// settle takes a proof of the next epoch.
func (c *contract) settle() {
	count := min(len(c.pending), stepsPerEpoch-int(c.state.Steps()%stepsPerEpoch))
	if count == 0 {
		return
	}
	c.block++
	from := c.state.Steps()
	if _, err := c.state.Advance(c.pending[:count]); err != nil {
		c.t.Fatal(err)
	}
	c.pending = c.pending[count:]
	c.events = append(c.events, &chain.EpochSettled{EventPlace: c.place(), FromStep: from, ToStep: c.state.Steps(), Root: c.state.Root()})
}

// release frees an operator's slot, if nothing is pending.
func (c *contract) release(a flops.Address) {
	slot, held := c.slotOf(a)
	if !held || len(c.pending) > 0 {
		return
	}
	c.block++
	c.holders[slot] = flops.Address{}
	c.events = append(c.events, &chain.SlotReleased{EventPlace: c.place(), Account: a, Slot: slot})
	if c.direct[a] != (epoch.Account{}) {
		c.chain(&epoch.Set{Slot: uint16(slot)})
	}
}

func lineOf(t *rapid.T, operator flops.Address) flops.Line {
	verdict := rapid.SampledFrom([]flops.Verdict{flops.VerdictOK, flops.VerdictOK, flops.VerdictOK, flops.VerdictNoReveal, flops.VerdictWrongTile}).Draw(t, "verdict")
	return flops.Line{
		Operator: operator, N: 1 << rapid.IntRange(8, 12).Draw(t, "log n"), Laps: rapid.Uint64Range(1, 1000).Draw(t, "laps"), Verdict: verdict,
	}
}

// act does something that may happen on chain.
func (c *contract) act(t *rapid.T) {
	someone := func(label string) flops.Address { return operator(rapid.IntRange(0, 9).Draw(t, label)) }
	switch rapid.SampledFrom([]string{"round", "round", "round", "join", "fault", "settle", "settle", "release", "wait"}).Draw(t, "act") {
	case "round":
		var lines []flops.Line
		for i := range 10 {
			if rapid.IntRange(0, 2).Draw(t, "works") > 0 {
				lines = append(lines, lineOf(t, operator(i)))
			}
		}
		if len(lines) == 0 {
			lines = append(lines, lineOf(t, operator(0)))
		}
		c.round(lines, rapid.SampledFrom([]flops.Address{{}, operator(8), operator(9)}).Draw(t, "late"))
	case "join":
		c.join(someone("joins"))
	case "fault":
		c.fault(someone("faulty"), someone("opener"), rapid.Uint64Range(0, 100_000).Draw(t, "work"))
	case "settle":
		c.settle()
	case "release":
		c.release(someone("leaves"))
	case "wait":
		c.block += uint64(rapid.IntRange(1, 100).Draw(t, "blocks"))
	}
}

// same wants the ledger to be the contract's.
func (c *contract) same(t interface {
	Helper()
	Fatalf(string, ...any)
}, l *ledger.Ledger) {
	t.Helper()
	if l.Root() != c.state.Root() || l.Settled() != c.state.Steps() {
		t.Fatalf("%d steps are settled with root %s, not %d with %s", l.Settled(), epoch.Bytes(l.Root()), c.state.Steps(), epoch.Bytes(c.state.Root()))
	}
	if steps, whole := l.Pending(); steps != len(c.pending) || whole != (len(c.pending)+int(c.state.Steps()%stepsPerEpoch) >= stepsPerEpoch) {
		t.Fatalf("%d steps are pending (%t), not %d", steps, whole, len(c.pending))
	}
	for i := range 10 {
		got, err := l.Account(operator(i))
		if _, held := c.slotOf(operator(i)); !held {
			if !errors.Is(err, ledger.ErrNoSlot) {
				t.Fatalf("%s has no slot, but %+v, %v", operator(i), got, err)
			}
			continue
		}
		if want := c.direct[operator(i)]; err != nil || got != want {
			t.Fatalf("%s is %+v (%v), a direct ledger has %+v", operator(i), got, err, want)
		}
	}
}

func TestAccountsAreThoseOfADirectLedger(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		c := newContract(t)
		f, err := ledger.Follow(c)
		if err != nil {
			rt.Fatal(err)
		}
		for range rapid.IntRange(1, 40).Draw(rt, "acts") {
			c.act(rt)
			if rapid.IntRange(0, 3).Draw(rt, "read") > 0 {
				continue
			}
			l, err := f.Read(t.Context(), nil)
			if err != nil {
				rt.Fatal(err)
			}
			c.same(rt, l)
		}
		var told []uint64
		l, err := f.Read(t.Context(), func(done, total uint64) { told = append(told, done, total) })
		if err != nil {
			rt.Fatal(err)
		}
		c.same(rt, l)
		if n := len(told); n < 2 || told[n-2] != told[n-1] || !slices.IsSorted(evens(told)) {
			rt.Fatalf("progress was told as %d", told)
		}
		for settled := l.Settled(); ; settled = l.Settled() {
			batch, err := l.Next()
			if errors.Is(err, ledger.ErrNothingPending) {
				break
			}
			if err != nil {
				rt.Fatal(err)
			}
			c.settle()
			if batch.FromStep != settled || batch.Public.NewRoot != c.state.Root() || batch.Public.AccTo != c.state.Accumulator() {
				rt.Fatalf("the next proof is of %+v", batch.Public)
			}
			if l, err = f.Read(t.Context(), nil); err != nil {
				rt.Fatal(err)
			}
		}
		for i := range 10 {
			p, a, err := l.Proof(operator(i))
			if slot, held := c.slotOf(operator(i)); !held {
				if !errors.Is(err, ledger.ErrNoSlot) {
					rt.Fatalf("%s has no slot, but %v", operator(i), err)
				}
			} else if err != nil || a != c.direct[operator(i)] || epoch.Climb(p.Leaf, slot, p.Path) != c.state.Root() {
				rt.Fatalf("the proof of %s shows %+v, %v", operator(i), a, err)
			}
		}
	})
}

func evens(all []uint64) (out []uint64) {
	for i := 0; i < len(all); i += 2 {
		out = append(out, all[i])
	}
	return out
}

// history is a contract with some of everything.
func history(t *testing.T) *contract {
	t.Helper()
	c := newContract(t)
	for i := range 4 {
		c.join(operator(i))
	}
	for i := range 5 {
		var lines []flops.Line
		for k := range 4 {
			lines = append(lines, flops.Line{Operator: operator(k), N: 1024, Laps: uint64(10 + i + k), Verdict: flops.VerdictOK})
		}
		c.round(lines, flops.Address{})
		if i == 3 {
			c.fault(operator(1), operator(2), 20)
		}
	}
	c.settle()
	return c
}

func read(t *testing.T, c *contract) (*ledger.Ledger, error) {
	t.Helper()
	f, err := ledger.Follow(c)
	if err != nil {
		t.Fatal(err)
	}
	return f.Read(t.Context(), nil)
}

func TestNoEventCanBeLeftOutUnnoticed(t *testing.T) {
	c := history(t)
	all := c.events
	for i, left := range all {
		c.events = slices.Delete(slices.Clone(all), i, i+1)
		l, err := read(t, c)
		if err == nil { // it has the contract's root, but lines in other slots
			_, err = l.Next()
		}
		if !errors.Is(err, ledger.ErrEvents) && !errors.Is(err, ledger.ErrForeignDigest) {
			t.Errorf("without %T in block %d: %v", left, left.At().Block, err)
		}
	}
}

func TestAReorganisationIsReadFromNothing(t *testing.T) {
	c := history(t)
	f, err := ledger.Follow(c)
	if err != nil {
		t.Fatal(err)
	}
	c.block += 200 // so that all of it is kept
	if _, err := f.Read(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	other := newContract(t)
	other.join(operator(5))
	other.block = c.block
	for range 4 {
		other.round([]flops.Line{{Operator: operator(5), N: 256, Laps: 3, Verdict: flops.VerdictOK}}, flops.Address{})
	}
	*c = *other
	if _, err := f.Read(t.Context(), nil); !errors.Is(err, ledger.ErrEvents) {
		t.Errorf("events of another chain: %v", err)
	}
	l, err := f.Read(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	c.same(t, l)
}

func TestADigestThatIsNotItsLinesStopsProofsOnly(t *testing.T) {
	c := history(t)
	before := maps.Clone(c.direct)
	for i, e := range c.events {
		s, ok := e.(*chain.LinesSettled)
		if !ok || s.Settlement.SettledIndex != 5 {
			continue
		}
		told := *s.Settlement
		told.Lines = slices.Clone(told.Lines)
		told.Lines[0].Laps++
		c.events[i] = &chain.LinesSettled{EventPlace: s.EventPlace, Settlement: &told}
	}
	l, err := read(t, c)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := l.Next(); !errors.Is(err, ledger.ErrForeignDigest) {
		t.Errorf("the epoch with that round: %v", err)
	}
	if _, err := l.Account(operator(0)); !errors.Is(err, ledger.ErrForeignDigest) {
		t.Errorf("an account as of that round: %v", err)
	}
	p, a, err := l.Proof(operator(0))
	if err != nil || a.Points == 0 || a.Points >= before[operator(0)].Points || epoch.Climb(p.Leaf, 0, p.Path) != c.state.Root() {
		t.Errorf("what was settled before: %+v, %v", a, err)
	}
}

// silent gives no answer.
type silent struct{ *contract }

var errSilent = errors.New("no answer")

func (silent) EpochEvents(context.Context, uint64, uint64) ([]chain.EpochEvent, error) {
	return nil, fmt.Errorf("read: %w", errSilent)
}

func TestWhatCantBeReadIsReadAgain(t *testing.T) {
	c := history(t)
	if _, err := func() (*ledger.Ledger, error) {
		f, err := ledger.Follow(silent{c})
		if err != nil {
			return nil, err
		}
		return f.Read(t.Context(), nil)
	}(); !errors.Is(err, errSilent) {
		t.Errorf("a source that doesn't answer: %v", err)
	}
}
