package devnet

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// An emulator is a terminal for single-width characters that rewraps its lines
// when it is resized, as most do.
type emulator struct {
	width, height int
	rows          []emulatedRow // scrollback and screen
	top           int           // the screen's first row
	row, col      int           // the cursor
	autowrap      bool
}

type emulatedRow struct {
	text    []rune
	wrapped bool // whether it continues in the next row
}

func newEmulator(width, height int) *emulator {
	return &emulator{width: width, height: height, rows: make([]emulatedRow, 1), autowrap: true}
}

var sequence = regexp.MustCompile(`^\x1b\[(\??)(\d*)([A-Za-z])`)

func (e *emulator) Write(b []byte) (int, error) {
	for s := string(b); s != ""; {
		r, size := utf8.DecodeRuneInString(s)
		if r == '\x1b' {
			m := sequence.FindStringSubmatch(s)
			n, _ := strconv.Atoi(m[2])
			e.control(m[1]+m[3], n)
			s = s[len(m[0]):]
			continue
		}
		s = s[size:]
		switch r {
		case '\r':
			e.col = 0
		case '\n': // the terminal's driver makes \r\n of it
			e.col = 0
			e.down(false)
		default:
			e.put(r)
		}
	}
	return len(b), nil
}

func (e *emulator) control(command string, n int) {
	switch command {
	case "A":
		e.row = max(e.top, e.row-max(1, n))
	case "J":
		e.erase()
		e.rows = e.rows[:e.row+1]
	case "K":
		e.erase()
	case "?h", "?l":
		if n == 7 {
			e.autowrap = command == "?h"
		}
	case "m":
	default:
		panic("the emulator doesn't know " + command)
	}
}

// erase clears the rest of the cursor's row. After a full row the cursor is on the
// row's last character, and that is cleared too.
func (e *emulator) erase() {
	r := &e.rows[e.row]
	r.text, r.wrapped = r.text[:min(e.col, e.width-1, len(r.text))], false
}

func (e *emulator) down(wrapped bool) {
	e.rows[e.row].wrapped = wrapped
	e.row++
	if e.row == len(e.rows) {
		e.rows = append(e.rows, emulatedRow{})
	}
	e.top = max(e.top, e.row-e.height+1)
}

func (e *emulator) put(r rune) {
	if e.col == e.width {
		if !e.autowrap {
			e.col--
		} else {
			e.down(true)
			e.col = 0
		}
	}
	t := &e.rows[e.row].text
	for len(*t) <= e.col {
		*t = append(*t, ' ')
	}
	(*t)[e.col] = r
	e.col++
}

// resize rewraps the lines. The cursor, which must be at a row's start, stays on
// its character, and rows below it are dropped before rows above it.
func (e *emulator) resize(width, height int) {
	var rows []emulatedRow
	row := 0
	for i := 0; i < len(e.rows); i++ {
		line, at := []rune(nil), -1
		for ; ; i++ {
			if i == e.row {
				at = len(line)
			}
			line = append(line, e.rows[i].text...)
			if !e.rows[i].wrapped {
				break
			}
		}
		if at >= 0 {
			row = len(rows) + at/width
		}
		for len(line) > width {
			rows = append(rows, emulatedRow{line[:width:width], true})
			line = line[width:]
		}
		rows = append(rows, emulatedRow{text: line})
	}
	e.rows, e.row, e.width, e.height = rows, row, width, height
	e.top = max(0, min(e.row, len(rows)-height))
	e.rows = e.rows[:min(len(rows), e.top+height)]
}

// lines are all lines of scrollback and screen, as they were written.
func (e *emulator) lines() []string {
	var out []string
	line := ""
	for _, r := range e.rows {
		line += string(r.text)
		if !r.wrapped {
			out = append(out, strings.TrimRight(line, " "))
			line = ""
		}
	}
	return out
}

func (e *emulator) size() (width, height int, err error) { return e.width, e.height, nil }

// TestResizedTerminalKeepsWhatWasSaidAndOneView expects everything that was said
// once, above the newest view, however the terminal was resized meanwhile.
func TestResizedTerminalKeepsWhatWasSaidAndOneView(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		size := func() (int, int) {
			return rapid.IntRange(20, 150).Draw(t, "width"), rapid.IntRange(8, 40).Draw(t, "height")
		}
		e := newEmulator(size())
		s := &Screen{out: e, size: e.size}
		var said []string
		var state State
		t.Repeat(map[string]func(*rapid.T){
			"say": func(t *rapid.T) {
				if rapid.Bool().Draw(t, "resized") && state.Title != "" {
					e.resize(size())
				}
				line := fmt.Sprintf("said %d %s.", len(said), strings.Repeat("x", rapid.IntRange(0, 200).Draw(t, "length")))
				s.Print(line)
				said = append(said, line)
			},
			"draw": func(t *rapid.T) {
				state = State{Title: fmt.Sprintf("view after %d", len(said))}
				for i := range rapid.IntRange(0, 50).Draw(t, "rows") {
					state.Rows = append(state.Rows, Row{Name: fmt.Sprint("operator-", i), Verdict: "OK", Points: "1"})
				}
				s.Draw(state)
			},
			"resize": func(t *rapid.T) {
				if state.Title == "" {
					return // the cursor isn't parked before the first view
				}
				e.resize(size())
			},
			"": func(t *rapid.T) {
				if state.Title == "" {
					return
				}
				s.Draw(state)
				want := append(append([]string(nil), said...), strings.Split(View(state, e.width, e.height), "\n")...)
				got := e.lines()
				if strings.Join(got, "\n") != strings.Join(want, "\n") {
					t.Fatalf("at %d x %d the terminal shows\n%s\nwant\n%s", e.width, e.height, strings.Join(got, "\n"), strings.Join(want, "\n"))
				}
			},
		})
	})
}

func TestClosedScreenLeavesWhatWasSaid(t *testing.T) {
	e := newEmulator(80, 24)
	s := &Screen{out: e, size: e.size}
	s.Print("first")
	s.Draw(State{Title: "view"})
	s.Close()
	s.Draw(State{Title: "too late"})
	s.Print("last")
	if got := strings.Join(e.lines(), "\n"); got != "first\nlast\n" {
		t.Errorf("the terminal shows %q", got)
	}
}

func TestSentencesAreWrappedBetweenWords(t *testing.T) {
	e := newEmulator(30, 10)
	s := &Screen{out: e, size: e.size}
	s.Say("  operator-1: No commitment came in time, so it has no line.\nAll others are right, as they were before.")
	s.Print("a-command --with=an-argument --and=another")
	want := "  operator-1: No commitment\n    came in time, so it has no\n    line.\nAll others are right, as they\nwere before.\na-command --with=an-argument --and=another\n"
	if got := strings.Join(e.lines(), "\n"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func aReport(id uint64) *RoundReport {
	return &RoundReport{ID: id, Settled: true, Operators: []OperatorReport{
		{Name: "operator-1", Address: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8", Verdict: flops.VerdictOK, N: 1024, Laps: 117, Rate: 41.9e9, Multiplier: 1, Points: "234"},
		{Name: "operator-2", Address: "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC", Verdict: flops.RefusedNoCommit, Multiplier: 1, Points: "0", Sentence: "No commitment came."},
	}}
}

// TestFilesGetOneTableARound expects neither a live view nor control characters in
// a file.
func TestFilesGetOneTableARound(t *testing.T) {
	f, err := os.Create(filepath.Join(t.TempDir(), "out"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close() //nolint:errcheck // a test's
	s := NewScreen(f)
	s.Say("Starting.")
	s.Draw(State{Title: "live"})
	s.Ended(aReport(1))
	s.Draw(State{Title: "live"})
	s.Close()
	got, err := os.ReadFile(f.Name())
	if err != nil {
		t.Fatal(err)
	}
	const want = `Starting.
Round 1 settled: 1 of 2 operators OK, 41.9 GFLOP/s verified
  operator    address      verdict    size n  laps  verified rate  multiplier  points (GiFLOP)
  operator-1  0x7099…79C8  OK           1024   117   41.9 GFLOP/s     ×1.0000              234
  operator-2  0x3C44…93BC  NO_COMMIT       -     -              -     ×1.0000                0
  operator-2: No commitment came.

`
	if string(got) != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestEndedRoundStaysOnceOnATerminal(t *testing.T) {
	var raw bytes.Buffer
	e := newEmulator(60, 20)
	s := &Screen{out: e, size: e.size}
	for id := uint64(1); id <= 3; id++ {
		s.Draw(State{Title: fmt.Sprintf("Round %d: operators work", id)})
		s.Ended(aReport(id))
		e.resize(60-int(id), 20+int(id))
	}
	fmt.Fprint(&raw, strings.Join(e.lines(), "\n"))
	for id := 1; id <= 3; id++ {
		if n := strings.Count(raw.String(), fmt.Sprintf("Round %d settled", id)); n != 1 {
			t.Errorf("the table of round %d appears %d times:\n%s", id, n, &raw)
		}
	}
	if n := strings.Count(raw.String(), "operators work"); n != 1 {
		t.Errorf("%d views are shown:\n%s", n, &raw)
	}
}
