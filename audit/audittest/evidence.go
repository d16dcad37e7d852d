package audittest

import (
	"bytes"
	"slices"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Set is the commit set of some shares, given in any order.
func Set(shares ...*Share) flops.CommitSet {
	var set flops.CommitSet
	for _, s := range shares {
		set = append(set, s.SignedCommitment)
	}
	slices.SortFunc(set, func(a, b flops.SignedCommitment) int { return bytes.Compare(a.Operator[:], b.Operator[:]) })
	return set
}

// Evidence is the evidence of a round in which the shares were committed and
// revealed and their operators returned set receipts, with the verdict OK for
// each.
func (n *Network) Evidence(t testing.TB, f *audit.Facts, sampleSeed flops.Hash, shares ...*Share) *flops.Evidence {
	t.Helper()
	set := Set(shares...)
	hash := set.Hash()
	ev := &flops.Evidence{Header: flops.EvidenceHeader{
		Attempt: f.Attempt, OpenBlock: f.Clock.OpenBlock, Salt: f.Salt, SampleSeed: sampleSeed,
		CommitSetHash: hash, SetSignature: n.Sign(t, f.Attempt.CommitSetDigest(hash)),
	}}
	for _, s := range shares {
		ev.Header.SetReceipts = append(ev.Header.SetReceipts, flops.SetReceipt{ID: s.ID, Signature: s.By.Key.Sign(f.Attempt.SetReceiptDigest(hash))})
	}
	slices.SortFunc(ev.Header.SetReceipts, func(a, b flops.SetReceipt) int { return bytes.Compare(a.ID[:], b.ID[:]) })
	for _, c := range set {
		s := shares[slices.IndexFunc(shares, func(s *Share) bool { return s.Operator == c.Operator })]
		reveal := s.Reveal(t, sampleSeed)
		ev.Records = append(ev.Records, flops.EvidenceRecord{
			SignedCommitment: c, Verdict: flops.VerdictOK, Reveal: reveal.Body, RevealSignature: reveal.Signature,
		})
	}
	return ev
}
