package chaintest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// A Fault is how a Proxy misbehaves. The zero value is an honest endpoint.
type Fault struct {
	// Stall leaves requests without an answer, and subscribers without heads,
	// until the fault changes.
	Stall bool
	// Drop ends every connection without an answer.
	Drop bool
	// Status answers with this HTTP status, such as 429 or 503; over a
	// websocket with a JSON-RPC error of that code.
	Status int
	// Code answers every request with a JSON-RPC error of this code.
	Code int
	// Garbage answers with a page that is no JSON.
	Garbage bool
	// Ahead reports a newest block that is this many blocks ahead of the node's:
	// an invented one, whose parent nobody has.
	Ahead uint64
	// Freeze reports nothing newer than the node's newest block at the moment the
	// fault is set.
	Freeze bool
	// Silent reports no events.
	Silent bool
	// Invents, if set, is a log in JSON that is reported in addition to the real
	// ones.
	Invents json.RawMessage
	// ChainID, if not 0, is reported instead of the node's.
	ChainID uint64
	// Methods are the methods affected by Stall, Code and Garbage; empty for all.
	Methods []string
}

// affects reports whether any of the messages calls an affected method.
func (f Fault) affects(messages []message) bool {
	return len(f.Methods) == 0 || slices.ContainsFunc(messages, func(m message) bool { return slices.Contains(f.Methods, m.Method) })
}

// A message is a JSON-RPC message.
type message struct {
	Version string            `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id,omitempty"`
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

// answer asks the node, and answers each message as the fault requires.
func (p *Proxy) answer(ctx context.Context, f fault, messages []message) []message {
	out := make([]message, len(messages))
	for i, m := range messages {
		out[i] = message{Version: "2.0", ID: m.ID}
		if f.Code != 0 && f.affects(messages[i:i+1]) {
			out[i].Error = &messageError{Code: f.Code, Message: "as the test requires"}
			continue
		}
		result, err := p.ask(ctx, f, m)
		if err != nil {
			out[i].Error = errorOf(err)
			continue
		}
		out[i].Result = result
	}
	return out
}

// errorOf is the node's error in the form of a JSON-RPC message.
func errorOf(err error) *messageError {
	e := &messageError{Code: -32603, Message: err.Error()}
	if coded := rpc.Error(nil); errors.As(err, &coded) {
		e.Code = coded.ErrorCode()
	}
	if d := rpc.DataError(nil); errors.As(err, &d) {
		e.Data = d.ErrorData()
	}
	return e
}

var errUnknownBlock = &unknownBlock{}

type unknownBlock struct{}

func (*unknownBlock) Error() string  { return "header not found" }
func (*unknownBlock) ErrorCode() int { return -32000 }

// ask asks the node, and changes its answer as the fault requires.
func (p *Proxy) ask(ctx context.Context, f fault, m message) (json.RawMessage, error) {
	args := make([]any, len(m.Params))
	for i, a := range m.Params {
		if f.Freeze && (string(a) == `"latest"` || string(a) == `"pending"`) {
			args[i] = hexutil.EncodeUint64(f.frozen)
			continue
		}
		args[i] = a
		if pin := (struct{ BlockHash *common.Hash }{}); f.Freeze && json.Unmarshal(a, &pin) == nil && pin.BlockHash != nil {
			var b *block
			if err := p.node.CallContext(ctx, &b, "eth_getBlockByHash", pin.BlockHash, false); err != nil {
				return nil, err
			}
			if b == nil || uint64(b.Number) > f.frozen {
				return nil, errUnknownBlock
			}
		}
	}
	var result json.RawMessage
	if err := p.node.CallContext(ctx, &result, m.Method, args...); err != nil {
		return nil, err
	}
	switch m.Method {
	case "eth_chainId":
		if f.ChainID != 0 {
			return json.Marshal(hexutil.Uint64(f.ChainID))
		}
	case "eth_blockNumber":
		var n hexutil.Uint64
		if err := json.Unmarshal(result, &n); err != nil {
			return nil, fmt.Errorf("the node's block number: %w", err)
		}
		if f.Freeze {
			n = hexutil.Uint64(f.frozen)
		}
		return json.Marshal(n + hexutil.Uint64(f.Ahead))
	case "eth_getLogs":
		return f.logs(result)
	case "eth_getBlockByNumber", "eth_getBlockByHash", "eth_getTransactionReceipt":
		if f.hides(result) {
			return json.RawMessage("null"), nil
		}
		if f.Ahead > 0 && len(m.Params) > 0 && string(m.Params[0]) == `"latest"` {
			return invent(result, f.Ahead)
		}
	}
	return result, nil
}

// block is the number of a block, or of a receipt's block.
type block struct {
	Number      hexutil.Uint64 `json:"number"`
	BlockNumber hexutil.Uint64 `json:"blockNumber"`
}

// logs are the events that are reported.
func (f fault) logs(result json.RawMessage) (json.RawMessage, error) {
	var logs []json.RawMessage
	if err := json.Unmarshal(result, &logs); err != nil {
		return nil, fmt.Errorf("the node's logs: %w", err)
	}
	if f.Silent {
		logs = logs[:0]
	}
	if f.Invents != nil {
		logs = append(logs, f.Invents)
	}
	return json.Marshal(logs)
}

// hides reports whether a block or receipt is too new to be reported.
func (f fault) hides(result json.RawMessage) bool {
	var b block
	return f.Freeze && json.Unmarshal(result, &b) == nil && uint64(max(b.Number, b.BlockNumber)) > f.frozen
}

// invent moves a header some blocks ahead, with the matching hash.
func invent(header json.RawMessage, ahead uint64) (json.RawMessage, error) {
	var (
		fields map[string]any
		h      types.Header
	)
	if err := json.Unmarshal(header, &fields); err != nil {
		return nil, fmt.Errorf("the node's block: %w", err)
	}
	if err := json.Unmarshal(header, &h); err != nil {
		return nil, fmt.Errorf("the node's block: %w", err)
	}
	h.Number.SetUint64(h.Number.Uint64() + ahead)
	fields["number"] = (*hexutil.Big)(h.Number)
	fields["hash"] = h.Hash()
	return json.Marshal(fields)
}
