package zk

import (
	"bufio"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	cs "github.com/consensys/gnark/constraint/bn254"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// ErrUnsafeKeys is wrapped when development keys are requested on a chain that
// is not a development chain.
//
// Remedy: Deploy the ledger with a verifier whose keys come from a ceremony,
// and give that ceremony's manifest and keys.
var ErrUnsafeKeys = errors.New("development keys are refused on this chain: anybody can forge proofs with them")

// developmentChains are those that development keys are for: anvil's and geth's.
var developmentChains = []uint64{31337, 1337}

// Keys are all that is needed to prove and to verify epochs of a shape. They are
// safe for concurrent use.
type Keys struct {
	Manifest Manifest

	circuit   *cs.R1CS
	proving   *groth16.ProvingKey
	verifying *groth16.VerifyingKey
}

// CheckChain refuses keys that a chain must not rely on, also under a manifest
// that doesn't say what they are. The error wraps ErrUnsafeKeys.
func (m Manifest) CheckChain(chainID uint64) error {
	development, err := DevelopmentManifest(m.Shape)
	unsafe := m.Unsafe || err == nil && m.VerifyingKey == development.VerifyingKey
	if unsafe && !slices.Contains(developmentChains, chainID) {
		return fmt.Errorf("chain id %d, shape %s: %w", chainID, m.Shape, ErrUnsafeKeys)
	}
	return nil
}

// LoadKeys loads the keys that a manifest pins from the files SHAPE.pk and
// SHAPE.vk of a folder, for use on a chain. Nothing is read from a file whose
// hash is another. The error wraps ErrUnsafeKeys or ErrKeyMismatch, or tells
// which file can't be read.
func LoadKeys(folder string, m Manifest, chainID uint64) (*Keys, error) {
	if err := m.CheckChain(chainID); err != nil {
		return nil, err
	}
	circuit, err := Compile(m.Shape)
	if err != nil {
		return nil, err
	}
	if got := HashCircuit(circuit); got != m.Circuit {
		return nil, fmt.Errorf("the manifest is of circuit %s, this program has %s: %w", m.Circuit, got, ErrKeyMismatch)
	}
	k := &Keys{Manifest: m, circuit: circuit, proving: new(groth16.ProvingKey), verifying: new(groth16.VerifyingKey)}
	// Both are read without a look at their points: the hash says that they are
	// the ceremony's.
	err = loadPinned(filepath.Join(folder, provingName(m.Shape)), m.ProvingKey, k.proving.ReadDump)
	if err != nil {
		return nil, err
	}
	err = loadPinned(filepath.Join(folder, verifyingName(m.Shape)), m.VerifyingKey, func(r io.Reader) error {
		_, err := k.verifying.UnsafeReadFrom(r)
		return err
	})
	if err != nil {
		return nil, err
	}
	return k, nil
}

func provingName(s Shape) string   { return s.String() + ".pk" }
func verifyingName(s Shape) string { return s.String() + ".vk" }

// loadPinned reads a file by read if its SHA-256 is pinned. It is hashed before
// anything of it is read, and again while it is, lest it changes between.
func loadPinned(path string, pinned flops.Hash, read func(io.Reader) error) error {
	f, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("open a key: %w", err)
	}
	defer f.Close() //nolint:errcheck // only read
	whole := sha256.New()
	if _, err := io.Copy(whole, f); err != nil {
		return fmt.Errorf("read the key %s: %w", path, err)
	}
	if got := flops.Hash(whole.Sum(nil)); got != pinned {
		return fmt.Errorf("%s has SHA-256 %s, pinned is %s: %w", path, got, pinned, ErrKeyMismatch)
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return fmt.Errorf("read the key %s: %w", path, err)
	}
	again := sha256.New()
	r := bufio.NewReaderSize(io.TeeReader(f, again), 1<<20)
	if err := read(r); err != nil {
		return fmt.Errorf("read the key %s: %w", path, err)
	}
	if _, err := io.Copy(io.Discard, r); err != nil {
		return fmt.Errorf("read the key %s: %w", path, err)
	}
	if flops.Hash(again.Sum(nil)) != pinned {
		return fmt.Errorf("%s has changed while it was read: %w", path, ErrKeyMismatch)
	}
	return nil
}

// NewKeys are the keys of a ceremony, with what a manifest says of where they
// come from; their hashes are worked out here.
func NewKeys(circuit *cs.R1CS, proving *groth16.ProvingKey, verifying *groth16.VerifyingKey, from Manifest) (*Keys, error) {
	k := &Keys{Manifest: from, circuit: circuit, proving: proving, verifying: verifying}
	k.Manifest.Gnark = GnarkVersion
	k.Manifest.Constraints = circuit.GetNbConstraints()
	k.Manifest.Circuit = HashCircuit(circuit)
	k.Manifest.Unsafe = len(from.Contributions[0]) == 0 || len(from.Contributions[1]) == 0
	for _, file := range k.files() {
		h := sha256.New()
		if err := file.write(h); err != nil {
			return nil, fmt.Errorf("hash the key %s: %w", file.name, err)
		}
		h.Sum(file.hash[:0])
	}
	return k, nil
}

type keyFile struct {
	name  string
	hash  *flops.Hash
	write func(io.Writer) error
}

func (k *Keys) files() []keyFile {
	return []keyFile{
		{provingName(k.Manifest.Shape), &k.Manifest.ProvingKey, k.proving.WriteDump},
		{verifyingName(k.Manifest.Shape), &k.Manifest.VerifyingKey, func(w io.Writer) error {
			_, err := k.verifying.WriteRawTo(w)
			return err
		}},
	}
}

// Save writes the keys' files and their manifest, SHAPE.json, into a folder. A
// file is there whole or not at all.
func (k *Keys) Save(folder string) error {
	if err := os.MkdirAll(folder, 0o755); err != nil { //nolint:gosec // keys are public
		return fmt.Errorf("make the folder of the keys: %w", err)
	}
	for _, file := range k.files() {
		if _, err := WriteWhole(filepath.Join(folder, file.name), file.write); err != nil {
			return err
		}
	}
	_, err := WriteWhole(filepath.Join(folder, k.Manifest.Shape.String()+".json"), func(w io.Writer) error {
		_, err := w.Write(k.Manifest.Bytes())
		return err
	})
	return err
}

// WriteWhole writes a file under another name and gives it its own when all of
// it is on disk: however many processes do so at once, and whenever they end,
// what the name stands for is whole. It gives the file's SHA-256.
func WriteWhole(path string, write func(io.Writer) error) (sum flops.Hash, err error) {
	f, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".part-*")
	if err != nil {
		return sum, fmt.Errorf("write %s: %w", path, err)
	}
	defer os.Remove(f.Name()) //nolint:errcheck // it is gone once it has its name
	h := sha256.New()
	w := bufio.NewWriterSize(io.MultiWriter(f, h), 1<<20)
	if err := errors.Join(write(w), w.Flush(), f.Chmod(0o644), f.Sync(), f.Close()); err != nil {
		return sum, fmt.Errorf("write %s: %w", path, err)
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return sum, fmt.Errorf("write %s: %w", path, err)
	}
	return flops.Hash(h.Sum(nil)), nil
}
