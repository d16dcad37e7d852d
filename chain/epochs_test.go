package chain_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

func TestADirectLedgerHasNoEpochs(t *testing.T) {
	t.Parallel()
	n := newNetwork(t, 100)
	ctx := t.Context()
	_, terms := n.client.EpochTerms()
	_, progress := n.client.EpochProgress(ctx, 0)
	_, events := n.client.EpochEvents(ctx, 0, 1)
	_, settled := n.client.SettleEpoch(ctx, nil, &chain.EpochProof{})
	for what, err := range map[string]error{"terms": terms, "progress": progress, "events": events, "settled": settled} {
		if !errors.Is(err, chain.ErrDirectLedger) {
			t.Errorf("%s: %v", what, err)
		}
	}
	head, err := n.client.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if roster, err := n.client.OperatorsAt(ctx, head.Number); err != nil || roster.Page != nil {
		t.Errorf("the operators' page is %v, %v", roster.Page, err)
	}
}

// forgetful passes everything on to an endpoint, but refuses to read the slots'
// holders at some blocks, as if it had no state of them.
func forgetful(t *testing.T, endpoint string, blocks ...rpc.Head) (at string, refused *atomic.Int32) {
	t.Helper()
	to, err := url.Parse(endpoint)
	if err != nil {
		t.Fatal(err)
	}
	refused = new(atomic.Int32)
	selector := fmt.Sprintf("%x", crypto.Keccak256([]byte("holders()"))[:4])
	proxy := httputil.NewSingleHostReverseProxy(to)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		text := string(body)
		if strings.Contains(text, selector) && slices.ContainsFunc(blocks, func(b rpc.Head) bool {
			return strings.Contains(text, fmt.Sprintf(`"0x%x"`, b.Number)) || strings.Contains(text, b.Hash.String())
		}) {
			refused.Add(1)
			id := text[strings.Index(text, `"id":`)+len(`"id":`):]
			fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"error":{"code":-32000,"message":"missing trie node"}}`, id[:strings.IndexAny(id, ",}")])
			return
		}
		r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
		proxy.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	return server.URL, refused
}

func TestHoldersOfSlotsAreThoseOfTheBlock(t *testing.T) {
	t.Parallel()
	n := newNetworkWith(t, deploy.Options{Ledger: deploy.EpochLedger}, newOperator(t, 100), newOperator(t, 100))
	ctx := t.Context()
	terms, err := n.client.EpochTerms()
	if err != nil || terms.Slots != 8 || terms.StepsPerEpoch != 2 || terms.DeployedBlock == 0 {
		t.Fatalf("terms %+v, %v", terms, err)
	}
	before, err := n.client.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	late := newOperator(t, 100)
	if err := deploy.Register(ctx, n.anvil, ptr(n.client.Deployment()), []deploy.Operator{late}); err != nil {
		t.Fatal(err)
	}
	if err := n.anvil.Mine(ctx, 100); err != nil { // then the first block is old
		t.Fatal(err)
	}
	after, err := n.client.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if err := n.anvil.Mine(ctx, 1); err != nil {
		t.Fatal(err)
	}
	at, refused := forgetful(t, n.anvil.URL(), before, after)
	old, err := chain.Dial(ctx, rpc.At(at), ptr(n.client.Deployment()))
	if err != nil {
		t.Fatal(err)
	}
	defer old.Close()
	for name, client := range map[string]*chain.Client{"an endpoint with old state": n.client, "one without": old} {
		roster, err := client.OperatorsAt(ctx, before.Number)
		if err != nil {
			t.Fatalf("%s: %s", name, err)
		}
		for i, r := range n.operators {
			if slot, held := roster.Page.SlotOf(deploy.AddressOf(r.Account)); !held || slot != i {
				t.Errorf("%s: operator %d has slot %d, %t", name, i, slot, held)
			}
		}
		if slot, held := roster.Page.SlotOf(deploy.AddressOf(late.Account)); held {
			t.Errorf("%s: the operator that joined later had slot %d", name, slot)
		}
	}
	if refused.Load() == 0 {
		t.Error("no state was asked for")
	}
	roster, err := n.client.OperatorsAt(ctx, after.Number)
	if err != nil {
		t.Fatal(err)
	}
	if slot, held := roster.Page.SlotOf(deploy.AddressOf(late.Account)); !held || slot != 2 {
		t.Errorf("the operator that joined later has slot %d, %t", slot, held)
	}
	// For a recent block, events are not read: they may be incomplete.
	if roster, err := old.OperatorsAt(ctx, after.Number); err == nil {
		t.Errorf("without state of a recent block the page is %+v", roster.Page)
	}
	events, err := n.client.EpochEvents(ctx, terms.DeployedBlock, after.Number)
	if err != nil {
		t.Fatal(err)
	}
	var taken []flops.Address
	for _, e := range events {
		if e, ok := e.(*chain.SlotTaken); ok {
			taken = append(taken, e.Account)
		}
	}
	if len(taken) != 3 || len(events) != 3 {
		t.Errorf("%d events, slots taken by %s", len(events), taken)
	}
	if p, err := n.client.EpochProgress(ctx, 0); err != nil || p.Steps != 0 || p.Settled != 0 {
		t.Errorf("progress %+v, %v", p, err)
	}
}

func ptr[T any](v T) *T { return &v }
