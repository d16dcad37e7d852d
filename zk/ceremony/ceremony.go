package ceremony

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	cs "github.com/consensys/gnark/constraint/bn254"

	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/zk"
)

// compile is zk.Compile; most tests replace it to make the keys of a smaller
// circuit.
var compile = zk.Compile

// Init begins a ceremony for a shape in a folder that doesn't have one.
func Init(dir string, s zk.Shape) (Transcript, error) {
	circuit, err := compile(s)
	if err != nil {
		return Transcript{}, err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil { //nolint:gosec // all of it is published
		return Transcript{}, fmt.Errorf("begin a ceremony: %w", err)
	}
	if _, err := os.Stat(folder(dir).transcript()); !errors.Is(err, fs.ErrNotExist) {
		return Transcript{}, fmt.Errorf("begin a ceremony in %s: there is one already: %w", dir, ErrPhase)
	}
	t := Transcript{
		Shape: s, Gnark: zk.GnarkVersion, Circuit: zk.HashCircuit(circuit),
		Contributions: [2][]flops.Hash{{}, {}}, Beacons: []flops.Hash{},
	}
	return t, folder(dir).write(t)
}

// ceremony is a folder that has been read, and its circuit.
type ceremony struct {
	folder
	Transcript
	circuit *cs.R1CS
	layout  layout
}

func open(dir string) (*ceremony, error) {
	t, err := folder(dir).read()
	if err != nil {
		return nil, err
	}
	circuit, err := compile(t.Shape)
	if err != nil {
		return nil, err
	}
	if got := zk.HashCircuit(circuit); got != t.Circuit {
		return nil, fmt.Errorf("the ceremony is for circuit %s, but this program has %s: %w", t.Circuit, got, ErrTranscript)
	}
	return &ceremony{folder: folder(dir), Transcript: t, circuit: circuit, layout: layoutOf(circuit)}, nil
}

// Contribute adds a contribution with secrets that are drawn and forgotten, and
// returns the SHA-256 of its file. It reads only the contribution before;
// contributors use Verify to check the rest first.
func Contribute(dir string) (t Transcript, sum flops.Hash, err error) {
	c, err := open(dir)
	if err != nil {
		return t, sum, err
	}
	phase := c.Phase()
	switch {
	case phase > 2:
		return t, sum, fmt.Errorf("contribute: both phases are over: %w", ErrPhase)
	case c.contributions(phase) == maxContributions:
		return t, sum, fmt.Errorf("contribute: %d have contributed already: %w", maxContributions, ErrPhase)
	}
	last, err := c.last(phase)
	if err != nil {
		return t, sum, err
	}
	last.Contribute()
	if sum, err = store(c.contribution(phase, c.contributions(phase)+1), last); err != nil {
		return t, sum, err
	}
	c.Contributions[phase-1] = append(c.Contributions[phase-1], sum)
	return c.Transcript, sum, c.write(c.Transcript)
}

// contributable is the state of either phase between two contributions.
type contributable interface {
	io.WriterTo
	Contribute()
}

func (c *ceremony) last(phase int) (contributable, error) {
	switch n := c.contributions(phase); {
	case n == 0 && phase == 1:
		return mpcsetup.NewPhase1(c.layout.domain), nil
	case phase == 1:
		return c.first(n)
	case n == 0:
		p := new(mpcsetup.Phase2)
		return p, c.layout.loadSecond(c.contribution(2, 0), c.Second, true, p)
	default:
		return c.second(n)
	}
}

// first and second read a contribution. Numbers start at 1.
func (c *ceremony) first(number int) (*mpcsetup.Phase1, error) {
	p := new(mpcsetup.Phase1)
	return p, c.layout.loadFirst(c.contribution(1, number), c.Contributions[0][number-1], p)
}

func (c *ceremony) second(number int) (*mpcsetup.Phase2, error) {
	p := new(mpcsetup.Phase2)
	return p, c.layout.loadSecond(c.contribution(2, number), c.Contributions[1][number-1], false, p)
}
