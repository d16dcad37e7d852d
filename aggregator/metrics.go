package aggregator

import (
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// metrics are what the aggregator counts.
type metrics struct {
	registry *prometheus.Registry
	calls    *prometheus.HistogramVec // procedure, outcome
	rounds   *prometheus.CounterVec   // outcome
	verdicts *prometheus.CounterVec   // verdict
}

func newMetrics() *metrics {
	m := &metrics{
		registry: prometheus.NewRegistry(),
		calls: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "pof_aggregator_call_seconds", Help: "API calls by procedure and outcome: ok, or the code of the refusal.",
			Buckets: prometheus.ExponentialBuckets(0.001, 4, 8),
		}, []string{"procedure", "outcome"}),
		rounds: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "pof_aggregator_rounds_total", Help: "Rounds that ended, by outcome: settled, or the reason why they went void.",
		}, []string{"outcome"}),
		verdicts: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "pof_aggregator_verdicts_total", Help: "Reveals judged, by verdict.",
		}, []string{"verdict"}),
	}
	m.registry.MustRegister(m.calls, m.rounds, m.verdicts)
	return m
}

// Observe counts an API call; it is an api.Observer.
func (s *Service) Observe(procedure, outcome string, took time.Duration) {
	s.metrics.calls.WithLabelValues(procedure, outcome).Observe(took.Seconds())
}

// Registry is where what runs beside the service counts too.
func (s *Service) Registry() prometheus.Registerer { return s.metrics.registry }

// Metrics serves the counts in Prometheus' format.
func (s *Service) Metrics() http.Handler {
	return promhttp.HandlerFor(s.metrics.registry, promhttp.HandlerOpts{})
}
