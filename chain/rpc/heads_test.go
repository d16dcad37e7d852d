package rpc

import (
	"testing"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// fork names a block's hash by its number and its branch.
func fork(number uint64, branch byte) Head {
	return Head{Number: number, Hash: flops.Hash{byte(number), branch}}
}

func TestSlowReaderGetsTheNewestHead(t *testing.T) {
	out := make(chan Head, 1)
	for n := range uint64(5) {
		offer(out, fork(n, 0))
	}
	if got := <-out; got.Number != 4 {
		t.Errorf("got head %d, want 4", got.Number)
	}
}
