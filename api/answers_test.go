package api

import (
	"context"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"

	"google.golang.org/protobuf/proto"

	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A lie answers every request of a call with the same bytes, and stops a client
// that asks again.
type lie struct {
	contentType string
	status      int
	body        []byte
	asked       atomic.Int32
	stop        func()
}

func (l *lie) ServeHTTP(w http.ResponseWriter, _ *http.Request) {
	if l.asked.Add(1) > 1 {
		l.stop()
	}
	w.Header().Set("Content-Type", l.contentType)
	w.WriteHeader(l.status)
	_, _ = w.Write(l.body)
}

// FuzzAnswers makes every call to a hostile node. The client returns an error,
// or an answer of the right shape.
func FuzzAnswers(f *testing.F) {
	attempt := flops.Attempt{Domain: flops.Domain{ChainID: 31337, ServiceManager: flops.Address{1}}, ID: 5, WorkSeed: flops.Hash{2}}
	c := &pofv1.Commitment{Operator: make([]byte, 20), OperatorId: make([]byte, 32), WorkRoot: make([]byte, 32), Signature: make([]byte, 64)}
	rc := &pofv1.Receipt{Digest: make([]byte, 32), Signature: make([]byte, 65)}
	set := &pofv1.SignedSetHash{CommitSetHash: make([]byte, 32), AggregatorSignature: make([]byte, 65)}
	ob := &pofv1.Objection{OperatorId: make([]byte, 32), SampleSeed: make([]byte, 32), LineOperator: make([]byte, 20), Signature: make([]byte, 64)}
	types := []string{"application/proto", "application/connect+proto", "application/json", "text/html"}
	for _, m := range []proto.Message{
		&pofv1.GetSaltResponse{Salt: make([]byte, 32)}, rc,
		&pofv1.CommitSet{Round: attemptMessage(attempt), Commitments: []*pofv1.Commitment{c}, AggregatorSignature: make([]byte, 65)},
		&pofv1.GetResultsResponse{Results: ResultsMessage(flops.Results{}), Signatures: []*pofv1.ResultsSignature{{OperatorId: make([]byte, 32), Signature: make([]byte, 64)}}},
		&pofv1.GetObjectionsResponse{Objections: []*pofv1.Objection{ob}},
		&pofv1.Equivocation{Round: attemptMessage(attempt), Sets: []*pofv1.SignedSetHash{set, set}},
		&pofv1.GetReceiptResponse{Commitment: c, Receipt: rc}, &pofv1.RoundStatus{RoundId: 5, Note: "note"}, &pofv1.EvidencePart{Data: []byte("POFE")},
		&pofv1.EvidencePart{Data: (&flops.EvidenceHeader{Attempt: attempt, CommitSetHash: flops.Keccak()}).Encode()},
	} {
		b, err := proto.Marshal(m)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(uint8(0), uint16(0), b)
		stream := append([]byte{0, 0, 0, byte(len(b) >> 8), byte(len(b))}, b...)
		f.Add(uint8(1), uint16(0), append(stream, 2, 0, 0, 0, 2, '{', '}'))
	}
	f.Add(uint8(2), uint16(212), []byte(`{"code":"failed_precondition","message":"no","details":[{"type":"pof.v1.Refusal","value":"CBU"}]}`))
	f.Add(uint8(2), uint16(303), []byte(`{"code":"unavailable"}`))
	f.Add(uint8(3), uint16(0), []byte(`<html>`))
	var node atomic.Pointer[lie]
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { node.Load().ServeHTTP(w, r) }))
	f.Cleanup(server.Close)
	client := NewClient(server.URL)
	client.first = 0
	f.Fuzz(func(t *testing.T, contentType uint8, status uint16, body []byte) {
		ask := func(what string, f func(ctx context.Context) (shaped bool, err error)) {
			t.Helper()
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			l := &lie{contentType: types[int(contentType)%len(types)], status: 200 + int(status)%400, body: body, stop: cancel}
			node.Store(l)
			if shaped, err := f(ctx); err == nil && (!shaped || l.status != http.StatusOK) {
				t.Errorf("%s: %q with status %d is accepted as an answer", what, body, l.status)
			}
		}
		ask("salt", func(ctx context.Context) (bool, error) {
			_, err := client.Salt(ctx, attempt.Domain, attempt.ID)
			return true, err
		})
		ask("commitment", func(ctx context.Context) (bool, error) {
			rc, err := client.SubmitCommitment(ctx, attempt, &flops.SignedCommitment{})
			return rc != nil, err
		})
		ask("set", func(ctx context.Context) (bool, error) {
			s, err := client.CommitSet(ctx, attempt)
			return s != nil, err
		})
		ask("evidence", func(ctx context.Context) (bool, error) {
			ev, err := client.Evidence(ctx, attempt, flops.Hash{}, flops.EvidenceLimits{MaxLines: 2, Samples: 2})
			return ev != nil && len(ev.Parts()) <= 3, err
		})
		ask("results", func(ctx context.Context) (bool, error) {
			_, _, err := client.Results(ctx, attempt)
			return true, err
		})
		ask("objections", func(ctx context.Context) (bool, error) {
			_, err := client.Objections(ctx, attempt)
			return true, err
		})
		ask("equivocation", func(ctx context.Context) (bool, error) {
			_, err := client.Equivocation(ctx, attempt)
			return true, err
		})
		ask("receipt", func(ctx context.Context) (bool, error) {
			held, err := client.HeldReceipt(ctx, attempt, flops.Hash{})
			return held != nil, err
		})
		ask("status", func(ctx context.Context) (bool, error) {
			s, err := client.RoundStatus(ctx, attempt.ID)
			return s != nil, err
		})
	})
}
