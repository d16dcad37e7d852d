package rpc

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/proof-of-flops/proof-of-flops/chain/revert"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Faults of endpoints, whichever contract is read.
var (
	// ErrWrongChain is wrapped when an endpoint serves another chain than the
	// other endpoints, or than the deployment names.
	//
	// Remedy: Give an endpoint of the chain that the deployment file names.
	ErrWrongChain = errors.New("wrong chain")
	// ErrReorg is wrapped when the chain changed between two requests.
	//
	// Remedy: Ask again; if the error stays, the endpoints are on different
	// chains.
	ErrReorg = errors.New("the chain was reorganised meanwhile")
)

// A Conn is a connection to a chain over one or several JSON-RPC endpoints that
// replace each other: a request goes to the best of them and, if that fails, to
// the next; transactions go to all. It is safe for concurrent use.
type Conn struct {
	rpc      *rpc.Client // over all endpoints
	eth      *ethclient.Client
	endpoint string // for messages: the endpoints' names
	chainID  uint64
	pool     *pool
	follower *follower
}

// Connect connects to a chain. All endpoints that answer must name the same
// chain id, and at least one must answer; otherwise Connect reports every fault
// at once. An endpoint that doesn't answer is reported to OnChange, and used once
// it does.
func Connect(ctx context.Context, at Endpoints) (*Conn, error) {
	p, err := newPool(at)
	if err != nil {
		return nil, err
	}
	return connect(ctx, p)
}

func connect(ctx context.Context, p *pool) (*Conn, error) {
	names := make([]string, len(p.endpoints))
	for i, e := range p.endpoints {
		names[i] = e.name
	}
	c := &Conn{endpoint: strings.Join(names, ", "), pool: p, follower: newFollower(p)}
	transport := "http://rpc"
	if len(names) == 1 && strings.HasPrefix(names[0], "http") {
		transport = names[0]
	}
	var err error
	if c.rpc, err = rpc.DialOptions(ctx, transport, rpc.WithHTTPClient(&http.Client{Transport: p})); err != nil {
		return nil, fmt.Errorf("open the RPC endpoint %s: %w", c.endpoint, err)
	}
	c.eth = ethclient.NewClient(c.rpc)
	if c.chainID, err = p.introduce(ctx); err != nil {
		c.Close()
		return nil, err
	}
	return c, nil
}

// Close ends the connection, and waits for its goroutines.
func (c *Conn) Close() {
	c.rpc.Close()
	c.follower.close()
	c.pool.close()
}

// ChainID is the chain id that the endpoints named at Connect.
func (c *Conn) ChainID() uint64 { return c.chainID }

// Balance returns an account's balance in wei at the newest block.
func (c *Conn) Balance(ctx context.Context, a flops.Address) (*big.Int, error) {
	b, err := c.eth.BalanceAt(ctx, common.Address(a), nil)
	if err != nil {
		return nil, fmt.Errorf("read the balance of %s from %s: %w", a, c.endpoint, err)
	}
	return b, nil
}

// Name is the endpoints' names, for messages.
func (c *Conn) Name() string { return c.endpoint }

// Eth is go-ethereum's client over the endpoints, for bindings.
func (c *Conn) Eth() *ethclient.Client { return c.eth }

// SetBlockTime sets the chain's time between two blocks, by which endpoints that
// lag are recognised; until then it is Ethereum's 12 s.
func (c *Conn) SetBlockTime(d time.Duration) { c.follower.setBlockTime(d) }

// Codes returns the code at each address as of the newest block; it is empty
// where there is no contract.
func (c *Conn) Codes(ctx context.Context, addresses []flops.Address) ([][]byte, error) {
	codes := make([]hexutil.Bytes, len(addresses))
	batch := make([]rpc.BatchElem, len(addresses))
	for i, a := range addresses {
		batch[i] = rpc.BatchElem{Method: "eth_getCode", Args: []any{common.Address(a), "latest"}, Result: &codes[i]}
	}
	if err := c.rpc.BatchCallContext(ctx, batch); err != nil {
		return nil, fmt.Errorf("read the code of %d contracts from %s: %w", len(addresses), c.endpoint, err)
	}
	out := make([][]byte, len(addresses))
	for i := range batch {
		if batch[i].Error != nil {
			return nil, fmt.Errorf("read the code at %s from %s: %w", addresses[i], c.endpoint, batch[i].Error)
		}
		out[i] = codes[i]
	}
	return out, nil
}

// Ancestor returns h's ancestor of a number, or h itself, if both are among the
// newest blocks of the chain that is followed.
func (c *Conn) Ancestor(h Head, number uint64) (Head, bool) { return c.follower.ancestor(h, number) }

// FollowedHeader returns the header of the head that is followed or, while none
// is, of the newest block.
func (c *Conn) FollowedHeader(ctx context.Context) (*types.Header, error) {
	s := c.follower.snapshot()
	if !s.known {
		return c.eth.HeaderByNumber(ctx, nil)
	}
	head, err := c.eth.HeaderByHash(ctx, common.Hash(s.head.Hash))
	if err == nil && flops.Hash(head.Hash()) != s.head.Hash {
		err = fmt.Errorf("the header of block %d doesn't hash to %s", s.head.Number, s.head.Hash)
	}
	return head, err
}

// StateOf makes call options for the state after a block of the chain that is
// followed. While the block's hash is known, it asks by that, so that no endpoint
// answers from another chain's state.
func (c *Conn) StateOf(ctx context.Context, block uint64) *bind.CallOpts {
	if h, ok := c.follower.blockAt(block); ok {
		return &bind.CallOpts{Context: ctx, BlockHash: common.Hash(h.Hash)}
	}
	return AtBlock(ctx, block)
}

// ReadError wraps the failure to read something from the contracts.
func (c *Conn) ReadError(what string, err error) error {
	return fmt.Errorf("read %s from %s: %w", what, c.endpoint, revert.Decode(err))
}

// AtBlock makes call options for the state after a block; 0 is the newest.
func AtBlock(ctx context.Context, block uint64) *bind.CallOpts {
	opts := &bind.CallOpts{Context: ctx}
	if block != 0 {
		opts.BlockNumber = new(big.Int).SetUint64(block)
	}
	return opts
}
