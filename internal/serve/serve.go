// Package serve is what every service answers over HTTP on its one port: its
// API, /metrics in Prometheus' format, and /healthz.
package serve

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/proof-of-flops/proof-of-flops/api"
)

// NewRegistry makes the registry of a process, with the metrics of the Go
// runtime and of the operating system.
func NewRegistry() *prometheus.Registry {
	r := prometheus.NewRegistry()
	r.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return r
}

// A Service is what one process serves.
type Service struct {
	Metrics *prometheus.Registry
	// Healthy returns nil, or the reason why the service can't do its work now.
	Healthy func() error
	// API answers all other requests; if it is nil, they are not found.
	API http.Handler
}

// Handler answers GET /metrics; GET /healthz, and the same at EigenLayer's
// /eigen/node/health, with 200, or 503 and the reason; and the API.
func (s Service) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(s.Metrics, promhttp.HandlerOpts{Registry: s.Metrics}))
	health := func(w http.ResponseWriter, _ *http.Request) {
		if err := s.Healthy(); err != nil {
			http.Error(w, err.Error(), http.StatusServiceUnavailable)
		}
	}
	mux.HandleFunc("GET /healthz", health)
	mux.HandleFunc("GET /eigen/node/health", health)
	if s.API != nil {
		mux.Handle("/", s.API)
	}
	return mux
}

// Run serves on a listener until ctx ends, within the limits of api.Serve.
func (s Service) Run(ctx context.Context, l net.Listener) error {
	return api.Serve(ctx, l, s.Handler())
}

// A Pulse is when a service last saw a new block. It is safe for concurrent use.
type Pulse struct {
	last atomic.Int64 // unix nanoseconds; 0 before the first
}

// Beat reports that a new block was seen.
func (p *Pulse) Beat() { p.last.Store(time.Now().UnixNano()) }

// slowBlock is how long the next block may take to come, even if an endpoint
// stalls for a while.
const slowBlock = time.Minute

// Check fails if no block was seen for a minute and three poll intervals.
func (p *Pulse) Check(poll time.Duration) error {
	last := p.last.Load()
	if last == 0 {
		return fmt.Errorf("no block has been seen yet")
	}
	if age := time.Since(time.Unix(0, last)); age > slowBlock+3*poll {
		return fmt.Errorf("the last new block was seen %s ago: check the RPC endpoints", age.Round(time.Second))
	}
	return nil
}
