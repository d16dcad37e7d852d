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

// A pendingTx is a transaction that was submitted and isn't finished.
type pendingTx struct {
	state  state
	tx     types.DynamicFeeTx // the newest version, unsigned
	signed *types.Transaction // the newest version that may be published
	fees   fees
}

// hash is the hash of the newest published version.
func (p *pendingTx) hash() string { return p.signed.Hash().String() }

// nonceTries is how many nonces are tried that turn out to be used.
const nonceTries = 3

// submit gives a transaction a nonce and publishes its first version. It outbids
// a transaction of the account that is pending under that nonce already.
func (m *Manager) submit(ctx context.Context, t Tx, gas uint64) (*pendingTx, error) {
	market, err := m.marketFees(ctx)
	if err != nil {
		return nil, err
	}
	now := time.Now()
	p := &pendingTx{
		state: state{resend: m.options.Resend, deadline: now.Add(m.options.Deadline), confirmations: m.options.Confirmations},
		tx:    types.DynamicFeeTx{ChainID: m.chainID, Gas: gas, To: t.to(), Value: t.Value, Data: t.Data},
		fees:  market.within(m.options.MaxFeePerGas),
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	for tries := 1; ; {
		if p.tx.Nonce, err = m.nonce(ctx); err != nil {
			return nil, err
		}
		err = m.publish(ctx, p, now)
		switch {
		case err == nil:
			m.inFlight[p.tx.Nonce] = true
			return p, nil
		case rpc.IsUnderpriced(err): // another transaction is pending under this nonce
			higher, ok := p.fees.raised(market, m.options.MaxFeePerGas)
			if !ok {
				return nil, fmt.Errorf("nonce %d is held by a pending transaction that bids at least %s wei per gas: "+
					"the highest bid allowed, %s, is too low to replace it: %w", p.tx.Nonce, p.fees.cap, m.options.MaxFeePerGas, err)
			}
			p.fees = higher
		case rpc.IsNonceTooLow(err) && tries < nonceTries: // the endpoint that reported it lags
			tries++
			if err := wait.Sleep(ctx, m.options.Poll); err != nil {
				return nil, fmt.Errorf("publish: %w", err)
			}
		default:
			return nil, m.explain("publish", err)
		}
	}
}

// finish records that a transaction is no longer pending. Unless it was included,
// the next one takes its nonce.
func (m *Manager) finish(p *pendingTx, receipt *types.Receipt) {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.inFlight, p.tx.Nonce)
	if receipt != nil {
		m.used = max(m.used, p.tx.Nonce+1)
	}
}

// publish signs and sends a new version with the present fees. Only a refusal is
// an error: if the answer was lost, the version may be published.
func (m *Manager) publish(ctx context.Context, p *pendingTx, now time.Time) error {
	p.tx.GasTipCap, p.tx.GasFeeCap = p.fees.tip, p.fees.cap
	signed, err := types.SignNewTx(m.key, m.signer, &p.tx)
	if err != nil {
		return fmt.Errorf("sign: %w", err)
	}
	accepted, err := m.transmit(ctx, signed)
	if err != nil {
		return err
	}
	p.signed = signed
	p.state.addVersion(signed.Hash(), accepted, now)
	return nil
}

// transmit sends a signed transaction. An error is a refusal; without one,
// accepted says whether an endpoint is known to have it.
func (m *Manager) transmit(ctx context.Context, signed *types.Transaction) (accepted bool, err error) {
	err = m.backend.SendTransaction(ctx, signed)
	var refusal gethrpc.Error
	if errors.As(err, &refusal) && !rpc.IsAlreadyKnown(err) {
		return false, err
	}
	return err == nil || refusal != nil, nil
}

// watch follows a published transaction to its end. It reads the clock before it
// reads the chain. Only a look that began at or after the deadline can end in
// ErrExpired, so a transaction that was included by then is never reported as
// expired, however long an endpoint takes to answer.
func (m *Manager) watch(ctx context.Context, p *pendingTx) (*types.Receipt, error) {
	var last error // the newest failure to observe or publish, reported if the transaction expires
	for {
		now := time.Now()
		receipt, head, err := m.observe(ctx, p, now)
		if err != nil {
			last = err
		}
		switch p.state.next(head, now) {
		case stepDone:
			if receipt != nil {
				return receipt, nil
			}
		case stepReplaced:
			return nil, fmt.Errorf("%w (nonce %d)", ErrReplaced, p.tx.Nonce)
		case stepExpired:
			return nil, errors.Join(fmt.Errorf("%w: %s since %s: %d versions published, the last as %s bidding %s wei per gas",
				ErrExpired, p.state.progress(), m.options.Deadline, len(p.state.hashes), p.hash(), p.fees.cap), last)
		case stepRaise:
			if err := m.raise(ctx, p); err != nil {
				last = err
			}
		case stepRepeat:
			if err := m.repeat(ctx, p); err != nil {
				last = err
			}
		case stepWait:
		}
		if err := wait.Sleep(ctx, m.options.Poll); err != nil {
			return nil, errors.Join(fmt.Errorf("wait for transaction %s: %w", p.hash(), err), last)
		}
	}
}

// observe looks for a receipt of any version and updates the state. It returns
// the receipt, if there is one, and the newest block's number.
func (m *Manager) observe(ctx context.Context, p *pendingTx, now time.Time) (*types.Receipt, uint64, error) {
	for i := len(p.state.hashes) - 1; i >= 0; i-- {
		r, err := m.backend.TransactionReceipt(ctx, p.state.hashes[i])
		if errors.Is(err, ethereum.NotFound) {
			continue
		}
		if err != nil {
			return nil, 0, fmt.Errorf("look for the receipt of %s: %w", p.state.hashes[i], err)
		}
		if r.BlockNumber == nil || slices.Contains(r.Logs, nil) {
			return nil, 0, fmt.Errorf("look for the receipt of %s: the endpoint gives one without its block, or with empty logs", p.state.hashes[i])
		}
		p.state.sawReceipt(r.BlockNumber.Uint64())
		if p.state.confirmations == 0 {
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
	p.state.sawNoReceipt(nonce > p.tx.Nonce, now)
	return nil, 0, nil
}

// raise bumps the fees: it publishes a version with higher bids, if they stay
// within the limit.
func (m *Manager) raise(ctx context.Context, p *pendingTx) error {
	now := time.Now()
	market, err := m.marketFees(ctx)
	if err != nil {
		p.state.raiseFailed(now)
		return err
	}
	old := p.fees
	higher, ok := old.raised(market, m.options.MaxFeePerGas)
	if !ok {
		p.state.raiseFailed(now)
		return fmt.Errorf("raising the bid of %s wei per gas would exceed the highest allowed, %s", old.cap, m.options.MaxFeePerGas)
	}
	p.fees = higher
	if err := m.publish(ctx, p, now); err != nil {
		p.state.raiseFailed(now)
		if !rpc.IsUnderpriced(err) { // otherwise the pending version bids more: start from the higher bid next time
			p.fees = old
		}
		return fmt.Errorf("publish a higher bid: %w", err)
	}
	return nil
}

// repeat sends the newest version again, unchanged.
func (m *Manager) repeat(ctx context.Context, p *pendingTx) error {
	accepted, err := m.transmit(ctx, p.signed)
	p.state.repeated(accepted, time.Now())
	if err != nil {
		return fmt.Errorf("send transaction %s again: %w", p.hash(), err)
	}
	return nil
}
