package audit

import (
	"context"
	"errors"
	"fmt"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Chain is what an Auditor asks of Ethereum; *chain.Client is one.
type Chain interface {
	Attempt(ctx context.Context, id uint64) (*chain.OpenedRound, error)
	SampleHeader(ctx context.Context, number uint64) (*rpc.SampleHeader, error)
	SettlementOf(ctx context.Context, id uint64) (*chain.Settlement, error)
}

// EvidenceSource has the evidence of rounds; *api.Client is one. It needn't be
// trusted.
type EvidenceSource interface {
	Evidence(ctx context.Context, attempt flops.Attempt, sampleSeed flops.Hash, limits flops.EvidenceLimits) (*flops.EvidenceFile, error)
}

// An Auditor repeats the verification of settled rounds on a machine that took
// no part in them.
type Auditor struct {
	chain Chain
	judge Judge
}

// NewAuditor makes an auditor.
func NewAuditor(c Chain, j Judge) *Auditor { return &Auditor{c, j} }

// A Report compares a round's record on chain with what its evidence supports.
type Report struct {
	Round        uint64       `json:"round"`
	WorkSeed     flops.Hash   `json:"workSeed"`
	SampleSeed   flops.Hash   `json:"sampleSeed"`
	EvidenceHash flops.Hash   `json:"evidenceHash"`
	Settled      uint64       `json:"settledIndex"`
	Transaction  flops.Hash   `json:"transaction"`
	Lines        []ReportLine `json:"lines"`
	// Faults lists what doesn't agree; the round is sound if there are none.
	Faults []string `json:"faults"`
	OK     bool     `json:"ok"`
}

// A ReportLine is one line as recorded, with the verdict that was derived.
type ReportLine struct {
	Operator flops.Address `json:"operator"`
	N        uint32        `json:"n"`
	Laps     uint64        `json:"laps"`
	FLOPS    string        `json:"flops"` // 2n³·laps, decimal
	Recorded flops.Verdict `json:"recorded"`
	Derived  flops.Verdict `json:"derived"`
	Reason   string        `json:"reason,omitempty"`
}

// Round audits a settled round with evidence from a source.
func (a *Auditor) Round(ctx context.Context, id uint64, src EvidenceSource) (*Report, error) {
	s, err := a.chain.SettlementOf(ctx, id)
	if err != nil {
		return nil, err
	}
	r, err := a.chain.Attempt(ctx, id)
	if err != nil {
		return nil, err
	}
	ev, err := src.Evidence(ctx, s.Attempt, s.SampleSeed, r.Params.EvidenceLimits())
	if err != nil {
		return nil, err
	}
	return a.compare(ctx, s, r, ev)
}

// File audits the round that an evidence file names.
func (a *Auditor) File(ctx context.Context, file []byte) (*Report, error) {
	attempt, err := flops.EvidenceAttempt(file)
	if err != nil {
		return nil, fmt.Errorf("this is not an evidence file: %w", err)
	}
	s, err := a.chain.SettlementOf(ctx, attempt.ID)
	if err != nil {
		return nil, err
	}
	r, err := a.chain.Attempt(ctx, attempt.ID)
	if err != nil {
		return nil, err
	}
	ev, err := flops.ParseEvidence(file, r.Params.EvidenceLimits())
	if err != nil {
		return nil, fmt.Errorf("the evidence file: %w", err)
	}
	return a.compare(ctx, s, r, ev)
}

// compare repeats the whole verification, and lists what doesn't agree with
// the chain.
func (a *Auditor) compare(ctx context.Context, s *chain.Settlement, r *chain.OpenedRound, ev *flops.EvidenceFile) (*Report, error) {
	h, err := a.chain.SampleHeader(ctx, r.Clock().SampleBlock())
	if err != nil {
		return nil, err
	}
	out := &Report{
		Round: r.ID, WorkSeed: s.WorkSeed, SampleSeed: s.SampleSeed, EvidenceHash: s.EvidenceHash,
		Settled: s.SettledIndex, Transaction: s.TxHash, Faults: []string{},
	}
	fault := func(format string, args ...any) { out.Faults = append(out.Faults, fmt.Sprintf(format, args...)) }
	// The salt is in the evidence only; it is right if it gives the work seed
	// that the contract computed.
	f := NewFacts(r, ev.Header.Salt)
	if f.Attempt.WorkSeed != s.WorkSeed {
		fault("the evidence's salt gives the work seed %s, the chain has %s", f.Attempt.WorkSeed, s.WorkSeed)
	}
	if seed := flops.SampleSeed(h.PrevRandao, s.WorkSeed); seed != s.SampleSeed {
		fault("block %d gives the sample seed %s, the chain has %s", h.Number, seed, s.SampleSeed)
	}
	res := Results(ev, r.Operators.Page)
	for _, x := range []struct {
		name        string
		ours, chain flops.Hash
	}{
		{"commit set", res.CommitSetHash, s.CommitSetHash},
		{"evidence", res.EvidenceHash, s.EvidenceHash},
		{"results", res.ResultsHash, s.ResultsHash},
		{"lines", res.LinesDigest, s.LinesDigest},
	} {
		if x.ours != x.chain {
			fault("the evidence's hash of the %s is %s, the chain has %s", x.name, x.ours, x.chain)
		}
	}
	judged, err := a.judge.Evidence(ctx, f, s.SampleSeed, &ev.Evidence)
	if diff := (*Difference)(nil); err != nil && !errors.As(err, &diff) {
		if !errors.Is(err, ErrEvidence) {
			return nil, err
		}
		fault("%s", err)
	}
	recorded := make(map[flops.Address]flops.Line, len(s.Lines))
	for _, l := range s.Lines {
		recorded[l.Operator] = l
	}
	for i := range judged {
		rec := &ev.Records[i]
		l := recorded[rec.Operator]
		out.Lines = append(out.Lines, ReportLine{
			Operator: rec.Operator, N: rec.N, Laps: rec.Laps, FLOPS: rec.FLOP().String(),
			Recorded: l.Verdict, Derived: judged[i].Verdict, Reason: judged[i].Reason,
		})
		if l.Verdict != judged[i].Verdict || l.N != rec.N || l.Laps != rec.Laps {
			fault("operator %s is on record as %s with %d laps of n = %d; the evidence supports %s with %d laps of n = %d",
				rec.Operator, l.Verdict, l.Laps, l.N, judged[i].Verdict, rec.Laps, rec.N)
		}
	}
	out.OK = len(out.Faults) == 0
	return out, nil
}
