package operator

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
)

func TestClockSkewIsAlarmedOnlyWhenNoHeadExplainsIt(t *testing.T) {
	const block = 12 * time.Second
	start := time.Unix(1_800_000_000, 0)
	for name, c := range map[string]struct {
		lags  []time.Duration // of the heads, repeated
		alarm bool
	}{
		"in step":                           {[]time.Duration{200 * time.Millisecond}, false},
		"heads seen late now and then":      {[]time.Duration{30 * time.Second, time.Second, 25 * time.Second}, false},
		"polled once a block":               {[]time.Duration{11 * time.Second}, false},
		"this clock is 3 s behind":          {[]time.Duration{-3 * time.Second, time.Second}, true},
		"a second behind is tolerated":      {[]time.Duration{-time.Second}, false},
		"this clock is 20 s ahead":          {[]time.Duration{20 * time.Second, 31 * time.Second}, true},
		"one late head is no clock's fault": {append([]time.Duration{time.Minute}, make([]time.Duration, skewHeads-1)...), false},
	} {
		t.Run(name, func(t *testing.T) {
			var m skewMeter
			alarms := 0
			for i := range 4 * skewHeads {
				h := rpc.Head{Time: uint64(start.Unix()) + uint64(12*i)}
				now := time.Unix(int64(h.Time), 0).Add(c.lags[i%len(c.lags)])
				if _, alarm := m.observe(h, now, block); alarm {
					alarms++
				}
			}
			if (alarms > 0) != c.alarm {
				t.Errorf("%d alarms", alarms)
			}
		})
	}
}

func TestAClockAlarmIsRaisedOnceAndThenEveryTenMinutes(t *testing.T) {
	var (
		r     repeated
		start = time.Unix(1_800_000_000, 0)
		got   []string
	)
	for second := range 1800 { // wrong from second 100 on for 20 minutes
		raise, over := r.at(second >= 100 && second < 1300, start.Add(time.Duration(second)*time.Second))
		if raise {
			got = append(got, fmt.Sprint("raised at ", second))
		}
		if over {
			got = append(got, fmt.Sprint("over at ", second))
		}
	}
	if want := []string{"raised at 100", "raised at 700", "over at 1300"}; !slices.Equal(got, want) {
		t.Errorf("the alarm was %q, want %q", got, want)
	}
}

// TestBlocksLeftIsExportedOnlyDuringADispute reads what Prometheus would.
func TestBlocksLeftIsExportedOnlyDuringADispute(t *testing.T) {
	registry := prometheus.NewRegistry()
	m := newMeters(registry)
	series := func() (values []float64) {
		families, err := registry.Gather()
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range families {
			if f.GetName() == "pof_operator_dispute_blocks_left" {
				for _, s := range f.GetMetric() {
					values = append(values, s.GetGauge().GetValue())
				}
			}
		}
		return values
	}
	for _, c := range []struct {
		open int
		left uint64
		want []float64
	}{{0, 0, nil}, {2, 17, []float64{17}}, {1, 0, []float64{0}}, {0, 0, nil}} {
		m.disputed(c.open, c.left)
		if got := series(); !slices.Equal(got, c.want) {
			t.Errorf("with %d open disputes the series is %v, want %v", c.open, got, c.want)
		}
	}
}
