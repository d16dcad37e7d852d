package ceremony

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"

	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/zk"
)

// Verify checks a ceremony from the very beginning: every file, every
// contribution, and what the beacons made of them. It returns the transcript
// and, if both phases are over, the keys, computed again. It reports each thing
// that it has checked.
func Verify(dir string, progress func(string)) (Transcript, *zk.Keys, error) {
	c, err := open(dir)
	if err != nil {
		return Transcript{}, nil, err
	}
	powers, err := c.verifyFirst(progress)
	if err != nil || c.Phase() == 1 {
		return c.Transcript, nil, err
	}
	commons := powers.Seal(c.Beacons[0][:])
	progress("first beacon")
	last, evaluations, err := c.verifySecond(&commons, progress)
	if err != nil || c.Phase() == 2 {
		return c.Transcript, nil, err
	}
	k, err := c.keys(&commons, last, evaluations, c.Beacons[1])
	progress("second beacon")
	return c.Transcript, k, err
}

func (c *ceremony) verifyFirst(progress func(string)) (*mpcsetup.Phase1, error) {
	previous := mpcsetup.NewPhase1(c.layout.domain)
	for i := range c.Contributions[0] {
		next, err := c.first(i + 1)
		if err != nil {
			return nil, err
		}
		if err := previous.Verify(next); err != nil {
			return nil, fmt.Errorf("contribution %d to the first phase: %w: %w", i+1, ErrContribution, err)
		}
		previous = next
		progress(fmt.Sprintf("contribution %d to the first phase, SHA-256 %s", i+1, c.Contributions[0][i]))
	}
	return previous, nil
}

func (c *ceremony) verifySecond(commons *mpcsetup.SrsCommons, progress func(string)) (*mpcsetup.Phase2, *mpcsetup.Phase2Evaluations, error) {
	previous := new(mpcsetup.Phase2)
	evaluations := previous.Initialize(c.circuit, commons)
	h := sha256.New()
	if _, err := previous.WriteTo(h); err != nil {
		return nil, nil, fmt.Errorf("hash the second phase's beginning: %w", err)
	}
	if got := flops.Hash(h.Sum(nil)); got != c.Second {
		return nil, nil, fmt.Errorf("the second phase begins with SHA-256 %s, but the transcript has %s: %w", got, c.Second, ErrTranscript)
	}
	for i := range c.Contributions[1] {
		next, err := c.second(i + 1)
		if err != nil {
			return nil, nil, err
		}
		if err := previous.Verify(next); err != nil {
			return nil, nil, fmt.Errorf("contribution %d to the second phase: %w: %w", i+1, ErrContribution, err)
		}
		previous = next
		progress(fmt.Sprintf("contribution %d to the second phase, SHA-256 %s", i+1, c.Contributions[1][i]))
	}
	return previous, &evaluations, nil
}

// keys ends the second phase, which consumes its last contribution.
func (c *ceremony) keys(commons *mpcsetup.SrsCommons, last *mpcsetup.Phase2, evaluations *mpcsetup.Phase2Evaluations, beacon flops.Hash) (*zk.Keys, error) {
	proving, verifying := last.Seal(commons, evaluations, beacon[:])
	return zk.NewKeys(c.circuit, proving.(*groth16.ProvingKey), verifying.(*groth16.VerifyingKey),
		zk.Manifest{Shape: c.Shape, Contributions: c.Contributions, Beacons: [2]flops.Hash{c.Beacons[0], beacon}})
}

// Finalise verifies a ceremony and ends its phase with a beacon. After the
// first phase it writes the second one's beginning; after the second it writes
// the keys, their manifest and their verifier, as a contract with the given
// name, into the folder out. What a stopped process has begun can be done
// again.
func Finalise(dir string, beacon flops.Hash, out, contract string, progress func(string)) (Transcript, *zk.Keys, error) {
	c, err := open(dir)
	if err != nil {
		return Transcript{}, nil, err
	}
	phase := c.Phase()
	switch {
	case phase > 2:
		return c.Transcript, nil, fmt.Errorf("finalise: both phases are over: %w", ErrPhase)
	case c.contributions(phase) == 0:
		return c.Transcript, nil, fmt.Errorf("finalise: nobody has contributed to phase %d, so its beacon would be its only secret: %w", phase, ErrPhase)
	case phase == 2 && beacon == c.Beacons[0]:
		return c.Transcript, nil, fmt.Errorf("finalise: the first phase's beacon can't end the second phase, whose contributors knew it: %w", ErrPhase)
	}
	if phase == 2 { // before spending minutes
		if err := errors.Join(zk.CheckContractName(contract), os.MkdirAll(out, 0o755)); err != nil { //nolint:gosec // keys are public
			return c.Transcript, nil, fmt.Errorf("finalise: %w", err)
		}
	}
	powers, err := c.verifyFirst(progress)
	if err != nil {
		return c.Transcript, nil, err
	}
	var k *zk.Keys
	if phase == 1 {
		err = c.beginSecond(powers, beacon)
	} else {
		k, err = c.end(powers, beacon, out, contract, progress)
	}
	if err != nil {
		return c.Transcript, nil, err
	}
	c.Beacons = append(c.Beacons, beacon)
	return c.Transcript, k, c.write(c.Transcript)
}

func (c *ceremony) beginSecond(powers *mpcsetup.Phase1, beacon flops.Hash) (err error) {
	commons := powers.Seal(beacon[:])
	second := new(mpcsetup.Phase2)
	second.Initialize(c.circuit, &commons)
	c.Second, err = store(c.contribution(2, 0), second)
	return err
}

func (c *ceremony) end(powers *mpcsetup.Phase1, beacon flops.Hash, out, contract string, progress func(string)) (*zk.Keys, error) {
	commons := powers.Seal(c.Beacons[0][:])
	last, evaluations, err := c.verifySecond(&commons, progress)
	if err != nil {
		return nil, err
	}
	k, err := c.keys(&commons, last, evaluations, beacon)
	if err != nil {
		return nil, err
	}
	source, err := k.Solidity(contract)
	if err != nil {
		return nil, err
	}
	if err := k.Save(out); err != nil {
		return nil, err
	}
	_, err = zk.WriteWhole(filepath.Join(out, contract+".sol"), func(w io.Writer) error {
		_, err := w.Write(source)
		return err
	})
	return k, err
}
