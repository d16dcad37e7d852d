//go:build yardsticks

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"time"

	"github.com/proof-of-flops/proof-of-flops/compute/cpu"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// machine is the machine that was measured, and when.
type machine struct {
	Processor  string `json:"processor"`
	Cores      int    `json:"cores"`
	Date       string `json:"date"`
	LoadBefore string `json:"load_before"` // of the last minute, which shows what else the machine did
	LoadAfter  string `json:"load_after"`
}

func thisMachine() machine {
	return machine{
		Processor:  field("/proc/cpuinfo", "model name") + ", family " + field("/proc/cpuinfo", "cpu family") + ", model " + field("/proc/cpuinfo", "model"),
		Cores:      runtime.NumCPU(),
		Date:       time.Now().UTC().Format(time.DateOnly),
		LoadBefore: load(),
	}
}

func load() string {
	text, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return "unknown"
	}
	return strings.Fields(string(text))[0]
}

// field is the first value of a name in a file with lines "name: value".
func field(path, name string) string {
	text, err := os.ReadFile(path)
	if err != nil {
		return "unknown"
	}
	for line := range strings.Lines(string(text)) {
		if key, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(key) == name {
			return strings.TrimSpace(value)
		}
	}
	return "unknown"
}

// memoryUsage is the memory that a session of a large size takes.
type memoryUsage struct {
	N       uint32  `json:"n"`
	Stated  float64 `json:"stated_mib"`
	PeakMiB float64 `json:"peak_mib"` // of the whole process
}

func printMemory(ctx context.Context) error {
	const n = 16384
	d, err := cpu.New(0)
	if err != nil {
		return err
	}
	s, err := d.Prepare(ctx, flops.Hash{}, n)
	if err != nil {
		return err
	}
	defer s.Close() //nolint:errcheck // the process ends
	for row := range uint32(4) {
		if _, err := s.Strip(ctx, 0, row); err != nil {
			return err
		}
	}
	kib, err := strconv.ParseFloat(strings.Fields(field("/proc/self/status", "VmHWM"))[0], 64)
	if err != nil {
		return fmt.Errorf("read the process's memory: %w", err)
	}
	return json.NewEncoder(os.Stdout).Encode(memoryUsage{n, float64(d.Info().Memory(n)) / (1 << 20), kib / 1024})
}
