package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// FuzzOpeningFile reads arbitrary files as `operator check-opening` does.
func FuzzOpeningFile(f *testing.F) {
	w := flops.Work{N: 256, Laps: 2, Root: flops.Hash{1}}
	good, err := json.Marshal(newOpeningFile(flops.Hash{2}, w, &flops.Opening{
		Lap: 1, Row: 3, Digests: []uint64{1, 2, 3, 1<<64 - 1}, RowPath: make([]flops.Hash, 2), LapPath: make([]flops.Hash, 1),
	}))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Add(append(good, '{'))
	f.Add([]byte(`{"operatorSeed":null}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		o, err := readOpening(bytes.NewReader(b))
		if err != nil {
			if !errors.Is(err, flops.ErrBadOpening) {
				t.Error(err)
			}
			return
		}
		again, err := json.Marshal(o)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := readOpening(bytes.NewReader(again)); err != nil {
			t.Errorf("%s is accepted, but not as it is written again, %s: %v", b, again, err)
		}
		opening := o.opening()
		if err := opening.Verify(o.N, o.Laps, o.WorkRoot); err == nil && len(opening.Digests) != int(o.N)/flops.TileEdge {
			t.Errorf("an opening of %d digests is right for size %d", len(opening.Digests), o.N)
		}
	})
}
