package rpc

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"

	"github.com/ethereum/go-ethereum/rpc"
)

// RoundTrip makes a pool look like a single HTTP endpoint: go-ethereum's clients
// and bindings, and the SDK's, send requests to it and need not know the
// endpoints behind it.
func (p *pool) RoundTrip(r *http.Request) (*http.Response, error) {
	defer r.Body.Close() //nolint:errcheck // it was only read
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, fmt.Errorf("read the request: %w", err)
	}
	messages, isBatch, err := parseMessages(body)
	if err != nil {
		return nil, err
	}
	requests := make([]request, len(messages))
	for i, m := range messages {
		requests[i] = request{method: m.Method, params: m.Params}
	}
	var answers []answer
	if len(requests) == 1 && requests[0].method == "eth_sendRawTransaction" {
		var a answer
		a, err = p.publish(r.Context(), requests[0])
		answers = []answer{a}
	} else {
		answers, err = p.ask(r.Context(), requests, nil)
	}
	if err != nil {
		return nil, err
	}
	for i := range messages {
		messages[i].answer(answers[i])
	}
	var out []byte
	if isBatch {
		out, err = json.Marshal(messages)
	} else {
		out, err = json.Marshal(messages[0])
	}
	if err != nil {
		return nil, fmt.Errorf("encode the answer: %w", err)
	}
	return &http.Response{
		Status: "200 OK", StatusCode: http.StatusOK, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: http.Header{"Content-Type": {"application/json"}},
		Body:   io.NopCloser(bytes.NewReader(out)), ContentLength: int64(len(out)), Request: r,
	}, nil
}

// A message is a JSON-RPC message.
type message struct {
	Version string            `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id"`
	Method  string            `json:"method,omitempty"`
	Params  []json.RawMessage `json:"params,omitempty"`
	Result  json.RawMessage   `json:"result,omitempty"`
	Error   *messageError     `json:"error,omitempty"`
}

type messageError struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
	Data    any    `json:"data,omitempty"`
}

func parseMessages(body []byte) (messages []message, isBatch bool, err error) {
	if isBatch = len(body) > 0 && body[0] == '['; isBatch {
		err = json.Unmarshal(body, &messages)
	} else {
		messages = make([]message, 1)
		err = json.Unmarshal(body, &messages[0])
	}
	if err != nil {
		return nil, false, fmt.Errorf("not a JSON-RPC request: %w", err)
	}
	return messages, isBatch, nil
}

// answer turns a request's message into that of its answer.
func (m *message) answer(a answer) {
	m.Method, m.Params, m.Result = "", nil, a.result
	if a.refusal == nil {
		return
	}
	m.Error = &messageError{Code: a.refusal.ErrorCode(), Message: a.refusal.Error()}
	if d := rpc.DataError(nil); errors.As(a.refusal, &d) {
		m.Error.Data = d.ErrorData()
	}
}
