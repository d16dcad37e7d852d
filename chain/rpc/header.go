package rpc

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A SampleHeader proves a block's prevRandao to the contract (protocol §3): its
// RLP hashes to the block's hash.
type SampleHeader struct {
	Number     uint64
	Hash       flops.Hash
	Time       uint64     // unix seconds
	PrevRandao flops.Hash // the header's mixHash
	RLP        []byte
}

// proveHeader turns the JSON of a block into a proof of its header.
func proveHeader(block json.RawMessage, number uint64) (*SampleHeader, error) {
	header, err := parseHeader(block)
	if err != nil {
		return nil, err
	}
	if got := header.Number.Uint64(); got != number {
		return nil, fmt.Errorf("the endpoint answered with block %d", got)
	}
	encoded, err := rlp.EncodeToBytes(header)
	if err != nil {
		return nil, fmt.Errorf("encode the header: %w", err)
	}
	return &SampleHeader{
		Number:     number,
		Hash:       flops.Hash(header.Hash()),
		Time:       header.Time,
		PrevRandao: flops.Hash(header.MixDigest),
		RLP:        encoded,
	}, nil
}

// parseHeader reads the JSON of a block's header, and checks that the header
// has the hash that the endpoint reports.
func parseHeader(block json.RawMessage) (*types.Header, error) {
	if isNull(block) {
		return nil, ErrNoBlock
	}
	var (
		header types.Header
		named  struct {
			Hash *common.Hash `json:"hash"`
		}
	)
	if err := json.Unmarshal(block, &header); err != nil {
		return nil, fmt.Errorf("not a block header: %w", err)
	}
	if err := json.Unmarshal(block, &named); err != nil || named.Hash == nil {
		return nil, errors.New("the block has no hash")
	}
	if !header.Number.IsUint64() {
		return nil, fmt.Errorf("no chain has a block %s", header.Number)
	}
	if got := header.Hash(); got != *named.Hash {
		return nil, fmt.Errorf("the header's RLP hashes to %s, not to the block's hash %s: "+
			"the chain's headers have fields that this version doesn't know, or the endpoint is faulty", got, named.Hash)
	}
	return &header, nil
}

// isNull reports whether a JSON result is empty or null.
func isNull(result json.RawMessage) bool { return len(result) == 0 || string(result) == "null" }
