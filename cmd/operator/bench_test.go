package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/proof-of-flops/proof-of-flops/cmd/internal/app"
	"github.com/proof-of-flops/proof-of-flops/compute"
)

func TestBenchMeasuresEveryDeviceAtEverySize(t *testing.T) {
	stdout, stderr, code := operate(t, "bench", "--sizes", "256,512", "--json")
	if code != 0 || strings.Count(stdout, "\n") != 1 {
		t.Fatalf("exit code %d, stdout %q, stderr %q", code, stdout, stderr)
	}
	var got []struct {
		Device  string
		Results []map[string]float64
	}
	if err := json.Unmarshal([]byte(stdout), &got); err != nil {
		t.Fatal(err)
	}
	var devices []string
	for _, d := range got {
		devices = append(devices, d.Device)
		if len(d.Results) != 2 || d.Results[0]["n"] != 256 || d.Results[1]["n"] != 512 {
			t.Errorf("%s: results are %v", d.Device, d.Results)
		}
		for _, r := range d.Results {
			for _, field := range []string{"gemm_ops", "lap_ops", "verify_tile_ms"} {
				if !(r[field] > 0) {
					t.Errorf("%s: %s is %g", d.Device, field, r[field])
				}
			}
			if _, ok := r["overhead"]; !ok || len(r) != 5 {
				t.Errorf("%s: fields are %v", d.Device, r)
			}
		}
	}
	if want := names(); !slices.Equal(append(devices, "auto"), want) {
		t.Errorf("measured %v of %v", devices, want)
	}
}

func TestBenchPrintsATableForPeople(t *testing.T) {
	stdout, stderr, code := operate(t, "bench", "--sizes", "256", "--device", "go", "--threads", "1")
	if code != 0 || strings.Count(stdout, "\n") != 2 || !strings.Contains(stdout, "256") || !strings.Contains(stderr, "go, n = 256") {
		t.Errorf("exit code %d, stdout %q, stderr %q", code, stdout, stderr)
	}
}

// A size that would take longer than the remaining time is left out and named.
func TestBenchKeepsToItsTime(t *testing.T) {
	var bar bytes.Buffer
	r, skipped, err := benchDevice(t.Context(), compute.NewGo(1), []uint32{256, 32768}, time.Second,
		app.NewProgress(&bar, false, 2), 0)
	if err != nil || len(r.Results) != 1 || len(skipped) != 1 || !strings.Contains(skipped[0].Error(), "--sizes 32768") {
		t.Errorf("results %+v, left out %v, %v", r.Results, skipped, err)
	}
}

// huge is a device that takes more memory than any machine has.
type huge struct{ compute.Device }

func (huge) Info() compute.Info {
	return compute.Info{Name: "huge", Memory: func(uint32) uint64 { return 1 << 60 }}
}

func TestADeviceThatASizeDoesNotFitIsLeftOutAndNamed(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("memory is known on Linux")
	}
	var logged bytes.Buffer
	log := zerolog.New(&logged)
	small := compute.NewGo(1)
	fit, err := fitting([]compute.Device{huge{small}, small}, 256, log)
	if err != nil || len(fit) != 1 || fit[0] != compute.Device(small) || !strings.Contains(logged.String(), "device huge") {
		t.Errorf("%d devices fit, %v; the log is %s", len(fit), err, logged.String())
	}
	if _, err := fitting([]compute.Device{huge{small}}, 256, log); !errors.Is(err, compute.ErrNoDevice) || !errors.Is(err, compute.ErrNoMemory) {
		t.Errorf("with no other device: %v", err)
	}
}
