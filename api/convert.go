package api

import (
	"fmt"

	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A reader converts fields of fixed length and keeps the first fault.
type reader struct{ err error }

func (r *reader) fixed(dst, src []byte, field string) {
	if r.err == nil && len(src) != len(dst) {
		r.err = &InputError{field, fmt.Sprintf("has %d bytes, wants %d", len(src), len(dst))}
		return
	}
	copy(dst, src)
}

func (r *reader) hash(b []byte, field string) (h flops.Hash) {
	r.fixed(h[:], b, field)
	return h
}

func (r *reader) address(b []byte, field string) (a flops.Address) {
	r.fixed(a[:], b, field)
	return a
}

func (r *reader) signature(b []byte, field string) (s flops.Signature) {
	r.fixed(s[:], b, field)
	return s
}

func (r *reader) attempt(m *pofv1.Round) flops.Attempt {
	if m == nil {
		if r.err == nil {
			r.err = &InputError{"round", "is missing"}
		}
		return flops.Attempt{}
	}
	return flops.Attempt{
		Domain: flops.Domain{
			ChainID:        m.ChainId,
			ServiceManager: r.address(m.ServiceManager, "round.service_manager"),
		},
		ID:       m.RoundId,
		WorkSeed: r.hash(m.WorkSeed, "round.work_seed"),
	}
}

func (r *reader) commitment(m *pofv1.Commitment) flops.SignedCommitment {
	if m == nil {
		if r.err == nil {
			r.err = &InputError{"commitment", "is missing"}
		}
		return flops.SignedCommitment{}
	}
	return flops.SignedCommitment{
		Commitment: flops.Commitment{
			Operator: r.address(m.Operator, "commitment.operator"),
			ID:       r.hash(m.OperatorId, "commitment.operator_id"),
			Work: flops.Work{
				N:    m.N,
				Laps: m.Laps,
				Root: r.hash(m.WorkRoot, "commitment.work_root"),
			},
		},
		Signature: r.signature(m.Signature, "commitment.signature"),
	}
}

func (r *reader) results(m *pofv1.Results) flops.Results {
	if m == nil {
		if r.err == nil {
			r.err = &InputError{"results", "is missing"}
		}
		return flops.Results{}
	}
	return flops.Results{
		SampleSeed:    r.hash(m.SampleSeed, "results.sample_seed"),
		CommitSetHash: r.hash(m.CommitSetHash, "results.commit_set_hash"),
		EvidenceHash:  r.hash(m.EvidenceHash, "results.evidence_hash"),
		ResultsHash:   r.hash(m.ResultsHash, "results.results_hash"),
		LinesDigest:   r.hash(m.LinesDigest, "results.lines_digest"),
	}
}

func (r *reader) receipt(m *pofv1.Receipt) (rc flops.Receipt) {
	if m == nil {
		if r.err == nil {
			r.err = &InputError{"receipt", "is missing"}
		}
		return rc
	}
	if m.Kind > 255 && r.err == nil {
		r.err = &InputError{"receipt.kind", "is not a byte"}
	}
	rc.Kind, rc.UnixMilliseconds = flops.ReceiptKind(m.Kind), m.UnixMilliseconds
	rc.Digest = r.hash(m.Digest, "receipt.digest")
	r.fixed(rc.Signature[:], m.Signature, "receipt.signature")
	return rc
}

// statement returns nil if there is none.
func (r *reader) statement(m *pofv1.RevealStatement) *flops.RevealStatement {
	if m == nil {
		return nil
	}
	return &flops.RevealStatement{
		SampleSeed: r.hash(m.SampleSeed, "reveal.sample_seed"),
		BodyHash:   r.hash(m.BodyHash, "reveal.body_hash"),
		Signature:  r.signature(m.Signature, "reveal.signature"),
	}
}

func receiptMessage(rc *flops.Receipt) *pofv1.Receipt {
	return &pofv1.Receipt{
		Kind: uint32(rc.Kind), Digest: rc.Digest[:],
		UnixMilliseconds: rc.UnixMilliseconds, Signature: rc.Signature[:],
	}
}

func statementMessage(s *flops.RevealStatement) *pofv1.RevealStatement {
	if s == nil {
		return nil
	}
	return &pofv1.RevealStatement{SampleSeed: s.SampleSeed[:], BodyHash: s.BodyHash[:], Signature: s.Signature[:]}
}

func (r *reader) objection(m *pofv1.Objection) flops.SignedObjection {
	if m == nil {
		if r.err == nil {
			r.err = &InputError{"objection", "is missing"}
		}
		return flops.SignedObjection{}
	}
	if m.Code > 255 && r.err == nil {
		r.err = &InputError{"objection.code", "is not a byte"}
	}
	return flops.SignedObjection{
		Operator: r.hash(m.OperatorId, "objection.operator_id"),
		Objection: flops.Objection{
			SampleSeed: r.hash(m.SampleSeed, "objection.sample_seed"),
			Line:       r.address(m.LineOperator, "objection.line_operator"),
			Sample:     m.Sample,
			Code:       flops.Verdict(m.Code),
		},
		Signature: r.signature(m.Signature, "objection.signature"),
	}
}

func objectionMessage(o *flops.SignedObjection) *pofv1.Objection {
	return &pofv1.Objection{
		OperatorId: o.Operator[:], SampleSeed: o.SampleSeed[:], LineOperator: o.Line[:],
		Sample: o.Sample, Code: uint32(o.Code), Signature: o.Signature[:],
	}
}

func attemptMessage(attempt flops.Attempt) *pofv1.Round {
	return &pofv1.Round{
		ChainId: attempt.ChainID, ServiceManager: attempt.ServiceManager[:],
		RoundId: attempt.ID, WorkSeed: attempt.WorkSeed[:],
	}
}

func commitmentMessage(c *flops.SignedCommitment) *pofv1.Commitment {
	return &pofv1.Commitment{
		Operator: c.Operator[:], OperatorId: c.ID[:], N: c.N, Laps: c.Laps,
		WorkRoot: c.Root[:], Signature: c.Signature[:],
	}
}

func (r *reader) held(commitment *pofv1.Commitment, reveal *pofv1.RevealStatement, receipt *pofv1.Receipt) flops.Held {
	return flops.Held{Commitment: r.commitment(commitment), Reveal: r.statement(reveal), Receipt: r.receipt(receipt)}
}

// ResultsMessage is the wire form of results.
func ResultsMessage(r flops.Results) *pofv1.Results {
	return &pofv1.Results{
		SampleSeed: r.SampleSeed[:], CommitSetHash: r.CommitSetHash[:],
		EvidenceHash: r.EvidenceHash[:], ResultsHash: r.ResultsHash[:], LinesDigest: r.LinesDigest[:],
	}
}
