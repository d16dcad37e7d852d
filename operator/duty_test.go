package operator_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/proof-of-flops/proof-of-flops/audit/audittest"
	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/internal/wait"
)

func TestCommitsRevealsChecksAndSigns(t *testing.T) {
	play(t, func(t *testing.T, w *world) {
		w.run()
		w.wantSigned()
		w.wantOK()
		if len(w.agg.commitments) != 1 || w.agg.commitments[0].Laps != 3 || w.agg.commitments[0].N != flops.MinSize {
			t.Errorf("committed %+v; want three laps of size %d, once", w.agg.commitments, flops.MinSize)
		}
		if len(w.agg.setReceipts) != 1 || len(w.agg.reveals) != 1 {
			t.Errorf("%d set receipts and %d reveals; want one of each", len(w.agg.setReceipts), len(w.agg.reveals))
		}
		w.wantLog("info", flops.VerdictOK.Sentence(), `"points":12345`)
		if w.logged(`"level":"warn"`) || w.logged(`"level":"error"`) {
			t.Error("an honest round gives warnings")
		}
	})
}

// TestAnAggregatorThatComesBackHearsOfARevealWithinItsWindow checks that calls
// are tried again within a third of the window that an aggregator gives when it
// is back, however long it was away.
func TestAnAggregatorThatComesBackHearsOfARevealWithinItsWindow(t *testing.T) {
	play(t, func(t *testing.T, w *world) {
		window := time.Duration(w.net.Params.RevealWindow) * time.Second
		longest := time.Duration(0)
		w.agg.meet = func(ctx context.Context, call string) error {
			if call != "reveal" {
				return nil
			}
			pauses := wait.NewBackoff(wait.First, wait.Longest) // as api.Client's
			for range 20 {
				began := time.Now()
				if err := pauses.Sleep(ctx); err != nil {
					return err
				}
				longest = max(longest, time.Since(began))
			}
			return nil
		}
		w.run()
		if longest == 0 || longest > window/3 {
			t.Errorf("a reveal is tried again after up to %s; an aggregator that is back accepts it for %s", longest, window)
		}
	})
}

// TestSameCommitmentAfterARestartInEveryPhase ends the node at each of its
// calls to the aggregator, before the message is accepted and before it is
// answered, and starts another node on the same store.
func TestSameCommitmentAfterARestartInEveryPhase(t *testing.T) {
	var (
		mu    sync.Mutex
		calls []string
	)
	play(t, func(_ *testing.T, w *world) {
		w.agg.meet = func(_ context.Context, call string) error {
			mu.Lock()
			defer mu.Unlock()
			calls = append(calls, call)
			return nil
		}
		w.run()
	})
	if len(calls) != 14 {
		t.Fatalf("an honest round makes the calls %q", calls)
	}
	for _, at := range calls {
		for _, down := range []time.Duration{0, 1500 * time.Millisecond} {
			t.Run(fmt.Sprintf("%s, down %s", at, down), func(t *testing.T) {
				play(t, func(t *testing.T, w *world) {
					here := make(chan struct{})
					var once sync.Once
					w.agg.meet = func(ctx context.Context, call string) (err error) {
						if call == at {
							once.Do(func() {
								close(here)
								<-ctx.Done()
								err = errors.New("the connection is lost")
							})
						}
						return err
					}
					n := w.start()
					<-here
					n.stop()
					<-time.After(down)
					w.run()
					w.wantSigned()
					if at != "commitment" || down == 0 { // otherwise it is too late for one
						w.wantOK()
					}
					for _, c := range w.agg.commitments {
						if c != w.agg.commitments[0] {
							t.Errorf("committed to %+v and to %+v", w.agg.commitments[0], c)
						}
					}
					for _, r := range w.agg.reveals {
						if !bytes.Equal(r.Body, w.agg.reveals[0].Body) {
							t.Error("revealed twice, and not the same")
						}
					}
					if w.logged(`"level":"error"`) {
						t.Error("the restart gives errors")
					}
				})
			})
		}
	}
}

// wantOK checks that the round is settled with the verdict OK for the node.
func (w *world) wantOK() {
	w.t.Helper()
	for _, l := range w.agg.settled {
		if l.Operator == w.me.Address {
			if l.Verdict != flops.VerdictOK {
				w.t.Errorf("the node's verdict is %s", l.Verdict)
			}
			return
		}
	}
	w.t.Error("the node has no line")
}

func TestUnregisteredOperatorReportsIt(t *testing.T) {
	for name, c := range map[string]struct {
		change func(t *testing.T, w *world)
		says   string
	}{
		"key": {func(t *testing.T, w *world) {
			w.me.Key = audittest.NewOperator(t, "unregistered").Key
		}, "was not registered at block 100; it can take part in rounds that open after its registration"},
		"address": {func(_ *testing.T, w *world) {
			w.me.Address = flops.Address{1}
		}, "the registry holds address"},
	} {
		t.Run(name, func(t *testing.T) {
			play(t, func(t *testing.T, w *world) {
				me := *w.me
				w.me = &me
				c.change(t, w)
				w.run()
				w.wantLog("warn", "This round is missed", c.says)
				if len(w.agg.commitments) > 0 {
					t.Error("it committed all the same")
				}
			})
		})
	}
}

func TestVoidSampleBlockEndsTheRound(t *testing.T) {
	play(t, func(t *testing.T, w *world) {
		w.chain.sampleTime = uint64(w.at(9 * time.Second).Unix())
		w.chain.unsettled = true
		w.run()
		w.wantLog("warn", "the round is void: its sample block 111 came too soon after the freeze")
		if len(w.agg.commitments) != 1 || len(w.agg.reveals) > 0 || len(w.agg.signed) > 0 {
			t.Errorf("%d commitments, %d reveals, %d signatures", len(w.agg.commitments), len(w.agg.reveals), len(w.agg.signed))
		}
	})
}

func TestARoundThatExpiresSaysHowFarItCame(t *testing.T) {
	play(t, func(_ *testing.T, w *world) {
		w.chain.unsettled = true
		w.run()
		w.wantSigned()
		w.wantLog("warn", "The round ended without a settlement", "not settled in time", "wait for the settlement")
	})
}

func TestSelfCheckStopsALyingDeviceBeforeItCommits(t *testing.T) {
	play(t, func(t *testing.T, w *world) {
		w.device = paced{lying{compute.NewGo(1)}}
		w.run()
		if len(w.agg.commitments) > 0 {
			t.Error("it committed to wrong tiles")
		}
		w.wantLog("error", "A device computes wrongly", "faulty hardware", "test memory, clocks and driver")
		w.wantLog("warn", "nothing is committed", "device go: faulty hardware")
		w.wantSigned() // what the others did
	})
}

// lying is a device whose tiles are all wrong, always in the same way.
type lying struct{ compute.Device }

func (d lying) Prepare(ctx context.Context, seed flops.Hash, n uint32) (compute.Session, error) {
	return d.Device.Prepare(ctx, flops.Keccak(seed[:]), n)
}

func TestARoundThatTakesOtherSizesSaysWhatToChange(t *testing.T) {
	play(t, func(_ *testing.T, w *world) {
		w.open.Load().Params.MinSize = 512
		w.run()
		w.wantLog("No commitment in this round", "this round takes sizes from 512 to 4096, not 256; change --size")
	})
}

func TestANodeThatComesAfterTheWindowChecksAndSigns(t *testing.T) {
	play(t, func(t *testing.T, w *world) {
		n := w.start()
		w.until(time.Second) // it has the salt, in time
		n.stop()
		w.until(5 * time.Second)
		w.run()
		w.wantLog("warn", "No commitment in this round", compute.ErrNoLap.Error())
		w.wantLog("warn", flops.RefusedNoCommit.Sentence())
		w.wantSigned()
		if len(w.agg.commitments)+len(w.agg.reveals) > 0 {
			t.Error("it committed after the freeze")
		}
	})
}

// Whether the node reveals depends only on whether the set holds its
// commitment, not on the aggregator's answers.
func TestACommitmentInTheSetIsRevealedWhateverTheAggregatorAnswers(t *testing.T) {
	lost := errors.New("the connection is lost")
	for name, lie := range map[string]func(w *world){
		"the receipt for the commitment is lost": func(w *world) { w.losing("commitment answered", lost) },
		"the receipt for the commitment is forged": func(w *world) {
			honest := w.agg.sign
			w.agg.sign = func(digest flops.Hash) flops.ECDSASignature {
				if time.Now().Before(w.at(freeze)) {
					digest[0]++
				}
				return honest(digest)
			}
		},
		"the set receipt is refused": func(w *world) {
			w.agg.refuse["set receipt"] = flops.Refuse(flops.RefusedStaleRound, "it wants none")
		},
		"the set receipt is never answered": func(w *world) {
			w.agg.meet = func(ctx context.Context, call string) error {
				if call == "set receipt" {
					<-ctx.Done()
					return ctx.Err()
				}
				return nil
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			play(t, func(_ *testing.T, w *world) {
				lie(w)
				w.run()
				w.wantOK()
				w.wantSigned()
			})
		})
	}
}

// losing loses the answer to a call.
func (w *world) losing(lost string, err error) {
	w.agg.meet = func(_ context.Context, call string) error {
		if call == lost {
			return err
		}
		return nil
	}
}

func TestTheOutcomeIsReportedWhateverBecomesOfTheSignature(t *testing.T) {
	for _, call := range []string{"results", "evidence"} {
		play(t, func(_ *testing.T, w *world) {
			w.agg.refuse[call] = flops.Refuse(flops.RefusedStaleRound, "the round is over")
			w.agg.settled = []flops.Line{{Operator: w.me.Address, N: 256, Laps: 3, Verdict: flops.VerdictOK}}
			w.run()
			w.wantLog("warn", "the round is over")
			w.wantLog("info", flops.VerdictOK.Sentence())
		})
	}
}

func TestAnotherCommitmentOfItsKeyInTheSetIsNotRevealed(t *testing.T) {
	play(t, func(t *testing.T, w *world) {
		twin := *w.open.Load()
		twin.shares = append(twin.shares, audittest.Work(t, twin.facts, w.me, 1, nil))
		w.open.Store(&twin)
		w.agg.drop = true
		w.agg.evidence = func(ev *flops.Evidence) {
			for i := range ev.Records {
				if ev.Records[i].Operator == w.me.Address {
					ev.Records[i].Reveal, ev.Records[i].Verdict = nil, flops.VerdictNoReveal
				}
			}
		}
		w.run()
		w.wantLog("error", "do the same keys run on two nodes")
		w.wantSigned()
		if len(w.agg.reveals) > 0 {
			t.Error("it revealed for a commitment that is not in the set")
		}
	})
}

func TestARestartedAttemptCommitsToItsOwnSeed(t *testing.T) {
	play(t, func(t *testing.T, w *world) {
		n := w.start()
		w.until(3700 * time.Millisecond)
		first := w.attempt()
		w.agg.forget()
		again := w.net.Round(roundID, uint64(time.Now().Unix()))
		again.OpenHash = flops.Keccak([]byte("another open block"))
		w.begin(again)
		w.until(70 * time.Second)
		n.stop()
		if w.attempt() == first || len(w.agg.commitments) != 1 {
			t.Errorf("%d commitments in the second attempt", len(w.agg.commitments))
		}
		w.wantOK()
		w.wantSigned()
		w.wantLog("warn", "reorganised away")
	})
}
