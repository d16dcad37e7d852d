package operator

import (
	"net/http"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/proof-of-flops/proof-of-flops/api"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// meters are what the node counts, and when it last saw the chain.
type meters struct {
	registry *prometheus.Registry
	rounds   *prometheus.CounterVec // verdict
	objected *prometheus.CounterVec // code
	laps     prometheus.Counter
	points   prometheus.Gauge
	skew     prometheus.Gauge
	calls    *prometheus.HistogramVec // procedure, outcome

	disputes   prometheus.Gauge
	blocksLeft prometheus.Gauge
	acts       *prometheus.CounterVec // action, outcome

	headSeen atomic.Int64 // unix nanoseconds
}

func newMeters() *meters {
	m := &meters{
		registry: prometheus.NewRegistry(),
		rounds: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "pof_operator_rounds_total", Help: "Settled rounds, by this operator's verdict.",
		}, []string{"verdict"}),
		objected: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "pof_operator_objections_total", Help: "Rounds whose results this operator did not sign, by the reason's code.",
		}, []string{"code"}),
		laps: prometheus.NewCounter(prometheus.CounterOpts{Name: "pof_operator_laps_total", Help: "Laps committed."}),
		calls: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "pof_operator_call_seconds", Help: "API calls by procedure and outcome: ok, or the code of the refusal.",
			Buckets: prometheus.ExponentialBuckets(0.001, 4, 8),
		}, []string{"procedure", "outcome"}),
		skew: prometheus.NewGauge(prometheus.GaugeOpts{Name: "pof_operator_clock_ahead_seconds", Help: "How far this node's clock is ahead of the chain's newest blocks; negative is behind."}),
		disputes: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "pof_operator_disputes_open", Help: "Disputes about this operator that are not answered.",
		}),
		blocksLeft: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "pof_operator_dispute_blocks_left", Help: "Blocks until the first of these must be answered; 0 if there is none.",
		}),
		acts: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "pof_operator_dispute_actions_total", Help: "What was tried about disputes, by action and outcome: done or failed.",
		}, []string{"action", "outcome"}),
		points: prometheus.NewGauge(prometheus.GaugeOpts{Name: "pof_operator_points", Help: "Points in the ledger, in GiFLOP."}),
	}
	m.registry.MustRegister(m.rounds, m.objected, m.laps, m.points, m.skew, m.calls, m.disputes, m.blocksLeft, m.acts)
	return m
}

func (m *meters) settled(v flops.Verdict, points uint64) {
	m.rounds.WithLabelValues(v.String()).Inc()
	m.points.Set(float64(points))
}

// Handler serves the node's archive and takes receipts (api.Archive and
// api.Witness), serves /metrics in Prometheus' format, and EigenLayer's
// /eigen/node/health: 200 while the node follows the chain, 503 otherwise.
func (o *Operator) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/", api.NewHandler(api.Services{Archive: o, Witness: o}, func(procedure, outcome string, took time.Duration) {
		o.meters.calls.WithLabelValues(procedure, outcome).Observe(took.Seconds())
	}))
	mux.Handle("GET /metrics", promhttp.HandlerFor(o.meters.registry, promhttp.HandlerOpts{}))
	mux.HandleFunc("GET /eigen/node/health", func(w http.ResponseWriter, _ *http.Request) {
		// A head may be as old as some looks at the chain and a slow block.
		if age := time.Since(time.Unix(0, o.meters.headSeen.Load())); age > time.Minute+3*o.cfg.Poll {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
	})
	return mux
}
