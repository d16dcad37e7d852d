package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A SampleHeader proves a block's prevRandao to the contract (PROTOCOL.md
// section 3): its RLP hashes to the block's hash.
type SampleHeader struct {
	Number     uint64
	Hash       flops.Hash
	Time       uint64     // unix seconds
	PrevRandao flops.Hash // the header's mixHash
	RLP        []byte
}

// SampleHeader reads a block's header and checks that its RLP hashes to the
// hash that the endpoint names. It wraps ErrNoBlock before the block exists.
func (c *Conn) SampleHeader(ctx context.Context, number uint64) (*SampleHeader, error) {
	var raw json.RawMessage
	if err := c.rpc.CallContext(ctx, &raw, "eth_getBlockByNumber", hexutil.EncodeUint64(number), false); err != nil {
		return nil, fmt.Errorf("read the header of block %d from %s: %w", number, c.endpoint, err)
	}
	if len(raw) == 0 || string(raw) == "null" {
		return nil, fmt.Errorf("sample block %d: %w", number, ErrNoBlock)
	}
	h, err := proveHeader(raw, number)
	if err != nil {
		return nil, fmt.Errorf("header of block %d from %s: %w", number, c.endpoint, err)
	}
	return h, nil
}

// proveHeader turns the JSON of a block into a proof of its header.
func proveHeader(block json.RawMessage, number uint64) (*SampleHeader, error) {
	var header types.Header
	if err := json.Unmarshal(block, &header); err != nil {
		return nil, fmt.Errorf("not a block header: %w", err)
	}
	var named struct {
		Hash *common.Hash `json:"hash"`
	}
	if err := json.Unmarshal(block, &named); err != nil || named.Hash == nil {
		return nil, errors.New("the block has no hash")
	}
	if !header.Number.IsUint64() || header.Number.Uint64() != number {
		return nil, fmt.Errorf("the endpoint answered with block %s", header.Number)
	}
	encoded, err := rlp.EncodeToBytes(&header)
	if err != nil {
		return nil, fmt.Errorf("encode the header: %w", err)
	}
	if got := crypto.Keccak256Hash(encoded); got != *named.Hash {
		return nil, fmt.Errorf("the header's RLP hashes to %s, not to the block's hash %s: "+
			"the chain's headers have fields that this version doesn't know, or the endpoint is faulty", got, named.Hash)
	}
	return &SampleHeader{
		Number:     number,
		Hash:       flops.Hash(*named.Hash),
		Time:       header.Time,
		PrevRandao: flops.Hash(header.MixDigest),
		RLP:        encoded,
	}, nil
}
