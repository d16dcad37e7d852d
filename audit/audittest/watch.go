package audittest

import (
	"context"
	"time"

	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/internal/wait"
)

// Watch delivers a sample header as chain.Conn does: once sample returns one,
// and again when it returns one with other randomness.
func Watch(ctx context.Context, poll time.Duration, sample func() *rpc.SampleHeader) <-chan *rpc.SampleHeader {
	out := make(chan *rpc.SampleHeader)
	go func() {
		defer close(out)
		var last *rpc.SampleHeader
		for {
			if h := sample(); h != nil && (last == nil || h.PrevRandao != last.PrevRandao) {
				select {
				case out <- h:
				case <-ctx.Done():
					return
				}
				last = h
			}
			if wait.Sleep(ctx, poll) != nil {
				return
			}
		}
	}()
	return out
}
