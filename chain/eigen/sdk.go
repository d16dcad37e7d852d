package eigen

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/Layr-Labs/eigensdk-go/chainio/clients/elcontracts"
	"github.com/Layr-Labs/eigensdk-go/logging"

	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// elWriter makes the SDK's writer of EigenLayer's core contracts, sending
// through tx: the SDK's own transaction manager neither manages nonces nor
// resubmits.
func (c *Client) elWriter(tx *txmgr.Manager, what string) (*elcontracts.ChainWriter, *sdkSender, error) {
	sender := &sdkSender{tx: tx, what: what}
	w, err := elcontracts.NewWriterFromConfig(elcontracts.Config{
		DelegationManagerAddress:    common.Address(c.at.DelegationManager),
		AvsDirectoryAddress:         common.Address(c.at.AVSDirectory),
		RewardsCoordinatorAddress:   common.Address(c.at.RewardsCoordinator),
		PermissionControllerAddress: common.Address(c.at.PermissionController),
	}, c.Eth(), silent{}, nil, sender)
	if err != nil {
		return nil, nil, fmt.Errorf("bind EigenLayer's core contracts: %w", err)
	}
	return w, sender, nil
}

// sdkSender adapts a txmgr.Manager to the SDK's interface. It keeps the last
// error, since the SDK wraps some without %w, and the last receipt, since the SDK
// doesn't return ours.
type sdkSender struct {
	tx   *txmgr.Manager
	what string
	err  error
	last *txmgr.Receipt
}

// GetNoSendTxOpts makes options with which a binding builds a transaction
// without asking the chain for anything: Send takes care of nonce, gas and fees.
func (s *sdkSender) GetNoSendTxOpts() (*bind.TransactOpts, error) {
	return &bind.TransactOpts{
		From:     common.Address(s.tx.Address()),
		Nonce:    common.Big0,
		GasPrice: common.Big1,
		GasLimit: 1,
		NoSend:   true,
		Signer:   func(_ common.Address, t *types.Transaction) (*types.Transaction, error) { return t, nil },
	}, nil
}

// Send sends a transaction that a binding built. It always waits for the receipt.
func (s *sdkSender) Send(ctx context.Context, t *types.Transaction, _ bool) (*types.Receipt, error) {
	if t.To() == nil {
		s.err = fmt.Errorf("%s: the SDK built a contract creation", s.what)
		return nil, s.err
	}
	r, err := s.tx.Send(ctx, txmgr.Tx{To: flops.Address(*t.To()), Data: t.Data(), Value: t.Value(), What: s.what})
	if err != nil {
		s.err = err
		return nil, err
	}
	s.last = r
	return &types.Receipt{TxHash: common.Hash(r.TxHash), Status: types.ReceiptStatusSuccessful, GasUsed: r.GasUsed}, nil
}

// failure is the txmgr.Manager's error if it failed, and err otherwise: the SDK
// wraps some errors by text only.
func (s *sdkSender) failure(err error) error {
	if s.err != nil {
		return s.err
	}
	return err
}

// silent is a logger for the SDK that logs nothing: errors are returned, and what
// was done is reported as a step.
type silent struct{}

func (silent) Debug(string, ...any)         {}
func (silent) Info(string, ...any)          {}
func (silent) Warn(string, ...any)          {}
func (silent) Error(string, ...any)         {}
func (silent) Fatal(string, ...any)         {}
func (silent) Debugf(string, ...any)        {}
func (silent) Infof(string, ...any)         {}
func (silent) Warnf(string, ...any)         {}
func (silent) Errorf(string, ...any)        {}
func (silent) Fatalf(string, ...any)        {}
func (s silent) With(...any) logging.Logger { return s }
