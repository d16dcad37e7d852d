package chain

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/proof-of-flops/proof-of-flops/chain/eigen"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A Client reads and writes one Proof-of-FLOPS network on chain. It is safe
// for concurrent use.
type Client struct {
	*eigen.Client
	deployment Deployment
	contracts  contracts
	epochTerms EpochTerms // zero with a direct ledger

	mu     sync.Mutex
	params map[uint32]flops.Params // by version; a version never changes
}

// ErrWrongDeployment is wrapped when the contracts are not where the deployment
// says, or are not what it says.
//
// Remedy: Get the network's current deployment file.
var ErrWrongDeployment = errors.New("the deployment doesn't match the chain")

// Dial connects to a chain and checks the deployment against it: the chain id,
// code at every address, and that the contracts are bound to each other as the
// deployment says. It reports every fault at once.
func Dial(ctx context.Context, at rpc.Endpoints, d *Deployment) (*Client, error) {
	if err := d.Check(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrWrongDeployment, err)
	}
	conn, err := rpc.Connect(ctx, at)
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

func newClient(ctx context.Context, conn *rpc.Conn, d *Deployment) (*Client, error) {
	if conn.ChainID() != d.ChainID {
		return nil, fmt.Errorf("%w: the endpoint %s serves chain id %d, the deployment is for %d; check the RPC URLs and the deployment file",
			rpc.ErrWrongChain, conn.Name(), conn.ChainID(), d.ChainID)
	}
	c := &Client{
		deployment: *d,
		params:     make(map[uint32]flops.Params),
	}
	if err := checkCode(ctx, conn, d); err != nil {
		return nil, err
	}
	var err error
	if c.Client, err = eigen.New(ctx, conn, d.eigen()); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrWrongDeployment, err)
	}
	if c.contracts, err = bindContracts(conn, d); err != nil {
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
	c.SetBlockTime(time.Duration(p.BlockTime) * time.Second)
	return c, nil
}

// Deployment returns the deployment that the client was made for.
func (c *Client) Deployment() Deployment { return c.deployment }

// Domain is what this network's signed digests are bound to.
func (c *Client) Domain() flops.Domain { return c.deployment.Domain() }

// checkCode refuses addresses without a contract.
func checkCode(ctx context.Context, conn *rpc.Conn, d *Deployment) error {
	list := d.contracts()
	addresses := make([]flops.Address, len(list))
	for i, n := range list {
		addresses[i] = n.address
	}
	codes, err := conn.Codes(ctx, addresses)
	if err != nil {
		return err
	}
	var missing []string
	for i, n := range list {
		if len(codes[i]) == 0 {
			missing = append(missing, fmt.Sprintf("%s (%s)", n.name, n.address))
		}
	}
	if len(missing) > 0 {
		return fmt.Errorf("%w: chain %d has no contract at %s; check that the deployment file is this network's and that the node is synced",
			ErrWrongDeployment, conn.ChainID(), strings.Join(missing, ", "))
	}
	return nil
}
