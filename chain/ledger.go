package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/proof-of-flops/proof-of-flops/bindings/directledger"
	"github.com/proof-of-flops/proof-of-flops/chain/revert"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A LedgerAccount is an operator's account in the ledger (protocol §8).
type LedgerAccount struct {
	flops.Account          // as stored: misses since the last line are not yet counted in Streak
	Rate          *big.Int // FLOP/s in the last credited round; 0 if there was none
	// Multiplier is the liveness multiplier on established work that a line
	// of the next settled round would get, over 128: 128 to 256.
	Multiplier uint32
}

// LedgerAccount returns an operator's account as of a block; 0 is the newest.
// The multiplier is the one that the next round settled after that block
// applies.
func (c *Client) LedgerAccount(ctx context.Context, operator flops.Address, block uint64) (*LedgerAccount, error) {
	opts := rpc.AtBlock(ctx, block)
	what := fmt.Sprintf("the ledger's account of %s", operator)
	raw, err := c.contracts.ledger.AccountOf(opts, common.Address(operator))
	if err != nil {
		return nil, c.ReadError(what, err)
	}
	rate, err := c.contracts.ledger.RateOf(opts, common.Address(operator))
	if err != nil {
		return nil, c.ReadError(what, err)
	}
	settled, err := c.contracts.book.SettledCount(opts)
	if err != nil {
		return nil, c.ReadError(what, err)
	}
	if !raw.Points.IsUint64() {
		return nil, fmt.Errorf("%s: %s points are more than any operator can have earned", what, raw.Points)
	}
	a := &LedgerAccount{
		Account: flops.Account{
			Points:      raw.Points.Uint64(),
			Est:         raw.Established.Uint64(),
			LastWork:    raw.LastWork.Uint64(),
			Streak:      raw.Streak,
			LastIndex:   raw.LastIndex.Uint64(),
			LastVerdict: flops.Verdict(raw.LastVerdict),
		},
		Rate: rate,
	}
	a.Multiplier = a.MultiplierAt(settled + 1)
	return a, nil
}

// InitialiseAccount pays for an operator's slot in the ledger, so that no
// settlement has to. Anyone may. If the slot is in use already, it does nothing and
// returns no receipt.
func (c *Client) InitialiseAccount(ctx context.Context, tx *txmgr.Manager, operator flops.Address) (*txmgr.Receipt, error) {
	what := fmt.Sprintf("initialise the ledger's account of %s", operator)
	a, err := c.contracts.ledger.AccountOf(&bind.CallOpts{Context: ctx}, common.Address(operator))
	if err != nil {
		return nil, c.ReadError(fmt.Sprintf("the ledger's account of %s", operator), err)
	}
	// An epoch ledger also has accounts that no longer have a slot.
	if a.Initialised || a.LastIndex.Sign() != 0 && c.contracts.epochs == nil {
		return nil, nil
	}
	parsed, err := directledger.DirectLedgerMetaData.GetAbi()
	if err != nil {
		return nil, fmt.Errorf("read the ABI of DirectLedger: %w", err)
	}
	data, err := parsed.Pack("initialise", common.Address(operator))
	if err != nil {
		return nil, fmt.Errorf("%s: encode the call: %w", what, err)
	}
	r, err := tx.Send(ctx, txmgr.Tx{To: c.deployment.Ledger, Data: data, What: what})
	if revert.Is(err, "AlreadyInitialised") { // by another transaction meanwhile
		return nil, nil
	}
	return r, err
}
