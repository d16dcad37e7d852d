package watcher

import (
	"math/big"
	"strings"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/dispute"
)

// meters are a watcher's metrics.
type meters struct {
	audits  *prometheus.CounterVec // outcome
	lines   prometheus.Counter
	wrong   prometheus.Counter
	actions *prometheus.CounterVec // action, outcome
	open    prometheus.Gauge
	locked  prometheus.Gauge
	balance prometheus.Gauge
}

// newMeters makes the metrics, and registers them if r is not nil.
func newMeters(r prometheus.Registerer) *meters {
	counter := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts{Name: name, Help: help})
	}
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts{Name: name, Help: help})
	}
	m := &meters{
		audits: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "pof_watcher_audits_total", Help: "Audits of settled rounds, by outcome: done, or failed and tried again.",
		}, []string{"outcome"}),
		lines: counter("pof_watcher_lines_total", "Lines audited."),
		wrong: counter("pof_watcher_false_lines_total", "Lines with a digest that is not the work's."),
		actions: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "pof_watcher_actions_total", Help: "Actions tried on chain, by action and outcome: done or failed.",
		}, []string{"action", "outcome"}),
		open:    gauge("pof_watcher_disputes_open", "Unresolved disputes, whoever opened them."),
		locked:  gauge("pof_watcher_bonds_ether", "Ether that the account has in bonds."),
		balance: gauge("pof_watcher_balance_ether", "Ether that the account has, besides its bonds."),
	}
	if r != nil {
		r.MustRegister(m.audits, m.lines, m.wrong, m.actions, m.open, m.locked, m.balance)
	}
	return m
}

// acted counts an action. The first word of its key says what it does.
func (m *meters) acted(key string, err error) {
	what, _, _ := strings.Cut(key, " ")
	outcome := "done"
	if err != nil {
		outcome = "failed"
	}
	m.actions.WithLabelValues(what, outcome).Inc()
}

// observe sets the gauges that follow from the docket.
func (m *meters) observe(cases []*dispute.Case, locked *big.Int) {
	open := 0
	for _, c := range cases {
		if c.Status == chain.DisputeOpen {
			open++
		}
	}
	m.open.Set(float64(open))
	m.locked.Set(ether(locked))
}

// ether converts wei to ether, rounded, for a graph.
func ether(wei *big.Int) float64 {
	f, _ := new(big.Float).Quo(new(big.Float).SetInt(wei), big.NewFloat(1e18)).Float64()
	return f
}

// Healthy is nil while the watcher follows the chain and can read the disputes.
func (w *Watcher) Healthy() error { return w.pulse.Check(w.cfg.Poll) }
