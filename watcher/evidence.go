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

// evidenceFiles gets the evidence of settled rounds from anyone that has it, and
// keeps it, so that withholding it later achieves nothing.
type evidenceFiles struct {
	chain   Chain
	sources []audit.EvidenceSource
	dial    func(socket string) (audit.EvidenceSource, error)
	archive *archive.Archive
	log     zerolog.Logger
}

// A settledRound is a settled round with its evidence.
type settledRound struct {
	attempt    flops.Attempt
	params     flops.Params
	settlement *chain.Settlement
	operators  *chain.Roster
	evidence   *flops.EvidenceFile
}

// errWithheld is wrapped when no source has the evidence that the quorum signed.
var errWithheld = errors.New("nobody shows the evidence that was signed")

// settledRound finds the evidence of a settlement. It may come from anybody, since
// its hash must be the one on chain.
func (e *evidenceFiles) settledRound(ctx context.Context, s *chain.Settlement) (*settledRound, error) {
	r, err := e.chain.Attempt(ctx, s.ID)
	if err != nil {
		return nil, err
	}
	settled := &settledRound{attempt: s.Attempt, params: r.Params, operators: r.Operators, settlement: s}
	file, err := e.archive.KeptEvidence(settled.attempt, s.SampleSeed)
	if err != nil {
		return nil, err
	}
	if file != nil {
		if settled.evidence, err = flops.ParseEvidence(file, settled.params.EvidenceLimits()); err == nil && settled.evidence.Hash() == s.EvidenceHash {
			return settled, nil
		}
	}
	if err := e.fetch(ctx, settled); err != nil {
		return nil, err
	}
	return settled, e.keep(settled, r.OpenBlock+settled.params.StakeHorizon())
}

// fetch asks one source after another: the configured ones, then the operators.
func (e *evidenceFiles) fetch(ctx context.Context, r *settledRound) error {
	faults := []error{fmt.Errorf("round %d: %w", r.attempt.ID, errWithheld)}
	ask := func(src audit.EvidenceSource) bool {
		ask, cancel := context.WithTimeout(ctx, askLimit)
		defer cancel()
		ev, err := src.Evidence(ask, r.attempt, r.settlement.SampleSeed, r.params.EvidenceLimits())
		if err == nil && ev.Hash() != r.settlement.EvidenceHash {
			err = fmt.Errorf("the evidence shown hashes to %s, the chain has %s", ev.Hash(), r.settlement.EvidenceHash)
		}
		if err != nil {
			faults = append(faults, err)
			return false
		}
		r.evidence = ev
		return true
	}
	for _, src := range e.sources {
		if ask(src) {
			return nil
		}
	}
	for i := range r.operators.Operators {
		o := &r.operators.Operators[i]
		if ctx.Err() != nil || e.dial == nil {
			break
		}
		src, err := e.dial(o.Socket)
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
func (e *evidenceFiles) keep(r *settledRound, until uint64) error {
	err := e.archive.Begin(r.attempt.ID, until)
	if err == nil {
		err = e.archive.PutEvidence(r.attempt, r.evidence, audit.Results(r.evidence, r.operators.Page))
	}
	return err
}

// record is the evidence's record of an operator, with the operator as the registry
// has it; both are nil if there is none.
func (r *settledRound) record(id flops.OperatorID) (*flops.EvidenceRecord, *eigen.Operator) {
	operator := r.operators.ByID(id)
	if operator == nil {
		return nil, nil
	}
	for i := range r.evidence.Records {
		if rec := &r.evidence.Records[i]; rec.ID == id && rec.Operator == operator.Address {
			return rec, operator
		}
	}
	return nil, nil
}

// Opening implements dispute.Openings, to answer for operators that are offline.
func (e *evidenceFiles) Opening(ctx context.Context, c *flops.Claim) (*flops.Opening, error) {
	s, err := e.chain.SettlementOf(ctx, c.Attempt.ID)
	if err != nil {
		return nil, err
	}
	settled, err := e.settledRound(ctx, s)
	if err != nil {
		return nil, err
	}
	rec, _ := settled.record(c.Operator)
	if rec == nil || rec.Commitment.Work != c.Work || settled.attempt != c.Attempt {
		// The operator signed two commitments; only the operator has the other one.
		return nil, fmt.Errorf("%w: the evidence of round %d has no such commitment", dispute.ErrNoOpening, c.Attempt.ID)
	}
	return dispute.OpeningIn(c, s.SampleSeed, settled.params.Samples, rec.Reveal)
}
