package flops_test

import (
	"errors"
	"math"
	"math/big"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/flops"
	"pgregory.net/rapid"
)

func TestSizesArePowersOfTwoInBounds(t *testing.T) {
	allowed := map[uint32]bool{256: true, 512: true, 1024: true, 2048: true, 4096: true, 8192: true, 16384: true, 32768: true}
	for n := range uint32(70_000) {
		if got := flops.CheckSize(n) == nil; got != allowed[n] {
			t.Errorf("size %d allowed: %t", n, got)
		}
	}
	if flops.CheckSize(1<<31) == nil || flops.CheckSize(math.MaxUint32) == nil {
		t.Error("a huge size is allowed")
	}
}

func TestGiFLOPIsTheWorkRoundedDown(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := drawWork(t)
		n := big.NewInt(int64(w.N))
		flop := new(big.Int).Exp(n, big.NewInt(3), nil)
		flop.Mul(flop, big.NewInt(2)).Mul(flop, new(big.Int).SetUint64(w.Laps))
		if w.FLOP().Cmp(flop) != 0 {
			t.Fatalf("FLOP %s, want %s", w.FLOP(), flop)
		}
		if want := flop.Rsh(flop, 30); !want.IsUint64() || w.GiFLOP() != want.Uint64() || w.GiFLOP() >= 1<<48 {
			t.Fatalf("GiFLOP %d, want %s", w.GiFLOP(), want)
		}
	})
	for _, w := range []flops.Work{{}, {N: 1 << 31, Laps: math.MaxUint64}, {N: 256, Laps: 1 << 32}} {
		if got := w.GiFLOP(); got != 0 {
			t.Errorf("%+v is no work but counts %d GiFLOP", w, got)
		}
	}
}

func TestWorkOverTheRateIsRefused(t *testing.T) {
	p := flops.DevnetParams()
	// 2·256³ = 2^25 FLOP a lap, over 4 s: 10 laps are exactly allowed.
	p.MaxRate = 10 * (1 << 25) / 4
	for _, c := range []struct {
		work flops.Work
		code flops.Verdict
	}{
		{flops.Work{N: 256, Laps: 10}, 0},
		{flops.Work{N: 256, Laps: 11}, flops.RefusedWorkTooLarge},
		{flops.Work{N: 512, Laps: 1}, 0},
		{flops.Work{N: 512, Laps: 2}, flops.RefusedWorkTooLarge},
		{flops.Work{N: 4096, Laps: flops.MaxLaps}, flops.RefusedWorkTooLarge},
		{flops.Work{N: 256, Laps: 1 << 32}, flops.RefusedWorkTooLarge},
		{flops.Work{N: 256, Laps: math.MaxUint64}, flops.RefusedWorkTooLarge},
		{flops.Work{N: 256, Laps: 0}, flops.RefusedSizeNotAllowed},
		{flops.Work{N: 8192, Laps: 1}, flops.RefusedSizeNotAllowed},
		{flops.Work{N: 300, Laps: 1}, flops.RefusedSizeNotAllowed},
	} {
		err := p.CheckWork(c.work)
		var refusal *flops.Refusal
		if c.code == 0 && err != nil || c.code != 0 && (!errors.As(err, &refusal) || refusal.Code != c.code) {
			t.Errorf("%+v: got %v, want %s", c.work, err, c.code)
		}
	}
}

func TestMainnetRefusesSmallMatrices(t *testing.T) {
	var refusal *flops.Refusal
	err := flops.MainnetParams().CheckWork(flops.Work{N: 2048, Laps: 1})
	if !errors.As(err, &refusal) || refusal.Code != flops.RefusedSizeNotAllowed {
		t.Errorf("got %v", err)
	}
}
