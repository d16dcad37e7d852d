// Package devicetest is the test suite for every compute device.
package devicetest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"sync"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Device is the device under test; its tiles are tested too if it is a
// compute.Tiler.
type Device = compute.Device

// batched reports whether the device makes tiles in batches.
func batched(d Device) (compute.BatchTiler, bool) {
	t, ok := d.(compute.BatchTiler)
	return t, ok
}

// Vector is one of the protocol's work vectors.
type Vector struct {
	OperatorSeed flops.Hash `json:"operatorSeed"`
	Result       struct {
		N        uint32       `json:"n"`
		Laps     uint64       `json:"laps"`
		LapRoots []flops.Hash `json:"lapRoots"`
		WorkRoot flops.Hash   `json:"workRoot"`
	} `json:"result"`
}

// Vectors reads the protocol's vectors from a path to flops/testdata.
func Vectors(t testing.TB, path string) []Vector {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		Work []Vector `json:"work"`
	}
	if err := json.Unmarshal(data, &file); err != nil {
		t.Fatal(err)
	}
	if len(file.Work) == 0 {
		t.Fatalf("%s holds no vectors", path)
	}
	return file.Work
}

// Run runs all tests on devices that open makes with a given number of threads.
func Run(t *testing.T, vectors []Vector, open func(threads int) Device) {
	t.Run("Vectors", func(t *testing.T) { testVectors(t, vectors, open) })
	t.Run("TilesEqualTheReference", func(t *testing.T) { testTiles(t, open(1)) })
	t.Run("BatchesEqualTheReference", func(t *testing.T) { testBatches(t, open(1)) })
	t.Run("ProductsAreCountedLikeLaps", func(t *testing.T) { testProducts(t, open(2)) })
	t.Run("StripsEqualLaps", func(t *testing.T) { testStrips(t, open(3)) })
	t.Run("LapsComeOnceEach", func(t *testing.T) { testOnce(t, open) })
	t.Run("CancellationEndsLaps", func(t *testing.T) { testCancel(t, open(2)) })
	t.Run("AnErrorOfDoneEndsLaps", func(t *testing.T) { testDoneError(t, open(2)) })
	t.Run("ClosedSessionRefuses", func(t *testing.T) { testClosed(t, open(1)) })
	t.Run("WhatDoesNotExistIsRefused", func(t *testing.T) { testRefusals(t, open(1)) })
}

func prepare(t testing.TB, d compute.Device, seed flops.Hash, n uint32) compute.Session {
	t.Helper()
	s, err := d.Prepare(t.Context(), seed, n)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// Count hands out laps 0 to laps-1.
func Count(laps uint64) func() (uint64, bool) {
	var mu sync.Mutex
	var next uint64
	return func() (uint64, bool) {
		mu.Lock()
		defer mu.Unlock()
		next++
		return next - 1, next <= laps
	}
}

func testVectors(t *testing.T, vectors []Vector, open func(threads int) Device) {
	for _, v := range vectors {
		for _, threads := range []int{1, 2, 5} {
			if v.Result.N > 512 && threads != 2 {
				continue // pure Go would take too long under the race detector
			}
			t.Run(fmt.Sprintf("n=%d threads=%d", v.Result.N, threads), func(t *testing.T) {
				res, err := compute.Run(t.Context(), []compute.Device{open(threads)}, v.OperatorSeed, v.Result.N,
					compute.Limit{MaxLaps: v.Result.Laps})
				if err != nil {
					t.Fatal(err)
				}
				for k, root := range res.LapRoots() {
					if root != v.Result.LapRoots[k] {
						t.Errorf("root of lap %d is %s instead of %s", k, root, v.Result.LapRoots[k])
					}
				}
				if w := res.Work(); w != (flops.Work{N: v.Result.N, Laps: v.Result.Laps, Root: v.Result.WorkRoot}) {
					t.Errorf("work is %+v instead of root %s", w, v.Result.WorkRoot)
				}
			})
		}
	}
}

// Seed is a seed drawn from rng.
func Seed(rng *rand.Rand) (seed flops.Hash) {
	for i := range seed {
		seed[i] = byte(rng.Uint32())
	}
	return seed
}

func testTiles(t *testing.T, device Device) {
	d, ok := device.(compute.Tiler)
	if !ok {
		t.Skip("it makes no tiles out of nothing")
	}
	rng := rand.New(rand.NewPCG(7, 8))
	for _, n := range []uint32{256, 512, 1024, 4096} {
		for range 4 {
			seed, m := Seed(rng), n/flops.TileEdge
			lap, row, col := uint64(rng.Uint32()), rng.Uint32N(m), rng.Uint32N(m)
			got, err := d.TileDigest(seed, n, lap, row, col)
			if err != nil {
				t.Fatal(err)
			}
			if want := flops.NewEntries(seed).TileDigest(n, lap, row, col); got != want {
				t.Errorf("n=%d lap=%d tile (%d, %d) of seed %s: %#x instead of %#x", n, lap, row, col, seed, got, want)
			}
		}
	}
}

// Batches of every length, up to more than one call takes, with tiles that
// share rows, columns, both or neither.
func testBatches(t *testing.T, d Device) {
	b, ok := batched(d)
	if !ok {
		t.Skip("it makes tiles one by one")
	}
	rng := rand.New(rand.NewPCG(11, 12))
	known := make(map[compute.TileAt]uint64)
	seed := Seed(rng)
	for length := range 37 {
		at := make([]compute.TileAt, length)
		for i := range at {
			at[i] = compute.TileAt{Lap: rng.Uint64N(3), Row: rng.Uint32N(4), Col: rng.Uint32N(4)}
		}
		digests, err := b.TileDigests(seed, 256, at)
		if err != nil || len(digests) != length {
			t.Fatalf("%d digests for %d tiles, and %v", len(digests), length, err)
		}
		for i, a := range at {
			want, ok := known[a]
			if !ok {
				want = flops.NewEntries(seed).TileDigest(256, a.Lap, a.Row, a.Col)
				known[a] = want
			}
			if digests[i] != want {
				t.Errorf("tile %d of %d, %+v: %#x instead of %#x", i, length, a, digests[i], want)
			}
		}
	}
	if _, err := b.TileDigests(seed, 256, []compute.TileAt{{}, {Row: 4}}); err == nil {
		t.Error("a batch with a tile that does not exist is computed")
	}
}

func testProducts(t *testing.T, d Device) {
	s := prepare(t, d, flops.Hash{}, 256)
	m, ok := s.(compute.Multiplier)
	if !ok {
		t.Skip("it can't do products alone")
	}
	var mu sync.Mutex
	laps := make(map[uint64]int)
	err := m.Products(t.Context(), Count(5), func(lap uint64, _ []uint64) error {
		mu.Lock()
		defer mu.Unlock()
		laps[lap]++
		return nil
	})
	if err != nil || len(laps) != 5 {
		t.Errorf("products of laps %v were done, and %v", laps, err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := m.Products(ctx, endless(), nil); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled products ended with %v", err)
	}
}

func testStrips(t *testing.T, d Device) {
	rng := rand.New(rand.NewPCG(9, 10))
	for _, n := range []uint32{256, 512} {
		seed, m := Seed(rng), n/flops.TileEdge
		s := prepare(t, d, seed, n)
		lap := uint64(rng.Uint32())
		var whole []uint64
		handed := false
		err := s.Laps(t.Context(), func() (uint64, bool) {
			first := !handed
			handed = true
			return lap, first
		}, func(_ uint64, digests []uint64) error {
			whole = append(whole, digests...)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		var all sync.WaitGroup
		for row := range m {
			all.Go(func() {
				strip, err := s.Strip(t.Context(), lap, row)
				if err != nil {
					t.Error(err)
					return
				}
				for col, digest := range strip {
					if digest != whole[row*m+uint32(col)] {
						t.Errorf("n=%d tile (%d, %d) is %#x in the strip and %#x in the lap", n, row, col, digest, whole[row*m+uint32(col)])
					}
				}
			})
		}
		all.Wait()
		row, col := rng.Uint32N(m), rng.Uint32N(m)
		if want := flops.NewEntries(seed).TileDigest(n, lap, row, col); whole[row*m+col] != want {
			t.Errorf("n=%d tile (%d, %d) of the lap is %#x instead of %#x", n, row, col, whole[row*m+col], want)
		}
	}
}

func testOnce(t *testing.T, open func(threads int) Device) {
	const laps = 16
	for _, threads := range []int{1, 3, 32} {
		var mu sync.Mutex
		times := make([]int, laps)
		err := prepare(t, open(threads), flops.Hash{}, 256).Laps(t.Context(), Count(laps), func(lap uint64, digests []uint64) error {
			mu.Lock()
			defer mu.Unlock()
			times[lap]++
			if len(digests) != 16 {
				t.Errorf("%d threads: lap %d has %d digests instead of 16", threads, lap, len(digests))
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		for lap, count := range times {
			if count != 1 {
				t.Errorf("%d threads: lap %d was done %d times", threads, lap, count)
			}
		}
	}
}

// endless hands out laps for ever.
func endless() func() (uint64, bool) { return Count(flops.MaxLaps) }

func testCancel(t *testing.T, d Device) {
	s := prepare(t, d, flops.Hash{}, 256)
	ctx, cancel := context.WithCancel(t.Context())
	err := s.Laps(ctx, endless(), func(uint64, []uint64) error {
		cancel()
		return nil
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled laps ended with %v", err)
	}
	if _, err := s.Strip(ctx, 0, 0); !errors.Is(err, context.Canceled) {
		t.Errorf("a strip under a cancelled context ended with %v", err)
	}
	if _, err := d.Prepare(ctx, flops.Hash{}, 256); !errors.Is(err, context.Canceled) {
		t.Errorf("preparing under a cancelled context ended with %v", err)
	}
}

func testDoneError(t *testing.T, d Device) {
	boom := errors.New("boom")
	err := prepare(t, d, flops.Hash{}, 256).Laps(t.Context(), endless(), func(lap uint64, _ []uint64) error {
		if lap == 3 {
			return boom
		}
		return nil
	})
	if !errors.Is(err, boom) {
		t.Errorf("laps ended with %v instead of the error of done", err)
	}
}

func testClosed(t *testing.T, d Device) {
	s := prepare(t, d, flops.Hash{}, 256)
	for range 2 {
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Laps(t.Context(), endless(), nil); !errors.Is(err, compute.ErrClosed) {
		t.Errorf("laps of a closed session ended with %v", err)
	}
	if _, err := s.Strip(t.Context(), 0, 0); !errors.Is(err, compute.ErrClosed) {
		t.Errorf("a strip of a closed session ended with %v", err)
	}
}

func testRefusals(t *testing.T, d Device) {
	for _, n := range []uint32{0, 64, 255, 300, 65536} {
		if err := d.CheckSize(n); err == nil {
			t.Errorf("size %d is taken", n)
		}
		if _, err := d.Prepare(t.Context(), flops.Hash{}, n); err == nil {
			t.Errorf("size %d is prepared", n)
		}
		if tiler, ok := d.(compute.Tiler); ok {
			if _, err := tiler.TileDigest(flops.Hash{}, n, 0, 0, 0); err == nil {
				t.Errorf("a tile of size %d is computed", n)
			}
		}
	}
	s := prepare(t, d, flops.Hash{}, 256)
	for _, at := range []struct {
		lap      uint64
		row, col uint32
	}{{0, 4, 0}, {0, 0, 4}, {flops.MaxLaps, 0, 0}, {1 << 40, 0, 0}} {
		if tiler, ok := d.(compute.Tiler); ok {
			if _, err := tiler.TileDigest(flops.Hash{}, 256, at.lap, at.row, at.col); err == nil {
				t.Errorf("tile %+v of size 256 is computed", at)
			}
		}
		if _, err := s.Strip(t.Context(), at.lap, at.row); err == nil && at.col == 0 {
			t.Errorf("strip %+v of size 256 is computed", at)
		}
	}
}

// Benchmark measures laps of several sizes, on all threads and on one, in
// GOP/s: a multiply and an add are two operations.
func Benchmark(b *testing.B, open func(threads int) Device) {
	for _, threads := range []int{1, 0} {
		for _, n := range []uint32{256, 512, 1024, 2048, 4096} {
			d := open(threads)
			b.Run(fmt.Sprintf("lap/threads=%d/n=%d", d.Info().Threads, n), func(b *testing.B) {
				s := prepare(b, d, flops.Hash{}, n)
				b.ResetTimer()
				if err := s.Laps(b.Context(), Count(uint64(b.N)), func(uint64, []uint64) error { return nil }); err != nil {
					b.Fatal(err)
				}
				cube := float64(n) * float64(n) * float64(n)
				b.ReportMetric(2*cube*float64(b.N)/b.Elapsed().Seconds()/1e9, "GOP/s")
			})
		}
	}
	for _, n := range []uint32{256, 4096, 16384} {
		b.Run(fmt.Sprintf("tile/n=%d", n), func(b *testing.B) {
			d, ok := open(1).(compute.Tiler)
			if !ok {
				b.Skip("it makes no tiles out of nothing")
			}
			for b.Loop() {
				if _, err := d.TileDigest(flops.Hash{}, n, 0, 0, 0); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
