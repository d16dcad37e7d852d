package eigen

import (
	"context"
	"fmt"
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// SignatureIndices are the positions in the registries' histories at which a
// certificate's keys, memberships and stakes are checked.
type SignatureIndices struct {
	NonSignerQuorumBitmap []uint32
	QuorumApk             []uint32
	TotalStake            []uint32
	NonSignerStake        [][]uint32
}

// SignatureIndices returns the indices for a roster's block and all of its
// quorums. absent are the operators that didn't sign, ascending by id.
func (c *Client) SignatureIndices(ctx context.Context, r *Roster, absent []flops.OperatorID) (SignatureIndices, error) {
	reference, err := blockNumber32(r.Block)
	if err != nil {
		return SignatureIndices{}, err
	}
	quorums := make([]byte, len(r.TotalStake))
	for q := range quorums {
		quorums[q] = byte(q)
	}
	ids := make([][32]byte, len(absent))
	for i, id := range absent {
		ids[i] = id
	}
	indices, err := c.retriever.GetCheckSignaturesIndices(&bind.CallOpts{Context: ctx},
		common.Address(c.at.RegistryCoordinator), reference, quorums, ids)
	if err != nil {
		return SignatureIndices{}, c.ReadError(fmt.Sprintf("the registries' indices at block %d", r.Block), err)
	}
	return SignatureIndices{
		NonSignerQuorumBitmap: indices.NonSignerQuorumBitmapIndices,
		QuorumApk:             indices.QuorumApkIndices,
		TotalStake:            indices.TotalStakeIndices,
		NonSignerStake:        indices.NonSignerStakeIndices,
	}, nil
}

// QuorumsOf returns the quorums, a bit each, that an operator was in at a block,
// and the index of that bitmap in the registry's history.
func (c *Client) QuorumsOf(ctx context.Context, id flops.OperatorID, at uint64) (quorums, index *big.Int, err error) {
	opts := &bind.CallOpts{Context: ctx}
	block, err := blockNumber32(at)
	if err != nil {
		return nil, nil, err
	}
	what := fmt.Sprintf("the quorums of operator %s at block %d", id, block)
	indices, err := c.coordinator.GetQuorumBitmapIndicesAtBlockNumber(opts, block, [][32]byte{id})
	if err != nil {
		return nil, nil, c.ReadError(what, err)
	}
	if len(indices) != 1 {
		return nil, nil, fmt.Errorf("read %s from %s: it gives %d indices for one operator", what, c.Name(), len(indices))
	}
	index = new(big.Int).SetUint64(uint64(indices[0]))
	if quorums, err = c.coordinator.GetQuorumBitmapAtBlockNumberByIndex(opts, id, block, index); err != nil {
		return nil, nil, c.ReadError(what, err)
	}
	return quorums, index, nil
}

// blockNumber32 converts a block number to the type of EigenLayer's registries.
func blockNumber32(n uint64) (uint32, error) {
	if n > math.MaxUint32 {
		return 0, fmt.Errorf("block number %d doesn't fit into the 32 bits of EigenLayer's registries", n)
	}
	return uint32(n), nil
}
