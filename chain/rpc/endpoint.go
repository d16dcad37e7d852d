package rpc

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// maxAnswer is the most that one answer of an endpoint may take, in bytes.
const maxAnswer = 32 << 20

// A request is one JSON-RPC request.
type request struct {
	method string
	params []json.RawMessage
}

// An answer is an endpoint's answer to a request: a result, which may be null,
// or a refusal.
type answer struct {
	result  json.RawMessage
	refusal rpc.Error
}

// An endpoint is one JSON-RPC server. It is safe for concurrent use.
type endpoint struct {
	name   string // for messages: the URL without credentials, path and query
	socket bool   // a websocket, which allows subscriptions
	dial   func(ctx context.Context) (*rpc.Client, error)

	mu     sync.Mutex
	client *rpc.Client // nil: not connected
	proven bool        // it has named the right chain id since it last failed
}

// newEndpoint makes the endpoint of a URL, without connecting to it. Errors
// don't repeat the URL: providers put keys into path, query and credentials.
func newEndpoint(rawURL string) (*endpoint, error) {
	u, err := url.Parse(rawURL)
	if err != nil || u.Host == "" {
		return nil, errors.New("it must look like http://host:port, https://host/path or wss://host/path")
	}
	e := &endpoint{name: u.Scheme + "://" + u.Host}
	switch u.Scheme {
	case "http", "https":
		client := &http.Client{
			Transport:     &secretURL{to: u, next: http.DefaultTransport},
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		}
		e.dial = func(ctx context.Context) (*rpc.Client, error) {
			return rpc.DialOptions(ctx, e.name, rpc.WithHTTPClient(client))
		}
	case "ws", "wss":
		e.socket = true
		e.dial = func(ctx context.Context) (*rpc.Client, error) {
			return rpc.DialOptions(ctx, rawURL, rpc.WithWebsocketMessageSizeLimit(maxAnswer))
		}
	default:
		return nil, fmt.Errorf("%s is no scheme of an RPC URL: it must look like http://host:port, https://host/path or wss://host/path", u.Scheme)
	}
	return e, nil
}

// secretURL sends requests for the bare endpoint to the full URL. net/http puts
// the URL of a failed request into its error; so that shows only the host.
type secretURL struct {
	to   *url.URL
	next http.RoundTripper
}

// RoundTrip sends the request. The answer's body ends in an error after
// maxAnswer bytes.
func (s *secretURL) RoundTrip(r *http.Request) (*http.Response, error) {
	full := r.Clone(r.Context())
	full.URL = s.to
	if s.to.User != nil { // also a name without a password: it may be a token
		password, _ := s.to.User.Password()
		full.SetBasicAuth(s.to.User.Username(), password)
	}
	resp, err := s.next.RoundTrip(full)
	if err != nil {
		return nil, err
	}
	resp.Body = http.MaxBytesReader(nil, resp.Body, maxAnswer)
	return resp, nil
}

// connect returns the connection, and makes one if there is none.
func (e *endpoint) connect(ctx context.Context) (*rpc.Client, error) {
	e.mu.Lock()
	client := e.client
	e.mu.Unlock()
	if client != nil {
		return client, nil
	}
	fresh, err := e.dial(ctx)
	if err != nil {
		return nil, notSent{fmt.Errorf("connect: %w", err)}
	}
	e.mu.Lock()
	if e.client == nil {
		e.client, fresh = fresh, nil
	}
	client = e.client
	e.mu.Unlock()
	if fresh != nil { // another goroutine was faster
		fresh.Close()
	}
	return client, nil
}

// distrust makes the endpoint name its chain id again before the next request,
// and ends a websocket connection: it may be stalled for good.
func (e *endpoint) distrust() {
	e.mu.Lock()
	e.proven = false
	client := e.client
	if client != nil && client.SupportsSubscriptions() {
		e.client = nil
	} else {
		client = nil
	}
	e.mu.Unlock()
	if client != nil {
		client.Close()
	}
}

// close ends the connection.
func (e *endpoint) close() {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.client != nil {
		e.client.Close()
		e.client = nil
	}
}

// ask sends requests, several as one batch, and returns an answer to each. An
// error means that the endpoint is at fault: it can't be reached, doesn't answer
// in time, limits the rate, or doesn't speak JSON-RPC.
func (e *endpoint) ask(ctx context.Context, requests []request) ([]answer, error) {
	client, err := e.connect(ctx)
	if err != nil {
		return nil, err
	}
	answers, err := askClient(ctx, client, requests)
	if err != nil && !abandoned(ctx) {
		e.distrust()
	}
	return answers, err
}

// notSent is an endpoint's fault because of which the request was surely not
// carried out.
type notSent struct{ error }

func (e notSent) Unwrap() error { return e.error }

// mayHaveArrived reports whether the endpoint may have carried out a request
// that ended in its fault.
func mayHaveArrived(fault error) bool { return !errors.As(fault, new(notSent)) }

// errNoAnswer is the cause of a context that ended because an endpoint took
// too long.
var errNoAnswer = errors.New("no answer in time")

// abandoned reports whether a request's context ended for another reason than
// the endpoint's silence: nobody needs the answer any more.
func abandoned(ctx context.Context) bool {
	return ctx.Err() != nil && !errors.Is(context.Cause(ctx), errNoAnswer)
}

func askClient(ctx context.Context, client *rpc.Client, requests []request) ([]answer, error) {
	batch := make([]rpc.BatchElem, len(requests))
	results := make([]json.RawMessage, len(requests))
	for i, r := range requests {
		args := make([]any, len(r.params))
		for k, p := range r.params {
			args[k] = p
		}
		batch[i] = rpc.BatchElem{Method: r.method, Args: args, Result: &results[i]}
	}
	var err error
	if len(batch) == 1 { // endpoints count, limit or forbid batches
		batch[0].Error = client.CallContext(ctx, &results[0], batch[0].Method, batch[0].Args...)
	} else {
		err = client.BatchCallContext(ctx, batch)
	}
	if err != nil {
		return nil, transportError(ctx, err)
	}
	answers := make([]answer, len(requests))
	for i := range batch {
		if answers[i], err = answerOf(ctx, batch[i].Method, results[i], batch[i].Error); err != nil {
			return nil, err
		}
	}
	return answers, nil
}

// answerOf distinguishes an answer from an endpoint's fault.
func answerOf(ctx context.Context, method string, result json.RawMessage, err error) (answer, error) {
	var refusal rpc.Error
	switch {
	case err == nil && !plausible(method, result):
		return answer{}, fmt.Errorf("its answer to %s doesn't have the type that this method returns", method)
	case err == nil:
		return answer{result: result}, nil
	case !errors.As(err, &refusal):
		return answer{}, transportError(ctx, err)
	case isRateLimit(refusal):
		return answer{}, notSent{fmt.Errorf("it limits the rate: %s", shorten(refusal.Error()))}
	}
	return answer{refusal: refusal}, nil
}

// plausible reports whether a result has the JSON type that a method returns.
// It catches proxies that answer everything with a page of their own.
func plausible(method string, result json.RawMessage) bool {
	if len(result) == 0 {
		return false
	}
	switch method {
	case "eth_getBlockByNumber", "eth_getBlockByHash", "eth_getTransactionReceipt":
		return result[0] == '{' || string(result) == "null"
	case "eth_getLogs":
		return result[0] == '['
	case "eth_call", "eth_getCode", "eth_chainId", "eth_blockNumber", "eth_getBalance", "eth_getTransactionCount",
		"eth_estimateGas", "eth_gasPrice", "eth_maxPriorityFeePerGas", "eth_sendRawTransaction":
		return strings.HasPrefix(string(result), `"0x`)
	}
	return true
}

// isRateLimit reports whether a refusal has one of the codes for too many
// requests: that of EIP-1474, or HTTP's.
func isRateLimit(r rpc.Error) bool { return r.ErrorCode() == -32005 || r.ErrorCode() == 429 }

// hasRevertData reports whether a refusal comes from a contract.
func hasRevertData(r rpc.Error) bool {
	var d rpc.DataError
	return errors.As(r, &d) && d.ErrorData() != nil
}

// transportError describes an endpoint's failure in few words, without its URL.
func transportError(ctx context.Context, err error) error {
	var (
		status rpc.HTTPError
		failed *url.Error
	)
	switch {
	case ctx.Err() != nil:
		return context.Cause(ctx)
	case errors.As(err, &status):
		err = fmt.Errorf("HTTP status %s", shorten(status.Status))
		if status.StatusCode < http.StatusInternalServerError {
			err = notSent{err}
		}
		return err
	case errors.As(err, &failed):
		if op := (*net.OpError)(nil); errors.As(err, &op) && op.Op == "dial" {
			return notSent{failed.Err}
		}
		return failed.Err
	case errors.Is(err, io.EOF), errors.Is(err, rpc.ErrClientQuit):
		return fmt.Errorf("the connection ended: %w", err)
	case errors.As(err, new(*json.SyntaxError)), errors.As(err, new(*json.UnmarshalTypeError)),
		errors.Is(err, rpc.ErrNoResult), errors.Is(err, rpc.ErrMissingBatchResponse), errors.Is(err, io.ErrUnexpectedEOF):
		return fmt.Errorf("its answer is not JSON-RPC: %w", err)
	}
	return err
}

// shorten cuts an endpoint's text, so that it can't flood a log.
func shorten(s string) string {
	const most = 200
	if len(s) > most {
		return s[:most] + "…"
	}
	return s
}

// chainID asks the endpoint for its chain id.
func (e *endpoint) chainID(ctx context.Context) (uint64, error) {
	answers, err := e.ask(ctx, []request{{method: "eth_chainId"}})
	if err != nil {
		return 0, err
	}
	if r := answers[0].refusal; r != nil {
		return 0, fmt.Errorf("ask for its chain id: %s", shorten(r.Error()))
	}
	var id hexutil.Uint64
	if err := json.Unmarshal(answers[0].result, &id); err != nil {
		return 0, fmt.Errorf("its chain id %s is not a number that a chain can have", shorten(string(answers[0].result)))
	}
	return uint64(id), nil
}

// prove asks an endpoint for its chain id, unless it has named the right one
// since it last failed.
func (e *endpoint) prove(ctx context.Context, chainID uint64) error {
	e.mu.Lock()
	proven := e.proven
	e.mu.Unlock()
	if proven {
		return nil
	}
	id, err := e.chainID(ctx)
	if err != nil {
		return err
	}
	if id != chainID {
		return fmt.Errorf("%w: it serves chain id %d, not %d", ErrWrongChain, id, chainID)
	}
	e.trust(true)
	return nil
}

// trust records whether the endpoint has named the right chain id.
func (e *endpoint) trust(proven bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.proven = proven
}

// subscribe asks for the header of every new head. The subscription ends with the
// connection.
func (e *endpoint) subscribe(ctx context.Context) (chan json.RawMessage, *rpc.ClientSubscription, error) {
	client, err := e.connect(ctx)
	if err != nil {
		return nil, nil, err
	}
	heads := make(chan json.RawMessage)
	sub, err := client.EthSubscribe(ctx, heads, "newHeads")
	if err != nil {
		if !abandoned(ctx) {
			e.distrust()
		}
		return nil, nil, fmt.Errorf("subscribe to new heads: %w", transportError(ctx, err))
	}
	return heads, sub, nil
}
