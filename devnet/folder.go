package devnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"

	"github.com/proof-of-flops/proof-of-flops/chain"
)

// The files that describe the devnet of a folder, beside deployment.json.
const (
	placeFile = "devnet.json" // a Place; locked while the devnet runs
	envFile   = "env"         // variables for a shell
)

// A Place is where a devnet runs, as recorded in its folder.
type Place struct {
	PID        int    `json:"pid"`
	RPC        string `json:"rpc,omitempty"`
	Aggregator string `json:"aggregator,omitempty"`
}

// ErrFolderTaken is wrapped when a devnet runs in the folder, or has run there.
//
// Remedy: Name another folder, or remove that of the devnet that has ended: its
// chain is gone, and it can't go on.
var ErrFolderTaken = errors.New("the folder has a devnet already")

// A folder is the folder of a running devnet. Until release, no other devnet can
// run in it.
type folder struct {
	dir string
	f   *os.File // devnet.json, locked
}

// claim makes a folder for a devnet, or takes an existing one that no devnet has
// used.
func claim(dir string) (*folder, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("make a folder for the devnet: %w", err)
	}
	path := filepath.Join(dir, placeFile)
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o600)
	if errors.Is(err, os.ErrExist) {
		return nil, taken(dir)
	}
	if err != nil {
		return nil, fmt.Errorf("claim %s for a devnet: %w", dir, err)
	}
	if _, err := os.Stat(filepath.Join(dir, "deployment.json")); err == nil {
		return nil, errors.Join(taken(dir), f.Close(), os.Remove(path))
	}
	c := &folder{dir: dir, f: f}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		return nil, errors.Join(fmt.Errorf("lock %s: %w", path, err), f.Close())
	}
	return c, c.write(Place{PID: os.Getpid()})
}

// taken is the error for a folder that a devnet uses or has used.
func taken(dir string) error {
	if place, err := readPlace(dir); err == nil && running(dir) {
		at := ""
		if place.RPC != "" {
			at = ", its chain at " + place.RPC
		}
		return fmt.Errorf("%w: one is running in %s (process %d%s); name another --dir, or end that one first", ErrFolderTaken, dir, place.PID, at)
	}
	return fmt.Errorf("%w: %s has the keys and logs of an earlier one, which can't go on, since its chain is gone; name another --dir, or remove that folder",
		ErrFolderTaken, dir)
}

// running reports whether a process holds the folder.
func running(dir string) bool {
	f, err := os.Open(filepath.Join(dir, placeFile))
	if err != nil {
		return false
	}
	defer f.Close() //nolint:errcheck // read only
	return errors.Is(syscall.Flock(int(f.Fd()), syscall.LOCK_SH|syscall.LOCK_NB), syscall.EWOULDBLOCK)
}

// readPlace reads what a devnet has recorded in its folder.
func readPlace(dir string) (Place, error) {
	var p Place
	b, err := os.ReadFile(filepath.Join(dir, placeFile))
	if err == nil {
		err = json.Unmarshal(b, &p)
	}
	if err != nil {
		return Place{}, fmt.Errorf("find the devnet in %s: %w; name the --dir of a running one", dir, err)
	}
	return p, nil
}

// write records where the devnet runs.
func (f *folder) write(p Place) error {
	b, err := json.MarshalIndent(p, "", "  ")
	if err != nil {
		return fmt.Errorf("describe the devnet: %w", err)
	}
	if err := f.f.Truncate(0); err != nil {
		return fmt.Errorf("describe the devnet: %w", err)
	}
	if _, err := f.f.WriteAt(append(b, '\n'), 0); err != nil {
		return fmt.Errorf("describe the devnet: %w", err)
	}
	return nil
}

// release gives the folder up. If nothing was deployed, it may be claimed again.
func (f *folder) release(deployed bool) {
	if !deployed {
		_ = os.Remove(f.f.Name()) // if that fails, the next devnet refuses the folder
	}
	_ = f.f.Close()
}

// describe records in the folder where everything is.
func (b *boot) describe(context.Context) error {
	if err := b.folder.write(Place{PID: os.Getpid(), RPC: b.RPC(), Aggregator: b.URL}); err != nil {
		return err
	}
	if err := os.WriteFile(b.path(envFile), []byte(b.environment()), 0o600); err != nil {
		return fmt.Errorf("write the devnet's environment: %w", err)
	}
	return nil
}

// environment is the script that exports what reaches the network. This
// repository's commands read POF_…, and cast reads ETH_RPC_URL.
func (b *boot) environment() string {
	var out strings.Builder
	path := b.path("deployment.json")
	fmt.Fprintf(&out, "# How to reach the devnet. In a shell: . %s\n", quote(b.path(envFile)))
	for _, v := range [][2]string{
		{"RPC", b.RPC()},
		{"CHAIN_ID", strconv.FormatUint(b.Deployment.ChainID, 10)},
		{"DEPLOYMENT", path},
		{"AGGREGATOR", b.URL},
		{"TOKEN", checksummed(b.Deployment.Token)},
		{"PROOF_OF_FLOPS", checksummed(b.Deployment.ProofOfFlops)},
		{"LEDGER", checksummed(b.Deployment.Ledger)},
		{"DISPUTES", checksummed(b.Deployment.Disputes)},
		{"ETH_RPC_URL", b.RPC()},
		{"POF_RPC", b.RPC()},
		{"POF_DEPLOYMENT", path},
		{"POF_AGGREGATOR", b.URL},
	} {
		if v[1] != "" { // Prepare starts no aggregator
			fmt.Fprintf(&out, "export %s=%s\n", v[0], quote(v[1]))
		}
	}
	return out.String()
}

// quote writes a word so that a POSIX shell reads it as one.
func quote(s string) string {
	if s != "" && strings.Trim(s, safeInShell) == "" {
		return s
	}
	return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'"
}

// safeInShell are characters that mean only themselves.
const safeInShell = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:"

// Where describes a running network in a few lines.
func (n *Network) Where() string {
	var b strings.Builder
	for _, l := range [][2]string{
		{"chain", fmt.Sprintf("%s, chain id %d", n.RPC(), n.Deployment.ChainID)},
		{"aggregator", n.URL},
		{"contract", "ProofOfFlops " + checksummed(n.Deployment.ProofOfFlops)},
		{"token", checksummed(n.Deployment.Token)},
		{"folder", n.Dir},
		{"in a shell", ". " + quote(filepath.Join(n.Dir, envFile))},
		{"ether, tokens", "bin/devnet fund --dir " + quote(n.Dir) + " ADDRESS"},
	} {
		fmt.Fprintf(&b, "  %-14s %s\n", l[0], l[1])
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// Find reads where the devnet of a folder runs.
func Find(dir string) (Place, *chain.Deployment, error) {
	p, err := readPlace(dir)
	if err != nil {
		return Place{}, nil, err
	}
	if p.RPC == "" {
		return Place{}, nil, fmt.Errorf("the devnet in %s is not ready yet: wait until it shows its addresses", dir)
	}
	d, err := chain.LoadDeployment(filepath.Join(dir, "deployment.json"))
	return p, d, err
}
