//go:build yardsticks

package main

/*
#cgo CFLAGS: -std=gnu11 -O2 -Wall -Wextra
#cgo LDFLAGS: -lopenblas -ldnnl -lgomp
#include "yardsticks.h"
*/
import "C"

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"runtime"
	"slices"
	"time"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/cpu"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// run is everything measured under one limit of the libraries. Rates are in 10^9
// operations a second; a multiply-add is two.
type run struct {
	Cap           string             `json:"cap"`
	OneDNN        string             `json:"onednn"`
	OpenBLAS      string             `json:"openblas"`
	ClockGHz      float64            `json:"clock_ghz"`
	PerNanosecond map[string]float64 `json:"per_nanosecond"` // instructions, by name
	Lines         []line             `json:"lines"`
	Verify        []verification     `json:"verify,omitempty"`
}

// line is one size on a number of threads.
type line struct {
	N       int                `json:"n"`
	Threads int                `json:"threads"`
	Rates   map[string]float64 `json:"rates"`
}

// verification is the time to verify sampled tiles.
type verification struct {
	N       uint32  `json:"n"`
	Samples int     `json:"samples"`
	Threads int     `json:"threads"`
	MS      float64 `json:"ms"`
}

// The names of rates.
const (
	matmul = "oneDNN, packed before"
	gemm   = "oneDNN, packs itself"
	sgemm  = "OpenBLAS sgemm"
)

func product(isa string) string { return isa + ", product" }
func lap(isa string) string     { return isa + ", lap" }

// sizes are the sizes that are measured, and how often each is for every turn that was
// asked for: short measurements are more easily disturbed, and cheaper to repeat.
var sizes = []struct {
	n       int
	times   float64
	threads []int
	library bool
}{
	{1024, 16, []int{1, 2}, true},
	{2048, 4, []int{1, 2}, true},
	{4096, 1, []int{1, 2}, true},
	{8192, 0.4, []int{1}, false},
}

func printRun(ctx context.Context, limit string, turns, only int) error {
	r := run{Cap: limit, OpenBLAS: C.GoString(C.openblas_version()), PerNanosecond: make(map[string]float64)}
	for _, s := range sizes {
		if !s.library && limit != caps[0].name || only != 0 && only != s.n {
			continue
		}
		for _, threads := range s.threads {
			if only != 0 && threads > 1 {
				continue
			}
			fmt.Fprintf(os.Stderr, "libraries limited to: %s; n = %d on %d threads\n", limit, s.n, threads)
			l, err := measureLine(ctx, limit, s.n, threads, max(2, int(float64(turns)*s.times)), s.library, only != 0)
			if err != nil {
				return err
			}
			r.Lines = append(r.Lines, l)
			r.loops()
		}
	}
	if len(r.Lines) == 0 {
		return fmt.Errorf("size %d is not among those measured", only)
	}
	r.OneDNN = C.GoString(C.onednn_version()) + ", " + C.GoString(C.onednn_implementation())
	if limit == caps[0].name && only == 0 {
		var err error
		if r.Verify, err = verifications(ctx, turns); err != nil {
			return err
		}
	}
	return json.NewEncoder(os.Stdout).Encode(r)
}

// isas are the kernels to compare under a limit: there is no point in comparing the
// widest kernel with a library that may not use its instructions.
func isas(limit string, threads int) (list []*cpu.Device) {
	for _, d := range cpu.All(threads) {
		if limit == caps[0].name || d.ISA() == limit {
			list = append(list, d)
		}
	}
	return list
}

// measureLine measures everything in turn, several times, and keeps the best of
// each: whatever else a machine does only makes it slower.
func measureLine(ctx context.Context, limit string, n, threads, turns int, library, fastest bool) (line, error) {
	// Otherwise the time of Go's own threads that look for work would count as the
	// kernel's.
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(threads))
	l := line{n, threads, make(map[string]float64)}
	type candidate struct {
		name string
		time func() (time.Duration, error)
	}
	var all []candidate
	foreign := func(name string, f func(n, threads C.int) C.double) {
		all = append(all, candidate{name, func() (time.Duration, error) {
			return time.Duration(f(C.int(n), C.int(threads))), nil
		}})
	}
	devices := isas(limit, threads)
	if fastest || !library {
		devices = devices[:1]
	}
	for _, d := range devices {
		if d.ISA() == "portable C" && n*threads > 1024 {
			continue // it takes seconds and changes nothing
		}
		s, err := d.Prepare(ctx, flops.Hash{}, uint32(n))
		if err != nil {
			return l, err
		}
		defer s.Close() //nolint:errcheck // it frees memory
		m := s.(compute.Multiplier)
		all = append(all,
			candidate{lap(d.ISA()), func() (time.Duration, error) { return laps(ctx, s.Laps, n, threads) }},
			candidate{product(d.ISA()), func() (time.Duration, error) { return laps(ctx, m.Products, n, threads) }})
	}
	if library {
		foreign(matmul, func(n, threads C.int) C.double { return C.onednn_matmul(n, threads) })
		foreign(gemm, func(n, threads C.int) C.double { return C.onednn_gemm(n, threads) })
		foreign(sgemm, func(n, threads C.int) C.double { return C.openblas_sgemm(n, threads) })
	}
	for turn := range turns {
		for _, c := range all {
			took, err := c.time()
			if err != nil {
				return l, err
			}
			if took > 0 && turn > 0 { // the first warms caches and pages
				cube := float64(n) * float64(n) * float64(n)
				l.Rates[c.name] = max(l.Rates[c.name], 2*cube/float64(took))
			}
		}
	}
	return l, nil
}

// laps times some laps, or one if they are long, from the start of the threads to
// their end.
func laps(ctx context.Context, run func(context.Context, func() (uint64, bool), func(uint64, []uint64) error) error, n, threads int) (time.Duration, error) {
	count := uint64(max(1, threads<<30/(n*n*n)))
	next := uint64(0)
	began := now(threads)
	err := run(ctx, func() (uint64, bool) {
		next++
		return next - 1, next <= count
	}, func(uint64, []uint64) error { return nil })
	return (now(threads) - began) / time.Duration(count), err
}

// now reads the clock that measures a number of threads.
func now(threads int) time.Duration { return time.Duration(C.elapsed(C.int(threads))) }

// loops measures the clock and the instructions, and keeps the best, which is what an
// undisturbed core can do.
func (r *run) loops() {
	names := map[string]C.int{
		"vpdpbusd zmm": C.VPDPBUSD_512, "vpdpbusd ymm": C.VPDPBUSD_256,
		"vpmaddubsw zmm": C.VPMADDUBSW_512, "vpmaddubsw ymm": C.VPMADDUBSW_256,
		"vfmadd zmm": C.VFMADD_512, "vfmadd ymm": C.VFMADD_256,
	}
	for range 3 {
		r.ClockGHz = max(r.ClockGHz, float64(C.loop_rate(C.CLOCK)))
		for name, loop := range names {
			if rate := float64(C.loop_rate(loop)); rate > 0 {
				r.PerNanosecond[name] = max(r.PerNanosecond[name], rate)
			}
		}
	}
}

// verifications times the verification of one operator's samples.
func verifications(ctx context.Context, turns int) (list []verification, err error) {
	d, err := cpu.New(1)
	if err != nil {
		return nil, err
	}
	for _, v := range []verification{{4096, 32, 1, 0}, {16384, 1, 1, 0}, {16384, 32, 1, 0}, {16384, 32, 2, 0}, {32768, 1, 1, 0}} {
		m := v.N / flops.TileEdge
		claims := make([]flops.TileClaim, v.Samples)
		for i := range claims { // no two share a row or a column
			at := uint32(i) * (m / uint32(v.Samples))
			claims[i] = flops.TileClaim{Sample: uint32(i), Lap: uint64(i), Row: at, Col: at}
		}
		var times []time.Duration
		for range max(3, turns) {
			began := now(v.Threads)
			if _, err := compute.VerifyTiles(ctx, d, flops.Hash{}, v.N, claims, v.Threads); err != nil {
				return nil, err
			}
			times = append(times, now(v.Threads)-began)
		}
		v.MS = slices.Min(times).Seconds() * 1e3
		list = append(list, v)
	}
	return list, nil
}
