package serve_test

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/proof-of-flops/proof-of-flops/internal/serve"
)

func TestEveryServiceHasMetricsHealthAndItsAPI(t *testing.T) {
	errChain := errors.New("the chain is away")
	var health error
	s := serve.Service{
		Metrics: serve.NewRegistry(), Healthy: func() error { return health },
		API: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { _, _ = io.WriteString(w, "API "+r.URL.Path) }),
	}
	counter := prometheus.NewCounter(prometheus.CounterOpts{Name: "pof_test_total", Help: "A test's."})
	s.Metrics.MustRegister(counter)
	get := func(s serve.Service, path string) (int, string) {
		w := httptest.NewRecorder()
		s.Handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
		return w.Code, w.Body.String()
	}
	if code, body := get(s, "/metrics"); code != http.StatusOK || !strings.Contains(body, "pof_test_total 0") ||
		!strings.Contains(body, "go_goroutines ") || !strings.Contains(body, "process_open_fds ") {
		t.Errorf("/metrics answers %d:\n%s", code, body)
	}
	if code, body := get(s, "/pof.v1.Archive/GetRound"); code != http.StatusOK || body != "API /pof.v1.Archive/GetRound" {
		t.Errorf("the API answers %d: %s", code, body)
	}
	for _, path := range []string{"/healthz", "/eigen/node/health"} {
		health = nil
		if code, _ := get(s, path); code != http.StatusOK {
			t.Errorf("%s of a healthy service answers %d", path, code)
		}
		health = errChain
		if code, body := get(s, path); code != http.StatusServiceUnavailable || !strings.Contains(body, errChain.Error()) {
			t.Errorf("%s of an unhealthy service answers %d: %s", path, code, body)
		}
	}
	s.API = nil
	if code, _ := get(s, "/pof.v1.Archive/GetRound"); code != http.StatusNotFound {
		t.Errorf("a service without an API answers %d", code)
	}
}

func TestServingEndsWithItsContext(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() {
		ended <- serve.Service{Metrics: serve.NewRegistry(), Healthy: func() error { return nil }}.Run(ctx, l)
	}()
	res, err := http.Get("http://" + l.Addr().String() + "/healthz")
	if err != nil {
		t.Fatal(err)
	}
	if err := res.Body.Close(); err != nil || res.StatusCode != http.StatusOK {
		t.Errorf("it answers %s (%v)", res.Status, err)
	}
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestAPulseThatStopsIsNoticed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var p serve.Pulse
		if p.Check(time.Second) == nil {
			t.Error("a service that has never seen the chain is healthy")
		}
		p.Beat()
		for _, c := range []struct {
			after time.Duration
			well  bool
		}{{0, true}, {63 * time.Second, true}, {time.Second, false}} {
			<-time.After(c.after)
			if err := p.Check(time.Second); (err == nil) != c.well {
				t.Errorf("%s later: %v", c.after, err)
			}
		}
		p.Beat()
		if err := p.Check(time.Second); err != nil {
			t.Errorf("with a new block: %v", err)
		}
	})
}
