package aggregator

import (
	"github.com/prometheus/client_golang/prometheus"
)

// meters are the aggregator's metrics.
type meters struct {
	calls    *prometheus.HistogramVec // procedure, outcome
	rounds   *prometheus.CounterVec   // outcome
	verdicts *prometheus.CounterVec   // verdict
}

// newMeters makes the metrics, in a registry if there is one.
func newMeters(r prometheus.Registerer) *meters {
	m := &meters{
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
	if r != nil {
		r.MustRegister(m.calls, m.rounds, m.verdicts)
	}
	return m
}
