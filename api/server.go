package api

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"connectrpc.com/connect"

	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/api/pof/v1/pofv1connect"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Sizes of messages, checked before anything is parsed.
const (
	// maxReveal holds the largest reveal: 256 samples at n = 32768.
	maxReveal = 2 << 20
	// maxMessage holds every other message.
	maxMessage = 4 << 10
	// maxAnswer bounds what a client takes: a commit set of the most lines, or
	// one evidence record.
	maxAnswer = 4 << 20
)

// WaitLimit is how long a call that waits is held at most.
const WaitLimit = 30 * time.Second

// A Receipt is the aggregator's signed word that it holds a message.
type Receipt struct {
	Kind             flops.ReceiptKind
	Digest           flops.Hash
	UnixMilliseconds uint64
	Signature        flops.ECDSASignature
}

// A SignedSet is a commit set with the aggregator's signature.
type SignedSet struct {
	Set       flops.CommitSet
	Signature flops.ECDSASignature
}

// A ResultsSignature is one operator's signature over a results digest.
type ResultsSignature struct {
	Operator  flops.OperatorID
	Signature flops.Signature
}

// An Objection says what an operator does not agree with.
type Objection struct {
	SampleSeed flops.Hash
	Line       flops.Address
	Sample     uint32
	Code       flops.Verdict
}

// Aggregator takes what a round is made of. Every method may return a
// *flops.Refusal. See the proto file for what each call means.
type Aggregator interface {
	SubmitSalt(ctx context.Context, d flops.Domain, roundID uint64, salt flops.Hash) error
	SubmitCommitment(ctx context.Context, r flops.Round, c *flops.SignedCommitment) (*Receipt, error)
	SubmitSetReceipt(ctx context.Context, r flops.Round, id flops.OperatorID, setHash flops.Hash, sig flops.Signature) error
	SubmitReveal(ctx context.Context, r flops.Round, id flops.OperatorID, sampleSeed flops.Hash, body []byte, sig flops.Signature) (*Receipt, error)
	SubmitResults(ctx context.Context, r flops.Round, id flops.OperatorID, res flops.Results, sig flops.Signature) error
	SubmitObjection(ctx context.Context, r flops.Round, id flops.OperatorID, o Objection, sig flops.Signature) error
}

// Archive answers with what a node has of a round. Methods that wait return
// ErrNotYet when ctx ends first, and wrap ErrUnknown for what the node will
// never have.
type Archive interface {
	Salt(ctx context.Context, d flops.Domain, roundID uint64) (flops.Hash, error)
	CommitSet(ctx context.Context, r flops.Round) (*SignedSet, error)
	// Evidence sends the evidence header, then each record in order.
	Evidence(ctx context.Context, r flops.Round, send func([]byte) error) error
	Results(ctx context.Context, r flops.Round) (flops.Results, []ResultsSignature, error)
	RoundStatus(ctx context.Context, roundID uint64) (*pofv1.RoundStatus, error)
}

// An Observer hears of every call that was answered: the procedure's name,
// "ok" or a refusal's or error's name, and how long it took. It counts them.
type Observer func(procedure, outcome string, took time.Duration)

// NewHandler serves an aggregator and an archive; either may be nil.
func NewHandler(agg Aggregator, arc Archive, observe Observer) http.Handler {
	opts := []connect.HandlerOption{
		connect.WithConditionalHandlerOptions(func(s connect.Spec) []connect.HandlerOption {
			if s.Procedure == pofv1connect.AggregatorSubmitRevealProcedure {
				return []connect.HandlerOption{connect.WithReadMaxBytes(maxReveal)}
			}
			return []connect.HandlerOption{connect.WithReadMaxBytes(maxMessage)}
		}),
		connect.WithInterceptors(&observing{observe}),
	}
	mux := http.NewServeMux()
	if agg != nil {
		mux.Handle(pofv1connect.NewAggregatorHandler(&aggregatorHandler{agg}, opts...))
	}
	if arc != nil {
		mux.Handle(pofv1connect.NewArchiveHandler(&archiveHandler{arc}, opts...))
	}
	return mux
}

// Serve serves a handler on a listener until ctx ends, then lets calls finish
// for a second. Connections may speak HTTP/1.1 or unencrypted HTTP/2, as gRPC
// does.
func Serve(ctx context.Context, l net.Listener, h http.Handler) error {
	var p http.Protocols
	p.SetHTTP1(true)
	p.SetUnencryptedHTTP2(true)
	s := &http.Server{
		Handler: h, Protocols: &p,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       15 * time.Second,
		WriteTimeout:      WaitLimit + 30*time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    16 << 10,
		BaseContext:       func(net.Listener) context.Context { return ctx },
	}
	stopped := make(chan error, 1)
	stop := context.AfterFunc(ctx, func() {
		c, cancel := context.WithTimeout(context.Background(), time.Second)
		defer cancel()
		err := s.Shutdown(c)
		if errors.Is(err, context.DeadlineExceeded) {
			err = s.Close()
		}
		stopped <- err
	})
	err := s.Serve(l)
	if !errors.Is(err, http.ErrServerClosed) {
		stop()
		return fmt.Errorf("serve on %s: %w", l.Addr(), err)
	}
	return <-stopped
}

type observing struct{ observe Observer }

func (o *observing) WrapUnary(next connect.UnaryFunc) connect.UnaryFunc {
	return func(ctx context.Context, req connect.AnyRequest) (connect.AnyResponse, error) {
		start := time.Now()
		res, err := next(ctx, req)
		o.observe(req.Spec().Procedure, outcome(err), time.Since(start))
		return res, err
	}
}

func (o *observing) WrapStreamingClient(next connect.StreamingClientFunc) connect.StreamingClientFunc {
	return next
}

func (o *observing) WrapStreamingHandler(next connect.StreamingHandlerFunc) connect.StreamingHandlerFunc {
	return func(ctx context.Context, c connect.StreamingHandlerConn) error {
		start := time.Now()
		err := next(ctx, c)
		o.observe(c.Spec().Procedure, outcome(err), time.Since(start))
		return err
	}
}

func outcome(err error) string {
	if err == nil {
		return "ok"
	}
	if r, ok := RefusalOf(err); ok {
		return r.Code.String()
	}
	return connect.CodeOf(err).String()
}

// waiting bounds a call that waits.
func waiting(ctx context.Context) (context.Context, context.CancelFunc) {
	return context.WithTimeout(ctx, WaitLimit)
}

type aggregatorHandler struct{ a Aggregator }

func (h *aggregatorHandler) SubmitSalt(ctx context.Context, req *connect.Request[pofv1.SubmitSaltRequest]) (*connect.Response[pofv1.SubmitSaltResponse], error) {
	var r reader
	m := req.Msg
	d := flops.Domain{ChainID: m.ChainId, ServiceManager: r.address(m.ServiceManager, "service_manager")}
	salt := r.hash(m.Salt, "salt")
	if r.err != nil {
		return nil, wire(r.err)
	}
	if err := h.a.SubmitSalt(ctx, d, m.RoundId, salt); err != nil {
		return nil, wire(err)
	}
	return connect.NewResponse(&pofv1.SubmitSaltResponse{}), nil
}

func (h *aggregatorHandler) SubmitCommitment(ctx context.Context, req *connect.Request[pofv1.SubmitCommitmentRequest]) (*connect.Response[pofv1.Receipt], error) {
	var r reader
	round, c := r.round(req.Msg.Round), r.commitment(req.Msg.Commitment)
	if r.err != nil {
		return nil, wire(r.err)
	}
	rc, err := h.a.SubmitCommitment(ctx, round, &c)
	if err != nil {
		return nil, wire(err)
	}
	return connect.NewResponse(receiptMessage(rc)), nil
}

func (h *aggregatorHandler) SubmitSetReceipt(ctx context.Context, req *connect.Request[pofv1.SubmitSetReceiptRequest]) (*connect.Response[pofv1.SubmitSetReceiptResponse], error) {
	var r reader
	m := req.Msg
	round, id := r.round(m.Round), r.hash(m.OperatorId, "operator_id")
	set, sig := r.hash(m.CommitSetHash, "commit_set_hash"), r.signature(m.Signature, "signature")
	if r.err != nil {
		return nil, wire(r.err)
	}
	if err := h.a.SubmitSetReceipt(ctx, round, id, set, sig); err != nil {
		return nil, wire(err)
	}
	return connect.NewResponse(&pofv1.SubmitSetReceiptResponse{}), nil
}

func (h *aggregatorHandler) SubmitReveal(ctx context.Context, req *connect.Request[pofv1.SubmitRevealRequest]) (*connect.Response[pofv1.Receipt], error) {
	var r reader
	m := req.Msg
	round, id := r.round(m.Round), r.hash(m.OperatorId, "operator_id")
	seed, sig := r.hash(m.SampleSeed, "sample_seed"), r.signature(m.Signature, "signature")
	if r.err != nil {
		return nil, wire(r.err)
	}
	rc, err := h.a.SubmitReveal(ctx, round, id, seed, m.Body, sig)
	if err != nil {
		return nil, wire(err)
	}
	return connect.NewResponse(receiptMessage(rc)), nil
}

func (h *aggregatorHandler) SubmitResults(ctx context.Context, req *connect.Request[pofv1.SubmitResultsRequest]) (*connect.Response[pofv1.SubmitResultsResponse], error) {
	var r reader
	m := req.Msg
	round, id := r.round(m.Round), r.hash(m.OperatorId, "operator_id")
	res, sig := r.results(m.Results), r.signature(m.Signature, "signature")
	if r.err != nil {
		return nil, wire(r.err)
	}
	if err := h.a.SubmitResults(ctx, round, id, res, sig); err != nil {
		return nil, wire(err)
	}
	return connect.NewResponse(&pofv1.SubmitResultsResponse{}), nil
}

func (h *aggregatorHandler) SubmitObjection(ctx context.Context, req *connect.Request[pofv1.SubmitObjectionRequest]) (*connect.Response[pofv1.SubmitObjectionResponse], error) {
	var r reader
	m := req.Msg
	round, id := r.round(m.Round), r.hash(m.OperatorId, "operator_id")
	o := Objection{
		SampleSeed: r.hash(m.SampleSeed, "sample_seed"),
		Line:       r.address(m.LineOperator, "line_operator"),
		Sample:     m.Sample,
		Code:       flops.Verdict(m.Code),
	}
	sig := r.signature(m.Signature, "signature")
	if r.err == nil && m.Code > 255 {
		r.err = &InputError{"code", "is not a byte"}
	}
	if r.err != nil {
		return nil, wire(r.err)
	}
	if err := h.a.SubmitObjection(ctx, round, id, o, sig); err != nil {
		return nil, wire(err)
	}
	return connect.NewResponse(&pofv1.SubmitObjectionResponse{}), nil
}

func receiptMessage(rc *Receipt) *pofv1.Receipt {
	return &pofv1.Receipt{
		Kind: uint32(rc.Kind), Digest: rc.Digest[:],
		UnixMilliseconds: rc.UnixMilliseconds, Signature: rc.Signature[:],
	}
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
	round := r.round(req.Msg.Round)
	if r.err != nil {
		return nil, wire(r.err)
	}
	ctx, cancel := waiting(ctx)
	defer cancel()
	s, err := h.a.CommitSet(ctx, round)
	if err != nil {
		return nil, wire(err)
	}
	out := &pofv1.CommitSet{Round: roundMessage(round), AggregatorSignature: s.Signature[:]}
	for i := range s.Set {
		out.Commitments = append(out.Commitments, commitmentMessage(&s.Set[i]))
	}
	return connect.NewResponse(out), nil
}

func (h *archiveHandler) GetEvidence(ctx context.Context, req *connect.Request[pofv1.GetEvidenceRequest], out *connect.ServerStream[pofv1.EvidencePart]) error {
	var r reader
	round := r.round(req.Msg.Round)
	if r.err != nil {
		return wire(r.err)
	}
	ctx, cancel := waiting(ctx)
	defer cancel()
	return wire(h.a.Evidence(ctx, round, func(b []byte) error {
		return out.Send(&pofv1.EvidencePart{Data: b})
	}))
}

func (h *archiveHandler) GetResults(ctx context.Context, req *connect.Request[pofv1.GetResultsRequest]) (*connect.Response[pofv1.GetResultsResponse], error) {
	var r reader
	round := r.round(req.Msg.Round)
	if r.err != nil {
		return nil, wire(r.err)
	}
	res, sigs, err := h.a.Results(ctx, round)
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

func (h *archiveHandler) GetRound(ctx context.Context, req *connect.Request[pofv1.GetRoundRequest]) (*connect.Response[pofv1.RoundStatus], error) {
	s, err := h.a.RoundStatus(ctx, req.Msg.RoundId)
	if err != nil {
		return nil, wire(err)
	}
	return connect.NewResponse(s), nil
}
