package strips_test

import (
	"context"
	"errors"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"

	"github.com/proof-of-flops/proof-of-flops/compute/internal/strips"
)

func upTo(laps uint64) func() (uint64, bool) {
	var next atomic.Uint64
	return func() (uint64, bool) {
		lap := next.Add(1) - 1
		return lap, lap < laps
	}
}

func TestCancellationStopsAStripHalfway(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	began := make(chan struct{}, 2)
	s := strips.NewSession(256, 2, strips.Work{Strip: func(_ int, _ uint64, _ uint32, _ []uint64, stop *uint32) bool {
		began <- struct{}{}
		for atomic.LoadUint32(stop) == 0 { // as a kernel does between tiles
			runtime.Gosched()
		}
		return false
	}, Free: func() {}})
	go func() {
		<-began
		cancel()
	}()
	done := func(uint64, []uint64) error {
		t.Error("a lap is done")
		return nil
	}
	if err := s.Laps(ctx, upTo(5), done); !errors.Is(err, context.Canceled) {
		t.Errorf("laps ended with %v", err)
	}
	if _, err := s.Strip(ctx, 0, 0); !errors.Is(err, context.Canceled) {
		t.Errorf("the strip ended with %v", err)
	}
}

func TestCloseWaitsForStripsUnderWay(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		proceed := make(chan struct{})
		freed := false
		s := strips.NewSession(256, 1, strips.Work{Strip: func(int, uint64, uint32, []uint64, *uint32) bool {
			<-proceed
			if freed {
				t.Error("memory was freed under a strip")
			}
			return true
		}, Free: func() { freed = true }})
		go func() {
			if _, err := s.Strip(t.Context(), 0, 0); err != nil {
				t.Error(err)
			}
		}()
		synctest.Wait()
		go close(proceed)
		if err := s.Close(); err != nil || !freed {
			t.Errorf("closed with %v, freed %t", err, freed)
		}
	})
}

func TestSlotsAreNeverSharedAndAllUsed(t *testing.T) {
	const threads = 3
	var mu sync.Mutex
	busy, used := map[int]bool{}, map[int]bool{}
	together := make(chan struct{})
	s := strips.NewSession(256, threads, strips.Work{Strip: func(slot int, _ uint64, _ uint32, _ []uint64, _ *uint32) bool {
		mu.Lock()
		if busy[slot] {
			t.Errorf("slot %d is used twice at a time", slot)
		}
		busy[slot] = true
		if !used[slot] && len(used) == threads-1 {
			close(together)
		}
		used[slot] = true
		mu.Unlock()
		<-together // all slots are in use at the same time
		mu.Lock()
		busy[slot] = false
		mu.Unlock()
		return true
	}, Free: func() {}})
	if err := s.Laps(t.Context(), upTo(20), func(uint64, []uint64) error { return nil }); err != nil {
		t.Fatal(err)
	}
}
