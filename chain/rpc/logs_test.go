package rpc

import (
	"errors"
	"slices"
	"testing"
)

// TestEventsThatDontFitAreReadInParts reads blocks one of which has more events
// than an endpoint gives at once with any other.
func TestEventsThatDontFitAreReadInParts(t *testing.T) {
	const full = 37
	tooMany := errors.New("query returned more than 10000 results")
	asked := 0
	read := func(first, last uint64) (blocks []uint64, err error) {
		asked++
		if first <= full && full <= last && first != last || last-first >= 16 {
			return nil, tooMany
		}
		for b := first; b <= last; b++ {
			blocks = append(blocks, b)
		}
		return blocks, nil
	}
	blocks, err := InParts(t.Context(), 1, 100, read)
	if err != nil {
		t.Fatal(err)
	}
	if len(blocks) != 100 || !slices.IsSorted(blocks) || blocks[0] != 1 || blocks[99] != 100 || asked > 60 {
		t.Errorf("asked %d times for blocks %v", asked, blocks)
	}
	if _, err := InParts(t.Context(), 1, 100, func(uint64, uint64) ([]uint64, error) { return nil, tooMany }); !errors.Is(err, tooMany) {
		t.Errorf("an endpoint that gives nothing: got %v", err)
	}
}
