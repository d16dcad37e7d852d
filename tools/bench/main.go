//go:build yardsticks

// Command bench compares the CPU's kernels with OpenBLAS and oneDNN, in turn, on the
// same sizes and threads, and with what the instructions allow. It isn't part of the
// product: `make bench` builds it with these libraries and runs it.
//
// The libraries choose their kernels once for each process, so the command runs
// itself once for each instruction set that it limits them to.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"strings"
)

// caps are the instruction sets that the libraries are limited to: the best they
// have, and AVX2.
var caps = []struct {
	name string
	env  []string
}{
	{"none", nil},
	{"AVX2", []string{"DNNL_MAX_CPU_ISA=AVX2", "OPENBLAS_CORETYPE=Haswell"}},
}

func main() {
	var (
		asJSON = flag.Bool("json", false, "print one line of JSON")
		limit  = flag.String("cap", "", "measure under this limit, for the command itself to use")
		memory = flag.Bool("memory", false, "measure memory, for the command itself to use")
		size   = flag.Int("n", 0, "measure only this size, on one thread and the fastest kernel")
		turns  = flag.Int("turns", 5, "how often each thing is measured; the best counts")
	)
	flag.Parse()
	var err error
	switch {
	case *memory:
		err = printMemory(context.Background())
	case *limit != "":
		err = printRun(context.Background(), *limit, *turns, *size)
	default:
		err = all(*asJSON, *turns, *size)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// report is everything that was measured.
type report struct {
	Machine machine     `json:"machine"`
	Runs    []run       `json:"runs"`
	Memory  memoryUsage `json:"memory"`
}

func all(asJSON bool, turns, size int) error {
	r := report{Machine: thisMachine()}
	for _, c := range caps {
		var one run
		if err := again(&one, c.env, "-cap", c.name, "-turns", fmt.Sprint(turns), "-n", fmt.Sprint(size)); err != nil {
			return err
		}
		r.Runs = append(r.Runs, one)
	}
	if err := again(&r.Memory, nil, "-memory"); err != nil {
		return err
	}
	r.Machine.LoadAfter = load()
	if asJSON {
		return json.NewEncoder(os.Stdout).Encode(r)
	}
	r.print(os.Stdout)
	return nil
}

// again runs the command with other arguments and reads what it prints. Waiting
// threads of OpenMP must not spin while something else is measured.
func again(v any, env []string, args ...string) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	cmd := exec.Command(self, args...)
	cmd.Env = append(append(os.Environ(), "OMP_WAIT_POLICY=passive"), env...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return fmt.Errorf("bench %s: %w", strings.Join(args, " "), err)
	}
	return json.Unmarshal(out, v)
}
