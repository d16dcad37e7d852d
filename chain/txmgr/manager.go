package txmgr

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/proof-of-flops/proof-of-flops/chain/revert"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/internal/wait"
)

// Faults of sending transactions.
var (
	// ErrUnfunded: the account can't pay for its transaction.
	//
	// Remedy: Send ether to the account.
	ErrUnfunded = errors.New("account has too little ether")
	// ErrExpired: the transaction wasn't included with all confirmations before
	// its deadline. If it still isn't when the next transaction is sent, that one
	// replaces it.
	//
	// Remedy: Check the endpoint and the account's ether; fees may be higher
	// than the account can pay.
	ErrExpired = errors.New("transaction not included in time")
	// ErrReplaced: another transaction of the account took the nonce.
	//
	// Remedy: Don't use the account for anything else while the program runs.
	ErrReplaced = errors.New("another transaction of the account took the nonce; is its key in use elsewhere?")
)

// Options tune a Manager. Zero values take the defaults.
type Options struct {
	Poll          time.Duration // between looks for a receipt; default 500 ms
	Resend        time.Duration // time without inclusion until the fee is raised; default 30 s
	Deadline      time.Duration // for inclusion with all confirmations; default 10 min
	Confirmations uint64        // blocks needed on top of the including one; default 0
	MaxFeePerGas  *big.Int      // highest bid in wei per gas; default 500 gwei
	MinBalance    *big.Int      // New refuses an account with less, in wei; default 1, which refuses an empty one

	// OnLowBalance, if set, is called after each transaction while the account
	// can't pay for LowBalanceTxs (default 20) more like the costliest one so
	// far, at the present fees.
	OnLowBalance  func(LowBalance)
	LowBalanceTxs int64
}

// A LowBalance describes an account that runs out of ether.
type LowBalance struct {
	Account flops.Address
	Balance *big.Int // wei
	PerTx   *big.Int // wei that one more transaction may cost
}

func (o Options) withDefaults() Options {
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
	if o.LowBalanceTxs == 0 {
		o.LowBalanceTxs = 20
	}
	return o
}

// A Tx is one logical transaction.
type Tx struct {
	To    flops.Address // the zero address creates a contract from Data
	Data  []byte
	Value *big.Int // wei; nil for none
	What  string   // for messages: what the transaction does, such as "settle round 7"
}

// A Receipt says where a transaction was included.
type Receipt struct {
	TxHash   flops.Hash
	Block    uint64
	GasUsed  uint64
	Contract flops.Address // that it created, or zero

	Logs []*types.Log
}

// A backend is what a Manager needs of the chain; *ethclient.Client is one.
type backend interface {
	BalanceAt(ctx context.Context, a common.Address, block *big.Int) (*big.Int, error)
	BlockNumber(ctx context.Context) (uint64, error)
	CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error)
	EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error)
	HeaderByNumber(ctx context.Context, block *big.Int) (*types.Header, error)
	NonceAt(ctx context.Context, a common.Address, block *big.Int) (uint64, error)
	SendTransaction(ctx context.Context, tx *types.Transaction) error
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
	TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error)
}

// A Manager sends the transactions of one key. It assigns nonces, bids EIP-1559
// fees, raises them for a transaction that isn't included, sends again what a
// reorganisation dropped, and waits for receipts. It is safe for concurrent use:
// several transactions may be in flight at once.
//
// Nonces start from the account's at the newest block, not from what is pending:
// a pending transaction that another process sent, or an earlier run, is replaced
// by the next one.
type Manager struct {
	backend backend
	options Options
	key     *ecdsa.PrivateKey
	address common.Address
	chainID *big.Int
	signer  types.Signer

	mu       sync.Mutex
	inFlight map[uint64]bool // nonces of transactions in flight
	used     uint64          // one more than the highest nonce seen included
	maxGas   uint64          // of any transaction so far
}

// New makes the Manager of one key. It refuses an account with less ether than
// MinBalance with ErrUnfunded.
func New(ctx context.Context, c *rpc.Conn, key *ecdsa.PrivateKey, o Options) (*Manager, error) {
	return newManager(ctx, c.Eth(), c.ChainID(), key, o)
}

func newManager(ctx context.Context, backend backend, chainID uint64, key *ecdsa.PrivateKey, o Options) (*Manager, error) {
	id := new(big.Int).SetUint64(chainID)
	m := &Manager{
		backend:  backend,
		options:  o.withDefaults(),
		key:      key,
		address:  crypto.PubkeyToAddress(key.PublicKey),
		chainID:  id,
		signer:   types.LatestSignerForChainID(id),
		inFlight: make(map[uint64]bool),
	}
	balance, err := m.balance(ctx)
	if err != nil {
		return nil, err
	}
	if balance.Cmp(m.options.MinBalance) < 0 {
		return nil, fmt.Errorf("%w: %s has %s wei on chain %d; send ether to it first", ErrUnfunded, m.address, balance, chainID)
	}
	return m, nil
}

// Address is the account whose transactions the Manager sends.
func (m *Manager) Address() flops.Address { return flops.Address(m.address) }

// Send publishes a transaction and waits until it is included with all
// confirmations. A call that would revert isn't published. A revert, before or
// after publication, is returned as a *revert.Error.
func (m *Manager) Send(ctx context.Context, t Tx) (*Receipt, error) {
	r, err := m.send(ctx, t)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", t.What, err)
	}
	return r, nil
}

func (m *Manager) send(ctx context.Context, t Tx) (*Receipt, error) {
	gas, err := m.backend.EstimateGas(ctx, m.message(t))
	if err != nil {
		return nil, m.explain("estimate gas", err)
	}
	p, err := m.submit(ctx, t, gas+gas/5)
	if err != nil {
		return nil, err
	}
	receipt, err := m.watch(ctx, p)
	m.finish(p, receipt)
	m.warnLowBalance(ctx, p.tx.Gas)
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
		Logs:     receipt.Logs,
	}, nil
}

func (m *Manager) message(t Tx) ethereum.CallMsg {
	return ethereum.CallMsg{From: m.address, To: t.to(), Value: t.Value, Data: t.Data}
}

func (t Tx) to() *common.Address {
	if t.To == (flops.Address{}) {
		return nil
	}
	return (*common.Address)(&t.To)
}

// nonce picks the nonce of a new transaction: the lowest that neither the chain
// nor a transaction in flight has taken. m.mu must be held.
func (m *Manager) nonce(ctx context.Context) (uint64, error) {
	n, err := m.minedNonce(ctx)
	if err != nil {
		return 0, err
	}
	for m.inFlight[n] {
		n++
	}
	return n, nil
}

// lagLooks is how often the account's nonce is read again before it is believed
// that it went back.
const lagLooks = 3

// minedNonce is the account's nonce as of the newest block. If a higher one was
// seen before, either the endpoint lags, which passes, or a transaction was
// reorganised away.
func (m *Manager) minedNonce(ctx context.Context) (uint64, error) {
	for looks := 0; ; looks++ {
		n, err := m.backend.NonceAt(ctx, m.address, nil)
		if err != nil {
			return 0, fmt.Errorf("read the nonce of %s: %w", m.address, err)
		}
		if n >= m.used || looks == lagLooks {
			m.used = n
			return n, nil
		}
		if err := wait.Sleep(ctx, m.options.Poll); err != nil {
			return 0, fmt.Errorf("read the nonce of %s: %w", m.address, err)
		}
	}
}

// balance is the account's balance, in wei.
func (m *Manager) balance(ctx context.Context) (*big.Int, error) {
	b, err := m.backend.BalanceAt(ctx, m.address, nil)
	if err != nil {
		return nil, fmt.Errorf("read the balance of %s: %w", m.address, err)
	}
	return b, nil
}

// warnLowBalance calls OnLowBalance if the account can't pay for many more
// transactions. If balance or fees can't be read now, the check is left to the
// next transaction.
func (m *Manager) warnLowBalance(ctx context.Context, gas uint64) {
	m.mu.Lock()
	m.maxGas = max(m.maxGas, gas)
	gas = m.maxGas
	m.mu.Unlock()
	if m.options.OnLowBalance == nil {
		return
	}
	balance, err := m.balance(ctx)
	if err != nil {
		return
	}
	market, err := m.marketFees(ctx)
	if err != nil {
		return
	}
	cost := new(big.Int).Mul(market.within(m.options.MaxFeePerGas).cap, new(big.Int).SetUint64(gas))
	if balance.Cmp(new(big.Int).Mul(cost, big.NewInt(m.options.LowBalanceTxs))) < 0 {
		m.options.OnLowBalance(LowBalance{Account: flops.Address(m.address), Balance: balance, PerTx: cost})
	}
}

// revertReason repeats a transaction that was included but failed as a call, and
// returns why it failed.
func (m *Manager) revertReason(ctx context.Context, t Tx, r *types.Receipt) error {
	parent := new(big.Int).Sub(r.BlockNumber, big.NewInt(1))
	if _, err := m.backend.CallContract(ctx, m.message(t), parent); err != nil {
		return m.explain(fmt.Sprintf("transaction %s failed on chain", r.TxHash), err)
	}
	return fmt.Errorf("transaction %s failed on chain (%d gas used), though the same call succeeds on the block before: "+
		"something else changed the state first", r.TxHash, r.GasUsed)
}

// explain decodes a revert, and names the account if it lacks ether.
func (m *Manager) explain(doing string, err error) error {
	err = revert.Decode(err)
	if rpc.IsUnfunded(err) {
		return fmt.Errorf("%s: %w: send ether to %s: %w", doing, ErrUnfunded, m.address, err)
	}
	return fmt.Errorf("%s: %w", doing, err)
}
