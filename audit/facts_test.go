package audit_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/audit/audittest"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/keys"
)

var sampleSeed = flops.Keccak([]byte("sample seed"))

// committed makes a network of three operators, each of which has done a lap.
func committed(t testing.TB) (*audittest.Network, *audit.Facts, []*audittest.Share) {
	t.Helper()
	n := audittest.New(t, 1, 1, 1)
	f := n.Facts(n.Round(7, 1_700_000_000))
	var shares []*audittest.Share
	for i, o := range n.Operators {
		shares = append(shares, audittest.Work(t, f, o, uint64(i+1), nil))
	}
	return n, f, shares
}

func TestFactsDeriveTheWorkSeedFromBlockHashSaltAndRound(t *testing.T) {
	n := audittest.New(t, 1)
	r := n.Round(7, 1_700_000_000)
	f := n.Facts(r)
	if want := (flops.Attempt{Domain: n.Domain, ID: 7, WorkSeed: flops.WorkSeed(r.OpenHash, audittest.Salt, 7)}); f.Attempt != want {
		t.Errorf("got %v, want %v", f.Attempt, want)
	}
	if f.Clock.OpenBlock != r.OpenBlock || f.Clock.OpenTime != r.OpenTime || f.Clock.Params != n.Params {
		t.Errorf("the clock is %+v", f.Clock)
	}
	if _, err := f.Operator(audittest.NewOperator(t, "unregistered").ID()); codeOf(err) != flops.RefusedNotRegistered {
		t.Errorf("an unregistered operator: got %v, want NOT_REGISTERED", err)
	}
	if o, err := f.Operator(n.Operators[0].ID()); err != nil || o.Address != n.Operators[0].Address {
		t.Errorf("a registered operator: %v, %v", o, err)
	}
}

func codeOf(err error) flops.Verdict {
	var r *flops.Refusal
	if errors.As(err, &r) {
		return r.Code
	}
	return flops.VerdictNone
}

func TestOnlyARegisteredOperatorsOwnWorkInBoundsMayBeCommitted(t *testing.T) {
	n, f, shares := committed(t)
	me, other := n.Operators[0], n.Operators[1]
	// signed is the commitment after a change that its operator signed.
	signed := func(change func(*flops.Commitment)) flops.SignedCommitment {
		c := shares[0].SignedCommitment
		change(&c.Commitment)
		c.Signature = me.Key.Sign(f.Attempt.CommitmentDigest(&c.Commitment))
		return c
	}
	// changed is the commitment after a change that nobody signed.
	changed := func(change func(*flops.SignedCommitment)) flops.SignedCommitment {
		c := shares[0].SignedCommitment
		change(&c)
		return c
	}
	unregistered := audittest.NewOperator(t, "unregistered")
	old := f.Attempt
	old.WorkSeed[0]++
	elsewhere := f.Attempt
	elsewhere.ChainID++
	for name, c := range map[string]struct {
		c    flops.SignedCommitment
		want flops.Verdict // none if it is accepted
	}{
		"honest":                     {shares[0].SignedCommitment, flops.VerdictNone},
		"at the largest size":        {signed(func(c *flops.Commitment) { c.N = n.Params.MaxSize }), flops.VerdictNone},
		"an unregistered operator's": {audittest.Work(t, f, unregistered, 1, nil).SignedCommitment, flops.RefusedNotRegistered},
		"under a false id":           {signed(func(c *flops.Commitment) { c.ID = other.ID() }), flops.RefusedNotRegistered},
		"under a false name":         {signed(func(c *flops.Commitment) { c.Operator = other.Address }), flops.RefusedNotRegistered},
		"no power of two":            {signed(func(c *flops.Commitment) { c.N = 300 }), flops.RefusedSizeNotAllowed},
		"size zero":                  {signed(func(c *flops.Commitment) { c.N = 0 }), flops.RefusedSizeNotAllowed},
		"too small":                  {signed(func(c *flops.Commitment) { c.N = 128 }), flops.RefusedSizeNotAllowed},
		"too large":                  {signed(func(c *flops.Commitment) { c.N = 2 * n.Params.MaxSize }), flops.RefusedSizeNotAllowed},
		"no lap":                     {signed(func(c *flops.Commitment) { c.Laps = 0 }), flops.RefusedSizeNotAllowed},
		"2^32 laps":                  {signed(func(c *flops.Commitment) { c.Laps = 1 << 32 }), flops.RefusedWorkTooLarge},
		"faster than maxRate":        {signed(func(c *flops.Commitment) { c.N, c.Laps = 4096, 1<<32-1 }), flops.RefusedWorkTooLarge},
		"no signature":               {changed(func(c *flops.SignedCommitment) { c.Signature = flops.Signature{} }), flops.RefusedBadSignature},
		"signed by another":          {changed(func(c *flops.SignedCommitment) { c.Signature = shares[1].Signature }), flops.RefusedBadSignature},
		"more laps than signed":      {changed(func(c *flops.SignedCommitment) { c.Laps++ }), flops.RefusedBadSignature},
		"larger than signed":         {changed(func(c *flops.SignedCommitment) { c.N *= 2 }), flops.RefusedBadSignature},
		"another root":               {changed(func(c *flops.SignedCommitment) { c.Root[31]++ }), flops.RefusedBadSignature},
		// An unsigned commitment is nobody's fault, whatever it contains.
		"too large, unsigned": {changed(func(c *flops.SignedCommitment) { c.N = 2 * n.Params.MaxSize }), flops.RefusedBadSignature},
		"of the attempt before": {changed(func(c *flops.SignedCommitment) {
			c.Signature = me.Key.Sign(old.CommitmentDigest(&c.Commitment))
		}), flops.RefusedBadSignature},
		"of another chain": {changed(func(c *flops.SignedCommitment) {
			c.Signature = me.Key.Sign(elsewhere.CommitmentDigest(&c.Commitment))
		}), flops.RefusedBadSignature},
	} {
		if err := f.CheckCommitment(&c.c); codeOf(err) != c.want || (err == nil) != (c.want == flops.VerdictNone) {
			t.Errorf("%s: got %v, want %s", name, err, c.want)
		}
	}
}

func TestRevealSignaturesBindCommitmentSeedAndBody(t *testing.T) {
	n, f, shares := committed(t)
	s := shares[0]
	right := s.Reveal(t, sampleSeed).Statement()
	if err := f.VerifyReveal(&s.Commitment, &right); err != nil {
		t.Fatal(err)
	}
	otherWork := s.Commitment
	otherWork.Laps++
	falseName := s.Commitment
	falseName.Operator = n.Operators[1].Address
	body := s.Reveal(t, sampleSeed).Body
	by := func(sig flops.Signature) flops.RevealStatement {
		changed := right
		changed.Signature = sig
		return changed
	}
	otherSeed, otherBody := right, right
	otherSeed.SampleSeed = flops.Keccak()
	otherBody.BodyHash = flops.Keccak(body[1:])
	unregistered := audittest.Work(t, f, audittest.NewOperator(t, "unregistered"), 1, nil)
	for name, c := range map[string]struct {
		commitment flops.Commitment
		statement  flops.RevealStatement
		want       flops.Verdict
	}{
		"another commitment":         {otherWork, right, flops.RefusedBadSignature},
		"another seed":               {s.Commitment, otherSeed, flops.RefusedBadSignature},
		"another body":               {s.Commitment, otherBody, flops.RefusedBadSignature},
		"another signature":          {s.Commitment, by(shares[1].SignReveal(sampleSeed, body).Signature), flops.RefusedBadSignature},
		"the commitment's signature": {s.Commitment, by(s.Signature), flops.RefusedBadSignature},
		"an unregistered operator's": {unregistered.Commitment, unregistered.SignReveal(sampleSeed, body).Statement(), flops.RefusedNotRegistered},
		"a false name":               {falseName, right, flops.RefusedNotRegistered},
	} {
		if err := f.VerifyReveal(&c.commitment, &c.statement); codeOf(err) != c.want {
			t.Errorf("%s: got %v, want %s", name, err, c.want)
		}
	}
}

func TestCommitSetsAreSignedOrderedAndMadeOfValidCommitments(t *testing.T) {
	n, f, shares := committed(t)
	honest := audittest.Set(shares...)
	with := func(change func(set flops.CommitSet) flops.CommitSet) flops.CommitSet {
		return change(slices.Clone(honest))
	}
	few := *f
	few.Clock.MaxLines = 2
	elsewhere := f.Attempt
	elsewhere.ID++
	unregistered := audittest.Work(t, f, audittest.NewOperator(t, "unregistered"), 1, nil)
	forged := with(func(s flops.CommitSet) flops.CommitSet { s[1].Signature = s[0].Signature; return s })
	for name, c := range map[string]struct {
		f     *audit.Facts
		set   flops.CommitSet
		sign  func(flops.Hash) flops.ECDSASignature
		valid bool
	}{
		"honest":         {f: f, set: honest, valid: true},
		"of one":         {f: f, set: honest[:1], valid: true},
		"empty":          {f: f, valid: true}, // the contract refuses to settle it
		"unsorted":       {f: f, set: with(func(s flops.CommitSet) flops.CommitSet { s[0], s[1] = s[1], s[0]; return s })},
		"twice the same": {f: f, set: append(slices.Clone(honest), honest[2])},
		"too many":       {f: &few, set: honest},
		"foreign":        {f: f, set: audittest.Set(append(shares, unregistered)...)},
		"forged":         {f: f, set: forged},
		"size of none":   {f: f, set: with(func(s flops.CommitSet) flops.CommitSet { s[2].N = 0; return s })},
		"signed by an operator's account": {f: f, set: honest, sign: func(h flops.Hash) flops.ECDSASignature {
			sig, err := keys.SignDigest(audittest.Account(t, "operator 0"), f.Attempt.CommitSetDigest(h))
			if err != nil {
				t.Fatal(err)
			}
			return sig
		}},
		"signed for another round": {f: f, set: honest, sign: func(h flops.Hash) flops.ECDSASignature { return n.Sign(t, elsewhere.CommitSetDigest(h)) }},
		"signature of another set": {f: f, set: honest, sign: func(flops.Hash) flops.ECDSASignature { return n.Sign(t, f.Attempt.CommitSetDigest(honest[:2].Hash())) }},
		"unsigned":                 {f: f, set: honest, sign: func(flops.Hash) flops.ECDSASignature { return flops.ECDSASignature{} }},
	} {
		sign := c.sign
		if sign == nil {
			sign = func(h flops.Hash) flops.ECDSASignature { return n.Sign(t, f.Attempt.CommitSetDigest(h)) }
		}
		for _, workers := range []int{0, 1, 4} {
			err := c.f.CheckSet(t.Context(), c.set, sign(c.set.Hash()), workers)
			if c.valid && err != nil || !c.valid && !errors.Is(err, audit.ErrSet) {
				t.Errorf("%s, %d workers: got %v, valid: %v", name, workers, err, c.valid)
			}
		}
	}
	// The end of the context is not a fault of the set.
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := f.CheckSet(ctx, honest, n.Sign(t, f.Attempt.CommitSetDigest(honest.Hash())), 2); !errors.Is(err, context.Canceled) || errors.Is(err, audit.ErrSet) {
		t.Errorf("cancelled: got %v", err)
	}
}
