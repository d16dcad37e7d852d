package operator

import (
	"context"
	"time"

	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// skewTolerance is how far this node's clock may differ from the chain's
// without an alarm: timing rests on every operator's clock (protocol §6).
const skewTolerance = 2 * time.Second

// skewHeads is how many heads are considered together: a single one may come
// late although no clock is wrong.
const skewHeads = 8

// A skewMeter compares this node's clock with the chain's timestamps.
type skewMeter struct {
	lags [skewHeads]time.Duration // how far the last heads are behind this clock
	seen int
}

// observe records a head as it arrives, and returns by how much this clock is
// ahead of the chain (negative: behind), and whether that is too much. A head
// is always a little late, by up to a block's time if it was polled for; a head
// from the future is always wrong.
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

// alarmEvery is how often an alarm is repeated while its cause lasts.
const alarmEvery = 10 * time.Minute

// A repeated alarm is raised when something goes wrong, and every ten minutes
// while that lasts.
type repeated struct {
	raised time.Time // zero while nothing is wrong
}

// at reports whether to raise the alarm now, or whether it is over.
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

// watched is the chain, with a note of when its last head came and whether the
// head's time agrees with this node's clock.
type watched struct {
	Chain
	o *Operator
}

func (w watched) Heads(ctx context.Context, poll time.Duration, onError func(error)) <-chan rpc.Head {
	out := make(chan rpc.Head)
	go func() {
		defer close(out)
		var (
			skew  skewMeter
			alarm repeated
		)
		for h := range w.Chain.Heads(ctx, poll, onError) {
			now := time.Now()
			w.o.pulse.Beat()
			ahead, wrong := skew.observe(h, now, w.o.blockTime())
			w.o.meters.skew.Set(ahead.Seconds())
			switch raise, over := alarm.at(wrong, now); {
			case over:
				w.o.log.Info().Float64("aheadSeconds", ahead.Seconds()).Msg("This node's clock and the chain's agree again")
			case raise:
				w.o.log.Error().Float64("aheadSeconds", ahead.Seconds()).Msg("This node's clock and the chain's differ: check NTP, and that the RPC endpoint is in sync; sets may be taken for late")
			}
			select {
			case out <- h:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

// blockTime is the chain's block time, which is known once a round has been
// seen; before that it is mainnet's.
func (o *Operator) blockTime() time.Duration {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.current == nil {
		return time.Duration(flops.MainnetParams().BlockTime) * time.Second
	}
	return time.Duration(o.current.clock.BlockTime) * time.Second
}
