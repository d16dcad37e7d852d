// Package anvil runs a development chain: the anvil that npm installed, as a child
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

// startTimeout bounds anvil's start, which takes some tens of milliseconds.
const startTimeout = 20 * time.Second

// A Node is a running development chain. At first it mines a block for each
// transaction.
type Node struct {
	rpc  *rpc.Client
	url  string
	kill func()
	done chan struct{} // closed once the process has ended

	interval time.Duration // between blocks; 0 before StartMining
}

// Start starts the anvil of the repository at root (empty: found from the working
// directory) on a free port of 127.0.0.1. The process ends with Close, and on Linux
// also when this process dies. ctx bounds the start only.
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
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	n := &Node{done: make(chan struct{})}
	address, err := n.run(ctx, path, "--host", "127.0.0.1", "--port", "0", "--accounts", "0")
	if err != nil {
		return nil, fmt.Errorf("start anvil: %w", err)
	}
	n.url = "http://" + address
	if n.rpc, err = rpc.DialContext(ctx, n.url); err != nil {
		n.Close()
		return nil, fmt.Errorf("connect to anvil at %s: %w", n.url, err)
	}
	// Otherwise anvil writes every call to its output.
	if err := n.Call(ctx, nil, "anvil_setLoggingEnabled", false); err != nil {
		n.Close()
		return nil, err
	}
	return n, nil
}

// Attach connects to an anvil that runs already, and makes it mine a block for each
// transaction. Close leaves it running.
func Attach(ctx context.Context, url string) (*Node, error) {
	n, err := Dial(ctx, url)
	if err != nil {
		return nil, err
	}
	return n, n.Automine(ctx, true)
}

// Dial connects to an anvil that runs already, and changes nothing. Close leaves it
// running.
func Dial(ctx context.Context, url string) (*Node, error) {
	n := &Node{url: url, done: make(chan struct{})}
	n.kill = sync.OnceFunc(func() { close(n.done) })
	var err error
	if n.rpc, err = rpc.DialContext(ctx, url); err != nil {
		return nil, fmt.Errorf("connect to anvil at %s: %w", url, err)
	}
	return n, nil
}

// run starts the process and waits until it prints the address at which it
// listens.
func (n *Node) run(ctx context.Context, path string, args ...string) (address string, err error) {
	cmd := exec.Command(path, args...)
	cmd.SysProcAttr = child.OwnGroup()
	output, err := cmd.StdoutPipe()
	if err != nil {
		return "", err
	}
	if err := child.StartTied(cmd, n.done); err != nil {
		close(n.done)
		return "", err
	}
	n.kill = func() { child.KillGroup(cmd.Process) }

	listening := make(chan string, 1)
	go func() {
		defer close(n.done)
		lines := bufio.NewScanner(output)
		for lines.Scan() {
			if at, ok := strings.CutPrefix(lines.Text(), "Listening on "); ok {
				listening <- at
				break
			}
		}
		_, _ = io.Copy(io.Discard, output) // until the process ends
		_ = cmd.Wait()                     // any error is expected: the process is killed
	}()
	select {
	case address = <-listening:
		return address, nil
	case <-n.done:
		return "", errors.New("it ended at once")
	case <-ctx.Done():
		n.Close()
		return "", fmt.Errorf("it didn't listen in time: %w", ctx.Err())
	}
}

// URL is the chain's JSON-RPC endpoint.
func (n *Node) URL() string { return n.url }

// Done is closed once the process has ended, by Close or by itself, or, for a Node
// that Start didn't start, by Close.
func (n *Node) Done() <-chan struct{} { return n.done }

// Close ends the process that Start started, and waits until it has ended. It may
// be called again.
func (n *Node) Close() {
	if n.rpc != nil {
		n.rpc.Close()
	}
	n.kill()
	<-n.done
}

// Call makes one JSON-RPC call; result, a pointer, may be nil.
func (n *Node) Call(ctx context.Context, result any, method string, args ...any) error {
	if err := n.rpc.CallContext(ctx, result, method, args...); err != nil {
		return fmt.Errorf("anvil: %s: %w", method, err)
	}
	return nil
}

// Mine mines blocks now.
func (n *Node) Mine(ctx context.Context, blocks uint64) error {
	return n.Call(ctx, nil, "anvil_mine", hexutil.EncodeUint64(blocks))
}

// MineApart mines blocks now, with timestamps some seconds apart. From then on
// the chain's clock is ahead of the system's.
func (n *Node) MineApart(ctx context.Context, blocks, seconds uint64) error {
	return n.Call(ctx, nil, "anvil_mine", hexutil.EncodeUint64(blocks), hexutil.EncodeUint64(seconds))
}

// Balance is an account's, in wei.
func (n *Node) Balance(ctx context.Context, of flops.Address) (*big.Int, error) {
	var wei hexutil.Big
	if err := n.Call(ctx, &wei, "eth_getBalance", common.Address(of), "latest"); err != nil {
		return nil, err
	}
	return wei.ToInt(), nil
}

// Fund sets an account's balance in wei.
func (n *Node) Fund(ctx context.Context, account flops.Address, wei *big.Int) error {
	return n.Call(ctx, nil, "anvil_setBalance", common.Address(account), hexutil.EncodeBig(wei))
}

// Automine switches on or off that a block is mined for each transaction. While it
// is off, transactions wait for Mine or StartMining.
func (n *Node) Automine(ctx context.Context, on bool) error {
	return n.Call(ctx, nil, "evm_setAutomine", on)
}

// StartMining switches automine off and, from now on, mines a block every
// blockTime, a whole number of seconds, with timestamps of the system's clock.
func (n *Node) StartMining(ctx context.Context, blockTime time.Duration) error {
	if blockTime < time.Second || blockTime%time.Second != 0 {
		return fmt.Errorf("block time %s is not a whole number of seconds", blockTime)
	}
	if err := n.Automine(ctx, false); err != nil {
		return err
	}
	n.interval = blockTime
	return n.mineEvery(ctx, blockTime)
}

// mineEvery sets the time between blocks; 0 mines none.
func (n *Node) mineEvery(ctx context.Context, interval time.Duration) error {
	return n.Call(ctx, nil, "evm_setIntervalMining", int64(interval/time.Second))
}

// Reorganise replaces a block and all later ones by as many blocks with the same
// timestamps, from another proposer. Their transactions are lost. As on Ethereum, a
// block's randomness follows from the blocks before it, so the first new block keeps
// that of the old one. The chain must be one that StartMining keeps going.
func (n *Node) Reorganise(ctx context.Context, from uint64) error {
	if err := n.mineEvery(ctx, 0); err != nil {
		return err
	}
	var head hexutil.Uint64
	if err := n.Call(ctx, &head, "eth_blockNumber"); err != nil {
		return err
	}
	if from == 0 || from > uint64(head) {
		return fmt.Errorf("block %d can't be replaced: the chain's newest is %d", from, uint64(head))
	}
	times := make([]hexutil.Uint64, uint64(head)-from+1)
	for i := range times {
		var block struct{ Timestamp hexutil.Uint64 }
		if err := n.Call(ctx, &block, "eth_getBlockByNumber", hexutil.Uint64(from+uint64(i)), false); err != nil {
			return err
		}
		times[i] = block.Timestamp
	}
	if err := n.Call(ctx, nil, "anvil_rollback", len(times)); err != nil {
		return err
	}
	var proposer common.Address
	if _, err := rand.Read(proposer[:]); err != nil {
		return fmt.Errorf("draw a proposer: %w", err)
	}
	if err := n.Call(ctx, nil, "anvil_setCoinbase", proposer); err != nil {
		return err
	}
	for _, t := range times {
		if err := n.Call(ctx, nil, "evm_setNextBlockTimestamp", uint64(t)); err != nil {
			return err
		}
		if err := n.Mine(ctx, 1); err != nil {
			return err
		}
	}
	// Setting timestamps has moved anvil's clock.
	if err := n.Call(ctx, nil, "anvil_setTime", time.Now().Unix()); err != nil {
		return err
	}
	return n.mineEvery(ctx, n.interval)
}
