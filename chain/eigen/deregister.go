package eigen

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/Layr-Labs/eigensdk-go/chainio/clients/elcontracts"

	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
)

// Deregister leaves the quorums; nil stands for all that the account is a member
// of. The stake stays allocated, and slashable for EigenLayer's deallocation
// delay. If the account is in none of the quorums, Deregister does nothing and
// returns no receipt.
func (c *Client) Deregister(ctx context.Context, tx *txmgr.Manager, quorums []uint8) (*txmgr.Receipt, error) {
	account := common.Address(tx.Address())
	count, err := c.coordinator.QuorumCount(&bind.CallOpts{Context: ctx})
	if err != nil {
		return nil, c.ReadError("the number of quorums", err)
	}
	if quorums == nil {
		for q := range count {
			quorums = append(quorums, q)
		}
	}
	absent, err := c.notIn(ctx, account, quorums)
	if err != nil {
		return nil, err
	}
	var leave []uint32
	for _, q := range quorums {
		if !slices.Contains(absent, uint32(q)) {
			leave = append(leave, uint32(q))
		}
	}
	if len(leave) == 0 {
		return nil, nil
	}
	w, sent, err := c.elWriter(tx, "leave the quorums")
	if err != nil {
		return nil, err
	}
	if _, err := w.DeregisterFromOperatorSets(ctx, account, elcontracts.DeregistrationRequest{
		AVSAddress:     common.Address(c.at.AVS),
		OperatorSetIds: leave,
		WaitForReceipt: true,
	}); err != nil {
		return nil, sent.failure(err)
	}
	return sent.last, nil
}

// notIn returns the quorums among these that the account is not a member of.
func (c *Client) notIn(ctx context.Context, account common.Address, quorums []uint8) ([]uint32, error) {
	opts := &bind.CallOpts{Context: ctx}
	id, err := c.coordinator.GetOperatorId(opts, account)
	if err != nil {
		return nil, c.ReadError("the operator's id", err)
	}
	bitmap, err := c.coordinator.GetCurrentQuorumBitmap(opts, id)
	if err != nil {
		return nil, c.ReadError("the operator's quorums", err)
	}
	var out []uint32
	for _, q := range quorums {
		if bitmap.Bit(int(q)) == 0 {
			out = append(out, uint32(q))
		}
	}
	return out, nil
}
