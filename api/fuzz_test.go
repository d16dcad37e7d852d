package api_test

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"slices"
	"testing"
	"time"

	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"

	"github.com/proof-of-flops/proof-of-flops/api"
	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// encodings are those that a request may come in.
var encodings = []string{
	"application/proto", "application/json", "application/connect+proto", "application/connect+json",
	"application/grpc", "application/grpc+json", "application/grpc-web+proto",
}

// procedures are all methods of the API.
func procedures() (all []protoreflect.MethodDescriptor) {
	services := pofv1.File_pof_v1_pof_proto.Services()
	for i := range services.Len() {
		methods := services.Get(i).Methods()
		for k := range methods.Len() {
			all = append(all, methods.Get(k))
		}
	}
	return all
}

func pathOf(m protoreflect.MethodDescriptor) string {
	return "/" + string(m.Parent().FullName()) + "/" + string(m.Name())
}

// emptyOf is an empty request of a method.
func emptyOf(t testing.TB, m protoreflect.MethodDescriptor) proto.Message {
	t.Helper()
	for _, q := range []proto.Message{
		&pofv1.SubmitSaltRequest{}, &pofv1.SubmitCommitmentRequest{}, &pofv1.SubmitSetReceiptRequest{}, &pofv1.SubmitRevealRequest{},
		&pofv1.SubmitResultsRequest{}, &pofv1.SubmitObjectionRequest{}, &pofv1.GetSaltRequest{}, &pofv1.GetCommitSetRequest{},
		&pofv1.GetEvidenceRequest{}, &pofv1.GetResultsRequest{}, &pofv1.GetObjectionsRequest{}, &pofv1.GetEquivocationRequest{},
		&pofv1.GetRoundRequest{}, &pofv1.ShowReceiptRequest{}, &pofv1.GetReceiptRequest{},
	} {
		if q.ProtoReflect().Descriptor().FullName() == m.Input().FullName() {
			return q
		}
	}
	t.Fatalf("the test knows no request of %s", m.Name())
	return nil
}

// sizes of the fields of fixed length.
var sizes = map[protoreflect.Name]int{
	"service_manager": 20, "operator": 20, "line_operator": 20,
	"work_seed": 32, "sample_seed": 32, "salt": 32, "operator_id": 32, "work_root": 32, "commit_set_hash": 32,
	"evidence_hash": 32, "results_hash": 32, "lines_digest": 32, "body_hash": 32, "digest": 32, "signature": 64,
}

// wellFormed reports whether every field of a request has its size, so that a
// node may be given it.
func wellFormed(m protoreflect.Message) bool {
	fields := m.Descriptor().Fields()
	for i := range fields.Len() {
		f := fields.Get(i)
		switch {
		case f.Kind() == protoreflect.MessageKind:
			if !m.Has(f) && f.Name() == "reveal" { // a receipt may be for a commitment
				continue
			}
			if !m.Has(f) || !wellFormed(m.Get(f).Message()) {
				return false
			}
		case f.Kind() == protoreflect.BytesKind && f.Name() != "body":
			size, want := len(m.Get(f).Bytes()), sizes[f.Name()]
			if f.Parent().Name() == "Receipt" && f.Name() == "signature" {
				want = 65
			}
			if optional := f.Parent().Name() == "GetReceiptRequest" && size == 0; size != want && !optional {
				return false
			}
		case f.Name() == "code" || f.Name() == "kind": // a byte on the wire
			if m.Get(f).Uint() > 255 {
				return false
			}
		}
	}
	return true
}

// fill puts something of the right size in every field.
func fill(m protoreflect.Message) {
	fields := m.Descriptor().Fields()
	for i := range fields.Len() {
		switch f := fields.Get(i); f.Kind() { //nolint:exhaustive // the API has no more kinds
		case protoreflect.MessageKind:
			fill(m.Mutable(f).Message())
		case protoreflect.BytesKind:
			size := sizes[f.Name()]
			if f.Parent().Name() == "Receipt" && f.Name() == "signature" {
				size = 65
			}
			m.Set(f, protoreflect.ValueOfBytes(slices.Repeat([]byte{byte(i + 1)}, size)))
		case protoreflect.Uint32Kind:
			m.Set(f, protoreflect.ValueOfUint32(1))
		case protoreflect.Uint64Kind:
			m.Set(f, protoreflect.ValueOfUint64(5))
		}
	}
}

// enveloped is a message as streams and gRPC frame it.
func enveloped(b []byte) []byte {
	n := len(b)
	return append([]byte{0, byte(n >> 24), byte(n >> 16), byte(n >> 8), byte(n)}, b...)
}

// FuzzHandlers sends every procedure arbitrary bytes in every encoding. The
// node is asked exactly for the well-formed requests, and a caller gets nothing
// but an answer.
func FuzzHandlers(f *testing.F) {
	all := procedures()
	for i, m := range all {
		q := emptyOf(f, m)
		fill(q.ProtoReflect())
		binary, err := proto.Marshal(q)
		if err != nil {
			f.Fatal(err)
		}
		text, err := protojson.Marshal(q)
		if err != nil {
			f.Fatal(err)
		}
		for k, body := range [][]byte{binary, text, enveloped(binary), enveloped(text), enveloped(binary), enveloped(text), enveloped(binary)} {
			f.Add(uint8(i), uint8(k), body)
		}
		f.Add(uint8(i), uint8(0), binary[:len(binary)-1])
		f.Add(uint8(i), uint8(1), []byte(`{}`))
	}
	n := &node{answer: func(int) (any, error) { return nil, flops.ErrUnknown }}
	handler := api.NewHandler(api.Services{Aggregator: n, Archive: n, Witness: n}, func(string, string, time.Duration) {})
	f.Fuzz(func(t *testing.T, procedure, encoding uint8, body []byte) {
		m, contentType := all[int(procedure)%len(all)], encodings[int(encoding)%len(encodings)]
		n.calls = nil
		r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, pathOf(m), bytes.NewReader(body))
		r.Header.Set("Content-Type", contentType)
		r.ProtoMajor, r.ProtoMinor = 2, 0 // as gRPC wants
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		if w.Body.Len() > 64<<10 {
			t.Errorf("%s: the answer has %d bytes", m.Name(), w.Body.Len())
		}
		asked := len(n.seen())
		if asked > 1 {
			t.Fatalf("%s: the node was asked %d times", m.Name(), asked)
		}
		q := emptyOf(t, m)
		var err error
		switch contentType {
		case "application/proto":
			err = proto.Unmarshal(body, q)
		case "application/json":
			err = protojson.UnmarshalOptions{DiscardUnknown: true}.Unmarshal(body, q)
		default:
			return
		}
		if m.IsStreamingServer() {
			return // it accepts neither
		}
		most := 4 << 10
		if m.Name() == "SubmitReveal" {
			most = 2 << 20
		}
		if want := err == nil && len(body) <= most && wellFormed(q.ProtoReflect()); want != (asked == 1) {
			t.Errorf("%s of %q as %s: well-formed %t (%v), but the node was asked %d times", m.Name(), body, contentType, want, err, asked)
		}
		if asked == 1 && w.Code == http.StatusOK {
			t.Errorf("%s: the node refused, the answer is %d", m.Name(), w.Code)
		}
	})
}
