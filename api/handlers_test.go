package api_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"connectrpc.com/connect"
	"google.golang.org/protobuf/encoding/protowire"

	"github.com/proof-of-flops/proof-of-flops/api"
	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/api/pof/v1/pofv1connect"
)

// padded is a message of exactly that many bytes, in a field unknown to every
// procedure.
func padded(size int) []byte {
	b := protowire.AppendTag(nil, 8191, protowire.BytesType)
	length := size - len(b)
	for len(b)+protowire.SizeBytes(length) > size {
		length--
	}
	return protowire.AppendBytes(b, make([]byte, length))
}

func post(t testing.TB, url, contentType string, body []byte, header ...string) (code string, message string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", contentType)
	for i := 0; i < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close() //nolint:errcheck // it was read
	b, err := io.ReadAll(io.LimitReader(res.Body, 1<<20))
	if err != nil {
		t.Fatal(err)
	}
	if res.StatusCode == http.StatusOK {
		return "ok", string(b)
	}
	var e struct{ Code, Message string }
	if err := json.Unmarshal(b, &e); err != nil {
		return fmt.Sprint(res.StatusCode), string(b)
	}
	return e.Code, e.Message
}

func TestOversizedMessagesAreRefusedBeforeTheyAreParsed(t *testing.T) {
	n := new(node)
	url, seen := serveNode(t, n)
	const small, large = 4 << 10, 2 << 20
	refused := 0
	for procedure, limit := range map[string]int{
		pofv1connect.AggregatorSubmitSaltProcedure:       small,
		pofv1connect.AggregatorSubmitCommitmentProcedure: small,
		pofv1connect.AggregatorSubmitSetReceiptProcedure: small,
		pofv1connect.AggregatorSubmitRevealProcedure:     large,
		pofv1connect.AggregatorSubmitResultsProcedure:    small,
		pofv1connect.AggregatorSubmitObjectionProcedure:  small,
		pofv1connect.ArchiveGetSaltProcedure:             small,
		pofv1connect.ArchiveGetCommitSetProcedure:        small,
		pofv1connect.ArchiveGetResultsProcedure:          small,
		pofv1connect.ArchiveGetObjectionsProcedure:       small,
		pofv1connect.ArchiveGetEquivocationProcedure:     small,
		pofv1connect.ArchiveGetRoundProcedure:            small,
		pofv1connect.WitnessShowReceiptProcedure:         small,
		pofv1connect.WitnessGetReceiptProcedure:          small,
	} {
		// A message at the limit is read: it lacks a field, or none is
		// required.
		if code, message := post(t, url+procedure, "application/proto", padded(limit)); code != "invalid_argument" && code != "ok" || strings.Contains(message, "unmarshal") {
			t.Errorf("%s: %d bytes: %s %s", procedure, limit, code, message)
		}
		for _, contentType := range []string{"application/proto", "application/json"} {
			if code, _ := post(t, url+procedure, contentType, padded(limit+1)); code != "resource_exhausted" {
				t.Errorf("%s: %d bytes of %s: got %s, want resource_exhausted", procedure, limit+1, contentType, code)
			}
			refused++
		}
		// Nothing is decompressed either: a few bytes could become any number.
		if code, _ := post(t, url+procedure, "application/proto", []byte{0x1f, 0x8b}, "Content-Encoding", "gzip"); code != "unimplemented" {
			t.Errorf("%s: compressed: got %s, want unimplemented", procedure, code)
		}
		refused++
	}
	if got := seen.count(api.Unread + " refused"); got != refused {
		t.Errorf("%d of %d unread requests were counted", got, refused)
	}
}

func TestRequestsThatAreNoMessageAreRefusedAndCounted(t *testing.T) {
	n := new(node)
	url, seen := serveNode(t, n)
	for _, c := range []struct{ path, contentType, body, want string }{
		{pofv1connect.AggregatorSubmitSaltProcedure, "application/json", "{", "invalid_argument"},
		{pofv1connect.AggregatorSubmitSaltProcedure, "application/json", `{"roundId": -1}`, "invalid_argument"},
		{pofv1connect.AggregatorSubmitSaltProcedure, "application/proto", "\xff\xff", "invalid_argument"},
		{pofv1connect.AggregatorSubmitSaltProcedure, "text/html", "", "415"},
		{"/pof.v1.Aggregator/Mint", "application/json", "{}", "404"},
		{"/", "application/json", "{}", "404"},
	} {
		if code, message := post(t, url+c.path, c.contentType, []byte(c.body)); code != c.want {
			t.Errorf("%s %s %q: got %s (%s), want %s", c.path, c.contentType, c.body, code, message, c.want)
		}
	}
	if got := seen.count(api.Unread + " refused"); got != 6 {
		t.Errorf("%d of 6 were counted", got)
	}
	if calls := n.seen(); len(calls) != 0 {
		t.Errorf("the node was called: %v", calls)
	}
}

func TestFieldsOfTheWrongLengthAreRefusedByName(t *testing.T) {
	n := new(node)
	url, seen := serveNode(t, n)
	agg, arc, wit := pofv1connect.NewAggregatorClient(http.DefaultClient, url), pofv1connect.NewArchiveClient(http.DefaultClient, url), pofv1connect.NewWitnessClient(http.DefaultClient, url)
	a20, b32, b64, b65 := make([]byte, 20), make([]byte, 32), make([]byte, 64), make([]byte, 65)
	r := &pofv1.Round{ServiceManager: a20, WorkSeed: b32}
	commitment := func(change func(*pofv1.Commitment)) *pofv1.SubmitCommitmentRequest {
		c := &pofv1.Commitment{Operator: a20, OperatorId: b32, WorkRoot: b32, Signature: b64}
		change(c)
		return &pofv1.SubmitCommitmentRequest{Round: r, Commitment: c}
	}
	results := func(change func(*pofv1.Results)) *pofv1.SubmitResultsRequest {
		q := &pofv1.Results{SampleSeed: b32, CommitSetHash: b32, EvidenceHash: b32, ResultsHash: b32, LinesDigest: b32}
		change(q)
		return &pofv1.SubmitResultsRequest{Round: r, OperatorId: b32, Results: q, Signature: b64}
	}
	objection := func(change func(*pofv1.Objection)) *pofv1.SubmitObjectionRequest {
		o := &pofv1.Objection{OperatorId: b32, SampleSeed: b32, LineOperator: a20, Signature: b64}
		change(o)
		return &pofv1.SubmitObjectionRequest{Round: r, Objection: o}
	}
	shown := func(change func(*pofv1.ShowReceiptRequest)) *pofv1.ShowReceiptRequest {
		q := &pofv1.ShowReceiptRequest{
			Round: r, Commitment: &pofv1.Commitment{Operator: a20, OperatorId: b32, WorkRoot: b32, Signature: b64},
			Reveal:  &pofv1.RevealStatement{SampleSeed: b32, BodyHash: b32, Signature: b64},
			Receipt: &pofv1.Receipt{Digest: b32, Signature: b65},
		}
		change(q)
		return q
	}
	type mistake struct {
		field string
		call  func(ctx context.Context) error
	}
	var mistakes []mistake
	add := func(field string, call func(ctx context.Context) error) {
		mistakes = append(mistakes, mistake{field, call})
	}
	for field, q := range map[string]*pofv1.SubmitSaltRequest{
		"service_manager": {ServiceManager: b32, Salt: b32}, "salt": {ServiceManager: a20, Salt: b64},
	} {
		add(field, func(ctx context.Context) error { _, err := agg.SubmitSalt(ctx, connect.NewRequest(q)); return err })
	}
	for field, q := range map[string]*pofv1.SubmitCommitmentRequest{
		"round": {Commitment: commitment(func(*pofv1.Commitment) {}).Commitment}, "commitment": {Round: r},
		"round.service_manager":  {Round: &pofv1.Round{ServiceManager: nil, WorkSeed: b32}, Commitment: commitment(func(*pofv1.Commitment) {}).Commitment},
		"round.work_seed":        {Round: &pofv1.Round{ServiceManager: a20, WorkSeed: a20}, Commitment: commitment(func(*pofv1.Commitment) {}).Commitment},
		"commitment.operator":    commitment(func(c *pofv1.Commitment) { c.Operator = b32 }),
		"commitment.operator_id": commitment(func(c *pofv1.Commitment) { c.OperatorId = a20 }),
		"commitment.work_root":   commitment(func(c *pofv1.Commitment) { c.WorkRoot = b32[1:] }),
		"commitment.signature":   commitment(func(c *pofv1.Commitment) { c.Signature = b65 }),
	} {
		add(field, func(ctx context.Context) error {
			_, err := agg.SubmitCommitment(ctx, connect.NewRequest(q))
			return err
		})
	}
	for field, q := range map[string]*pofv1.SubmitSetReceiptRequest{
		"operator_id":     {Round: r, CommitSetHash: b32, Signature: b64},
		"commit_set_hash": {Round: r, OperatorId: b32, CommitSetHash: b64, Signature: b64},
		"signature":       {Round: r, OperatorId: b32, CommitSetHash: b32, Signature: b32},
	} {
		add(field, func(ctx context.Context) error {
			_, err := agg.SubmitSetReceipt(ctx, connect.NewRequest(q))
			return err
		})
	}
	for field, q := range map[string]*pofv1.SubmitRevealRequest{
		"round": {OperatorId: b32, SampleSeed: b32, Signature: b64}, "operator_id": {Round: r, SampleSeed: b32, Signature: b64},
		"sample_seed": {Round: r, OperatorId: b32, SampleSeed: a20, Signature: b64}, "signature": {Round: r, OperatorId: b32, SampleSeed: b32},
	} {
		add(field, func(ctx context.Context) error { _, err := agg.SubmitReveal(ctx, connect.NewRequest(q)); return err })
	}
	for field, q := range map[string]*pofv1.SubmitResultsRequest{
		"results":                 {Round: r, OperatorId: b32, Signature: b64},
		"results.sample_seed":     results(func(q *pofv1.Results) { q.SampleSeed = nil }),
		"results.commit_set_hash": results(func(q *pofv1.Results) { q.CommitSetHash = b64 }),
		"results.evidence_hash":   results(func(q *pofv1.Results) { q.EvidenceHash = a20 }),
		"results.results_hash":    results(func(q *pofv1.Results) { q.ResultsHash = a20 }),
		"results.lines_digest":    results(func(q *pofv1.Results) { q.LinesDigest = a20 }),
	} {
		add(field, func(ctx context.Context) error { _, err := agg.SubmitResults(ctx, connect.NewRequest(q)); return err })
	}
	for field, q := range map[string]*pofv1.SubmitObjectionRequest{
		"objection":               {Round: r},
		"objection.operator_id":   objection(func(o *pofv1.Objection) { o.OperatorId = a20 }),
		"objection.sample_seed":   objection(func(o *pofv1.Objection) { o.SampleSeed = a20 }),
		"objection.line_operator": objection(func(o *pofv1.Objection) { o.LineOperator = b32 }),
		"objection.code":          objection(func(o *pofv1.Objection) { o.Code = 256 }),
		"objection.signature":     objection(func(o *pofv1.Objection) { o.Signature = b65 }),
	} {
		add(field, func(ctx context.Context) error { _, err := agg.SubmitObjection(ctx, connect.NewRequest(q)); return err })
	}
	for field, q := range map[string]*pofv1.ShowReceiptRequest{
		"receipt":            shown(func(q *pofv1.ShowReceiptRequest) { q.Receipt = nil }),
		"receipt.kind":       shown(func(q *pofv1.ShowReceiptRequest) { q.Receipt.Kind = 256 }),
		"receipt.digest":     shown(func(q *pofv1.ShowReceiptRequest) { q.Receipt.Digest = a20 }),
		"receipt.signature":  shown(func(q *pofv1.ShowReceiptRequest) { q.Receipt.Signature = b64 }),
		"reveal.sample_seed": shown(func(q *pofv1.ShowReceiptRequest) { q.Reveal.SampleSeed = a20 }),
		"reveal.body_hash":   shown(func(q *pofv1.ShowReceiptRequest) { q.Reveal.BodyHash = nil }),
		"reveal.signature":   shown(func(q *pofv1.ShowReceiptRequest) { q.Reveal.Signature = b65 }),
		"commitment":         shown(func(q *pofv1.ShowReceiptRequest) { q.Commitment = nil }),
	} {
		add(field, func(ctx context.Context) error { _, err := wit.ShowReceipt(ctx, connect.NewRequest(q)); return err })
	}
	for field, q := range map[string]*pofv1.GetReceiptRequest{"round": {SampleSeed: b32}, "sample_seed": {Round: r, SampleSeed: a20}} {
		add(field, func(ctx context.Context) error { _, err := wit.GetReceipt(ctx, connect.NewRequest(q)); return err })
	}
	add("service_manager", func(ctx context.Context) error {
		_, err := arc.GetSalt(ctx, connect.NewRequest(&pofv1.GetSaltRequest{}))
		return err
	})
	add("round", func(ctx context.Context) error {
		_, err := arc.GetCommitSet(ctx, connect.NewRequest(&pofv1.GetCommitSetRequest{}))
		return err
	})
	add("round", func(ctx context.Context) error {
		s, err := arc.GetEvidence(ctx, connect.NewRequest(&pofv1.GetEvidenceRequest{}))
		if err != nil {
			return err
		}
		s.Receive()
		return errors.Join(s.Err(), s.Close())
	})
	add("round", func(ctx context.Context) error {
		_, err := arc.GetResults(ctx, connect.NewRequest(&pofv1.GetResultsRequest{}))
		return err
	})
	add("round", func(ctx context.Context) error {
		_, err := arc.GetObjections(ctx, connect.NewRequest(&pofv1.GetObjectionsRequest{}))
		return err
	})
	add("round", func(ctx context.Context) error {
		_, err := arc.GetEquivocation(ctx, connect.NewRequest(&pofv1.GetEquivocationRequest{}))
		return err
	})
	for _, c := range mistakes {
		err := c.call(t.Context())
		var ce *connect.Error
		if !errors.As(err, &ce) || ce.Code() != connect.CodeInvalidArgument || !strings.HasPrefix(ce.Message(), c.field+": ") {
			t.Errorf("%s: got %v, want invalid_argument that begins with the field's name", c.field, err)
		}
	}
	if calls := n.seen(); len(calls) != 0 {
		t.Errorf("the node was called: %v", calls)
	}
	if seen.count("SubmitSalt invalid_argument") != 2 || seen.count("GetEvidence invalid_argument") != 1 {
		t.Errorf("counted: %v", seen.counts)
	}
}
