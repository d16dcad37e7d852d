package zk

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"os"

	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// GnarkVersion is the version that makes and uses the keys.
const GnarkVersion = "v0.16.1"

// maxManifest bounds how much is read from a manifest.
const maxManifest = 1 << 20

// ErrManifest is wrapped when a manifest of keys is malformed, or made for
// another version of the circuit or of gnark.
//
// Remedy: Use the manifest that was published with the deployment, and the
// release of this program that the manifest names or that the deployment runs.
var ErrManifest = errors.New("not a manifest of keys that this program can use")

// ErrKeyMismatch is wrapped when keys are not the ones that their manifest
// pins. The program has not used them.
//
// Remedy: Fetch the key files again from where the manifest was published. For
// development keys, remove the folder that the error names: the program makes
// them again.
var ErrKeyMismatch = errors.New("the keys don't match their hash")

// Manifest pins the keys of a shape by hash, so that they can come from
// anywhere.
type Manifest struct {
	Shape        Shape      `json:"shape"`
	Gnark        string     `json:"gnark"`
	Constraints  int        `json:"constraints"`
	Circuit      flops.Hash `json:"circuit"`      // HashCircuit
	ProvingKey   flops.Hash `json:"provingKey"`   // SHA-256 of the file
	VerifyingKey flops.Hash `json:"verifyingKey"` // SHA-256 of the file
	// Unsafe keys come from a ceremony without contributions: anybody who reads
	// its beacon can forge proofs.
	Unsafe bool `json:"unsafe"`
	// The inputs of the keys, for anybody who runs the ceremony again: the
	// SHA-256 of every contribution of both phases, and the beacons that ended
	// them.
	Contributions [2][]flops.Hash `json:"contributions"`
	Beacons       [2]flops.Hash   `json:"beacons"`
}

// ReadManifest reads and checks a manifest's file. The error wraps ErrManifest
// unless the file can't be read.
func ReadManifest(path string) (Manifest, error) {
	f, err := os.Open(path)
	if err != nil {
		return Manifest{}, fmt.Errorf("read the manifest of the keys: %w", err)
	}
	defer f.Close() //nolint:errcheck // only read
	b, err := io.ReadAll(io.LimitReader(f, maxManifest+1))
	if err != nil {
		return Manifest{}, fmt.Errorf("read the manifest of the keys: %w", err)
	}
	m, err := ParseManifest(b)
	if err != nil {
		return Manifest{}, fmt.Errorf("%s: %w", path, err)
	}
	return m, nil
}

// ParseManifest reads and checks a manifest. The error wraps ErrManifest.
func ParseManifest(b []byte) (m Manifest, err error) {
	if len(b) > maxManifest {
		return Manifest{}, fmt.Errorf("it has more than %d bytes: %w", maxManifest, ErrManifest)
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&m); err != nil {
		return Manifest{}, fmt.Errorf("%w: %w", ErrManifest, err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return Manifest{}, fmt.Errorf("there is more after the manifest: %w", ErrManifest)
	}
	if err := m.Shape.Check(); err != nil {
		return Manifest{}, fmt.Errorf("%w: %w", ErrManifest, err)
	}
	if m.Gnark != GnarkVersion {
		return Manifest{}, fmt.Errorf("the keys are for gnark %s, but this program has %s: %w", m.Gnark, GnarkVersion, ErrManifest)
	}
	if contributed := len(m.Contributions[0]) > 0 && len(m.Contributions[1]) > 0; contributed == m.Unsafe {
		return Manifest{}, fmt.Errorf("keys with %d and %d contributions, unsafe %t: %w", len(m.Contributions[0]), len(m.Contributions[1]), m.Unsafe, ErrManifest)
	}
	return m, nil
}

// Bytes returns the content of the manifest's file.
func (m Manifest) Bytes() []byte {
	b, err := json.MarshalIndent(m, "", " ")
	if err != nil {
		panic(err) // every field is text
	}
	return append(b, '\n')
}

//go:embed manifests/*.json
var manifests embed.FS

// DevelopmentManifest pins the development keys of a shape, if it has any.
func DevelopmentManifest(s Shape) (Manifest, error) {
	b, err := manifests.ReadFile("manifests/" + s.String() + ".json")
	if err != nil {
		return Manifest{}, fmt.Errorf("there are no development keys of shape %s, only of %s: %w", s, DevelopmentShape, ErrManifest)
	}
	return ParseManifest(b)
}

// HashCircuit is the SHA-256 of a constraint system: the numbers of its
// variables, then each constraint's three sums, term by term. How the prover
// finds its hints is not part of it.
func HashCircuit(ccs *cs.R1CS) (sum flops.Hash) {
	h := circuitHash{sha256.New()}
	h.number(ccs.GetNbPublicVariables())
	h.number(ccs.GetNbSecretVariables())
	h.number(ccs.GetNbInternalVariables())
	h.number(ccs.GetNbConstraints())
	it := ccs.GetR1CIterator()
	for c := it.Next(); c != nil; c = it.Next() {
		for _, sum := range []constraint.LinearExpression{c.L, c.R, c.O} {
			h.number(len(sum))
			for _, term := range sum {
				h.number(term.WireID())
				coefficient := ccs.Coefficients[term.CoeffID()].Bytes()
				h.bytes(coefficient[:])
			}
		}
	}
	h.Sum(sum[:0])
	return sum
}

type circuitHash struct{ hash.Hash }

func (h circuitHash) number(n int) {
	var b [8]byte
	binary.BigEndian.PutUint64(b[:], uint64(n))
	h.bytes(b[:])
}

// bytes never fails, because hashes don't.
func (h circuitHash) bytes(b []byte) { _, _ = h.Write(b) }
