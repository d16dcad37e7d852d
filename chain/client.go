package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A Conn is a connection to a chain over one or several JSON-RPC endpoints
// that stand in for each other: a request goes to the first that is in order,
// and, if that fails, to the next; transactions go to all. It is safe for
// concurrent use.
type Conn struct {
	rpc      *rpc.Client // over all endpoints
	eth      *ethclient.Client
	endpoint string // for messages: the endpoints' names
	chainID  uint64
	pool     *pool
	follower *follower
}

// Connect reaches a chain. All endpoints that answer must name the same chain
// id; one that doesn't answer is told to OnChange, and used once it does, as
// long as another works. Otherwise it reports every fault at once.
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
	front := "http://rpc"
	if len(names) == 1 && strings.HasPrefix(names[0], "http") {
		front = names[0]
	}
	var err error
	if c.rpc, err = rpc.DialOptions(ctx, front, rpc.WithHTTPClient(&http.Client{Transport: p})); err != nil {
		return nil, fmt.Errorf("open the RPC endpoint %s: %w", c.endpoint, err)
	}
	c.eth = ethclient.NewClient(c.rpc)
	if c.chainID, err = p.introduce(ctx); err != nil {
		c.Close()
		return nil, err
	}
	return c, nil
}

// Close ends the connection, and waits for what works in the background.
func (c *Conn) Close() {
	c.rpc.Close()
	c.follower.close()
	c.pool.close()
}

// ChainID is the chain id that the endpoints named when it was connected.
func (c *Conn) ChainID() uint64 { return c.chainID }

// Balance returns an account's balance in wei at the newest block.
func (c *Conn) Balance(ctx context.Context, a flops.Address) (*big.Int, error) {
	b, err := c.eth.BalanceAt(ctx, common.Address(a), nil)
	if err != nil {
		return nil, fmt.Errorf("read the balance of %s from %s: %w", a, c.endpoint, err)
	}
	return b, nil
}

// A Client reads and writes one Proof-of-FLOPS network on chain. It is safe
// for concurrent use.
type Client struct {
	*Conn
	deployment Deployment
	contracts  contracts
	epochTerms EpochTerms // zero with a direct ledger

	mu      sync.Mutex
	params  map[uint32]flops.Params       // by version; a version never changes
	keys    map[flops.Address]operatorKey // registered once and for ever
	quorums []uint64                      // block of each quorum's creation
}

// Faults of a chain or deployment that a node's configuration can't be right about.
var (
	// ErrWrongChain: the endpoint serves a different chain from the one that
	// the deployment names.
	//
	// Remedy: Give an endpoint of the chain that the deployment file names.
	ErrWrongChain = errors.New("wrong chain")
	// ErrWrongDeployment: the contracts are not where the deployment says, or
	// are not what it says.
	//
	// Remedy: Get the network's current deployment file.
	ErrWrongDeployment = errors.New("the deployment doesn't match the chain")
)

// Dial connects to a chain and checks the deployment against it: the chain id,
// code at every address, and that ProofOfFlops is bound to the registries and
// the ledger that the deployment names. It reports every fault at once.
func Dial(ctx context.Context, at Endpoints, d *Deployment) (*Client, error) {
	if err := d.Check(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrWrongDeployment, err)
	}
	conn, err := Connect(ctx, at)
	if err != nil {
		return nil, err
	}
	c, err := newClient(ctx, conn, d)
	if err != nil {
		conn.Close()
		return nil, err
	}
	return c, nil
}

func newClient(ctx context.Context, conn *Conn, d *Deployment) (*Client, error) {
	if conn.chainID != d.ChainID {
		return nil, fmt.Errorf("%w: the endpoint %s serves chain id %d, the deployment is for %d; check the RPC URLs and the deployment file",
			ErrWrongChain, conn.endpoint, conn.chainID, d.ChainID)
	}
	c := &Client{
		Conn:       conn,
		deployment: *d,
		params:     make(map[uint32]flops.Params),
		keys:       make(map[flops.Address]operatorKey),
	}
	if err := c.checkCode(ctx); err != nil {
		return nil, err
	}
	var err error
	if c.contracts, err = bindContracts(ctx, conn, d); err != nil {
		return nil, err
	}
	if err := c.checkWiring(ctx); err != nil {
		return nil, err
	}
	if err := c.readEpochTerms(ctx); err != nil {
		return nil, err
	}
	p, err := c.CurrentParams(ctx)
	if err != nil {
		return nil, err
	}
	c.follower.setBlockTime(time.Duration(p.BlockTime) * time.Second)
	return c, nil
}

// Deployment returns the deployment that the client was dialled with.
func (c *Client) Deployment() Deployment { return c.deployment }

// Domain is what the signed digests of this network are bound to.
func (c *Client) Domain() flops.Domain { return c.deployment.Domain() }

// checkCode refuses addresses without a contract.
func (c *Client) checkCode(ctx context.Context) error {
	list := c.deployment.contracts()
	codes := make([]string, len(list))
	batch := make([]rpc.BatchElem, len(list))
	for i, n := range list {
		batch[i] = rpc.BatchElem{Method: "eth_getCode", Args: []any{common.Address(n.address), "latest"}, Result: &codes[i]}
	}
	if err := c.rpc.BatchCallContext(ctx, batch); err != nil {
		return fmt.Errorf("read the contracts' code from %s: %w", c.endpoint, err)
	}
	var missing []string
	for i, n := range list {
		if batch[i].Error != nil {
			return fmt.Errorf("read the code of %s from %s: %w", n.name, c.endpoint, batch[i].Error)
		}
		if len(codes[i]) <= len("0x") {
			missing = append(missing, fmt.Sprintf("%s (%s)", n.name, n.address))
		}
	}
	if len(missing) > 0 {
		return fmt.Errorf("%w: chain %d has no contract at %s; check that the deployment file is this network's and that the node is synced",
			ErrWrongDeployment, c.chainID, strings.Join(missing, ", "))
	}
	return nil
}
