package txmgr

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/internal/wait"
)

// A flight is a transaction under way.
type pending struct {
	state  state
	tx     types.DynamicFeeTx // the newest version, unsigned
	signed *types.Transaction // the newest version that may be out
	fees   fees
}

// hash is the newest published version's.
func (f *pending) hash() string { return f.signed.Hash().String() }

// nonceTries is how often a nonce that turns out to be used is picked anew.
const nonceTries = 3

// launch gives a transaction a nonce and publishes its first version. What the
// account has waiting under that nonce is outbid.
func (m *Manager) submit(ctx context.Context, t Tx, gas uint64) (*pending, error) {
	market, err := m.marketFees(ctx)
	if err != nil {
		return nil, err
	}
	now := time.Now()
	f := &pending{
		state: state{resend: m.options.Resend, deadline: now.Add(m.options.Deadline), confirmations: m.options.Confirmations},
		tx:    types.DynamicFeeTx{ChainID: m.chainID, Gas: gas, To: t.to(), Value: t.Value, Data: t.Data},
		fees:  market.within(m.options.MaxFeePerGas),
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	for tries := 1; ; {
		if f.tx.Nonce, err = m.nonce(ctx); err != nil {
			return nil, err
		}
		err = m.publish(ctx, f, now)
		switch {
		case err == nil:
			m.inFlight[f.tx.Nonce] = true
			return f, nil
		case rpc.IsUnderpriced(err): // something waits under this nonce
			higher, ok := f.fees.raised(market, m.options.MaxFeePerGas)
			if !ok {
				return nil, fmt.Errorf("nonce %d is held by a transaction that waits already and bids at least %s wei per gas: "+
					"the highest bid allowed, %s, is too low to replace it: %w", f.tx.Nonce, f.fees.cap, m.options.MaxFeePerGas, err)
			}
			f.fees = higher
		case rpc.IsNonceTooLow(err) && tries < nonceTries: // the endpoint that named it lags
			tries++
			if err := wait.Sleep(ctx, m.options.Poll); err != nil {
				return nil, fmt.Errorf("publish: %w", err)
			}
		default:
			return nil, m.explain("publish", err)
		}
	}
}

// land notes that a flight is over. Unless it was included, the next
// transaction takes its nonce.
func (m *Manager) finish(f *pending, receipt *types.Receipt) {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.inFlight, f.tx.Nonce)
	if receipt != nil {
		m.used = max(m.used, f.tx.Nonce+1)
	}
}

// publish signs and sends the flight's newest version. Only an endpoint's
// refusal is an error: if its answer was lost, the version may be out.
func (m *Manager) publish(ctx context.Context, f *pending, now time.Time) error {
	f.tx.GasTipCap, f.tx.GasFeeCap = f.fees.tip, f.fees.cap
	signed, err := types.SignNewTx(m.key, m.signer, &f.tx)
	if err != nil {
		return fmt.Errorf("sign: %w", err)
	}
	accepted, err := m.transmit(ctx, signed)
	if err != nil {
		return err
	}
	f.signed = signed
	f.state.addVersion(signed.Hash(), accepted, now)
	return nil
}

// transmit sends a signed transaction. An error is an endpoint's refusal;
// without one, accepted says whether it is known to be out.
func (m *Manager) transmit(ctx context.Context, signed *types.Transaction) (accepted bool, err error) {
	err = m.backend.SendTransaction(ctx, signed)
	var refusal gethrpc.Error
	if errors.As(err, &refusal) && !rpc.IsAlreadyKnown(err) {
		return false, err
	}
	return err == nil || refusal != nil, nil
}

// watch follows a published transaction to its end. It reads the clock before it
// looks at the chain: only a look that began at the deadline or after it ends in
// ErrTxExpired, so a transaction that was included by then is never reported as
// expired, however long an endpoint takes to answer.
func (m *Manager) watch(ctx context.Context, f *pending) (*types.Receipt, error) {
	var last error // the newest failure to observe or publish, told if the transaction expires
	for {
		now := time.Now()
		receipt, head, err := m.observe(ctx, f, now)
		if err != nil {
			last = err
		}
		switch f.state.next(head, now) {
		case txDone:
			if receipt != nil {
				return receipt, nil
			}
		case txReplaced:
			return nil, fmt.Errorf("%w (nonce %d)", ErrTxReplaced, f.tx.Nonce)
		case txExpired:
			return nil, errors.Join(fmt.Errorf("%w: %s since %s: %d versions published, the last as %s bidding %s wei per gas",
				ErrTxExpired, f.state.progress(), m.options.Deadline, len(f.state.hashes), f.hash(), f.fees.cap), last)
		case txRaise:
			if err := m.raise(ctx, f); err != nil {
				last = err
			}
		case txRepeat:
			if err := m.repeat(ctx, f); err != nil {
				last = err
			}
		case txWait:
		}
		if err := wait.Sleep(ctx, m.options.Poll); err != nil {
			return nil, errors.Join(fmt.Errorf("wait for transaction %s: %w", f.hash(), err), last)
		}
	}
}

// observe looks for a receipt of any version and tells the state.
func (m *Manager) observe(ctx context.Context, f *pending, now time.Time) (*types.Receipt, uint64, error) {
	for i := len(f.state.hashes) - 1; i >= 0; i-- {
		r, err := m.backend.TransactionReceipt(ctx, f.state.hashes[i])
		if errors.Is(err, ethereum.NotFound) {
			continue
		}
		if err != nil {
			return nil, 0, fmt.Errorf("look for the receipt of %s: %w", f.state.hashes[i], err)
		}
		if r.BlockNumber == nil || slices.Contains(r.Logs, nil) {
			return nil, 0, fmt.Errorf("look for the receipt of %s: the endpoint gives one without its block, or with empty logs", f.state.hashes[i])
		}
		f.state.sawReceipt(r.BlockNumber.Uint64())
		if f.state.confirmations == 0 {
			return r, r.BlockNumber.Uint64(), nil
		}
		head, err := m.backend.BlockNumber(ctx)
		if err != nil {
			return r, 0, fmt.Errorf("read the newest block's number: %w", err)
		}
		return r, head, nil
	}
	nonce, err := m.backend.NonceAt(ctx, m.address, nil)
	if err != nil {
		return nil, 0, fmt.Errorf("read the nonce of %s: %w", m.address, err)
	}
	f.state.sawNoReceipt(nonce > f.tx.Nonce, now)
	return nil, 0, nil
}

// raise publishes a version with higher bids, if they stay within the limit.
func (m *Manager) raise(ctx context.Context, f *pending) error {
	now := time.Now()
	market, err := m.marketFees(ctx)
	if err != nil {
		f.state.raiseFailed(now)
		return err
	}
	old := f.fees
	higher, ok := old.raised(market, m.options.MaxFeePerGas)
	if !ok {
		f.state.raiseFailed(now)
		return fmt.Errorf("raising the bid of %s wei per gas would exceed the highest allowed, %s", old.cap, m.options.MaxFeePerGas)
	}
	f.fees = higher
	if err := m.publish(ctx, f, now); err != nil {
		f.state.raiseFailed(now)
		if !rpc.IsUnderpriced(err) { // else something pending bids more: keep the higher bid for the next try
			f.fees = old
		}
		return fmt.Errorf("publish a higher bid: %w", err)
	}
	return nil
}

// repeat sends the newest version again, as it is.
func (m *Manager) repeat(ctx context.Context, f *pending) error {
	accepted, err := m.transmit(ctx, f.signed)
	f.state.repeated(accepted, time.Now())
	if err != nil {
		return fmt.Errorf("send transaction %s again: %w", f.hash(), err)
	}
	return nil
}
