package api_test

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"connectrpc.com/connect"
	"google.golang.org/protobuf/encoding/protowire"
	"pgregory.net/rapid"

	"github.com/proof-of-flops/proof-of-flops/api"
	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/api/pof/v1/pofv1connect"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// node answers every call with what a test gave it, and keeps what it was sent.
type node struct {
	mu    sync.Mutex
	calls []any // the arguments of each call, in order
	// answer gives a call's result or error; nil succeeds with zero values.
	answer func(call int) (any, error)
}

// note keeps a call's arguments and returns its answer.
func note[A any](n *node, args ...any) (a A, err error) {
	n.mu.Lock()
	call := len(n.calls)
	n.calls = append(n.calls, args)
	n.mu.Unlock()
	if n.answer == nil {
		return a, nil
	}
	v, err := n.answer(call)
	if v, ok := v.(A); ok {
		a = v
	}
	return a, err
}

func (n *node) seen() []any {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.calls
}

func (n *node) SubmitSalt(_ context.Context, d flops.Domain, id uint64, salt flops.Hash) error {
	_, err := note[any](n, d, id, salt)
	return err
}

func (n *node) SubmitCommitment(_ context.Context, attempt flops.Attempt, c *flops.SignedCommitment) (*flops.Receipt, error) {
	rc, err := note[*flops.Receipt](n, attempt, *c)
	if rc == nil {
		rc = new(flops.Receipt)
	}
	return rc, err
}

func (n *node) SubmitSetReceipt(_ context.Context, attempt flops.Attempt, set flops.Hash, r flops.SetReceipt) error {
	_, err := note[any](n, attempt, set, r)
	return err
}

func (n *node) SubmitReveal(_ context.Context, attempt flops.Attempt, r *flops.SignedReveal) (*flops.Receipt, error) {
	rc, err := note[*flops.Receipt](n, attempt, *r)
	if rc == nil {
		rc = new(flops.Receipt)
	}
	return rc, err
}

func (n *node) SubmitResults(_ context.Context, attempt flops.Attempt, r *flops.SignedResults) error {
	_, err := note[any](n, attempt, *r)
	return err
}

func (n *node) SubmitObjection(_ context.Context, attempt flops.Attempt, o *flops.SignedObjection) error {
	_, err := note[any](n, attempt, *o)
	return err
}

func (n *node) Salt(_ context.Context, d flops.Domain, id uint64) (flops.Hash, error) {
	return note[flops.Hash](n, d, id)
}

func (n *node) CommitSet(_ context.Context, attempt flops.Attempt) (*flops.SignedSet, error) {
	s, err := note[*flops.SignedSet](n, attempt)
	if s == nil {
		s = new(flops.SignedSet)
	}
	return s, err
}

func (n *node) Evidence(_ context.Context, attempt flops.Attempt, sampleSeed flops.Hash, send func([]byte) error) error {
	parts, err := note[[][]byte](n, attempt, sampleSeed)
	for _, p := range parts {
		if err := send(p); err != nil {
			return err
		}
	}
	return err
}

// proposed is what a node answers about results.
type proposed struct {
	results    flops.Results
	signatures []flops.ResultsSignature
}

func (n *node) Results(_ context.Context, attempt flops.Attempt) (flops.Results, []flops.ResultsSignature, error) {
	p, err := note[proposed](n, attempt)
	return p.results, p.signatures, err
}

func (n *node) Objections(_ context.Context, attempt flops.Attempt) ([]flops.SignedObjection, error) {
	return note[[]flops.SignedObjection](n, attempt)
}

func (n *node) Equivocation(_ context.Context, attempt flops.Attempt) (flops.Equivocation, error) {
	return note[flops.Equivocation](n, attempt)
}

func (n *node) RoundStatus(_ context.Context, id uint64) (*pofv1.RoundStatus, error) {
	s, err := note[*pofv1.RoundStatus](n, id)
	if s == nil {
		s = new(pofv1.RoundStatus)
	}
	return s, err
}

func (n *node) ShowReceipt(_ context.Context, attempt flops.Attempt, shown *flops.Held) error {
	_, err := note[any](n, attempt, *shown)
	return err
}

func (n *node) HeldReceipt(_ context.Context, attempt flops.Attempt, seed flops.Hash) (*flops.Held, error) {
	held, err := note[*flops.Held](n, attempt, seed)
	if held == nil {
		held = new(flops.Held)
	}
	return held, err
}

// observed counts what an Observer hears.
type observed struct {
	mu     sync.Mutex
	counts map[string]int
}

func (o *observed) observe(procedure, outcome string, _ time.Duration) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.counts == nil {
		o.counts = make(map[string]int)
	}
	o.counts[procedure[strings.LastIndex(procedure, "/")+1:]+" "+outcome]++
}

func (o *observed) count(what string) int {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.counts[what]
}

// serve serves a handler as a node does, and returns its base URL.
func serve(t testing.TB, h http.Handler) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	served := make(chan error, 1)
	go func() { served <- api.Serve(ctx, l, h) }()
	t.Cleanup(func() {
		cancel()
		if err := <-served; err != nil {
			t.Error(err)
		}
	})
	return "http://" + l.Addr().String()
}

func serveNode(t testing.TB, n *node) (url string, seen *observed) {
	t.Helper()
	seen = new(observed)
	return serve(t, api.NewHandler(api.Services{Aggregator: n, Archive: n, Witness: n}, seen.observe)), seen
}

var (
	domain  = flops.Domain{ChainID: 31337, ServiceManager: flops.Address{1}}
	attempt = flops.Attempt{Domain: domain, ID: 5, WorkSeed: flops.Hash{2}}
	id      = flops.OperatorID{3}
)

func drawBytes[A ~[20]byte | ~[32]byte | ~[64]byte | ~[65]byte](t *rapid.T, label string) A {
	var a A
	v := reflect.ValueOf(&a).Elem()
	reflect.Copy(v, reflect.ValueOf(rapid.SliceOfN(rapid.Byte(), v.Len(), v.Len()).Draw(t, label)))
	return a
}

func drawRound(t *rapid.T) flops.Attempt {
	return flops.Attempt{
		Domain: flops.Domain{ChainID: rapid.Uint64().Draw(t, "chain"), ServiceManager: drawBytes[flops.Address](t, "contract")},
		ID:     rapid.Uint64().Draw(t, "round"), WorkSeed: drawBytes[flops.Hash](t, "work seed"),
	}
}

func drawCommitment(t *rapid.T) flops.SignedCommitment {
	return flops.SignedCommitment{
		Commitment: flops.Commitment{
			Operator: drawBytes[flops.Address](t, "operator"), ID: drawBytes[flops.Hash](t, "id"),
			Work: flops.Work{N: rapid.Uint32().Draw(t, "n"), Laps: rapid.Uint64().Draw(t, "laps"), Root: drawBytes[flops.Hash](t, "root")},
		},
		Signature: drawBytes[flops.Signature](t, "signature"),
	}
}

func drawReceipt(t *rapid.T) flops.Receipt {
	return flops.Receipt{
		Kind: flops.ReceiptKind(rapid.Uint8().Draw(t, "kind")), Digest: drawBytes[flops.Hash](t, "digest"),
		UnixMilliseconds: rapid.Uint64().Draw(t, "milliseconds"), Signature: drawBytes[flops.ECDSASignature](t, "signature"),
	}
}

var evidenceLimits = flops.EvidenceLimits{MaxLines: 3, Samples: 2}

func drawEvidence(t *rapid.T, attempt flops.Attempt) *flops.Evidence {
	e := &flops.Evidence{Header: flops.EvidenceHeader{
		Attempt: attempt, SampleSeed: drawBytes[flops.Hash](t, "sample seed"), SetReceipts: []flops.SetReceipt{{ID: id}},
	}}
	for i := range rapid.IntRange(0, int(evidenceLimits.MaxLines)).Draw(t, "records") {
		c := drawCommitment(t)
		c.Operator, c.Work = flops.Address{byte(i)}, flops.Work{N: 256, Laps: uint64(i) + 1}
		e.Records = append(e.Records, flops.EvidenceRecord{
			SignedCommitment: c, Verdict: flops.VerdictBadOpening, Reveal: rapid.SliceOfN(rapid.Byte(), 1, 1000).Draw(t, "reveal"),
		})
	}
	e.Header.CommitSetHash = e.CommitSet().Hash()
	return e
}

func TestMessagesArriveAsTheyWereSentAndAnswersToo(t *testing.T) {
	n := new(node)
	url, _ := serveNode(t, n)
	c := api.NewClient(url)
	rapid.Check(t, func(rt *rapid.T) {
		ctx := t.Context()
		var answer any
		n.mu.Lock()
		n.calls, n.answer = nil, func(int) (any, error) { return answer, nil }
		n.mu.Unlock()
		var want [][]any
		sent := func(err error, args ...any) {
			rt.Helper()
			if err != nil {
				rt.Fatal(err)
			}
			want = append(want, args)
		}
		same := func(got, want any) {
			rt.Helper()
			if !reflect.DeepEqual(got, want) {
				rt.Fatalf("the answer %+v came as %+v", want, got)
			}
		}
		attempt, op, seed, sig := drawRound(rt), drawBytes[flops.Hash](rt, "operator"), drawBytes[flops.Hash](rt, "seed"), drawBytes[flops.Signature](rt, "signature")
		sc, receipt := drawCommitment(rt), drawReceipt(rt)
		body := rapid.SliceOfN(rapid.Byte(), 1, 10_000).Draw(rt, "body")
		results := flops.Results{SampleSeed: seed, CommitSetHash: drawBytes[flops.Hash](rt, "set"), EvidenceHash: drawBytes[flops.Hash](rt, "evidence"), ResultsHash: drawBytes[flops.Hash](rt, "results"), LinesDigest: drawBytes[flops.Hash](rt, "lines")}
		signed := flops.SignedResults{Results: results, ResultsSignature: flops.ResultsSignature{Operator: op, Signature: sig}}
		objection := flops.SignedObjection{
			Operator: op, Signature: sig,
			Objection: flops.Objection{SampleSeed: seed, Line: drawBytes[flops.Address](rt, "line"), Sample: rapid.Uint32().Draw(rt, "sample"), Code: flops.Verdict(rapid.Uint8().Draw(rt, "code"))},
		}
		setReceipt := flops.SetReceipt{ID: op, Signature: sig}

		sent(c.SubmitSalt(ctx, attempt.Domain, attempt.ID, seed), attempt.Domain, attempt.ID, seed)
		sent(c.SubmitSetReceipt(ctx, attempt, seed, setReceipt), attempt, seed, setReceipt)
		sent(c.SubmitResults(ctx, attempt, &signed), attempt, signed)
		sent(c.SubmitObjection(ctx, attempt, &objection), attempt, objection)
		reveal := &flops.RevealStatement{SampleSeed: seed, BodyHash: op, Signature: sig}
		for _, held := range []*flops.Held{{Commitment: sc, Receipt: receipt}, {Commitment: sc, Reveal: reveal, Receipt: receipt}} {
			sent(c.ShowReceipt(ctx, attempt, held), attempt, *held)
			var asked flops.Hash
			if held.Reveal != nil {
				asked = seed
			}
			answer = held
			got, err := c.HeldReceipt(ctx, attempt, asked)
			sent(err, attempt, asked)
			same(got, held)
		}

		answer = &receipt
		rc, err := c.SubmitCommitment(ctx, attempt, &sc)
		sent(err, attempt, sc)
		same(rc, &receipt)
		rv := flops.SignedReveal{Operator: op, SampleSeed: seed, Body: body, Signature: sig}
		rc, err = c.SubmitReveal(ctx, attempt, &rv)
		sent(err, attempt, rv)
		same(rc, &receipt)

		answer = seed
		salt, err := c.Salt(ctx, attempt.Domain, attempt.ID)
		sent(err, attempt.Domain, attempt.ID)
		same(salt, seed)

		set := &flops.SignedSet{Signature: receipt.Signature}
		for range rapid.IntRange(0, 3).Draw(rt, "commitments") {
			set.Set = append(set.Set, drawCommitment(rt))
		}
		answer = set
		gotSet, err := c.CommitSet(ctx, attempt)
		sent(err, attempt)
		same(gotSet, set)

		ev := drawEvidence(rt, attempt).File()
		answer = ev.Parts()
		gotEvidence, err := c.Evidence(ctx, attempt, seed, evidenceLimits)
		sent(err, attempt, seed)
		same(gotEvidence.Evidence, ev.Evidence)
		same(gotEvidence.Bytes(), ev.Bytes())

		answer = proposed{results, []flops.ResultsSignature{signed.ResultsSignature}}
		gotResults, signatures, err := c.Results(ctx, attempt)
		sent(err, attempt)
		same(proposed{gotResults, signatures}, answer)

		answer = []flops.SignedObjection{objection}
		objections, err := c.Objections(ctx, attempt)
		sent(err, attempt)
		same(objections, answer)

		answer = flops.Equivocation{{Hash: seed, Signature: receipt.Signature}, {Hash: op, Signature: receipt.Signature}}
		equivocation, err := c.Equivocation(ctx, attempt)
		sent(err, attempt)
		same(equivocation, answer)

		answer = &pofv1.RoundStatus{RoundId: attempt.ID, Note: "note", Operators: []*pofv1.OperatorOutcome{{Operator: op[:], Code: 3}}}
		status, err := c.RoundStatus(ctx, attempt.ID)
		sent(err, attempt.ID)
		same(status.String(), answer.(*pofv1.RoundStatus).String())

		got := n.seen()
		if len(got) != len(want) {
			rt.Fatalf("%d calls arrived of %d", len(got), len(want))
		}
		for i := range want {
			if !reflect.DeepEqual(got[i], want[i]) {
				rt.Fatalf("call %d: %+v arrived as %+v", i, want[i], got[i])
			}
		}
	})
}

func TestOnePortSpeaksJSONConnectAndGRPC(t *testing.T) {
	salt := flops.Keccak([]byte("salt"))
	n := &node{answer: func(int) (any, error) { return salt, nil }}
	url, seen := serveNode(t, n)

	// As curl would.
	question := fmt.Sprintf(`{"chainId":"31337","serviceManager":%q,"roundId":"5"}`, base64.StdEncoding.EncodeToString(domain.ServiceManager[:]))
	res, err := http.Post(url+pofv1connect.ArchiveGetSaltProcedure, "application/json", strings.NewReader(question))
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close() //nolint:errcheck // it was read
	var answer struct{ Salt []byte }
	if err := json.NewDecoder(res.Body).Decode(&answer); err != nil || res.StatusCode != http.StatusOK || flops.Hash(answer.Salt) != salt {
		t.Errorf("JSON: %d, %x, %v", res.StatusCode, answer.Salt, err)
	}
	if got, err := api.NewClient(url).Salt(t.Context(), domain, 5); err != nil || got != salt {
		t.Errorf("Connect: %s, %v", got, err)
	}
	var p http.Protocols
	p.SetUnencryptedHTTP2(true)
	h2c := &http.Client{Transport: &http.Transport{Protocols: &p}}
	for name, opt := range map[string]connect.ClientOption{"gRPC": connect.WithGRPC(), "gRPC-Web": connect.WithGRPCWeb(), "Connect over HTTP/2": connect.WithProtoJSON()} {
		got, err := pofv1connect.NewArchiveClient(h2c, url, opt).GetSalt(t.Context(), connect.NewRequest(&pofv1.GetSaltRequest{
			ChainId: domain.ChainID, ServiceManager: domain.ServiceManager[:], RoundId: 5,
		}))
		if err != nil || flops.Hash(got.Msg.Salt) != salt {
			t.Errorf("%s: %v", name, err)
		}
	}
	for i, args := range n.seen() {
		if !reflect.DeepEqual(args, []any{domain, uint64(5)}) {
			t.Errorf("call %d arrived as %v", i, args)
		}
	}
	if got := seen.count("GetSalt ok"); got != 5 {
		t.Errorf("%d of 5 calls were counted", got)
	}
}

// padded is a message of exactly that many bytes, in a field that no procedure
// knows.
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
		// At the limit it is read: a field is missing, or nothing at all is.
		if code, message := post(t, url+procedure, "application/proto", padded(limit)); code != "invalid_argument" && code != "ok" || strings.Contains(message, "unmarshal") {
			t.Errorf("%s: %d bytes: %s %s", procedure, limit, code, message)
		}
		for _, contentType := range []string{"application/proto", "application/json"} {
			if code, _ := post(t, url+procedure, contentType, padded(limit+1)); code != "resource_exhausted" {
				t.Errorf("%s: %d bytes of %s: got %s, want resource_exhausted", procedure, limit+1, contentType, code)
			}
			refused++
		}
		// Nothing is unpacked either: a few bytes could be any number.
		if code, _ := post(t, url+procedure, "application/proto", []byte{0x1f, 0x8b}, "Content-Encoding", "gzip"); code != "unimplemented" {
			t.Errorf("%s: compressed: got %s, want unimplemented", procedure, code)
		}
		refused++
	}
	if got := seen.count(api.Unread + " refused"); got != refused {
		t.Errorf("%d of %d unread requests were counted", got, refused)
	}
}

func TestWhatIsNoMessageIsRefusedAndCounted(t *testing.T) {
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
