// Command economics prints what attacks on the network are worth, under its
// default parameters: the tables that docs/security.md quotes. Where it can, it also
// simulates attacks with the code that judges rounds and keeps points, and prints how
// far the formulas are from the simulation.
package main

import (
	"fmt"
	"os"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

func main() {
	simulated, err := simulatedTable()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	for _, t := range append(formulas(), simulated) {
		fmt.Fprintln(os.Stdout, t)
	}
}

// A preset is a named set of default parameters.
type preset struct {
	name string
	flops.Params
}

func presets() []preset {
	return []preset{{"devnet", flops.DevnetParams()}, {"mainnet-like", flops.MainnetParams()}}
}

// formulas are the tables that follow from the parameters alone.
func formulas() []table {
	mainnet := flops.MainnetParams()
	return []table{
		skippingTable(mainnet), withholdingTable(mainnet), vetoTable(mainnet),
		openingTable(), samplesTable(mainnet), grindingTable(mainnet),
		disputeTable(), floodTable(),
	}
}
