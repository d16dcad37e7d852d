package rpc

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// headers are a whole chain, from its first block.
type headers []*types.Header

// grow returns the chain with n more blocks, a second apart; the last is of the
// current second. Chains grown with different marks differ.
func (h headers) grow(n int, mark string) headers {
	out := slices.Clone(h)
	for k := range n {
		next := &types.Header{
			Number: big.NewInt(int64(len(out))), Difficulty: new(big.Int), BaseFee: big.NewInt(7), Extra: []byte(mark),
			Time: uint64(time.Now().Unix() - int64(n-1-k)),
		}
		if len(out) > 0 {
			next.ParentHash = out[len(out)-1].Hash()
			next.Time = max(next.Time, out[len(out)-1].Time)
		}
		out = append(out, next)
	}
	return out
}

// cut returns the chain without its newest n blocks.
func (h headers) cut(n int) headers { return slices.Clone(h[:len(h)-n]) }

func (h headers) head() Head { return headOf(h[len(h)-1]) }

// fakeNode is an endpoint in this process.
type fakeNode struct {
	server *rpc.Server

	mu       sync.Mutex
	chainID  uint64
	chain    headers
	dead     bool  // refuses connections
	refusal  error // of every request
	mute     bool  // refuses subscriptions
	silent   bool  // doesn't notify subscribers
	stalled  chan struct{}
	news     chan struct{} // closed and replaced at each new head
	asked    map[string]int
	callers  map[*rpc.Client]bool
	accepted int // transactions
}

func newFakeNode(t *testing.T, chain headers) *fakeNode {
	t.Helper()
	n := &fakeNode{server: rpc.NewServer(), chainID: 31337, chain: chain, news: make(chan struct{}), asked: make(map[string]int), callers: make(map[*rpc.Client]bool)}
	if err := n.server.RegisterName("eth", &fakeEth{n}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		n.stall(false)
		n.server.Stop()
	})
	return n
}

// endpoint is the endpoint of the node, with or without subscriptions.
func (n *fakeNode) endpoint(name string, socket bool) *endpoint {
	return &endpoint{name: name, socket: socket, dial: func(context.Context) (*rpc.Client, error) {
		n.mu.Lock()
		defer n.mu.Unlock()
		n.asked["dial"]++
		if n.dead {
			return nil, errors.New("connection refused")
		}
		c := rpc.DialInProc(n.server)
		n.callers[c] = true
		return c, nil
	}}
}

// report makes a chain the node's.
func (n *fakeNode) report(chain headers) {
	n.change(func() { n.chain = chain })
}

func (n *fakeNode) change(change func()) {
	n.mu.Lock()
	defer n.mu.Unlock()
	change()
	close(n.news)
	n.news = make(chan struct{})
}

// stall stops answering requests, or starts again.
func (n *fakeNode) stall(on bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	switch {
	case on && n.stalled == nil:
		n.stalled = make(chan struct{})
	case !on && n.stalled != nil:
		close(n.stalled)
		n.stalled = nil
	}
}

// hangUp ends all connections, and refuses new ones if dead.
func (n *fakeNode) hangUp(dead bool) {
	n.mu.Lock()
	n.dead = dead
	callers := n.callers
	n.callers = make(map[*rpc.Client]bool)
	n.mu.Unlock()
	for c := range callers {
		c.Close()
	}
}

func (n *fakeNode) count(what string) int {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.asked[what]
}

// serve counts a request and applies the node's fault to it.
func (n *fakeNode) serve(ctx context.Context, what string) (headers, error) {
	n.mu.Lock()
	n.asked[what]++
	stalled := n.stalled
	n.mu.Unlock()
	if stalled != nil {
		select {
		case <-stalled:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.chain, n.refusal
}

// fakeEth are the methods that a fakeNode serves.
type fakeEth struct{ node *fakeNode }

func (e *fakeEth) ChainId(ctx context.Context) (string, error) { //nolint:revive // it becomes eth_chainId
	if _, err := e.node.serve(ctx, "chainId"); err != nil {
		return "", err
	}
	e.node.mu.Lock()
	defer e.node.mu.Unlock()
	return "0x" + big.NewInt(int64(e.node.chainID)).Text(16), nil
}

func (e *fakeEth) GetBlockByNumber(ctx context.Context, number rpc.BlockNumber, _ bool) (any, error) {
	chain, err := e.node.serve(ctx, "block")
	switch {
	case err != nil:
		return nil, err
	case number == rpc.LatestBlockNumber:
		return chain[len(chain)-1], nil
	case int(number) >= len(chain):
		return nil, nil //nolint:nilnil // as nodes answer
	}
	return chain[number], nil
}

func (e *fakeEth) Call(ctx context.Context, _ any, _ string) (string, error) {
	_, err := e.node.serve(ctx, "call")
	return "0x", err
}

func (e *fakeEth) SendRawTransaction(ctx context.Context, _ string) (flops.Hash, error) {
	_, err := e.node.serve(ctx, "send")
	if err == nil {
		e.node.mu.Lock()
		e.node.accepted++
		e.node.mu.Unlock()
	}
	return flops.Hash{}, err
}

// NewHeads is the subscription of that name.
func (e *fakeEth) NewHeads(ctx context.Context) (*rpc.Subscription, error) {
	if _, err := e.node.serve(ctx, "subscribe"); err != nil {
		return nil, err
	}
	notifier, ok := rpc.NotifierFromContext(ctx)
	if !ok || e.node.mute {
		return nil, rpc.ErrNotificationsUnsupported
	}
	sub := notifier.CreateSubscription()
	go func() {
		for {
			e.node.mu.Lock()
			head, silent, news := e.node.chain[len(e.node.chain)-1], e.node.silent, e.node.news
			e.node.mu.Unlock()
			if !silent {
				_ = notifier.Notify(sub.ID, head)
			}
			select {
			case <-sub.Err():
				return
			case <-news:
			}
		}
	}()
	return sub, nil
}

// connectTo makes a connection to endpoints in this process.
func connectTo(t *testing.T, onChange func(EndpointChange), endpoints ...*endpoint) *Conn {
	t.Helper()
	p := &pool{endpoints: endpoints, timeout: defaultTimeout, onChange: onChange, records: make([]record, len(endpoints))}
	c, err := connect(t.Context(), p)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	c.follower.setBlockTime(time.Second)
	return c
}
