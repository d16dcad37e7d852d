package chain

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Faults of sending transactions.
var (
	// ErrUnfunded: the account can't pay for its transaction.
	ErrUnfunded = errors.New("account has too little ether")
	// ErrTxExpired: the transaction wasn't included before its deadline. Its
	// nonce is used again by the next transaction.
	ErrTxExpired = errors.New("transaction not included in time")
	// ErrTxReplaced: another transaction of the account took the nonce.
	ErrTxReplaced = errors.New("another transaction of the account took the nonce; is its key in use elsewhere?")
)

// TxOptions tune a TxManager. Zero values take the defaults.
type TxOptions struct {
	Poll          time.Duration // between looks for a receipt; default 500 ms
	Resend        time.Duration // without inclusion until the fee is raised; default 30 s
	Deadline      time.Duration // without inclusion until it is given up; default 10 min
	Confirmations uint64        // blocks on top of the including one; default 0
	MaxFeePerGas  *big.Int      // highest bid in wei per gas; default 500 gwei
	MinBalance    *big.Int      // refused below at start, in wei; default 1: an empty account
}

func (o TxOptions) withDefaults() TxOptions {
	if o.Poll == 0 {
		o.Poll = 500 * time.Millisecond
	}
	if o.Resend == 0 {
		o.Resend = 30 * time.Second
	}
	if o.Deadline == 0 {
		o.Deadline = 10 * time.Minute
	}
	if o.MaxFeePerGas == nil {
		o.MaxFeePerGas = big.NewInt(500e9)
	}
	if o.MinBalance == nil {
		o.MinBalance = big.NewInt(1)
	}
	return o
}

// A Tx is one logical transaction.
type Tx struct {
	To    flops.Address // the zero address creates a contract from Data
	Data  []byte
	Value *big.Int // wei; nil for none
	What  string   // for messages: what the transaction does, like "settle round 7"
}

// A Receipt tells where a transaction was included.
type Receipt struct {
	TxHash   flops.Hash
	Block    uint64
	GasUsed  uint64
	Contract flops.Address // created by it, or zero

	logs []*types.Log
}

// txBackend is what a TxManager needs of the chain; *ethclient.Client is one.
type txBackend interface {
	BalanceAt(ctx context.Context, a common.Address, block *big.Int) (*big.Int, error)
	BlockNumber(ctx context.Context) (uint64, error)
	CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error)
	EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error)
	HeaderByNumber(ctx context.Context, block *big.Int) (*types.Header, error)
	NonceAt(ctx context.Context, a common.Address, block *big.Int) (uint64, error)
	PendingNonceAt(ctx context.Context, a common.Address) (uint64, error)
	SendTransaction(ctx context.Context, tx *types.Transaction) error
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
	TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error)
}

// A TxManager sends the transactions of one key. It gives out nonces one at a
// time, bids EIP-1559 fees, raises them for a transaction that stays out, and
// waits for receipts. It is safe for concurrent use: several transactions may
// be under way at once.
type TxManager struct {
	backend txBackend
	options TxOptions
	key     *ecdsa.PrivateKey
	address common.Address
	chainID *big.Int
	signer  types.Signer

	mu        sync.Mutex
	next      uint64          // the next nonce, if known
	known     bool            // whether next is known
	abandoned map[uint64]fees // the last bids of expired transactions, by nonce
}

// NewTxManager makes the sender of one key's transactions. An account without
// ether is refused with ErrUnfunded.
func (c *Conn) NewTxManager(ctx context.Context, key *ecdsa.PrivateKey, o TxOptions) (*TxManager, error) {
	return newTxManager(ctx, c.eth, c.chainID, key, o)
}

func newTxManager(ctx context.Context, backend txBackend, chainID uint64, key *ecdsa.PrivateKey, o TxOptions) (*TxManager, error) {
	id := new(big.Int).SetUint64(chainID)
	m := &TxManager{
		backend:   backend,
		options:   o.withDefaults(),
		key:       key,
		address:   crypto.PubkeyToAddress(key.PublicKey),
		chainID:   id,
		signer:    types.LatestSignerForChainID(id),
		abandoned: make(map[uint64]fees),
	}
	balance, err := backend.BalanceAt(ctx, m.address, nil)
	if err != nil {
		return nil, fmt.Errorf("read the balance of %s: %w", m.address, err)
	}
	if balance.Cmp(m.options.MinBalance) < 0 {
		return nil, fmt.Errorf("%w: %s has %s wei on chain %d; send ether to it first", ErrUnfunded, m.address, balance, chainID)
	}
	return m, nil
}

// Address is the account that sends.
func (m *TxManager) Address() flops.Address { return flops.Address(m.address) }

// Send publishes a transaction and waits until it is included with the wanted
// confirmations. A call that would revert isn't published. A revert, before
// or after publication, comes back as a *RevertError.
func (m *TxManager) Send(ctx context.Context, t Tx) (*Receipt, error) {
	r, err := m.send(ctx, t)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", t.What, err)
	}
	return r, nil
}

func (m *TxManager) send(ctx context.Context, t Tx) (*Receipt, error) {
	gas, err := m.backend.EstimateGas(ctx, m.message(t))
	if err != nil {
		return nil, m.explain("estimate gas", err)
	}
	f, err := m.flight(ctx, t, gas+gas/5)
	if err != nil {
		return nil, err
	}
	receipt, err := m.watch(ctx, f)
	if err != nil {
		return nil, err
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return nil, m.revertReason(ctx, t, receipt)
	}
	return &Receipt{
		TxHash:   flops.Hash(receipt.TxHash),
		Block:    receipt.BlockNumber.Uint64(),
		GasUsed:  receipt.GasUsed,
		Contract: flops.Address(receipt.ContractAddress),
		logs:     receipt.Logs,
	}, nil
}

func (m *TxManager) message(t Tx) ethereum.CallMsg {
	return ethereum.CallMsg{From: m.address, To: t.to(), Value: t.Value, Data: t.Data}
}

func (t Tx) to() *common.Address {
	if t.To == (flops.Address{}) {
		return nil
	}
	return (*common.Address)(&t.To)
}

// flight is a transaction under way.
type flight struct {
	state txState
	tx    types.DynamicFeeTx // the newest version, unsigned
	fees  fees
}

// flight gives the transaction a nonce and publishes its first version.
func (m *TxManager) flight(ctx context.Context, t Tx, gas uint64) (*flight, error) {
	market, err := m.marketFees(ctx)
	if err != nil {
		return nil, err
	}
	now := time.Now()
	f := &flight{
		state: txState{resend: m.options.Resend, deadline: now.Add(m.options.Deadline), confirmations: m.options.Confirmations},
		tx:    types.DynamicFeeTx{ChainID: m.chainID, Gas: gas, To: t.to(), Value: t.Value, Data: t.Data},
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	for tries := 0; ; tries++ {
		if f.tx.Nonce, err = m.takeNonce(ctx); err != nil {
			return nil, err
		}
		f.fees = market.within(m.options.MaxFeePerGas)
		if old, ok := m.abandoned[f.tx.Nonce]; ok {
			if f.fees, ok = old.raised(market, m.options.MaxFeePerGas); !ok {
				return nil, fmt.Errorf("nonce %d is held by an expired transaction that bids %s wei per gas already: "+
					"the highest bid allowed, %s, is too low to replace it", f.tx.Nonce, old.cap, m.options.MaxFeePerGas)
			}
		}
		err = m.publish(ctx, f, now)
		if err == nil {
			delete(m.abandoned, f.tx.Nonce)
			m.next = max(m.next, f.tx.Nonce+1)
			return f, nil
		}
		m.known = false
		if !isNonceTooLow(err) || tries == 2 {
			return nil, m.explain("publish", err)
		}
	}
}

// takeNonce returns the nonce to use next: that of the oldest expired
// transaction, which would hold up all later ones, or else a new one. m.mu is
// held.
func (m *TxManager) takeNonce(ctx context.Context) (uint64, error) {
	if len(m.abandoned) > 0 {
		mined, err := m.backend.NonceAt(ctx, m.address, nil)
		if err != nil {
			return 0, fmt.Errorf("read the nonce of %s: %w", m.address, err)
		}
		maps.DeleteFunc(m.abandoned, func(nonce uint64, _ fees) bool { return nonce < mined })
	}
	if len(m.abandoned) > 0 {
		return slices.Min(slices.Collect(maps.Keys(m.abandoned))), nil
	}
	if !m.known {
		n, err := m.backend.PendingNonceAt(ctx, m.address)
		if err != nil {
			return 0, fmt.Errorf("read the nonce of %s: %w", m.address, err)
		}
		m.next, m.known = n, true
	}
	return m.next, nil
}

// publish signs and sends the flight's newest version. Only the endpoint's
// refusal is an error: if its answer was lost, the version may be out.
func (m *TxManager) publish(ctx context.Context, f *flight, now time.Time) error {
	f.tx.GasTipCap, f.tx.GasFeeCap = f.fees.tip, f.fees.cap
	signed, err := types.SignNewTx(m.key, m.signer, &f.tx)
	if err != nil {
		return fmt.Errorf("sign: %w", err)
	}
	var refusal rpc.Error
	if err := m.backend.SendTransaction(ctx, signed); errors.As(err, &refusal) && !isAlreadyKnown(err) {
		return err
	}
	f.state.addVersion(signed.Hash(), now)
	return nil
}

// watch follows a published transaction to its end.
func (m *TxManager) watch(ctx context.Context, f *flight) (*types.Receipt, error) {
	ticker := time.NewTicker(m.options.Poll)
	defer ticker.Stop()
	var last error // the newest failure to observe, told if the transaction expires
	for {
		receipt, head, err := m.observe(ctx, f)
		if err != nil {
			last = err
		}
		switch f.state.next(head, time.Now()) {
		case txDone:
			if receipt != nil {
				return receipt, nil
			}
		case txReplaced:
			m.forgetNonce()
			return nil, fmt.Errorf("%w (nonce %d)", ErrTxReplaced, f.tx.Nonce)
		case txExpired:
			m.abandon(f)
			return nil, errors.Join(fmt.Errorf("%w: %d versions published since %s, the last as %s bidding %s wei per gas",
				ErrTxExpired, len(f.state.hashes), m.options.Deadline, f.state.hashes[len(f.state.hashes)-1], f.fees.cap), last)
		case txRaise:
			if err := m.raise(ctx, f); err != nil {
				last = err
			}
		case txWait:
		}
		select {
		case <-ctx.Done():
			m.abandon(f)
			return nil, errors.Join(fmt.Errorf("wait for transaction %s: %w", f.state.hashes[len(f.state.hashes)-1], ctx.Err()), last)
		case <-ticker.C:
		}
	}
}

// observe looks for a receipt of any version and tells the state.
func (m *TxManager) observe(ctx context.Context, f *flight) (*types.Receipt, uint64, error) {
	for i := len(f.state.hashes) - 1; i >= 0; i-- {
		r, err := m.backend.TransactionReceipt(ctx, f.state.hashes[i])
		if errors.Is(err, ethereum.NotFound) {
			continue
		}
		if err != nil {
			return nil, 0, fmt.Errorf("look for the receipt of %s: %w", f.state.hashes[i], err)
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
	f.state.sawNoReceipt(nonce > f.tx.Nonce, time.Now())
	return nil, 0, nil
}

// raise publishes a version with higher bids, if they stay within the limit.
func (m *TxManager) raise(ctx context.Context, f *flight) error {
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
		if !isUnderpriced(err) { // else something pending bids more: keep the higher bid for the next try
			f.fees = old
		}
		return fmt.Errorf("publish a higher bid: %w", err)
	}
	return nil
}

// abandon lets the next transaction take over the nonce of one that wasn't included.
func (m *TxManager) abandon(f *flight) {
	if f.state.included {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.abandoned[f.tx.Nonce] = f.fees
}

// forgetNonce makes the next transaction ask the chain for its nonce.
func (m *TxManager) forgetNonce() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.known = false
}

// marketFees are the bids that get a transaction in soon: the suggested tip,
// and a cap that holds while the base fee doubles.
func (m *TxManager) marketFees(ctx context.Context) (fees, error) {
	tip, err := m.backend.SuggestGasTipCap(ctx)
	if err != nil {
		return fees{}, fmt.Errorf("ask for a gas tip: %w", err)
	}
	head, err := m.backend.HeaderByNumber(ctx, nil)
	if err != nil {
		return fees{}, fmt.Errorf("read the base fee: %w", err)
	}
	if head.BaseFee == nil {
		return fees{}, errors.New("the chain has no base fee (EIP-1559), which this program needs")
	}
	c := new(big.Int).Lsh(head.BaseFee, 1)
	return fees{tip: tip, cap: c.Add(c, tip)}, nil
}

// revertReason repeats a transaction that was included but failed, to learn why.
func (m *TxManager) revertReason(ctx context.Context, t Tx, r *types.Receipt) error {
	parent := new(big.Int).Sub(r.BlockNumber, big.NewInt(1))
	if _, err := m.backend.CallContract(ctx, m.message(t), parent); err != nil {
		return m.explain(fmt.Sprintf("transaction %s failed on chain", r.TxHash), err)
	}
	return fmt.Errorf("transaction %s failed on chain (%d gas used), though the same call succeeds on the block before: "+
		"something else changed the state first", r.TxHash, r.GasUsed)
}

// explain decodes reverts and names the account that lacks ether.
func (m *TxManager) explain(doing string, err error) error {
	err = decodeRevert(err)
	if strings.Contains(strings.ToLower(err.Error()), "insufficient funds") {
		return fmt.Errorf("%s: %w: send ether to %s: %w", doing, ErrUnfunded, m.address, err)
	}
	return fmt.Errorf("%s: %w", doing, err)
}

// Nodes tell these apart by text only.

func isNonceTooLow(err error) bool { return containsFold(err, "nonce too low") }

func isAlreadyKnown(err error) bool {
	return containsFold(err, "already known") || containsFold(err, "already imported")
}

func isUnderpriced(err error) bool { return containsFold(err, "underpriced") }

func containsFold(err error, text string) bool {
	return strings.Contains(strings.ToLower(err.Error()), text)
}
