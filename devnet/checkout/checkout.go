// Package checkout finds what belongs to a clone of the repository: its root, the
// chain's tools that `make setup` installs, and the module of EigenLayer's SDK.
package checkout

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
)

const (
	module    = "github.com/proof-of-flops/proof-of-flops"
	sdkModule = "github.com/Layr-Labs/eigensdk-go"
)

// ErrNotSetUp is wrapped when a tool that `make setup` installs is missing.
//
// Remedy: Run the command that the message names, once; `make devnet` does so by
// itself, `bin/devnet` doesn't.
var ErrNotSetUp = errors.New("the chain's tools are not installed")

// Find returns the repository's root: the closest folder at or above dir with this
// module's go.mod. An empty dir is the working directory.
func Find(dir string) (string, error) {
	start, err := filepath.Abs(dir)
	if err != nil {
		return "", fmt.Errorf("find the repository from %q: %w", dir, err)
	}
	for at := start; ; at = filepath.Dir(at) {
		b, err := os.ReadFile(filepath.Join(at, "go.mod"))
		if err == nil && strings.HasPrefix(string(b), "module "+module+"\n") {
			return at, nil
		}
		if filepath.Dir(at) == at {
			return "", fmt.Errorf("%s is not inside a clone of %s: run the devnet from one, it needs its tools", start, module)
		}
	}
}

// Anvil returns the path of the native anvil binary that npm installed. The
// launchers in .bin are Node programs, which don't pass signals on.
func Anvil(root string) (string, error) {
	path := filepath.Join(root, "contracts", "node_modules", "@foundry-rs", "anvil-"+runtime.GOOS+"-"+runtime.GOARCH, "bin", "anvil")
	if _, err := os.Stat(path); err != nil {
		return "", fmt.Errorf("%w: %w: run, once: %s", ErrNotSetUp, err, setUpCommand(root))
	}
	return path, nil
}

// setUpCommand is the command that installs the tools, from any working directory.
func setUpCommand(root string) string { return "make -C " + root + " setup" }

// SDK returns the folder of the eigensdk-go module that the repository depends on.
func SDK(ctx context.Context, root string) (string, error) {
	cmd := exec.CommandContext(ctx, "go", "list", "-m", "-f", "{{.Dir}}", sdkModule)
	cmd.Dir = root
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	dir := strings.TrimSpace(string(out))
	if err != nil || dir == "" {
		return "", fmt.Errorf("find the module %s with the go command (%w: %s): %w: run, once: %s", sdkModule, err, strings.TrimSpace(stderr.String()), ErrNotSetUp, setUpCommand(root))
	}
	return dir, nil
}
