package txmgr

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/proof-of-flops/proof-of-flops/chain/revert"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// fakeChain is an endpoint whose pool demands a tenth more for a replacement, as
// nodes do, and that mines transactions that bid at least price.
type fakeChain struct {
	mu       sync.Mutex
	balance  *big.Int
	baseFee  *big.Int
	price    *big.Int
	block    uint64
	nonce    uint64
	pool     map[uint64]*types.Transaction
	receipts map[common.Hash]*types.Receipt
	bids     []*big.Int // caps of all accepted versions
	onSend   func(*types.Transaction) error
	onLook   func() // before a receipt is looked up
	onMissed func() // after none was found
	status   uint64
	estimate error // of gas
	replay   error // of a repeated call
}

func newFakeChain() *fakeChain {
	return &fakeChain{
		balance: big.NewInt(1e18), baseFee: big.NewInt(10), price: new(big.Int), status: types.ReceiptStatusSuccessful,
		pool: make(map[uint64]*types.Transaction), receipts: make(map[common.Hash]*types.Receipt),
	}
}

// refusal is an endpoint's refusal, as opposed to no answer.
type refusal string

func (r refusal) Error() string  { return string(r) }
func (r refusal) ErrorCode() int { return -32000 }

func (f *fakeChain) BalanceAt(context.Context, common.Address, *big.Int) (*big.Int, error) {
	return f.balance, nil
}

func (f *fakeChain) BlockNumber(context.Context) (uint64, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.block, nil
}

func (f *fakeChain) CallContract(context.Context, ethereum.CallMsg, *big.Int) ([]byte, error) {
	return nil, f.replay
}

func (f *fakeChain) EstimateGas(context.Context, ethereum.CallMsg) (uint64, error) {
	return 100_000, f.estimate
}

func (f *fakeChain) HeaderByNumber(context.Context, *big.Int) (*types.Header, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return &types.Header{Number: new(big.Int).SetUint64(f.block), BaseFee: f.baseFee}, nil
}

func (f *fakeChain) NonceAt(context.Context, common.Address, *big.Int) (uint64, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.nonce, nil
}

func (f *fakeChain) SuggestGasTipCap(context.Context) (*big.Int, error) { return big.NewInt(1), nil }

func (f *fakeChain) SendTransaction(_ context.Context, t *types.Transaction) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	var onSend error
	if f.onSend != nil {
		onSend = f.onSend(t)
		if errors.As(onSend, new(refusal)) {
			return onSend
		}
	}
	if t.Nonce() < f.nonce {
		return refusal("nonce too low: next nonce is higher")
	}
	if old := f.pool[t.Nonce()]; old != nil {
		least := new(big.Int).Mul(old.GasFeeCap(), big.NewInt(11))
		if new(big.Int).Mul(t.GasFeeCap(), big.NewInt(10)).Cmp(least) < 0 {
			return refusal("replacement transaction underpriced")
		}
	}
	f.pool[t.Nonce()] = t
	f.bids = append(f.bids, t.GasFeeCap())
	return onSend
}

func (f *fakeChain) TransactionReceipt(_ context.Context, h common.Hash) (*types.Receipt, error) {
	if f.onLook != nil {
		f.onLook()
	}
	f.mu.Lock()
	r := f.receipts[h]
	f.mu.Unlock()
	if r != nil {
		return r, nil
	}
	if f.onMissed != nil {
		f.onMissed()
	}
	return nil, ethereum.NotFound
}

// mine makes one block of the transactions that nonces and price allow.
func (f *fakeChain) mine() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.block++
	for {
		t := f.pool[f.nonce]
		if t == nil || t.GasFeeCap().Cmp(f.price) < 0 {
			return
		}
		delete(f.pool, f.nonce)
		f.nonce++
		f.receipts[t.Hash()] = &types.Receipt{TxHash: t.Hash(), BlockNumber: new(big.Int).SetUint64(f.block), GasUsed: 21_000, Status: f.status}
	}
}

// mineEvery mines until the test ends.
func (f *fakeChain) mineEvery(t *testing.T, interval time.Duration) {
	go func() {
		ticker := time.NewTicker(interval)
		defer ticker.Stop()
		for {
			select {
			case <-t.Context().Done():
				return
			case <-ticker.C:
				f.mine()
			}
		}
	}()
}

func newTestManager(t *testing.T, f *fakeChain, o Options) *Manager {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	m, err := newManager(t.Context(), f, 31337, key, o)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

var someCall = Tx{To: flops.Address{1}, Data: []byte{1, 2, 3, 4}, What: "do something"}

func TestConcurrentTransactionsTakeConsecutiveNonces(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := newFakeChain()
		f.mineEvery(t, 12*time.Second)
		m := newTestManager(t, f, Options{})
		var all sync.WaitGroup
		for range 10 {
			all.Go(func() {
				if _, err := m.Send(t.Context(), someCall); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		if f.nonce != 10 || len(f.bids) != 10 {
			t.Errorf("%d transactions were mined of %d published, want 10 of 10", f.nonce, len(f.bids))
		}
	})
}

func TestStuckTransactionIsReplacedUntilItPays(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := newFakeChain()
		f.price = big.NewInt(30) // the first bid is 2·10 + 1
		f.mineEvery(t, 12*time.Second)
		m := newTestManager(t, f, Options{})
		r, err := m.Send(t.Context(), someCall)
		if err != nil {
			t.Fatal(err)
		}
		if f.receipts[common.Hash(r.TxHash)] == nil || r.GasUsed != 21_000 {
			t.Errorf("got %+v", r)
		}
		if want := []*big.Int{big.NewInt(21), big.NewInt(24), big.NewInt(28), big.NewInt(32)}; !slices.EqualFunc(f.bids, want, func(a, b *big.Int) bool { return a.Cmp(b) == 0 }) {
			t.Errorf("bids %v, want %v", f.bids, want)
		}
	})
}

func TestBidsStayWithinTheLimitAndExpire(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := newFakeChain()
		f.price = big.NewInt(1000)
		f.mineEvery(t, 12*time.Second)
		m := newTestManager(t, f, Options{MaxFeePerGas: big.NewInt(25)})
		start := time.Now()
		if _, err := m.Send(t.Context(), someCall); !errors.Is(err, ErrExpired) {
			t.Fatalf("got %v, want ErrExpired", err)
		}
		if took := time.Since(start); took < 10*time.Minute || took > 11*time.Minute {
			t.Errorf("gave up after %s", took)
		}
		if highest := slices.MaxFunc(f.bids, (*big.Int).Cmp); highest.Cmp(big.NewInt(25)) > 0 {
			t.Errorf("bid %s, above the limit", highest)
		}
	})
}

func TestNonceOfAnExpiredTransactionIsTakenOver(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := newFakeChain()
		f.price = big.NewInt(1e6)
		f.mineEvery(t, 12*time.Second)
		// The deadline is between two blocks, and so is the next transaction.
		m := newTestManager(t, f, Options{Deadline: 66 * time.Second})
		if _, err := m.Send(t.Context(), someCall); !errors.Is(err, ErrExpired) {
			t.Fatalf("got %v, want ErrExpired", err)
		}
		f.mu.Lock()
		f.price = new(big.Int)
		stale := f.pool[0].Hash()
		f.mu.Unlock()
		// No block is in between: the replacement must outbid what expired.
		r, err := m.Send(t.Context(), Tx{To: flops.Address{2}, What: "do something else"})
		if err != nil {
			t.Fatal(err)
		}
		if f.nonce != 1 || f.receipts[stale] != nil || f.receipts[common.Hash(r.TxHash)] == nil {
			t.Errorf("%d nonces used; the expired transaction was included: %t", f.nonce, f.receipts[stale] != nil)
		}
		if _, err := m.Send(t.Context(), someCall); err != nil {
			t.Errorf("the one after: %v", err)
		}
	})
}

func TestTransactionIncludedByItsDeadlineIsNotExpired(t *testing.T) {
	const deadline = time.Minute
	for name, prepare := range map[string]func(f *fakeChain){
		"in a block of that moment": func(f *fakeChain) {
			start := time.Now()
			f.onLook = func() {
				if time.Since(start) >= deadline {
					f.mine()
				}
			}
		},
		"in a block that a slow endpoint's answer lacks": func(f *fakeChain) {
			start := time.Now()
			f.onMissed = func() {
				if time.Since(start) >= deadline-time.Second {
					f.mine()
					<-time.After(2 * time.Second)
				}
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				f := newFakeChain()
				prepare(f)
				m := newTestManager(t, f, Options{Deadline: deadline, Resend: time.Hour})
				if _, err := m.Send(t.Context(), someCall); err != nil {
					t.Error(err)
				}
			})
		})
	}
}

func TestLostAnswerDoesNotLoseTheTransaction(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := newFakeChain()
		f.onSend = func(*types.Transaction) error { return errors.New("connection reset") }
		f.mineEvery(t, 12*time.Second)
		if _, err := newTestManager(t, f, Options{}).Send(t.Context(), someCall); err != nil {
			t.Error(err)
		}
		if len(f.bids) != 1 {
			t.Errorf("published %d times", len(f.bids))
		}
	})
}

func TestNonceUsedElsewhereIsSkipped(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := newFakeChain()
		f.mineEvery(t, 12*time.Second)
		m := newTestManager(t, f, Options{})
		if _, err := m.Send(t.Context(), someCall); err != nil {
			t.Fatal(err)
		}
		f.mu.Lock()
		f.nonce = 5 // the key was used elsewhere
		f.mu.Unlock()
		if _, err := m.Send(t.Context(), someCall); err != nil {
			t.Fatal(err)
		}
		if f.nonce != 6 {
			t.Errorf("the account's nonce is %d, want 6", f.nonce)
		}
	})
}

func TestNonceTakenElsewhereWhilePendingIsReported(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := newFakeChain()
		m := newTestManager(t, f, Options{})
		failed := make(chan error, 1)
		go func() {
			_, err := m.Send(t.Context(), someCall)
			failed <- err
		}()
		synctest.Wait()
		f.mu.Lock()
		clear(f.pool)
		f.nonce = 1
		f.mu.Unlock()
		if err := <-failed; !errors.Is(err, ErrReplaced) {
			t.Errorf("got %v, want ErrReplaced", err)
		}
	})
}

func TestReorganisedTransactionIsWaitedForAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := newFakeChain()
		m := newTestManager(t, f, Options{Confirmations: 2})
		got := make(chan *Receipt, 1)
		go func() {
			r, err := m.Send(t.Context(), someCall)
			if err != nil {
				t.Error(err)
			}
			got <- r
		}()
		synctest.Wait()
		first := f.pool[0]
		f.mine()
		advance(2 * time.Second)
		f.mu.Lock() // the block is reorganised away, the transaction returns to the pool
		clear(f.receipts)
		f.nonce, f.pool[0] = 0, first
		f.mu.Unlock()
		f.mine()
		f.mine()
		advance(2 * time.Second)
		select {
		case r := <-got:
			t.Fatalf("done with one confirmation: %+v", r)
		default:
		}
		f.mine()
		if r := <-got; r == nil || r.Block != 2 {
			t.Errorf("got %+v, want block 2", r)
		}
	})
}

// advance lets the bubble's clock run, and waits until everything that is due at
// that moment is done: timers of one moment fire in any order.
func advance(d time.Duration) {
	<-time.After(d)
	synctest.Wait()
}

func TestRevertIsNotPublished(t *testing.T) {
	f := newFakeChain()
	f.estimate = revertData("0x08c379a0" + // Error(string)
		"0000000000000000000000000000000000000000000000000000000000000020" +
		"0000000000000000000000000000000000000000000000000000000000000002" +
		"6e6f000000000000000000000000000000000000000000000000000000000000")
	_, err := newTestManager(t, f, Options{}).Send(t.Context(), someCall)
	if !revert.Is(err, "Error") || !strings.Contains(err.Error(), "do something: estimate gas: reverted: Error(no)") {
		t.Errorf("got %v", err)
	}
	if len(f.bids) != 0 {
		t.Error("published")
	}
}

func TestFailureOnChainIsExplained(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := newFakeChain()
		f.status = types.ReceiptStatusFailed
		f.replay = revertData("0x12345678")
		f.mineEvery(t, 12*time.Second)
		_, err := newTestManager(t, f, Options{}).Send(t.Context(), someCall)
		var r *revert.Error
		if !errors.As(err, &r) || !strings.Contains(err.Error(), "failed on chain: reverted with 0x12345678") {
			t.Errorf("got %v", err)
		}
	})
}

// revertData is an endpoint's error for a reverted call, with its data.
type revertData string

func (revertData) Error() string    { return "execution reverted" }
func (revertData) ErrorCode() int   { return 3 }
func (r revertData) ErrorData() any { return string(r) }

func TestUnfundedAccountIsNamed(t *testing.T) {
	f := newFakeChain()
	f.balance = new(big.Int)
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	address := flops.Address(crypto.PubkeyToAddress(key.PublicKey)).String()
	_, err = newManager(t.Context(), f, 31337, key, Options{})
	if !errors.Is(err, ErrUnfunded) || !strings.Contains(strings.ToLower(err.Error()), address) {
		t.Errorf("at start: got %v, want ErrUnfunded naming %s", err, address)
	}

	f.balance = big.NewInt(1)
	m, err := newManager(t.Context(), f, 31337, key, Options{})
	if err != nil {
		t.Fatal(err)
	}
	f.estimate = refusal("insufficient funds for gas * price + value")
	if _, err := m.Send(t.Context(), someCall); !errors.Is(err, ErrUnfunded) || !strings.Contains(strings.ToLower(err.Error()), address) {
		t.Errorf("when sending: got %v, want ErrUnfunded naming %s", err, address)
	}
}
