package devnet_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"github.com/proof-of-flops/proof-of-flops/devnet"
)

// aState makes a state with some operators, the last of which lies, and disputes.
func aState(operators, disputes int) devnet.State {
	s := devnet.State{Title: "Round 12: operators check and sign, 66% of the stake has"}
	for i := range operators {
		s.Rows = append(s.Rows, devnet.Row{
			Name: fmt.Sprintf("operator-%d", i+1), Address: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8", Verdict: "OK signed",
			N: 1024, Laps: 117, Rate: 41.9e9, Multiplier: 1.0078, Points: "234",
		})
	}
	if operators > 0 {
		liar := &s.Rows[operators-1]
		liar.Name, liar.Verdict, liar.Fault, liar.Rate, liar.Points = "faulty-wrong-tile", "WRONG_TILE", true, 0, "0"
	}
	for i := range disputes {
		s.Disputes = append(s.Disputes, fmt.Sprintf("round %d, faulty-wrong-tile disputed: no answer yet; 19 blocks to answer", i+1))
	}
	return s
}

func checkSize(t interface {
	Helper()
	Errorf(string, ...any)
}, view string, width, height int) {
	t.Helper()
	lines := strings.Split(view, "\n")
	if len(lines) > height {
		t.Errorf("%d lines are drawn on a screen of %d", len(lines), height)
	}
	for _, l := range lines {
		if w := ansi.StringWidth(l); w > width {
			t.Errorf("%q takes %d columns of %d", l, w, width)
		}
	}
}

func TestViewFitsTheTerminal(t *testing.T) {
	for _, size := range []struct{ width, height int }{{80, 24}, {60, 20}, {140, 40}, {40, 10}} {
		for _, operators := range []int{4, 12, 60} {
			for _, disputes := range []int{0, 2, 30} {
				t.Run(fmt.Sprintf("%dx%d/%d operators/%d disputes", size.width, size.height, operators, disputes), func(t *testing.T) {
					view := devnet.View(aState(operators, disputes), size.width, size.height)
					checkSize(t, view, size.width, size.height)
					all := operators+disputes+2 <= size.height
					if counted := strings.Contains(view, "… and "); counted == all {
						t.Errorf("there is room for all: %t, but a rest is counted: %t\n%s", all, counted, view)
					}
					if !strings.Contains(view, "operator-1 ") {
						t.Errorf("no operator is shown:\n%s", view)
					}
					if disputes > 0 && !strings.Contains(view, "disput") {
						t.Errorf("disputes are not mentioned:\n%s", view)
					}
				})
			}
		}
	}
}

func TestViewOfAnyStateFitsAnyTerminal(t *testing.T) {
	text := rapid.StringOfN(rapid.RuneFrom([]rune("aZ9-_:. \n\t\x1b…×é日本🙂")), 0, 40, -1)
	rapid.Check(t, func(t *rapid.T) {
		s := devnet.State{
			Title: text.Draw(t, "title"), Colour: rapid.Bool().Draw(t, "colour"),
			Disputes: rapid.SliceOfN(text, 0, 70).Draw(t, "disputes"),
		}
		for range rapid.IntRange(0, 70).Draw(t, "operators") {
			s.Rows = append(s.Rows, devnet.Row{
				Name: text.Draw(t, "name"), Address: text.Draw(t, "address"), Verdict: text.Draw(t, "verdict"), Points: text.Draw(t, "points"),
				Fault: rapid.Bool().Draw(t, "fault"), N: rapid.Uint32().Draw(t, "n"), Laps: rapid.Uint64().Draw(t, "laps"),
				Rate: rapid.Float64Range(0, 1e24).Draw(t, "rate"), Multiplier: rapid.Float64Range(0, 1e3).Draw(t, "multiplier"),
			})
		}
		width, height := rapid.IntRange(1, 160).Draw(t, "width"), rapid.IntRange(1, 80).Draw(t, "height")
		checkSize(t, devnet.View(s, width, height), width, height)
	})
}

// TestColumnsAreGivenUpByRank shows the table as a person sees it.
func TestColumnsAreGivenUpByRank(t *testing.T) {
	for width, want := range map[int]string{
		140: `
  operator           address                                     verdict     size n  laps  verified rate  multiplier  points (GiFLOP)
  operator-1         0x70997970C51812dc3A010C7d01b50e0d17dc79C8  OK signed     1024   117   41.9 GFLOP/s     ×1.0078              234
  faulty-wrong-tile  0x70997970C51812dc3A010C7d01b50e0d17dc79C8  WRONG_TILE    1024   117              -     ×1.0078                0`,
		110: `
  operator           address      verdict     size n  laps  verified rate  multiplier  points (GiFLOP)
  operator-1         0x7099…79C8  OK signed     1024   117   41.9 GFLOP/s     ×1.0078              234
  faulty-wrong-tile  0x7099…79C8  WRONG_TILE    1024   117              -     ×1.0078                0`,
		80: `
  operator           verdict     laps  verified rate  points (GiFLOP)
  operator-1         OK signed    117   41.9 GFLOP/s              234
  faulty-wrong-tile  WRONG_TILE   117              -                0`,
		40: `
  operator           verdict
  operator-1         OK signed
  faulty-wrong-tile  WRONG_TILE`,
		20: `
  operator
  operator-1
  faulty-wrong-tile`,
	} {
		s := aState(2, 0)
		s.Title = ""
		if got := devnet.Table(s, width); got != want {
			t.Errorf("at %d columns, got\n%s\nwant%s", width, got, want)
		}
	}
}

func TestRestIsCountedByVerdict(t *testing.T) {
	s := aState(60, 5)
	got := strings.Split(devnet.View(s, 80, 10), "\n")
	if want := "  … and 56 more operators: 55 OK signed, 1 WRONG_TILE"; got[6] != want {
		t.Errorf("operators: got %q, want %q", got[6], want)
	}
	if want := "  … and 3 more open disputes"; got[9] != want {
		t.Errorf("disputes: got %q, want %q", got[9], want)
	}
}
