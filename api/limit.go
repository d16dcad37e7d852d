package api

import (
	"net"
	"net/netip"
	"sync"
)

// Limits of what a server holds open at once: in total, and for one host. A
// call that waits occupies one of the maxStreams of its connection.
const (
	maxConns     = 4096
	maxHostConns = 64
	maxStreams   = 64
)

// A limited listener closes connections beyond the limits, so that no host can
// take a node's memory and file descriptors from all others. Loopback has no
// limit of its own: a proxy on this machine speaks for everybody.
type limited struct {
	net.Listener

	mu    sync.Mutex
	conns int
	hosts map[netip.Addr]int
}

func limit(l net.Listener) *limited {
	return &limited{Listener: l, hosts: make(map[netip.Addr]int)}
}

// Accept returns the next connection within the limits.
func (l *limited) Accept() (net.Conn, error) {
	for {
		c, err := l.Listener.Accept()
		if err != nil {
			return nil, err
		}
		host := hostOf(c.RemoteAddr())
		if l.take(host) {
			return &counted{Conn: c, release: sync.OnceFunc(func() { l.release(host) })}, nil
		}
		_ = c.Close() // nothing was promised
	}
}

// hostOf is what counts as one host: an IPv4 address, or the IPv6 network of 64
// bits that one customer gets. It is zero for connections that no host is
// charged with.
func hostOf(a net.Addr) netip.Addr {
	tcp, ok := a.(*net.TCPAddr)
	if !ok {
		return netip.Addr{}
	}
	ip := tcp.AddrPort().Addr().Unmap()
	if ip.IsLoopback() {
		return netip.Addr{}
	}
	if ip.Is6() {
		if network, err := ip.WithZone("").Prefix(64); err == nil {
			return network.Addr()
		}
	}
	return ip
}

func (l *limited) take(host netip.Addr) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.conns == maxConns || host.IsValid() && l.hosts[host] == maxHostConns {
		return false
	}
	l.conns++
	if host.IsValid() {
		l.hosts[host]++
	}
	return true
}

func (l *limited) release(host netip.Addr) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.conns--
	if l.hosts[host]--; l.hosts[host] <= 0 {
		delete(l.hosts, host)
	}
}

type counted struct {
	net.Conn
	release func()
}

func (c *counted) Close() error {
	c.release()
	return c.Conn.Close()
}
