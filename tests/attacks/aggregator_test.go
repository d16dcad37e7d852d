package attacks

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// TestSetChosenAfterTheSamples waits for the samples before it chooses the set.
// Under all allowed parameters, and whatever the times of the blocks, either the set
// is then too late for any operator's receipt and signature, or the sample came too
// early and the round is void.
func TestSetChosenAfterTheSamples(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := flops.MainnetParams()
		if rapid.Bool().Draw(t, "devnet") {
			p = flops.DevnetParams()
		}
		p.Challenger, p.Aggregator = flops.Address{1}, flops.Address{2}
		p.BlockTime = rapid.Uint32Range(1, 12).Draw(t, "blockTime")
		p.Window = rapid.Uint32Range(2, 600).Draw(t, "window")
		p.SaltGrace = min(p.SaltGrace, p.Window)
		p.FreezeGrace = rapid.Uint32Range(0, 12).Draw(t, "freezeGrace")
		p.SampleDelay = rapid.Uint32Range(1, 200).Draw(t, "sampleDelay")
		if p.Check() != nil {
			t.Skip("not allowed")
		}
		c := flops.Clock{Params: p, OpenBlock: 100, OpenTime: 1_700_000_000}
		sampleTime := c.OpenTime + rapid.Uint64Range(0, 4000).Draw(t, "seconds from the opening to the sample block")
		// The randomness is fixed by the block before.
		known := time.Unix(int64(sampleTime), 0).Add(-time.Duration(p.BlockTime) * time.Second)
		if c.SampleTimeOK(sampleTime) && !known.After(c.SetDeadline()) {
			t.Fatalf("samples of a round that isn't void are known at %s, sets are taken until %s", known, c.SetDeadline())
		}
	})
}
