// Package chaintest helps to test code that uses Ethereum endpoints: it has a proxy
// in front of a node that misbehaves as a test requires.
package chaintest

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/gorilla/websocket"
)

// maxBody is the largest request, in bytes.
const maxBody = 32 << 20

// A Proxy is a JSON-RPC endpoint, over HTTP and websockets at one port of
// 127.0.0.1. It passes everything on to a node, except as its fault requires; the
// fault can be changed at any time.
type Proxy struct {
	address string
	target  string      // the node's host and port
	node    *rpc.Client // over HTTP
	server  *http.Server

	mu      sync.Mutex
	fault   fault
	changed chan struct{} // closed and replaced when the fault changes
	sockets map[*socket]bool
	counts  map[string]int
}

// A fault is a Fault with what the proxy needs to apply it.
type fault struct {
	Fault
	frozen uint64 // the newest block that is reported, with Freeze
}

// NewProxy starts a proxy of the node at an HTTP URL that serves websockets at
// the same port, as anvil does. It must be closed.
func NewProxy(nodeURL string) (*Proxy, error) {
	node, err := rpc.Dial(nodeURL)
	if err != nil {
		return nil, fmt.Errorf("reach the node: %w", err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		node.Close()
		return nil, fmt.Errorf("listen: %w", err)
	}
	p := &Proxy{
		address: listener.Addr().String(),
		target:  strings.TrimPrefix(nodeURL, "http://"),
		node:    node,
		changed: make(chan struct{}),
		sockets: make(map[*socket]bool),
		counts:  make(map[string]int),
	}
	p.server = &http.Server{Handler: p, ReadHeaderTimeout: 10 * time.Second}
	go func() { _ = p.server.Serve(listener) }() // until Close
	return p, nil
}

// URL is the endpoint over HTTP.
func (p *Proxy) URL() string { return "http://" + p.address }

// SocketURL is the endpoint over websockets.
func (p *Proxy) SocketURL() string { return "ws://" + p.address }

// Set changes the fault.
func (p *Proxy) Set(f Fault) error {
	next := fault{Fault: f}
	if f.Freeze {
		var n hexutil.Uint64
		if err := p.node.Call(&n, "eth_blockNumber"); err != nil {
			return fmt.Errorf("ask the node where to freeze: %w", err)
		}
		next.frozen = uint64(n)
	}
	p.mu.Lock()
	p.fault = next
	close(p.changed)
	p.changed = make(chan struct{})
	p.mu.Unlock()
	if f.Drop {
		p.DropSockets()
	}
	return nil
}

// DropSockets ends all websocket connections.
func (p *Proxy) DropSockets() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for s := range p.sockets {
		s.end()
	}
}

// Count returns how often a method was called, whether it was answered or not.
func (p *Proxy) Count(method string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.counts[method]
}

// Close ends the proxy and all connections.
func (p *Proxy) Close() {
	_ = p.Set(Fault{}) // wakes stalled requests
	_ = p.server.Close()
	p.DropSockets()
	p.node.Close()
}

// current returns the fault, and a channel that is closed when it changes.
func (p *Proxy) current() (fault, <-chan struct{}) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.fault, p.changed
}

// admit counts a request, waits while it is stalled, and returns the fault that
// applies to it then.
func (p *Proxy) admit(ctx context.Context, messages []message) (fault, error) {
	p.mu.Lock()
	for _, m := range messages {
		p.counts[m.Method]++
	}
	p.mu.Unlock()
	for {
		f, changed := p.current()
		if !f.Stall || !f.affects(messages) {
			return f, nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return fault{}, ctx.Err()
		}
	}
}

// ServeHTTP answers one HTTP request, or takes over the connection for a
// websocket.
func (p *Proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if f, _ := p.current(); f.Drop {
		panic(http.ErrAbortHandler)
	}
	if websocket.IsWebSocketUpgrade(r) {
		p.serveSocket(w, r)
		return
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	messages, isBatch, err := parse(body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	f, err := p.admit(r.Context(), messages)
	switch {
	case err != nil || f.Drop:
		panic(http.ErrAbortHandler)
	case f.Status != 0:
		http.Error(w, "as the test requires", f.Status)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(p.reply(r.Context(), f, messages, isBatch))
}

func parse(body []byte) (messages []message, isBatch bool, err error) {
	body = bytes.TrimSpace(body)
	if isBatch = bytes.HasPrefix(body, []byte("[")); isBatch {
		err = json.Unmarshal(body, &messages)
	} else {
		messages = make([]message, 1)
		err = json.Unmarshal(body, &messages[0])
	}
	return messages, isBatch, err
}

// reply is the encoded answer to messages.
func (p *Proxy) reply(ctx context.Context, f fault, messages []message, isBatch bool) []byte {
	if f.Garbage && f.affects(messages) {
		return []byte("<html>Bad gateway</html>")
	}
	answers := p.answer(ctx, f, messages)
	var out []byte
	if isBatch {
		out, _ = json.Marshal(answers) // of raw messages and strings
	} else {
		out, _ = json.Marshal(answers[0])
	}
	return out
}
