package rpc

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// An endpoint may answer with anything.

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

// withItsHash gives a block the hash of its header, if it has a valid one: no
// fuzzer would find that.
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

// FuzzAnswers has an endpoint answer a call with anything.
func FuzzAnswers(f *testing.F) {
	f.Add("eth_call", []byte(`"0x"`))
	f.Add("eth_getBlockByNumber", []byte(`null`))
	f.Add("eth_getLogs", []byte(`[]`))
	f.Add("eth_chainId", []byte(`<html>`))
	f.Fuzz(func(t *testing.T, method string, result []byte) {
		a, err := answerOf(t.Context(), method, result, nil)
		if err == nil && (a.refusal != nil || !bytes.Equal(a.result, result) || len(result) == 0) {
			t.Errorf("%q is taken as %+v", result, a)
		}
		messages, isBatch, err := parseMessages(result)
		if err == nil && !isBatch && len(messages) != 1 {
			t.Errorf("%q is taken for %d messages", result, len(messages))
		}
	})
}
