package devnet

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/devnet/anvil"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

func TestFolderTakesOneDevnet(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "net")
	refused := func(want ...string) {
		t.Helper()
		_, err := claim(dir)
		if !errors.Is(err, ErrFolderTaken) {
			t.Fatalf("got %v, want ErrFolderTaken", err)
		}
		for _, w := range append(want, dir, "name another --dir") {
			if !strings.Contains(err.Error(), w) {
				t.Errorf("the message lacks %q: %v", w, err)
			}
		}
	}
	f, err := claim(dir)
	if err != nil {
		t.Fatal(err)
	}
	refused("is running", fmt.Sprint("process ", os.Getpid()))
	if err := f.write(Place{PID: 12, RPC: "http://127.0.0.1:1234"}); err != nil {
		t.Fatal(err)
	}
	refused("process 12, its chain at http://127.0.0.1:1234")
	f.release(true)
	refused("an earlier one", "remove that folder")
}

func TestFolderWithoutDeploymentMayBeClaimedAgain(t *testing.T) {
	dir := t.TempDir()
	for range 2 {
		f, err := claim(dir)
		if err != nil {
			t.Fatal(err)
		}
		f.release(false)
	}
}

func TestFolderOfAnOlderDevnetIsRefused(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "deployment.json"), []byte("{}"), 0o600); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if _, err := claim(dir); !errors.Is(err, ErrFolderTaken) || !strings.Contains(err.Error(), "an earlier one") {
			t.Errorf("got %v", err)
		}
	}
}

// TestEnvironmentIsReadByAShell uses a folder whose name a shell would split.
func TestEnvironmentIsReadByAShell(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "it's a $HOME")
	f, err := claim(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer f.release(true)
	n := newNetwork(NetworkOptions{Dir: dir})
	if n.anvil, err = anvil.Dial(t.Context(), "http://127.0.0.1:1111"); err != nil { // the test makes no call
		t.Fatal(err)
	}
	n.folder, n.URL = f, "http://127.0.0.1:2222"
	n.Deployment = &chain.Deployment{ChainID: 31337, Token: flops.Address{19: 1}}
	if err := (&boot{Network: n}).describe(t.Context()); err != nil {
		t.Fatal(err)
	}
	out, err := exec.CommandContext(t.Context(), "sh", "-eu", "-c", `. "$0"; echo "$RPC|$CHAIN_ID|$DEPLOYMENT|$AGGREGATOR|$TOKEN|$POF_RPC"`, filepath.Join(dir, "env")).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	want := "http://127.0.0.1:1111|31337|" + dir + "/deployment.json|http://127.0.0.1:2222|0x0000000000000000000000000000000000000001|http://127.0.0.1:1111\n"
	if string(out) != want {
		t.Errorf("the shell has %q, want %q", out, want)
	}
	place, err := readPlace(dir)
	if want := (Place{PID: os.Getpid(), RPC: "http://127.0.0.1:1111", Aggregator: "http://127.0.0.1:2222"}); err != nil || place != want {
		t.Errorf("the folder says %+v (%v), want %+v", place, err, want)
	}
	where := n.Where()
	for _, w := range []string{"http://127.0.0.1:1111, chain id 31337", "http://127.0.0.1:2222", dir, `. '` + strings.ReplaceAll(dir, "'", `'\''`) + `/env'`} {
		if !strings.Contains(where, w) {
			t.Errorf("the description lacks %q:\n%s", w, where)
		}
	}
}

func TestWordsAreQuotedOnlyWhereAShellNeedsIt(t *testing.T) {
	for word, want := range map[string]string{"/tmp/net-1/env": "/tmp/net-1/env", "a b": "'a b'", "it's": `'it'\''s'`, "": "''", "$x": "'$x'"} {
		if got := quote(word); got != want {
			t.Errorf("%q: got %s, want %s", word, got, want)
		}
	}
}
