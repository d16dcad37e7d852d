package operator_test

import (
	"bytes"
	"context"
	"slices"
	"sync"
	"time"

	"github.com/proof-of-flops/proof-of-flops/audit/audittest"
	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// aggregator is the node's aggregator: honest, except for the faults that a
// test sets. It keeps what the node sent.
type aggregator struct {
	w *world
	// meet is called when a call has come in and when it is about to be
	// answered, by the call's name; an error is what the caller gets instead.
	meet func(ctx context.Context, call string) error

	// What it does wrong; the zero value is nothing.
	saltAt     time.Duration                         // after the opening, when it has the salt
	salt       *flops.Hash                           // instead of the round's
	setAt      time.Duration                         // after the freeze, when it shows the set
	revealMore time.Duration                         // how much longer it accepts reveals
	drop       bool                                  // leaves the node's commitment out
	dropReveal bool                                  // leaves the node's reveal out
	set        func(flops.CommitSet) flops.CommitSet // changes the set, before it is signed
	sign       func(flops.Hash) flops.ECDSASignature // instead of its key
	evidence   func(*flops.Evidence)                 // changes the evidence, before it is encoded
	parts      func([][]byte) [][]byte               // changes it after that
	refuse     map[string]error                      // answers, by call

	mu          sync.Mutex
	commitments []flops.SignedCommitment
	setReceipts []flops.Signature
	reveals     []*flops.SignedReveal
	signed      []flops.SignedResults
	objections  []flops.SignedObjection
	settled     []flops.Line
}

func newAggregator(w *world) *aggregator {
	a := &aggregator{
		w: w, saltAt: 100 * time.Millisecond, setAt: 50 * time.Millisecond,
		meet: func(context.Context, string) error { return nil }, refuse: make(map[string]error),
	}
	a.sign = func(digest flops.Hash) flops.ECDSASignature { return w.net.Sign(w.t, digest) }
	return a
}

// serve answers a call about an attempt.
func (a *aggregator) serve(ctx context.Context, call string, attempt flops.Attempt, answer func() error) error {
	if err := a.meet(ctx, call); err != nil {
		return err
	}
	if err := a.refuse[call]; err != nil {
		return err
	}
	if attempt != a.w.attempt() {
		return flops.Refuse(flops.RefusedStaleRound, "this is not the current attempt")
	}
	if err := answer(); err != nil {
		return err
	}
	return a.meet(ctx, call+" answered")
}

// wait returns at the given time after the opening, or with ctx's error.
func (a *aggregator) wait(ctx context.Context, after time.Duration) error {
	select {
	case <-time.After(time.Until(a.w.at(after))):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// The times of a round, after its opening.
const (
	freeze     = 4 * time.Second
	setDue     = 6 * time.Second
	sampleAt   = 11 * time.Second
	revealsDue = 15 * time.Second
)

func (a *aggregator) Salt(ctx context.Context, _ flops.Domain, _ uint64) (salt flops.Hash, err error) {
	return salt, a.serve(ctx, "salt", a.w.attempt(), func() error {
		if salt = a.w.open.Load().facts.Salt; a.salt != nil {
			salt = *a.salt
		}
		return a.wait(ctx, a.saltAt)
	})
}

func (a *aggregator) SubmitCommitment(ctx context.Context, attempt flops.Attempt, c *flops.SignedCommitment) (rc *flops.Receipt, err error) {
	err = a.serve(ctx, "commitment", attempt, func() error {
		if err := a.w.open.Load().facts.CheckCommitment(c); err != nil {
			a.w.t.Errorf("the node sent a commitment that may not enter a set: %s", err)
		}
		if !time.Now().Before(a.w.at(freeze)) {
			return flops.Refuse(flops.RefusedLateCommit, "the set is frozen")
		}
		a.mu.Lock()
		defer a.mu.Unlock()
		a.commitments = append(a.commitments, *c)
		rc = a.receipt(flops.ReceiptCommitment, attempt.CommitmentDigest(&c.Commitment))
		return nil
	})
	return rc, err
}

func (a *aggregator) receipt(kind flops.ReceiptKind, digest flops.Hash) *flops.Receipt {
	rc := &flops.Receipt{Kind: kind, Digest: digest, UnixMilliseconds: uint64(time.Now().UnixMilli())}
	rc.Signature = a.sign(a.w.attempt().ReceiptDigest(kind, digest, rc.UnixMilliseconds))
	return rc
}

// commitSet is the set, as it is shown.
func (a *aggregator) commitSet() *flops.SignedSet {
	a.mu.Lock()
	defer a.mu.Unlock()
	set := audittest.Set(a.w.open.Load().shares...)
	if len(a.commitments) > 0 && !a.drop {
		set = append(set, a.commitments[0])
	}
	slices.SortFunc(set, func(a, b flops.SignedCommitment) int { return bytes.Compare(a.Operator[:], b.Operator[:]) })
	if a.set != nil {
		set = a.set(set)
	}
	return &flops.SignedSet{Set: set, Signature: a.sign(a.w.attempt().CommitSetDigest(set.Hash()))}
}

func (a *aggregator) CommitSet(ctx context.Context, attempt flops.Attempt) (set *flops.SignedSet, err error) {
	err = a.serve(ctx, "set", attempt, func() error {
		err := a.wait(ctx, freeze+a.setAt)
		set = a.commitSet()
		return err
	})
	return set, err
}

func (a *aggregator) SubmitSetReceipt(ctx context.Context, attempt flops.Attempt, setHash flops.Hash, rc flops.SetReceipt) error {
	return a.serve(ctx, "set receipt", attempt, func() error {
		a.verify("set receipt", rc.ID, attempt.SetReceiptDigest(setHash), rc.Signature)
		a.mu.Lock()
		defer a.mu.Unlock()
		a.setReceipts = append(a.setReceipts, rc.Signature)
		return nil
	})
}

func (a *aggregator) SubmitReveal(ctx context.Context, attempt flops.Attempt, rv *flops.SignedReveal) (rc *flops.Receipt, err error) {
	err = a.serve(ctx, "reveal", attempt, func() error {
		set := a.commitSet()
		c := set.Set.Of(a.w.me.Address)
		if c == nil {
			return flops.Refuse(flops.RefusedNoCommit, "it is not in the set")
		}
		statement := rv.Statement()
		digest := statement.Digest(attempt.CommitmentDigest(&c.Commitment))
		a.verify("reveal", rv.Operator, digest, rv.Signature)
		if !time.Now().Before(a.w.at(revealsDue + a.revealMore)) {
			return flops.Refuse(flops.RefusedLateReveal, "reveals were accepted until then")
		}
		a.mu.Lock()
		defer a.mu.Unlock()
		a.reveals = append(a.reveals, rv)
		rc = a.receipt(flops.ReceiptReveal, digest)
		return nil
	})
	return rc, err
}

// revealOf is the node's first reveal under a sample seed, or nil.
func (a *aggregator) revealOf(sampleSeed flops.Hash) *flops.SignedReveal {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, rv := range a.reveals {
		if rv.SampleSeed == sampleSeed {
			return rv
		}
	}
	return nil
}

// Evidence waits for the node's reveal, or until reveals are due.
func (a *aggregator) Evidence(ctx context.Context, attempt flops.Attempt, sampleSeed flops.Hash, limits flops.EvidenceLimits) (ev *flops.EvidenceFile, err error) {
	err = a.serve(ctx, "evidence", attempt, func() error {
		if err := a.wait(ctx, sampleAt); err != nil {
			return err
		}
		for a.revealOf(sampleSeed) == nil && time.Now().Before(a.w.at(revealsDue+a.revealMore)) {
			select {
			case <-time.After(10 * time.Millisecond):
			case <-ctx.Done():
				return ctx.Err()
			}
		}
		in := flops.NewEvidenceReader(limits)
		for _, part := range a.makeEvidence(sampleSeed) {
			if err := in.Add(part); err != nil {
				return err
			}
		}
		ev, err = in.File()
		return err
	})
	return ev, err
}

func (a *aggregator) makeEvidence(seed flops.Hash) (parts [][]byte) {
	set, shown := a.commitSet(), a.revealOf(seed)
	a.mu.Lock()
	defer a.mu.Unlock()
	ev := a.w.net.Evidence(a.w.t, a.w.open.Load().facts, seed, a.w.open.Load().shares...)
	ev.Header.CommitSetHash, ev.Header.SetSignature, ev.Header.SetReceipts = set.Set.Hash(), set.Signature, nil
	if c := set.Set.Of(a.w.me.Address); c != nil && len(ev.Records) < len(set.Set) {
		rec := flops.EvidenceRecord{SignedCommitment: *c, Verdict: flops.VerdictNoReveal}
		if shown != nil && !a.dropReveal {
			rec.Verdict, rec.Reveal, rec.RevealSignature = flops.VerdictOK, shown.Body, shown.Signature
		}
		ev.Records = append(ev.Records, rec)
		slices.SortFunc(ev.Records, func(a, b flops.EvidenceRecord) int { return bytes.Compare(a.Operator[:], b.Operator[:]) })
	}
	if a.evidence != nil {
		a.evidence(ev)
	}
	a.settled = ev.Lines()
	if parts = ev.File().Parts(); a.parts != nil {
		parts = a.parts(parts)
	}
	return parts
}

// lines are what the round is settled with.
func (a *aggregator) lines() []flops.Line {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.settled
}

func (a *aggregator) SubmitResults(ctx context.Context, attempt flops.Attempt, res *flops.SignedResults) error {
	return a.serve(ctx, "results", attempt, func() error {
		a.verify("results", res.Operator, attempt.ResultsDigest(res.Results), res.Signature)
		a.mu.Lock()
		defer a.mu.Unlock()
		a.signed = append(a.signed, *res)
		return nil
	})
}

func (a *aggregator) SubmitObjection(ctx context.Context, attempt flops.Attempt, o *flops.SignedObjection) error {
	return a.serve(ctx, "objection", attempt, func() error {
		a.verify("objection", o.Operator, attempt.ObjectionDigest(o.Objection), o.Signature)
		a.mu.Lock()
		defer a.mu.Unlock()
		a.objections = append(a.objections, *o)
		return nil
	})
}

// verify checks that a message is the node's.
func (a *aggregator) verify(what string, id flops.OperatorID, digest flops.Hash, sig flops.Signature) {
	if id != a.w.me.ID() {
		a.w.t.Errorf("%s in the name of %s", what, id)
	}
	if err := bls.Verify(a.w.me.Key.Public(), digest, sig); err != nil {
		a.w.t.Errorf("%s: %s", what, err)
	}
}

// wantSigned checks that the node signed one set of results, once or
// repeatedly, and objected to nothing.
func (w *world) wantSigned() {
	w.t.Helper()
	if len(w.agg.signed) == 0 || len(w.agg.objections) > 0 {
		w.t.Errorf("signed %d times, objected %+v; want it to sign", len(w.agg.signed), w.agg.objections)
	}
	for _, s := range w.agg.signed {
		if s != w.agg.signed[0] {
			w.t.Errorf("signed %+v and %+v", w.agg.signed[0], s)
		}
	}
}

// wantObjection checks that the node signed nothing but an objection.
func (w *world) wantObjection(code flops.Verdict, line flops.Address, sample uint32) {
	w.t.Helper()
	want := flops.Objection{SampleSeed: w.chain.sampleSeed(), Line: line, Sample: sample, Code: code}
	if len(w.agg.signed) > 0 || len(w.agg.objections) != 1 || w.agg.objections[0].Objection != want {
		w.t.Errorf("signed %d times, objected %+v; want the objection %s %+v", len(w.agg.signed), w.agg.objections, code, want)
	}
}

// forget loses the node's commitments, as those of another attempt.
func (a *aggregator) forget() {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.commitments = nil
}
