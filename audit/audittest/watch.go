package audittest

import (
	"context"
	"time"

	"github.com/proof-of-flops/proof-of-flops/chain"
)

// Watch delivers a sample header as chain.Conn does: once sample returns one,
// and again when it returns one of other randomness.
func Watch(ctx context.Context, poll time.Duration, sample func() *chain.SampleHeader) <-chan *chain.SampleHeader {
	out := make(chan *chain.SampleHeader)
	go func() {
		defer close(out)
		tick := time.NewTicker(poll)
		defer tick.Stop()
		var last *chain.SampleHeader
		for {
			if h := sample(); h != nil && (last == nil || h.PrevRandao != last.PrevRandao) {
				select {
				case out <- h:
				case <-ctx.Done():
					return
				}
				last = h
			}
			select {
			case <-tick.C:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}
