package anvil_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/devnet/anvil"
	"github.com/proof-of-flops/proof-of-flops/devnet/checkout"
)

// startLimit is generous: anvil starts in some tens of milliseconds.
const startLimit = 30 * time.Second

func TestReorganisedChainKeepsItsHeightAndTime(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), startLimit)
	defer cancel()
	a, err := anvil.Start(ctx, "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(a.Close)
	if err := a.MineApart(ctx, 3, 1); err != nil {
		t.Fatal(err)
	}
	if err := a.StartMining(ctx, time.Second); err != nil {
		t.Fatal(err)
	}
	conn, err := rpc.Connect(ctx, rpc.At(a.URL()))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if err := conn.WaitBlock(ctx, 8, 50*time.Millisecond); err != nil {
		t.Fatal(err)
	}
	head, err := conn.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	before := make(map[uint64]rpc.Head)
	for n := head.Number - 6; n <= head.Number; n++ {
		if before[n], err = conn.HeadAt(ctx, n); err != nil {
			t.Fatal(err)
		}
	}
	if err := a.Reorganise(ctx, head.Number-4); err != nil {
		t.Fatal(err)
	}
	for n, old := range before {
		now, err := conn.HeadAt(ctx, n)
		if err != nil {
			t.Fatal(err)
		}
		if now.Time != old.Time {
			t.Errorf("block %d has timestamp %d now, had %d", n, now.Time, old.Time)
		}
		if replaced := n > head.Number-5; replaced == (now.Hash == old.Hash) {
			t.Errorf("block %d is %s, was %s", n, now.Hash, old.Hash)
		}
	}
	if err := conn.WaitBlock(ctx, head.Number+3, 50*time.Millisecond); err != nil {
		t.Fatal(err)
	}
	h, err := conn.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if skew := time.Since(time.Unix(int64(h.Time), 0)); skew < -time.Second || skew > 3*time.Second {
		t.Errorf("after the reorganisation, block %d is %s behind the system's clock", h.Number, skew)
	}
}

func TestAnvilEndsWithClose(t *testing.T) {
	a, err := anvil.Start(t.Context(), "")
	if err != nil {
		t.Fatal(err)
	}
	a.Close()
	select {
	case <-a.Done():
	default:
		t.Error("the process runs on after Close")
	}
	if err := a.Mine(t.Context(), 1); err == nil {
		t.Error("a closed anvil mined")
	}
	a.Close()
}

func TestMissingAnvilSaysWhatToRun(t *testing.T) {
	root := t.TempDir()
	if err := os.WriteFile(filepath.Join(root, "go.mod"), []byte("module github.com/proof-of-flops/proof-of-flops\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := anvil.Start(t.Context(), root); !errors.Is(err, checkout.ErrNotSetUp) {
		t.Errorf("got %v, want ErrNotSetUp", err)
	}
}
