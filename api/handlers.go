package api

import (
	"context"

	"connectrpc.com/connect"

	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

type aggregatorHandler struct{ a Aggregator }

func (h *aggregatorHandler) SubmitSalt(ctx context.Context, req *connect.Request[pofv1.SubmitSaltRequest]) (*connect.Response[pofv1.SubmitSaltResponse], error) {
	var r reader
	m := req.Msg
	d := flops.Domain{ChainID: m.ChainId, ServiceManager: r.address(m.ServiceManager, "service_manager")}
	salt := r.hash(m.Salt, "salt")
	if r.err != nil {
		return nil, wire(r.err)
	}
	ctx, cancel := waiting(ctx)
	defer cancel()
	if err := h.a.SubmitSalt(ctx, d, m.RoundId, salt); err != nil {
		return nil, wire(err)
	}
	return connect.NewResponse(&pofv1.SubmitSaltResponse{}), nil
}

func (h *aggregatorHandler) SubmitCommitment(ctx context.Context, req *connect.Request[pofv1.SubmitCommitmentRequest]) (*connect.Response[pofv1.Receipt], error) {
	var r reader
	attempt, c := r.attempt(req.Msg.Round), r.commitment(req.Msg.Commitment)
	if r.err != nil {
		return nil, wire(r.err)
	}
	rc, err := h.a.SubmitCommitment(ctx, attempt, &c)
	if err != nil {
		return nil, wire(err)
	}
	return connect.NewResponse(receiptMessage(rc)), nil
}

func (h *aggregatorHandler) SubmitSetReceipt(ctx context.Context, req *connect.Request[pofv1.SubmitSetReceiptRequest]) (*connect.Response[pofv1.SubmitSetReceiptResponse], error) {
	var r reader
	m := req.Msg
	attempt, set := r.attempt(m.Round), r.hash(m.CommitSetHash, "commit_set_hash")
	receipt := flops.SetReceipt{ID: r.hash(m.OperatorId, "operator_id"), Signature: r.signature(m.Signature, "signature")}
	if r.err != nil {
		return nil, wire(r.err)
	}
	if err := h.a.SubmitSetReceipt(ctx, attempt, set, receipt); err != nil {
		return nil, wire(err)
	}
	return connect.NewResponse(&pofv1.SubmitSetReceiptResponse{}), nil
}

func (h *aggregatorHandler) SubmitReveal(ctx context.Context, req *connect.Request[pofv1.SubmitRevealRequest]) (*connect.Response[pofv1.Receipt], error) {
	var r reader
	m := req.Msg
	attempt, reveal := r.attempt(m.Round), flops.SignedReveal{
		Operator: r.hash(m.OperatorId, "operator_id"), SampleSeed: r.hash(m.SampleSeed, "sample_seed"),
		Body: m.Body, Signature: r.signature(m.Signature, "signature"),
	}
	if r.err != nil {
		return nil, wire(r.err)
	}
	rc, err := h.a.SubmitReveal(ctx, attempt, &reveal)
	if err != nil {
		return nil, wire(err)
	}
	return connect.NewResponse(receiptMessage(rc)), nil
}

func (h *aggregatorHandler) SubmitResults(ctx context.Context, req *connect.Request[pofv1.SubmitResultsRequest]) (*connect.Response[pofv1.SubmitResultsResponse], error) {
	var r reader
	m := req.Msg
	attempt, results := r.attempt(m.Round), flops.SignedResults{
		Results:          r.results(m.Results),
		ResultsSignature: flops.ResultsSignature{Operator: r.hash(m.OperatorId, "operator_id"), Signature: r.signature(m.Signature, "signature")},
	}
	if r.err != nil {
		return nil, wire(r.err)
	}
	if err := h.a.SubmitResults(ctx, attempt, &results); err != nil {
		return nil, wire(err)
	}
	return connect.NewResponse(&pofv1.SubmitResultsResponse{}), nil
}

func (h *aggregatorHandler) SubmitObjection(ctx context.Context, req *connect.Request[pofv1.SubmitObjectionRequest]) (*connect.Response[pofv1.SubmitObjectionResponse], error) {
	var r reader
	attempt, o := r.attempt(req.Msg.Round), r.objection(req.Msg.Objection)
	if r.err != nil {
		return nil, wire(r.err)
	}
	if err := h.a.SubmitObjection(ctx, attempt, &o); err != nil {
		return nil, wire(err)
	}
	return connect.NewResponse(&pofv1.SubmitObjectionResponse{}), nil
}

type archiveHandler struct{ a Archive }

func (h *archiveHandler) GetSalt(ctx context.Context, req *connect.Request[pofv1.GetSaltRequest]) (*connect.Response[pofv1.GetSaltResponse], error) {
	var r reader
	m := req.Msg
	d := flops.Domain{ChainID: m.ChainId, ServiceManager: r.address(m.ServiceManager, "service_manager")}
	if r.err != nil {
		return nil, wire(r.err)
	}
	ctx, cancel := waiting(ctx)
	defer cancel()
	salt, err := h.a.Salt(ctx, d, m.RoundId)
	if err != nil {
		return nil, wire(err)
	}
	return connect.NewResponse(&pofv1.GetSaltResponse{Salt: salt[:]}), nil
}

func (h *archiveHandler) GetCommitSet(ctx context.Context, req *connect.Request[pofv1.GetCommitSetRequest]) (*connect.Response[pofv1.CommitSet], error) {
	var r reader
	attempt := r.attempt(req.Msg.Round)
	if r.err != nil {
		return nil, wire(r.err)
	}
	ctx, cancel := waiting(ctx)
	defer cancel()
	s, err := h.a.CommitSet(ctx, attempt)
	if err != nil {
		return nil, wire(err)
	}
	out := &pofv1.CommitSet{Round: attemptMessage(attempt), AggregatorSignature: s.Signature[:]}
	for i := range s.Set {
		out.Commitments = append(out.Commitments, commitmentMessage(&s.Set[i]))
	}
	return connect.NewResponse(out), nil
}

func (h *archiveHandler) GetEvidence(ctx context.Context, req *connect.Request[pofv1.GetEvidenceRequest], out *connect.ServerStream[pofv1.EvidencePart]) error {
	var r reader
	attempt, seed := r.attempt(req.Msg.Round), r.hash(req.Msg.SampleSeed, "sample_seed")
	if r.err != nil {
		return wire(r.err)
	}
	ctx, cancel := waiting(ctx)
	defer cancel()
	return wire(h.a.Evidence(ctx, attempt, seed, func(b []byte) error {
		return out.Send(&pofv1.EvidencePart{Data: b})
	}))
}

func (h *archiveHandler) GetResults(ctx context.Context, req *connect.Request[pofv1.GetResultsRequest]) (*connect.Response[pofv1.GetResultsResponse], error) {
	var r reader
	attempt := r.attempt(req.Msg.Round)
	if r.err != nil {
		return nil, wire(r.err)
	}
	res, sigs, err := h.a.Results(ctx, attempt)
	if err != nil {
		return nil, wire(err)
	}
	out := &pofv1.GetResultsResponse{Results: ResultsMessage(res)}
	for i := range sigs {
		out.Signatures = append(out.Signatures, &pofv1.ResultsSignature{
			OperatorId: sigs[i].Operator[:], Signature: sigs[i].Signature[:],
		})
	}
	return connect.NewResponse(out), nil
}

func (h *archiveHandler) GetObjections(ctx context.Context, req *connect.Request[pofv1.GetObjectionsRequest]) (*connect.Response[pofv1.GetObjectionsResponse], error) {
	var r reader
	attempt := r.attempt(req.Msg.Round)
	if r.err != nil {
		return nil, wire(r.err)
	}
	list, err := h.a.Objections(ctx, attempt)
	if err != nil {
		return nil, wire(err)
	}
	out := &pofv1.GetObjectionsResponse{}
	for i := range list {
		out.Objections = append(out.Objections, objectionMessage(&list[i]))
	}
	return connect.NewResponse(out), nil
}

func (h *archiveHandler) GetEquivocation(ctx context.Context, req *connect.Request[pofv1.GetEquivocationRequest]) (*connect.Response[pofv1.Equivocation], error) {
	var r reader
	attempt := r.attempt(req.Msg.Round)
	if r.err != nil {
		return nil, wire(r.err)
	}
	e, err := h.a.Equivocation(ctx, attempt)
	if err != nil {
		return nil, wire(err)
	}
	out := &pofv1.Equivocation{Round: attemptMessage(attempt)}
	for i := range e {
		out.Sets = append(out.Sets, &pofv1.SignedSetHash{CommitSetHash: e[i].Hash[:], AggregatorSignature: e[i].Signature[:]})
	}
	return connect.NewResponse(out), nil
}

func (h *archiveHandler) GetRound(ctx context.Context, req *connect.Request[pofv1.GetRoundRequest]) (*connect.Response[pofv1.RoundStatus], error) {
	s, err := h.a.RoundStatus(ctx, req.Msg.RoundId)
	if err != nil {
		return nil, wire(err)
	}
	return connect.NewResponse(s), nil
}

type witnessHandler struct{ w Witness }

func (h *witnessHandler) ShowReceipt(ctx context.Context, req *connect.Request[pofv1.ShowReceiptRequest]) (*connect.Response[pofv1.ShowReceiptResponse], error) {
	var r reader
	m := req.Msg
	attempt, shown := r.attempt(m.Round), r.held(m.Commitment, m.Reveal, m.Receipt)
	if r.err != nil {
		return nil, wire(r.err)
	}
	if err := h.w.ShowReceipt(ctx, attempt, &shown); err != nil {
		return nil, wire(err)
	}
	return connect.NewResponse(&pofv1.ShowReceiptResponse{}), nil
}

func (h *witnessHandler) GetReceipt(ctx context.Context, req *connect.Request[pofv1.GetReceiptRequest]) (*connect.Response[pofv1.GetReceiptResponse], error) {
	var (
		r    reader
		seed flops.Hash
	)
	m := req.Msg
	attempt := r.attempt(m.Round)
	if len(m.SampleSeed) > 0 {
		seed = r.hash(m.SampleSeed, "sample_seed")
	}
	if r.err != nil {
		return nil, wire(r.err)
	}
	held, err := h.w.HeldReceipt(ctx, attempt, seed)
	if err != nil {
		return nil, wire(err)
	}
	return connect.NewResponse(&pofv1.GetReceiptResponse{
		Commitment: commitmentMessage(&held.Commitment),
		Reveal:     statementMessage(held.Reveal),
		Receipt:    receiptMessage(&held.Receipt),
	}), nil
}
