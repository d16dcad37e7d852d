package watcher_test

import (
	"context"
	"errors"
	"math/big"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/rs/zerolog"

	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/audit/audittest"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/dispute/disputetest"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/store"
	"github.com/proof-of-flops/proof-of-flops/watcher"
)

var (
	self       = flops.Address{19: 0xaa}
	stranger   = flops.Address{19: 0xbb}
	sampleSeed = flops.Keccak([]byte("sample seed"))
)

// lastColumn is a lie in tiles that are opened with every row, but sampled in
// few.
func lastColumn(_ uint64, _, col uint32) bool { return col == 3 }

// A beat is what a watcher has to watch: a court, a round, and the evidence.
type beat struct {
	*testing.T
	court  *disputetest.Court
	cfg    watcher.Config
	source *shelf
	others map[string]audit.EvidenceSource // by socket
	shares []*audittest.Share
	facts  *audit.Facts
	path   string
	log    audittest.Journal
}

// A shelf is a source of evidence.
type shelf struct {
	ev    *flops.Evidence // nil: it has none
	asked int
}

func (s *shelf) Evidence(context.Context, flops.Attempt, flops.Hash, flops.EvidenceLimits) (*flops.EvidenceFile, error) {
	s.asked++
	if s.ev == nil {
		return nil, flops.ErrUnknown
	}
	return s.ev.File(), nil
}

// onBeat plays a settled round of three operators, with the lies given.
func onBeat(t *testing.T, lies []audittest.Lie, test func(b *beat)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		n := audittest.New(t, 1, 1, 1)
		b := &beat{
			T: t, court: disputetest.NewCourt(n), path: filepath.Join(t.TempDir(), "watcher.db"),
			cfg:    watcher.Config{Poll: 100 * time.Millisecond, Share: 1, Collect: new(big.Int)},
			source: new(shelf), others: make(map[string]audit.EvidenceSource),
		}
		b.facts = b.court.Open(1)
		for i, o := range n.Operators {
			b.shares = append(b.shares, audittest.Work(t, b.facts, o, uint64(i+1), lies[i]))
		}
		b.source.ev = n.Evidence(t, b.facts, sampleSeed, b.shares...)
		b.court.Settle(b.source.ev)
		test(b)
		if t.Failed() {
			t.Logf("the watcher's log:\n%s", b.log.String())
		}
	})
}

var honest = []audittest.Lie{nil, nil, nil}

// watch runs a watcher for some blocks, on what an earlier one has left.
func (b *beat) watch(blocks int) {
	b.Helper()
	db, err := store.Open(b.path)
	if err != nil {
		b.Fatal(err)
	}
	w, err := watcher.New(b.cfg, watcher.Deps{
		Chain: b.court.As(self), Tx: new(txmgr.Manager), Account: self,
		Sources: []audit.EvidenceSource{b.source}, Dial: b.dial,
		Judge: audit.Judge{Tiler: compute.NewGo(1), Workers: 2}, Store: db, Log: zerolog.New(&b.log),
	})
	if err != nil {
		b.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(b.Context(), time.Duration(blocks)*time.Second)
	defer cancel()
	if err := errors.Join(w.Run(ctx), db.Close()); err != nil {
		b.Error(err)
	}
}

func (b *beat) dial(socket string) (audit.EvidenceSource, error) {
	if s := b.others[socket]; s != nil {
		return s, nil
	}
	return nil, errors.New("nobody is there")
}

func (b *beat) wantSent(account flops.Address, method string, times int) {
	b.Helper()
	if got := b.court.Sent(account, method); got != times {
		b.Errorf("%s was called %d times, want %d", method, got, times)
	}
}

// request is a dispute of a share's first sampled row.
func (b *beat) request(s *audittest.Share, column uint32) chain.DisputeRequest {
	settlement, err := b.court.SettlementOf(b.Context(), 1)
	if err != nil {
		b.Fatal(err)
	}
	return chain.DisputeRequest{
		Attempt: b.facts.Attempt, Record: settlement.Record(), Commitment: s.SignedCommitment, Key: s.By.Key.Public(), Column: column,
	}
}

// dispute has the stranger dispute a tile of a share.
func (b *beat) dispute(s *audittest.Share, column uint32) flops.Claim {
	b.Helper()
	b.pass(1) // the settlement is in the next block
	r, as := b.request(s, column), b.court.As(stranger)
	if _, err := as.Announce(b.Context(), nil, r.Announcement(stranger)); err != nil {
		b.Fatal(err)
	}
	b.pass(1 + flops.AnnounceBlocks)
	if _, _, err := as.OpenDispute(b.Context(), nil, r); err != nil {
		b.Fatal(err)
	}
	claim, err := r.Claim()
	if err != nil {
		b.Fatal(err)
	}
	return claim
}

// pass lets some blocks pass.
func (b *beat) pass(blocks int) { <-time.After(time.Duration(blocks) * time.Second) }

// whole is how many blocks everything takes.
const whole = 100

func TestFalseDigestCostsItsAuthorStakeWhereverItLiesInAnOpenedRow(t *testing.T) {
	onBeat(t, []audittest.Lie{nil, lastColumn, nil}, func(b *beat) {
		b.watch(whole)
		liar := b.shares[1]
		if !b.court.Slashed(1, liar.ID) {
			t.Error("the liar is not slashed")
		}
		for _, method := range []string{"announce", "open", "resolve", "slash"} {
			b.wantSent(self, method, 1)
		}
		b.wantSent(self, "answer", 0)
		if !slices.Contains(b.court.Refreshed(), liar.Operator) {
			t.Error("the liar's stake was not counted anew")
		}
		if credit, _ := b.court.CreditOf(t.Context(), self); credit.Sign() != 0 || b.court.Sent(self, "withdraw") == 0 {
			t.Errorf("the bond was not collected: %s wei are left", credit)
		}
		for _, s := range []*audittest.Share{b.shares[0], b.shares[2]} {
			if len(b.court.Disputes(s.ID)) > 0 {
				t.Errorf("honest %s was disputed", s.Operator)
			}
		}
	})
}

func TestHonestRoundIsLeftAlone(t *testing.T) {
	onBeat(t, honest, func(b *beat) {
		b.watch(whole)
		if !strings.Contains(b.log.String(), `"lines":3`) {
			t.Error("the round was not audited")
		}
		for _, method := range []string{"announce", "open", "answer", "resolve", "refresh"} {
			b.wantSent(self, method, 0)
		}
	})
}

// TestWatcherThatDiesAllTheTimeOpensOneDispute restarts it every three blocks,
// whatever is under way.
func TestWatcherThatDiesAllTheTimeOpensOneDispute(t *testing.T) {
	onBeat(t, []audittest.Lie{audittest.Everything, nil, nil}, func(b *beat) {
		for range whole / 3 {
			b.watch(3)
		}
		b.wantSent(self, "open", 1)
		b.wantSent(self, "slash", 1)
	})
}

func TestEverythingIsTriedAgainUntilItSucceeds(t *testing.T) {
	onBeat(t, []audittest.Lie{audittest.Everything, nil, nil}, func(b *beat) {
		for _, method := range []string{"announce", "open", "resolve", "slash", "withdraw"} {
			b.court.Fail(method, 3)
		}
		b.watch(2 * whole)
		for _, method := range []string{"open", "resolve", "slash"} {
			b.wantSent(self, method, 1)
		}
	})
}

// TestOperatorThatIsOfflineIsAnsweredFor, but gets half of the time to answer
// itself.
func TestOperatorThatIsOfflineIsAnsweredFor(t *testing.T) {
	onBeat(t, honest, func(b *beat) {
		b.cfg.Share = 0 // it needs no audit for that
		claim := b.dispute(b.shares[0], 2)
		half := int(b.court.Network.Params.AnswerBlocks) / 2
		b.watch(half - 1)
		b.wantSent(self, "answer", 0)
		b.watch(whole)
		b.wantSent(self, "answer", 1)
		if got := b.court.Status(claim.ID()); got != chain.DisputeAnswered {
			t.Errorf("the dispute is %s", got)
		}
		if credit, _ := b.court.CreditOf(t.Context(), stranger); credit.Sign() != 0 {
			t.Errorf("the false dispute's author got %s wei back", credit)
		}
		if b.court.Slashed(1, b.shares[0].ID) {
			t.Error("the honest operator was slashed")
		}
	})
}

func TestTrueDisputeOfAnotherIsNotAnsweredButResolvedAndSlashed(t *testing.T) {
	onBeat(t, []audittest.Lie{audittest.Everything, nil, nil}, func(b *beat) {
		b.cfg.Share = 0
		claim := b.dispute(b.shares[0], 1)
		b.watch(whole)
		b.wantSent(self, "answer", 0)
		b.wantSent(self, "open", 0)
		for _, told := range []string{"A dispute is open", "The dispute is right and is not answered"} {
			if times := strings.Count(b.log.String(), told); times != 1 {
				t.Errorf("%q is told %d times", told, times)
			}
		}
		if got := b.court.Status(claim.ID()); got != chain.DisputeProven || !b.court.Slashed(1, b.shares[0].ID) {
			t.Errorf("the dispute is %s, and the liar slashed: %t", got, b.court.Slashed(1, b.shares[0].ID))
		}
	})
}

// TestFalseAnswerFallsAndDoesNotCountAsOne: its author fells it at the last
// moment, if nobody else does, and then no answer would stand.
func TestFalseAnswerFallsAndDoesNotCountAsOne(t *testing.T) {
	for name, lie := range map[string]audittest.Lie{"an honest operator": nil, "a liar": audittest.Everything} {
		t.Run("about "+name, func(t *testing.T) {
			onBeat(t, []audittest.Lie{lie, nil, nil}, func(b *beat) {
				claim := b.dispute(b.shares[0], 1)
				b.pass(1)
				forged := *claim.TrueTile()
				forged[77]++
				if err := b.court.As(stranger).Forge(claim, forged); err != nil {
					t.Fatal(err)
				}
				b.watch(whole)
				answers := b.court.Answers(claim.ID())
				if answers[forged.Hash()] != chain.AnswerFallen {
					t.Errorf("the false answer is %s", answers[forged.Hash()])
				}
				want := chain.DisputeAnswered
				if lie != nil {
					want = chain.DisputeProven
				}
				if got := b.court.Status(claim.ID()); got != want || b.court.Slashed(1, b.shares[0].ID) != (lie != nil) {
					t.Errorf("the dispute is %s, want %s", got, want)
				}
			})
		})
	}
}

// TestEndpointThatLiesAloneLosesNobodyADispute: it tells of answers, falls and
// resolutions that never were, and of slashes.
func TestEndpointThatLiesAloneLosesNobodyADispute(t *testing.T) {
	onBeat(t, []audittest.Lie{nil, audittest.Everything, nil}, func(b *beat) {
		claim := b.dispute(b.shares[0], 1)
		b.court.Tell = func(true_ []chain.Observation) []chain.Observation {
			if len(true_) == 0 {
				return nil
			}
			at := true_[len(true_)-1].At()
			lie := func(e chain.DisputeEvent) chain.Observation { return chain.Observation{DisputeEvent: e} }
			return append(true_,
				lie(&chain.AnswerPosted{EventPlace: at, ID: claim.ID(), Number: 1, Author: stranger, Bond: new(big.Int), Entries: *claim.TrueTile()}),
				lie(&chain.DisputeResolved{EventPlace: at, ID: claim.ID(), Status: chain.DisputeAnswered}),
				lie(&chain.FaultProven{EventPlace: at, ID: claim.ID(), RoundID: 1, OperatorID: b.shares[1].ID}),
				lie(&chain.Slashed{EventPlace: at, RoundID: 1, OperatorID: b.shares[1].ID}))
		}
		b.watch(whole)
		if got := b.court.Status(claim.ID()); got != chain.DisputeAnswered {
			t.Errorf("the dispute of right work is %s", got)
		}
		if !b.court.Slashed(1, b.shares[1].ID) {
			t.Error("the liar is not slashed")
		}
	})
}

func TestBudgetBoundsTheBondsAtATime(t *testing.T) {
	onBeat(t, []audittest.Lie{audittest.Everything, audittest.Everything, audittest.Everything}, func(b *beat) {
		b.cfg.Budget = flops.DisputeBond(big.NewInt(disputetest.BaseFee))
		most := 0
		for range whole {
			b.watch(3)
			open := 0
			for _, s := range b.shares {
				for _, id := range b.court.Disputes(s.ID) {
					if b.court.Status(id) == chain.DisputeOpen {
						open++
					}
				}
			}
			most = max(most, open)
		}
		if most != 1 {
			t.Errorf("up to %d bonds were locked at a time, the budget is for one", most)
		}
		for _, s := range b.shares {
			if !b.court.Slashed(1, s.ID) {
				t.Errorf("liar %s is not slashed", s.Operator)
			}
		}
		if !strings.Contains(b.log.String(), "exceeds the budget") {
			t.Errorf("nobody was told that the budget holds disputes up:\n%s", b.log.String())
		}
	})
}

func TestWithdrawnStakeIsCountedAnew(t *testing.T) {
	onBeat(t, honest, func(b *beat) {
		b.court.Withdraws(b.shares[2].Operator)
		b.watch(int(b.court.Network.Params.KeeperDelay))
		if !slices.Equal(b.court.Refreshed(), []flops.Address{b.shares[2].Operator}) {
			t.Errorf("refreshed: %v", b.court.Refreshed())
		}
	})
}

func TestEvidenceComesFromOperatorsIfTheAggregatorWithholdsIt(t *testing.T) {
	edited := func(ev *flops.Evidence) *flops.Evidence {
		other := *ev
		other.Records = slices.Clone(ev.Records)
		other.Records[0].Reveal = nil
		return &other
	}
	for name, shown := range map[string]func(*flops.Evidence) *flops.Evidence{
		"nothing":        func(*flops.Evidence) *flops.Evidence { return nil },
		"other evidence": edited,
	} {
		t.Run("shown "+name, func(t *testing.T) {
			onBeat(t, []audittest.Lie{audittest.Everything, nil, nil}, func(b *beat) {
				b.court.Set.Operators[2].Socket = "operator-2:9460"
				b.others["operator-2:9460"] = &shelf{ev: b.source.ev}
				b.source.ev = shown(b.source.ev)
				b.watch(whole)
				b.wantSent(self, "slash", 1)
			})
		})
	}
}

func TestWithheldEvidenceIsAnAlarmAndAskedForAgain(t *testing.T) {
	onBeat(t, []audittest.Lie{audittest.Everything, nil, nil}, func(b *beat) {
		ev := b.source.ev
		b.source.ev = nil
		b.watch(20)
		if !strings.Contains(b.log.String(), "nobody shows the evidence") || b.source.asked < 2 {
			t.Errorf("asked %d times", b.source.asked)
		}
		b.source.ev = ev
		b.watch(whole)
		b.wantSent(self, "slash", 1)
	})
}

func TestRoundThatCannotBeDisputedAnyMoreIsLeft(t *testing.T) {
	onBeat(t, []audittest.Lie{audittest.Everything, nil, nil}, func(b *beat) {
		b.pass(int(b.court.Network.Params.DisputeWindow) + 2)
		b.watch(whole)
		b.wantSent(self, "announce", 0)
	})
}

func TestWatcherRefusesABadConfiguration(t *testing.T) {
	_, err := watcher.New(watcher.Config{Share: 2, Budget: big.NewInt(-1)}, watcher.Deps{})
	for _, fault := range []string{"poll interval", "share", "budget", "collect"} {
		if err == nil || !strings.Contains(err.Error(), fault) {
			t.Errorf("the fault of the %s is not named: %v", fault, err)
		}
	}
}

// TestWorkThatWasCreditedUnseenIsDisputed has a quorum certify a commitment of
// work that was never done, and of which nothing was revealed.
func TestWorkThatWasCreditedUnseenIsDisputed(t *testing.T) {
	for name, body := range map[string][]byte{"nothing revealed": nil, "no reveal at all": {1, 2, 3}} {
		t.Run(name, func(t *testing.T) {
			onBeat(t, []audittest.Lie{nil, audittest.Everything, nil}, func(b *beat) {
				liar := b.shares[1]
				for i := range b.source.ev.Records {
					if r := &b.source.ev.Records[i]; r.Operator == liar.Operator {
						r.Reveal, r.RevealSignature, r.Verdict = body, flops.Signature{}, flops.VerdictOK
						if body != nil {
							r.RevealSignature = liar.SignReveal(sampleSeed, body).Signature
						}
					}
				}
				b.court.Settle(b.source.ev)
				b.watch(whole)
				if !b.court.Slashed(1, liar.ID) {
					t.Error("the liar is not slashed")
				}
				for _, s := range []*audittest.Share{b.shares[0], b.shares[2]} {
					if len(b.court.Disputes(s.ID)) > 0 {
						t.Errorf("honest %s was disputed", s.Operator)
					}
				}
			})
		})
	}
}
