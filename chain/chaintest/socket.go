package chaintest

import (
	"context"
	"encoding/json"
	"net/http"
	"sync"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/gorilla/websocket"
)

// A socket is one websocket connection of a client.
type socket struct {
	proxy *Proxy
	conn  *websocket.Conn
	ctx   context.Context // ends with the connection
	end   context.CancelFunc

	writing sync.Mutex
}

// serveSocket serves a websocket connection until it ends.
func (p *Proxy) serveSocket(w http.ResponseWriter, r *http.Request) {
	upgrader := websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}
	conn, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return // Upgrade has answered
	}
	conn.SetReadLimit(maxBody)
	ctx, end := context.WithCancel(context.Background())
	s := &socket{proxy: p, conn: conn, ctx: ctx, end: end}
	p.mu.Lock()
	p.sockets[s] = true
	p.mu.Unlock()
	var all sync.WaitGroup
	all.Go(func() {
		<-ctx.Done()
		_ = conn.Close() // ends ReadMessage, too
	})
	defer func() {
		end()
		all.Wait()
		p.mu.Lock()
		delete(p.sockets, s)
		p.mu.Unlock()
	}()
	for {
		_, body, err := conn.ReadMessage()
		if err != nil {
			return
		}
		messages, isBatch, err := parse(body)
		if err != nil {
			return
		}
		all.Go(func() { s.serve(messages, isBatch) })
	}
}

// serve answers the messages of one frame, and serves the subscription if one is
// requested.
func (s *socket) serve(messages []message, isBatch bool) {
	f, err := s.proxy.admit(s.ctx, messages)
	switch {
	case err != nil:
		return
	case f.Drop:
		s.end()
		return
	case f.Status != 0:
		f.Code, f.Methods = f.Status, nil
	}
	if f.Code == 0 && !f.Garbage && len(messages) == 1 && messages[0].Method == "eth_subscribe" {
		s.subscribe(messages[0])
		return
	}
	s.write(s.proxy.reply(s.ctx, f, messages, isBatch))
}

func (s *socket) write(b []byte) {
	s.writing.Lock()
	defer s.writing.Unlock()
	if err := s.conn.WriteMessage(websocket.TextMessage, b); err != nil {
		s.end()
	}
}

// subscribe passes on the node's new heads until the connection ends.
func (s *socket) subscribe(m message) {
	node, err := rpc.DialContext(s.ctx, "ws://"+s.proxy.target)
	if err != nil {
		s.end()
		return
	}
	defer node.Close()
	heads := make(chan json.RawMessage)
	sub, err := node.EthSubscribe(s.ctx, heads, "newHeads")
	if err != nil {
		s.end()
		return
	}
	defer sub.Unsubscribe()
	const id = `"0x1"`
	s.send(message{Version: "2.0", ID: m.ID, Result: json.RawMessage(id)})
	for {
		select {
		case <-s.ctx.Done():
			return
		case <-sub.Err():
			s.end()
			return
		case head := <-heads:
			if f, _ := s.proxy.current(); f.Stall || f.hides(head) {
				continue
			} else if f.Ahead > 0 {
				if head, err = invent(head, f.Ahead); err != nil {
					s.end()
					return
				}
			}
			params, _ := json.Marshal(map[string]json.RawMessage{"subscription": json.RawMessage(id), "result": head}) // of raw messages
			s.notify(params)
		}
	}
}

func (s *socket) send(m message) {
	b, _ := json.Marshal(m) // of raw messages and strings
	s.write(b)
}

// notify sends a notification, whose parameters are an object.
func (s *socket) notify(params json.RawMessage) {
	b, _ := json.Marshal(map[string]any{"jsonrpc": "2.0", "method": "eth_subscription", "params": params}) // of raw messages and strings
	s.write(b)
}
