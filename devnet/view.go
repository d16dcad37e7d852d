package devnet

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/charmbracelet/x/ansi"

	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A State is what a person sees of a network at one moment.
type State struct {
	Title    string
	Rows     []Row
	Disputes []string // a line for each open dispute
	Colour   bool     // whether to use SGR sequences
}

// A Row is one operator.
type Row struct {
	Name       string
	Address    string // with EIP-55's checksum
	Verdict    string
	Fault      bool // whether the verdict is anything but OK
	N          uint32
	Laps       uint64
	Rate       float64 // verified FLOP/s
	Multiplier float64
	Points     string // GiFLOP
}

// A column is one column of the table. Columns appear in their order; where they
// don't all fit, those of the highest rank are left out first.
type column struct {
	title string
	rank  int
	right bool
	cell  func(Row) string
}

var columns = []column{
	{title: "operator", rank: 0, cell: func(r Row) string { return r.Name }},
	{title: "address", rank: 7, cell: func(r Row) string { return abbreviate(r.Address) }},
	{title: "verdict", rank: 1, cell: func(r Row) string { return r.Verdict }},
	{title: "size n", rank: 6, right: true, cell: func(r Row) string { return count(uint64(r.N)) }},
	{title: "laps", rank: 4, right: true, cell: func(r Row) string { return count(r.Laps) }},
	{title: "verified rate", rank: 2, right: true, cell: func(r Row) string { return rate(r.Rate) }},
	{title: "multiplier", rank: 5, right: true, cell: func(r Row) string { return fmt.Sprintf("×%.4f", r.Multiplier) }},
	{title: "points (GiFLOP)", rank: 3, right: true, cell: func(r Row) string { return r.Points }},
}

// addressColumn has the whole address; it replaces the abbreviation where it fits.
var addressColumn = column{title: "address", rank: 7, cell: func(r Row) string { return r.Address }}

// columnGap is the number of spaces before each column.
const columnGap = 2

const (
	bold  = "1"
	faint = "2"
	red   = "31"
)

// View draws a state in at most height lines of at most width columns. A line
// counts what there is no room for. No newline follows the last line.
func View(s State, width, height int) string {
	width, height = max(1, width), max(1, height)
	lines := []string{s.paint(bold, fit(s.Title, width))}
	if room := height - 1; room > 0 {
		disputes := s.disputes(width, room)
		lines = append(lines, s.operators(width, room-len(disputes))...)
		lines = append(lines, disputes...)
	}
	return strings.Join(lines, "\n")
}

// Table draws a state in at most width columns, however many lines it takes.
func Table(s State, width int) string { return View(s, width, len(s.Rows)+len(s.Disputes)+2) }

// disputes are the lines of the open disputes: all of them if there is room beside
// the operators, and otherwise what fits into a third of the room.
func (s State) disputes(width, room int) []string {
	if free := room - len(s.Rows) - 1; len(s.Disputes) > free {
		room = min(len(s.Disputes), max(free, room/3))
	}
	return listed(s.Disputes, room, func(d string) string { return fit("  "+d, width) }, func(hidden []string) string {
		return fit(fmt.Sprintf("  … and %d more open disputes", len(hidden)), width)
	})
}

// operators are the lines of the operators' table.
func (s State) operators(width, room int) []string {
	if room <= 0 || len(s.Rows) == 0 {
		return nil
	}
	header, line := s.layout(width)
	hidden := func(rows []Row) string { return fit("  … and "+tally(rows, " more"), width) }
	if room == 1 {
		return []string{fit("  "+tally(s.Rows, ""), width)}
	}
	return append([]string{header}, listed(s.Rows, room-1, line, hidden)...)
}

// listed draws as many items as there is room for. If there isn't room for all,
// the last line counts the rest.
func listed[T any](items []T, room int, line func(T) string, rest func([]T) string) []string {
	if room <= 0 || len(items) == 0 {
		return nil
	}
	shown := len(items)
	if shown > room {
		shown = room - 1
	}
	var lines []string
	for _, item := range items[:shown] {
		lines = append(lines, line(item))
	}
	if shown < len(items) {
		lines = append(lines, rest(items[shown:]))
	}
	return lines
}

// tally counts operators, in all and by verdict.
func tally(rows []Row, more string) string {
	by := make(map[string]int)
	for _, r := range rows {
		by[r.Verdict]++
	}
	var parts []string
	for _, v := range slices.Sorted(maps.Keys(by)) {
		if v != undecided {
			parts = append(parts, fmt.Sprintf("%d %s", by[v], v))
		}
	}
	out := fmt.Sprintf("%d%s operators", len(rows), more)
	if len(rows) == 1 {
		out = strings.TrimSuffix(out, "s")
	}
	if len(parts) > 0 {
		out += ": " + strings.Join(parts, ", ")
	}
	return out
}

// layout chooses the columns for a width. It returns the header and the function
// that draws a row.
func (s State) layout(width int) (header string, line func(Row) string) {
	chosen := slices.Clone(columns)
	widths := s.widths(chosen)
	for len(chosen) > 1 && total(widths) > width {
		last := 0
		for i := range chosen {
			if chosen[i].rank > chosen[last].rank {
				last = i
			}
		}
		chosen = slices.Delete(chosen, last, last+1)
		widths = slices.Delete(widths, last, last+1)
	}
	if len(chosen) == len(columns) {
		whole := slices.Clone(chosen)
		whole[1] = addressColumn
		if w := s.widths(whole); total(w) <= width {
			chosen, widths = whole, w
		}
	}
	draw := func(cell func(int) string) string {
		var b strings.Builder
		for i, c := range chosen {
			text := cell(i)
			pad := strings.Repeat(" ", widths[i]-ansi.StringWidth(text))
			b.WriteString(strings.Repeat(" ", columnGap))
			if c.right {
				text = pad + text
			} else if i < len(chosen)-1 {
				text += pad
			}
			b.WriteString(text)
		}
		return fit(b.String(), width)
	}
	header = s.paint(faint, draw(func(i int) string { return chosen[i].title }))
	return header, func(r Row) string {
		text := draw(func(i int) string { return chosen[i].cell(r) })
		if r.Fault {
			text = s.paint(red, text)
		}
		return text
	}
}

// widths are those that the columns need.
func (s State) widths(of []column) []int {
	widths := make([]int, len(of))
	for i, c := range of {
		widths[i] = ansi.StringWidth(c.title)
		for _, r := range s.Rows {
			widths[i] = max(widths[i], ansi.StringWidth(c.cell(r)))
		}
	}
	return widths
}

func total(widths []int) int {
	sum := 0
	for _, w := range widths {
		sum += columnGap + w
	}
	return sum
}

// fit turns a text into one line of at most width columns.
func fit(s string, width int) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r >= 0x80 && r < 0xa0 {
			return ' '
		}
		return r
	}, s)
	return ansi.Truncate(s, width, "…")
}

func (s State) paint(sgr, text string) string {
	if !s.Colour {
		return text
	}
	return "\x1b[" + sgr + "m" + text + "\x1b[m"
}

// undecided is shown for an operator without a verdict so far.
const undecided = "…"

// Live follows the newest round for a person.
type Live struct {
	n         *Network
	round     uint64
	operators []Operator // registered when the round opened
}

// NewLive makes a Live that has read nothing yet.
func (n *Network) NewLive() *Live { return &Live{n: n, operators: n.Operators} }

// Look returns the state of the newest round, with the balances of the last report
// and the open disputes.
func (l *Live) Look(ctx context.Context, last *RoundReport, disputes []string) State {
	s := l.n.Status(ctx)
	if s != nil && s.RoundId != l.round {
		if operators, err := l.n.OperatorsAt(ctx, s.OpenBlock); err == nil { // otherwise the next Look tries again
			l.round, l.operators = s.RoundId, operators
		}
	}
	return stateOf(l.operators, s, last, disputes, time.Now())
}

func stateOf(operators []Operator, s *pofv1.RoundStatus, last *RoundReport, disputes []string, now time.Time) State {
	outcomes := make(map[flops.Address]*pofv1.OperatorOutcome)
	for _, o := range s.GetOperators() {
		if len(o.Operator) == 20 {
			outcomes[flops.Address(o.Operator)] = o
		}
	}
	reports := make(map[string]OperatorReport)
	if last != nil {
		for _, o := range last.Operators {
			reports[o.Address] = o
		}
	}
	out := State{Title: "Waiting for the first round", Disputes: disputes}
	switch {
	case s != nil:
		out.Title = fmt.Sprintf("Round %d: %s", s.RoundId, phase(s, now))
	case last != nil:
		out.Title = fmt.Sprintf("After round %d: the aggregator doesn't answer", last.ID)
	}
	for _, op := range operators {
		r := Row{Name: op.Name, Address: checksummed(op.Address), Verdict: undecided, Points: "0", Multiplier: 1}
		if o := outcomes[op.Address]; o != nil {
			r.N, r.Laps = o.N, o.Laps
			if o.Code != 0 {
				r.Verdict, r.Fault = o.Name, flops.Verdict(o.Code) != flops.VerdictOK
			}
			if o.Signed {
				r.Verdict += " signed"
			}
		}
		if o, ok := reports[r.Address]; ok {
			r.Points, r.Rate, r.Multiplier = o.Points, o.Rate, o.Multiplier
		}
		out.Rows = append(out.Rows, r)
	}
	return out
}

// State is what a person sees of a round that has ended.
func (r *RoundReport) State() State {
	var out State
	ok, sum := 0, 0.0
	for _, o := range r.Operators {
		out.Rows = append(out.Rows, Row{
			Name: o.Name, Address: o.Address, Verdict: o.Verdict.String(), Fault: o.Verdict != flops.VerdictOK,
			N: o.N, Laps: o.Laps, Rate: o.Rate, Multiplier: o.Multiplier, Points: o.Points,
		})
		if o.Verdict == flops.VerdictOK {
			ok++
			sum += o.Rate
		}
	}
	out.Title = fmt.Sprintf("Round %d settled: %d of %s OK, %s verified", r.ID, ok, plural(len(r.Operators), "operator"), rate(sum))
	if !r.Settled {
		out.Title = fmt.Sprintf("Round %d is void: %s", r.ID, r.Note)
	}
	return out
}

// phase describes a round's phase, and the time left in it.
func phase(s *pofv1.RoundStatus, now time.Time) string {
	left := func(unix uint64) string {
		return fmt.Sprintf("%.0f s left", max(0, time.Unix(int64(unix), 0).Sub(now).Seconds()))
	}
	switch s.Phase {
	case pofv1.Phase_PHASE_OPEN:
		return "open, waiting for its salt"
	case pofv1.Phase_PHASE_WORK:
		return "operators work, " + left(s.FreezeTime)
	case pofv1.Phase_PHASE_FROZEN:
		return "commitments frozen, waiting for the sample block"
	case pofv1.Phase_PHASE_REVEAL:
		return "operators reveal, " + left(s.RevealDeadline)
	case pofv1.Phase_PHASE_SIGN:
		return fmt.Sprintf("operators check and sign, %d%% of the stake has", s.SignedPercent)
	case pofv1.Phase_PHASE_SETTLE:
		return fmt.Sprintf("settling with %d%% of the stake", s.SignedPercent)
	case pofv1.Phase_PHASE_SETTLED:
		return "settled; the next one opens soon"
	case pofv1.Phase_PHASE_VOID:
		return "void: " + s.Note
	case pofv1.Phase_PHASE_UNSPECIFIED:
	}
	return "unknown"
}

// rate writes FLOP/s with a prefix.
func rate(v float64) string {
	if v == 0 {
		return "-"
	}
	units := []string{"", "k", "M", "G", "T", "P", "E"}
	i := 0
	for v >= 999.95 && i < len(units)-1 { // would be written 1000.0
		v, i = v/1000, i+1
	}
	return fmt.Sprintf("%.1f %sFLOP/s", v, units[i])
}

// count writes a number, or a dash for 0.
func count(v uint64) string {
	if v == 0 {
		return "-"
	}
	return strconv.FormatUint(v, 10)
}

func plural(n int, word string) string {
	if n == 1 {
		return "1 " + word
	}
	return fmt.Sprintf("%d %ss", n, word)
}
