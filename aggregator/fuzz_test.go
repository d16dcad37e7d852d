package aggregator

import (
	"bytes"
	"errors"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/api"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// FuzzRecords reads damaged records of what was taken. What is read is written
// again byte for byte.
func FuzzRecords(f *testing.F) {
	attempt, seed := flops.Attempt{ID: 7}, flops.Hash{1}
	c := takenCommitment{
		flops.SignedCommitment{Commitment: flops.Commitment{Operator: flops.Address{1}, Work: flops.Work{N: 256, Laps: 1}}},
		&api.Receipt{UnixMilliseconds: 5},
	}
	rv := takenReveal{body: []byte("body"), receipt: &api.Receipt{UnixMilliseconds: 5}}
	f.Add(c.encode())
	f.Add(rv.encode())
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, b []byte) {
		if c, err := parseTakenCommitment(attempt, b); err == nil {
			if again := c.encode(); !bytes.Equal(again, b) {
				t.Errorf("the commitment %x is written again as %x", b, again)
			}
			if want := attempt.CommitmentDigest(&c.Commitment); c.receipt.Digest != want {
				t.Errorf("the receipt is for %s, the commitment is %s", c.receipt.Digest, want)
			}
		} else if !errors.Is(err, errRecord) {
			t.Error(err)
		}
		if rv, err := parseTakenReveal(b, flops.Hash{2}, seed); err == nil {
			if again := rv.encode(); !bytes.Equal(again, b) {
				t.Errorf("the reveal %x is written again as %x", b, again)
			}
		} else if !errors.Is(err, errRecord) {
			t.Error(err)
		}
	})
}
