package api

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"

	"connectrpc.com/connect"

	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/api/pof/v1/pofv1connect"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/internal/wait"
)

// callTimeout bounds one submission.
const callTimeout = 10 * time.Second

// A Client speaks to one node. Submissions are tried again, until ctx ends,
// when the node can't be reached, with the pauses of package wait: a node that
// is down is asked less and less often, and up to ctx's deadline. Refusals are
// final and found by RefusalOf. Calls that wait ask again until ctx ends.
type Client struct {
	url   string
	agg   pofv1connect.AggregatorClient
	arc   pofv1connect.ArchiveClient
	wit   pofv1connect.WitnessClient
	first time.Duration // pause before a second try
}

// NewClient makes a client for the node at a base URL such as
// http://127.0.0.1:8090. Credentials in it are sent as basic authentication,
// and shown in no error.
func NewClient(base string) *Client {
	var user *url.Userinfo
	if u, err := url.Parse(base); err == nil && u.User != nil {
		user, u.User = u.User, nil
		base = u.String()
	}
	h := &http.Client{
		Transport: bounded{user, &http.Transport{
			Proxy:                  http.ProxyFromEnvironment,
			MaxIdleConnsPerHost:    4,
			IdleConnTimeout:        90 * time.Second,
			ResponseHeaderTimeout:  WaitLimit + callTimeout,
			MaxResponseHeaderBytes: 16 << 10,
			DisableCompression:     true,
		}},
		// A node answers for itself: no other may be asked in its place.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	opts := connect.WithClientOptions(
		connect.WithReadMaxBytes(maxAnswer),
		connect.WithAcceptCompression("gzip", nil, nil),
	)
	return &Client{
		url:   base,
		agg:   pofv1connect.NewAggregatorClient(h, base, opts),
		arc:   pofv1connect.NewArchiveClient(h, base, opts),
		wit:   pofv1connect.NewWitnessClient(h, base, opts),
		first: wait.First,
	}
}

// bounded hangs up on answers that are too long, instead of reading to their
// end to tell how long they were. A stream's messages are bounded singly.
type bounded struct {
	user *url.Userinfo // nil: none is named
	next http.RoundTripper
}

func (b bounded) RoundTrip(r *http.Request) (*http.Response, error) {
	if b.user != nil { // a name alone may be a token
		password, _ := b.user.Password()
		r = r.Clone(r.Context())
		r.SetBasicAuth(b.user.Username(), password)
	}
	res, err := b.next.RoundTrip(r)
	if err == nil && !strings.HasSuffix(r.URL.Path, pofv1connect.ArchiveGetEvidenceProcedure) {
		res.Body = http.MaxBytesReader(nil, res.Body, maxAnswer+1)
	}
	return res, err
}

// persist calls f until it succeeds, fails for good, or ctx ends.
func persist[Q, A any](ctx context.Context, c *Client, what string, timeout time.Duration,
	f func(context.Context, *connect.Request[Q]) (*connect.Response[A], error), q *Q,
) (*A, error) {
	return again(ctx, c, what, func() (*A, error) {
		call, cancel := context.WithTimeout(ctx, timeout)
		defer cancel()
		res, err := f(call, connect.NewRequest(q))
		if err != nil {
			return nil, err
		}
		return res.Msg, nil
	})
}

// again calls try until it succeeds, fails for good, or ctx ends. A try that
// took callTimeout or longer, because the node held its answer back, was pause
// enough: the next ones are short again.
func again[A any](ctx context.Context, c *Client, what string, try func() (A, error)) (A, error) {
	pauses := wait.NewBackoff(c.first, wait.Longest)
	for {
		began := time.Now()
		answer, err := try()
		if err == nil {
			return answer, nil
		}
		var none A
		if !passing(err) {
			return none, fmt.Errorf("%s at %s: %w", what, c.url, err)
		}
		if time.Since(began) >= callTimeout {
			pauses.Reset()
		}
		if ended := pauses.Sleep(ctx); ended != nil {
			return none, fmt.Errorf("%s at %s: %w; the last answer was: %w", what, c.url, ended, err)
		}
	}
}

// passing tells errors that another try may mend. A node that answers "not
// yet", or doesn't answer, is asked again; a refusal, or a fault in our message
// or in the answer, is final.
func passing(err error) bool {
	var ce *connect.Error
	if !errors.As(err, &ce) {
		return false
	}
	switch ce.Code() { //nolint:exhaustive // the rest are final
	case connect.CodeUnavailable, connect.CodeDeadlineExceeded, connect.CodeUnknown,
		connect.CodeInternal, connect.CodeAborted, connect.CodeCanceled:
		_, refused := RefusalOf(err)
		return !refused
	default:
		return false
	}
}

// SubmitSalt publishes a round's salt.
func (c *Client) SubmitSalt(ctx context.Context, d flops.Domain, roundID uint64, salt flops.Hash) error {
	_, err := persist(ctx, c, fmt.Sprintf("publish the salt of round %d", roundID), callTimeout, c.agg.SubmitSalt,
		&pofv1.SubmitSaltRequest{ChainId: d.ChainID, ServiceManager: d.ServiceManager[:], RoundId: roundID, Salt: salt[:]})
	return err
}

// SubmitCommitment brings a commitment and returns the aggregator's receipt,
// unverified.
func (c *Client) SubmitCommitment(ctx context.Context, r flops.Round, sc *flops.SignedCommitment) (*Receipt, error) {
	m, err := persist(ctx, c, fmt.Sprintf("commit in round %d", r.ID), callTimeout, c.agg.SubmitCommitment,
		&pofv1.SubmitCommitmentRequest{Round: roundMessage(r), Commitment: commitmentMessage(sc)})
	if err != nil {
		return nil, err
	}
	return receiptFrom(m)
}

// SubmitSetReceipt tells the aggregator that its set has arrived.
func (c *Client) SubmitSetReceipt(ctx context.Context, r flops.Round, id flops.OperatorID, setHash flops.Hash, sig flops.Signature) error {
	_, err := persist(ctx, c, fmt.Sprintf("return the set receipt of round %d", r.ID), callTimeout, c.agg.SubmitSetReceipt,
		&pofv1.SubmitSetReceiptRequest{Round: roundMessage(r), OperatorId: id[:], CommitSetHash: setHash[:], Signature: sig[:]})
	return err
}

// SubmitReveal brings a reveal and returns the aggregator's receipt,
// unverified.
func (c *Client) SubmitReveal(ctx context.Context, r flops.Round, id flops.OperatorID, sampleSeed flops.Hash, body []byte, sig flops.Signature) (*Receipt, error) {
	m, err := persist(ctx, c, fmt.Sprintf("reveal in round %d", r.ID), callTimeout, c.agg.SubmitReveal,
		&pofv1.SubmitRevealRequest{Round: roundMessage(r), OperatorId: id[:], SampleSeed: sampleSeed[:], Body: body, Signature: sig[:]})
	if err != nil {
		return nil, err
	}
	return receiptFrom(m)
}

// SubmitResults brings a signature over the results.
func (c *Client) SubmitResults(ctx context.Context, r flops.Round, id flops.OperatorID, res flops.Results, sig flops.Signature) error {
	_, err := persist(ctx, c, fmt.Sprintf("sign the results of round %d", r.ID), callTimeout, c.agg.SubmitResults,
		&pofv1.SubmitResultsRequest{Round: roundMessage(r), OperatorId: id[:], Results: ResultsMessage(res), Signature: sig[:]})
	return err
}

// SubmitObjection tells why the results are not signed.
func (c *Client) SubmitObjection(ctx context.Context, r flops.Round, id flops.OperatorID, o Objection, sig flops.Signature) error {
	_, err := persist(ctx, c, fmt.Sprintf("object to round %d", r.ID), callTimeout, c.agg.SubmitObjection,
		&pofv1.SubmitObjectionRequest{Round: roundMessage(r), Objection: objectionMessage(&SignedObjection{id, o, sig})})
	return err
}

// Salt waits for a round's salt. The caller compares its hash with the chain.
func (c *Client) Salt(ctx context.Context, d flops.Domain, roundID uint64) (flops.Hash, error) {
	m, err := persist(ctx, c, fmt.Sprintf("ask for the salt of round %d", roundID), WaitLimit+callTimeout, c.arc.GetSalt,
		&pofv1.GetSaltRequest{ChainId: d.ChainID, ServiceManager: d.ServiceManager[:], RoundId: roundID})
	if err != nil {
		return flops.Hash{}, err
	}
	var r reader
	salt := r.hash(m.Salt, "salt")
	if r.err != nil {
		return flops.Hash{}, fmt.Errorf("the salt that %s sent: %w", c.url, r.err)
	}
	return salt, nil
}

// CommitSet waits for the signed commit set, which is returned unverified.
func (c *Client) CommitSet(ctx context.Context, round flops.Round) (*SignedSet, error) {
	m, err := persist(ctx, c, fmt.Sprintf("ask for the commit set of round %d", round.ID), WaitLimit+callTimeout, c.arc.GetCommitSet,
		&pofv1.GetCommitSetRequest{Round: roundMessage(round)})
	if err != nil {
		return nil, err
	}
	var (
		r reader
		s SignedSet
	)
	if got := r.round(m.Round); r.err == nil && got != round {
		r.err = &InputError{"round", "is not the one asked for"}
	}
	for i := 0; i < len(m.Commitments) && r.err == nil; i++ {
		s.Set = append(s.Set, r.commitment(m.Commitments[i]))
	}
	r.fixed(s.Signature[:], m.AggregatorSignature, "aggregator_signature")
	if r.err != nil {
		return nil, fmt.Errorf("the commit set that %s sent: %w", c.url, r.err)
	}
	return &s, nil
}

// Evidence waits for a round's evidence under a sample seed and returns its
// parts, header first, unverified, and no more or longer ones than the round's
// limits allow.
func (c *Client) Evidence(ctx context.Context, round flops.Round, sampleSeed flops.Hash, limits flops.EvidenceLimits) ([][]byte, error) {
	return again(ctx, c, fmt.Sprintf("ask for the evidence of round %d", round.ID), func() ([][]byte, error) {
		return c.evidence(ctx, round, sampleSeed, limits)
	})
}

func (c *Client) evidence(ctx context.Context, round flops.Round, sampleSeed flops.Hash, limits flops.EvidenceLimits) (parts [][]byte, err error) {
	ctx, cancel := context.WithTimeout(ctx, streamLimit)
	defer cancel()
	s, err := c.arc.GetEvidence(ctx, connect.NewRequest(&pofv1.GetEvidenceRequest{Round: roundMessage(round), SampleSeed: sampleSeed[:]}))
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	for s.Receive() {
		part, most := s.Msg().Data, limits.HeaderSize()
		if len(parts) > 0 {
			most = limits.RecordSize()
		}
		if len(parts) > int(limits.MaxLines) {
			return nil, &InputError{"evidence", fmt.Sprintf("has more than %d records", limits.MaxLines)}
		}
		if len(part) > most {
			return nil, &InputError{"evidence", fmt.Sprintf("part %d has %d bytes, more than the %d of any real one", len(parts), len(part), most)}
		}
		parts = append(parts, part)
	}
	return parts, s.Err()
}

// Results returns the signatures over a round's results, unverified.
func (c *Client) Results(ctx context.Context, round flops.Round) (flops.Results, []ResultsSignature, error) {
	m, err := persist(ctx, c, fmt.Sprintf("ask for the results of round %d", round.ID), callTimeout, c.arc.GetResults,
		&pofv1.GetResultsRequest{Round: roundMessage(round)})
	if err != nil {
		return flops.Results{}, nil, err
	}
	var (
		r    reader
		sigs []ResultsSignature
	)
	res := r.results(m.Results)
	for i := 0; i < len(m.Signatures) && r.err == nil; i++ {
		s := m.Signatures[i]
		sigs = append(sigs, ResultsSignature{r.hash(s.OperatorId, "operator_id"), r.signature(s.Signature, "signature")})
	}
	if r.err != nil {
		return flops.Results{}, nil, fmt.Errorf("the results that %s sent: %w", c.url, r.err)
	}
	return res, sigs, nil
}

// Objections returns why operators did not sign a round's results, unverified.
func (c *Client) Objections(ctx context.Context, round flops.Round) ([]SignedObjection, error) {
	m, err := persist(ctx, c, fmt.Sprintf("ask for the objections to round %d", round.ID), callTimeout, c.arc.GetObjections,
		&pofv1.GetObjectionsRequest{Round: roundMessage(round)})
	if err != nil {
		return nil, err
	}
	var (
		r   reader
		out []SignedObjection
	)
	for i := 0; i < len(m.Objections) && r.err == nil; i++ {
		out = append(out, r.objection(m.Objections[i]))
	}
	if r.err != nil {
		return nil, fmt.Errorf("the objections that %s sent: %w", c.url, r.err)
	}
	return out, nil
}

// Equivocation returns a node's proof that the aggregator signed two sets,
// unverified.
func (c *Client) Equivocation(ctx context.Context, round flops.Round) (e Equivocation, err error) {
	m, err := persist(ctx, c, fmt.Sprintf("ask for an equivocation in round %d", round.ID), callTimeout, c.arc.GetEquivocation,
		&pofv1.GetEquivocationRequest{Round: roundMessage(round)})
	if err != nil {
		return e, err
	}
	if len(m.Sets) != len(e) {
		return e, &InputError{"sets", fmt.Sprintf("are %d, not %d", len(m.Sets), len(e))}
	}
	var r reader
	for i, s := range m.Sets {
		e[i].Hash = r.hash(s.CommitSetHash, "commit_set_hash")
		r.fixed(e[i].Signature[:], s.AggregatorSignature, "aggregator_signature")
	}
	return e, r.err
}

// ShowReceipt shows another operator the aggregator's receipt for this
// operator's commitment or, if reveal is not nil, for its reveal. It doesn't
// retry.
func (c *Client) ShowReceipt(ctx context.Context, r flops.Round, sc *flops.SignedCommitment, reveal *RevealStatement, rc *Receipt) error {
	q := &pofv1.ShowReceiptRequest{
		Round: roundMessage(r), Commitment: commitmentMessage(sc), Reveal: statementMessage(reveal), Receipt: receiptMessage(rc),
	}
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	if _, err := c.wit.ShowReceipt(ctx, connect.NewRequest(q)); err != nil {
		return fmt.Errorf("show %s a receipt of round %d: %w", c.url, r.ID, err)
	}
	return nil
}

// HeldReceipt asks another operator for the aggregator's receipt for its reveal
// under a sample seed, or, if that is zero, for its commitment; it is returned
// unverified. It doesn't retry.
func (c *Client) HeldReceipt(ctx context.Context, round flops.Round, sampleSeed flops.Hash) (*Held, error) {
	q := &pofv1.GetReceiptRequest{Round: roundMessage(round)}
	if sampleSeed != (flops.Hash{}) {
		q.SampleSeed = sampleSeed[:]
	}
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	res, err := c.wit.GetReceipt(ctx, connect.NewRequest(q))
	if err != nil {
		return nil, fmt.Errorf("ask %s for a receipt of round %d: %w", c.url, round.ID, err)
	}
	var r reader
	m := res.Msg
	held := &Held{Commitment: r.commitment(m.Commitment), Reveal: r.statement(m.Reveal), Receipt: r.receipt(m.Receipt)}
	if r.err != nil {
		return nil, fmt.Errorf("the receipt that %s sent: %w", c.url, r.err)
	}
	return held, nil
}

// RoundStatus asks how a round stands; 0 is the latest. It doesn't retry.
func (c *Client) RoundStatus(ctx context.Context, roundID uint64) (*pofv1.RoundStatus, error) {
	res, err := c.arc.GetRound(ctx, connect.NewRequest(&pofv1.GetRoundRequest{RoundId: roundID}))
	if err != nil {
		return nil, fmt.Errorf("ask %s how round %d stands: %w", c.url, roundID, err)
	}
	return res.Msg, nil
}

func receiptFrom(m *pofv1.Receipt) (*Receipt, error) {
	var r reader
	rc := r.receipt(m)
	if r.err != nil {
		return nil, fmt.Errorf("the aggregator's receipt: %w", r.err)
	}
	return &rc, nil
}
