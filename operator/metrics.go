package operator

import (
	"github.com/prometheus/client_golang/prometheus"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// meters are the node's metrics.
type meters struct {
	rounds   *prometheus.CounterVec // verdict
	objected *prometheus.CounterVec // code
	laps     prometheus.Counter
	points   prometheus.Gauge
	skew     prometheus.Gauge
	calls    *prometheus.HistogramVec // procedure, outcome

	disputes   prometheus.Gauge
	blocksLeft *prometheus.GaugeVec   // without labels, so that there is one series or none
	acts       *prometheus.CounterVec // action, outcome
}

// newMeters makes the metrics, in a registry if there is one.
func newMeters(r prometheus.Registerer) *meters {
	m := &meters{
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
		blocksLeft: prometheus.NewGaugeVec(prometheus.GaugeOpts{
			Name: "pof_operator_dispute_blocks_left", Help: "Blocks until the first of these must be answered; absent if there is none.",
		}, nil),
		acts: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "pof_operator_dispute_actions_total", Help: "What was tried about disputes, by action and outcome: done or failed.",
		}, []string{"action", "outcome"}),
		points: prometheus.NewGauge(prometheus.GaugeOpts{Name: "pof_operator_points", Help: "Points in the ledger, in GiFLOP."}),
	}
	if r != nil {
		r.MustRegister(m.rounds, m.objected, m.laps, m.points, m.skew, m.calls, m.disputes, m.blocksLeft, m.acts)
	}
	return m
}

func (m *meters) settled(v flops.Verdict, points uint64) {
	m.rounds.WithLabelValues(v.String()).Inc()
	m.points.Set(float64(points))
}

// disputed sets how many disputes are open, and how many blocks are left until
// the first must be answered.
func (m *meters) disputed(open int, blocksLeft uint64) {
	m.disputes.Set(float64(open))
	if open == 0 {
		m.blocksLeft.Reset()
		return
	}
	m.blocksLeft.WithLabelValues().Set(float64(blocksLeft))
}
