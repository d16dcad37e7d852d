package flops

import (
	"fmt"
	"math/bits"
)

// LineSize is the length of a packed result line.
const LineSize = 20 + 1 + 6 + 1

// Line is the result of one operator in one round: what it committed and how it
// was judged (protocol §8).
type Line struct {
	Operator Address
	N        uint32
	Laps     uint64
	Verdict  Verdict
}

// Work is the line's work, without a root.
func (l Line) Work() Work { return Work{N: l.N, Laps: l.Laps} }

func (l Line) check() error {
	if !l.Verdict.InLine() {
		return fmt.Errorf("%w: line of %s: %s is not a verdict of a line", ErrMalformed, l.Operator, l.Verdict)
	}
	if err := l.Work().Check(); err != nil {
		return fmt.Errorf("%w: line of %s: %w", ErrMalformed, l.Operator, err)
	}
	return nil
}

// CheckLines refuses lines that are out of order or hold a verdict or work
// that no line may. Errors wrap ErrMalformed.
func CheckLines(lines []Line) error {
	for i, l := range lines {
		if err := l.check(); err != nil {
			return err
		}
		if i > 0 && !ascending(lines[i-1].Operator, l.Operator) {
			return fmt.Errorf("%w: result lines: %s may not follow %s", ErrMalformed, l.Operator, lines[i-1].Operator)
		}
	}
	return nil
}

// PackLines encodes lines that pass CheckLines in 28 bytes each.
func PackLines(lines []Line) []byte {
	b := make([]byte, 0, LineSize*len(lines))
	for _, l := range lines {
		b = append(b, l.Operator[:]...)
		b = append(b, uint8(bits.TrailingZeros32(l.N)))
		for shift := 40; shift >= 0; shift -= 8 {
			b = append(b, uint8(l.Laps>>shift))
		}
		b = append(b, uint8(l.Verdict))
	}
	return b
}

// ParseLines reads packed lines that pass CheckLines. The caller checks that a
// round may have as many.
func ParseLines(packed []byte) ([]Line, error) {
	if len(packed)%LineSize != 0 {
		return nil, fmt.Errorf("%w: result lines of %d bytes, not a multiple of %d", ErrMalformed, len(packed), LineSize)
	}
	r := reader{b: packed}
	lines := make([]Line, len(packed)/LineSize)
	for i := range lines {
		l := &lines[i]
		r.into(l.Operator[:])
		l.N = uint32(1) << r.byte() // 0 from a shift of 32 or more, which check refuses
		l.Laps = r.uint(6)
		l.Verdict = Verdict(r.byte())
	}
	if err := CheckLines(lines); err != nil {
		return nil, err
	}
	return lines, nil
}

// ResultsHash is the hash of packed lines.
func ResultsHash(packed []byte) Hash { return Keccak(packed) }
