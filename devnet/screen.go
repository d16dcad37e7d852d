package devnet

import (
	"fmt"
	"io"
	"os"
	"strings"
	"sync"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/term"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// plainWidth is the width of tables that no terminal limits.
const plainWidth = 100

// A Screen shows a network to a person. Lines that stay scroll by; on a terminal,
// a live view below them is redrawn in place.
//
// The view is part of the normal screen, since what stays belongs in the
// terminal's scrollback. While the view is shown, the cursor is parked on its
// first cell. Terminals that rewrap their lines when they are resized keep the
// cursor on its character. So the view, however it is wrapped by then, goes from
// the cursor to the end of the screen, and redrawing begins at the cursor. A view
// counted in lines, with the cursor below it, can't be found after a resize:
// Bubble Tea 2.1.1, drawn inline, leaves the old view behind each time the window
// becomes narrower. There is no input, so nothing more of such a library is needed.
type Screen struct {
	out    io.Writer
	size   func() (width, height int, err error) // nil if out is no terminal
	colour bool

	mu      sync.Mutex
	live    *State // what the view shows; nil if there is no view
	restore func() // undoes quiet; nil once called
}

// NewScreen makes a screen that writes to a file. The live view needs a terminal
// that understands cursor movements and has this process in the foreground.
func NewScreen(f *os.File) *Screen {
	s := &Screen{out: f}
	fd := int(f.Fd())
	if !term.IsTerminal(fd) || os.Getenv("TERM") == "dumb" || !foreground(fd) {
		return s
	}
	s.size = func() (int, int, error) { return term.GetSize(fd) }
	s.colour = os.Getenv("NO_COLOR") == "" //nolint:misspell // the variable of no-color.org
	s.restore = quiet(fd)
	return s
}

// The sequences that a screen writes. Autowrap is off while the view is drawn,
// so that a window that has just become narrower cuts the view off.
const (
	hideCursor  = "\x1b[?25l"
	showCursor  = "\x1b[?25h"
	noWrap      = "\x1b[?7l"
	wrap        = "\x1b[?7h"
	eraseBelow  = "\x1b[J"
	startOfView = "\r"
)

// Say prints sentences that stay. A terminal gets them wrapped between words.
func (s *Screen) Say(format string, args ...any) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.print(s.wrapped(fmt.Sprintf(format, args...)))
}

// Print prints lines that stay, without wrapping them, for a person to copy.
func (s *Screen) Print(text string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.print(text)
}

// Ended prints the table of a round that has ended.
func (s *Screen) Ended(r *RoundReport) {
	s.mu.Lock()
	defer s.mu.Unlock()
	width, state := plainWidth, r.State()
	if s.size != nil {
		width, _ = s.dimensions()
		state.Colour = s.colour
	}
	var b strings.Builder
	fmt.Fprintln(&b, Table(state, width))
	for _, o := range r.Operators {
		if o.Verdict != flops.VerdictOK {
			fmt.Fprintln(&b, s.wrapped(fmt.Sprintf("  %s: %s", o.Name, o.Sentence)))
		}
	}
	s.print(b.String())
}

// wrapped breaks lines between words to the terminal's width. The continuation of
// an indented line is indented deeper.
func (s *Screen) wrapped(text string) string {
	if s.size == nil {
		return text
	}
	width, _ := s.dimensions()
	lines := strings.Split(text, "\n")
	for i, l := range lines {
		words := strings.TrimLeft(l, " ")
		indent := l[:len(l)-len(words)]
		deeper := indent
		if indent != "" {
			deeper += "  "
		}
		words = ansi.Wordwrap(words, max(1, width-len(deeper)), "")
		lines[i] = indent + strings.ReplaceAll(words, "\n", "\n"+deeper)
	}
	return strings.Join(lines, "\n")
}

// print writes lines above the view.
func (s *Screen) print(text string) {
	if s.live == nil {
		fmt.Fprintln(s.out, text)
		return
	}
	fmt.Fprint(s.out, startOfView+eraseBelow, text, "\n")
	s.draw()
}

// Draw shows the network's state, fitted to the terminal's present size. It is
// called so often that it needs no signal of a resize.
func (s *Screen) Draw(state State) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.size == nil {
		return
	}
	state.Colour = s.colour
	s.live = &state
	s.draw()
}

// draw replaces the view.
func (s *Screen) draw() {
	width, height := s.dimensions()
	lines := strings.Split(View(*s.live, width, height), "\n")
	var b strings.Builder
	// Erase first: after a full line the cursor is on its last character, and
	// erasing from there would remove it.
	b.WriteString(hideCursor + noWrap + startOfView + eraseBelow)
	b.WriteString(strings.Join(lines, "\r\n"))
	if up := len(lines) - 1; up > 0 {
		b.WriteString(ansi.CursorUp(up))
	}
	b.WriteString(startOfView + wrap)
	fmt.Fprint(s.out, b.String())
}

// dimensions are the terminal's, or those of the usual small terminal if it
// doesn't report them.
func (s *Screen) dimensions() (width, height int) {
	width, height, err := s.size()
	if err != nil || width <= 0 || height <= 0 {
		return 80, 24
	}
	return width, height
}

// Close removes the live view for good. Say and Print still work.
func (s *Screen) Close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.live != nil {
		fmt.Fprint(s.out, startOfView+eraseBelow+showCursor)
		s.live = nil
	}
	s.size = nil
	if s.restore != nil {
		s.restore()
		s.restore = nil
	}
}
