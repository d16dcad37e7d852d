package ceremony

import (
	"bufio"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	cs "github.com/consensys/gnark/constraint/bn254"

	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/zk"
)

// The lengths of compressed points, of a contributor's proof that it knew its
// secret, and of a challenge with its length prefix.
const (
	pointG1     = 32
	pointG2     = 64
	updateProof = pointG1 + pointG2
	challenge   = 1 + 32
)

// layout determines the form of a circuit's contributions.
type layout struct {
	domain  uint64 // powers of tau
	private uint64 // variables that are not public
}

func layoutOf(circuit *cs.R1CS) layout {
	return layout{domain: zk.Domain(circuit), private: uint64(circuit.GetNbInternalVariables() + circuit.GetNbSecretVariables())}
}

// A count is a number in a file from which gnark takes how much follows.
type count struct {
	at    int64
	width int // bytes
	value uint64
}

// first is the length of a contribution to the first phase and its counts:
// three proofs, the number of powers, β in G2, powers of τ in G1 and G2, and
// those times β and α.
func (l layout) first() (size int64, counts []count) {
	n := int64(l.domain)
	at := int64(3 * updateProof)
	size = at + 8 + pointG2 + (2*n-2)*pointG1 + (n-1)*pointG2 + 2*n*pointG1 + challenge
	return size, []count{{at, 8, l.domain}}
}

// second is the same for the second phase: the number of commitments, 0; δ in
// G1; the private variables and the quotients' basis with their lengths; δ in
// G2; one proof. The phase's beginning has no challenge.
func (l layout) second(beginning bool) (size int64, counts []count) {
	n, m := int64(l.domain), int64(l.private)
	private := int64(2 + pointG1)
	quotients := private + 4 + m*pointG1
	size = quotients + 4 + (n-1)*pointG1 + pointG2 + updateProof + challenge
	if beginning {
		size -= challenge - 1
	}
	return size, []count{{0, 2, 0}, {private, 4, l.private}, {quotients, 4, l.domain - 1}}
}

// load reads a contribution with a known SHA-256, after checking its length and
// counts.
func load(path string, known flops.Hash, size int64, counts []count, into io.ReaderFrom) error {
	f, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("open a contribution: %w", err)
	}
	defer f.Close() //nolint:errcheck // only read
	st, err := f.Stat()
	if err != nil {
		return fmt.Errorf("open a contribution: %w", err)
	}
	if st.Size() != size {
		return fmt.Errorf("%s has %d bytes, not %d: %w", path, st.Size(), size, ErrTranscript)
	}
	for _, c := range counts {
		b := make([]byte, 8)
		if _, err := f.ReadAt(b[8-c.width:], c.at); err != nil {
			return fmt.Errorf("read %s: %w", path, err)
		}
		if got := binary.BigEndian.Uint64(b); got != c.value {
			return fmt.Errorf("%s has the count %d at byte %d, not %d: %w", path, got, c.at, c.value, ErrTranscript)
		}
	}
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return fmt.Errorf("read %s: %w", path, err)
	}
	if got := flops.Hash(h.Sum(nil)); got != known {
		return fmt.Errorf("%s has SHA-256 %s, but the transcript has %s: %w", path, got, known, ErrTranscript)
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return fmt.Errorf("read %s: %w", path, err)
	}
	if n, err := into.ReadFrom(bufio.NewReaderSize(f, 1<<20)); err != nil || n != size {
		return fmt.Errorf("%s: %d of %d bytes are a contribution: %w", path, n, size, errors.Join(ErrTranscript, err))
	}
	return nil
}

// store writes a contribution and returns its SHA-256.
func store(path string, c io.WriterTo) (flops.Hash, error) {
	return zk.WriteWhole(path, func(w io.Writer) error {
		_, err := c.WriteTo(w)
		return err
	})
}

func (l layout) loadFirst(path string, known flops.Hash, into *mpcsetup.Phase1) error {
	size, counts := l.first()
	return load(path, known, size, counts, into)
}

func (l layout) loadSecond(path string, known flops.Hash, beginning bool, into *mpcsetup.Phase2) error {
	size, counts := l.second(beginning)
	return load(path, known, size, counts, into)
}
