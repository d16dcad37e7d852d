package rpc

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/proof-of-flops/proof-of-flops/chain/revert"
)

// changes collects the changes of endpoints' states.
type changes struct {
	mu   sync.Mutex
	list []string
}

func (c *changes) add(e EndpointChange) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.list = append(c.list, e.Endpoint+" "+e.State.String())
	if (e.Err == nil) != (e.State == EndpointUp) {
		c.list = append(c.list, "without its reason")
	}
}

func (c *changes) expect(t *testing.T, want ...string) {
	t.Helper()
	c.mu.Lock()
	defer c.mu.Unlock()
	if !slices.Equal(c.list, want) {
		t.Errorf("endpoints' changes: %q, want %q", c.list, want)
	}
	c.list = nil
}

func TestStalledEndpointCostsOneTimeout(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		chain := headers{}.grow(3, "")
		a, b := newFakeNode(t, chain), newFakeNode(t, chain.grow(1, ""))
		var seen changes
		c := connectTo(t, seen.add, a.endpoint("a", false), b.endpoint("b", false))
		ask := func(want uint64, takes time.Duration) {
			t.Helper()
			start := time.Now()
			h, err := c.Head(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if took := time.Since(start); h.Number != want || took != takes {
				t.Errorf("block %d after %s, want %d after %s", h.Number, took, want, takes)
			}
		}
		ask(2, 0)
		a.stall(true)
		ask(3, defaultTimeout)
		ask(3, 0) // now b is asked first
		seen.expect(t, "a down")

		// While heads are followed, a is polled in the background, and used again.
		a.stall(false)
		a.report(chain.grow(1, ""))
		c.Heads(t.Context(), time.Second, nil)
		<-time.After(longRest)
		seen.expect(t, "a up")
		before := a.count("block")
		ask(3, 0)
		if a.count("block") == before {
			t.Error("a was not asked once it worked again")
		}
	})
}

func TestNothingWaitsWithoutADeadline(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a, b := newFakeNode(t, headers{}.grow(3, "")), newFakeNode(t, headers{}.grow(3, ""))
		c := connectTo(t, nil, a.endpoint("a", false), b.endpoint("b", true))
		a.stall(true)
		b.stall(true)
		for _, what := range []func() error{
			func() error { _, err := c.Head(t.Context()); return err },
			func() error { _, err := c.SampleHeader(t.Context(), 1); return err },
			func() error { return c.rpc.Call(nil, "eth_sendRawTransaction", "0x01") },
		} {
			start := time.Now()
			err := what()
			if took := time.Since(start); err == nil || took > (1+lastTimeouts)*defaultTimeout {
				t.Errorf("got %v after %s", err, took)
			}
			for _, name := range []string{"a: no answer in time", "b: no answer in time"} {
				if err != nil && !strings.Contains(err.Error(), name) {
					t.Errorf("%q is not in: %v", name, err)
				}
			}
		}
	})
}

func TestNextEndpointIsAskedWhenOneFails(t *testing.T) {
	for name, fault := range map[string]struct {
		set  func(*fakeNode)
		want string // change of a's state, if any
	}{
		"it is down":          {func(n *fakeNode) { n.hangUp(true) }, "a down"},
		"it limits the rate":  {func(n *fakeNode) { n.refusal = coded{-32005, "slow down"} }, "a down"},
		"it pruned the state": {func(n *fakeNode) { n.refusal = coded{-32000, "missing trie node"} }, ""},
		"an internal error":   {func(n *fakeNode) { n.refusal = coded{-32603, "oh"} }, ""},
		"another chain": {func(n *fakeNode) {
			n.chainID = 1
			n.hangUp(false) // so that it is asked again
		}, "a wrong chain"},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				a, b := newFakeNode(t, headers{}.grow(3, "")), newFakeNode(t, headers{}.grow(4, ""))
				var seen changes
				c := connectTo(t, seen.add, a.endpoint("a", false), b.endpoint("b", false))
				fault.set(a)
				if name == "another chain" {
					if _, err := c.Head(t.Context()); err != nil { // finds the connection ended
						t.Fatal(err)
					}
					seen.expect(t, "a down")
					// It must name its chain id once it is due for another try.
					c.pool.note(0, nil)
					<-time.After(longRest)
					c.pool.note(0, nil)
					seen.expect(t, "a up")
				}
				h, err := c.Head(t.Context())
				if err != nil {
					t.Fatal(err)
				}
				if h.Number != 3 {
					t.Errorf("got block %d of a, want 3 of b", h.Number)
				}
				if fault.want == "" {
					seen.expect(t)
				} else {
					seen.expect(t, fault.want)
				}
			})
		})
	}
}

// coded is a refusal with a code.
type coded struct {
	code int
	text string
}

func (c coded) Error() string  { return c.text }
func (c coded) ErrorCode() int { return c.code }

// callReverts is an endpoint's error for a call that reverts with this data.
type callReverts string

func (callReverts) Error() string    { return "execution reverted" }
func (callReverts) ErrorCode() int   { return 3 }
func (r callReverts) ErrorData() any { return string(r) }

func TestContractsRefusalIsFinal(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a, b := newFakeNode(t, headers{}.grow(3, "")), newFakeNode(t, headers{}.grow(3, ""))
		c := connectTo(t, nil, a.endpoint("a", false), b.endpoint("b", false))
		a.refusal = callReverts("0x12345678")
		err := c.rpc.Call(new(string), "eth_call", map[string]string{}, "latest")
		var r *revert.Error
		if !errors.As(revert.Decode(err), &r) || b.count("call") != 0 {
			t.Errorf("got %v, and b was asked %d times", err, b.count("call"))
		}
		// Any other refusal is returned only after all endpoints were asked.
		a.refusal = coded{-32000, "header not found"}
		b.refusal = coded{-32000, "no"}
		if err := c.rpc.Call(new(string), "eth_call", map[string]string{}, "latest"); err == nil || err.Error() != "header not found" || b.count("call") != 1 {
			t.Errorf("got %v, and b was asked %d times", err, b.count("call"))
		}
	})
}

func TestEachTurnAsksAnotherOfTheFitEndpointsFirst(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var nodes []*fakeNode
		var endpoints []*endpoint
		for _, name := range []string{"a", "b", "c"} {
			n := newFakeNode(t, headers{}.grow(3, ""))
			nodes, endpoints = append(nodes, n), append(endpoints, n.endpoint(name, false))
		}
		c := connectTo(t, nil, endpoints...)
		// ask asks in a turn, and returns which endpoint was asked first.
		ask := func(turn uint) (first int) {
			var before []int
			for _, n := range nodes {
				before = append(before, n.count("call"))
			}
			if err := c.rpc.CallContext(Turn(t.Context(), turn), new(string), "eth_call", map[string]string{}, "latest"); err != nil {
				t.Fatal(err)
			}
			return slices.IndexFunc(nodes, func(n *fakeNode) bool { return n.count("call") > before[slices.Index(nodes, n)] })
		}
		for turn, want := range []int{0, 1, 2, 0, 1} {
			if got := ask(uint(turn)); got != want {
				t.Errorf("turn %d: endpoint %d was asked, want %d", turn, got, want)
			}
		}
		nodes[1].hangUp(true)
		if got := ask(1); got != 2 {
			t.Errorf("after one that is down, endpoint %d was asked, want the next", got)
		}
		// It no longer gets a turn.
		for turn, want := range map[uint]int{0: 0, 1: 2, 2: 0, 3: 2} {
			if got := ask(turn); got != want {
				t.Errorf("with one down, turn %d: endpoint %d was asked, want %d", turn, got, want)
			}
		}
	})
}

func TestTransactionGoesToAllEndpoints(t *testing.T) {
	lost := func(n *fakeNode) { n.stall(true) }
	dead := func(n *fakeNode) { n.hangUp(true) }
	says := func(text string) func(*fakeNode) { return func(n *fakeNode) { n.refusal = coded{-32000, text} } }
	takes := func(*fakeNode) {}
	for name, test := range map[string]struct {
		a, b  func(*fakeNode)
		want  string // an error that holds this; "": none
		isOut bool   // the error says that the transaction may be out
	}{
		"both take it":                   {a: takes, b: takes},
		"the first takes it":             {a: takes, b: says("nonce too low")},
		"the last takes it":              {a: lost, b: takes},
		"one knows it already":           {a: says("already known"), b: lost, want: "already known"},
		"both refuse":                    {a: says("nonce too low"), b: says("nonce too low"), want: "nonce too low"},
		"one refuses, one is dead":       {a: dead, b: says("nonce too low"), want: "nonce too low"},
		"one refuses, one's answer lost": {a: lost, b: says("nonce too low"), want: "no answer in time", isOut: true},
		"both dead":                      {a: dead, b: dead, want: "connection"},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				a, b := newFakeNode(t, headers{}.grow(3, "")), newFakeNode(t, headers{}.grow(3, ""))
				c := connectTo(t, nil, a.endpoint("a", false), b.endpoint("b", false))
				test.a(a)
				test.b(b)
				for i, n := range []*fakeNode{a, b} {
					if n.dead { // and the pool knows
						c.pool.endpoints[i].distrust()
					}
				}
				err := c.rpc.Call(nil, "eth_sendRawTransaction", "0x01")
				var refused interface{ ErrorCode() int }
				switch {
				case test.want == "" && err != nil, test.want != "" && (err == nil || !strings.Contains(err.Error(), test.want)):
					t.Errorf("got %v, want %q", err, test.want)
				case test.isOut && errors.As(err, &refused):
					t.Errorf("got a refusal, %v, though the transaction may be out", err)
				}
				synctest.Wait()
				if name == "both take it" && (a.accepted != 1 || b.accepted != 1) {
					t.Errorf("a accepted it %d times, b %d times", a.accepted, b.accepted)
				}
			})
		})
	}
}

func TestEndpointsAreIntroducedAtStart(t *testing.T) {
	for name, test := range map[string]struct {
		set  func(a, b *fakeNode)
		is   error
		says []string
		want []string // endpoints' changes
	}{
		"both":           {set: func(_, _ *fakeNode) {}},
		"one down":       {set: func(a, _ *fakeNode) { a.hangUp(true) }, want: []string{"a down"}},
		"one stalled":    {set: func(_, b *fakeNode) { b.stall(true) }, want: []string{"b down"}},
		"both down":      {set: func(a, b *fakeNode) { a.hangUp(true); b.stall(true) }, says: []string{"endpoint a", "refused", "endpoint b", "in time", "check the RPC URL"}},
		"another chain":  {set: func(a, _ *fakeNode) { a.chainID = 1 }, is: ErrWrongChain, says: []string{"a serves chain id 1", "b serves chain id 31337"}},
		"no known chain": {set: func(a, b *fakeNode) { a.refusal = coded{-32000, "no"}; b.hangUp(true) }, says: []string{"endpoint a", "chain id: no"}},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				a, b := newFakeNode(t, headers{}.grow(3, "")), newFakeNode(t, headers{}.grow(3, ""))
				test.set(a, b)
				var seen changes
				p := &pool{endpoints: []*endpoint{a.endpoint("a", false), b.endpoint("b", true)}, timeout: defaultTimeout, onChange: seen.add, records: make([]record, 2)}
				c, err := connect(t.Context(), p)
				if c != nil {
					defer c.Close()
				}
				if (err != nil) != (len(test.says) > 0) || (test.is != nil && !errors.Is(err, test.is)) {
					t.Fatalf("got %v", err)
				}
				for _, text := range test.says {
					if !strings.Contains(err.Error(), text) {
						t.Errorf("%q is not in: %v", text, err)
					}
				}
				seen.expect(t, test.want...)
			})
		})
	}
}

func TestAnswersOfTheWrongKindAreAFault(t *testing.T) {
	for method, test := range map[string]struct{ good, bad string }{
		"eth_getBlockByNumber":      {`{"number":"0x1"}`, `"0x1"`},
		"eth_getTransactionReceipt": {`null`, `[]`},
		"eth_getLogs":               {`[]`, `null`},
		"eth_call":                  {`"0x"`, `"<html>"`},
		"eth_chainId":               {`"0x1"`, `1`},
		"anything":                  {`{}`, ``},
	} {
		if !plausible(method, json.RawMessage(test.good)) || plausible(method, json.RawMessage(test.bad)) {
			t.Errorf("%s: %s is taken: %t, %s: %t", method, test.good, plausible(method, json.RawMessage(test.good)), test.bad, plausible(method, json.RawMessage(test.bad)))
		}
	}
}
