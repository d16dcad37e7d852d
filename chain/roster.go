package chain

import (
	"context"

	"github.com/proof-of-flops/proof-of-flops/chain/eigen"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/epoch"
)

// A Roster is all operators that were registered at a block.
type Roster struct {
	eigen.Roster

	// Page has the holders of an epoch ledger's slots at the block; nil with a
	// direct ledger.
	Page *epoch.Page
}

// OperatorsAt returns the members of all quorums that existed at a block, with
// their stakes and keys, and the holders of an epoch ledger's slots. It needs no
// archive node.
func (c *Client) OperatorsAt(ctx context.Context, block uint64) (*Roster, error) {
	page, err := c.pageAt(ctx, block)
	if err != nil {
		return nil, err
	}
	roster, err := c.Client.OperatorsAt(ctx, block)
	if err != nil {
		return nil, err
	}
	return &Roster{Roster: *roster, Page: page}, nil
}

// Register makes the account an EigenLayer operator and a member of the quorums,
// with an account in the network's ledger, step by step. It skips steps that are
// done, so it can be called again after any failure.
func (c *Client) Register(ctx context.Context, tx *txmgr.Manager, r eigen.RegisterRequest) error {
	if r.OpenAccount == nil {
		r.OpenAccount = c.InitialiseAccount
	}
	return c.Client.Register(ctx, tx, r)
}
