package aggregator

import "sync"

// A gate lets messages in until it is closed. Closing it waits for those that
// are inside, so that whatever was acknowledged counts.
type gate struct {
	mu     sync.RWMutex
	closed bool
}

// enter reports whether the gate is open; if it is, leave must follow.
func (g *gate) enter() bool {
	g.mu.RLock()
	if g.closed {
		g.mu.RUnlock()
		return false
	}
	return true
}

func (g *gate) leave() { g.mu.RUnlock() }

func (g *gate) close() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.closed = true
}
