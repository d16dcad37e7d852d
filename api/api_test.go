package api_test

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"reflect"
	"strings"
	"testing"

	"connectrpc.com/connect"
	"pgregory.net/rapid"

	"github.com/proof-of-flops/proof-of-flops/api"
	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/api/pof/v1/pofv1connect"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

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

func drawAttempt(t *rapid.T) flops.Attempt {
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
		attempt, op, seed, sig := drawAttempt(rt), drawBytes[flops.Hash](rt, "operator"), drawBytes[flops.Hash](rt, "seed"), drawBytes[flops.Signature](rt, "signature")
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

	// As curl sends it.
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
