// Command emulator compiles the emulator of NVIDIA's driver, which runs the CUDA
// kernels on the CPU, so that commands can be tried on it by hand; the tests compile it
// themselves. `make emulator` runs this command.
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/proof-of-flops/proof-of-flops/compute/cuda/emulator"
)

func main() {
	dir := flag.String("out", "bin/emulator", "the folder to write "+emulator.Library+" into")
	flag.Parse()
	if err := run(*dir); err != nil {
		fmt.Fprintln(os.Stderr, "emulator:", err)
		os.Exit(1)
	}
}

func run(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil { //nolint:gosec // a build folder like any other
		return err
	}
	return emulator.Compile(dir, emulator.NoFault)
}
