// Command operator is the node that restakers run: it joins a Proof-of-FLOPS
// network, works in its rounds and signs their results.
package main

import (
	"github.com/urfave/cli/v2"

	"github.com/proof-of-flops/proof-of-flops/cmd/internal/app"
)

func main() {
	app.Main(&cli.App{
		Name:  "operator",
		Usage: "earn points for compute in a Proof-of-FLOPS network",
		Commands: []*cli.Command{
			runCommand, registerCommand, deregisterCommand, statusCommand, withdrawCommand,
			keysCommand, devicesCommand, benchCommand, workCommand, openCommand, checkOpeningCommand,
		},
	})
}
