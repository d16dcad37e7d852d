package ceremony

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/zk"
)

// Bounds of what is read from a transcript.
const (
	maxTranscript    = 1 << 20
	maxContributions = 1000 // per phase
)

const transcriptName = "ceremony.json"

// ErrTranscript is wrapped when a folder does not hold a ceremony, or a file in
// it is not the one in the transcript.
//
// Remedy: Fetch the whole folder again from where the ceremony is published,
// and compare the SHA-256 of each file with what its contributor announced.
var ErrTranscript = errors.New("not a sound transcript of a ceremony")

// ErrContribution is wrapped when a contribution doesn't follow from the one
// before it.
//
// Remedy: Leave it out: go back to the folder as it was before this
// contribution, and ask the next contributor to continue from there.
var ErrContribution = errors.New("not a valid contribution")

// ErrPhase is wrapped when a step of the ceremony is already over or not yet
// possible.
//
// Remedy: See docs/ceremony.md for the order of the steps.
var ErrPhase = errors.New("not the phase for this")

// Transcript is a folder's file ceremony.json.
type Transcript struct {
	Shape   zk.Shape   `json:"shape"`
	Gnark   string     `json:"gnark"`
	Circuit flops.Hash `json:"circuit"`
	// SHA-256 of the second phase's beginning; set once the first is over.
	Second flops.Hash `json:"second"`
	// SHA-256 of each phase's contributions, in order.
	Contributions [2][]flops.Hash `json:"contributions"`
	// The beacons of the phases that are over.
	Beacons []flops.Hash `json:"beacons"`
}

// Phase is 1 or 2, or 3 if both are over.
func (t Transcript) Phase() int { return len(t.Beacons) + 1 }

// contributions is how many contributions a phase has.
func (t Transcript) contributions(phase int) int { return len(t.Contributions[phase-1]) }

// folder is a ceremony's path on disk.
type folder string

// contribution is the file of a phase's contribution, numbered from 1. The
// second phase begins with number 0, which follows from the first phase.
func (f folder) contribution(phase, number int) string {
	return filepath.Join(string(f), fmt.Sprintf("phase%d-%04d", phase, number))
}

func (f folder) transcript() string { return filepath.Join(string(f), transcriptName) }

func (f folder) read() (t Transcript, err error) {
	file, err := os.Open(f.transcript())
	if err != nil {
		return t, fmt.Errorf("open the ceremony: %w", err)
	}
	defer file.Close() //nolint:errcheck // only read
	b, err := io.ReadAll(io.LimitReader(file, maxTranscript+1))
	if err != nil {
		return t, fmt.Errorf("read the ceremony: %w", err)
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&t); err != nil {
		return t, fmt.Errorf("%s: %w: %w", f.transcript(), ErrTranscript, err)
	}
	_, end := d.Token()
	switch {
	case len(b) > maxTranscript || !errors.Is(end, io.EOF):
		err = fmt.Errorf("it is too long: %w", ErrTranscript)
	case t.Shape.Check() != nil:
		err = fmt.Errorf("%w: %w", ErrTranscript, t.Shape.Check())
	case t.Gnark != zk.GnarkVersion:
		err = fmt.Errorf("the ceremony is for gnark %s, but this program has %s: %w", t.Gnark, zk.GnarkVersion, ErrTranscript)
	case len(t.Beacons) > 2 || t.contributions(1) > maxContributions || t.contributions(2) > maxContributions:
		err = fmt.Errorf("%d beacons, %d and %d contributions: %w", len(t.Beacons), t.contributions(1), t.contributions(2), ErrTranscript)
	case t.Phase() == 1 && t.contributions(2) > 0:
		err = fmt.Errorf("contributions to the second phase before the first has ended: %w", ErrTranscript)
	}
	if err != nil {
		return t, fmt.Errorf("%s: %w", f.transcript(), err)
	}
	return t, nil
}

func (f folder) write(t Transcript) error {
	b, err := json.MarshalIndent(t, "", " ")
	if err != nil {
		return fmt.Errorf("encode the ceremony: %w", err)
	}
	_, err = zk.WriteWhole(f.transcript(), func(w io.Writer) error {
		_, err := w.Write(append(b, '\n'))
		return err
	})
	return err
}
