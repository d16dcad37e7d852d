package chain_test

import (
	"encoding/json"
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/chaintest"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// through connects to the network through proxies.
func (n *network) through(count int) (*chain.Client, []*chaintest.Proxy) {
	n.t.Helper()
	var (
		proxies []*chaintest.Proxy
		urls    []string
	)
	for range count {
		p, err := chaintest.NewProxy(n.anvil.URL())
		if err != nil {
			n.t.Fatal(err)
		}
		n.t.Cleanup(p.Close)
		proxies, urls = append(proxies, p), append(urls, p.URL())
	}
	deployment := n.client.Deployment()
	c, err := chain.Dial(n.t.Context(), rpc.Endpoints{URLs: urls, Timeout: 500 * time.Millisecond}, &deployment)
	if err != nil {
		n.t.Fatal(err)
	}
	n.t.Cleanup(c.Close)
	return c, proxies
}

// TestDisputeEventsAreReportedByAnyEndpointAndConfirmedByAMajority lets the first
// endpoint, the preferred one, hide an announcement that exists, and invent one
// that doesn't.
func TestDisputeEventsAreReportedByAnyEndpointAndConfirmedByAMajority(t *testing.T) {
	t.Parallel()
	n := newNetwork(t, 100)
	ctx := t.Context()
	truth, invented := flops.Keccak([]byte("real")), flops.Keccak([]byte("invented"))
	r, err := n.client.Announce(ctx, n.challenger(), truth)
	if err != nil {
		t.Fatal(err)
	}
	log, err := json.Marshal(map[string]any{
		"address": common.Address(n.client.Deployment().Disputes), "blockNumber": hexutil.Uint64(r.Block), "data": "0x",
		"topics":          []common.Hash{crypto.Keccak256Hash([]byte("Announced(bytes32)")), common.Hash(invented)},
		"transactionHash": common.Hash{1}, "transactionIndex": "0x0", "blockHash": common.Hash{2}, "logIndex": "0x9", "removed": false,
	})
	if err != nil {
		t.Fatal(err)
	}
	const (
		missing = iota
		unconfirmed
		confirmed
	)
	for name, c := range map[string]struct {
		endpoints              int
		fault                  chaintest.Fault
		wantReal, wantInvented int
	}{
		"one honest":             {1, chaintest.Fault{}, confirmed, missing},
		"two honest":             {2, chaintest.Fault{}, confirmed, missing},
		"one of two hides":       {2, chaintest.Fault{Silent: true}, unconfirmed, missing},
		"one of two invents":     {2, chaintest.Fault{Invents: log}, confirmed, unconfirmed},
		"one of three hides":     {3, chaintest.Fault{Silent: true}, confirmed, missing},
		"one of three does both": {3, chaintest.Fault{Silent: true, Invents: log}, confirmed, unconfirmed},
		"one of two is down":     {2, chaintest.Fault{Drop: true}, confirmed, missing},
		"one of two refuses":     {2, chaintest.Fault{Code: -32000, Methods: []string{"eth_getLogs"}}, confirmed, missing},
		"one of two stalls":      {2, chaintest.Fault{Stall: true, Methods: []string{"eth_getLogs"}}, confirmed, missing},
		"one of two is broken":   {2, chaintest.Fault{Garbage: true, Methods: []string{"eth_getLogs"}}, confirmed, missing},
	} {
		t.Run(name, func(t *testing.T) {
			client, proxies := n.through(c.endpoints)
			if err := proxies[0].Set(c.fault); err != nil {
				t.Fatal(err)
			}
			observations, err := client.DisputeObservations(ctx, r.Block-1, r.Block)
			if err != nil {
				t.Fatal(err)
			}
			got := make(map[flops.Hash]int)
			for _, o := range observations {
				state := unconfirmed
				if o.Confirmed {
					state = confirmed
				}
				got[o.DisputeEvent.(*chain.Announced).Announcement] = state
			}
			if got[truth] != c.wantReal || got[invented] != c.wantInvented {
				t.Errorf("the real event is %d, want %d; the invented one %d, want %d", got[truth], c.wantReal, got[invented], c.wantInvented)
			}
		})
	}
	client, proxies := n.through(1)
	if err := proxies[0].Set(chaintest.Fault{Drop: true}); err != nil {
		t.Fatal(err)
	}
	if _, err := client.DisputeObservations(ctx, r.Block, r.Block); err == nil || errors.Is(err, ctx.Err()) {
		t.Errorf("no endpoint answers, but the error is %v", err)
	}
}
