package attacks

import (
	"errors"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/audit/audittest"
	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/keys"
)

// codeOf is the verdict code of a refusal.
func codeOf(err error) flops.Verdict {
	var r *flops.Refusal
	if errors.As(err, &r) {
		return r.Code
	}
	return flops.VerdictNone
}

// TestCopiedCommitment takes a commitment off the wire. Unchanged it is the victim's,
// under another name its signature is nobody's, and signed again it is work that the
// thief's own seed doesn't give.
func TestCopiedCommitment(t *testing.T) {
	n, f := newNetwork(t, 2)
	thief, victim := n.Operators[0], honest(t, f, n.Operators[1], 2)
	for name, copied := range map[string]func(c *flops.SignedCommitment){
		"with the thief's address": func(c *flops.SignedCommitment) { c.Operator = thief.Address },
		"with the thief's id":      func(c *flops.SignedCommitment) { c.ID = thief.ID() },
	} {
		c := victim.SignedCommitment
		copied(&c)
		if err := f.CheckCommitment(&c); codeOf(err) != flops.RefusedNotRegistered {
			t.Errorf("%s: %v", name, err)
		}
	}
	c := victim.SignedCommitment
	c.Operator, c.ID = thief.Address, thief.ID()
	if err := f.CheckCommitment(&c); codeOf(err) != flops.RefusedBadSignature {
		t.Errorf("with both: %v", err)
	}
	resigned := claimed(f, thief, 2, func(lap uint64, row, col uint32) uint64 { return victim.digests[lap][row][col] })
	if resigned.Root != victim.Root {
		t.Fatal("the copy is another commitment")
	}
	if err := f.CheckCommitment(&resigned.SignedCommitment); err != nil {
		t.Errorf("signed again: %v", err)
	}
	if got := resigned.verdict(t, sampleSeed(0)); got != flops.VerdictWrongTile {
		t.Errorf("signed again it is %s", got)
	}
}

// TestReplayedMessages replays every kind of signed message in a round that differs
// from its own in the id, the work seed, the chain or the contract.
func TestReplayedMessages(t *testing.T) {
	n, f := newNetwork(t, 1)
	me := n.Operators[0]
	c := honest(t, f, me, 1)
	reveal := flops.SignedReveal{Operator: me.ID(), SampleSeed: sampleSeed(0), Body: c.reveal(sampleSeed(0))}
	statement := reveal.Statement()
	set := flops.CommitSet{c.SignedCommitment}
	res := flops.Results{SampleSeed: sampleSeed(0), CommitSetHash: set.Hash(), EvidenceHash: flops.Hash{1}, ResultsHash: flops.Hash{2}}

	signed := messages(t, n, me, f.Attempt, c, &statement, set, res)
	statement.Signature = signed.reveal
	check := func(f *audit.Facts) map[string]error {
		aggregators := func(digest flops.Hash, sig flops.ECDSASignature) error {
			return keys.VerifyDigest(n.Params.Aggregator, digest, sig)
		}
		operators := func(digest flops.Hash, sig flops.Signature) error { return bls.Verify(me.Key.Public(), digest, sig) }
		commitment := c.SignedCommitment
		commitment.Signature = signed.commitment
		return map[string]error{
			"commitment":  f.CheckCommitment(&commitment),
			"reveal":      f.VerifyReveal(&c.Commitment, &statement),
			"set":         f.CheckSet(t.Context(), set, signed.set, 1),
			"set receipt": operators(f.Attempt.SetReceiptDigest(set.Hash()), signed.setReceipt),
			"receipt":     aggregators(f.Attempt.ReceiptDigest(flops.ReceiptCommitment, f.Attempt.CommitmentDigest(&c.Commitment), 5), signed.receipt),
			"results":     operators(f.Attempt.ResultsDigest(res), signed.results),
			"objection":   operators(f.Attempt.ObjectionDigest(objection(me, res)), signed.objection),
		}
	}
	for what, err := range check(f) {
		if err != nil {
			t.Errorf("%s in its own round: %v", what, err)
		}
	}
	for where, attempt := range elsewhere(f.Attempt) {
		other := *f
		other.Attempt = attempt
		for what, err := range check(&other) {
			if err == nil {
				t.Errorf("the %s is valid for another %s", what, where)
			}
		}
	}
	statement.SampleSeed = sampleSeed(1)
	if err := f.VerifyReveal(&c.Commitment, &statement); codeOf(err) != flops.RefusedBadSignature {
		t.Errorf("a reveal under other samples: %v", err)
	}
}

// signatures are the signatures of an operator and the aggregator in one round.
type signatures struct {
	commitment, reveal, setReceipt, results, objection flops.Signature
	set, receipt                                       flops.ECDSASignature
}

func messages(t *testing.T, n *audittest.Network, o *audittest.Operator, attempt flops.Attempt, c *claim, reveal *flops.RevealStatement, set flops.CommitSet, res flops.Results) signatures {
	t.Helper()
	commitment := attempt.CommitmentDigest(&c.Commitment)
	return signatures{
		commitment: o.Key.Sign(commitment),
		reveal:     o.Key.Sign(reveal.Digest(commitment)),
		setReceipt: o.Key.Sign(attempt.SetReceiptDigest(set.Hash())),
		results:    o.Key.Sign(attempt.ResultsDigest(res)),
		objection:  o.Key.Sign(attempt.ObjectionDigest(objection(o, res))),
		set:        n.Sign(t, attempt.CommitSetDigest(set.Hash())),
		receipt:    n.Sign(t, attempt.ReceiptDigest(flops.ReceiptCommitment, commitment, 5)),
	}
}

// objection objects that an operator's first sample is wrong.
func objection(o *audittest.Operator, res flops.Results) flops.Objection {
	return flops.Objection{SampleSeed: res.SampleSeed, Line: o.Address, Code: flops.VerdictWrongTile}
}
