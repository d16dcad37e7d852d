package operator

import (
	"time"

	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
)

// skewTolerance is how far this node's clock may be from the chain's before it
// is an alarm: timing rests on every operator's clock (PROTOCOL.md section 6).
const skewTolerance = 2 * time.Second

// skewHeads is how many heads are looked at together: a single one may come
// late without any clock being wrong.
const skewHeads = 8

// A skewMeter compares this node's clock with the chain's timestamps.
type skewMeter struct {
	lags [skewHeads]time.Duration // of the last heads behind this clock
	seen int
}

// observe takes a head as it arrives, and returns by how much this clock is
// ahead of the chain (negative: behind), and whether that is too much. A
// head is a little late always, by up to a block's time if it is only looked
// at now; one from the future never is.
func (m *skewMeter) observe(h rpc.Head, now time.Time, blockTime time.Duration) (ahead time.Duration, alarm bool) {
	m.lags[m.seen%skewHeads] = now.Sub(time.Unix(int64(h.Time), 0))
	m.seen++
	n := min(m.seen, skewHeads)
	ahead = m.lags[0]
	for _, lag := range m.lags[1:n] {
		ahead = min(ahead, lag)
	}
	return ahead, ahead < -skewTolerance || n == skewHeads && ahead > blockTime+skewTolerance
}

// alarmEvery is how often an alarm is raised anew while what it is about lasts.
const alarmEvery = 10 * time.Minute

// A repeated alarm is raised when something begins to be wrong, and every ten
// minutes while it lasts.
type repeated struct {
	raised time.Time // zero while nothing is wrong
}

// at says whether to raise the alarm now, or that it is over.
func (r *repeated) at(wrong bool, now time.Time) (raise, over bool) {
	switch {
	case !wrong:
		over = !r.raised.IsZero()
		r.raised = time.Time{}
	case r.raised.IsZero() || now.Sub(r.raised) >= alarmEvery:
		r.raised, raise = now, true
	}
	return raise, over
}
