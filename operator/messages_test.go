package operator_test

import (
	"bytes"
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"

	"github.com/proof-of-flops/proof-of-flops/api"
	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/api/pof/v1/pofv1connect"
	"github.com/proof-of-flops/proof-of-flops/audit/audittest"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A statement is a valid message for one of the node's procedures.
type statement struct {
	procedure string
	message   proto.Message
}

// statements are another operator's valid messages, about a commitment and a
// reveal that the aggregator has acknowledged, and its questions.
func statements(t testing.TB) []statement {
	n := audittest.New(t, 1, 1, 1)
	f := n.Facts(n.Round(roundID, 0))
	s := audittest.Work(t, f, n.Operators[0], 1, nil)
	seed := flops.SampleSeed(flops.Keccak([]byte("prevRandao")), f.Attempt.WorkSeed)
	reveal, commitment := s.Reveal(t, seed).Statement(), f.Attempt.CommitmentDigest(&s.Commitment)
	receipt := func(kind flops.ReceiptKind, digest flops.Hash) *pofv1.Receipt {
		sig := n.Sign(t, f.Attempt.ReceiptDigest(kind, digest, 1))
		return &pofv1.Receipt{Kind: uint32(kind), Digest: digest[:], UnixMilliseconds: 1, Signature: sig[:]}
	}
	r := &pofv1.Round{ChainId: f.Attempt.ChainID, ServiceManager: f.Attempt.ServiceManager[:], RoundId: roundID, WorkSeed: f.Attempt.WorkSeed[:]}
	c := &pofv1.Commitment{Operator: s.Operator[:], OperatorId: s.ID[:], N: s.N, Laps: s.Laps, WorkRoot: s.Root[:], Signature: s.Signature[:]}
	return []statement{
		{pofv1connect.WitnessShowReceiptProcedure, &pofv1.ShowReceiptRequest{
			Round: r, Commitment: c, Receipt: receipt(flops.ReceiptCommitment, commitment),
		}},
		{pofv1connect.WitnessShowReceiptProcedure, &pofv1.ShowReceiptRequest{
			Round: r, Commitment: c, Reveal: &pofv1.RevealStatement{SampleSeed: seed[:], BodyHash: reveal.BodyHash[:], Signature: reveal.Signature[:]},
			Receipt: receipt(flops.ReceiptReveal, reveal.Digest(commitment)),
		}},
		{pofv1connect.WitnessGetReceiptProcedure, &pofv1.GetReceiptRequest{Round: r}},
		{pofv1connect.WitnessGetReceiptProcedure, &pofv1.GetReceiptRequest{Round: r, SampleSeed: seed[:]}},
		{pofv1connect.ArchiveGetSaltProcedure, &pofv1.GetSaltRequest{ChainId: r.ChainId, ServiceManager: r.ServiceManager, RoundId: roundID}},
		{pofv1connect.ArchiveGetCommitSetProcedure, &pofv1.GetCommitSetRequest{Round: r}},
		{pofv1connect.ArchiveGetEvidenceProcedure, &pofv1.GetEvidenceRequest{Round: r}},
		{pofv1connect.ArchiveGetResultsProcedure, &pofv1.GetResultsRequest{Round: r}},
		{pofv1connect.ArchiveGetObjectionsProcedure, &pofv1.GetObjectionsRequest{Round: r}},
		{pofv1connect.ArchiveGetEquivocationProcedure, &pofv1.GetEquivocationRequest{Round: r}},
		{pofv1connect.ArchiveGetRoundProcedure, &pofv1.GetRoundRequest{RoundId: roundID}},
	}
}

// times are the times after the opening at which messages come in: while the
// salt is asked for, in the work, before and after the reveal, when all is
// signed.
var times = []time.Duration{
	50 * time.Millisecond, 1500 * time.Millisecond, 5050 * time.Millisecond, 12050 * time.Millisecond, 20050 * time.Millisecond,
}

// meet starts the node, and calls f at the given time after the opening.
func (w *world) meet(after time.Duration, f func(n *node)) {
	n := w.start()
	defer n.stop()
	w.until(after)
	f(n)
}

// patience is the caller's, less than what anything in a round waits for.
const patience = time.Millisecond

// post sends the node a message and reports whether it was accepted.
func (n *node) post(t testing.TB, path string, asJSON bool, body []byte) bool {
	t.Helper()
	contentType := "application/proto"
	switch {
	case path == pofv1connect.ArchiveGetEvidenceProcedure:
		contentType = "application/connect+proto"
		size := len(body)
		body = append([]byte{0, byte(size >> 24), byte(size >> 16), byte(size >> 8), byte(size)}, body...)
	case asJSON:
		contentType = "application/json"
	}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	r := httptest.NewRequestWithContext(ctx, http.MethodPost, path, bytes.NewReader(body))
	r.Header.Set("Content-Type", contentType)
	w := httptest.NewRecorder()
	api.NewHandler(api.Services{Archive: n.Operator, Witness: n.Operator}, func(string, string, time.Duration) {}).ServeHTTP(w, r)
	if w.Body.Len() > 2<<20 {
		t.Errorf("%s: the answer has %d bytes", path, w.Body.Len())
	}
	return w.Code == http.StatusOK
}

func (w *world) disk() string {
	w.t.Helper()
	b, err := os.ReadFile(w.path)
	if err != nil {
		w.t.Fatal(err)
	}
	return string(b)
}

// TestValidStatementsAreAccepted shows that the fuzzer begins with messages
// that get through.
func TestValidStatementsAreAccepted(t *testing.T) {
	for _, s := range statements(t)[:4] {
		binary, err := proto.Marshal(s.message)
		if err != nil {
			t.Fatal(err)
		}
		text, err := protojson.Marshal(s.message)
		if err != nil {
			t.Fatal(err)
		}
		play(t, func(t *testing.T, w *world) {
			w.meet(times[3], func(n *node) {
				before := w.disk()
				if !n.post(t, s.procedure, false, binary) || !n.post(t, s.procedure, true, text) {
					t.Errorf("%s %v was not accepted", s.procedure, s.message)
				}
				if shown := s.procedure == pofv1connect.WitnessShowReceiptProcedure; shown == (w.disk() == before) {
					t.Errorf("%s: something was written: %t", s.procedure, w.disk() != before)
				}
			})
		})
	}
}

// FuzzMessages sends the node arbitrary bytes in every phase of a round. It
// keeps its caller's deadline, accepts nothing but receipts that the aggregator
// has signed, and what it refuses leaves no trace.
func FuzzMessages(f *testing.F) {
	right := statements(f)
	var procedures []string
	for i, s := range right {
		procedures = append(procedures, s.procedure)
		binary, err := proto.Marshal(s.message)
		if err != nil {
			f.Fatal(err)
		}
		text, err := protojson.Marshal(s.message)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(uint8(i%len(times)), uint8(i), false, binary)
		if i < 4 {
			f.Add(uint8(3), uint8(i), true, text)
		}
	}
	for when := range times {
		b, err := proto.Marshal(right[0].message)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(uint8(when), uint8(0), false, b)
	}
	f.Fuzz(func(t *testing.T, when, procedure uint8, asJSON bool, body []byte) {
		path := procedures[int(procedure)%len(procedures)]
		synctest.Test(t, func(t *testing.T) {
			w := newWorld(t)
			w.meet(times[int(when)%len(times)], func(n *node) {
				before, start := w.disk(), time.Now()
				taken := n.post(t, path, asJSON, body)
				if took := time.Since(start); took > patience {
					t.Errorf("%s took %s of the %s that the caller had", path, took, patience)
				}
				shows := path == pofv1connect.WitnessShowReceiptProcedure
				if (!shows || !taken) && w.disk() != before {
					t.Errorf("%s of %q, accepted %t, wrote to the store", path, body, taken)
				}
				if shows && taken && !slices.ContainsFunc(right[:2], func(s statement) bool { return same(body, asJSON, s.message) }) {
					t.Errorf("the receipt %q was accepted", body)
				}
			})
		})
	})
}

// same reports whether the bytes are that message, apart from fields that
// nobody reads.
func same(body []byte, asJSON bool, want proto.Message) bool {
	got := want.ProtoReflect().New().Interface()
	read := proto.UnmarshalOptions{DiscardUnknown: true}.Unmarshal
	if asJSON {
		read = protojson.UnmarshalOptions{DiscardUnknown: true}.Unmarshal
	}
	return read(body, got) == nil && proto.Equal(got, want)
}
