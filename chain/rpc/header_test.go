package rpc

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// blockJSON is a block as an endpoint would report it, after change.
func blockJSON(t *testing.T, h *types.Header, change func(map[string]any)) json.RawMessage {
	t.Helper()
	b, err := json.Marshal(h)
	if err != nil {
		t.Fatal(err)
	}
	var fields map[string]any
	if err := json.Unmarshal(b, &fields); err != nil {
		t.Fatal(err)
	}
	if change != nil {
		change(fields)
	}
	if b, err = json.Marshal(fields); err != nil {
		t.Fatal(err)
	}
	return b
}

func testHeader() *types.Header {
	gas, root := uint64(0), common.Hash{9}
	return &types.Header{
		Number: big.NewInt(77), Time: 1_700_000_000, Difficulty: new(big.Int), MixDigest: common.Hash{1, 2, 3}, GasLimit: 30_000_000,
		BaseFee: big.NewInt(7), WithdrawalsHash: &root, BlobGasUsed: &gas, ExcessBlobGas: &gas, ParentBeaconRoot: &root, RequestsHash: &root,
	}
}

func TestHeaderProofHashesToItsBlock(t *testing.T) {
	h := testHeader()
	got, err := proveHeader(blockJSON(t, h, nil), 77)
	if err != nil {
		t.Fatal(err)
	}
	if got.Number != 77 || got.Time != h.Time || got.PrevRandao != flops.Hash(h.MixDigest) || got.Hash != flops.Hash(h.Hash()) {
		t.Errorf("got %+v", got)
	}
	if flops.Keccak(got.RLP) != got.Hash {
		t.Error("the RLP doesn't hash to the block's hash")
	}
}

func TestHeaderProofRefusesAFaultyEndpoint(t *testing.T) {
	h := testHeader()
	for name, test := range map[string]struct {
		change func(map[string]any)
		number uint64
		want   string
	}{
		"another mixHash": {func(m map[string]any) { m["mixHash"] = common.Hash{4}.Hex() }, 77, "hashes to"},
		"another hash":    {func(m map[string]any) { m["hash"] = common.Hash{4}.Hex() }, 77, "hashes to"},
		"no hash":         {func(m map[string]any) { delete(m, "hash") }, 77, "no hash"},
		"another block":   {nil, 78, "block 77"},
		"a field missing": {func(m map[string]any) { delete(m, "requestsHash") }, 77, "hashes to"},
		"no header":       {func(m map[string]any) { delete(m, "number") }, 77, "not a block header"},
	} {
		if _, err := proveHeader(blockJSON(t, h, test.change), test.number); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: got %v, want %q", name, err, test.want)
		}
	}
}
