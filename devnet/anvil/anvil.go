// Package anvil runs a development chain: anvil, as npm installed it, as a child
// process that ends with its parent.
package anvil

import (
	"bufio"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os/exec"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/proof-of-flops/proof-of-flops/devnet/checkout"
	"github.com/proof-of-flops/proof-of-flops/devnet/child"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// anvilTimeout bounds anvil's start, which takes some tens of milliseconds.
const anvilTimeout = 20 * time.Second

// A Node is a running development chain. It starts with automine: a block per
// transaction.
type Node struct {
	rpc  *rpc.Client
	url  string
	kill func()
	done chan struct{} // closed once the process has ended

	interval time.Duration // between blocks; 0 before StartMining
}

// Start starts anvil of the repository at root (empty: found from the
// working directory) on a free port of 127.0.0.1. It ends with Close, and on
// Linux also when this process dies. ctx bounds the start only.
func Start(ctx context.Context, root string) (*Node, error) {
	if root == "" {
		var err error
		if root, err = checkout.Find(""); err != nil {
			return nil, err
		}
	}
	path, err := checkout.Anvil(root)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, anvilTimeout)
	defer cancel()
	a := &Node{done: make(chan struct{})}
	address, err := a.run(ctx, path, "--host", "127.0.0.1", "--port", "0", "--accounts", "0")
	if err != nil {
		return nil, fmt.Errorf("start anvil: %w", err)
	}
	a.url = "http://" + address
	if a.rpc, err = rpc.DialContext(ctx, a.url); err != nil {
		a.Close()
		return nil, fmt.Errorf("connect to anvil at %s: %w", a.url, err)
	}
	// anvil writes every call to its output otherwise.
	if err := a.Call(ctx, nil, "anvil_setLoggingEnabled", false); err != nil {
		a.Close()
		return nil, err
	}
	return a, nil
}

// Attach reaches an anvil that runs already, and has it mine on demand.
// Close leaves it running.
func Attach(ctx context.Context, url string) (*Node, error) {
	a, err := Dial(ctx, url)
	if err != nil {
		return nil, err
	}
	return a, a.Automine(ctx, true)
}

// Dial reaches an anvil that runs already, as it is. Close leaves it
// running.
func Dial(ctx context.Context, url string) (*Node, error) {
	a := &Node{url: url, done: make(chan struct{})}
	a.kill = sync.OnceFunc(func() { close(a.done) })
	var err error
	if a.rpc, err = rpc.DialContext(ctx, url); err != nil {
		return nil, fmt.Errorf("connect to anvil at %s: %w", url, err)
	}
	return a, nil
}

// run starts the process and waits until it says where it listens.
func (a *Node) run(ctx context.Context, path string, args ...string) (address string, err error) {
	cmd := exec.Command(path, args...)
	cmd.SysProcAttr = child.OwnGroup()
	output, err := cmd.StdoutPipe()
	if err != nil {
		return "", err
	}
	if err := child.StartTied(cmd, a.done); err != nil {
		close(a.done)
		return "", err
	}
	a.kill = func() { child.KillGroup(cmd.Process) }

	listening := make(chan string, 1)
	go func() {
		defer close(a.done)
		lines := bufio.NewScanner(output)
		for lines.Scan() {
			if at, ok := strings.CutPrefix(lines.Text(), "Listening on "); ok {
				listening <- at
				break
			}
		}
		_, _ = io.Copy(io.Discard, output) // until the process ends
		_ = cmd.Wait()                     // how it ends doesn't matter: it is killed
	}()
	select {
	case address = <-listening:
		return address, nil
	case <-a.done:
		return "", errors.New("it ended at once")
	case <-ctx.Done():
		a.Close()
		return "", fmt.Errorf("it didn't listen in time: %w", ctx.Err())
	}
}

// URL is the chain's JSON-RPC endpoint.
func (a *Node) URL() string { return a.url }

// Done is closed once the process has ended, by Close or by itself.
func (a *Node) Done() <-chan struct{} { return a.done }

// Close ends the process and waits until it has. It may be called again.
func (a *Node) Close() {
	if a.rpc != nil {
		a.rpc.Close()
	}
	a.kill()
	<-a.done
}

// Call makes one JSON-RPC call; result may be nil.
func (a *Node) Call(ctx context.Context, result any, method string, args ...any) error {
	if err := a.rpc.CallContext(ctx, result, method, args...); err != nil {
		return fmt.Errorf("anvil: %s: %w", method, err)
	}
	return nil
}

// Mine mines n blocks now.
func (a *Node) Mine(ctx context.Context, n uint64) error {
	return a.Call(ctx, nil, "anvil_mine", hexutil.EncodeUint64(n))
}

// MineApart mines n blocks now, with timestamps that many seconds apart: the
// chain's clock runs ahead of the system's from then on.
func (a *Node) MineApart(ctx context.Context, n, seconds uint64) error {
	return a.Call(ctx, nil, "anvil_mine", hexutil.EncodeUint64(n), hexutil.EncodeUint64(seconds))
}

// Balance is an account's, in wei.
func (a *Node) Balance(ctx context.Context, of flops.Address) (*big.Int, error) {
	var wei hexutil.Big
	if err := a.Call(ctx, &wei, "eth_getBalance", common.Address(of), "latest"); err != nil {
		return nil, err
	}
	return wei.ToInt(), nil
}

// Fund sets an account's balance in wei.
func (a *Node) Fund(ctx context.Context, account flops.Address, wei *big.Int) error {
	return a.Call(ctx, nil, "anvil_setBalance", common.Address(account), hexutil.EncodeBig(wei))
}

// Automine makes every transaction a block of its own, or, switched off,
// leaves them waiting for Mine or StartMining.
func (a *Node) Automine(ctx context.Context, on bool) error {
	return a.Call(ctx, nil, "evm_setAutomine", on)
}

// StartMining ends automine and mines a block every blockTime, a whole number
// of seconds, from now on, timestamped by the system's clock.
func (a *Node) StartMining(ctx context.Context, blockTime time.Duration) error {
	if blockTime < time.Second || blockTime%time.Second != 0 {
		return fmt.Errorf("block time %s is not a whole number of seconds", blockTime)
	}
	if err := a.Automine(ctx, false); err != nil {
		return err
	}
	a.interval = blockTime
	return a.mineEvery(ctx, blockTime)
}

func (a *Node) mineEvery(ctx context.Context, interval time.Duration) error {
	return a.Call(ctx, nil, "evm_setIntervalMining", int64(interval/time.Second))
}

// Reorganise replaces a block and all after it by as many with the same
// timestamps, from another proposer. Their transactions are lost, as if it had
// never heard of them. As on Ethereum a block's randomness follows from what is
// before it, so the first one keeps it. It is for chains that StartMining keeps
// going.
func (a *Node) Reorganise(ctx context.Context, from uint64) error {
	if err := a.mineEvery(ctx, 0); err != nil {
		return err
	}
	var head hexutil.Uint64
	if err := a.Call(ctx, &head, "eth_blockNumber"); err != nil {
		return err
	}
	if from == 0 || from > uint64(head) {
		return fmt.Errorf("block %d can't be replaced: the chain's newest is %d", from, uint64(head))
	}
	times := make([]hexutil.Uint64, uint64(head)-from+1)
	for i := range times {
		var block struct{ Timestamp hexutil.Uint64 }
		if err := a.Call(ctx, &block, "eth_getBlockByNumber", hexutil.Uint64(from+uint64(i)), false); err != nil {
			return err
		}
		times[i] = block.Timestamp
	}
	if err := a.Call(ctx, nil, "anvil_rollback", len(times)); err != nil {
		return err
	}
	var proposer common.Address
	if _, err := rand.Read(proposer[:]); err != nil {
		return fmt.Errorf("draw a proposer: %w", err)
	}
	if err := a.Call(ctx, nil, "anvil_setCoinbase", proposer); err != nil {
		return err
	}
	for _, t := range times {
		if err := a.Call(ctx, nil, "evm_setNextBlockTimestamp", uint64(t)); err != nil {
			return err
		}
		if err := a.Mine(ctx, 1); err != nil {
			return err
		}
	}
	// Setting timestamps has moved anvil's clock.
	if err := a.Call(ctx, nil, "anvil_setTime", time.Now().Unix()); err != nil {
		return err
	}
	return a.mineEvery(ctx, a.interval)
}
