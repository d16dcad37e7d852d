// Command verifiergen writes the files in the repository that follow from the circuit:
// the pins of the development keys, and their verifier in Solidity. `make verifier` runs
// it, after a change of the circuit.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"

	"github.com/proof-of-flops/proof-of-flops/zk"
)

func main() {
	root := flag.String("root", ".", "the repository")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, *root); err != nil {
		fmt.Fprintln(os.Stderr, "verifiergen:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, root string) error {
	s := zk.DevelopmentShape
	k, err := zk.MakeDevelopmentKeys(ctx, s, nil)
	if err != nil {
		return err
	}
	if err := k.Keep(""); err != nil {
		return err
	}
	name := zk.DevelopmentVerifier(s)
	source, err := k.Solidity(name)
	if err != nil {
		return err
	}
	for path, content := range map[string][]byte{
		filepath.Join(root, "zk", "manifests", s.String()+".json"):        k.Manifest.Bytes(),
		filepath.Join(root, "contracts", "src", "verifiers", name+".sol"): source,
	} {
		if err := os.WriteFile(path, content, 0o644); err != nil { //nolint:gosec // sources
			return fmt.Errorf("write a file that follows from the circuit: %w", err)
		}
		fmt.Fprintln(os.Stderr, path)
	}
	return nil
}
