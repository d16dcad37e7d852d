package chain

import (
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/proof-of-flops/proof-of-flops/bindings/proofofflops"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// FuzzRoundLogs decodes the logs that rounds are read from.
func FuzzRoundLogs(f *testing.F) {
	parsed, err := proofofflops.ProofOfFlopsMetaData.GetAbi()
	if err != nil {
		f.Fatal(err)
	}
	settled, opened := parsed.Events["RoundSettled"], parsed.Events["RoundOpened"]
	lines := flops.PackLines([]flops.Line{{Operator: flops.Address{1}, N: 256, Laps: 1, Verdict: flops.VerdictOK}})
	hash := [32]byte(flops.ResultsHash(lines))
	data, err := settled.Inputs.NonIndexed().Pack(uint64(1), hash, hash, hash, hash, hash, lines)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(uint64(7), data)
	f.Add(uint64(7), data[:len(data)-32])
	data, err = opened.Inputs.NonIndexed().Pack(hash, uint64(5), uint32(1))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(uint64(7), data)
	book, err := proofofflops.NewProofOfFlops(common.Address{}, nil)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, id uint64, data []byte) {
		topic := common.BigToHash(new(big.Int).SetUint64(id))
		_, _ = book.ParseRoundOpened(types.Log{Topics: []common.Hash{opened.ID, topic}, Data: data})
		e, err := book.ParseRoundSettled(types.Log{Topics: []common.Hash{settled.ID, topic}, Data: data})
		if err != nil {
			return
		}
		s, err := settlementOf(flops.Domain{}, e)
		if err != nil {
			return
		}
		if packed := flops.PackLines(s.Lines); s.ID != id || flops.ResultsHash(packed) != s.ResultsHash || flops.CheckLines(s.Lines) != nil {
			t.Errorf("a log of round %d is taken as %+v", id, s)
		}
	})
}

func FuzzDeployment(f *testing.F) {
	var d Deployment
	d.ChainID = 31337
	fields := reflect.ValueOf(&d).Elem()
	for i := 1; i < fields.NumField(); i++ {
		fields.Field(i).Set(reflect.ValueOf(flops.Address{byte(i)}))
	}
	if err := d.Check(); err != nil {
		f.Fatal(err)
	}
	good, err := json.Marshal(d)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Add(append(good, good...))
	f.Add([]byte(`{}`))
	path := filepath.Join(f.TempDir(), "deployment.json")
	f.Fuzz(func(t *testing.T, b []byte) {
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
		got, err := LoadDeployment(path)
		if err != nil {
			return
		}
		if err := got.Check(); err != nil {
			t.Errorf("%q is taken: %v", b, err)
		}
		if err := got.Save(path); err != nil {
			t.Fatal(err)
		}
		if again, err := LoadDeployment(path); err != nil || *again != *got {
			t.Errorf("%q is saved as another: %+v, %v", b, again, err)
		}
	})
}
