package zk

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/epoch"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

const anvil = 31337

// developmentKeys are kept in the user's cache. The first test of a new circuit
// waits until they are made.
var developmentKeys = sync.OnceValues(func() (*Keys, error) {
	return DevelopmentKeys(context.Background(), DevelopmentShape, "", anvil, nil)
})

func keys(t *testing.T) *Keys {
	t.Helper()
	k, err := developmentKeys()
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func batch(t *testing.T) *epoch.Batch {
	t.Helper()
	b, err := before(t, DevelopmentShape.Slots).Advance([]epoch.Step{
		lineOf(DevelopmentShape.Slots, 1, midWork, flops.VerdictOK), &epoch.Fault{Faulty: 1, Beneficiary: 2, Work: 777}})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestProofIsOfItsEpochAlone(t *testing.T) {
	k, b := keys(t), batch(t)
	var phases []Phase
	proof, err := k.Prove(t.Context(), b, func(p Phase) { phases = append(phases, p) })
	if err != nil {
		t.Fatal(err)
	}
	if want := []Phase{PhaseWitness, PhaseProof, PhaseCheck}; !slices.Equal(phases, want) {
		t.Errorf("phases %v, want %v", phases, want)
	}
	if err := k.Verify(proof, b.Public); err != nil {
		t.Error(err)
	}
	one := new(epoch.Element).SetOne()
	for name, change := range map[string]func(*epoch.Public){
		"another old root":        func(p *epoch.Public) { p.OldRoot.Add(&p.OldRoot, one) },
		"another new root":        func(p *epoch.Public) { p.NewRoot.Add(&p.NewRoot, one) },
		"another accumulator":     func(p *epoch.Public) { p.AccTo.Add(&p.AccTo, one) },
		"another accumulator yet": func(p *epoch.Public) { p.AccFrom.Add(&p.AccFrom, one) },
		"the way back":            func(p *epoch.Public) { p.OldRoot, p.NewRoot = p.NewRoot, p.OldRoot },
	} {
		public := b.Public
		change(&public)
		if err := k.Verify(proof, public); !errors.Is(err, ErrProof) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for i := 0; i < len(proof); i += 31 {
		other := proof
		other[i] ^= 0x81
		if err := k.Verify(other, b.Public); !errors.Is(err, ErrProof) {
			t.Errorf("byte %d changed: %v", i, err)
		}
	}
	if err := k.Verify(Proof{}, b.Public); !errors.Is(err, ErrProof) {
		t.Errorf("a proof of zeros: %v", err)
	}
}

func TestNothingButAnEpochIsProven(t *testing.T) {
	k := keys(t)
	wrong := batch(t)
	wrong.Public.NewRoot.SetOne()
	if _, err := k.Prove(t.Context(), wrong, nil); !errors.Is(err, ErrProof) {
		t.Errorf("a wrong root: %v", err)
	}
	long := batch(t)
	long.Steps = append(long.Steps, long.Steps[1])
	if _, err := k.Prove(t.Context(), long, nil); !errors.Is(err, epoch.ErrShape) {
		t.Errorf("too many steps: %v", err)
	}
	other := batch(t)
	other.Before = other.Before[:4]
	if _, err := k.Prove(t.Context(), other, nil); !errors.Is(err, epoch.ErrShape) {
		t.Errorf("half a page: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	_, err := k.Prove(ctx, batch(t), func(p Phase) {
		if p == PhaseWitness {
			cancel()
		}
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("a prover that is stopped: %v", err)
	}
}

func TestDevelopmentKeysAreRefusedOnPublicChains(t *testing.T) {
	m, err := DevelopmentManifest(DevelopmentShape)
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range []uint64{0, 1, 10, 17000, 11155111, 31336, 31338} {
		if _, err := DevelopmentKeys(t.Context(), DevelopmentShape, t.TempDir(), id, nil); !errors.Is(err, ErrUnsafeKeys) {
			t.Errorf("chain %d: %v", id, err)
		}
		if _, err := LoadKeys(t.TempDir(), m, id); !errors.Is(err, ErrUnsafeKeys) {
			t.Errorf("chain %d: loading gives %v", id, err)
		}
	}
	m.Unsafe = false // but not if its manifest says so
	if _, err := ParseManifest(m.Bytes()); !errors.Is(err, ErrManifest) {
		t.Errorf("a manifest that hides that nobody contributed: %v", err)
	}
	if err := m.CheckChain(1); !errors.Is(err, ErrUnsafeKeys) {
		t.Errorf("development keys that are not marked so: %v", err)
	}
	if _, err := DevelopmentKeys(t.Context(), Shape{64, 16}, t.TempDir(), anvil, nil); !errors.Is(err, ErrManifest) {
		t.Errorf("a shape without development keys: %v", err)
	}
}

func TestKeysMustMatchTheirHash(t *testing.T) {
	k := keys(t)
	folder := t.TempDir()
	if err := k.Save(folder); err != nil {
		t.Fatal(err)
	}
	m, err := ReadManifest(filepath.Join(folder, "8x2.json"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := LoadKeys(folder, m, anvil); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"8x2.pk", "8x2.vk"} {
		path := filepath.Join(folder, name)
		whole, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for what, content := range map[string][]byte{
			"a bit changed": append(append([]byte{}, whole[:len(whole)/2]...), append([]byte{whole[len(whole)/2] ^ 1}, whole[len(whole)/2+1:]...)...),
			"cut short":     whole[:len(whole)-1], "continued": append(append([]byte{}, whole...), 0), "empty": nil,
		} {
			if err := os.WriteFile(path, content, 0o644); err != nil {
				t.Fatal(err)
			}
			if _, err := LoadKeys(folder, m, anvil); !errors.Is(err, ErrKeyMismatch) {
				t.Errorf("%s %s: %v", name, what, err)
			}
		}
		if err := os.Remove(path); err != nil {
			t.Fatal(err)
		}
		if _, err := LoadKeys(folder, m, anvil); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s missing: %v", name, err)
		}
		if err := os.WriteFile(path, whole, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	other := m
	other.Circuit[0] ^= 1
	if _, err := LoadKeys(folder, other, anvil); !errors.Is(err, ErrKeyMismatch) {
		t.Errorf("another circuit: %v", err)
	}
}

func TestManifestIsReadStrictly(t *testing.T) {
	good, err := DevelopmentManifest(DevelopmentShape)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := ParseManifest(good.Bytes()); err != nil || string(again.Bytes()) != string(good.Bytes()) {
		t.Errorf("%+v, %v", again, err)
	}
	replace := func(from, to string) []byte {
		b := bytes.Replace(good.Bytes(), []byte(from), []byte(to), 1)
		if bytes.Equal(b, good.Bytes()) {
			t.Fatalf("%q is not in the manifest", from)
		}
		return b
	}
	for name, b := range map[string][]byte{
		"nothing": nil, "no object": []byte("[]"), "an unknown field": replace(`"gnark"`, `"knark"`), "another gnark": replace(GnarkVersion, "v0.16.0"),
		"no shape": replace("8x2", "8x"), "safe without contributions": replace("true", "false"), "a hash cut short": replace("0x", "0x0"),
		"something that follows": append(good.Bytes(), '{'), "an end too many": append(good.Bytes(), '}'), "too long": append(good.Bytes(), bytes.Repeat([]byte(" "), maxManifest)...),
	} {
		if m, err := ParseManifest(b); !errors.Is(err, ErrManifest) {
			t.Errorf("%s: %+v, %v", name, m, err)
		}
	}
	if _, err := ReadManifest(filepath.Join(t.TempDir(), "none")); !errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	}
}

func TestGnarkIsTheVersionOfTheKeys(t *testing.T) {
	b, err := os.ReadFile("../go.mod")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(b), "github.com/consensys/gnark "+GnarkVersion+"\n") {
		t.Errorf("go.mod has another gnark than %s: the keys must be made anew", GnarkVersion)
	}
}

// If several processes write a key at once, each name holds the complete file
// of one of them; a process that fails leaves nothing behind.
func TestFileIsThereWholeOrNotAtAll(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "key")
	var writers sync.WaitGroup
	for i := range 8 {
		writers.Go(func() {
			content := strings.Repeat(fmt.Sprint(i), 3<<20)
			if _, err := WriteWhole(path, func(w io.Writer) error { _, err := io.WriteString(w, content); return err }); err != nil {
				t.Error(err)
			}
			got, err := os.ReadFile(path)
			if err != nil || len(got) != 3<<20 || strings.Trim(string(got), string(got[:1])) != "" {
				t.Errorf("%d bytes, %v", len(got), err)
			}
		})
	}
	writers.Wait()
	failure := errors.New("the disk is full")
	before, _ := os.ReadFile(path)
	if _, err := WriteWhole(path, func(w io.Writer) error { _, err := io.WriteString(w, "half"); return errors.Join(err, failure) }); !errors.Is(err, failure) {
		t.Error(err)
	}
	if after, err := os.ReadFile(path); err != nil || !bytes.Equal(before, after) {
		t.Error("the file was changed by a writer that failed", err)
	}
	if entries, err := os.ReadDir(folder); err != nil || len(entries) != 1 {
		t.Error("something was left", entries, err)
	}
}

func TestDevelopmentVerifierIsCurrent(t *testing.T) {
	name := DevelopmentVerifier(DevelopmentShape)
	want, err := keys(t).Solidity(name)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../contracts/src/verifiers/" + name + ".sol")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("contracts/src/verifiers/%s.sol is stale: run 'make verifier'", name)
	}
	for _, name := range []string{"", "verifier", "A B", "A{", "Á", strings.Repeat("A", 65)} {
		if _, err := keys(t).Solidity(name); err == nil {
			t.Errorf("a contract is named %q", name)
		}
	}
}

func TestVerifierOfACeremonyHasNoConstructor(t *testing.T) {
	k := *keys(t)
	k.Manifest.Unsafe = false
	source, err := k.Solidity("EpochVerifier64x16")
	if err != nil {
		t.Fatal(err)
	}
	if s := string(source); strings.Contains(s, "constructor") || !strings.Contains(s, "contract EpochVerifier64x16 {") {
		t.Error("it is that of development keys")
	}
	var check map[string]any
	if err := json.Unmarshal(k.Manifest.Bytes(), &check); err != nil {
		t.Error(err)
	}
}
