package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// callTimeout bounds every single request to the endpoint.
const callTimeout = 15 * time.Second

// A Conn is a connection to an Ethereum JSON-RPC endpoint.
type Conn struct {
	rpc      *rpc.Client
	eth      *ethclient.Client
	endpoint string // for messages: the URL without credentials, path and query
	chainID  uint64
}

// Connect reaches a JSON-RPC endpoint over HTTP and asks it for its chain id.
func Connect(ctx context.Context, rpcURL string) (*Conn, error) {
	u, err := url.Parse(rpcURL)
	if err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
		return nil, errors.New("the RPC URL must look like http://host:port or https://host/path")
	}
	endpoint := u.Scheme + "://" + u.Host
	client, err := rpc.DialOptions(ctx, endpoint, rpc.WithHTTPClient(&http.Client{
		Timeout:       callTimeout,
		Transport:     &secretURL{to: u, next: http.DefaultTransport},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}))
	if err != nil {
		return nil, fmt.Errorf("open the RPC endpoint %s: %w", endpoint, err)
	}
	c := &Conn{rpc: client, eth: ethclient.NewClient(client), endpoint: endpoint}
	id, err := c.eth.ChainID(ctx)
	if err != nil {
		client.Close()
		return nil, fmt.Errorf("ask the RPC endpoint %s for its chain id: %w; check the RPC URL and that a node answers there", endpoint, err)
	}
	if !id.IsUint64() {
		client.Close()
		return nil, fmt.Errorf("the RPC endpoint %s names chain id %s, which no known chain has", endpoint, id)
	}
	c.chainID = id.Uint64()
	return c, nil
}

// secretURL sends requests for the bare endpoint to the full URL. Providers put
// keys into path, query and credentials, and net/http puts the URL of a failed
// request into its error: this way only the host is ever shown.
type secretURL struct {
	to   *url.URL
	next http.RoundTripper
}

// RoundTrip sends the request.
func (s *secretURL) RoundTrip(r *http.Request) (*http.Response, error) {
	full := r.Clone(r.Context())
	full.URL = s.to
	if password, ok := s.to.User.Password(); ok {
		full.SetBasicAuth(s.to.User.Username(), password)
	}
	return s.next.RoundTrip(full)
}

// Close ends the connection.
func (c *Conn) Close() { c.rpc.Close() }

// ChainID is the chain id that the endpoint named when it was connected.
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

	mu      sync.Mutex
	params  map[uint32]flops.Params       // by version; a version never changes
	keys    map[flops.Address]operatorKey // registered once and for ever
	quorums []uint64                      // block of each quorum's creation
}

// Faults of a chain or deployment that a node's configuration can't be right about.
var (
	// ErrWrongChain: the endpoint serves another chain than the deployment names.
	ErrWrongChain = errors.New("wrong chain")
	// ErrWrongDeployment: the contracts aren't where, or aren't what, the
	// deployment says.
	ErrWrongDeployment = errors.New("the deployment doesn't match the chain")
)

// Dial connects to an endpoint and checks the deployment against it: the chain
// id, code at every address, and that ProofOfFlops is bound to the registries
// and the ledger that the deployment names. It reports every fault at once.
func Dial(ctx context.Context, rpcURL string, d *Deployment) (*Client, error) {
	if err := d.Check(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrWrongDeployment, err)
	}
	conn, err := Connect(ctx, rpcURL)
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
		return nil, fmt.Errorf("%w: the endpoint %s serves chain id %d, the deployment is for %d; check the RPC URL and the deployment file",
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
