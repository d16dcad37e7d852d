package prover

import "github.com/prometheus/client_golang/prometheus"

// metrics are a prover's Prometheus metrics.
type metrics struct {
	epochs  *prometheus.CounterVec // outcome
	pending prometheus.Gauge
	proving prometheus.Histogram
}

func newMetrics(r prometheus.Registerer) *metrics {
	m := &metrics{
		epochs: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "pof_prover_epochs_total", Help: "Attempts to settle an epoch, by outcome: settled, overtaken, failed.",
		}, []string{"outcome"}),
		pending: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "pof_prover_pending_steps", Help: "Steps of the ledger that no proof has settled.",
		}),
		proving: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name: "pof_prover_proving_seconds", Help: "Time from the witness to the checked proof of settled epochs.",
			Buckets: prometheus.ExponentialBuckets(0.25, 2, 10),
		}),
	}
	if r != nil {
		r.MustRegister(m.epochs, m.pending, m.proving)
	}
	return m
}
