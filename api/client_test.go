package api_test

import (
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"google.golang.org/protobuf/proto"

	"github.com/proof-of-flops/proof-of-flops/api"
	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// calls is one call of each kind: one that submits, one that waits, one that
// streams.
func calls(c *api.Client) map[string]func(context.Context) error {
	return map[string]func(context.Context) error{
		"submit": func(ctx context.Context) error {
			_, err := c.SubmitCommitment(ctx, attempt, new(flops.SignedCommitment))
			return err
		},
		"wait": func(ctx context.Context) error {
			_, err := c.CommitSet(ctx, attempt)
			return err
		},
		"stream": func(ctx context.Context) error {
			_, err := c.Evidence(ctx, attempt, flops.Hash{}, flops.EvidenceLimits{MaxLines: 2, Samples: 2})
			return err
		},
	}
}

func TestRefusalsTravelWithTheirCodeAndReason(t *testing.T) {
	n := new(node)
	url, seen := serveNode(t, n)
	for name, call := range calls(api.NewClient(url)) {
		for _, code := range flops.Verdicts() {
			n.mu.Lock()
			n.calls = nil
			n.answer = func(int) (any, error) {
				return nil, fmt.Errorf("take it: %w", flops.Refuse(code, "the reason is %s", code))
			}
			n.mu.Unlock()
			err := call(t.Context())
			r, ok := api.RefusalOf(err)
			if !ok || r.Code != code || r.Reason != "the reason is "+code.String() {
				t.Errorf("%s: %s came as %v", name, code, err)
			}
			if got := len(n.seen()); got != 1 {
				t.Errorf("%s: %s was tried %d times; a refusal is final", name, code, got)
			}
		}
	}
	for _, what := range []string{"SubmitCommitment LATE_COMMIT", "GetCommitSet STALE_ROUND", "GetEvidence STALE_ROUND"} {
		if seen.count(what) != 1 {
			t.Errorf("%s was counted %d times", what, seen.count(what))
		}
	}
	if _, ok := api.RefusalOf(errors.New("other")); ok {
		t.Error("any error is a refusal")
	}
	if r, ok := api.RefusalOf(fmt.Errorf("wrapped: %w", &flops.Refusal{Code: flops.RefusedNoCommit})); !ok || r.Code != flops.RefusedNoCommit {
		t.Error("a refusal of this process is none")
	}
}

func TestAServersOwnFailureIsHiddenAndTriedAgain(t *testing.T) {
	n := &node{answer: func(call int) (any, error) {
		switch call {
		case 0:
			return nil, errors.New("open /secret/path: password hunter2")
		case 1:
			return nil, flops.ErrNotYet
		}
		empty := flops.Evidence{Header: flops.EvidenceHeader{CommitSetHash: flops.CommitSet(nil).Hash()}}
		return empty.File().Parts(), nil // evidence; every other answer is zero
	}}
	url, seen := serveNode(t, n)
	if _, message := post(t, url+"/pof.v1.Archive/GetRound", "application/json", []byte("{}")); strings.Contains(message, "hunter2") || !strings.Contains(message, "its log says why") {
		t.Errorf("the failure is reported as %q", message)
	}
	for name, call := range calls(api.NewClient(url)) {
		n.mu.Lock()
		n.calls = nil
		n.mu.Unlock()
		if err := call(t.Context()); err != nil || len(n.seen()) != 3 {
			t.Errorf("%s: after %d tries: %v", name, len(n.seen()), err)
		}
	}
	if seen.count("GetRound internal") != 1 || seen.count("GetCommitSet internal") != 1 || seen.count("GetCommitSet unavailable") != 1 {
		t.Errorf("counted: %v", seen.counts)
	}
}

func TestFinalAnswersAreNotAskedForAgain(t *testing.T) {
	n := new(node)
	url, _ := serveNode(t, n)
	for name, err := range map[string]error{
		"unknown":   fmt.Errorf("round 5: %w", flops.ErrUnknown),
		"bad input": &api.InputError{Field: "field", Problem: "is wrong"},
	} {
		for kind, call := range calls(api.NewClient(url)) {
			n.mu.Lock()
			n.calls, n.answer = nil, func(int) (any, error) { return nil, err }
			n.mu.Unlock()
			if got := call(t.Context()); got == nil || len(n.seen()) != 1 || !strings.Contains(got.Error(), err.Error()) {
				t.Errorf("%s, %s: after %d tries: %v", name, kind, len(n.seen()), got)
			}
		}
	}
	n.mu.Lock()
	n.calls, n.answer = nil, nil
	n.mu.Unlock()
	if _, err := api.NewClient(url).SubmitReveal(t.Context(), attempt, &flops.SignedReveal{Body: make([]byte, 2<<20)}); err == nil || len(n.seen()) != 0 {
		t.Errorf("a reveal that is too large: %v", err)
	}
	other := httptest.NewServer(http.NotFoundHandler())
	defer other.Close()
	for kind, call := range calls(api.NewClient(other.URL)) {
		if err := call(t.Context()); err == nil || !strings.Contains(err.Error(), other.URL) {
			t.Errorf("%s: a server of another API: %v", kind, err)
		}
	}
}

func TestAClientGivesUpWhenItsContextEnds(t *testing.T) {
	waiting, _ := serveNode(t, &node{answer: func(int) (any, error) { return nil, flops.ErrNotYet }})
	closed, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	if err := closed.Close(); err != nil {
		t.Fatal(err)
	}
	release := make(chan struct{})
	hung := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-release }))
	defer hung.Close()
	defer close(release)
	for name, url := range map[string]string{"says not yet": waiting, "is not there": "http://" + closed.Addr().String(), "hangs": hung.URL} {
		for kind, call := range calls(api.NewClient(url)) {
			ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
			start := time.Now()
			err := call(ctx)
			cancel()
			if took := time.Since(start); err == nil || took > 5*time.Second || !strings.Contains(err.Error(), url) || !errors.Is(err, context.DeadlineExceeded) {
				t.Errorf("a server that %s, %s: after %s: %v", name, kind, took, err)
			}
		}
	}
}

// frame is one message of a Connect stream.
func frame(flags byte, b []byte) []byte {
	return append([]byte{flags, byte(len(b) >> 24), byte(len(b) >> 16), byte(len(b) >> 8), byte(len(b))}, b...)
}

func marshal(t testing.TB, m proto.Message) []byte {
	t.Helper()
	b, err := proto.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestAHostileServersAnswersAreRefusedOnce gives the client answers that are
// too large, malformed or of another call, and expects one call each and an
// error.
func TestAHostileServersAnswersAreRefusedOnce(t *testing.T) {
	const endless = 1 << 40
	write := func(body []byte) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			if strings.HasSuffix(r.URL.Path, "/GetEvidence") {
				w.Header().Set("Content-Type", "application/connect+proto")
			} else {
				w.Header().Set("Content-Type", "application/proto")
			}
			_, _ = w.Write(body)
		}
	}
	// flood writes until the client has hung up.
	flood := func(w http.ResponseWriter, chunk []byte) {
		for sent := 0; sent < endless; sent += len(chunk) {
			if _, err := w.Write(chunk); err != nil {
				return
			}
		}
	}
	r := &pofv1.Round{ChainId: attempt.ChainID, ServiceManager: attempt.ServiceManager[:], RoundId: attempt.ID, WorkSeed: attempt.WorkSeed[:]}
	otherRound := &pofv1.Round{ChainId: attempt.ChainID, ServiceManager: attempt.ServiceManager[:], RoundId: attempt.ID + 1, WorkSeed: attempt.WorkSeed[:]}
	sig := make([]byte, 65)
	empty := make([]*pofv1.Commitment, 100_000)
	for i := range empty {
		empty[i] = new(pofv1.Commitment)
	}
	part := func(b []byte) []byte { return frame(0, marshal(t, &pofv1.EvidencePart{Data: b})) }
	header := part((&flops.EvidenceHeader{Attempt: attempt}).Encode())
	rec := flops.EvidenceRecord{Verdict: flops.VerdictNoReveal}
	rec.Work = flops.Work{N: 256, Laps: 1}
	record := part(rec.Encode())
	end := frame(2, []byte("{}"))
	for name, c := range map[string]struct {
		call   string // submit, wait or stream
		answer http.HandlerFunc
	}{
		"an endless answer": {"wait", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/proto")
			flood(w, make([]byte, 1<<20))
		}},
		"a part beyond all bounds": {"stream", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/connect+proto")
			_, _ = w.Write([]byte{0, 1, 0, 0, 0}) // of 16 MiB, it says
			flood(w, make([]byte, 1<<20))
		}},
		"endless parts": {"stream", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/connect+proto")
			_, _ = w.Write(header)
			flood(w, record)
		}},
		"more parts than asked for": {"stream", write(slices.Concat(header, record, record, record, end))},
		"a part too large":          {"stream", write(slices.Concat(part(make([]byte, 3<<20)), end))},
		"the set of another round":  {"wait", write(marshal(t, &pofv1.CommitSet{Round: otherRound, AggregatorSignature: sig}))},
		"the set of no round":       {"wait", write(marshal(t, &pofv1.CommitSet{AggregatorSignature: sig}))},
		"an unsigned set":           {"wait", write(marshal(t, &pofv1.CommitSet{Round: r}))},
		"a set of nothings":         {"wait", write(marshal(t, &pofv1.CommitSet{Round: r, Commitments: empty, AggregatorSignature: sig}))},
		"a receipt of no kind":      {"submit", write(marshal(t, &pofv1.Receipt{Kind: 1 << 20, Digest: sig[:32], Signature: sig}))},
		"a receipt without digest":  {"submit", write(marshal(t, &pofv1.Receipt{Kind: 1, Signature: sig}))},
		"an unsigned receipt":       {"submit", write(marshal(t, &pofv1.Receipt{Kind: 1, Digest: sig[:32]}))},
	} {
		t.Run(name, func(t *testing.T) {
			var asked atomic.Int32
			s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				asked.Add(1)
				c.answer(w, r)
			}))
			defer s.Close()
			ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
			defer cancel()
			if err := calls(api.NewClient(s.URL))[c.call](ctx); err == nil || asked.Load() != 1 || ctx.Err() != nil {
				t.Errorf("asked %d times: %v", asked.Load(), err)
			}
		})
	}
}

func TestPackedAnswersAreNotUnpacked(t *testing.T) {
	salt := marshal(t, &pofv1.GetSaltResponse{Salt: make([]byte, 32)})
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if offers := r.Header.Get("Accept-Encoding"); strings.Contains(offers, "gzip") {
			t.Errorf("the client takes %q", offers)
		}
		w.Header().Set("Content-Type", "application/proto")
		w.Header().Set("Content-Encoding", "gzip")
		z := gzip.NewWriter(w)
		_, _ = z.Write(salt)
		_ = z.Close()
	}))
	defer s.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	if _, err := api.NewClient(s.URL).Salt(ctx, domain, 5); err == nil {
		t.Error("it was accepted")
	}
}

func TestMalformedAnswersOfOtherQuestionsAreRefused(t *testing.T) {
	b20 := make([]byte, 20)
	answers := map[string]proto.Message{
		"GetSalt":         &pofv1.GetSaltResponse{Salt: b20},
		"GetResults":      &pofv1.GetResultsResponse{},
		"GetObjections":   &pofv1.GetObjectionsResponse{Objections: []*pofv1.Objection{{}}},
		"GetEquivocation": &pofv1.Equivocation{Sets: []*pofv1.SignedSetHash{{}}},
		"GetReceipt":      &pofv1.GetReceiptResponse{Commitment: &pofv1.Commitment{}},
	}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/proto")
		_, _ = w.Write(marshal(t, answers[r.URL.Path[strings.LastIndex(r.URL.Path, "/")+1:]]))
	}))
	defer s.Close()
	c := api.NewClient(s.URL)
	for name, call := range map[string]func() error{
		"salt":         func() error { _, err := c.Salt(t.Context(), domain, 5); return err },
		"results":      func() error { _, _, err := c.Results(t.Context(), attempt); return err },
		"objections":   func() error { _, err := c.Objections(t.Context(), attempt); return err },
		"equivocation": func() error { _, err := c.Equivocation(t.Context(), attempt); return err },
		"receipt":      func() error { _, err := c.HeldReceipt(t.Context(), attempt, flops.Hash{}); return err },
	} {
		var in *api.InputError
		if err := call(); !errors.As(err, &in) {
			t.Errorf("%s: got %v, want an InputError", name, err)
		}
	}
	answers["GetResults"] = &pofv1.GetResultsResponse{
		Results:    &pofv1.Results{SampleSeed: make([]byte, 32), CommitSetHash: make([]byte, 32), EvidenceHash: make([]byte, 32), ResultsHash: make([]byte, 32), LinesDigest: make([]byte, 32)},
		Signatures: []*pofv1.ResultsSignature{{}},
	}
	if _, _, err := c.Results(t.Context(), attempt); err == nil {
		t.Error("a results signature of nobody was accepted")
	}
}

func TestARedirectIsNotFollowed(t *testing.T) {
	var reached atomic.Bool
	inner := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { reached.Store(true) }))
	defer inner.Close()
	s := httptest.NewServer(http.RedirectHandler(inner.URL, http.StatusTemporaryRedirect))
	defer s.Close()
	for kind, call := range calls(api.NewClient(s.URL)) {
		ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
		if err := call(ctx); err == nil {
			t.Errorf("%s succeeded", kind)
		}
		cancel()
	}
	if reached.Load() {
		t.Error("the other server was asked")
	}
}

// TestEvidenceBeyondTheRoundsLimitsIsRefused sends no more than a client must
// read to refuse it.
func TestEvidenceBeyondTheRoundsLimitsIsRefused(t *testing.T) {
	limits := flops.EvidenceLimits{MaxLines: 2, Samples: 2}
	longest := flops.Work{N: flops.MaxSize, Laps: flops.MaxLaps}
	e := flops.Evidence{Header: flops.EvidenceHeader{SetReceipts: []flops.SetReceipt{{}, {ID: flops.Hash{1}}}}}
	for i := range limits.MaxLines {
		e.Records = append(e.Records, flops.EvidenceRecord{
			SignedCommitment: flops.SignedCommitment{Commitment: flops.Commitment{Operator: flops.Address{byte(i)}, Work: longest}},
			Verdict:          flops.VerdictBadOpening, Reveal: make([]byte, flops.RevealSize(longest, limits.Samples, flops.MaxMetrics)),
		})
	}
	e.Header.CommitSetHash = e.CommitSet().Hash()
	whole := e.File().Parts()
	header, record := whole[0], whole[1]
	for name, c := range map[string]struct {
		parts [][]byte
		fault string
	}{
		"the longest":             {whole, ""},
		"a record too many":       {append(whole[:3:3], []byte{3}, []byte{4}), "more than 2 records"},
		"a header too long":       {[][]byte{append(header[:len(header):len(header)], 0)}, "part 0"},
		"a record too long":       {[][]byte{header, append(record[:len(record):len(record)], 0)}, "part 1"},
		"a record as header":      {[][]byte{record}, "part 0"},
		"nothing":                 {nil, "empty"},
		"what is no evidence":     {[][]byte{{1}}, "does not begin with"},
		"a record that is missed": {whole[:2], "hash to commit set"},
	} {
		n := new(node)
		url, _ := serveNode(t, n)
		n.answer = func(int) (any, error) { return c.parts, nil }
		ev, err := api.NewClient(url).Evidence(t.Context(), attempt, flops.Hash{}, limits)
		if c.fault == "" {
			if err != nil || len(ev.Parts()) != len(c.parts) {
				t.Errorf("%s: %v", name, err)
			}
			continue
		}
		if !errors.Is(err, flops.ErrMalformed) || !strings.Contains(err.Error(), c.fault) {
			t.Errorf("%s: %v", name, err)
		}
		if cameWhole := name == "a record that is missed"; cameWhole != (ev != nil) {
			t.Errorf("%s: got the evidence %+v", name, ev)
		}
		if got := len(n.seen()); got != 1 {
			t.Errorf("%s: asked for %d times; it is final", name, got)
		}
	}
}

func TestCredentialsInTheURLAreSentAndNeverShown(t *testing.T) {
	for _, user := range []*url.Userinfo{url.User("a-token"), url.UserPassword("name", "a-password")} {
		password, _ := user.Password()
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			name, given, ok := r.BasicAuth()
			if !ok || name != user.Username() || given != password {
				t.Errorf("the node was sent %q, %q, not %q", name, given, user)
			}
			w.WriteHeader(http.StatusForbidden)
		}))
		u, err := url.Parse(server.URL)
		if err != nil {
			t.Fatal(err)
		}
		u.User = user
		_, err = api.NewClient(u.String()).CommitSet(t.Context(), attempt)
		server.Close()
		if err == nil || strings.Contains(err.Error(), user.Username()) || strings.Contains(err.Error(), "a-password") {
			t.Errorf("with %q: %v", user, err)
		}
	}
}
