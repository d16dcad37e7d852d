package tests

import (
	"testing"

	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/chain/chaintest"
	"github.com/proof-of-flops/proof-of-flops/devnet"
	"github.com/proof-of-flops/proof-of-flops/tests/long"
)

// endpointFaults are the faults of an RPC endpoint, by name.
var endpointFaults = []struct {
	name  string
	fault chaintest.Fault
}{
	{"stalls", chaintest.Fault{Stall: true}},
	{"reports blocks that nobody has", chaintest.Fault{Ahead: 100}},
	{"stands still", chaintest.Fault{Freeze: true}},
	{"drops its connections", chaintest.Fault{Drop: true}},
	{"answers 429", chaintest.Fault{Status: 429}},
	{"answers pages", chaintest.Fault{Garbage: true}},
	{"serves another chain", chaintest.Fault{ChainID: 5, Drop: true}},
}

// proxied starts proxies in front of the node, and has the services use them and,
// if asked to, the node itself as the last endpoint.
func proxied(t *testing.T, proxies []*chaintest.Proxy, node bool) func(string) ([]string, error) {
	t.Helper()
	return func(url string) (urls []string, err error) {
		for i := range proxies {
			p, err := chaintest.NewProxy(url)
			if err != nil {
				return nil, err
			}
			t.Cleanup(p.Close)
			proxies[i] = p
			if i == 0 {
				urls = append(urls, p.SocketURL())
			} else {
				urls = append(urls, p.URL())
			}
		}
		if node {
			urls = append(urls, url)
		}
		return urls, nil
	}
}

// TestOneFaultyEndpointOfThreeCostsNothing lets the preferred endpoint, over a
// websocket, do something wrong for a round each.
func TestOneFaultyEndpointOfThreeCostsNothing(t *testing.T) {
	t.Parallel()
	long.Only(t, "every fault of an endpoint under a whole network, where chain's tests have them alone")
	proxies := make([]*chaintest.Proxy, 2)
	n := startNetwork(t, devnet.NetworkOptions{Params: quickParams(), Operators: frugalOperators(), Through: proxied(t, proxies, true)})
	id := uint64(1)
	for _, f := range endpointFaults {
		awaitPhase(t, n, id-1, pofv1.Phase_PHASE_OPEN)
		if err := proxies[0].Set(f.fault); err != nil {
			t.Fatal(err)
		}
		_, id = eventually(t, id, "while an endpoint "+f.name, func(id uint64) *devnet.RoundReport { return ended(t, n, id) })
		if err := proxies[0].Set(chaintest.Fault{}); err != nil {
			t.Fatal(err)
		}
	}
	proxies[0].DropSockets()
	eventually(t, id, "after all faults", func(id uint64) *devnet.RoundReport { return ended(t, n, id) })
}

// TestFaultsOfTheOnlyEndpointAreSurvived lets the only endpoint that the
// services have do something wrong from a round's opening until its sample is
// due. The round may be lost, but it harms nobody, and the next one settles.
func TestFaultsOfTheOnlyEndpointAreSurvived(t *testing.T) {
	t.Parallel()
	long.Only(t, "every fault of an endpoint under a whole network, where chain's tests have them alone")
	proxies := make([]*chaintest.Proxy, 1)
	p := quickParams()
	n := startNetwork(t, devnet.NetworkOptions{Params: p, Operators: frugalOperators(), Through: proxied(t, proxies, false)})
	id := uint64(1)
	for _, f := range endpointFaults[:5] {
		opened := awaitOpen(t, n, id)
		awaitPhase(t, n, id-1, pofv1.Phase_PHASE_WORK)
		if err := proxies[0].Set(f.fault); err != nil {
			t.Fatal(err)
		}
		if err := n.Chain.WaitBlock(t.Context(), opened.Clock().SampleBlock(), poll); err != nil {
			t.Fatal(err)
		}
		if err := proxies[0].Set(chaintest.Fault{}); err != nil {
			t.Fatal(err)
		}
		ended(t, n, id)
		_, id = eventually(t, id+1, "after the only endpoint "+f.name, func(id uint64) *devnet.RoundReport { return ended(t, n, id) })
	}
}
