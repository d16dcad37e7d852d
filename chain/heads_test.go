package chain

import (
	"testing"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// fork names a block's hash by its number and its branch.
func fork(number uint64, branch byte) Head {
	return Head{Number: number, Hash: flops.Hash{byte(number), branch}}
}

func TestHeadsNeverGoBackExceptOnReorg(t *testing.T) {
	var track headTracker
	for i, step := range []struct {
		head Head
		want bool
		why  string
	}{
		{fork(10, 0), true, "the first head"},
		{fork(10, 0), false, "the same head again"},
		{fork(11, 0), true, "the next head"},
		{fork(10, 0), false, "an endpoint that lags"},
		{fork(9, 0), false, "an endpoint that lags behind the first head"},
		{fork(14, 0), true, "several blocks at once"},
		{fork(11, 1), true, "a reorganisation to a shorter chain"},
		{fork(12, 1), true, "the new chain grows"},
		{fork(12, 1), false, "the same head again"},
		{fork(12, 2), true, "another block of the same number"},
		{fork(14, 2), true, "the number of a block that was reorganised away"},
		{fork(14+headMemory, 2), true, "a long way ahead"},
		{fork(14, 1), false, "a block too old to be remembered"},
	} {
		if got := track.accept(step.head); got != step.want {
			t.Errorf("step %d, %s: accepted %t", i, step.why, got)
		}
	}
	if len(track.seen) > headMemory {
		t.Errorf("remembers %d heads", len(track.seen))
	}
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
