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

// developmentChains are the chains that development keys are for: anvil's and
// geth's.
var developmentChains = []uint64{31337, 1337}

// Keys are all that it takes to prove and verify epochs of a shape. They are
// safe for concurrent use.
type Keys struct {
	Manifest Manifest

	circuit   *cs.R1CS
	proving   *groth16.ProvingKey
	verifying *groth16.VerifyingKey
}

// CheckChain returns an error, which wraps ErrUnsafeKeys, for keys that a chain
// must not rely on, even if their manifest doesn't mark them as unsafe.
func (m Manifest) CheckChain(chainID uint64) error {
	development, err := DevelopmentManifest(m.Shape)
	unsafe := m.Unsafe || err == nil && m.VerifyingKey == development.VerifyingKey
	if unsafe && !slices.Contains(developmentChains, chainID) {
		return fmt.Errorf("chain id %d, shape %s: %w", chainID, m.Shape, ErrUnsafeKeys)
	}
	return nil
}

// LoadKeys loads the keys that a manifest pins from the files SHAPE.pk and
// SHAPE.vk in a folder, for use on a chain. It parses no file whose hash
// differs. The error wraps ErrUnsafeKeys or ErrKeyMismatch, or names the file
// that can't be read.
func LoadKeys(folder string, m Manifest, chainID uint64) (*Keys, error) {
	if err := m.CheckChain(chainID); err != nil {
		return nil, err
	}
	circuit, err := Compile(m.Shape)
	if err != nil {
		return nil, err
	}
	if got := HashCircuit(circuit); got != m.Circuit {
		return nil, fmt.Errorf("the manifest is for circuit %s, but this program has %s: %w", m.Circuit, got, ErrKeyMismatch)
	}
	k := &Keys{Manifest: m, circuit: circuit, proving: new(groth16.ProvingKey), verifying: new(groth16.VerifyingKey)}
	// Both are read without checking their points: the hash proves that they
	// are the ceremony's.
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

// loadPinned reads a file with read if its SHA-256 is pinned. The file is
// hashed before anything in it is parsed, and again while it is, in case it
// changes in between.
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
		return fmt.Errorf("%s has SHA-256 %s, but the manifest pins %s: %w", path, got, pinned, ErrKeyMismatch)
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
		return fmt.Errorf("%s changed while it was being read: %w", path, ErrKeyMismatch)
	}
	return nil
}

// NewKeys makes Keys from a ceremony's keys and a manifest's statement of where
// they come from. It computes their hashes.
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

// Save writes the keys' files and their manifest, SHAPE.json, into a folder.
// Each file is written completely or not at all.
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

// WriteWhole writes a file under a temporary name and renames it once all of it
// is on disk. So the file at path is always complete, however many processes
// write it at once and whenever they end. It returns the file's SHA-256.
func WriteWhole(path string, write func(io.Writer) error) (sum flops.Hash, err error) {
	f, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".part-*")
	if err != nil {
		return sum, fmt.Errorf("write %s: %w", path, err)
	}
	defer os.Remove(f.Name()) //nolint:errcheck // it fails once the file is renamed
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
