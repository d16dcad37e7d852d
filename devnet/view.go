package devnet

import (
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A View shows a network to a person. On a terminal it redraws itself in
// place; elsewhere it prints a table when a round ends.
type View struct {
	out   io.Writer
	live  bool
	lines int // drawn last
}

// NewView makes a view; live says that out is a terminal.
func NewView(out io.Writer, live bool) *View { return &View{out: out, live: live} }

// Say prints a line that stays.
func (v *View) Say(format string, args ...any) {
	v.clear()
	fmt.Fprintf(v.out, format+"\n", args...)
}

// Ended prints the table of a round that has ended.
func (v *View) Ended(r *RoundReport) {
	v.clear()
	title := fmt.Sprintf("Round %d settled", r.ID)
	if !r.Settled {
		title = fmt.Sprintf("Round %d is void: %s", r.ID, r.Note)
	}
	var rows []row
	for _, o := range r.Operators {
		rows = append(rows, row{
			name: o.Name, address: o.Address, verdict: o.Verdict.String(), n: o.N, laps: o.Laps,
			rate: rate(o.Rate), multiplier: fmt.Sprintf("%.4f", o.Multiplier), points: o.Points,
		})
	}
	fmt.Fprintln(v.out, table(title, rows))
	for _, o := range r.Operators {
		if o.Verdict != flops.VerdictOK {
			fmt.Fprintf(v.out, "  %s: %s\n", o.Name, o.Sentence)
		}
	}
	fmt.Fprintln(v.out)
}

// Now draws how the newest round stands, with the balances of the last report,
// and the open disputes.
func (v *View) Now(members []Member, s *pofv1.RoundStatus, last *RoundReport, disputes []string, now time.Time) {
	if !v.live {
		return
	}
	outcomes := make(map[flops.Address]*pofv1.OperatorOutcome)
	for _, o := range s.GetOperators() {
		if len(o.Operator) == 20 {
			outcomes[flops.Address(o.Operator)] = o
		}
	}
	var rows []row
	for i, m := range members {
		r := row{name: m.Name, address: common.Address(m.Address).Hex(), verdict: "…", points: "0", multiplier: "1.0000"}
		if o := outcomes[m.Address]; o != nil {
			r.n, r.laps = o.N, o.Laps
			if o.Code != 0 {
				r.verdict = o.Name
			}
			if o.Signed {
				r.verdict += " ✓signed"
			}
		}
		if last != nil {
			r.points, r.rate, r.multiplier = last.Operators[i].Points, rate(last.Operators[i].Rate), fmt.Sprintf("%.4f", last.Operators[i].Multiplier)
		}
		rows = append(rows, r)
	}
	title := "Waiting for the first round"
	if s != nil {
		title = fmt.Sprintf("Round %d: %s", s.RoundId, phase(s, now))
	}
	text := table(title, rows)
	for _, d := range disputes {
		text += "  " + d + "\n"
	}
	v.clear()
	fmt.Fprint(v.out, text)
	v.lines = strings.Count(text, "\n")
}

// clear removes what was drawn last.
func (v *View) clear() {
	if v.lines > 0 {
		fmt.Fprintf(v.out, "\x1b[%dA\x1b[J", v.lines)
		v.lines = 0
	}
}

type row struct {
	name, address, verdict string
	n                      uint32
	laps                   uint64
	rate, multiplier       string
	points                 string
}

func table(title string, rows []row) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n", title)
	fmt.Fprintf(&b, "  %-22s %-42s %-18s %6s %7s %14s %10s %12s\n", "operator", "address", "verdict", "n", "laps", "rate", "multiplier", "points")
	for _, r := range rows {
		fmt.Fprintf(&b, "  %-22s %-42s %-18s %6d %7d %14s %10s %12s\n", r.name, r.address, r.verdict, r.n, r.laps, r.rate, r.multiplier, r.points)
	}
	return b.String()
}

// phase says what a round does and for how long still.
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
	units := []string{"", "k", "M", "G", "T", "P", "E"}
	i := 0
	for v >= 1000 && i < len(units)-1 {
		v, i = v/1000, i+1
	}
	return fmt.Sprintf("%.1f %sFLOP/s", v, units[i])
}
