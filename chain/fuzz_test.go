package chain

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/proof-of-flops/proof-of-flops/bindings/proofofflops"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// An endpoint may answer anything.

func FuzzHeader(f *testing.F) {
	header := testHeader()
	block, err := json.Marshal(header)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(block, uint64(77))
	f.Add([]byte(`null`), uint64(0))
	f.Add([]byte(`{"number":"0x4d","hash":null}`), uint64(77))
	f.Fuzz(func(t *testing.T, block []byte, number uint64) {
		for _, block := range [][]byte{block, withItsHash(block)} {
			checkHeader(t, block, number)
		}
	})
}

// withItsHash is a block that names the hash which its header has, if it is
// one: no fuzzer would find that.
func withItsHash(block []byte) []byte {
	var (
		header types.Header
		fields map[string]any
	)
	if json.Unmarshal(block, &header) != nil || json.Unmarshal(block, &fields) != nil {
		return block
	}
	fields["hash"] = header.Hash()
	named, err := json.Marshal(fields)
	if err != nil {
		return block
	}
	return named
}

func checkHeader(t *testing.T, block []byte, number uint64) {
	t.Helper()
	sample, err := proveHeader(block, number)
	if err != nil {
		return
	}
	if sample.Number != number || flops.Keccak(sample.RLP) != sample.Hash {
		t.Errorf("block %d is taken as %d, with a proof of %s for %s", number, sample.Number, flops.Keccak(sample.RLP), sample.Hash)
	}
	parsed, err := parseHeader(block)
	if err != nil {
		t.Fatal(err)
	}
	if h := headOf(parsed); h.Number != number || h.Hash != sample.Hash || h.Time != sample.Time {
		t.Errorf("the same block is the head %+v and the sample %+v", h, sample)
	}
}

func FuzzRevert(f *testing.F) {
	f.Add([]byte{})
	f.Add(common.FromHex("0x08c379a0"))
	f.Add(common.FromHex("0x4e487b710000000000000000000000000000000000000000000000000000000000000011"))
	for selector := range knownErrors() {
		f.Add(append(selector[:], make([]byte, 128)...))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		r := parseRevert(data)
		if !bytes.Equal(r.Data, data) || r.Error() == "" {
			t.Errorf("%x is decoded to %+v", data, r)
		}
		if known, ok := knownErrors()[[4]byte(append(bytes.Clone(data), 0, 0, 0, 0))]; ok && len(data) >= 4 && r.Name != "" && r.Name != known.Name {
			t.Errorf("%x is taken for %s; its selector is %s's", data, r.Name, known.Name)
		}
	})
}

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

// FuzzAnswers has an endpoint answer a call with anything.
func FuzzAnswers(f *testing.F) {
	f.Add("eth_call", []byte(`"0x"`))
	f.Add("eth_getBlockByNumber", []byte(`null`))
	f.Add("eth_getLogs", []byte(`[]`))
	f.Add("eth_chainId", []byte(`<html>`))
	f.Fuzz(func(t *testing.T, method string, result []byte) {
		a, err := judge(t.Context(), method, result, nil)
		if err == nil && (a.refusal != nil || !bytes.Equal(a.result, result) || len(result) == 0) {
			t.Errorf("%q is taken as %+v", result, a)
		}
		messages, isBatch, err := parseMessages(result)
		if err == nil && !isBatch && len(messages) != 1 {
			t.Errorf("%q is taken for %d messages", result, len(messages))
		}
		var refused rpc.DataError = fuzzedRevert{string(result)}
		if r := (*RevertError)(nil); errors.As(decodeRevert(refused), &r) && r.Error() == "" {
			t.Errorf("the revert of %q says nothing", result)
		}
	})
}

// A fuzzedRevert is an endpoint's error with data.
type fuzzedRevert struct{ data string }

func (fuzzedRevert) Error() string    { return "execution reverted" }
func (fuzzedRevert) ErrorCode() int   { return 3 }
func (r fuzzedRevert) ErrorData() any { return r.data }

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
