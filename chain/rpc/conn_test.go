package rpc_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/devnet/anvil"
)

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
	a, err := anvil.Start(t.Context(), "")
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
