package audit_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/audit/audittest"
	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

var judge = audit.Judge{Tiler: compute.NewGo(1), Workers: 2}

func wantVerdict(t testing.TB, f *audit.Facts, s *audittest.Share, body []byte, want flops.Verdict) audit.Judgement {
	t.Helper()
	j, err := judge.Judge(t.Context(), f, sampleSeed, &s.Commitment, body)
	if err != nil {
		t.Fatal(err)
	}
	if j.Verdict != want || (j.Reason == "") != (want == flops.VerdictOK) {
		t.Errorf("got %s (%q), want %s", j.Verdict, j.Reason, want)
	}
	return j
}

func TestHonestRevealsAreOK(t *testing.T) {
	_, f, shares := committed(t)
	for _, s := range shares {
		body := s.Reveal(t, sampleSeed).Body
		wantVerdict(t, f, s, body, flops.VerdictOK)
	}
}

func TestAWithheldRevealIsNoReveal(t *testing.T) {
	_, f, shares := committed(t)
	wantVerdict(t, f, shares[0], nil, flops.VerdictNoReveal)
	wantVerdict(t, f, shares[0], []byte{}, flops.VerdictNoReveal)
}

func TestMalformedAndForeignOpeningsAreBadOpenings(t *testing.T) {
	_, f, shares := committed(t)
	body := shares[0].Reveal(t, sampleSeed).Body
	others := shares[1].Reveal(t, sampleSeed).Body
	otherSeed := shares[2].Reveal(t, flops.Keccak([]byte("another sample seed"))).Body
	longMetrics := (&flops.Reveal{Metrics: make([]byte, flops.MaxMetrics+1)}).Body()
	for name, body := range map[string][]byte{
		"one byte":            {0},
		"a byte short":        body[:len(body)-1],
		"a byte long":         append(slices.Clone(body), 0),
		"noise":               slices.Repeat([]byte{0xa5}, len(body)),
		"too long metrics":    append(longMetrics, body[4:]...),
		"of another operator": others,
	} {
		t.Run(name, func(t *testing.T) { wantVerdict(t, f, shares[0], body, flops.VerdictBadOpening) })
	}
	wantVerdict(t, f, shares[2], otherSeed, flops.VerdictBadOpening)
}

func TestNoChangedByteOfAnOpeningIsOK(t *testing.T) {
	_, f, shares := committed(t)
	s := shares[2]
	body := s.Reveal(t, sampleSeed).Body
	rapid.Check(t, func(rt *rapid.T) {
		changed := slices.Clone(body)
		at := rapid.IntRange(2+len("{}"), len(body)-1).Draw(rt, "byte behind the metrics")
		changed[at] ^= rapid.Byte().Filter(func(b byte) bool { return b != 0 }).Draw(rt, "bits")
		wantVerdict(t, f, s, changed, flops.VerdictBadOpening)
	})
}

func TestInventedDigestsAreWrongTilesAtTheFirstSampleThatHitsOne(t *testing.T) {
	_, f, shares := committed(t)
	wrong := make(map[uint32]bool) // by the sample that showed it
	for name, lie := range map[string]audittest.Lie{
		"all of it":         audittest.Everything,
		"the last lap":      func(lap uint64, _, _ uint32) bool { return lap == 3 },
		"the first lap":     func(lap uint64, _, _ uint32) bool { return lap == 0 },
		"the upper half":    func(_ uint64, row, _ uint32) bool { return row < 2 },
		"the left columns":  func(_ uint64, _, col uint32) bool { return col < 2 },
		"a chequered board": func(_ uint64, row, col uint32) bool { return (row+col)%2 == 1 },
		"one tile":          func(lap uint64, row, col uint32) bool { return lap == 1 && row == 2 && col == 3 },
		"nothing":           func(uint64, uint32, uint32) bool { return false },
	} {
		t.Run(name, func(t *testing.T) {
			s := audittest.Work(t, f, shares[0].By, 4, lie)
			body := s.Reveal(t, sampleSeed).Body
			samples := flops.Samples(sampleSeed, f.Attempt.CommitmentDigest(&s.Commitment), s.Commitment.Work, f.Clock.Samples)
			first := slices.IndexFunc(samples, func(s flops.Sample) bool { return lie(s.Lap, s.Row, s.Col) })
			if first < 0 {
				wantVerdict(t, f, s, body, flops.VerdictOK)
				return
			}
			if j := wantVerdict(t, f, s, body, flops.VerdictWrongTile); j.Sample != uint32(first) {
				t.Errorf("it names sample %d, the first wrong one is %d", j.Sample, first)
			}
			wrong[uint32(first)] = true
		})
	}
	if len(wrong) < 2 {
		t.Errorf("only samples %v were the first wrong one: choose other lies", wrong)
	}
}

// brokenTiler is a device that can't compute.
type brokenTiler struct{}

var errBroken = errors.New("the device is gone")

func (brokenTiler) TileDigest(flops.Hash, uint32, uint64, uint32, uint32) (uint64, error) {
	return 0, errBroken
}

func TestAJudgesOwnFailureIsNobodysVerdict(t *testing.T) {
	_, f, shares := committed(t)
	body := shares[0].Reveal(t, sampleSeed).Body
	j, err := audit.Judge{Tiler: brokenTiler{}, Workers: 2}.Judge(t.Context(), f, sampleSeed, &shares[0].Commitment, body)
	if !errors.Is(err, errBroken) || j != (audit.Judgement{}) {
		t.Errorf("a broken device: %+v, %v", j, err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	j, err = judge.Judge(ctx, f, sampleSeed, &shares[0].Commitment, body)
	if !errors.Is(err, context.Canceled) || j != (audit.Judgement{}) {
		t.Errorf("cancelled: %+v, %v", j, err)
	}
}

func TestEndOfTheContextIsNoFaultOfTheEvidence(t *testing.T) {
	_, f, ev, _ := evidence(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := judge.Evidence(ctx, f, sampleSeed, ev); !errors.Is(err, context.Canceled) || errors.Is(err, audit.ErrEvidence) {
		t.Errorf("got %v, want the context's error alone", err)
	}
}

// evidence is the evidence of an honest round; copied returns copies that a
// test may change.
func evidence(t testing.TB) (n *audittest.Network, f *audit.Facts, ev *flops.Evidence, copied func() *flops.Evidence) {
	t.Helper()
	n, f, shares := committed(t)
	ev = n.Evidence(t, f, sampleSeed, shares...)
	file := ev.File().Bytes()
	return n, f, ev, func() *flops.Evidence {
		c, err := flops.ParseEvidence(slices.Clone(file), f.Clock.EvidenceLimits())
		if err != nil {
			t.Fatal(err)
		}
		return &c.Evidence
	}
}

func TestHonestEvidenceIsAcceptedWithOrWithoutReceiptsAndReveals(t *testing.T) {
	_, f, ev, copied := evidence(t)
	if js, err := judge.Evidence(t.Context(), f, sampleSeed, ev); err != nil || len(js) != 3 || js[0].Verdict != flops.VerdictOK {
		t.Errorf("honest: %+v, %v", js, err)
	}
	silent := copied()
	silent.Header.SetReceipts = nil
	silent.Records[1].Reveal, silent.Records[1].Verdict = nil, flops.VerdictNoReveal
	js, err := judge.Evidence(t.Context(), f, sampleSeed, silent)
	if err != nil || js[0].Verdict != flops.VerdictOK || js[1].Verdict != flops.VerdictNoReveal {
		t.Errorf("one reveal withheld: %+v, %v", js, err)
	}
}

func TestResultsFollowFromTheEvidence(t *testing.T) {
	_, _, ev, copied := evidence(t)
	want := flops.Results{
		SampleSeed: sampleSeed, CommitSetHash: ev.CommitSet().Hash(), EvidenceHash: ev.File().Hash(),
		ResultsHash: flops.ResultsHash(flops.PackLines(ev.Lines())),
	}
	if got := audit.Results(ev.File(), nil); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	other := copied()
	other.Records[0].Verdict = flops.VerdictNoReveal
	if got := audit.Results(other.File(), nil); got.EvidenceHash == want.EvidenceHash || got.ResultsHash == want.ResultsHash || got.CommitSetHash != want.CommitSetHash {
		t.Errorf("another verdict gives %+v", got)
	}
}

func TestEvidenceWithAnythingChangedIsRefused(t *testing.T) {
	n, f, _, copied := evidence(t)
	resigned := func(ev *flops.Evidence) { // as by an aggregator that lies consistently
		ev.Header.CommitSetHash = ev.CommitSet().Hash()
		ev.Header.SetSignature = n.Sign(t, f.Attempt.CommitSetDigest(ev.Header.CommitSetHash))
		ev.Header.SetReceipts = nil
	}
	unregistered := audittest.NewOperator(t, "unregistered")
	for name, change := range map[string]func(ev *flops.Evidence){
		"chain id":                    func(ev *flops.Evidence) { ev.Header.ChainID++ },
		"contract":                    func(ev *flops.Evidence) { ev.Header.ServiceManager[0]++ },
		"round id":                    func(ev *flops.Evidence) { ev.Header.ID++ },
		"work seed":                   func(ev *flops.Evidence) { ev.Header.WorkSeed[0]++ },
		"open block":                  func(ev *flops.Evidence) { ev.Header.OpenBlock++ },
		"salt":                        func(ev *flops.Evidence) { ev.Header.Salt[0]++ },
		"sample seed":                 func(ev *flops.Evidence) { ev.Header.SampleSeed[0]++ },
		"commit set hash":             func(ev *flops.Evidence) { ev.Header.CommitSetHash[0]++ },
		"set signature":               func(ev *flops.Evidence) { ev.Header.SetSignature[0]++ },
		"receipt forged":              func(ev *flops.Evidence) { ev.Header.SetReceipts[0].Signature = ev.Header.SetReceipts[1].Signature },
		"receipt of another operator": func(ev *flops.Evidence) { ev.Header.SetReceipts[0].ID = ev.Header.SetReceipts[1].ID },
		"receipt of an unregistered operator": func(ev *flops.Evidence) {
			ev.Header.SetReceipts[0] = flops.SetReceipt{ID: unregistered.ID(), Signature: unregistered.Key.Sign(f.Attempt.SetReceiptDigest(ev.Header.CommitSetHash))}
		},
		"receipt of another set": func(ev *flops.Evidence) {
			ev.Header.SetReceipts[0].Signature = n.Operators[0].Key.Sign(f.Attempt.SetReceiptDigest(flops.Hash{}))
		},
		"record dropped":            func(ev *flops.Evidence) { ev.Records = ev.Records[1:] },
		"record repeated":           func(ev *flops.Evidence) { ev.Records = append(ev.Records, ev.Records[2]) },
		"records swapped":           func(ev *flops.Evidence) { ev.Records[0], ev.Records[1] = ev.Records[1], ev.Records[0] },
		"records swapped, resigned": func(ev *flops.Evidence) { ev.Records[0], ev.Records[1] = ev.Records[1], ev.Records[0]; resigned(ev) },
		"laps":                      func(ev *flops.Evidence) { ev.Records[0].Laps++ },
		"laps, resigned":            func(ev *flops.Evidence) { ev.Records[0].Laps++; resigned(ev) },
		"commitment stolen":         func(ev *flops.Evidence) { ev.Records[0].Root = ev.Records[1].Root; resigned(ev) },
		"reveal":                    func(ev *flops.Evidence) { ev.Records[0].Reveal[9]++ },
		"reveal signature":          func(ev *flops.Evidence) { ev.Records[0].RevealSignature = ev.Records[1].RevealSignature },
		"reveal of another": func(ev *flops.Evidence) {
			ev.Records[0].Reveal, ev.Records[0].RevealSignature = ev.Records[1].Reveal, ev.Records[1].RevealSignature
		},
		"reveal that says no reveal": func(ev *flops.Evidence) {
			ev.Records[0].Reveal, ev.Records[0].Verdict = []byte{0}, flops.VerdictNoReveal
		},
	} {
		ev := copied()
		change(ev)
		if _, err := judge.Evidence(t.Context(), f, sampleSeed, ev); !errors.Is(err, audit.ErrEvidence) {
			t.Errorf("%s: got %v, want ErrEvidence", name, err)
		}
	}
	// Evidence with a sample seed of its own isn't right for the chain's.
	if _, err := judge.Evidence(t.Context(), f, flops.Hash{}, copied()); !errors.Is(err, audit.ErrEvidence) {
		t.Errorf("another sample seed on chain: got %v", err)
	}
}

func TestAnotherVerdictThanTheEvidenceSupportsIsADifference(t *testing.T) {
	n, f, _, copied := evidence(t)
	liar := audittest.Work(t, f, n.Operators[1], 2, audittest.Everything)
	withLiar := n.Evidence(t, f, sampleSeed, audittest.Work(t, f, n.Operators[0], 1, nil), liar)
	for _, c := range []struct {
		name    string
		ev      *flops.Evidence
		record  int
		claimed flops.Verdict
		derived flops.Verdict
	}{
		{"honest called silent", copied(), 0, flops.VerdictNoReveal, flops.VerdictOK},
		{"honest called malformed", copied(), 1, flops.VerdictBadOpening, flops.VerdictOK},
		{"honest called a liar", copied(), 2, flops.VerdictWrongTile, flops.VerdictOK},
		{"a liar called honest", withLiar, 1, flops.VerdictOK, flops.VerdictWrongTile},
		{"a code of no line", copied(), 0, flops.RefusedLateReveal, flops.VerdictOK},
	} {
		c.ev.Records[c.record].Verdict = c.claimed
		_, err := judge.Evidence(t.Context(), f, sampleSeed, c.ev)
		var d *audit.Difference
		if !errors.As(err, &d) || errors.Is(err, audit.ErrEvidence) {
			t.Errorf("%s: got %v, want a Difference", c.name, err)
			continue
		}
		if d.Operator != c.ev.Records[c.record].Operator || d.Claimed != c.claimed || d.Derived.Verdict != c.derived {
			t.Errorf("%s: got %+v", c.name, d)
		}
	}
	withLiar.Records[1].Verdict = flops.VerdictWrongTile
	if js, err := judge.Evidence(t.Context(), f, sampleSeed, withLiar); err != nil || js[0].Verdict != flops.VerdictOK || js[1].Verdict != flops.VerdictWrongTile {
		t.Errorf("the liar called one: %+v, %v", js, err)
	}
}

// TestNoChangedByteOfAnEvidenceFileIsAccepted covers what the tables above may
// have missed.
func TestNoChangedByteOfAnEvidenceFileIsAccepted(t *testing.T) {
	_, f, ev, _ := evidence(t)
	file := ev.File().Bytes()
	rapid.Check(t, func(rt *rapid.T) {
		changed := slices.Clone(file)
		at := rapid.IntRange(0, len(file)-1).Draw(rt, "byte")
		changed[at] ^= rapid.Byte().Filter(func(b byte) bool { return b != 0 }).Draw(rt, "bits")
		other, err := flops.ParseEvidence(changed, f.Clock.EvidenceLimits())
		if err != nil {
			return
		}
		if _, err := judge.Evidence(t.Context(), f, sampleSeed, &other.Evidence); err == nil {
			rt.Fatalf("a change of byte %d of %d is accepted", at, len(file))
		}
	})
}
