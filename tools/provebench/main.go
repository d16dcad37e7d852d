//go:build yardsticks

// Command provebench measures what proving epochs takes: constraints, time and memory
// for each shape. It isn't part of the product: `make prove-bench` builds and runs it.
//
// Keys are made by gnark's own setup in memory, whose secrets this process
// knows: proving takes the same time with any keys, and a ceremony of a large
// shape takes much longer. Each shape is proven in a process of its own, which loads the
// keys from files as a prover does, so that it takes as much memory as a prover.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"syscall"
	"text/tabwriter"
	"time"

	"github.com/consensys/gnark/backend/groth16"
	groth16bn254 "github.com/consensys/gnark/backend/groth16/bn254"

	"github.com/proof-of-flops/proof-of-flops/epoch"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/zk"
)

const developmentChain = 31337

// result is what one shape takes. Times are in seconds.
type result struct {
	Shape       zk.Shape `json:"shape"`
	Constraints int      `json:"constraints"`
	KeyBytes    int64    `json:"keyBytes"`
	Setup       float64  `json:"setupSeconds"`
	Load        float64  `json:"loadSeconds"`
	Prove       float64  `json:"proveSeconds"` // the best of the turns
	ProveCPU    float64  `json:"proveCPUSeconds"`
	PeakBytes   int64    `json:"peakBytes"`
	LoadBefore  string   `json:"loadAverageBefore"`
}

func main() {
	var (
		shapes = flag.String("shapes", "8x2,64x16", "what to measure, separated by commas")
		turns  = flag.Int("turns", 3, "how often each shape is proven; the best counts")
		asJSON = flag.Bool("json", false, "print one line of JSON")
		folder = flag.String("prove", "", "prove with the keys of this folder, for the command itself to use")
	)
	flag.Parse()
	var err error
	if *folder != "" {
		err = prove(*folder, *shapes, *turns)
	} else {
		err = all(strings.Split(*shapes, ","), *turns, *asJSON)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "provebench:", err)
		os.Exit(1)
	}
}

func all(shapes []string, turns int, asJSON bool) error {
	var results []result
	for _, text := range shapes {
		r, err := measure(text, turns)
		if err != nil {
			return err
		}
		results = append(results, r)
	}
	if asJSON {
		return json.NewEncoder(os.Stdout).Encode(results)
	}
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "shape\tconstraints\tkey MB\tsetup s\tload s\tprove s\tof CPU s\tpeak MiB\tload average\t")
	for _, r := range results {
		fmt.Fprintf(w, "%s\t%d\t%.0f\t%.1f\t%.2f\t%.2f\t%.2f\t%d\t%s\t\n", r.Shape, r.Constraints, float64(r.KeyBytes)/1e6,
			r.Setup, r.Load, r.Prove, r.ProveCPU, r.PeakBytes>>20, r.LoadBefore)
	}
	return w.Flush()
}

// measure makes the keys of a shape and has another process prove with them.
func measure(text string, turns int) (result, error) {
	s, err := zk.ParseShape(text)
	if err != nil {
		return result{}, err
	}
	circuit, err := zk.Compile(s)
	if err != nil {
		return result{}, err
	}
	start := time.Now()
	proving, verifying, err := groth16.Setup(circuit)
	if err != nil {
		return result{}, fmt.Errorf("set up %s: %w", s, err)
	}
	setup := time.Since(start).Seconds()
	k, err := zk.NewKeys(circuit, proving.(*groth16bn254.ProvingKey), verifying.(*groth16bn254.VerifyingKey), zk.Manifest{Shape: s})
	if err != nil {
		return result{}, err
	}
	k.Manifest.Contributions = [2][]flops.Hash{{}, {}}
	folder, err := os.MkdirTemp("", "provebench-")
	if err != nil {
		return result{}, err
	}
	defer os.RemoveAll(folder) //nolint:errcheck // a temporary folder
	if err := k.Save(folder); err != nil {
		return result{}, err
	}
	st, err := os.Stat(folder + "/" + s.String() + ".pk")
	if err != nil {
		return result{}, err
	}
	r := result{Shape: s, Constraints: circuit.GetNbConstraints(), KeyBytes: st.Size(), Setup: setup, LoadBefore: load()}
	self, err := os.Executable()
	if err != nil {
		return result{}, err
	}
	c := exec.Command(self, "-prove", folder, "-shapes", s.String(), "-turns", fmt.Sprint(turns)) //nolint:gosec // this program
	c.Stderr = os.Stderr
	out, err := c.Output()
	if err != nil {
		return result{}, fmt.Errorf("prove %s: %w", s, err)
	}
	return r, json.Unmarshal(out, &r)
}

// prove is what the other process runs.
func prove(folder, text string, turns int) error {
	start := time.Now()
	m, err := zk.ReadManifest(folder + "/" + text + ".json")
	if err != nil {
		return err
	}
	k, err := zk.LoadKeys(folder, m, developmentChain)
	if err != nil {
		return err
	}
	b, err := busy(m.Shape)
	if err != nil {
		return err
	}
	load, best, cpu := time.Since(start).Seconds(), 0.0, 0.0
	for range turns {
		start, used := time.Now(), processor()
		if _, err := k.Prove(context.Background(), b, nil); err != nil {
			return err
		}
		if took := time.Since(start).Seconds(); best == 0 || took < best {
			best, cpu = took, processor()-used
		}
	}
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(map[string]any{
		"loadSeconds": load, "proveSeconds": best, "proveCPUSeconds": cpu, "peakBytes": u.Maxrss << 10,
	})
}

// busy is an epoch in which every operator has a line in every round: the most
// work for a prover.
func busy(s zk.Shape) (*epoch.Batch, error) {
	ledger, err := epoch.NewState(s.Slots)
	if err != nil {
		return nil, err
	}
	round := func(index uint64) epoch.Step {
		values := make([]epoch.Value, s.Slots)
		for i := range values {
			values[i] = epoch.ValueOf(flops.Line{N: flops.MaxSize, Laps: 1000 + 37*uint64(i) + 911*index%1000, Verdict: flops.VerdictOK})
		}
		return &epoch.Round{SettledIndex: index, Seconds: 60, MaxWork: 1<<48 - 1, Digest: epoch.LinesDigest(values), Values: values}
	}
	if err := ledger.Apply(round(1)); err != nil {
		return nil, err
	}
	var steps []epoch.Step
	for i := range s.Steps {
		steps = append(steps, round(uint64(i)+2))
	}
	return ledger.Advance(steps)
}

func processor() float64 {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return float64(u.Utime.Nano()+u.Stime.Nano()) / 1e9
}

func load() string {
	b, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return runtime.GOOS
	}
	return strings.Fields(string(b))[0]
}
