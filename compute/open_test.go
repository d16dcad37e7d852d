package compute_test

import (
	"context"
	"errors"
	"testing"

	"pgregory.net/rapid"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/devices"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Honest work from start to end: run on several devices, store, draw samples,
// open, and check as any verifier would.
func TestHonestWorkAlwaysVerifies(t *testing.T) {
	ctx := t.Context()
	auto, err := devices.Open("auto", 2)
	if err != nil {
		t.Fatal(err)
	}
	both := []compute.Device{auto[0], auto[0]}
	rapid.Check(t, func(t *rapid.T) {
		n := uint32(256) << rapid.IntRange(0, 1).Draw(t, "log2 n/256")
		laps := rapid.Uint64Range(1, 6).Draw(t, "laps")
		seed := flops.Hash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "operator seed"))
		beacon := flops.Hash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "sample seed"))
		commitment := flops.Keccak(seed[:])

		check := compute.Check{Reference: compute.NewGo(1), Tiles: 3}
		ran, err := compute.RunChecked(ctx, both, seed, n, compute.Limit{MaxLaps: laps}, check)
		if err != nil {
			t.Fatal(err)
		}
		stored, err := ran.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		var res compute.Result
		if err := res.UnmarshalBinary(stored); err != nil {
			t.Fatal(err)
		}
		w := res.Work()
		if w.N != n || w.Laps != laps {
			t.Fatalf("work is %+v", w)
		}
		const samples = 8
		openings, err := res.Open(ctx, both, seed, flops.Samples(beacon, commitment, w, samples))
		if err != nil {
			t.Fatal(err)
		}
		for i := range openings {
			if err := openings[i].Verify(n, laps, w.Root); err != nil {
				t.Fatal(err)
			}
		}
		reveal := flops.Reveal{Metrics: []byte("{}"), Openings: openings}
		claims, err := flops.CheckReveal(commitment, w, beacon, samples, reveal.Body())
		if err != nil {
			t.Fatal(err)
		}
		bad, err := compute.VerifyTiles(ctx, devices.Tiler(), seed, n, claims, 3)
		if bad != nil || err != nil {
			t.Fatalf("honest tile found wrong: %+v, %v", bad, err)
		}
	})
}

// ranFakes is the fakes' work and some samples, two of them in the same row.
func ranFakes(t *testing.T) (*compute.Result, []flops.Sample) {
	t.Helper()
	res := &compute.Result{N: 256}
	s := &fakeSession{&fake{}, 4}
	for lap := range uint64(3) {
		var leaves []flops.Hash
		for row := range uint32(4) {
			leaves = append(leaves, flops.RowLeaf(s.digests(lap, row)))
		}
		res.RowLeaves = append(res.RowLeaves, leaves)
	}
	return res, []flops.Sample{{Lap: 2, Row: 3, Col: 1}, {Lap: 0, Row: 1}, {Lap: 2, Row: 3, Col: 2}, {Lap: 1, Row: 0}}
}

func TestStripThatDiffersFromTheRunIsFaultyHardware(t *testing.T) {
	res, samples := ranFakes(t)
	liar := []compute.Device{&fake{name: "liar", lie: true}}
	_, err := res.Open(t.Context(), liar, flops.Hash{}, samples[:1])
	var fault *compute.FaultyHardwareError
	if !errors.As(err, &fault) || fault.Device != "liar" || fault.Lap != 2 || fault.Row != 3 || fault.Kept != res.RowLeaves[2][3] {
		t.Errorf("the opening ended with %v", err)
	}
}

func TestOpeningGoesOnWithoutAFailedOrLyingDevice(t *testing.T) {
	res, samples := ranFakes(t)
	broken := &fake{name: "broken", fail: func(int) error { return errBroken }}
	liar := &fake{name: "liar", lie: true}
	openings, err := res.Open(t.Context(), []compute.Device{broken, liar, &fake{name: "good"}}, flops.Hash{}, samples)
	if err != nil {
		t.Fatal(err)
	}
	w := res.Work()
	for i, o := range openings {
		if err := o.Verify(w.N, w.Laps, w.Root); err != nil || o.Lap != samples[i].Lap || o.Row != samples[i].Row {
			t.Errorf("opening %d is of row %d of lap %d: %v", i, o.Row, o.Lap, err)
		}
	}
	if _, err := res.Open(t.Context(), []compute.Device{broken}, flops.Hash{}, samples); !errors.Is(err, errBroken) || !errors.Is(err, compute.ErrNoDevice) {
		t.Errorf("with no other device it ended with %v", err)
	}
}

func TestOpeningsOfWhatWasNotRunAreRefused(t *testing.T) {
	res, _ := ranFakes(t)
	for _, s := range []flops.Sample{{Lap: 3}, {Row: 4}, {Lap: 1 << 40}} {
		if _, err := res.Open(t.Context(), []compute.Device{&fake{}}, flops.Hash{}, []flops.Sample{s}); err == nil {
			t.Errorf("sample %+v is opened", s)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := res.Open(ctx, []compute.Device{&fake{}}, flops.Hash{}, []flops.Sample{{}}); !errors.Is(err, context.Canceled) {
		t.Errorf("under a cancelled context it ended with %v", err)
	}
}
