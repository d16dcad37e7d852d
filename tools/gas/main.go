// Command gas measures what the network's transactions cost, on anvil with
// EigenLayer's own contracts, and writes docs/gas.md. `make gas` runs it in the
// repository's root.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"

	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
)

const path = "docs/gas.md"

// measures are the page's tables, in order.
var measures = []func(ctx context.Context, n *network) (*table, error){
	rounds,
	settlements,
	slopes,
	epochs,
	leaves,
	disputes,
	endings,
}

func main() {
	asJSON := flag.Bool("json", false, "print the tables as JSON instead of writing "+path)
	flag.Parse()
	if err := run(context.Background(), *asJSON); err != nil {
		fmt.Fprintln(os.Stderr, "gas:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, asJSON bool) error {
	n, err := newNetwork(ctx, deploy.DirectLedger)
	if err != nil {
		return err
	}
	defer n.close()
	var tables []*table
	for _, measure := range measures {
		t, err := measure(ctx, n)
		if err != nil {
			return err
		}
		tables = append(tables, t)
	}
	if asJSON {
		return json.NewEncoder(os.Stdout).Encode(tables)
	}
	text, err := page(ctx, n, tables)
	if err != nil {
		return err
	}
	return os.WriteFile(path, text, 0o644) //nolint:gosec // a page for all to read
}
