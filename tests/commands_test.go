package tests

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/devnet/anvil"
	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/keys"
)

// command runs one of the binaries to its end.
func command(t *testing.T, binary string, args ...string) (stdout, stderr string, code int) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, filepath.Join(binaries, binary), args...)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatalf("%s %s: %v", binary, strings.Join(args, " "), err)
	}
	if ctx.Err() != nil {
		t.Fatalf("%s %s did not end; it said:\n%s", binary, strings.Join(args, " "), &errs)
	}
	return out.String(), errs.String(), cmd.ProcessState.ExitCode()
}

// site is a chain with the AVS, and keys and files for one node.
type site struct {
	anvil      *anvil.Node
	deployment *chain.Deployment
	dir        string
	key        *ecdsa.PrivateKey
	account    flops.Address
}

const password = "correct horse"

func newSite(t *testing.T) *site {
	t.Helper()
	ctx := t.Context()
	anvil, err := anvil.Start(ctx, "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(anvil.Close)
	d, _, err := deploy.Run(ctx, anvil, deploy.Options{Params: flops.DevnetParams()})
	if err != nil {
		t.Fatal(err)
	}
	s := &site{anvil: anvil, deployment: d, dir: t.TempDir()}
	account, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	key, err := bls.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	s.key, s.account = account, deploy.AddressOf(account)
	for _, err := range []error{
		d.Save(s.path("deployment.json")),
		keys.SaveECDSA(s.path("ecdsa.json"), account, password, keys.Light),
		keys.SaveBLS(s.path("bls.json"), key, password, keys.Light),
		os.WriteFile(s.path("password"), []byte(password+"\n"), 0o600),
		os.WriteFile(s.path("wrong"), []byte("wrong\n"), 0o600),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	return s
}

func (s *site) path(name string) string { return filepath.Join(s.dir, name) }

func (s *site) chainArgs() []string {
	return []string{"--rpc", s.anvil.URL(), "--deployment", s.path("deployment.json")}
}

func (s *site) ecdsaArgs() []string {
	return []string{"--ecdsa-keystore", s.path("ecdsa.json"), "--ecdsa-password-file", s.path("password")}
}

func (s *site) blsArgs() []string {
	return []string{"--bls-keystore", s.path("bls.json"), "--bls-password-file", s.path("password")}
}

func args(lists ...[]string) []string {
	var all []string
	for _, l := range lists {
		all = append(all, l...)
	}
	return all
}

// TestMisconfiguredServicesSayWhatToDo starts each service wrongly; it must
// end with a message that names every fault.
func TestMisconfiguredServicesSayWhatToDo(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	other := *s.deployment
	other.ChainID++
	moved := *s.deployment
	moved.ProofOfFlops[0] ^= 1
	if err := errors.Join(other.Save(s.path("other.json")), moved.Save(s.path("moved.json"))); err != nil {
		t.Fatal(err)
	}
	data := []string{"--data-dir", s.path("data"), "--listen", "127.0.0.1:0"}
	url := []string{"--aggregator", "http://127.0.0.1:1"}
	for name, c := range map[string]struct {
		binary string
		args   []string
		want   []string
	}{
		"nothing given": {"operator", []string{"run", "--size", "1000", "--load", "250%", "--device", "abacus", "--log-level", "loud", "--log-format", "xml", "spare"},
			[]string{"--rpc is missing", "--deployment is missing", "--bls-keystore is missing", "--aggregator is missing", "1000", "--load", "abacus", "--log-level", "--log-format", `"spare"`}},
		"no endpoint there": {"operator", args([]string{"run", "--rpc", "http://127.0.0.1:1", "--deployment", s.path("deployment.json")}, s.blsArgs(), url, data),
			[]string{"--rpc", "check the RPC URL"}},
		"wrong chain": {"operator", args([]string{"run", "--rpc", s.anvil.URL(), "--deployment", s.path("other.json")}, s.blsArgs(), url, data),
			[]string{"wrong chain", "31338"}},
		"wrong contract": {"operator", args([]string{"run", "--rpc", s.anvil.URL(), "--deployment", s.path("moved.json")}, s.blsArgs(), url, data),
			[]string{"no contract at proofOfFlops"}},
		"missing keystore and wrong chain at once": {"operator", args([]string{"run", "--rpc", s.anvil.URL(), "--deployment", s.path("other.json"), "--bls-keystore", s.path("none.json"), "--bls-password-file", s.path("password")}, url, data),
			[]string{"wrong chain", "none.json"}},
		"wrong password": {"operator", args([]string{"run"}, s.chainArgs(), []string{"--bls-keystore", s.path("bls.json"), "--bls-password-file", s.path("wrong")}, url, data),
			[]string{"wrong password"}},
		"ECDSA keystore for BLS": {"operator", args([]string{"run"}, s.chainArgs(), []string{"--bls-keystore", s.path("ecdsa.json"), "--bls-password-file", s.path("password")}, url, data),
			[]string{"is it the ECDSA keystore?"}},
		"unregistered operator": {"operator", args([]string{"run"}, s.chainArgs(), s.blsArgs(), url, data),
			[]string{"operator register"}},
		"unfunded account": {"operator", args([]string{"register", "--socket", "127.0.0.1:9000"}, s.chainArgs(), s.ecdsaArgs(), s.blsArgs()),
			[]string{"too little ether", strings.ToLower(s.account.String())}},
		"unfunded challenger": {"challenger", args([]string{"run"}, s.chainArgs(), s.ecdsaArgs(), url, data),
			[]string{"too little ether"}},
		"unfunded watcher": {"challenger", args([]string{"watch"}, s.chainArgs(), s.ecdsaArgs(), url, data),
			[]string{"too little ether"}},
		"watching as nothing makes sense": {"challenger", []string{"watch", "--audit-share", "half", "--budget", "-1", "--collect", "1e3", "--workers", "-1", "--listen", "nowhere"},
			[]string{"--rpc is missing", "--ecdsa-keystore is missing", "--aggregator is missing", "--audit-share", "--budget", "--collect", "--workers", "--listen"}},
		"opening and watching as nothing makes sense": {"challenger", []string{"run", "--watch", "--listen", "127.0.0.1:0", "--audit-share", "200%", "--budget", "much"},
			[]string{"--rpc is missing", "share", "--budget"}},
		"BLS keystore for answers": {"operator", args([]string{"run"}, s.chainArgs(), s.blsArgs(), []string{"--ecdsa-keystore", s.path("bls.json"), "--ecdsa-password-file", s.path("password")}, url, data),
			[]string{"--ecdsa-keystore"}},
		"password as nothing": {"aggregator", args([]string{"run"}, s.chainArgs(), []string{"--ecdsa-keystore", s.path("ecdsa.json")}, data),
			[]string{"POF_ECDSA_PASSWORD"}},
	} {
		t.Run(name, func(t *testing.T) {
			stdout, stderr, code := command(t, c.binary, c.args...)
			if code == 0 || stdout != "" {
				t.Errorf("it ended with code %d and wrote %q to stdout", code, stdout)
			}
			for _, want := range c.want {
				if !strings.Contains(strings.ToLower(stderr), strings.ToLower(want)) {
					t.Errorf("the message lacks %q:\n%s", want, stderr)
				}
			}
			if strings.Contains(stderr, password) || strings.Contains(stderr, "goroutine ") {
				t.Errorf("the message shows a secret or a stack:\n%s", stderr)
			}
		})
	}
}

// TestWrongRoleIsRefusedAtStart gives the services a funded account that the
// contract doesn't name.
func TestWrongRoleIsRefusedAtStart(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	if err := s.anvil.Fund(t.Context(), s.account, deploy.DevEther()); err != nil {
		t.Fatal(err)
	}
	for binary, extra := range map[string][]string{
		"aggregator": {"--listen", "127.0.0.1:0"},
		"challenger": {"--listen", "127.0.0.1:0", "--aggregator", "http://127.0.0.1:1"},
	} {
		_, stderr, code := command(t, binary, args([]string{"run", "--data-dir", s.path(binary)}, s.chainArgs(), s.ecdsaArgs(), extra)...)
		if code == 0 || !strings.Contains(stderr, "the contract's "+binary+" is ") {
			t.Errorf("%s ended with code %d and said:\n%s", binary, code, stderr)
		}
	}
}

// TestOperatorJoinsAndLeavesByCommand registers, asks for the status, and leaves, as
// a user would.
func TestOperatorJoinsAndLeavesByCommand(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	ctx := t.Context()
	client, err := chain.Dial(ctx, rpc.At(s.anvil.URL()), s.deployment)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	if err := deploy.Endow(ctx, s.anvil, client, s.key, new(big.Int).Mul(big.NewInt(7), big.NewInt(1e18))); err != nil {
		t.Fatal(err)
	}
	if err := s.anvil.StartMining(ctx, time.Second); err != nil {
		t.Fatal(err)
	}
	join := args([]string{"register", "--socket", "127.0.0.1:9000", "--stake", "7", "--json"}, s.chainArgs(), s.ecdsaArgs(), s.blsArgs())
	for _, again := range []bool{false, true} {
		stdout, stderr, code := command(t, "operator", join...)
		if code != 0 {
			t.Fatalf("register (again: %t): code %d\n%s", again, code, stderr)
		}
		var out struct {
			Operator flops.Address `json:"operator"`
			Steps    []struct{ Step, Transaction string }
		}
		if err := json.Unmarshal([]byte(stdout), &out); err != nil || out.Operator != s.account || len(out.Steps) == 0 {
			t.Fatalf("register printed %q (%v)", stdout, err)
		}
		for _, step := range out.Steps {
			if again && step.Transaction != "" {
				t.Errorf("the second time, step %s was done again", step.Step)
			}
		}
	}
	type status struct {
		Registered bool
		Quorums    []struct {
			Member bool
			Stake  string
		}
	}
	look := func() (out status) {
		stdout, stderr, code := command(t, "operator", args([]string{"status", "--address", s.account.String(), "--json"}, s.chainArgs())...)
		if err := json.Unmarshal([]byte(stdout), &out); err != nil || code != 0 {
			t.Fatalf("status: code %d, %v\n%s%s", code, err, stdout, stderr)
		}
		return out
	}
	if got := look(); !got.Registered || len(got.Quorums) != 1 || got.Quorums[0].Stake != "7000000000000000000" {
		t.Errorf("after joining, the status is %+v", got)
	}
	leave := args([]string{"deregister", "--json"}, s.chainArgs(), s.ecdsaArgs())
	if _, stderr, code := command(t, "operator", leave...); code != 0 {
		t.Fatalf("deregister: code %d\n%s", code, stderr)
	}
	if got := look(); got.Registered {
		t.Errorf("after leaving, the status is %+v", got)
	}
	if _, stderr, code := command(t, "operator", leave...); code == 0 || !strings.Contains(stderr, "is not a member") {
		t.Errorf("leaving twice: code %d\n%s", code, stderr)
	}
}

// TestInterruptedDevnetLeavesNoProcessBehind ends a devnet as Ctrl-C does.
func TestInterruptedDevnetLeavesNoProcessBehind(t *testing.T) {
	dir := t.TempDir()
	cmd := exec.CommandContext(t.Context(), filepath.Join(binaries, "devnet"), "--bin", binaries, "--dir", dir)
	var out bytes.Buffer
	stderr, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	buf := make([]byte, 4096)
	for !strings.Contains(out.String(), "Round 1") {
		n, err := stderr.Read(buf)
		out.Write(buf[:n])
		if err != nil {
			t.Fatalf("the devnet ended by itself: %v\n%s", err, &out)
		}
	}
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	if _, err := out.ReadFrom(stderr); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("the devnet ended with %v\n%s", err, &out)
	}
	if left := processesIn(t, dir); len(left) > 0 {
		t.Errorf("still running: %s", left)
	}
}

// processesIn lists the processes whose command line names a folder.
func processesIn(t *testing.T, dir string) (found []string) {
	t.Helper()
	all, err := filepath.Glob("/proc/[0-9]*/cmdline")
	if err != nil || len(all) == 0 {
		t.Skip("this system has no /proc to look for processes in")
	}
	for _, p := range all {
		if b, err := os.ReadFile(p); err == nil && strings.Contains(string(b), dir) {
			found = append(found, strings.ReplaceAll(string(b), "\x00", " "))
		}
	}
	return found
}
