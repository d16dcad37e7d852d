package api

import (
	"errors"
	"io"
	"net"
	"net/netip"
	"testing"
)

// A crowd is a listener at which connections from given hosts arrive.
type crowd struct {
	net.Listener
	waiting []string
	closed  int
}

type visitor struct {
	net.Conn
	from  net.Addr
	crowd *crowd
}

func (v *visitor) RemoteAddr() net.Addr { return v.from }

func (v *visitor) Close() error {
	v.crowd.closed++
	return nil
}

func (c *crowd) Accept() (net.Conn, error) {
	if len(c.waiting) == 0 {
		return nil, io.EOF
	}
	from := net.TCPAddrFromAddrPort(netip.AddrPortFrom(netip.MustParseAddr(c.waiting[0]), 1000))
	c.waiting = c.waiting[1:]
	return &visitor{from: from, crowd: c}, nil
}

// enter lets count connections from a host arrive, and returns those that are
// accepted.
func (c *crowd) enter(t *testing.T, l *limited, host string, count int) (in []net.Conn) {
	t.Helper()
	for range count {
		c.waiting = append(c.waiting, host)
	}
	for {
		conn, err := l.Accept()
		if errors.Is(err, io.EOF) {
			return in
		}
		if err != nil {
			t.Fatal(err)
		}
		in = append(in, conn)
	}
}

func TestNoHostTakesAllConnections(t *testing.T) {
	c := new(crowd)
	l := limit(c)
	greedy := c.enter(t, l, "192.0.2.1", maxHostConns+10)
	if len(greedy) != maxHostConns || c.closed != 10 {
		t.Errorf("one host has %d connections, %d were refused", len(greedy), c.closed)
	}
	if got := c.enter(t, l, "::ffff:192.0.2.1", 1); len(got) != 0 {
		t.Error("the same host got in under another spelling of its address")
	}
	for _, host := range []string{"192.0.2.2", "2001:db8::1"} {
		if got := c.enter(t, l, host, 1); len(got) != 1 {
			t.Errorf("%s is kept out because of another host", host)
		}
	}
	_ = greedy[0].Close()
	_ = greedy[0].Close() // counts once
	if got := c.enter(t, l, "192.0.2.1", 5); len(got) != 1 {
		t.Errorf("after one connection ended %d are accepted", len(got))
	}
}

func TestOneNetworkOfIPv6IsOneHost(t *testing.T) {
	c := new(crowd)
	l := limit(c)
	first := c.enter(t, l, "2001:db8::1", maxHostConns)
	if other := c.enter(t, l, "2001:db8::ffff:1", 1); len(first) != maxHostConns || len(other) != 0 {
		t.Errorf("%d and %d connections of one network", len(first), len(other))
	}
	if next := c.enter(t, l, "2001:db8:0:1::1", 1); len(next) != 1 {
		t.Error("another network is kept out")
	}
}

func TestLoopbackIsBoundedOnlyInTotal(t *testing.T) {
	c := new(crowd)
	l := limit(c)
	in := c.enter(t, l, "127.0.0.1", maxConns+1)
	if len(in) != maxConns {
		t.Errorf("%d connections", len(in))
	}
	for _, conn := range in {
		_ = conn.Close()
	}
	if l.conns != 0 || len(l.hosts) != 0 {
		t.Errorf("%d connections of %d hosts are counted when all are closed", l.conns, len(l.hosts))
	}
}
