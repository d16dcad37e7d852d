package devnet

import (
	"context"
	"crypto/ecdsa"
	"sync"

	"github.com/proof-of-flops/proof-of-flops/api"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/devnet/anvil"
	"github.com/proof-of-flops/proof-of-flops/devnet/liars"
	"github.com/proof-of-flops/proof-of-flops/epochfollow"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Network is a whole Proof-of-FLOPS network on this machine: anvil with
// EigenLayer and the AVS, and the services as processes of their own.
type Network struct {
	Chain      *chain.Client
	Aggregator *api.Client
	URL        string // the aggregator's URL
	Deployment *chain.Deployment
	Operators  []Operator // run by the devnet, honest ones first
	Dir        string

	anvil       *anvil.Node
	folder      *folder
	processes   []*process
	restarts    restarts
	running     sync.WaitGroup     // liars in this process
	stopLiars   context.CancelFunc // stops the lying operators
	stopLying   context.CancelFunc // stops the lying aggregator
	stopGriefer context.CancelFunc
	failed      chan error // delivers failure, once
	failOnce    sync.Once
	failure     error         // why the network is down; read after down is closed
	down        chan struct{} // closed once failure is set
	closing     chan struct{} // closed by Close
	closeOnce   sync.Once
	liars       []liars.Liar
	watcher     flops.Address         // the watcher's account
	withdrawer  *ecdsa.PrivateKey     // of the account that withdraws from an epoch ledger
	follower    *epochfollow.Follower // of the epoch ledger; nil with a direct ledger

	mu        sync.Mutex
	griefer   flops.Address // the account that opened the last false dispute
	outside   []Operator    // registered by others, in the order in which they were seen
	incidents []string      // not reported yet
}

func newNetwork(o NetworkOptions) *Network {
	n := &Network{
		Dir: o.Dir, stopLiars: func() {}, stopLying: func() {}, stopGriefer: func() {},
		failed: make(chan error, 1), down: make(chan struct{}), closing: make(chan struct{}), liars: o.Liars,
	}
	if o.Restart {
		n.restarts = defaultRestarts
	}
	return n
}

// RPC is the URL of the chain's endpoint.
func (n *Network) RPC() string { return n.anvil.URL() }

// Anvil is the network's chain.
func (n *Network) Anvil() *anvil.Node { return n.anvil }

// Archive makes a client of an operator's archive.
func (n *Network) Archive(o Operator) *api.Client { return api.NewClient(o.URL) }

// Close ends every service, then the chain.
func (n *Network) Close() {
	n.closeOnce.Do(func() { close(n.closing) })
	n.stopLiars()
	n.stopLying()
	n.stopGriefer()
	var wg sync.WaitGroup
	for _, p := range n.processes {
		wg.Go(p.stop)
	}
	wg.Wait()
	n.running.Wait()
	if n.Chain != nil {
		n.Chain.Close()
	}
	if n.anvil != nil {
		n.anvil.Close()
	}
	if n.folder != nil {
		n.folder.release(n.Deployment != nil)
	}
}
