//go:build cgo && linux

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/cuda"
	"github.com/proof-of-flops/proof-of-flops/compute/cuda/emulator"
)

// The tests run this program: the test binary becomes the command when this variable is
// set.
const beCommand = "POF_TEST_BE_GPUCHECK"

func TestMain(m *testing.M) {
	if os.Getenv(beCommand) != "" {
		main()
		return
	}
	os.Exit(m.Run())
}

// gpucheck runs the command on the emulators of NVIDIA's libraries, in the
// folder dir.
func gpucheck(t *testing.T, dir, spec string, args ...string) (stdout, stderr string, code int) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0], args...)
	cmd.Env = append(os.Environ(), beCommand+"=1", "GORACE=atexit_sleep_ms=0", "LD_LIBRARY_PATH="+dir, "POF_EMULATOR="+spec, "CUDA_VISIBLE_DEVICES=")
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return out.String(), errs.String(), cmd.ProcessState.ExitCode()
}

func TestSoundCardsAreRight(t *testing.T) {
	dir := emulator.Build(t)
	emulator.Companions(t, dir)
	stdout, stderr, code := gpucheck(t, dir, "devices=2", "-json", "-sizes", "256")
	var r report
	if err := json.Unmarshal([]byte(stdout), &r); err != nil || strings.Count(stdout, "\n") != 1 {
		t.Fatalf("%v: exit code %d, stdout %q, stderr %q", err, code, stdout, stderr)
	}
	if code != 0 || r.Verdict != "RIGHT, SPEED NOT COMPARED" || r.Driver != "12.4" || r.Release != "550.54.15" || r.Program == "" || len(r.Cards) != 2 {
		t.Errorf("exit code %d, %+v", code, r)
	}
	for _, c := range r.Cards {
		if len(c.Kernels) != 4 || c.Sensors == nil || len(c.Checked) != 1 || len(c.Measured) != 1 {
			t.Fatalf("%+v", c)
		}
		for _, k := range c.Kernels {
			if k.Name == "" || k.Registers <= 0 || k.Local != 0 {
				t.Errorf("%+v", k)
			}
		}
		if s := c.Checked[0]; s.N != 256 || s.Laps != 8 || s.Tiles != 8*16 || s.Rows != 3 || len(s.Extra) != 5 || len(s.Faults) != 0 {
			t.Errorf("%+v", s)
		}
		m := c.Measured[0]
		if m.LapOps <= 0 || m.GEMMOps <= 0 || m.HostCores <= 0 || m.Library == nil || m.Library.Fraction <= 0 || m.Sensors == nil || m.Fault != "" {
			t.Errorf("%+v", m)
		}
	}
}

func TestPeopleGetTablesAndAVerdict(t *testing.T) {
	stdout, stderr, code := gpucheck(t, emulator.Build(t), "", "-sizes", "256,512")
	for _, say := range []string{"cuda:0: Emulated GPU 0", "pof_lap", "registers", "tiles like the CPU's", "not compared: no cuBLASLt", "program: ", "\nRIGHT, SPEED NOT COMPARED\n"} {
		if code != 0 || !strings.Contains(stdout, say) {
			t.Errorf("it doesn't say %q: exit code %d, stdout %s, stderr %s", say, code, stdout, stderr)
		}
	}
}

func TestFaultyCardsAreFound(t *testing.T) {
	dir := emulator.Build(t)
	for spec, say := range map[string]string{
		"fault=wrong@0#8":       "is not the CPU's",               // right after the test at start
		"fault=wrong@0#12":      "is not the CPU's",               // in the last laps of several
		"fault=wrong@0#16":      "comes out differently",          // in a strip
		"fault=wrong@0#19":      "the operands",                   // in extreme ones
		"devices=2,fault=ptx@1": "device cuda:1 (Emulated GPU 1)", // one of two
		"fault=launch@0#20":     "CUDA_ERROR_LAUNCH_FAILED",       // in the middle
		"fault=wrong-entry@0#9": "is not the CPU's",               // in generated operands
	} {
		stdout, stderr, code := gpucheck(t, dir, spec, "-quick", "-sizes", "256")
		if code != exitFault || !strings.Contains(stdout, say) || !strings.Contains(stdout, "\nWRONG\n") {
			t.Errorf("%s: exit code %d, stdout %s, stderr %s", spec, code, stdout, stderr)
		}
	}
}

// A card that is right only while it is cool is found in the round that is measured.
func TestACardThatComputesWronglyInARoundIsFound(t *testing.T) {
	stdout, stderr, code := gpucheck(t, emulator.Build(t), "fault=wrong-entry@0#80", "-json", "-sizes", "256")
	var r report
	if err := json.Unmarshal([]byte(stdout), &r); err != nil || len(r.Cards) != 1 || len(r.Cards[0].Checked) != 1 || len(r.Cards[0].Measured) != 1 {
		t.Fatalf("%v: exit code %d, stdout %q, stderr %q", err, code, stdout, stderr)
	}
	c := r.Cards[0]
	if code != exitFault || r.Verdict != "WRONG" || len(c.Checked[0].Faults) != 0 || !strings.Contains(c.Measured[0].Fault, "faulty hardware") {
		t.Errorf("exit code %d, %+v", code, c)
	}
}

func TestSizesThatDoNotFitTheCardAreSkippedAndNamed(t *testing.T) {
	stdout, stderr, code := gpucheck(t, emulator.Build(t), "memory=3000000", "-json", "-sizes", "256,1024")
	var r report
	if err := json.Unmarshal([]byte(stdout), &r); err != nil || len(r.Cards) != 1 {
		t.Fatalf("%v: exit code %d, stdout %q, stderr %q", err, code, stdout, stderr)
	}
	c := r.Cards[0]
	if code != 0 || len(c.Checked) != 1 || len(c.Measured) != 1 || len(c.Faults) != 0 || len(c.Skipped) != 1 || !strings.Contains(c.Skipped[0], "n = 1024") {
		t.Errorf("exit code %d, %s, %+v", code, r.Verdict, c)
	}
}

func TestNothingToCheckHasACodeOfItsOwn(t *testing.T) {
	if stdout, stderr, code := gpucheck(t, emulator.Build(t), "devices=0"); code != exitNothing || stdout != "" || !strings.Contains(stderr, "no card to check") {
		t.Errorf("exit code %d, stdout %q, stderr %q", code, stdout, stderr)
	}
	if _, stderr, code := gpucheck(t, t.TempDir(), "", "-sizes", "300"); code != exitFault || !strings.Contains(stderr, "300") {
		t.Errorf("exit code %d, stderr %q", code, stderr)
	}
}

func TestTargetsAreJudgedAtTheirSizeAlone(t *testing.T) {
	slow := Measured{HostCores: 3}
	slow.N, slow.Overhead = targetSize, 0.2
	small := slow
	small.N = 4096
	checked := []Checked{{N: 256}}
	quick := Measured{}
	quick.N, quick.Library = targetSize, &compute.LibraryRates{Fraction: 1}
	lagging := Measured{}
	lagging.N, lagging.Library = targetSize, &compute.LibraryRates{Fraction: 0.5}
	const right, uncompared = "RIGHT", "RIGHT, SPEED NOT COMPARED"
	for _, test := range []struct {
		name    string
		card    card
		verdict string
		missed  int
	}{
		{"fast", card{Checked: checked, Measured: []Measured{small, quick}}, right, 0},
		{"slower than the library", card{Checked: checked, Measured: []Measured{lagging}}, "RIGHT, BUT TOO SLOW", 1},
		{"not measured", card{Checked: checked}, uncompared, 0},
		{"too small for all sizes", card{Skipped: []string{"n = 256"}}, "WRONG", 0},
		{"slow where it doesn't matter", card{Checked: checked, Measured: []Measured{small}}, uncompared, 0},
		{"slow", card{Checked: checked, Measured: []Measured{small, slow}}, "RIGHT, BUT TOO SLOW", 2},
		{"spilling", card{Checked: checked, Kernels: []cuda.Kernel{{Name: "pof_lap", Local: 8}}, Measured: []Measured{slow}}, "WRONG", 2},
		{"failing", card{Checked: checked, Measured: []Measured{{Fault: "boom"}}}, "WRONG", 0},
	} {
		test.card.judge()
		r := report{Cards: []*card{&test.card}}
		if good := r.judge(); good != (test.verdict == right || test.verdict == uncompared) || r.Verdict != test.verdict || len(test.card.Missed) != test.missed {
			t.Errorf("%s: %+v, %+v", test.name, r, test.card)
		}
	}
}
