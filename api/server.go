package api

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"sync/atomic"
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
	// maxAnswer bounds what a client accepts: one evidence record, or the
	// largest commit set, which is smaller.
	maxAnswer = 2 << 20
)

// waitLimit is the longest time for which a call that waits is held.
const waitLimit = 30 * time.Second

// streamLimit is the longest time that sending the evidence may take, including
// the wait for it.
const streamLimit = waitLimit + 30*time.Second

// Aggregator accepts the messages of a round. Every method may return a
// *flops.Refusal. The proto file says what each call means.
type Aggregator interface {
	SubmitSalt(ctx context.Context, d flops.Domain, roundID uint64, salt flops.Hash) error
	SubmitCommitment(ctx context.Context, attempt flops.Attempt, c *flops.SignedCommitment) (*flops.Receipt, error)
	SubmitSetReceipt(ctx context.Context, attempt flops.Attempt, setHash flops.Hash, r flops.SetReceipt) error
	SubmitReveal(ctx context.Context, attempt flops.Attempt, r *flops.SignedReveal) (*flops.Receipt, error)
	SubmitResults(ctx context.Context, attempt flops.Attempt, r *flops.SignedResults) error
	SubmitObjection(ctx context.Context, attempt flops.Attempt, o *flops.SignedObjection) error
}

// Records answers with what a node keeps of a round. Methods that wait return
// flops.ErrNotYet when ctx ends first, and wrap flops.ErrUnknown for what the
// node will never have.
type Records interface {
	Salt(ctx context.Context, d flops.Domain, roundID uint64) (flops.Hash, error)
	CommitSet(ctx context.Context, attempt flops.Attempt) (*flops.SignedSet, error)
	// Evidence sends the header of the evidence under a sample seed, then each
	// record in order.
	Evidence(ctx context.Context, attempt flops.Attempt, sampleSeed flops.Hash, send func([]byte) error) error
	Results(ctx context.Context, attempt flops.Attempt) (flops.Results, []flops.ResultsSignature, error)
	Objections(ctx context.Context, attempt flops.Attempt) ([]flops.SignedObjection, error)
	Equivocation(ctx context.Context, attempt flops.Attempt) (flops.Equivocation, error)
}

// Archive is a node's records and the state of a round.
type Archive interface {
	Records
	RoundStatus(ctx context.Context, roundID uint64) (*pofv1.RoundStatus, error)
}

// Witness is what operators ask of each other.
type Witness interface {
	// ShowReceipt accepts another operator's message with the receipt for it.
	ShowReceipt(ctx context.Context, attempt flops.Attempt, shown *flops.Held) error
	// HeldReceipt returns this operator's reveal under a sample seed, or its
	// commitment if the seed is zero, with the receipt. It wraps
	// flops.ErrUnknown if there is none.
	HeldReceipt(ctx context.Context, attempt flops.Attempt, sampleSeed flops.Hash) (*flops.Held, error)
}

// An Observer is called for every call that was answered, with the procedure's
// name, "ok" or the name of the refusal or error, and how long the call took.
// Requests that reached no procedure, because they were oversized, malformed or
// for an unknown one, have the procedure Unread.
type Observer func(procedure, outcome string, took time.Duration)

// Unread stands for the procedure of requests that could not be read.
const Unread = "unread"

// Services is what a node serves; any field may be nil.
type Services struct {
	Aggregator Aggregator
	Archive    Archive
	Witness    Witness
}

// NewHandler serves a node's services.
func NewHandler(s Services, observe Observer) http.Handler {
	opts := []connect.HandlerOption{
		connect.WithConditionalHandlerOptions(func(s connect.Spec) []connect.HandlerOption {
			if s.Procedure == pofv1connect.AggregatorSubmitRevealProcedure {
				return []connect.HandlerOption{connect.WithReadMaxBytes(maxReveal)}
			}
			return []connect.HandlerOption{connect.WithReadMaxBytes(maxMessage)}
		}),
		connect.WithInterceptors(&observing{observe}),
		// Hashes and signatures don't compress; trying would cost much of the
		// time in which the evidence must reach everybody.
		connect.WithCompression("gzip", nil, nil),
	}
	mux := http.NewServeMux()
	if s.Aggregator != nil {
		mux.Handle(pofv1connect.NewAggregatorHandler(&aggregatorHandler{s.Aggregator}, opts...))
	}
	if s.Archive != nil {
		mux.Handle(pofv1connect.NewArchiveHandler(&archiveHandler{s.Archive}, opts...))
	}
	if s.Witness != nil {
		mux.Handle(pofv1connect.NewWitnessHandler(&witnessHandler{s.Witness}, opts...))
	}
	return observeUnread(mux, observe)
}

// Serve serves a handler on a listener until ctx ends, then lets calls finish
// for a second. It holds a bounded number of connections, in total and per
// host. Connections may speak HTTP/1.1 or unencrypted HTTP/2, as gRPC does.
func Serve(ctx context.Context, l net.Listener, h http.Handler) error {
	var p http.Protocols
	p.SetHTTP1(true)
	p.SetUnencryptedHTTP2(true)
	s := &http.Server{
		Handler: h, Protocols: &p,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       15 * time.Second,
		WriteTimeout:      streamLimit,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    16 << 10,
		HTTP2:             &http.HTTP2Config{MaxConcurrentStreams: maxStreams},
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
	err := s.Serve(limit(l))
	if !errors.Is(err, http.ErrServerClosed) {
		stop()
		return fmt.Errorf("serve on %s: %w", l.Addr(), err)
	}
	return <-stopped
}

type observing struct{ observe Observer }

// readKey is the context key of the flag that says whether a procedure saw the
// request.
type readKey struct{}

func markRead(ctx context.Context) {
	if read, ok := ctx.Value(readKey{}).(*atomic.Bool); ok {
		read.Store(true)
	}
}

// observeUnread observes the requests that no interceptor sees.
func observeUnread(next http.Handler, observe Observer) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start, read := time.Now(), new(atomic.Bool)
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), readKey{}, read)))
		if !read.Load() {
			observe(Unread, "refused", time.Since(start))
		}
	})
}

func (o *observing) WrapUnary(next connect.UnaryFunc) connect.UnaryFunc {
	return func(ctx context.Context, req connect.AnyRequest) (connect.AnyResponse, error) {
		markRead(ctx)
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
		markRead(ctx)
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
	return context.WithTimeout(ctx, waitLimit)
}
