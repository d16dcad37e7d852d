package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/compute/devices"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// The tests run this very program: the test binary becomes the command when
// this variable is set.
const beCommand = "POF_TEST_BE_OPERATOR"

// TestMain hides a real GPU: the tests expect the devices of a machine without
// one. The GPUs of the emulator of NVIDIA's driver are not hidden.
func TestMain(m *testing.M) {
	if os.Getenv(beCommand) != "" {
		main()
		return
	}
	if err := os.Setenv("CUDA_VISIBLE_DEVICES", ""); err != nil {
		panic(err)
	}
	os.Exit(m.Run())
}

// operate runs `operator args…`.
func operate(t *testing.T, args ...string) (stdout, stderr string, code int) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0], args...)
	cmd.Env = append(os.Environ(), beCommand+"=1", "GORACE=atexit_sleep_ms=0")
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return out.String(), errs.String(), cmd.ProcessState.ExitCode()
}

// operateJSON runs a command that must print exactly one line of JSON, with
// exactly these fields.
func operateJSON(t *testing.T, v any, fields []string, args ...string) {
	t.Helper()
	stdout, stderr, code := operate(t, args...)
	if code != 0 || strings.Count(stdout, "\n") != 1 || !strings.HasSuffix(stdout, "\n") {
		t.Fatalf("operator %s: exit code %d, stdout %q, stderr %q", strings.Join(args, " "), code, stdout, stderr)
	}
	var got map[string]any
	if err := errors.Join(json.Unmarshal([]byte(stdout), &got), json.Unmarshal([]byte(stdout), v)); err != nil {
		t.Fatalf("%v in %s", err, stdout)
	}
	for _, name := range fields {
		if _, ok := got[name]; !ok {
			t.Errorf("field %q is missing in %s", name, stdout)
		}
		delete(got, name)
	}
	if len(got) > 0 {
		t.Errorf("unexpected fields %v", got)
	}
}

// names are the devices of this build.
func names() (list []string) {
	for _, d := range devices.All(1) {
		list = append(list, d.Info().Name)
	}
	return append(list, "auto")
}

func TestWorkPrintsTheVectorsRoots(t *testing.T) {
	data, err := os.ReadFile("../../flops/testdata/work-v1.json")
	if err != nil {
		t.Fatal(err)
	}
	var vectors struct {
		Work []struct {
			OperatorSeed string `json:"operatorSeed"`
			Result       workResult
		}
	}
	if err := json.Unmarshal(data, &vectors); err != nil || len(vectors.Work) == 0 {
		t.Fatalf("%d vectors: %v", len(vectors.Work), err)
	}
	for _, v := range vectors.Work {
		for _, device := range names() {
			if device != "auto" && v.Result.N > 512 {
				continue // too slow in pure Go under the race detector
			}
			var got workResult
			operateJSON(t, &got, []string{"n", "laps", "lapRoots", "workRoot", "seconds", "flops"}, "work", "--operator-seed", v.OperatorSeed,
				"--size", strconv.Itoa(int(v.Result.N)), "--laps", strconv.Itoa(int(v.Result.Laps)), "--device", device, "--json")
			want := v.Result
			if got.N != want.N || got.Laps != want.Laps || got.WorkRoot != want.WorkRoot || !slices.Equal(got.LapRoots, want.LapRoots) {
				t.Errorf("device %s: %+v instead of %+v", device, got, want)
			}
			flop := new(big.Int).Exp(big.NewInt(int64(want.N)), big.NewInt(3), nil)
			flop.Mul(flop, big.NewInt(2*int64(want.Laps)))
			if got.Flops != flop.String() || got.Seconds <= 0 {
				t.Errorf("device %s: flops %s in %v seconds instead of %s", device, got.Flops, got.Seconds, flop)
			}
		}
	}
}

const someSeed = "0x8f1d3c5b7a99e0d2c4b6a8f0e1d2c3b4a5968778695a4b3c2d1e0f00ffeeddcc"

var openingFields = []string{"operatorSeed", "n", "laps", "workRoot", "lap", "row", "digests", "rowPath", "lapPath"}

// openingOf runs `operator open`.
func openingOf(t *testing.T, laps, lap, row int) *openingFile {
	t.Helper()
	var o openingFile
	operateJSON(t, &o, openingFields, "open", "--operator-seed", someSeed, "--size", "512",
		"--laps", strconv.Itoa(laps), "--lap", strconv.Itoa(lap), "--row", strconv.Itoa(row), "--json")
	return &o
}

func save(t *testing.T, v any) (path string) {
	t.Helper()
	data, ok := v.([]byte)
	if !ok {
		var err error
		if data, err = json.Marshal(v); err != nil {
			t.Fatal(err)
		}
	}
	path = filepath.Join(t.TempDir(), "opening.json")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestOpeningLeadsToTheRootAndChecks(t *testing.T) {
	for _, test := range []struct{ laps, lap, row, lapPath int }{{1, 0, 7, 0}, {3, 2, 0, 2}, {5, 4, 3, 3}} {
		o := openingOf(t, test.laps, test.lap, test.row)
		if len(o.Digests) != 8 || len(o.RowPath) != 3 || len(o.LapPath) != test.lapPath {
			t.Errorf("%+v: opened %+v", test, o)
		}
		if err := o.opening().Verify(512, uint64(test.laps), o.WorkRoot); err != nil {
			t.Error(err)
		}
		path := save(t, o)
		for _, args := range [][]string{{path}, {path, "--col", "5"}, {"--col", "0", path}, {path, "--col", "all"}} {
			if stdout, stderr, code := operate(t, append([]string{"check-opening"}, args...)...); stdout != "OK\n" || code != 0 {
				t.Errorf("check-opening %v: exit code %d, stdout %q, stderr %q", args, code, stdout, stderr)
			}
		}
		var verdict openingVerdict
		operateJSON(t, &verdict, []string{"verdict", "code", "reason"}, "check-opening", path, "--col", "1", "--json")
		if verdict.Verdict != flops.VerdictOK || verdict.Code != 1 {
			t.Errorf("verdict is %+v", verdict)
		}
	}
}

// forge makes an opening whose paths are right but whose digest in one column
// is not the work's, as a cheating operator would commit to it.
func forge(t *testing.T, col int) *openingFile {
	t.Helper()
	seed := flops.Hash{1}
	entries := flops.NewEntries(seed)
	var leaves []flops.Hash
	var opened []uint64
	for ti := range uint32(4) {
		var digests []uint64
		for tj := range uint32(4) {
			digests = append(digests, entries.TileDigest(256, 0, ti, tj))
		}
		if ti == 2 {
			digests[col]++
			opened = digests
		}
		leaves = append(leaves, flops.RowLeaf(digests))
	}
	roots := []flops.Hash{flops.LapRoot(leaves)}
	return newOpeningFile(seed, flops.Work{N: 256, Laps: 1, Root: flops.WorkRoot(roots)},
		&flops.Opening{Row: 2, Digests: opened, RowPath: flops.RowPath(leaves, 2), LapPath: flops.LapPath(roots, 0)})
}

func TestWrongTileIsFoundInItsColumn(t *testing.T) {
	path := save(t, forge(t, 3))
	for _, test := range []struct {
		args []string
		want string
		code int
	}{
		{[]string{path}, "WRONG_TILE\n", 1},
		{[]string{path, "--col", "3"}, "WRONG_TILE\n", 1},
		{[]string{path, "--col", "2"}, "OK\n", 0},
	} {
		stdout, stderr, code := operate(t, append([]string{"check-opening"}, test.args...)...)
		if stdout != test.want || code != test.code {
			t.Errorf("check-opening %v: exit code %d, stdout %q, stderr %q", test.args, code, stdout, stderr)
		}
	}
}

func TestDamagedOpeningIsBad(t *testing.T) {
	good, err := json.Marshal(forge(t, 0))
	if err != nil {
		t.Fatal(err)
	}
	edit := func(change func(m map[string]any)) []byte {
		var m map[string]any
		if err := json.Unmarshal(good, &m); err != nil {
			t.Fatal(err)
		}
		change(m)
		data, err := json.Marshal(m)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	set := func(name string, value any) []byte { return edit(func(m map[string]any) { m[name] = value }) }
	shorter := func(name string) []byte {
		return edit(func(m map[string]any) { m[name] = m[name].([]any)[1:] })
	}
	for name, data := range map[string][]byte{
		"empty":            {},
		"not JSON":         []byte("opening"),
		"something behind": append(bytes.Clone(good), "{}"...),
		"another row":      set("row", 1),
		"row too far":      set("row", 4),
		"lap too far":      set("lap", 1),
		"negative lap":     set("lap", -1),
		"another count":    set("laps", 2),
		"no laps":          set("laps", 0),
		"bad size":         set("n", 300),
		"another size":     set("n", 512),
		"another root":     set("workRoot", someSeed),
		"short root":       set("workRoot", "0x12"),
		"a digest less":    shorter("digests"),
		"a sibling less":   shorter("rowPath"),
		"a sibling more":   set("lapPath", []string{someSeed}),
		"odd digest":       set("digests", []string{"0x1", "0x2", "0x3", "0x4"}),
		"missing seed":     edit(func(m map[string]any) { delete(m, "operatorSeed") }),
		"null path":        set("lapPath", nil),
		"unknown field":    set("verdict", "OK"),
		"too large":        bytes.Repeat([]byte(" "), maxOpeningFile+1),
	} {
		stdout, stderr, code := operate(t, "check-opening", save(t, data))
		if stdout != "BAD_OPENING\n" || code == 0 || stderr == "" {
			t.Errorf("%s: exit code %d, stdout %q, stderr %q", name, code, stdout, stderr)
		}
	}
}

func TestBadFlagsAreRefusedAllAtOnce(t *testing.T) {
	path := save(t, forge(t, 0))
	for _, test := range []struct {
		args []string
		say  []string
	}{
		{[]string{"work"}, []string{"--operator-seed", "--size", "--laps"}},
		{[]string{"work", "--operator-seed", "0x12", "--size", "300", "--laps", "0", "--device", "abacus", "--json", "x"},
			[]string{"--operator-seed", "300", "--laps 0", "abacus", `"x"`}},
		{[]string{"work", "--operator-seed", someSeed, "--size", "256", "--laps", "many"}, []string{`--laps "many"`}},
		{[]string{"work", "--operator-seed", someSeed, "--size", "99999999999", "--laps", "-1"}, []string{"--size", `--laps "-1"`}},
		{[]string{"work", "--operator-seed", someSeed, "--size", "256", "--laps", "1", "--threads", "-1"}, []string{"-1 threads"}},
		{[]string{"open"}, []string{"--operator-seed", "--size", "--laps", "--lap is", "--row is"}},
		{[]string{"open", "--operator-seed", someSeed, "--size", "256", "--laps", "2", "--lap", "2", "--row", "4"}, []string{"--lap 2", "--row 4"}},
		{[]string{"check-opening"}, []string{"FILE"}},
		{[]string{"check-opening", path, "more", "--col", "1"}, []string{`"more"`}},
		{[]string{"check-opening", path, "--column", "1"}, []string{"column"}},
		{[]string{"check-opening", path, "--col", "x"}, []string{`--col "x"`}},
		{[]string{"check-opening", path, "--col", "4"}, []string{"--col 4"}},
		{[]string{"check-opening", filepath.Join(filepath.Dir(path), "absent")}, []string{"absent"}},
		{[]string{"devices", "--size", "3", "--threads", "-1", "y"}, []string{"size 3", "-1 threads", `"y"`}},
		{[]string{"bench", "--device", "abacus", "--sizes", "256,300,x", "--json", "z"}, []string{"abacus", "300", `"x"`, `"z"`}},
		{[]string{"bench", "--threads", "-1"}, []string{"-1 threads"}},
	} {
		stdout, stderr, code := operate(t, test.args...)
		if code == 0 || stdout != "" {
			t.Errorf("operator %v: exit code %d, stdout %q", test.args, code, stdout)
		}
		for _, say := range test.say {
			if !strings.Contains(stderr, say) {
				t.Errorf("operator %v does not mention %s in %q", test.args, say, stderr)
			}
		}
	}
}

// TestAUsageErrorIsOneLine checks that a usage error is one line that names the
// fault and the help, and not the whole help.
func TestAUsageErrorIsOneLine(t *testing.T) {
	for _, test := range []struct {
		args []string
		say  string
		see  string
	}{
		{[]string{"run", "--rcp", "x"}, "flag provided but not defined: -rcp", "operator run --help"},
		{[]string{"work", "--threads", "many"}, `invalid value "many"`, "operator work --help"},
		{[]string{"--loud"}, "flag provided but not defined: -loud", "operator --help"},
		{[]string{"rum"}, `there is no command "rum"`, "operator --help"},
		{[]string{"keys", "burn"}, `there is no command "burn"`, "operator keys --help"},
		{[]string{"check-opening", "file", "--column", "1"}, "not defined: -column", "operator check-opening --help"},
	} {
		stdout, stderr, code := operate(t, test.args...)
		if code == 0 || stdout != "" || strings.Count(stderr, test.say) != 1 || !strings.Contains(stderr, test.see) {
			t.Errorf("operator %v: exit code %d, stdout %q, stderr %q", test.args, code, stdout, stderr)
		}
		if strings.Count(stderr, "\n") != 1 {
			t.Errorf("operator %v says more than a line: %q", test.args, stderr)
		}
	}
}

func TestArgumentsThatACommandDoesNotTakeAreRefused(t *testing.T) {
	for _, command := range []string{"run", "register", "deregister", "status", "withdraw", "devices", "bench", "work", "open", "keys create", "version"} {
		args := append(strings.Fields(command), "spare")
		if _, stderr, code := operate(t, args...); code == 0 || !strings.Contains(stderr, `unexpected argument "spare"`) {
			t.Errorf("operator %v: exit code %d, stderr %q", args, code, stderr)
		}
	}
}

func TestAWrongStartNamesEveryFaultAtOnce(t *testing.T) {
	_, stderr, code := operate(t, "run", "--log-level", "loud", "--log-format", "xml", "--device", "abacus,slate", "--threads", "-1", "--load", "0%",
		"--size", "1000", "--margin", "1h", "--self-checks", "0", "--listen", "nowhere", "--aggregator", "ftp://x")
	if code == 0 {
		t.Error("it starts")
	}
	for _, want := range []string{"--log-level", "--log-format", `"abacus"`, `"slate"`, "-1 threads", "--load", "1000", "margin", "--self-checks",
		"--listen", "ftp://x", "--rpc is missing", "--deployment is missing", "--bls-keystore is missing"} {
		if strings.Count(stderr, want) != 1 {
			t.Errorf("%s stands %d times in:\n%s", want, strings.Count(stderr, want), stderr)
		}
	}
}

func TestVersionIsPrintedByCommandAndByFlag(t *testing.T) {
	byCommand, _, code := operate(t, "version")
	if code != 0 || !strings.HasPrefix(byCommand, "operator ") || !strings.Contains(byCommand, runtime.Version()) {
		t.Errorf("operator version: exit code %d, stdout %q", code, byCommand)
	}
	if byFlag, _, code := operate(t, "--version"); code != 0 || byFlag != byCommand {
		t.Errorf("operator --version: exit code %d, stdout %q, not %q", code, byFlag, byCommand)
	}
	var got map[string]string
	operateJSON(t, &got, []string{"program", "version", "go", "platform"}, "version", "--json")
}

func TestShellsCompleteCommandsAndFlags(t *testing.T) {
	for _, shell := range []string{"bash", "zsh", "fish"} {
		if script, stderr, code := operate(t, "completion", shell); code != 0 || !strings.Contains(script, "complete") || !strings.Contains(script, "operator") || stderr != "" {
			t.Errorf("completion %s: exit code %d, %q, %q", shell, code, script, stderr)
		}
	}
	if _, stderr, code := operate(t, "completion", "cmd.exe"); code == 0 || !strings.Contains(stderr, "bash, zsh, fish") {
		t.Errorf("a shell that nobody knows: exit code %d, %q", code, stderr)
	}
	bash, err := exec.LookPath("bash")
	if err != nil {
		t.Skip("there is no bash to complete in")
	}
	// The program under the name that the script completes.
	dir := t.TempDir()
	if err := os.Symlink(os.Args[0], filepath.Join(dir, "operator")); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ words, want string }{
		{"operator reg", "register"},
		{"operator keys cr", "create"},
		{"operator register --sta", "--stake"},
		{"operator completion z", "zsh"},
	} {
		words := strings.Fields(test.words)
		cmd := exec.CommandContext(t.Context(), bash, "-c", `source <(operator completion bash)
COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _operator_complete; printf '%s\n' "${COMPREPLY[@]}"`, "bash")
		cmd.Args = append(cmd.Args, words...)
		cmd.Env = append(os.Environ(), "PATH="+dir+":"+os.Getenv("PATH"), beCommand+"=1", "GORACE=atexit_sleep_ms=0")
		out, err := cmd.Output()
		if got := strings.Fields(string(out)); err != nil || !slices.Equal(got, []string{test.want}) {
			t.Errorf("%q is completed by %q (%v), want %q", test.words, got, err, test.want)
		}
	}
}

func TestDevicesAreListed(t *testing.T) {
	var got struct{ Devices []deviceStatus }
	operateJSON(t, &got, []string{"devices"}, "devices", "--measure", "--size", "256", "--threads", "2", "--json")
	var available []string
	for _, d := range got.Devices {
		if !d.Available {
			if d.Reason == "" {
				t.Errorf("device %s is not available for no reason", d.Name)
			}
			continue
		}
		available = append(available, d.Name)
		if d.Threads != 2 || d.Description == "" || d.Measured == nil || d.Measured.N != 256 || d.Measured.GFLOPS <= 0 {
			t.Errorf("%+v", d)
		}
	}
	if want := names(); !slices.Equal(append(available, "auto"), want) {
		t.Errorf("available are %v of %v", available, want)
	}
}

func TestTheTextForPeopleHasTheSameContent(t *testing.T) {
	root := openingOf(t, 2, 1, 0).WorkRoot.String()
	for _, args := range [][]string{
		{"work", "--operator-seed", someSeed, "--size", "512", "--laps", "2"},
		{"open", "--operator-seed", someSeed, "--size", "512", "--laps", "2", "--lap", "1", "--row", "0"},
	} {
		if stdout, stderr, code := operate(t, args...); code != 0 || !strings.Contains(stdout, root) {
			t.Errorf("operator %v: exit code %d, stdout %q, stderr %q", args, code, stdout, stderr)
		}
	}
	if stdout, _, code := operate(t, "devices"); code != 0 || !strings.Contains(stdout, "pure Go") {
		t.Errorf("operator devices: exit code %d, stdout %q", code, stdout)
	}
}

func TestEveryOfflineCommandHasHelpWithAnExample(t *testing.T) {
	for _, name := range []string{"work", "open", "check-opening", "devices", "bench"} {
		stdout, stderr, code := operate(t, name, "--help")
		if code != 0 || stderr != "" || strings.Count(stdout, "operator "+name) < 2 {
			t.Errorf("operator %s --help: exit code %d, stdout %q, stderr %q", name, code, stdout, stderr)
		}
	}
}
