package ceremony

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"

	"github.com/proof-of-flops/proof-of-flops/epoch"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/tests/long"
	"github.com/proof-of-flops/proof-of-flops/zk"
)

var beacons = [2]flops.Hash{flops.Keccak([]byte("block 1000")), flops.Keccak([]byte("block 2000"))}

func quiet(string) {}

// contributed adds a contribution.
func contributed(t *testing.T, dir string) {
	t.Helper()
	if _, _, err := Contribute(dir); err != nil {
		t.Fatal(err)
	}
}

func copied(t *testing.T, dir string) string {
	t.Helper()
	to := t.TempDir()
	if err := os.CopyFS(to, os.DirFS(dir)); err != nil {
		t.Fatal(err)
	}
	return to
}

// damage changes a file in a copy of a ceremony; if announced, the transcript
// agrees with it.
func damage(t *testing.T, dir, name string, announced bool, change func([]byte) []byte) {
	t.Helper()
	path := filepath.Join(dir, name)
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	before := sha(b)
	b = change(b)
	if err := os.WriteFile(path, b, 0o644); err != nil {
		t.Fatal(err)
	}
	if !announced {
		return
	}
	transcript, err := os.ReadFile(filepath.Join(dir, transcriptName))
	if err != nil {
		t.Fatal(err)
	}
	changed := strings.ReplaceAll(string(transcript), before.String(), sha(b).String())
	if changed == string(transcript) {
		t.Fatal("the transcript has no such file")
	}
	if err := os.WriteFile(filepath.Join(dir, transcriptName), []byte(changed), 0o644); err != nil {
		t.Fatal(err)
	}
}

func refused(t *testing.T, name, dir string, want error) {
	t.Helper()
	if _, _, err := Verify(dir, quiet); !errors.Is(err, want) {
		t.Errorf("%s: %v", name, err)
	}
}

// small is a circuit with the shape's public inputs. It stands in for the real
// one, whose ceremony takes minutes.
type small struct {
	A, B, C, D frontend.Variable `gnark:",public"`
	Secret     frontend.Variable
}

func (c *small) Define(api frontend.API) error {
	product := api.Mul(c.Secret, c.A, c.B, c.C)
	for range 60 {
		product = api.Mul(product, product)
	}
	api.AssertIsEqual(product, c.D)
	return nil
}

func useSmallCircuit(t testing.TB) {
	t.Helper()
	compile = func(zk.Shape) (*cs.R1CS, error) {
		c, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, new(small))
		if err != nil {
			return nil, err
		}
		return c.(*cs.R1CS), nil
	}
	t.Cleanup(func() { compile = zk.Compile })
}

// A ceremony of two from beginning to end; at each phase, copies of it are
// tampered with.
func TestCeremonyRefusesWhatItsContributorsDidNotMake(t *testing.T) {
	useSmallCircuit(t)
	dir, out := filepath.Join(t.TempDir(), "ceremony"), filepath.Join(t.TempDir(), "keys")
	if _, err := Init(dir, zk.DevelopmentShape); err != nil {
		t.Fatal(err)
	}
	if _, err := Init(dir, zk.DevelopmentShape); !errors.Is(err, ErrPhase) {
		t.Errorf("beginning again: %v", err)
	}
	if _, _, err := Finalise(dir, beacons[0], out, "EpochVerifier", quiet); !errors.Is(err, ErrPhase) {
		t.Errorf("the end of a phase without contributions: %v", err)
	}
	contributed(t, dir)
	alone := copied(t, dir)
	contributed(t, dir)
	firstPhaseTampered(t, dir, alone)

	if tr, _, err := Finalise(dir, beacons[0], out, "EpochVerifier", quiet); err != nil || tr.Phase() != 2 {
		t.Fatal(tr, err)
	}
	contributed(t, dir)
	contributed(t, dir)
	secondPhaseTampered(t, dir)
	if _, _, err := Finalise(dir, beacons[0], out, "EpochVerifier", quiet); !errors.Is(err, ErrPhase) {
		t.Errorf("the first beacon again: %v", err)
	}
	if _, _, err := Finalise(dir, beacons[1], out, "epoch verifier", quiet); err == nil {
		t.Error("a contract of any name")
	}

	tr, k, err := Finalise(dir, beacons[1], out, "EpochVerifier", quiet)
	if err != nil || tr.Phase() != 3 {
		t.Fatal(tr, err)
	}
	if _, _, err := Contribute(dir); !errors.Is(err, ErrPhase) {
		t.Errorf("a contribution after the end: %v", err)
	}
	if _, _, err := Finalise(dir, beacons[1], out, "EpochVerifier", quiet); !errors.Is(err, ErrPhase) {
		t.Errorf("another end: %v", err)
	}
	var told []string
	_, again, err := Verify(dir, func(what string) { told = append(told, what) })
	if err != nil || string(again.Manifest.Bytes()) != string(k.Manifest.Bytes()) || len(told) != 6 {
		t.Fatalf("%v, %v", told, err)
	}
	source, err := os.ReadFile(filepath.Join(out, "EpochVerifier.sol"))
	if err != nil || !strings.Contains(string(source), "contract EpochVerifier {") {
		t.Error("no verifier was written", err)
	}
	if k.Manifest.Unsafe || len(k.Manifest.Contributions[0]) != 2 || len(k.Manifest.Contributions[1]) != 2 || k.Manifest.Beacons != beacons {
		t.Errorf("%+v", k.Manifest)
	}
}

// The devnet's shape, with proofs that nobody can forge.
func TestCeremonyOfTwoMakesKeysThatProve(t *testing.T) {
	long.Only(t, "the devnet's circuit, where other ceremonies have a small one")
	if slow {
		t.Skip("a ceremony takes minutes, and many of them with the race detector")
	}
	dir, out := filepath.Join(t.TempDir(), "ceremony"), filepath.Join(t.TempDir(), "keys")
	if _, err := Init(dir, zk.DevelopmentShape); err != nil {
		t.Fatal(err)
	}
	for phase, beacon := range beacons {
		contributed(t, dir)
		contributed(t, dir)
		if tr, _, err := Finalise(dir, beacon, out, "EpochVerifier", quiet); err != nil || tr.Phase() != phase+2 {
			t.Fatal(tr, err)
		}
	}
	proves(t, out)
}

func firstPhaseTampered(t *testing.T, dir, alone string) {
	t.Helper()
	same := func(b []byte) []byte { return b }
	for name, test := range map[string]struct {
		announced bool
		change    func([]byte) []byte
		want      error
	}{
		"a bit":       {false, func(b []byte) []byte { b[1000] ^= 1; return b }, ErrTranscript},
		"a byte more": {true, func(b []byte) []byte { return append(b, 0) }, ErrTranscript},
		"a byte less": {true, func(b []byte) []byte { return b[:len(b)-1] }, ErrTranscript},
		"a point that is none": {true, func(b []byte) []byte {
			at := 3*updateProof + 8 + pointG2 + 5*pointG1
			copy(b[at:], bytes.Repeat([]byte{0xbf}, pointG1)) // its coordinate is not in the field
			return b
		}, ErrTranscript},
		"more powers than there are": {true, func(b []byte) []byte {
			binary.BigEndian.PutUint64(b[3*updateProof:], 1<<40)
			return b
		}, ErrTranscript},
		// Two powers exchanged: they are points of the group, but not powers of
		// one number.
		"powers exchanged": {true, func(b []byte) []byte {
			at := 3*updateProof + 8 + pointG2 + 5*pointG1
			x := append([]byte{}, b[at:at+pointG1]...)
			copy(b[at:], b[at+pointG1:at+2*pointG1])
			copy(b[at+pointG1:], x)
			return b
		}, ErrContribution},
	} {
		bad := copied(t, dir)
		damage(t, bad, "phase1-0002", test.announced, test.change)
		refused(t, name, bad, test.want)
	}
	// A contribution that does not build on the one before it.
	other := copied(t, alone)
	if err := os.Remove(filepath.Join(other, transcriptName)); err != nil {
		t.Fatal(err)
	}
	if _, err := Init(other, zk.DevelopmentShape); err != nil {
		t.Fatal(err)
	}
	contributed(t, other)
	fresh, err := os.ReadFile(filepath.Join(other, "phase1-0001"))
	if err != nil {
		t.Fatal(err)
	}
	bad := copied(t, dir)
	damage(t, bad, "phase1-0002", true, func([]byte) []byte { return fresh })
	refused(t, "a contribution that throws away the one before", bad, ErrContribution)
	bad = copied(t, dir)
	damage(t, bad, "phase1-0001", false, same)
	if err := os.Remove(filepath.Join(bad, "phase1-0001")); err != nil {
		t.Fatal(err)
	}
	refused(t, "a contribution missing", bad, os.ErrNotExist)
}

func secondPhaseTampered(t *testing.T, dir string) {
	t.Helper()
	for name, test := range map[string]struct {
		change func([]byte) []byte
		want   error
	}{
		"commitments to private variables": {func(b []byte) []byte { b[1] = 1; return b }, ErrTranscript},
		"another number of variables":      {func(b []byte) []byte { b[2+pointG1] = 0xff; return b }, ErrTranscript},
		"variables exchanged": {func(b []byte) []byte {
			at := 2 + pointG1 + 4 + 10*pointG1
			x := append([]byte{}, b[at:at+pointG1]...)
			copy(b[at:], b[at+pointG1:at+2*pointG1])
			copy(b[at+pointG1:], x)
			return b
		}, ErrContribution},
	} {
		bad := copied(t, dir)
		damage(t, bad, "phase2-0002", true, test.change)
		refused(t, name, bad, test.want)
	}
	bad := copied(t, dir)
	damage(t, bad, transcriptName, false, func(b []byte) []byte {
		return []byte(strings.Replace(string(b), beacons[0].String(), beacons[1].String(), 1))
	})
	refused(t, "another beacon", bad, ErrTranscript)
}

func proves(t *testing.T, out string) {
	t.Helper()
	m, err := zk.ReadManifest(filepath.Join(out, "8x2.json"))
	if err != nil || m.Unsafe {
		t.Fatalf("%+v, %v", m, err)
	}
	k, err := zk.LoadKeys(out, m, 1) // any chain
	if err != nil {
		t.Fatal(err)
	}
	ledger, err := epoch.NewState(m.Shape.Slots)
	if err != nil {
		t.Fatal(err)
	}
	b, err := ledger.Advance([]epoch.Step{&epoch.Fault{Faulty: epoch.NoSlot, Beneficiary: 3, Gift: 5}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := k.Prove(t.Context(), b, nil); err != nil {
		t.Error(err)
	}
}

func TestTranscriptIsReadStrictly(t *testing.T) {
	useSmallCircuit(t)
	dir := t.TempDir()
	good, err := Init(dir, zk.DevelopmentShape)
	if err != nil {
		t.Fatal(err)
	}
	many := make([]flops.Hash, maxContributions+1)
	for name, change := range map[string]func(*Transcript){
		"another gnark":       func(t *Transcript) { t.Gnark = "v0.15.0" },
		"another circuit":     func(t *Transcript) { t.Circuit[5] ^= 1 },
		"three beacons":       func(t *Transcript) { t.Beacons = many[:3] },
		"too many":            func(t *Transcript) { t.Contributions[0] = many },
		"phases out of order": func(t *Transcript) { t.Contributions[1] = many[:1] },
	} {
		bad := good
		change(&bad)
		if err := folder(dir).write(bad); err != nil {
			t.Fatal(err)
		}
		refused(t, name, dir, ErrTranscript)
		if _, _, err := Contribute(dir); !errors.Is(err, ErrTranscript) {
			t.Errorf("%s: contributing gives %v", name, err)
		}
	}
	encoded, err := json.Marshal(good)
	if err != nil {
		t.Fatal(err)
	}
	for name, b := range map[string]string{
		"nothing": "", "an unknown field": `{"spade":1}`, "no shape": strings.Replace(string(encoded), "8x2", "9x2", 1),
		"something that follows": string(encoded) + "{}", "an end too many": string(encoded) + "}", "too long": string(encoded) + strings.Repeat(" ", maxTranscript),
	} {
		if err := os.WriteFile(folder(dir).transcript(), []byte(b), 0o644); err != nil {
			t.Fatal(err)
		}
		refused(t, name, dir, ErrTranscript)
	}
	refused(t, "no ceremony", t.TempDir(), os.ErrNotExist)
}

func sha(b []byte) flops.Hash { return sha256.Sum256(b) }
