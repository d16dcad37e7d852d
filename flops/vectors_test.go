package flops_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

type hexUint uint64

func (h *hexUint) UnmarshalText(text []byte) error {
	v, err := strconv.ParseUint(string(text), 0, 64)
	*h = hexUint(v)
	return err
}

type workVectors struct {
	Philox []struct {
		Key     [2]hexUint `json:"key"`
		Counter [4]hexUint `json:"counter"`
		Out     [4]hexUint `json:"out"`
	} `json:"philox4x32_10"`
	Work []struct {
		OperatorSeed flops.Hash `json:"operatorSeed"`
		C00          *int32     `json:"c00OfLap0"`
		First        *hexUint   `json:"firstDigestOfLap0"`
		Last         *hexUint   `json:"lastDigestOfLap0"`
		Result       struct {
			N        uint32       `json:"n"`
			Laps     uint64       `json:"laps"`
			LapRoots []flops.Hash `json:"lapRoots"`
			WorkRoot flops.Hash   `json:"workRoot"`
		} `json:"result"`
	} `json:"work"`
}

type ledgerVectors struct {
	Histories []struct {
		Name  string `json:"name"`
		Steps []struct {
			SettledIndex uint64 `json:"settledIndex"`
			N            uint32 `json:"n"`
			Laps         uint64 `json:"laps"`
			OK           bool   `json:"ok"`
			W            uint64 `json:"w"`
			Points       uint64 `json:"points"`
			Est          uint64 `json:"est"`
			Streak       uint8  `json:"streak"`
		} `json:"steps"`
	} `json:"histories"`
}

func loadVectors(t testing.TB, name string, into any) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, into); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}

func TestPhiloxGivesThePublishedWords(t *testing.T) {
	var vectors workVectors
	loadVectors(t, "work-v1.json", &vectors)
	if len(vectors.Philox) == 0 {
		t.Fatal("no vectors")
	}
	for _, v := range vectors.Philox {
		var key [2]uint32
		var counter, want [4]uint32
		for i, k := range v.Key {
			key[i] = uint32(k)
		}
		for i := range counter {
			counter[i], want[i] = uint32(v.Counter[i]), uint32(v.Out[i])
		}
		if got := flops.Philox4x32(key, counter); got != want {
			t.Errorf("Philox4x32(%x, %x) = %x, want %x", key, counter, got, want)
		}
	}
}

func TestWorkGivesTheRootsOfTheVectors(t *testing.T) {
	var vectors workVectors
	loadVectors(t, "work-v1.json", &vectors)
	if len(vectors.Work) == 0 {
		t.Fatal("no vectors")
	}
	for _, v := range vectors.Work {
		n, m := v.Result.N, v.Result.N/flops.TileEdge
		e := flops.NewEntries(v.OperatorSeed)
		if v.C00 != nil {
			var c [4096]int32
			if e.Tile(n, 0, 0, 0, &c); c[0] != *v.C00 {
				t.Errorf("n %d: c[0][0] of lap 0 is %d, want %d", n, c[0], *v.C00)
			}
		}
		if v.First != nil {
			if got := e.TileDigest(n, 0, 0, 0); got != uint64(*v.First) {
				t.Errorf("n %d: first digest of lap 0 is %#x, want %#x", n, got, *v.First)
			}
		}
		if v.Last != nil {
			if got := e.TileDigest(n, 0, m-1, m-1); got != uint64(*v.Last) {
				t.Errorf("n %d: last digest of lap 0 is %#x, want %#x", n, got, *v.Last)
			}
		}
		w := compute(v.OperatorSeed, n, v.Result.Laps)
		if len(v.Result.LapRoots) != len(w.lapRoots) {
			t.Fatalf("n %d: %d lap roots in the vector of %d laps", n, len(v.Result.LapRoots), v.Result.Laps)
		}
		for k, want := range v.Result.LapRoots {
			if w.lapRoots[k] != want {
				t.Errorf("n %d: root of lap %d is %s, want %s", n, k, w.lapRoots[k], want)
			}
		}
		if w.Root != v.Result.WorkRoot {
			t.Errorf("n %d: work root is %s, want %s", n, w.Root, v.Result.WorkRoot)
		}
	}
}

func TestLedgerFollowsTheHistoriesOfTheVectors(t *testing.T) {
	var vectors ledgerVectors
	loadVectors(t, "ledger-v1.json", &vectors)
	if len(vectors.Histories) == 0 {
		t.Fatal("no vectors")
	}
	for _, history := range vectors.Histories {
		t.Run(history.Name, func(t *testing.T) {
			var a flops.Account
			for _, step := range history.Steps {
				line := flops.Line{N: step.N, Laps: step.Laps, Verdict: flops.VerdictOK}
				if !step.OK {
					line.Verdict = flops.VerdictWrongTile
				}
				if w := line.Work().GiFLOP(); w != step.W {
					t.Fatalf("index %d: work is %d GiFLOP, want %d", step.SettledIndex, w, step.W)
				}
				a = a.Apply(step.SettledIndex, line)
				if a.Points != step.Points || a.Est != step.Est || a.Streak != step.Streak {
					t.Fatalf("index %d: points %d, est %d, streak %d; want %d, %d, %d", step.SettledIndex,
						a.Points, a.Est, a.Streak, step.Points, step.Est, step.Streak)
				}
			}
		})
	}
}

// The specification's own vectors lie beside a checkout in which the protocol
// is being worked on. testdata holds copies.
func TestVectorsAreTheSpecifications(t *testing.T) {
	shared := filepath.Join("..", "..", "shared", "vectors")
	if _, err := os.Stat(shared); err != nil {
		t.Skip("no ../shared/vectors beside the repository to compare with")
	}
	for _, name := range []string{"work-v1.json", "ledger-v1.json"} {
		want, err := os.ReadFile(filepath.Join(shared, name))
		if err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != string(want) {
			t.Errorf("testdata/%s differs from the specification's; copy it again", name)
		}
	}
}
