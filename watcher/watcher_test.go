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
	other      = flops.Address{19: 0xbb}
	sampleSeed = flops.Keccak([]byte("sample seed"))
)

// lastColumn is a lie in the tiles of the last column, which every opened row has
// but few samples fall on.
func lastColumn(_ uint64, _, col uint32) bool { return col == 3 }

// A fixture is what a watcher watches: a court, a settled round, and its evidence.
type fixture struct {
	*testing.T
	court  *disputetest.Court
	cfg    watcher.Config
	source *source
	others map[string]audit.EvidenceSource // by socket
	shares []*audittest.Share
	facts  *audit.Facts
	path   string
	log    audittest.Journal
}

// A source is a source of evidence.
type source struct {
	ev    *flops.Evidence // nil if it has none
	asked int
}

func (s *source) Evidence(context.Context, flops.Attempt, flops.Hash, flops.EvidenceLimits) (*flops.EvidenceFile, error) {
	s.asked++
	if s.ev == nil {
		return nil, flops.ErrUnknown
	}
	return s.ev.File(), nil
}

// withRound runs a test on a settled round of three operators, with the given lies.
func withRound(t *testing.T, lies []audittest.Lie, test func(f *fixture)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		n := audittest.New(t, 1, 1, 1)
		f := &fixture{
			T: t, court: disputetest.NewCourt(n), path: filepath.Join(t.TempDir(), "watcher.db"),
			cfg:    watcher.Config{Poll: 100 * time.Millisecond, Share: 1, Collect: new(big.Int)},
			source: new(source), others: make(map[string]audit.EvidenceSource),
		}
		f.facts = f.court.Open(1)
		for i, o := range n.Operators {
			f.shares = append(f.shares, audittest.Work(t, f.facts, o, uint64(i+1), lies[i]))
		}
		f.source.ev = n.Evidence(t, f.facts, sampleSeed, f.shares...)
		f.court.Settle(f.source.ev)
		test(f)
		if t.Failed() {
			t.Logf("the watcher's log:\n%s", f.log.String())
		}
	})
}

var honest = []audittest.Lie{nil, nil, nil}

// watch runs a watcher for some blocks, on the data that an earlier one has left.
func (f *fixture) watch(blocks int) {
	f.Helper()
	db, err := store.Open(f.path)
	if err != nil {
		f.Fatal(err)
	}
	w, err := watcher.New(f.cfg, watcher.Deps{
		Chain: f.court.As(self), Tx: new(txmgr.Manager), Account: self,
		Sources: []audit.EvidenceSource{f.source}, Dial: f.dial,
		Judge: audit.Judge{Tiler: compute.NewGo(1), Workers: 2}, Store: db, Log: zerolog.New(&f.log),
	})
	if err != nil {
		f.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(f.Context(), time.Duration(blocks)*time.Second)
	defer cancel()
	if err := errors.Join(w.Run(ctx), db.Close()); err != nil {
		f.Error(err)
	}
}

func (f *fixture) dial(socket string) (audit.EvidenceSource, error) {
	if s := f.others[socket]; s != nil {
		return s, nil
	}
	return nil, errors.New("nobody listens there")
}

func (f *fixture) wantSent(account flops.Address, method string, times int) {
	f.Helper()
	if got := f.court.Sent(account, method); got != times {
		f.Errorf("%s was called %d times, want %d", method, got, times)
	}
}

// request is a dispute of a share's first sampled row.
func (f *fixture) request(s *audittest.Share, column uint32) chain.DisputeRequest {
	settlement, err := f.court.SettlementOf(f.Context(), 1)
	if err != nil {
		f.Fatal(err)
	}
	return chain.DisputeRequest{
		Attempt: f.facts.Attempt, Record: settlement.Record(), Commitment: s.SignedCommitment, Key: s.By.Key.Public(), Column: column,
	}
}

// dispute has the other account dispute a tile of a share.
func (f *fixture) dispute(s *audittest.Share, column uint32) flops.Claim {
	f.Helper()
	f.pass(1) // the settlement is in the next block
	r, as := f.request(s, column), f.court.As(other)
	if _, err := as.Announce(f.Context(), nil, r.Announcement(other)); err != nil {
		f.Fatal(err)
	}
	f.pass(1 + flops.AnnounceBlocks)
	if _, _, err := as.OpenDispute(f.Context(), nil, r); err != nil {
		f.Fatal(err)
	}
	claim, err := r.Claim()
	if err != nil {
		f.Fatal(err)
	}
	return claim
}

// pass waits for some blocks.
func (f *fixture) pass(blocks int) { <-time.After(time.Duration(blocks) * time.Second) }

// whole is enough blocks for a dispute from audit to slash.
const whole = 100

func TestFalseDigestCostsItsAuthorStakeWhereverItLiesInAnOpenedRow(t *testing.T) {
	withRound(t, []audittest.Lie{nil, lastColumn, nil}, func(f *fixture) {
		f.watch(whole)
		liar := f.shares[1]
		if !f.court.Slashed(1, liar.ID) {
			t.Error("the liar is not slashed")
		}
		for _, method := range []string{"announce", "open", "resolve", "slash"} {
			f.wantSent(self, method, 1)
		}
		f.wantSent(self, "answer", 0)
		if !slices.Contains(f.court.Refreshed(), liar.Operator) {
			t.Error("the liar's stake was not refreshed")
		}
		if credit, _ := f.court.CreditOf(t.Context(), self); credit.Sign() != 0 || f.court.Sent(self, "withdraw") == 0 {
			t.Errorf("the bond was not collected: %s wei are left", credit)
		}
		for _, s := range []*audittest.Share{f.shares[0], f.shares[2]} {
			if len(f.court.Disputes(s.ID)) > 0 {
				t.Errorf("honest %s was disputed", s.Operator)
			}
		}
	})
}

func TestHonestRoundIsLeftAlone(t *testing.T) {
	withRound(t, honest, func(f *fixture) {
		f.watch(whole)
		if !strings.Contains(f.log.String(), `"lines":3`) {
			t.Error("the round was not audited")
		}
		for _, method := range []string{"announce", "open", "answer", "resolve", "refresh"} {
			f.wantSent(self, method, 0)
		}
	})
}

// TestWatcherThatDiesAllTheTimeOpensOneDispute restarts it every three blocks,
// whatever is in flight.
func TestWatcherThatDiesAllTheTimeOpensOneDispute(t *testing.T) {
	withRound(t, []audittest.Lie{audittest.Everything, nil, nil}, func(f *fixture) {
		for range whole / 3 {
			f.watch(3)
		}
		f.wantSent(self, "open", 1)
		f.wantSent(self, "slash", 1)
	})
}

func TestEverythingIsTriedAgainUntilItSucceeds(t *testing.T) {
	withRound(t, []audittest.Lie{audittest.Everything, nil, nil}, func(f *fixture) {
		for _, method := range []string{"announce", "open", "resolve", "slash", "withdraw"} {
			f.court.Fail(method, 3)
		}
		f.watch(2 * whole)
		for _, method := range []string{"open", "resolve", "slash"} {
			f.wantSent(self, method, 1)
		}
	})
}

// TestOperatorThatIsOfflineIsAnsweredFor once half of its time to answer has passed.
func TestOperatorThatIsOfflineIsAnsweredFor(t *testing.T) {
	withRound(t, honest, func(f *fixture) {
		f.cfg.Share = 0 // answering needs no audit
		claim := f.dispute(f.shares[0], 2)
		half := int(f.court.Network.Params.AnswerBlocks) / 2
		f.watch(half - 1)
		f.wantSent(self, "answer", 0)
		f.watch(whole)
		f.wantSent(self, "answer", 1)
		if got := f.court.Status(claim.ID()); got != chain.DisputeAnswered {
			t.Errorf("the dispute is %s", got)
		}
		if credit, _ := f.court.CreditOf(t.Context(), other); credit.Sign() != 0 {
			t.Errorf("the false dispute's author got %s wei back", credit)
		}
		if f.court.Slashed(1, f.shares[0].ID) {
			t.Error("the honest operator was slashed")
		}
	})
}

func TestTrueDisputeOfAnotherIsNotAnsweredButResolvedAndSlashed(t *testing.T) {
	withRound(t, []audittest.Lie{audittest.Everything, nil, nil}, func(f *fixture) {
		f.cfg.Share = 0
		claim := f.dispute(f.shares[0], 1)
		f.watch(whole)
		f.wantSent(self, "answer", 0)
		f.wantSent(self, "open", 0)
		for _, message := range []string{"A dispute is open", "The dispute is right and is not answered"} {
			if times := strings.Count(f.log.String(), message); times != 1 {
				t.Errorf("%q is logged %d times", message, times)
			}
		}
		if got := f.court.Status(claim.ID()); got != chain.DisputeProven || !f.court.Slashed(1, f.shares[0].ID) {
			t.Errorf("the dispute is %s, and the liar slashed: %t", got, f.court.Slashed(1, f.shares[0].ID))
		}
	})
}

// TestFalseAnswerFallsAndDoesNotCountAsOne: unless somebody else refutes it, its
// author does in the last block, and then no answer would stand.
func TestFalseAnswerFallsAndDoesNotCountAsOne(t *testing.T) {
	for name, lie := range map[string]audittest.Lie{"an honest operator": nil, "a liar": audittest.Everything} {
		t.Run("about "+name, func(t *testing.T) {
			withRound(t, []audittest.Lie{lie, nil, nil}, func(f *fixture) {
				claim := f.dispute(f.shares[0], 1)
				f.pass(1)
				forged := *claim.TrueTile()
				forged[77]++
				if err := f.court.As(other).Forge(claim, forged); err != nil {
					t.Fatal(err)
				}
				f.watch(whole)
				answers := f.court.Answers(claim.ID())
				if answers[forged.Hash()] != chain.AnswerFallen {
					t.Errorf("the false answer is %s", answers[forged.Hash()])
				}
				want := chain.DisputeAnswered
				if lie != nil {
					want = chain.DisputeProven
				}
				if got := f.court.Status(claim.ID()); got != want || f.court.Slashed(1, f.shares[0].ID) != (lie != nil) {
					t.Errorf("the dispute is %s, want %s", got, want)
				}
			})
		})
	}
}

// TestEndpointThatLiesAloneLosesNobodyADispute: it reports answers, resolutions,
// faults and slashes that never happened.
func TestEndpointThatLiesAloneLosesNobodyADispute(t *testing.T) {
	withRound(t, []audittest.Lie{nil, audittest.Everything, nil}, func(f *fixture) {
		claim := f.dispute(f.shares[0], 1)
		f.court.Report = func(observed []chain.Observation) []chain.Observation {
			if len(observed) == 0 {
				return nil
			}
			at := observed[len(observed)-1].At()
			lie := func(e chain.DisputeEvent) chain.Observation { return chain.Observation{DisputeEvent: e} }
			return append(observed,
				lie(&chain.AnswerPosted{EventPlace: at, ID: claim.ID(), Number: 1, Author: other, Bond: new(big.Int), Entries: *claim.TrueTile()}),
				lie(&chain.DisputeResolved{EventPlace: at, ID: claim.ID(), Status: chain.DisputeAnswered}),
				lie(&chain.FaultProven{EventPlace: at, ID: claim.ID(), RoundID: 1, OperatorID: f.shares[1].ID}),
				lie(&chain.Slashed{EventPlace: at, RoundID: 1, OperatorID: f.shares[1].ID}))
		}
		f.watch(whole)
		if got := f.court.Status(claim.ID()); got != chain.DisputeAnswered {
			t.Errorf("the dispute of right work is %s", got)
		}
		if !f.court.Slashed(1, f.shares[1].ID) {
			t.Error("the liar is not slashed")
		}
	})
}

func TestBudgetBoundsTheBondsAtATime(t *testing.T) {
	withRound(t, []audittest.Lie{audittest.Everything, audittest.Everything, audittest.Everything}, func(f *fixture) {
		f.cfg.Budget = flops.DisputeBond(big.NewInt(disputetest.BaseFee))
		most := 0
		for range whole {
			f.watch(3)
			open := 0
			for _, s := range f.shares {
				for _, id := range f.court.Disputes(s.ID) {
					if f.court.Status(id) == chain.DisputeOpen {
						open++
					}
				}
			}
			most = max(most, open)
		}
		if most != 1 {
			t.Errorf("up to %d bonds were locked at a time, the budget is for one", most)
		}
		for _, s := range f.shares {
			if !f.court.Slashed(1, s.ID) {
				t.Errorf("liar %s is not slashed", s.Operator)
			}
		}
		if !strings.Contains(f.log.String(), "exceeds the budget") {
			t.Errorf("the log doesn't say that the budget holds disputes up:\n%s", f.log.String())
		}
	})
}

func TestWithdrawnStakeIsRefreshed(t *testing.T) {
	withRound(t, honest, func(f *fixture) {
		f.court.Withdraws(f.shares[2].Operator)
		f.watch(int(f.court.Network.Params.KeeperDelay))
		if !slices.Equal(f.court.Refreshed(), []flops.Address{f.shares[2].Operator}) {
			t.Errorf("refreshed: %v", f.court.Refreshed())
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
			withRound(t, []audittest.Lie{audittest.Everything, nil, nil}, func(f *fixture) {
				f.court.Set.Operators[2].Socket = "operator-2:9460"
				f.others["operator-2:9460"] = &source{ev: f.source.ev}
				f.source.ev = shown(f.source.ev)
				f.watch(whole)
				f.wantSent(self, "slash", 1)
			})
		})
	}
}

func TestWithheldEvidenceIsAnAlarmAndAskedForAgain(t *testing.T) {
	withRound(t, []audittest.Lie{audittest.Everything, nil, nil}, func(f *fixture) {
		ev := f.source.ev
		f.source.ev = nil
		f.watch(20)
		if !strings.Contains(f.log.String(), "nobody shows the evidence") || f.source.asked < 2 {
			t.Errorf("asked %d times", f.source.asked)
		}
		f.source.ev = ev
		f.watch(whole)
		f.wantSent(self, "slash", 1)
	})
}

func TestRoundThatCannotBeDisputedAnyMoreIsLeft(t *testing.T) {
	withRound(t, []audittest.Lie{audittest.Everything, nil, nil}, func(f *fixture) {
		f.pass(int(f.court.Network.Params.DisputeWindow) + 2)
		f.watch(whole)
		f.wantSent(self, "announce", 0)
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

// TestWorkThatWasCreditedUnseenIsDisputed has a quorum certify a commitment to work
// that was never done, with no valid reveal.
func TestWorkThatWasCreditedUnseenIsDisputed(t *testing.T) {
	for name, body := range map[string][]byte{"nothing revealed": nil, "a malformed reveal": {1, 2, 3}} {
		t.Run(name, func(t *testing.T) {
			withRound(t, []audittest.Lie{nil, audittest.Everything, nil}, func(f *fixture) {
				liar := f.shares[1]
				for i := range f.source.ev.Records {
					if r := &f.source.ev.Records[i]; r.Operator == liar.Operator {
						r.Reveal, r.RevealSignature, r.Verdict = body, flops.Signature{}, flops.VerdictOK
						if body != nil {
							r.RevealSignature = liar.SignReveal(sampleSeed, body).Signature
						}
					}
				}
				f.court.Settle(f.source.ev)
				f.watch(whole)
				if !f.court.Slashed(1, liar.ID) {
					t.Error("the liar is not slashed")
				}
				for _, s := range []*audittest.Share{f.shares[0], f.shares[2]} {
					if len(f.court.Disputes(s.ID)) > 0 {
						t.Errorf("honest %s was disputed", s.Operator)
					}
				}
			})
		})
	}
}
