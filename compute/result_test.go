package compute_test

import (
	"bytes"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

func drawResult(t *rapid.T) *compute.Result {
	n := uint32(256) << rapid.IntRange(0, 2).Draw(t, "log2 n/256")
	r := &compute.Result{N: n}
	for range rapid.IntRange(1, 5).Draw(t, "laps") {
		leaves := make([]flops.Hash, n/flops.TileEdge)
		for i := range leaves {
			leaves[i] = flops.Hash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "leaf"))
		}
		r.RowLeaves = append(r.RowLeaves, leaves)
	}
	return r
}

func TestStoredResultComesBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := drawResult(t)
		data, err := want.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		var got compute.Result
		if err := got.UnmarshalBinary(data); err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(&got, want) || got.Work() != want.Work() {
			t.Fatalf("%+v came back as %+v", want, got)
		}
	})
}

func TestDamagedStoredResultIsRefused(t *testing.T) {
	r := compute.Result{N: 256, RowLeaves: [][]flops.Hash{make([]flops.Hash, 4), make([]flops.Hash, 4)}}
	good, err := r.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	changed := func(at int, to byte) []byte {
		data := bytes.Clone(good)
		data[at] = to
		return data
	}
	for name, data := range map[string][]byte{
		"nothing":           nil,
		"a header alone":    good[:17],
		"a byte missing":    good[:len(good)-1],
		"a byte too many":   append(bytes.Clone(good), 0),
		"another magic":     changed(0, 'X'),
		"another version":   changed(4, 2),
		"a bad size":        changed(7, 3),
		"no laps":           changed(16, 0),
		"fewer laps":        changed(16, 1),
		"more laps":         changed(16, 3),
		"2^56 laps":         changed(9, 1),
		"another good size": changed(7, 2),
	} {
		kept := compute.Result{N: 1}
		if err := kept.UnmarshalBinary(data); err == nil || kept.N != 1 {
			t.Errorf("%s: taken, or half taken: %v, %+v", name, err, kept)
		}
	}
	r.RowLeaves[1] = r.RowLeaves[1][:3]
	if _, err := r.MarshalBinary(); err == nil {
		t.Error("a result with a missing row leaf is encoded")
	}
}

func FuzzStoredResult(f *testing.F) {
	r := compute.Result{N: 256, RowLeaves: [][]flops.Hash{make([]flops.Hash, 4)}}
	good, err := r.MarshalBinary()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Fuzz(func(t *testing.T, data []byte) {
		var r compute.Result
		if r.UnmarshalBinary(data) != nil {
			return
		}
		if again, err := r.MarshalBinary(); err != nil || !bytes.Equal(again, data) {
			t.Errorf("what was taken is encoded differently (%v)", err)
		}
	})
}
