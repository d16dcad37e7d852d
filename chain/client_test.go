package chain_test

import (
	"errors"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/devnet"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

func TestDialSaysWhatIsWrong(t *testing.T) {
	t.Parallel()
	n := newNetwork(t)
	good := n.client.Deployment()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	dead := "http://" + listener.Addr().String()
	if err := listener.Close(); err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		url    string
		change func(*chain.Deployment)
		is     error
		says   []string
	}{
		"no server":          {url: dead, says: []string{dead, "check the RPC URL"}},
		"no URL":             {url: "127.0.0.1:8545", says: []string{"must look like http://"}},
		"another scheme":     {url: "ftp://127.0.0.1/key", says: []string{"must look like http://"}},
		"another chain":      {change: func(d *chain.Deployment) { d.ChainID = 1 }, is: rpc.ErrWrongChain, says: []string{"serves chain id 31337", "is for 1"}},
		"contracts missing":  {change: func(d *chain.Deployment) { d.Ledger = flops.Address{1}; d.Token = flops.Address{2} }, is: chain.ErrWrongDeployment, says: []string{"ledger (0x01", "token (0x02", "synced"}},
		"contracts mixed up": {change: func(d *chain.Deployment) { d.Ledger, d.Randomness = d.Randomness, d.Ledger }, is: chain.ErrWrongDeployment, says: []string{"proofOfFlops's ledger is", "proofOfFlops's randomness is", "ledger's round book can't be asked for"}},
		"another coordinator": {change: func(d *chain.Deployment) {
			d.RegistryCoordinator, d.AVSDirectory = d.AVSDirectory, d.RegistryCoordinator
		}, is: chain.ErrWrongDeployment},
		"incomplete": {change: func(d *chain.Deployment) { d.Strategy = flops.Address{} }, is: chain.ErrWrongDeployment, says: []string{"strategy is missing"}},
	} {
		d, url := good, n.anvil.URL()
		if test.change != nil {
			test.change(&d)
		}
		if test.url != "" {
			url = test.url
		}
		client, err := chain.Dial(t.Context(), rpc.At(url), &d)
		if err == nil {
			client.Close()
			t.Errorf("%s: dialled", name)
			continue
		}
		if test.is != nil && !errors.Is(err, test.is) {
			t.Errorf("%s: got %v, want %v", name, err, test.is)
		}
		for _, text := range test.says {
			if !strings.Contains(err.Error(), text) {
				t.Errorf("%s: %q is not in: %v", name, text, err)
			}
		}
	}
}

func TestErrorsDoNotShowTheEndpointsKey(t *testing.T) {
	t.Parallel()
	_, err := rpc.Connect(t.Context(), rpc.At("http://user:secret@127.0.0.1:1/v2/apikey?token=hidden"))
	if err == nil {
		t.Fatal("connected")
	}
	for _, secret := range []string{"secret", "apikey", "hidden"} {
		if strings.Contains(err.Error(), secret) {
			t.Errorf("%q is shown in: %v", secret, err)
		}
	}
}

func TestTheEndpointsTokenIsSent(t *testing.T) {
	t.Parallel()
	var sent atomic.Bool
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if name, password, ok := r.BasicAuth(); ok && name == "token" && password == "" {
			sent.Store(true)
		}
		w.WriteHeader(http.StatusForbidden)
	}))
	defer server.Close()
	if _, err := rpc.Connect(t.Context(), rpc.At(strings.Replace(server.URL, "://", "://token@", 1))); err == nil || !sent.Load() {
		t.Errorf("the token was sent: %t; %v", sent.Load(), err)
	}
}

func TestHeadsFollowReorganisationsAndSurviveErrors(t *testing.T) {
	t.Parallel()
	a, err := devnet.StartAnvil(t.Context(), "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(a.Close)
	conn, err := rpc.Connect(t.Context(), rpc.At(a.URL()))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(conn.Close)
	failures := make(chan error, 1)
	heads := conn.Heads(t.Context(), 5*time.Millisecond, func(err error) {
		select {
		case failures <- err:
		default:
		}
	})
	next := func(number uint64) rpc.Head {
		t.Helper()
		for {
			select {
			case h := <-heads:
				if h.Number == number {
					return h
				}
			case <-time.After(10 * time.Second):
				t.Fatalf("no head %d", number)
			}
		}
	}
	next(0)
	if err := a.Mine(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	next(1)
	if err := a.Mine(t.Context(), 4); err != nil {
		t.Fatal(err)
	}
	old := next(5)
	if err := a.Call(t.Context(), nil, "anvil_reorg", 3, []any{}); err != nil {
		t.Fatal(err)
	}
	if reorganised := next(5); reorganised.Hash == old.Hash {
		t.Error("the same head came again")
	}
	a.Close()
	select {
	case err := <-failures:
		if !strings.Contains(err.Error(), a.URL()) {
			t.Errorf("the failure doesn't name the endpoint: %v", err)
		}
	case <-time.After(10 * time.Second):
		t.Error("a dead endpoint was not reported")
	}
}
