package rpc

import (
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

// testPoll is the poll interval of the tests' followers.
const testPoll = 100 * time.Millisecond

// follow returns the heads that c follows.
func follow(t *testing.T, c *Conn, onError func(error)) (heads <-chan Head) {
	t.Helper()
	return c.Heads(t.Context(), testPoll, onError)
}

// expectHead waits for the head of a chain, for at most a time, which includes
// its last moment. With an empty chain no head may come.
func expectHead(t *testing.T, heads <-chan Head, within time.Duration, want headers) {
	t.Helper()
	var got Head
	select {
	case got = <-heads:
	case <-time.After(within):
		synctest.Wait()
		select {
		case got = <-heads:
		default:
			if len(want) > 0 {
				t.Errorf("no head %d within %s", want.head().Number, within)
			}
			return
		}
	}
	if len(want) == 0 || got != want.head() {
		t.Errorf("got head %d %s", got.Number, got.Hash)
	}
}

func TestPolledHeadsSurviveGapsAndReorganisations(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		chain := headers{}.grow(100, "")
		n := newFakeNode(t, chain)
		c := connectTo(t, nil, n.endpoint("a", false))
		heads := follow(t, c, func(err error) { t.Error(err) })
		expectHead(t, heads, testPoll, chain)
		if got := c.follower.chain; len(got) != HeadMemory || got.tip() != chain.head() {
			t.Errorf("%d blocks are remembered", len(got))
		}
		for _, step := range []struct {
			why   string
			chain headers
			quiet bool // nothing is delivered
		}{
			{"the next block", chain.grow(1, ""), false},
			{"many blocks at once", chain.grow(13, ""), false},
			{"the same", chain.grow(13, ""), true},
			{"a node that lags", chain.grow(4, ""), true},
			{"a reorganisation to a shorter chain, whose tip has a number that was skipped", chain.grow(3, "").grow(2, "fork"), false},
			{"a deep reorganisation to as long a chain", chain.cut(20).grow(25, "deep"), false},
			{"a reorganisation and a gap at once", chain.cut(30).grow(60, "other"), false},
			{"more blocks than are remembered", chain.grow(200, ""), false},
		} {
			n.report(step.chain)
			want := step.chain
			if step.quiet {
				want = nil
			}
			expectHead(t, heads, 2*testPoll, want)
			if t.Failed() {
				t.Fatal(step.why)
			}
		}
	})
}

func TestSubscribedHeadsComeWithoutPolling(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		chain := headers{}.grow(10, "")
		n := newFakeNode(t, chain)
		c := connectTo(t, nil, n.endpoint("a", true))
		heads := follow(t, c, func(err error) { t.Error(err) })
		expectHead(t, heads, testPoll, chain)
		synctest.Wait()
		polls := n.count("block")
		for range 20 {
			chain = chain.grow(1, "")
			n.report(chain)
			expectHead(t, heads, testPoll/2, chain)
			<-time.After(time.Second / 2)
		}
		if got := n.count("block") - polls; got != 0 {
			t.Errorf("polled %d times though the subscription lives", got)
		}
		// A subscription that has died without a word is noticed.
		chain = chain.grow(1, "")
		n.change(func() { n.chain, n.silent = chain, true })
		expectHead(t, heads, (quietPolls+2)*testPoll, chain)
	})
}

func TestDroppedSubscriptionIsRenewed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		chain := headers{}.grow(10, "")
		n := newFakeNode(t, chain)
		var seen changes
		c := connectTo(t, seen.add, n.endpoint("a", true))
		failures := 0
		heads := follow(t, c, func(error) { failures++ })
		expectHead(t, heads, testPoll, chain)
		synctest.Wait()

		n.hangUp(false)
		chain = chain.grow(3, "")
		n.report(chain)
		expectHead(t, heads, 3*testPoll, chain)
		synctest.Wait()
		if n.count("subscribe") != 2 {
			t.Errorf("subscribed %d times", n.count("subscribe"))
		}

		// While the endpoint doesn't answer, it is tried again at growing intervals.
		dials := n.count("dial")
		n.hangUp(true)
		<-time.After(time.Minute)
		if got := n.count("dial") - dials; got < int(time.Minute/longPause)-1 || got > 25 {
			t.Errorf("dialled %d times in a minute", got)
		}
		synctest.Wait()
		if failures == 0 {
			t.Error("it was not reported that no endpoint can be read")
		}
		n.hangUp(false)
		chain = chain.grow(3, "")
		n.report(chain)
		expectHead(t, heads, longPause, chain)
	})
}

func TestEndpointWithoutSubscriptionsIsPolled(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		chain := headers{}.grow(10, "")
		n := newFakeNode(t, chain)
		n.mute = true
		c := connectTo(t, nil, n.endpoint("a", true))
		heads := follow(t, c, func(err error) { t.Error(err) })
		expectHead(t, heads, testPoll, chain)
		for range 30 {
			chain = chain.grow(1, "")
			n.report(chain)
			expectHead(t, heads, 2*testPoll, chain)
		}
	})
}

func TestInventedHeadOfASingleEndpointIsRefused(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		chain := headers{}.grow(10, "")
		n := newFakeNode(t, chain)
		var seen changes
		c := connectTo(t, seen.add, n.endpoint("a", false))
		var failure error
		heads := follow(t, c, func(err error) { failure = err })
		expectHead(t, heads, testPoll, chain)

		far := chain.grow(1000, "")
		n.report(append(chain.cut(1), far[len(far)-1])) // its number is 1009, its parent nowhere
		expectHead(t, heads, 10*testPoll, nil)
		synctest.Wait()
		if !errors.Is(failure, errBadHead) || !strings.Contains(failure.Error(), "block 1009 says that its parent is") {
			t.Errorf("reported %v", failure)
		}
		seen.expect(t, "a disputed")
		chain = chain.grow(1, "")
		n.report(chain)
		expectHead(t, heads, longPause, chain)
	})
}

// trio are three endpoints on one chain.
func trio(t *testing.T, chain headers, onChange func(EndpointChange)) (nodes []*fakeNode, c *Conn) {
	t.Helper()
	var endpoints []*endpoint
	for _, name := range []string{"a", "b", "c"} {
		n := newFakeNode(t, chain)
		nodes = append(nodes, n)
		endpoints = append(endpoints, n.endpoint(name, false))
	}
	return nodes, connectTo(t, onChange, endpoints...)
}

func TestMajorityDecidesWhichHeadIsFollowed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		chain := headers{}.grow(100, "")
		var seen changes
		nodes, c := trio(t, chain, seen.add)
		heads := follow(t, c, func(err error) { t.Error(err) })
		expectHead(t, heads, testPoll, chain)
		live := func(n int, distort func(headers) headers) {
			t.Helper()
			for range n {
				<-time.After(time.Second)
				chain = chain.grow(1, "")
				nodes[0].report(distort(chain))
				nodes[1].report(chain)
				nodes[2].report(chain)
				expectHead(t, heads, 2*testPoll, chain)
			}
		}
		stuck := chain
		live(10, func(headers) headers { return stuck })
		seen.expect(t, "a lagging")
		h, err := c.Head(t.Context())
		if err != nil || h != chain.head() {
			t.Errorf("a request went to an endpoint that lags: %+v, %v", h, err)
		}
		live(10, func(h headers) headers { return h })
		seen.expect(t, "a up")
		live(10, func(h headers) headers { return h.cut(10).grow(30, "a chain of its own, and longer") })
		seen.expect(t, "a disputed")
		if h, err = c.Head(t.Context()); err != nil || h != chain.head() {
			t.Errorf("a request went to an endpoint on another chain: %+v, %v", h, err)
		}
		live(10, func(h headers) headers { return h })
		seen.expect(t, "a up")
		nodes[0].hangUp(true)
		live(10, func(h headers) headers { return h })
		seen.expect(t, "a down")
	})
}

func TestOneOfTwoEndpointsThatStopsIsNotWaitedForLong(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		chain := headers{}.grow(100, "")
		var seen changes
		a, b := newFakeNode(t, chain), newFakeNode(t, chain)
		c := connectTo(t, seen.add, a.endpoint("a", false), b.endpoint("b", false))
		heads := follow(t, c, func(err error) { t.Error(err) })
		expectHead(t, heads, testPoll, chain)
		var last Head
		for range 10 {
			<-time.After(time.Second)
			chain = chain.grow(1, "")
			b.report(chain)
			<-time.After(2 * testPoll)
			select {
			case last = <-heads:
			default:
			}
		}
		if last != chain.head() {
			t.Errorf("the head is %d, want %d", last.Number, chain.head().Number)
		}
		seen.expect(t, "a lagging")
	})
}

func TestHeadFarInTheFutureIsNotConfirmed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		chain := headers{}.grow(100, "")
		a, b := newFakeNode(t, chain), newFakeNode(t, chain)
		c := connectTo(t, nil, a.endpoint("a", false), b.endpoint("b", false))
		heads := follow(t, c, func(err error) { t.Error(err) })
		expectHead(t, heads, testPoll, chain)
		for range 10 {
			<-time.After(time.Second)
			chain = chain.grow(1, "")
			a.report(chain.grow(50, "invented, but consistent"))
			b.report(chain)
			expectHead(t, heads, 2*testPoll, chain)
		}
	})
}

func TestHeadsDontGoBackToAnEndpointThatLags(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		chain := headers{}.grow(200, "")
		a, b := newFakeNode(t, chain), newFakeNode(t, chain.cut(150))
		c := connectTo(t, nil, a.endpoint("a", false), b.endpoint("b", false))
		heads := follow(t, c, nil)
		expectHead(t, heads, testPoll, chain)
		a.hangUp(true)
		expectHead(t, heads, time.Minute, nil)
		b.report(chain.cut(10))
		expectHead(t, heads, longPause, nil)
		chain = chain.cut(5).grow(3, "fork")
		b.report(chain) // a reorganisation is news, though it is shorter
		expectHead(t, heads, longPause, chain)
	})
}

func TestUnsettledDisputeFollowsTheFirstEndpoint(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		base := headers{}.grow(100, "")
		var seen changes
		a, b := newFakeNode(t, base), newFakeNode(t, base)
		c := connectTo(t, seen.add, a.endpoint("a", false), b.endpoint("b", false))
		heads := follow(t, c, nil)
		expectHead(t, heads, testPoll, base)
		ours, others := base, base
		for k := range 10 {
			<-time.After(time.Second)
			ours, others = ours.grow(1, "a"), others.grow(1, "b")
			a.report(ours)
			b.report(others)
			if k < 4 {
				expectHead(t, heads, 2*testPoll, nil)
			} else if k > 5 {
				expectHead(t, heads, 2*testPoll, ours)
			} else {
				<-time.After(2 * testPoll)
				select {
				case <-heads:
				default:
				}
			}
		}
		seen.expect(t, "b disputed")
	})
}

func TestFollowerRestsWithoutListeners(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		chain := headers{}.grow(10, "")
		n := newFakeNode(t, chain)
		c := connectTo(t, nil, n.endpoint("a", false))
		for range 3 {
			if err := c.WaitBlock(t.Context(), 9, testPoll); err != nil {
				t.Fatal(err)
			}
		}
		synctest.Wait()
		asked := n.count("block")
		<-time.After(time.Minute)
		if n.count("block") != asked {
			t.Error("the endpoint is polled though there is no listener")
		}
	})
}
