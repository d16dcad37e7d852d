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

// SignatureIndices say where in their histories the registries find the keys,
// memberships and stakes that a certificate is checked against at a block.
type SignatureIndices struct {
	NonSignerQuorumBitmap []uint32
	QuorumApk             []uint32
	TotalStake            []uint32
	NonSignerStake        [][]uint32
}

// SignatureIndices are those for a roster's block, all of its quorums, and
// the operators that didn't sign, ascending by id.
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

// QuorumsOf are the quorums, a bit each, that an operator was in at a block, and
// the index of the update that the registry has of them.
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

// blockNumber32 is a block number as EigenLayer's registries take it.
func blockNumber32(n uint64) (uint32, error) {
	if n > math.MaxUint32 {
		return 0, fmt.Errorf("block %d is beyond what EigenLayer's registries can name", n)
	}
	return uint32(n), nil
}
