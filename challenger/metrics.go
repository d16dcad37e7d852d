package challenger

import "github.com/prometheus/client_golang/prometheus"

// meters are the challenger's metrics.
type meters struct {
	rounds, salts prometheus.Counter
}

// newMeters makes the metrics, in a registry if there is one.
func newMeters(r prometheus.Registerer) *meters {
	m := &meters{
		rounds: prometheus.NewCounter(prometheus.CounterOpts{Name: "pof_challenger_rounds_total", Help: "Rounds opened."}),
		salts:  prometheus.NewCounter(prometheus.CounterOpts{Name: "pof_challenger_salts_total", Help: "Salts published, once for each attempt at a round."}),
	}
	if r != nil {
		r.MustRegister(m.rounds, m.salts)
	}
	return m
}

// Healthy is nil while the challenger follows the chain.
func (c *Challenger) Healthy() error { return c.pulse.Check(c.cfg.Poll) }
