package zk

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/proof-of-flops/proof-of-flops/epoch"
)

// Shape is a circuit's size: a page of Slots, and proofs of up to Steps.
type Shape struct{ Slots, Steps int }

// DevelopmentShape is the shape of the devnet and of the tests.
var DevelopmentShape = Shape{Slots: 8, Steps: 2}

// Check returns an error, which wraps epoch.ErrShape, for shapes that no ledger
// has.
func (s Shape) Check() error {
	if err := epoch.CheckSlots(s.Slots); err != nil {
		return err
	}
	if s.Steps < 1 || s.Steps > epoch.MaxSteps {
		return fmt.Errorf("%d steps a proof, not 1 to %d: %w", s.Steps, epoch.MaxSteps, epoch.ErrShape)
	}
	return nil
}

// String is SLOTSxSTEPS.
func (s Shape) String() string { return fmt.Sprintf("%dx%d", s.Slots, s.Steps) }

// ParseShape reads what String writes and checks it. The error wraps
// epoch.ErrShape.
func ParseShape(text string) (Shape, error) {
	slots, steps, _ := strings.Cut(text, "x")
	var s Shape
	var err error
	if s.Slots, err = strconv.Atoi(slots); err == nil {
		s.Steps, err = strconv.Atoi(steps)
	}
	if err != nil || s.String() != text {
		return Shape{}, fmt.Errorf("%q is not written SLOTSxSTEPS, such as 64x16: %w", text, epoch.ErrShape)
	}
	return s, s.Check()
}

// MarshalText is String.
func (s Shape) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText is ParseShape.
func (s *Shape) UnmarshalText(text []byte) (err error) {
	*s, err = ParseShape(string(text))
	return err
}
