package attacks

import (
	"context"
	"fmt"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proof-of-flops/proof-of-flops/api"
	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/archive"
	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/revert"
	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/store"
)

// TestEditedLines has the aggregator change the lines after they were signed.
func TestEditedLines(t *testing.T) {
	n := onChain(t)
	a := n.open()
	honest := n.lines(40)
	signed := n.settlement(a, honest[:4], n.operators...)
	for name, lines := range map[string][]flops.Line{
		"a line added":             honest,
		"a line dropped":           honest[:3],
		"laps raised":              edit(honest[:4], func(l *flops.Line) { l.Laps++ }),
		"a size raised":            edit(honest[:4], func(l *flops.Line) { l.N *= 2 }),
		"a verdict changed":        edit(honest[:4], func(l *flops.Line) { l.Verdict = flops.VerdictNoReveal }),
		"another operator's laps":  edit(honest[:4], func(l *flops.Line) { l.Operator = honest[4].Operator }),
		"the operators' own order": {honest[1], honest[0], honest[2], honest[3]},
		"a line twice":             {honest[0], honest[1], honest[2], honest[3], honest[3]},
	} {
		q := signed
		q.Lines = flops.PackLines(lines)
		n.wantRevert(name, q, "WrongSignature", "OperatorsNotAscending")
	}
	_, err := n.client.Settle(t.Context(), n.by(0), signed)
	n.must(err)
}

// edit changes the last of some lines.
func edit(lines []flops.Line, change func(*flops.Line)) []flops.Line {
	lines = slices.Clone(lines)
	change(&lines[len(lines)-1])
	return lines
}

// TestSettlingOnlyRoundsThatSuit has the aggregator withhold the settlement of a
// round that doesn't suit it. The operators serve what they signed, and an account
// without any role collects it and settles.
func TestSettlingOnlyRoundsThatSuit(t *testing.T) {
	n := onChain(t)
	ctx := t.Context()
	a := n.open()
	lines := n.lines(40)
	res := a.results(lines)
	digest := a.ResultsDigest(res)
	sum := bls.NewAggregate(digest)
	q := n.settlement(a, lines)
	for i, r := range n.operators[:3] {
		got, signatures, err := api.NewClient(n.serveArchive(i, a.Attempt, res)).Results(ctx, a.Attempt)
		n.must(err)
		if got != res {
			t.Fatalf("operator %d signed %+v", i, got)
		}
		for _, s := range signatures {
			_, err := sum.Add(r.Key.Public(), s.Signature, 1)
			n.must(err)
			q.Signatures.Signers = append(q.Signatures.Signers, s.Operator)
		}
	}
	q.Signatures.Sum, q.Signatures.Key = sum.Sum()
	anyone := n.newAccount()
	_, err := n.client.Settle(ctx, anyone, q)
	n.must(err)
	for _, l := range lines {
		if got := n.account(l.Operator); got.Points != l.Work().GiFLOP() || got.Streak != 1 {
			t.Errorf("the account of %s is %+v", l.Operator, got)
		}
	}
	if got := n.account(anyone.Address()); got != (flops.Account{}) {
		t.Errorf("the account that settled has earned %+v", got)
	}
}

// serveArchive serves what an operator has kept about a round that it signed.
func (n *network) serveArchive(i int, attempt flops.Attempt, res flops.Results) (url string) {
	n.t.Helper()
	db, err := store.Open(filepath.Join(n.t.TempDir(), fmt.Sprint(i)))
	n.must(err)
	n.t.Cleanup(func() { n.must(db.Close()) })
	kept := archive.New(n.client.Domain(), db)
	n.must(kept.PutEvidence(attempt, new(flops.Evidence).File(), res))
	key := n.operators[i].Key
	n.must(kept.PutSignature(attempt, &flops.SignedResults{
		Results: res, ResultsSignature: flops.ResultsSignature{Operator: key.Public().ID(), Signature: key.Sign(attempt.ResultsDigest(res))},
	}))
	s := httptest.NewServer(api.NewHandler(api.Services{Archive: served{kept}}, func(string, string, time.Duration) {}))
	n.t.Cleanup(s.Close)
	return s.URL
}

// served is an archive that knows no round's status.
type served struct{ *archive.Archive }

func (served) RoundStatus(context.Context, uint64) (*pofv1.RoundStatus, error) {
	return nil, flops.ErrUnknown
}

// TestReorganisedRoundsOldSignatures settles a round on a new branch with the
// signatures from the old one: same id, same salt, same lines.
func TestReorganisedRoundsOldSignatures(t *testing.T) {
	n := onChain(t)
	before := n.remember()
	lines := n.lines(40)
	old := n.open()
	signed := n.settlement(old, lines, n.operators...)

	n.goBack(&before)
	n.must(n.anvil.Mine(t.Context(), 1))
	now := n.open()
	if now.ID != old.ID || now.WorkSeed == old.WorkSeed {
		t.Fatalf("round %d with seed %s is now %d with %s", old.ID, old.WorkSeed, now.ID, now.WorkSeed)
	}
	replayed := n.settlement(now, lines)
	replayed.Signatures = signed.Signatures
	replayed.Signatures.Operators = now.set
	n.wantRevert("the old signatures", replayed, "WrongSignature")
	replayed.Sample = old.sample
	n.wantRevert("the old sample with them", replayed, "WrongHeader")
	n.settle(now, lines)
}

// TestGroundBlockHash has the proposer of the sample block try one block after
// another. Each has a different hash but the same randomness, so all draw the same
// samples as the first one.
func TestGroundBlockHash(t *testing.T) {
	n := onChain(t)
	ctx := t.Context()
	a := n.open()
	seed := flops.SampleSeed(a.sample.PrevRandao, a.WorkSeed)
	hashes := make(map[flops.Hash]bool)
	for i := range byte(8) {
		n.must(n.anvil.Call(ctx, nil, "anvil_rollback", 1))
		n.must(n.anvil.Call(ctx, nil, "anvil_setCoinbase", common.Address{19: i + 1}))
		n.must(n.anvil.Call(ctx, nil, "evm_setNextBlockTimestamp", a.sample.Time))
		n.must(n.anvil.Mine(ctx, 1))
		s, err := n.client.SampleHeader(ctx, a.sample.Number)
		n.must(err)
		hashes[flops.Keccak(s.RLP)] = true
		if got := flops.SampleSeed(s.PrevRandao, a.WorkSeed); got != seed {
			t.Errorf("block %d gives samples of seed %s, the first one %s", i, got, seed)
		}
		// A block that isn't on chain gives no sample.
		if i > 0 {
			n.wantRevert("a block that was not taken", n.settlement(a, n.lines(1), n.operators...), "WrongHeader")
		}
		a.sample = s
	}
	if len(hashes) < 8 {
		t.Fatalf("only %d of 8 blocks have hashes of their own", len(hashes))
	}
	n.settle(a, n.lines(1))
}

// TestStaleReferenceBlock settles with the stakes of another block than the opening
// one: from before an operator left, and from after one joined.
func TestStaleReferenceBlock(t *testing.T) {
	n := onChain(t)
	ctx := t.Context()
	head, err := n.client.Head(ctx)
	n.must(err)
	_, err = n.client.Deregister(ctx, n.by(2), nil)
	n.must(err)
	whale, err := deploy.NewOperator("whale", 10_000)
	n.must(err)
	a := n.open()
	n.must(deploy.Register(ctx, n.anvil, n.at, []deploy.Operator{whale}))
	after, err := n.client.Head(ctx)
	n.must(err)
	n.must(n.anvil.Mine(ctx, 1))

	lines := n.lines(40)
	q := n.settlement(a, lines)
	digest := a.ResultsDigest(a.results(lines))
	for _, c := range []struct {
		name    string
		block   uint64
		signers []deploy.Operator
		revert  string // of EigenLayer's key registry
	}{
		{"of before it left", head.Number, n.operators[:3], "BlockNumberNotLatest"},
		{"of after it came", after.Number, []deploy.Operator{whale}, "BlockNumberTooRecent"},
	} {
		set, err := n.client.OperatorsAt(ctx, c.block)
		n.must(err)
		q.Signatures = n.sign(set, digest, c.signers...)
		if !set.Reached(func(id flops.OperatorID) bool { return slices.Contains(q.Signatures.Signers, id) }, n.params.Threshold) {
			t.Fatalf("%s: the signers were no quorum then", c.name)
		}
		_, err = n.client.Settle(ctx, n.newAccount(), q)
		if !revert.Is(err, c.revert) {
			t.Errorf("stakes %s: got %v, want %s", c.name, err, c.revert)
		}
		r, err := n.client.Round(ctx, a.ID)
		n.must(err)
		if r.Status == chain.RoundSettled {
			t.Errorf("stakes %s settled the round", c.name)
		}
	}
}
