package aggregator_test

import (
	"bytes"
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"

	"github.com/proof-of-flops/proof-of-flops/api"
	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/api/pof/v1/pofv1connect"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/audit/audittest"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// phases take the network to the phases in which messages come in.
var phases = []func(n *network){
	func(n *network) { n.open(1) },
	func(n *network) { n.begin() },
	func(n *network) { n.begun(); n.until(freeze) },
	func(n *network) { n.begun(); n.until(sampled) },
	func(n *network) { n.proposed() },
	func(n *network) { n.signedByAll(); n.pass(2*grace + poll) },
}

// messages are valid messages, one for each procedure.
func messages(t testing.TB) map[string]proto.Message {
	n := audittest.New(t, equal...)
	f := n.Facts(n.Round(1, 0))
	var shares []*audittest.Share
	for _, o := range n.Operators {
		shares = append(shares, audittest.Work(t, f, o, 2, nil))
	}
	s := shares[0]
	seed := flops.SampleSeed(flops.Keccak([]byte("randao")), f.Attempt.WorkSeed)
	ev := n.Evidence(t, f, seed, shares...)
	ev.Header.SetReceipts = nil // nobody returns one here
	res := audit.Results(ev.File(), nil)
	hash := ev.Header.CommitSetHash
	reveal := s.Reveal(t, seed)
	received, signed := s.By.Key.Sign(f.Attempt.SetReceiptDigest(hash)), s.By.Key.Sign(f.Attempt.ResultsDigest(res))
	objected := s.By.Key.Sign(f.Attempt.ObjectionDigest(flops.Objection{SampleSeed: seed, Line: s.Operator, Sample: 1, Code: flops.VerdictWrongTile}))
	r := &pofv1.Round{ChainId: f.Attempt.ChainID, ServiceManager: f.Attempt.ServiceManager[:], RoundId: 1, WorkSeed: f.Attempt.WorkSeed[:]}
	return map[string]proto.Message{
		pofv1connect.AggregatorSubmitSaltProcedure: &pofv1.SubmitSaltRequest{
			ChainId: r.ChainId, ServiceManager: r.ServiceManager, RoundId: 1, Salt: audittest.Salt[:],
		},
		pofv1connect.AggregatorSubmitCommitmentProcedure: &pofv1.SubmitCommitmentRequest{Round: r, Commitment: &pofv1.Commitment{
			Operator: s.Operator[:], OperatorId: s.ID[:], N: s.N, Laps: s.Laps, WorkRoot: s.Root[:], Signature: s.Signature[:],
		}},
		pofv1connect.AggregatorSubmitSetReceiptProcedure: &pofv1.SubmitSetReceiptRequest{
			Round: r, OperatorId: s.ID[:], CommitSetHash: hash[:], Signature: received[:],
		},
		pofv1connect.AggregatorSubmitRevealProcedure: &pofv1.SubmitRevealRequest{
			Round: r, OperatorId: s.ID[:], SampleSeed: seed[:], Body: reveal.Body, Signature: reveal.Signature[:],
		},
		pofv1connect.AggregatorSubmitResultsProcedure: &pofv1.SubmitResultsRequest{
			Round: r, OperatorId: s.ID[:], Results: api.ResultsMessage(res), Signature: signed[:],
		},
		pofv1connect.AggregatorSubmitObjectionProcedure: &pofv1.SubmitObjectionRequest{Round: r, Objection: &pofv1.Objection{
			OperatorId: s.ID[:], SampleSeed: seed[:], LineOperator: s.Operator[:], Sample: 1, Code: uint32(flops.VerdictWrongTile), Signature: objected[:],
		}},
		pofv1connect.ArchiveGetSaltProcedure:         &pofv1.GetSaltRequest{ChainId: r.ChainId, ServiceManager: r.ServiceManager, RoundId: 1},
		pofv1connect.ArchiveGetCommitSetProcedure:    &pofv1.GetCommitSetRequest{Round: r},
		pofv1connect.ArchiveGetEvidenceProcedure:     &pofv1.GetEvidenceRequest{Round: r, SampleSeed: seed[:]},
		pofv1connect.ArchiveGetResultsProcedure:      &pofv1.GetResultsRequest{Round: r},
		pofv1connect.ArchiveGetObjectionsProcedure:   &pofv1.GetObjectionsRequest{Round: r},
		pofv1connect.ArchiveGetEquivocationProcedure: &pofv1.GetEquivocationRequest{Round: r},
		pofv1connect.ArchiveGetRoundProcedure:        &pofv1.GetRoundRequest{RoundId: 1},
	}
}

// state is all that the service has about a round, on disk and in memory.
func (n *network) state() (disk, memory string) {
	n.Helper()
	b, err := os.ReadFile(n.path)
	n.must(err)
	return string(b), n.status().String()
}

// FuzzMessages sends the service arbitrary bytes in every phase of a round. It
// keeps its caller's deadline, accepts nothing but the salt and what an
// operator has signed, and what it refuses leaves no trace.
func FuzzMessages(f *testing.F) {
	right := messages(f)
	var procedures []string
	for p := range right {
		procedures = append(procedures, p)
	}
	slices.Sort(procedures)
	for i, p := range procedures {
		binary, err := proto.Marshal(right[p])
		if err != nil {
			f.Fatal(err)
		}
		text, err := protojson.Marshal(right[p])
		if err != nil {
			f.Fatal(err)
		}
		for phase := range phases {
			if phase == i%len(phases) || !asks(p) && (phase+i)%2 == 0 {
				f.Add(uint8(phase), uint8(i), false, binary)
			}
		}
		if !asks(p) {
			f.Add(uint8(1+i%4), uint8(i), true, text)
		}
	}
	f.Fuzz(func(t *testing.T, phase, procedure uint8, asJSON bool, body []byte) {
		path := procedures[int(procedure)%len(procedures)]
		run(t, equal, func(n *network) {
			phases[int(phase)%len(phases)](n)
			disk, memory := n.state()
			start := time.Now()
			taken := n.post(path, asJSON, body)
			if took := time.Since(start); took > patience {
				t.Errorf("%s took %s of the %s that the caller had", path, took, patience)
			}
			if nowDisk, nowMemory := n.state(); (asks(path) || !taken) && (nowDisk != disk || nowMemory != memory) {
				t.Errorf("%s of %q, accepted %t, changed the round from %s to %s (the disk: %t)", path, body, taken, memory, nowMemory, nowDisk != disk)
			}
			if taken && !asks(path) && !same(body, asJSON, right[path]) {
				t.Errorf("%s took %q", path, body)
			}
		})
	})
}

// asks reports whether a procedure only asks.
func asks(path string) bool { return strings.HasPrefix(path, "/"+pofv1connect.ArchiveName+"/") }

// TestValidMessagesAreAcceptedInTheirPhase shows that the fuzzer begins with
// messages that get through.
func TestValidMessagesAreAcceptedInTheirPhase(t *testing.T) {
	right := messages(t)
	for path, phase := range map[string]int{
		pofv1connect.AggregatorSubmitSaltProcedure: 0, pofv1connect.AggregatorSubmitCommitmentProcedure: 1,
		pofv1connect.AggregatorSubmitSetReceiptProcedure: 2, pofv1connect.AggregatorSubmitRevealProcedure: 3,
		pofv1connect.AggregatorSubmitResultsProcedure: 4, pofv1connect.AggregatorSubmitObjectionProcedure: 4,
		pofv1connect.ArchiveGetSaltProcedure: 1, pofv1connect.ArchiveGetCommitSetProcedure: 2, pofv1connect.ArchiveGetEvidenceProcedure: 4,
		pofv1connect.ArchiveGetResultsProcedure: 4, pofv1connect.ArchiveGetObjectionsProcedure: 4, pofv1connect.ArchiveGetRoundProcedure: 0,
	} {
		for _, asJSON := range []bool{false, true} {
			encode := proto.Marshal
			if asJSON {
				encode = protojson.Marshal
			}
			body, err := encode(right[path])
			if err != nil {
				t.Fatal(err)
			}
			if asJSON && path == pofv1connect.ArchiveGetEvidenceProcedure {
				continue // a stream
			}
			run(t, equal, func(n *network) {
				phases[phase](n)
				disk, memory := n.state()
				if !n.post(path, asJSON, body) {
					t.Errorf("%s (JSON: %t) was not accepted", path, asJSON)
				}
				if nowDisk, nowMemory := n.state(); !asks(path) && nowDisk == disk && nowMemory == memory {
					t.Errorf("%s was accepted and left no trace", path)
				}
			})
		}
	}
}

// patience is the caller's, less than what anything in a round waits for.
const patience = time.Millisecond

// post sends a message and reports whether it was accepted.
func (n *network) post(path string, asJSON bool, body []byte) bool {
	n.Helper()
	contentType := "application/proto"
	switch {
	case path == pofv1connect.ArchiveGetEvidenceProcedure:
		contentType = "application/connect+proto"
		size := len(body)
		body = append([]byte{0, byte(size >> 24), byte(size >> 16), byte(size >> 8), byte(size)}, body...)
	case asJSON:
		contentType = "application/json"
	}
	ctx, cancel := context.WithTimeout(n.Context(), patience)
	defer cancel()
	r := httptest.NewRequestWithContext(ctx, http.MethodPost, path, bytes.NewReader(body))
	r.Header.Set("Content-Type", contentType)
	w := httptest.NewRecorder()
	api.NewHandler(api.Services{Aggregator: n.Service, Archive: n.Service}, func(string, string, time.Duration) {}).ServeHTTP(w, r)
	if w.Body.Len() > 2<<20 {
		n.Errorf("%s: the answer has %d bytes", path, w.Body.Len())
	}
	return w.Code == http.StatusOK
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
