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

// A Client speaks to one node. While the node can't be reached, submissions are
// tried again until ctx ends, with the pauses of package wait: less and less
// often, but up to ctx's deadline. Refusals are final; RefusalOf finds them.
// Calls that wait ask again until ctx ends.
type Client struct {
	url   string
	agg   pofv1connect.AggregatorClient
	arc   pofv1connect.ArchiveClient
	wit   pofv1connect.WitnessClient
	first time.Duration // pause before a second try
}

// NewClient makes a client for the node at a base URL such as
// http://127.0.0.1:8090. Credentials in it are sent as basic authentication and
// shown in no error.
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
			ResponseHeaderTimeout:  waitLimit + callTimeout,
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

// bounded stops reading an answer that is too long, instead of reading to its
// end to find its length. Messages of a stream are bounded one by one.
type bounded struct {
	user *url.Userinfo // nil if the URL has none
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
// took callTimeout or longer, because the node held its answer back, counts as
// a pause: the next ones are short again. With a final error, again returns
// what try returned with it.
func again[A any](ctx context.Context, c *Client, what string, try func() (A, error)) (A, error) {
	pauses := wait.NewBackoff(c.first, wait.Longest)
	for {
		began := time.Now()
		answer, err := try()
		if err == nil {
			return answer, nil
		}
		if !transient(err) {
			return answer, fmt.Errorf("%s at %s: %w", what, c.url, err)
		}
		if time.Since(began) >= callTimeout {
			pauses.Reset()
		}
		if ended := pauses.Sleep(ctx); ended != nil {
			var none A
			return none, fmt.Errorf("%s at %s: %w; the last answer was: %w", what, c.url, ended, err)
		}
	}
}

// transient reports whether another try may succeed. A node that answers "not
// yet", or doesn't answer, is asked again; a refusal, or a fault in our message
// or in the answer, is final.
func transient(err error) bool {
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

// SubmitCommitment submits a commitment and returns the aggregator's receipt,
// unverified.
func (c *Client) SubmitCommitment(ctx context.Context, attempt flops.Attempt, sc *flops.SignedCommitment) (*flops.Receipt, error) {
	m, err := persist(ctx, c, fmt.Sprintf("commit in round %d", attempt.ID), callTimeout, c.agg.SubmitCommitment,
		&pofv1.SubmitCommitmentRequest{Round: attemptMessage(attempt), Commitment: commitmentMessage(sc)})
	if err != nil {
		return nil, err
	}
	return receiptFrom(m)
}

// SubmitSetReceipt reports to the aggregator that its set has arrived.
func (c *Client) SubmitSetReceipt(ctx context.Context, attempt flops.Attempt, setHash flops.Hash, r flops.SetReceipt) error {
	_, err := persist(ctx, c, fmt.Sprintf("return the set receipt of round %d", attempt.ID), callTimeout, c.agg.SubmitSetReceipt,
		&pofv1.SubmitSetReceiptRequest{Round: attemptMessage(attempt), OperatorId: r.ID[:], CommitSetHash: setHash[:], Signature: r.Signature[:]})
	return err
}

// SubmitReveal submits a reveal and returns the aggregator's receipt,
// unverified.
func (c *Client) SubmitReveal(ctx context.Context, attempt flops.Attempt, r *flops.SignedReveal) (*flops.Receipt, error) {
	m, err := persist(ctx, c, fmt.Sprintf("reveal in round %d", attempt.ID), callTimeout, c.agg.SubmitReveal,
		&pofv1.SubmitRevealRequest{
			Round: attemptMessage(attempt), OperatorId: r.Operator[:], SampleSeed: r.SampleSeed[:], Body: r.Body, Signature: r.Signature[:],
		})
	if err != nil {
		return nil, err
	}
	return receiptFrom(m)
}

// SubmitResults submits a signature over the results.
func (c *Client) SubmitResults(ctx context.Context, attempt flops.Attempt, r *flops.SignedResults) error {
	_, err := persist(ctx, c, fmt.Sprintf("sign the results of round %d", attempt.ID), callTimeout, c.agg.SubmitResults,
		&pofv1.SubmitResultsRequest{
			Round: attemptMessage(attempt), OperatorId: r.Operator[:], Results: ResultsMessage(r.Results), Signature: r.Signature[:],
		})
	return err
}

// SubmitObjection submits the reason why this operator doesn't sign the
// results.
func (c *Client) SubmitObjection(ctx context.Context, attempt flops.Attempt, o *flops.SignedObjection) error {
	_, err := persist(ctx, c, fmt.Sprintf("object to round %d", attempt.ID), callTimeout, c.agg.SubmitObjection,
		&pofv1.SubmitObjectionRequest{Round: attemptMessage(attempt), Objection: objectionMessage(o)})
	return err
}

// Salt waits for a round's salt. The caller compares its hash with the chain.
func (c *Client) Salt(ctx context.Context, d flops.Domain, roundID uint64) (flops.Hash, error) {
	m, err := persist(ctx, c, fmt.Sprintf("ask for the salt of round %d", roundID), waitLimit+callTimeout, c.arc.GetSalt,
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
func (c *Client) CommitSet(ctx context.Context, attempt flops.Attempt) (*flops.SignedSet, error) {
	m, err := persist(ctx, c, fmt.Sprintf("ask for the commit set of round %d", attempt.ID), waitLimit+callTimeout, c.arc.GetCommitSet,
		&pofv1.GetCommitSetRequest{Round: attemptMessage(attempt)})
	if err != nil {
		return nil, err
	}
	var (
		r reader
		s flops.SignedSet
	)
	if got := r.attempt(m.Round); r.err == nil && got != attempt {
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

// Evidence waits for a round's evidence under a sample seed. Its parts are
// parsed as they arrive, within the round's limits on their number and length;
// nothing else is verified. Faults of the evidence wrap flops.ErrMalformed.
// Like flops.EvidenceReader, it returns complete evidence even if it doesn't
// pass its Check.
func (c *Client) Evidence(ctx context.Context, attempt flops.Attempt, sampleSeed flops.Hash, limits flops.EvidenceLimits) (*flops.EvidenceFile, error) {
	return again(ctx, c, fmt.Sprintf("ask for the evidence of round %d", attempt.ID), func() (*flops.EvidenceFile, error) {
		return c.evidence(ctx, attempt, sampleSeed, limits)
	})
}

func (c *Client) evidence(ctx context.Context, attempt flops.Attempt, sampleSeed flops.Hash, limits flops.EvidenceLimits) (ev *flops.EvidenceFile, err error) {
	ctx, cancel := context.WithTimeout(ctx, streamLimit)
	defer cancel()
	s, err := c.arc.GetEvidence(ctx, connect.NewRequest(&pofv1.GetEvidenceRequest{Round: attemptMessage(attempt), SampleSeed: sampleSeed[:]}))
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	in := flops.NewEvidenceReader(limits)
	for s.Receive() {
		if err := in.Add(s.Msg().Data); err != nil {
			return nil, err
		}
	}
	if err := s.Err(); err != nil {
		return nil, err
	}
	return in.File()
}

// Results returns the signatures over a round's results, unverified.
func (c *Client) Results(ctx context.Context, attempt flops.Attempt) (flops.Results, []flops.ResultsSignature, error) {
	m, err := persist(ctx, c, fmt.Sprintf("ask for the results of round %d", attempt.ID), callTimeout, c.arc.GetResults,
		&pofv1.GetResultsRequest{Round: attemptMessage(attempt)})
	if err != nil {
		return flops.Results{}, nil, err
	}
	var (
		r    reader
		sigs []flops.ResultsSignature
	)
	res := r.results(m.Results)
	for i := 0; i < len(m.Signatures) && r.err == nil; i++ {
		s := m.Signatures[i]
		sigs = append(sigs, flops.ResultsSignature{Operator: r.hash(s.OperatorId, "operator_id"), Signature: r.signature(s.Signature, "signature")})
	}
	if r.err != nil {
		return flops.Results{}, nil, fmt.Errorf("the results that %s sent: %w", c.url, r.err)
	}
	return res, sigs, nil
}

// Objections returns why operators did not sign a round's results, unverified.
func (c *Client) Objections(ctx context.Context, attempt flops.Attempt) ([]flops.SignedObjection, error) {
	m, err := persist(ctx, c, fmt.Sprintf("ask for the objections to round %d", attempt.ID), callTimeout, c.arc.GetObjections,
		&pofv1.GetObjectionsRequest{Round: attemptMessage(attempt)})
	if err != nil {
		return nil, err
	}
	var (
		r   reader
		out []flops.SignedObjection
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
func (c *Client) Equivocation(ctx context.Context, attempt flops.Attempt) (e flops.Equivocation, err error) {
	m, err := persist(ctx, c, fmt.Sprintf("ask for an equivocation in round %d", attempt.ID), callTimeout, c.arc.GetEquivocation,
		&pofv1.GetEquivocationRequest{Round: attemptMessage(attempt)})
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

// ShowReceipt shows another operator the aggregator's receipt for one of this
// operator's messages. It doesn't retry.
func (c *Client) ShowReceipt(ctx context.Context, attempt flops.Attempt, held *flops.Held) error {
	q := &pofv1.ShowReceiptRequest{
		Round: attemptMessage(attempt), Commitment: commitmentMessage(&held.Commitment),
		Reveal: statementMessage(held.Reveal), Receipt: receiptMessage(&held.Receipt),
	}
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	if _, err := c.wit.ShowReceipt(ctx, connect.NewRequest(q)); err != nil {
		return fmt.Errorf("show %s a receipt of round %d: %w", c.url, attempt.ID, err)
	}
	return nil
}

// HeldReceipt asks another operator for the aggregator's receipt for its reveal
// under a sample seed, or for its commitment if the seed is zero, and returns
// it unverified. It doesn't retry.
func (c *Client) HeldReceipt(ctx context.Context, attempt flops.Attempt, sampleSeed flops.Hash) (*flops.Held, error) {
	q := &pofv1.GetReceiptRequest{Round: attemptMessage(attempt)}
	if sampleSeed != (flops.Hash{}) {
		q.SampleSeed = sampleSeed[:]
	}
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	res, err := c.wit.GetReceipt(ctx, connect.NewRequest(q))
	if err != nil {
		return nil, fmt.Errorf("ask %s for a receipt of round %d: %w", c.url, attempt.ID, err)
	}
	var r reader
	held := r.held(res.Msg.Commitment, res.Msg.Reveal, res.Msg.Receipt)
	if r.err != nil {
		return nil, fmt.Errorf("the receipt that %s sent: %w", c.url, r.err)
	}
	return &held, nil
}

// RoundStatus asks for the state of a round; 0 is the latest. It doesn't retry.
func (c *Client) RoundStatus(ctx context.Context, roundID uint64) (*pofv1.RoundStatus, error) {
	res, err := c.arc.GetRound(ctx, connect.NewRequest(&pofv1.GetRoundRequest{RoundId: roundID}))
	if err != nil {
		return nil, fmt.Errorf("ask %s for the state of round %d: %w", c.url, roundID, err)
	}
	return res.Msg, nil
}

func receiptFrom(m *pofv1.Receipt) (*flops.Receipt, error) {
	var r reader
	rc := r.receipt(m)
	if r.err != nil {
		return nil, fmt.Errorf("the aggregator's receipt: %w", r.err)
	}
	return &rc, nil
}
