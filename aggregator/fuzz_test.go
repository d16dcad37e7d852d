package aggregator

import (
	"bytes"
	"errors"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/store"
)

// FuzzRecords reads damaged records of accepted messages. Whatever can be read
// encodes to the same bytes.
func FuzzRecords(f *testing.F) {
	attempt, commitment, seed := flops.Attempt{ID: 7}, flops.Hash{2}, flops.Hash{1}
	c := takenCommitment{
		flops.SignedCommitment{Commitment: flops.Commitment{Operator: flops.Address{1}, Work: flops.Work{N: 256, Laps: 1}}},
		&flops.Receipt{Kind: flops.ReceiptCommitment, UnixMilliseconds: 5},
	}
	c.receipt.Digest = attempt.CommitmentDigest(&c.Commitment)
	rv := takenReveal{flops.SignedReveal{SampleSeed: seed, Body: []byte("body")}, &flops.Receipt{Kind: flops.ReceiptReveal, UnixMilliseconds: 5}}
	statement := rv.Statement()
	rv.receipt.Digest = statement.Digest(commitment)
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
		} else if !errors.Is(err, store.ErrRecord) {
			t.Error(err)
		}
		if rv, err := parseTakenReveal(b, commitment, seed); err == nil {
			if again := rv.encode(); !bytes.Equal(again, b) {
				t.Errorf("the reveal %x is written again as %x", b, again)
			}
		} else if !errors.Is(err, store.ErrRecord) {
			t.Error(err)
		}
	})
}
