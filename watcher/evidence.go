package watcher

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/rs/zerolog"

	"github.com/proof-of-flops/proof-of-flops/archive"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/eigen"
	"github.com/proof-of-flops/proof-of-flops/dispute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// askLimit bounds how long one source is asked for evidence.
const askLimit = 20 * time.Second

// A library gets the evidence of settled rounds from whoever has it, and keeps
// it: whoever withholds it later is too late.
type evidenceFiles struct {
	chain   Chain
	sources []audit.EvidenceSource
	dial    func(socket string) (audit.EvidenceSource, error)
	archive *archive.Archive
	log     zerolog.Logger
}

// A volume is a settled round with its evidence.
type settledRound struct {
	attempt    flops.Attempt
	params     flops.Params
	settlement *chain.Settlement
	operators  *chain.Roster
	evidence   *flops.EvidenceFile
}

// errWithheld is wrapped when nobody shows the evidence that was signed.
var errWithheld = errors.New("nobody shows the evidence that was signed")

// volume finds a settled round's. Evidence is taken from anybody: it must hash
// to what the chain has on record.
func (l *evidenceFiles) settledRound(ctx context.Context, s *chain.Settlement) (*settledRound, error) {
	r, err := l.chain.Attempt(ctx, s.ID)
	if err != nil {
		return nil, err
	}
	v := &settledRound{attempt: s.Attempt, params: r.Params, operators: r.Operators, settlement: s}
	file, err := l.archive.KeptEvidence(v.attempt, s.SampleSeed)
	if err != nil {
		return nil, err
	}
	if file != nil {
		if v.evidence, err = flops.ParseEvidence(file, v.params.EvidenceLimits()); err == nil && v.evidence.Hash() == s.EvidenceHash {
			return v, nil
		}
	}
	if err := l.fetch(ctx, v); err != nil {
		return nil, err
	}
	return v, l.keep(v, r.OpenBlock+v.params.StakeHorizon())
}

// fetch asks one source after the other.
func (l *evidenceFiles) fetch(ctx context.Context, v *settledRound) error {
	faults := []error{fmt.Errorf("round %d: %w", v.attempt.ID, errWithheld)}
	ask := func(src audit.EvidenceSource) bool {
		ask, cancel := context.WithTimeout(ctx, askLimit)
		defer cancel()
		ev, err := src.Evidence(ask, v.attempt, v.settlement.SampleSeed, v.params.EvidenceLimits())
		if err == nil && ev.Hash() != v.settlement.EvidenceHash {
			err = fmt.Errorf("it hashes to %s, the chain has %s", ev.Hash(), v.settlement.EvidenceHash)
		}
		if err != nil {
			faults = append(faults, err)
			return false
		}
		v.evidence = ev
		return true
	}
	for _, src := range l.sources {
		if ask(src) {
			return nil
		}
	}
	for i := range v.operators.Operators {
		o := &v.operators.Operators[i]
		if ctx.Err() != nil || l.dial == nil {
			break
		}
		src, err := l.dial(o.Socket)
		if err != nil {
			faults = append(faults, fmt.Errorf("reach operator %s: %w", o.Address, err))
			continue
		}
		if ask(src) {
			return nil
		}
	}
	return errors.Join(faults...)
}

// keep keeps the evidence until a block.
func (l *evidenceFiles) keep(v *settledRound, until uint64) error {
	err := l.archive.Begin(v.attempt.ID, until)
	if err == nil {
		err = l.archive.PutEvidence(v.attempt, v.evidence, audit.Results(v.evidence, v.operators.Page))
	}
	return err
}

// record is an operator's in the evidence, with its member of the registry, or
// nil.
func (v *settledRound) record(id flops.OperatorID) (*flops.EvidenceRecord, *eigen.Operator) {
	member := v.operators.ByID(id)
	if member == nil {
		return nil, nil
	}
	for i := range v.evidence.Records {
		if rec := &v.evidence.Records[i]; rec.ID == id && rec.Operator == member.Address {
			return rec, member
		}
	}
	return nil, nil
}

// Opening implements dispute.Openings: for operators that are offline.
func (l *evidenceFiles) Opening(ctx context.Context, c *flops.Claim) (*flops.Opening, error) {
	s, err := l.chain.SettlementOf(ctx, c.Attempt.ID)
	if err != nil {
		return nil, err
	}
	v, err := l.settledRound(ctx, s)
	if err != nil {
		return nil, err
	}
	rec, _ := v.record(c.Operator)
	if rec == nil || rec.Commitment.Work != c.Work || v.attempt != c.Attempt {
		// Two commitments of one operator: only the operator has the other.
		return nil, fmt.Errorf("%w: the evidence of round %d has no such commitment", dispute.ErrNoOpening, c.Attempt.ID)
	}
	return dispute.OpeningIn(c, s.SampleSeed, v.params.Samples, rec.Reveal)
}
