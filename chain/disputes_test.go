package chain_test

import (
	"fmt"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/revert"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/flops/flopstest"
)

// work is one operator's lap of size 256, with everything that the operator keeps.
type work struct {
	flops.SignedCommitment
	key     bls.PublicKey
	entries flops.Entries
	digests [][]uint64
}

// opening opens a row of tiles.
func (w *work) opening(row uint32) *flops.Opening {
	leaves := w.leaves()
	return &flops.Opening{
		Row: row, Digests: w.digests[row],
		RowPath: flops.RowPath(leaves, row),
		LapPath: flops.LapPath([]flops.Hash{flops.LapRoot(leaves)}, 0),
	}
}

func (w *work) leaves() []flops.Hash {
	leaves := make([]flops.Hash, len(w.digests))
	for i, row := range w.digests {
		leaves[i] = flops.RowLeaf(row)
	}
	return leaves
}

// settledRound is a round that a quorum settled with OK lines for all.
type settledRound struct {
	flops.Attempt
	params flops.Params
	record flops.Record
	lines  []byte
	work   []*work // in the operators' order
}

// commit computes an operator's lap and signs the commitment; a liar's digests are
// all one too high.
func (n *network) commit(attempt flops.Attempt, operator deploy.Operator, liar bool) *work {
	id := operator.Key.Public().ID()
	w := &work{key: operator.Key.Public(), entries: flops.NewEntries(attempt.OperatorSeed(id))}
	for row := range uint32(4) {
		digests := make([]uint64, 4)
		for column := range digests {
			digests[column] = w.entries.TileDigest(256, 0, row, uint32(column))
			if liar {
				digests[column]++
			}
		}
		w.digests = append(w.digests, digests)
	}
	w.Commitment = flops.Commitment{
		Operator: deploy.AddressOf(operator.Account), ID: id,
		Work: flops.Work{N: 256, Laps: 1, Root: flops.WorkRoot([]flops.Hash{flops.LapRoot(w.leaves())})},
	}
	w.Signature = operator.Key.Sign(attempt.CommitmentDigest(&w.Commitment))
	return w
}

// settleWithLiar opens a round and settles it with everybody's signature,
// though the commitment of the operator at that index is false.
func (n *network) settleWithLiar(tx *txmgr.Manager, liar int) *settledRound {
	n.t.Helper()
	ctx := n.t.Context()
	salt := flops.Keccak([]byte("salt"))
	id, opened, err := n.client.OpenRound(ctx, tx, flops.Keccak(salt[:]))
	if err != nil {
		n.t.Fatal(err)
	}
	s := &settledRound{params: flops.DevnetParams()}
	if err := n.anvil.MineApart(ctx, uint64(s.params.SampleDelay), 1); err != nil {
		n.t.Fatal(err)
	}
	sample, err := n.client.SampleHeader(ctx, opened.Block+uint64(s.params.SampleDelay))
	if err != nil {
		n.t.Fatal(err)
	}
	round, err := n.client.Round(ctx, id)
	if err != nil {
		n.t.Fatal(err)
	}
	s.Attempt = round.Attempt(salt)
	var set flops.CommitSet
	for i, r := range n.operators {
		s.work = append(s.work, n.commit(s.Attempt, r, i == liar))
		set = append(set, s.work[i].SignedCommitment)
	}
	slices.SortFunc(set, func(a, b flops.SignedCommitment) int { return slices.Compare(a.Operator[:], b.Operator[:]) })
	// The work of one lap of 256 is less than a GiFLOP, so a lying quorum adds laps.
	s.lines = flops.PackLines(n.lines(320))
	results := flops.Results{
		SampleSeed:    flops.SampleSeed(sample.PrevRandao, s.WorkSeed),
		CommitSetHash: set.Hash(),
		EvidenceHash:  flops.Keccak([]byte("evidence")),
		ResultsHash:   flops.ResultsHash(s.lines),
	}
	operators, err := n.client.OperatorsAt(ctx, round.OpenBlock)
	if err != nil {
		n.t.Fatal(err)
	}
	if _, err := n.client.Settle(ctx, tx, chain.SettleRequest{
		RoundID: id, Salt: salt, CommitSetHash: results.CommitSetHash, EvidenceHash: results.EvidenceHash, Sample: sample, Lines: s.lines,
		Signatures: n.sign(operators, s.ResultsDigest(results), n.operators...),
	}); err != nil {
		n.t.Fatal(err)
	}
	settlement, err := n.client.SettlementOf(ctx, id)
	if err != nil {
		n.t.Fatal(err)
	}
	s.record = settlement.Record()
	return s
}

// account makes the transaction manager of a new, funded account.
func (n *network) account() *txmgr.Manager {
	n.t.Helper()
	account := newOperator(n.t, 1).Account
	if err := n.anvil.Fund(n.t.Context(), deploy.AddressOf(account), deploy.DevEther()); err != nil {
		n.t.Fatal(err)
	}
	tx, err := txmgr.New(n.t.Context(), n.client.Conn, account, txmgr.Options{Poll: 2 * time.Millisecond})
	if err != nil {
		n.t.Fatal(err)
	}
	return tx
}

// dispute announces and opens a dispute.
func (n *network) dispute(tx *txmgr.Manager, s *settledRound, w *work, sample, column uint32) *chain.DisputeOpened {
	n.t.Helper()
	request := chain.DisputeRequest{
		Attempt: s.Attempt, Record: s.record, Commitment: w.SignedCommitment, Key: w.key,
		Sample: sample, Column: column, Nonce: flops.Keccak([]byte("nonce")),
	}
	if _, _, err := n.client.OpenDispute(n.t.Context(), tx, request); !revert.Is(err, "NotAnnounced") {
		n.t.Fatalf("opened without announcement: got %v, want NotAnnounced", err)
	}
	announced := n.must(n.client.Announce(n.t.Context(), tx, request.Announcement(tx.Address())))
	at, err := n.client.AnnouncedAt(n.t.Context(), request.Announcement(tx.Address()))
	if err != nil || at != announced.Block {
		n.t.Fatalf("announced in block %d: got %d, %v", announced.Block, at, err)
	}
	n.mine(flops.AnnounceBlocks)
	opened, receipt, err := n.client.OpenDispute(n.t.Context(), tx, request)
	if err != nil {
		n.t.Fatal(err)
	}
	n.t.Logf("openDispute: %d gas", receipt.GasUsed)
	claim, err := request.Claim()
	if err != nil || claim != opened.Claim || claim.ID() != opened.ID {
		n.t.Fatalf("the event has %+v, the request %+v, %v", opened, claim, err)
	}
	return opened
}

func (n *network) must(r *txmgr.Receipt, err error) *txmgr.Receipt {
	n.t.Helper()
	if err != nil {
		n.t.Fatal(err)
	}
	return r
}

func (n *network) mine(blocks uint64) {
	n.t.Helper()
	if err := n.anvil.Mine(n.t.Context(), blocks); err != nil {
		n.t.Fatal(err)
	}
}

// mineTo mines up to a block.
func (n *network) mineTo(block uint64) {
	n.t.Helper()
	head, err := n.client.Head(n.t.Context())
	if err != nil {
		n.t.Fatal(err)
	}
	if block > head.Number {
		n.mine(block - head.Number)
	}
}

func (n *network) disputeOf(id flops.Hash) *chain.Dispute {
	n.t.Helper()
	d, err := n.client.DisputeOf(n.t.Context(), id)
	if err != nil {
		n.t.Fatal(err)
	}
	return d
}

func (n *network) credit(a flops.Address) *big.Int {
	n.t.Helper()
	credit, err := n.client.CreditOf(n.t.Context(), a)
	if err != nil {
		n.t.Fatal(err)
	}
	return credit
}

func (n *network) magnitude(operator flops.Address) uint64 {
	n.t.Helper()
	status, err := n.client.OperatorStatus(n.t.Context(), operator)
	if err != nil {
		n.t.Fatal(err)
	}
	return status.Quorums[0].Magnitude
}

func TestFalseCommitmentOfAQuorumIsSlashed(t *testing.T) {
	t.Parallel()
	n := newNetwork(t, 100, 100, 100)
	ctx, opener := t.Context(), n.account()
	const liar = 1
	s := n.settleWithLiar(n.challenger(), liar)
	w := s.work[liar]
	opened := n.dispute(opener, s, w, 5, 2)
	claim := opened.Claim
	if got, err := n.client.LongestHorizon(ctx); err != nil || got != s.params.DisputeHorizon() {
		t.Errorf("disputes go on for up to %d blocks, %v; want %d", got, err, s.params.DisputeHorizon())
	}

	// The liar has no answer: the true tile doesn't fold to what it committed.
	tile := claim.TrueTile()
	if _, _, err := n.client.Answer(ctx, opener, claim, flops.NewAnswer(tile, w.opening(claim.Tile.Row))); !revert.Is(err, "WrongDigest") {
		t.Errorf("the true tile of a false digest: got %v, want WrongDigest", err)
	}
	if _, err := n.client.Resolve(ctx, opener, claim, s.record, s.lines); !revert.Is(err, "TooEarly") {
		t.Errorf("resolved before the deadline: got %v, want TooEarly", err)
	}
	if _, err := n.client.Slash(ctx, opener, s.ID, w.ID, 0); !revert.Is(err, "NoFault") {
		t.Errorf("slashed before the fault is proven: got %v, want NoFault", err)
	}
	n.mineTo(opened.Deadline)
	before, err := n.client.LedgerAccount(ctx, w.Operator, 0)
	if err != nil {
		t.Fatal(err)
	}
	resolved := n.must(n.client.Resolve(ctx, opener, claim, s.record, s.lines))
	t.Logf("resolve with a fault: %d gas", resolved.GasUsed)
	if d := n.disputeOf(opened.ID); d.Status != chain.DisputeProven {
		t.Errorf("dispute is %s, want proven", d.Status)
	}
	if got := n.credit(opener.Address()); got.Cmp(opened.Bond) != 0 {
		t.Errorf("the opener has %s wei, want its bond of %s", got, opened.Bond)
	}
	after, err := n.client.LedgerAccount(ctx, w.Operator, 0)
	if err != nil {
		t.Fatal(err)
	}
	want, takenBack, forfeited := before.ApplyFault(10)
	if after.Account != want || takenBack != 10 || forfeited != 0 {
		t.Errorf("account %+v after the fault, want %+v", after.Account, want)
	}

	sets, err := n.client.SetsToSlash(ctx, s.ID, w.ID)
	if err != nil || !slices.Equal(sets, []uint32{0}) {
		t.Fatalf("sets to slash: got %v, %v, want operator set 0", sets, err)
	}
	magnitude := n.magnitude(w.Operator)
	slashed := n.must(n.client.Slash(ctx, opener, s.ID, w.ID, 0))
	t.Logf("slash: %d gas", slashed.GasUsed)
	if got, want := n.magnitude(w.Operator), magnitude-magnitude/10; got != want {
		t.Errorf("magnitude fell from %d to %d, want %d", magnitude, got, want)
	}
	if sets, err = n.client.SetsToSlash(ctx, s.ID, w.ID); err != nil || len(sets) != 0 {
		t.Errorf("sets to slash after the slash: got %v, %v", sets, err)
	}
	if _, err := n.client.Slash(ctx, opener, s.ID, w.ID, 0); !revert.Is(err, "AlreadySlashed") {
		t.Errorf("slashed twice for one round: got %v, want AlreadySlashed", err)
	}
	n.must(n.client.Refresh(ctx, opener, w.Operator))
	status, err := n.client.OperatorStatus(ctx, w.Operator)
	if err != nil {
		t.Fatal(err)
	}
	if want := tokens(90); status.Quorums[0].Stake.Cmp(want) != 0 {
		t.Errorf("stake after slash and refresh: got %s, want %s", status.Quorums[0].Stake, want)
	}

	to := newOperator(t, 1)
	n.must(n.client.Withdraw(ctx, opener, deploy.AddressOf(to.Account)))
	if got, err := n.client.Balance(ctx, deploy.AddressOf(to.Account)); err != nil || got.Cmp(opened.Bond) != 0 {
		t.Errorf("withdrawn: got %s, %v, want %s", got, err, opened.Bond)
	}
	n.expectEvents(opened.Block, "*chain.DisputeOpened", "*chain.FaultProven", "*chain.Slashed", "*chain.Withdrawn")
}

func TestFalseDisputeOfAnHonestOperatorCostsTheBond(t *testing.T) {
	t.Parallel()
	n := newNetwork(t, 100, 100)
	ctx := t.Context()
	opener, author, vandal, prover := n.account(), n.account(), n.account(), n.account()
	s := n.settleWithLiar(n.challenger(), 1)
	w := s.work[0]
	opened := n.dispute(opener, s, w, 9, 3)
	claim := opened.Claim
	tile, opening := claim.TrueTile(), w.opening(claim.Tile.Row)

	// A third party answers with a false tile that folds right, first.
	other := flopstest.SecondPreimage(tile, claim.Work.N, 0)
	if other == nil {
		t.Fatal("no second preimage found")
	}
	first, receipt, err := n.client.Answer(ctx, vandal, claim, flops.NewAnswer(other, opening))
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("answer: %d gas", receipt.GasUsed)
	number, _, err := n.client.Answer(ctx, author, claim, flops.NewAnswer(tile, opening))
	if err != nil || first != 1 || number != 2 {
		t.Fatalf("answers %d and %d, %v", first, number, err)
	}
	if got, err := n.client.AnswerWith(ctx, opened.ID, tile.Hash()); err != nil || got != 2 {
		t.Errorf("answer with the true entries: got %d, %v", got, err)
	}
	r, col, differs := other.DiffersFrom(tile)
	if !differs {
		t.Fatal("the second preimage is the tile itself")
	}
	if _, err := n.client.ProveEntry(ctx, prover, claim, tile, r, col); !revert.Is(err, "EntryIsRight") {
		t.Errorf("a true entry proven wrong: got %v, want EntryIsRight", err)
	}
	proven := n.must(n.client.ProveEntry(ctx, prover, claim, other, r, col))
	t.Logf("proveEntry of size 256: %d gas", proven.GasUsed)
	posted, err := n.client.AnswerOf(ctx, opened.ID, 1)
	if err != nil || posted.Status != chain.AnswerFallen || posted.Author != vandal.Address() {
		t.Errorf("the false answer: got %+v, %v", posted, err)
	}
	if got := n.credit(prover.Address()); got.Cmp(posted.Bond) != 0 {
		t.Errorf("the prover has %s wei, want the false answer's bond of %s", got, posted.Bond)
	}
	if got, err := n.client.FirstStanding(ctx, opened.ID); err != nil || got != 2 {
		t.Errorf("first standing: got %d, %v", got, err)
	}

	d := n.disputeOf(opened.ID)
	if d.ResolvableFrom() != opened.ProveUntil+1 {
		t.Errorf("resolvable from %d, want %d", d.ResolvableFrom(), opened.ProveUntil+1)
	}
	n.mineTo(opened.ProveUntil)
	n.must(n.client.Resolve(ctx, opener, claim, s.record, s.lines))
	standing, err := n.client.AnswerOf(ctx, opened.ID, 2)
	if err != nil || standing.Status != chain.AnswerReturned {
		t.Errorf("the true answer: got %+v, %v", standing, err)
	}
	half := new(big.Int).Rsh(opened.Bond, 1)
	if got, want := n.credit(author.Address()), new(big.Int).Add(half, standing.Bond); got.Cmp(want) != 0 {
		t.Errorf("the author has %s wei, want half the dispute's bond and its own: %s", got, want)
	}
	burnt, err := n.client.Burnt(ctx)
	if err != nil || burnt.Cmp(new(big.Int).Sub(opened.Bond, half)) != 0 {
		t.Errorf("burnt %s, %v, want the other half of %s", burnt, err, opened.Bond)
	}
	if got := n.credit(opener.Address()); got.Sign() != 0 {
		t.Errorf("the opener got %s wei back", got)
	}
	fault, err := n.client.FaultOf(ctx, s.ID, w.ID)
	if err != nil || fault.ProvenAt != 0 {
		t.Errorf("the honest operator's fault: got %+v, %v", fault, err)
	}
	if sets, err := n.client.SetsToSlash(ctx, s.ID, w.ID); err != nil || len(sets) != 0 {
		t.Errorf("sets to slash of an honest operator: got %v, %v", sets, err)
	}
	if _, err := n.client.ReturnBond(ctx, author, opened.ID, 2); !revert.Is(err, "NoStandingAnswer") {
		t.Errorf("a bond returned twice: got %v, want NoStandingAnswer", err)
	}
	if _, err := n.client.Withdraw(ctx, opener, opener.Address()); !revert.Is(err, "NothingToWithdraw") {
		t.Errorf("withdrawn without credit: got %v, want NothingToWithdraw", err)
	}
	events := n.expectEvents(opened.Block, "*chain.DisputeOpened", "*chain.AnswerPosted", "*chain.AnswerPosted",
		"*chain.AnswerFell", "*chain.DisputeResolved", "*chain.BondReturned")
	if e := events[1].(*chain.AnswerPosted); e.Entries != *other || e.Author != vandal.Address() {
		t.Errorf("the event doesn't hold the answered entries")
	}
	if e := events[3].(*chain.AnswerFell); e.Answered != other[64*r+col] || e.Computed != tile[64*r+col] || e.R != r || e.S != col {
		t.Errorf("got %+v", e)
	}
}

// expectEvents checks the kinds of all events from a block on.
func (n *network) expectEvents(from uint64, kinds ...string) []chain.DisputeEvent {
	n.t.Helper()
	head, err := n.client.Head(n.t.Context())
	if err != nil {
		n.t.Fatal(err)
	}
	events, err := n.client.DisputeEvents(n.t.Context(), from, head.Number)
	if err != nil {
		n.t.Fatal(err)
	}
	var got []string
	for _, e := range events {
		got = append(got, fmt.Sprintf("%T", e))
		if e.At().Block < from || e.At().TxHash == (flops.Hash{}) {
			n.t.Errorf("%T has the place %+v", e, e.At())
		}
	}
	if !slices.Equal(got, kinds) {
		n.t.Errorf("events %v, want %v", got, kinds)
	}
	return events
}

func TestDisputeThatWasNeverOpenedReadsAsNone(t *testing.T) {
	t.Parallel()
	n := newNetwork(t, 100)
	ctx := t.Context()
	if d := n.disputeOf(flops.Hash{1}); d.Status != chain.DisputeNone {
		t.Errorf("got %+v", d)
	}
	if a, err := n.client.AnswerOf(ctx, flops.Hash{1}, 1); err != nil || a.Status != chain.AnswerNone {
		t.Errorf("its answer: got %+v, %v", a, err)
	}
	if number, err := n.client.FirstStanding(ctx, flops.Hash{1}); err != nil || number != 0 {
		t.Errorf("its first standing answer: got %d, %v", number, err)
	}
	if block, err := n.client.LastDeadlineOf(ctx, flops.OperatorID{1}); err != nil || block != 0 {
		t.Errorf("the last deadline of an operator without any: got %d, %v", block, err)
	}
}
