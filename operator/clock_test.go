package operator

import (
	"testing"
	"time"

	"github.com/proof-of-flops/proof-of-flops/chain"
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
				h := chain.Head{Time: uint64(start.Unix()) + uint64(12*i)}
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
