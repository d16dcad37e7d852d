package epochfollow_test

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
	"github.com/proof-of-flops/proof-of-flops/epochfollow"
	"github.com/proof-of-flops/proof-of-flops/epochfollow/epochtest"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

func lineOf(t *rapid.T, operator flops.Address) flops.Line {
	verdict := rapid.SampledFrom([]flops.Verdict{flops.VerdictOK, flops.VerdictOK, flops.VerdictOK, flops.VerdictNoReveal, flops.VerdictWrongTile}).Draw(t, "verdict")
	return flops.Line{
		Operator: operator, N: 1 << rapid.IntRange(8, 12).Draw(t, "log n"), Laps: rapid.Uint64Range(1, 1000).Draw(t, "laps"), Verdict: verdict,
	}
}

// act does one thing that can happen on chain.
func act(t *rapid.T, c *epochtest.Contract) {
	someone := func(label string) flops.Address { return epochtest.Operator(rapid.IntRange(0, 9).Draw(t, label)) }
	switch rapid.SampledFrom([]string{"round", "round", "round", "join", "fault", "settle", "settle", "release", "wait"}).Draw(t, "act") {
	case "round":
		var lines []flops.Line
		for i := range 10 {
			if rapid.IntRange(0, 2).Draw(t, "works") > 0 {
				lines = append(lines, lineOf(t, epochtest.Operator(i)))
			}
		}
		if len(lines) == 0 {
			lines = append(lines, lineOf(t, epochtest.Operator(0)))
		}
		c.Round(lines, rapid.SampledFrom([]flops.Address{{}, epochtest.Operator(8), epochtest.Operator(9)}).Draw(t, "late"))
	case "join":
		c.Join(someone("joins"))
	case "fault":
		c.Fault(someone("faulty"), someone("opener"), rapid.Uint64Range(0, 100_000).Draw(t, "work"))
	case "settle":
		c.Settle()
	case "release":
		c.Release(someone("leaves"))
	case "wait":
		c.Block += uint64(rapid.IntRange(1, 100).Draw(t, "blocks"))
	}
}

// same fails unless the ledger is the contract's.
func same(t interface {
	Helper()
	Fatalf(string, ...any)
}, c *epochtest.Contract, l *epochfollow.Ledger) {
	t.Helper()
	if l.Root() != c.State.Root() || l.Settled() != c.State.Steps() {
		t.Fatalf("%d steps are settled with root %s, not %d with %s", l.Settled(), epoch.Bytes(l.Root()), c.State.Steps(), epoch.Bytes(c.State.Root()))
	}
	if steps, whole := l.Pending(); steps != len(c.Pending) || whole != (len(c.Pending)+int(c.State.Steps()%epochtest.StepsPerEpoch) >= epochtest.StepsPerEpoch) {
		t.Fatalf("%d steps are pending (%t), not %d", steps, whole, len(c.Pending))
	}
	for i := range 10 {
		got, err := l.Account(epochtest.Operator(i))
		if _, held := c.SlotOf(epochtest.Operator(i)); !held {
			if !errors.Is(err, epochfollow.ErrNoSlot) {
				t.Fatalf("%s has no slot, but %+v, %v", epochtest.Operator(i), got, err)
			}
			continue
		}
		if want := c.Direct[epochtest.Operator(i)]; err != nil || got != want {
			t.Fatalf("%s is %+v (%v), a direct ledger has %+v", epochtest.Operator(i), got, err, want)
		}
	}
}

func TestAccountsAreThoseOfADirectLedger(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		c := epochtest.New(t)
		f, err := epochfollow.New(c)
		if err != nil {
			rt.Fatal(err)
		}
		for range rapid.IntRange(1, 40).Draw(rt, "acts") {
			act(rt, c)
			if rapid.IntRange(0, 3).Draw(rt, "read") > 0 {
				continue
			}
			l, err := f.Read(t.Context(), nil)
			if err != nil {
				rt.Fatal(err)
			}
			same(rt, c, l)
		}
		var reported []uint64
		l, err := f.Read(t.Context(), func(done, total uint64) { reported = append(reported, done, total) })
		if err != nil {
			rt.Fatal(err)
		}
		same(rt, c, l)
		if n := len(reported); n < 2 || reported[n-2] != reported[n-1] || !slices.IsSorted(evens(reported)) {
			rt.Fatalf("progress was reported as %d", reported)
		}
		for settled := l.Settled(); ; settled = l.Settled() {
			batch, err := l.Next()
			if errors.Is(err, epochfollow.ErrNothingPending) {
				break
			}
			if err != nil {
				rt.Fatal(err)
			}
			c.Settle()
			if batch.FromStep != settled || batch.Public.NewRoot != c.State.Root() || batch.Public.AccTo != c.State.Accumulator() {
				rt.Fatalf("the next proof must prove %+v", batch.Public)
			}
			if l, err = f.Read(t.Context(), nil); err != nil {
				rt.Fatal(err)
			}
		}
		for i := range 10 {
			p, a, err := l.Proof(epochtest.Operator(i))
			if slot, held := c.SlotOf(epochtest.Operator(i)); !held {
				if !errors.Is(err, epochfollow.ErrNoSlot) {
					rt.Fatalf("%s has no slot, but %v", epochtest.Operator(i), err)
				}
			} else if err != nil || a != c.Direct[epochtest.Operator(i)] || epoch.Climb(p.Leaf, slot, p.Path) != c.State.Root() {
				rt.Fatalf("the proof of %s shows %+v, %v", epochtest.Operator(i), a, err)
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

// history is a contract with every kind of event.
func history(t *testing.T) *epochtest.Contract {
	t.Helper()
	c := epochtest.New(t)
	for i := range 4 {
		c.Join(epochtest.Operator(i))
	}
	for i := range 5 {
		var lines []flops.Line
		for k := range 4 {
			lines = append(lines, flops.Line{Operator: epochtest.Operator(k), N: 1024, Laps: uint64(10 + i + k), Verdict: flops.VerdictOK})
		}
		c.Round(lines, flops.Address{})
		if i == 3 {
			c.Fault(epochtest.Operator(1), epochtest.Operator(2), 20)
		}
	}
	c.Settle()
	return c
}

func read(t *testing.T, c *epochtest.Contract) (*epochfollow.Ledger, error) {
	t.Helper()
	f, err := epochfollow.New(c)
	if err != nil {
		t.Fatal(err)
	}
	return f.Read(t.Context(), nil)
}

func TestNoEventCanBeLeftOutUnnoticed(t *testing.T) {
	c := history(t)
	all := c.Events
	for i, left := range all {
		c.Events = slices.Delete(slices.Clone(all), i, i+1)
		l, err := read(t, c)
		if err == nil { // it has the contract's root, but lines in other slots
			_, err = l.Next()
		}
		want := epochfollow.ErrEvents
		if _, opening := left.(*chain.RoundBegun); opening {
			want = nil // no line is by an operator that joined meanwhile
		}
		if want != nil && !errors.Is(err, want) {
			t.Errorf("without %T in block %d: %v", left, left.At().Block, err)
		}
	}
}

func TestAfterAReorganisationTheLedgerIsReadFromTheDeployment(t *testing.T) {
	c := history(t)
	f, err := epochfollow.New(c)
	if err != nil {
		t.Fatal(err)
	}
	c.Block += 200 // so that all of it is kept
	if _, err := f.Read(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	other := epochtest.New(t)
	other.Join(epochtest.Operator(5))
	other.Block = c.Block
	for range 4 {
		other.Round([]flops.Line{{Operator: epochtest.Operator(5), N: 256, Laps: 3, Verdict: flops.VerdictOK}}, flops.Address{})
	}
	*c = *other
	for range 2 { // the first time, endpoints may just disagree
		if _, err := f.Read(t.Context(), nil); !errors.Is(err, epochfollow.ErrEvents) {
			t.Errorf("events of another chain: %v", err)
		}
	}
	l, err := f.Read(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	same(t, c, l)
}

func TestADigestThatIsNotItsLinesStopsProofsOnly(t *testing.T) {
	c := history(t)
	before := maps.Clone(c.Direct)
	for i, e := range c.Events {
		s, ok := e.(*chain.LinesSettled)
		if !ok || s.Settlement.SettledIndex != 5 {
			continue
		}
		changed := *s.Settlement
		changed.Lines = slices.Clone(changed.Lines)
		changed.Lines[0].Laps++
		c.Events[i] = &chain.LinesSettled{EventPlace: s.EventPlace, Settlement: &changed}
	}
	l, err := read(t, c)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := l.Next(); !errors.Is(err, epochfollow.ErrForeignDigest) {
		t.Errorf("the epoch with that round: %v", err)
	}
	if _, err := l.Account(epochtest.Operator(0)); !errors.Is(err, epochfollow.ErrForeignDigest) {
		t.Errorf("an account as of that round: %v", err)
	}
	p, a, err := l.Proof(epochtest.Operator(0))
	if err != nil || a.Points == 0 || a.Points >= before[epochtest.Operator(0)].Points || epoch.Climb(p.Leaf, 0, p.Path) != c.State.Root() {
		t.Errorf("what was settled before: %+v, %v", a, err)
	}
}

func TestOneLieAboutSlotsIsForgotten(t *testing.T) {
	c := history(t)
	f, err := epochfollow.New(c)
	if err != nil {
		t.Fatal(err)
	}
	c.Block += 200 // so that all of it would be kept
	all := c.Events
	c.Events = slices.DeleteFunc(slices.Clone(all), func(e chain.EpochEvent) bool {
		taken, ok := e.(*chain.SlotTaken)
		return ok && taken.Account == epochtest.Operator(1)
	})
	if _, err := f.Read(t.Context(), nil); !errors.Is(err, epochfollow.ErrEvents) {
		t.Errorf("without a slot that was taken: %v", err)
	}
	c.Events = all
	l, err := f.Read(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	same(t, c, l)
}

func TestStepsSettledBySecretValuesAreNamed(t *testing.T) {
	c := history(t)
	for i, e := range c.Events { // the digest that was signed in the second round is not that of its lines
		if s, ok := e.(*chain.LinesSettled); ok && s.Settlement.SettledIndex == 2 {
			changed := *s.Settlement
			changed.Lines = slices.Clone(changed.Lines)
			changed.Lines[0].Laps++
			c.Events[i] = &chain.LinesSettled{EventPlace: s.EventPlace, Settlement: &changed}
		}
	}
	if _, err := read(t, c); !errors.Is(err, epochfollow.ErrForeignDigest) || errors.Is(err, epochfollow.ErrEvents) {
		t.Errorf("an epoch was settled by somebody who knows the values: %v", err)
	}
}

// silent doesn't answer requests for events.
type silent struct{ *epochtest.Contract }

var errSilent = errors.New("no answer")

func (silent) EpochEvents(context.Context, uint64, uint64) ([]chain.EpochEvent, error) {
	return nil, fmt.Errorf("read: %w", errSilent)
}

func TestWhatCantBeReadIsReadAgain(t *testing.T) {
	c := history(t)
	if _, err := func() (*epochfollow.Ledger, error) {
		f, err := epochfollow.New(silent{c})
		if err != nil {
			return nil, err
		}
		return f.Read(t.Context(), nil)
	}(); !errors.Is(err, errSilent) {
		t.Errorf("a source that doesn't answer: %v", err)
	}
}
