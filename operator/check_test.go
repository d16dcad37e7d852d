package operator_test

import (
	"context"
	"testing"
	"time"

	"github.com/proof-of-flops/proof-of-flops/audit/audittest"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// TestFaultsAreObjectedToAndNotSigned makes the aggregator, or the challenger's
// salt, wrong in one way at a time.
func TestFaultsAreObjectedToAndNotSigned(t *testing.T) {
	nobody := flops.Address{}
	for name, c := range map[string]struct {
		lie    func(w *world)
		code   flops.Verdict
		line   func(w *world) flops.Address
		sample uint32
	}{
		"right work called wrong": {
			lie: func(w *world) {
				w.agg.evidence = func(ev *flops.Evidence) { ev.Records[0].Verdict = flops.VerdictWrongTile }
			},
			code: flops.VerdictOK, line: func(w *world) flops.Address { return w.net.Operators[0].Address },
		},
		"its own right work called wrong": {
			lie: func(w *world) {
				w.agg.evidence = func(ev *flops.Evidence) { ev.Records[1].Verdict = flops.VerdictBadOpening }
			},
			code: flops.VerdictOK, line: func(w *world) flops.Address { return w.me.Address },
		},
		"wrong work called right": {
			lie: func(w *world) {
				open := *w.open.Load()
				open.shares = append([]*audittest.Share{audittest.Work(w.t, open.facts, w.others[0], 1, audittest.Everything)}, open.shares[1:]...)
				w.open.Store(&open)
				w.agg.evidence = func(ev *flops.Evidence) { ev.Records[0].Verdict = flops.VerdictOK }
			},
			code: flops.VerdictWrongTile, line: func(w *world) flops.Address { return w.others[0].Address },
		},
		"a reveal left out": {
			lie: func(w *world) {
				w.agg.evidence = func(ev *flops.Evidence) { ev.Records[0].Reveal = nil }
			},
			code: flops.VerdictNoReveal, line: func(w *world) flops.Address { return w.net.Operators[0].Address },
		},
		"its commitment dropped": {
			lie:  func(w *world) { w.agg.drop = true },
			code: flops.ObjectionDropped, line: func(w *world) flops.Address { return w.me.Address },
		},
		"its reveal dropped": {
			lie:  func(w *world) { w.agg.dropReveal = true },
			code: flops.ObjectionDropped, line: func(w *world) flops.Address { return w.me.Address },
		},
		"the salt late": {
			lie:  func(w *world) { w.agg.saltAt = 2100 * time.Millisecond },
			code: flops.ObjectionLateSalt,
		},
		"the set late": {
			lie:  func(w *world) { w.agg.setAt = 2100 * time.Millisecond },
			code: flops.ObjectionLateSet,
		},
		"a set with a commitment that nobody signed": {
			lie: func(w *world) {
				w.agg.set = func(s flops.CommitSet) flops.CommitSet {
					s[0].Signature = s[1].Signature
					return s
				}
			},
			code: flops.ObjectionBadSet,
		},
		"evidence of another set": {
			lie: func(w *world) {
				w.agg.evidence = func(ev *flops.Evidence) {
					ev.Records = ev.Records[1:]
					ev.Header.CommitSetHash = ev.CommitSet().Hash()
					ev.Header.SetSignature = w.agg.sign(w.attempt().CommitSetDigest(ev.Header.CommitSetHash))
				}
			},
			code: flops.ObjectionOtherSet,
		},
		"evidence of another set that lacks what that set holds": {
			lie: func(w *world) {
				w.agg.evidence = func(ev *flops.Evidence) {
					ev.Records = ev.Records[1:]
					ev.Header.CommitSetHash = ev.CommitSet().Hash()
					ev.Header.SetSignature = w.agg.sign(w.attempt().CommitSetDigest(ev.Header.CommitSetHash))
					ev.Records = ev.Records[1:]
				}
			},
			code: flops.ObjectionOtherSet,
		},
		"evidence with more lines than the round allows": {
			lie: func(w *world) {
				w.agg.parts = func(parts [][]byte) [][]byte {
					for range w.net.Params.MaxLines {
						parts = append(parts, parts[1])
					}
					return parts
				}
			},
			code: flops.ObjectionBadEvidence,
		},
		"evidence of a set that was never signed": {
			lie: func(w *world) {
				w.agg.evidence = func(ev *flops.Evidence) {
					ev.Records = ev.Records[1:]
					ev.Header.CommitSetHash = ev.CommitSet().Hash()
				}
			},
			code: flops.ObjectionBadEvidence,
		},
		"evidence for other samples": {
			lie: func(w *world) {
				w.agg.evidence = func(ev *flops.Evidence) { ev.Header.SampleSeed[0]++ }
			},
			code: flops.ObjectionBadEvidence,
		},
		"evidence with a forged reveal": {
			lie: func(w *world) {
				w.agg.evidence = func(ev *flops.Evidence) { ev.Records[0].RevealSignature = ev.Records[1].RevealSignature }
			},
			code: flops.ObjectionBadEvidence,
		},
		"no evidence at all": {
			lie: func(w *world) {
				w.agg.parts = func([][]byte) [][]byte { return nil }
			},
			code: flops.ObjectionBadEvidence,
		},
		"evidence cut off": {
			lie: func(w *world) {
				w.agg.parts = func(parts [][]byte) [][]byte { return parts[:len(parts)-1] }
			},
			code: flops.ObjectionBadEvidence,
		},
	} {
		t.Run(name, func(t *testing.T) {
			play(t, func(_ *testing.T, w *world) {
				c.lie(w)
				w.run()
				line := nobody
				if c.line != nil {
					line = c.line(w)
				}
				w.wantObjection(c.code, line, c.sample)
				w.wantLog("warn", "not signed", c.code.String())
			})
		})
	}
}

// TestReorganisedSampleIsRevealedCheckedAndSignedAgain replaces the sample
// block once everything is signed.
func TestReorganisedSampleIsRevealedCheckedAndSignedAgain(t *testing.T) {
	play(t, func(t *testing.T, w *world) {
		w.chain.resampleAt = w.at(12 * time.Second)
		w.run()
		w.wantOK()
		if len(w.agg.commitments) != 1 || len(w.agg.reveals) != 2 || len(w.agg.signed) != 2 {
			t.Fatalf("%d commitments, %d reveals, %d signatures; want one of the first, two of the others",
				len(w.agg.commitments), len(w.agg.reveals), len(w.agg.signed))
		}
		if w.agg.signed[0].SampleSeed == w.agg.signed[1].SampleSeed || w.agg.signed[1].SampleSeed != w.chain.sampleSeed() {
			t.Errorf("signed for %s and %s; the samples are now those of %s",
				w.agg.signed[0].SampleSeed, w.agg.signed[1].SampleSeed, w.chain.sampleSeed())
		}
	})
}

// TestRevealWaitsForAnAggregatorThatWasAway: it gives everybody a whole window
// from when it is back.
func TestRevealWaitsForAnAggregatorThatWasAway(t *testing.T) {
	play(t, func(_ *testing.T, w *world) {
		w.agg.revealMore = 7 * time.Second
		w.agg.meet = func(ctx context.Context, call string) error {
			if call != "reveal" {
				return nil
			}
			return w.agg.wait(ctx, revealsDue+3*time.Second)
		}
		w.run()
		w.wantOK()
		w.wantSigned()
	})
}

func TestTwoSetsAreNotForgottenWhenTheSamplesAreDrawnAgain(t *testing.T) {
	play(t, func(t *testing.T, w *world) {
		w.socket(w.others[0]).set = func(context.Context) (*flops.SignedSet, error) { return w.otherSet(), nil }
		w.chain.resampleAt = w.at(12 * time.Second)
		w.run()
		if len(w.agg.signed) > 0 || len(w.agg.objections) != 2 {
			t.Fatalf("signed %d times, objected %+v", len(w.agg.signed), w.agg.objections)
		}
		for _, o := range w.agg.objections {
			if o.Code != flops.ObjectionOtherSet {
				t.Errorf("objects %s", o.Code)
			}
		}
	})
}
